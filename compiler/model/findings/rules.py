"""Rules, definitions, examples: their parts, their conditions, what they decide."""

from __future__ import annotations

from compiler.locale import Labels
from dsl.diagnostic import Finding

# ── The shape of a file and of its blocks ────────────────────────────────────────────────────────────────────────


class MissingHeader(Finding):
    """A file that does not begin with `announcement` or `vocabulary`."""


class MisplacedBlock(Finding):
    """A block of an announcement in a vocabulary, one of a vocabulary in an announcement, or a second header."""

    block: Labels
    file: Labels


class MissingHeaderField(Finding):
    written: str
    field: Labels


class MisplacedPart(Finding):
    """A part that this kind of block does not take."""

    part: Labels
    block: Labels


class MissingWhen(Finding):
    """A rule outside a section, or a definition, that does not say when it holds."""

    written: str


class MissingOutcome(Finding):
    """A rule or row that decides nothing."""

    written: str


class CitesOutsideSection(Finding):
    written: str
    section: str
    clauses: tuple[str, ...]


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────


class NotACondition(Finding):
    """A name that is not defined, used as a condition on its own. `fits`: what can be said of it."""

    written: str
    kind: Labels
    fits: Labels


class NotADuty(Finding):
    """`is met` or `is missed` of something that nothing meets."""

    written: str


class BareNot(Finding):
    """`not (…)` over a comparison: it would also hold where the event never happened."""


class ValueDoesNotFit(Finding):
    """What follows the name is nothing that a thing of its kind can be. `fits`: what can follow."""

    written: str
    kind: Labels
    fits: Labels


class WrongUnit(Finding):
    """A number in another unit than what it is held against. `unit`: the declared one, or a phrase for none."""

    written: str
    unit: Labels


class ScopeTooWide(Finding):
    """Something in a `scope` that cannot be presumed of a case: not a choice, flag or number, or joined by `or`."""


class NoSuchTest(Finding):
    """`where` or `without` of something that the copied rule or section `target` does not test."""

    written: str
    target: str


class NotATest(Finding):
    """Something after `where` that is not the test of one name."""


class CitesDoNotMatch(Finding):
    """A copied section that cites more or fewer clauses than the one it copies has, and not one for all."""

    target: str
    copied: int
    cited: int


class VocabularyNotUsed(Finding):
    """A copy from an announcement whose rules name things of a vocabulary that this one does not use."""

    target: str
    vocabulary: str


# ── Outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────────


class OutcomeDoesNotFit(Finding):
    """An answer that a matter of that kind does not have. `fits`: how its answers are written."""

    written: str
    kind: Labels
    fits: Labels


class BreachWithoutDuty(Finding):
    """`on breach` in a rule that gives no duty that could be missed."""

    written: str


class OpenException(Finding):
    """`etc` in an exception: what the text leaves open there is taken as not excepted, which needs a reading."""


# ── Precedence, definitions, examples ────────────────────────────────────────────────────────────────────────────


class MissingReason(Finding):
    """`overrides` without `because`."""

    written: str


class OverrideCycle(Finding):
    """Rules that set each other aside in a circle, or one that sets itself aside. `rules`: once round."""

    rules: tuple[str, ...]


class DecidedTwice(Finding):
    """A name that rules decide and a definition too, or two definitions."""

    written: str


class RestsOnItself(Finding):
    """A matter, a defined name or a group that cannot be known without knowing it first. `names`: the circle."""

    names: tuple[str, ...]


class RepeatedFact(Finding):
    """A fact that an example gives twice."""

    written: str
