"""What checks find. The wording is in `compiler/locale/{en,zh}/checks.toml`."""

from __future__ import annotations

from typing import Any, ClassVar

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


class ConflictingOutcomes(Finding):
    """Two rules give one case different answers, and neither sets the other aside.

    `case` and `answers` are the witness in words, `region` all cases alike as far as words reach, `settle` what to
    write in either rule. `witness` is for programs: the facts as a case file writes them, and each answer with its
    rules.
    """

    severity: ClassVar[Severity] = Severity.ERROR

    announcement: str
    matter: Labels
    rules: tuple[str, ...]
    case: Labels
    answers: Labels
    region: Labels
    settle: Labels
    witness: dict[str, Any]


class Unproven(Finding):
    """Whether two rules conflict, or whether a condition ever holds, was not settled. `reason` says why not."""

    severity: ClassVar[Severity] = Severity.WARNING

    rules: tuple[str, ...]
    reason: Labels


class UncoveredRegion(Finding):
    """A case in a domain that `covers` declares complete, of which no rule says anything though all facts are given.

    `case` is the plainest such case in words, `witness` the same for programs.
    """

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = True

    matter: Labels
    case: Labels


class ContradictoryCondition(Finding):
    """A condition that holds in no case. `part` is what it belongs to, `rule` the name of the rule or definition."""

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = True

    part: Labels
    rule: str
    condition: Labels


class IdleException(Finding):
    """An exception that takes no case out of its rule, since it never holds where the rule's conditions do."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    condition: Labels


class IdleOutcome(Finding):
    """An outcome that its rule never gives, since its guard or moment never holds where the rule does."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels


class IdleOverride(Finding):
    """An override that sets nothing aside: the two rules never say something of one matter in one case."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    target: str


class FailedExample(Finding):
    """An example expects something else of a matter than the rules answer; `answer` is that, or why none can be."""

    severity: ClassVar[Severity] = Severity.ERROR

    example: str
    matter: str
    answer: Labels


class ShadowedRule(Finding):
    """A rule that is never heard on a matter: `rules` together set it aside wherever it holds, and all are needed."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    rules: tuple[str, ...]


class RepeatedOutcome(Finding):
    """An outcome that changes no answer: wherever it remains, `other` gives the same."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    rule: str
    other: str
    matter: Labels


class PointlessOverride(Finding):
    """An override that changes no answer: wherever it takes effect, both rules say the same."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    target: str


class UnusedTime(Finding):
    """A window or instant that no rule or definition names. `kind` says which of the two."""

    severity: ClassVar[Severity] = Severity.WARNING

    kind: Labels
    time: str


class UnusedDefinition(Finding):
    """A definition of what no rule, other definition, promise or example names."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    definition: str
    announcement: str


class DifferingPresumptions(Finding):
    """Two rules whose scopes presume different values of a fact, and that then answer differently.

    `facts` are those that are not given in the case, `answers` what the rules say each under its own presumption.
    """

    severity: ClassVar[Severity] = Severity.WARNING

    matter: Labels
    facts: tuple[Labels, ...]
    case: Labels
    answers: Labels


class UnusedTerm(Finding):
    """A fact, matter, document or calendar that no announcement names."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    term: str
    vocabulary: str


class MoreConflicts(Finding):
    """A matter has more conflicts than are listed; the rest is found when these are settled."""

    severity: ClassVar[Severity] = Severity.ERROR

    matter: Labels
    shown: int


class DeclaredUndecided(Finding):
    """The author says that the text supports two answers and nobody may choose: the answer there is a conflict."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    rule: str
    matter: Labels
    because: Labels


class DeadlineBeforeTrigger(Finding):
    """A deadline or instant on a printed date that has passed when `event`, which the rule starts from, happens."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    event: Labels
    case: Labels
    answer: Labels


class OneSecondOff(Finding):
    """Two windows that miss each other by a second, or share one: mostly a bound written as if it were excluded."""

    severity: ClassVar[Severity] = Severity.WARNING

    window: Labels
    other: Labels
    how: Labels


class WindowBeforePublication(Finding):
    """A window that was open before the announcement was published, an ISO date."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    window: str
    published: str


class OldValueDiffers(Finding):
    """What an amendment says that a rule was before is not what the amended announcement says in `case`.

    `old` is the answer with `was`, `amended` what was in force: answers with their rules, or that nothing was said.
    """

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    case: Labels
    old: Labels
    amended: Labels
