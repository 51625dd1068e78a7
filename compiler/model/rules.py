"""Rules and what they decide, resolved."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.conditions import Condition
from compiler.model.time import Moment
from dsl.source import Place

# ── What an outcome says of its matter ───────────────────────────────────────────────────────────────────────────


@frozen
class Before:
    """deadline: the moment itself is the first instant that is too late. `within`: written `within D after E`."""

    moment: Moment
    within: bool = False


@frozen
class By:
    """deadline: too late from the end of the last unit written; of a computed moment, from the moment on."""

    moment: Moment


@frozen
class At:
    """instant: happens at the moment."""

    moment: Moment


@frozen
class From:
    """start: so from the moment on."""

    moment: Moment


@frozen
class NotBefore:
    """start: not before the moment; whether from it on is left open."""

    moment: Moment


@frozen
class YesNo:
    """yes_no and permission: yes/allowed or no/forbidden."""

    value: bool


@frozen
class ChoiceValue:
    value: str


@frozen
class NumberValue:
    value: Decimal
    unit: str | None


@frozen
class TextValue:
    """Untrusted text, the same in both languages."""

    value: str


@frozen
class Baseline:
    """The ordinary rule applies."""


@frozen
class Per:
    """Another document decides; a reference's id."""

    reference: str


@frozen
class Undecided:
    """The text supports two answers and nobody may choose."""

    because: Labels


OutcomeValue = (
    Before | By | At | From | NotBefore | YesNo | ChoiceValue | NumberValue | TextValue | Baseline | Per | Undecided
)


@frozen
class Outcome:
    """What a rule says of a matter, where `guard` holds (None: wherever the rule does)."""

    matter: str
    value: OutcomeValue
    guard: Condition | None = None
    place: Place | None = field(default=None, eq=False, repr=False)


# ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Exception_:
    """Cases that a rule does not decide, or with `instead` decides otherwise. `clauses` are its own cites."""

    condition: Condition
    instead: Outcome | None = None
    clauses: tuple[str, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Override:
    """This rule sets `target` (a rule's full name in the same announcement) aside where `guard` holds."""

    target: str
    because: Labels
    guard: Condition | None = None
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Reading:
    """How an unclear clause was understood; it comes with the answers where `guard` holds."""

    labels: Labels
    guard: Condition | None = None
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Rule:
    """A rule with what its sections give it: their conditions stand before its own in `when`, likewise exceptions.

    `name` is its full name (`section.rule`, `table[2.(I).3]`), `clauses` its cites (its section's where it has none).
    `readings` are its own, its sections', those of the windows and instants that it names, and the announcement's.
    """

    name: str
    clauses: tuple[str, ...]
    when: Condition
    outcomes: tuple[Outcome, ...]
    exceptions: tuple[Exception_, ...] = ()
    on_breach: tuple[Outcome, ...] = ()
    overrides: tuple[Override, ...] = ()
    readings: tuple[Reading, ...] = ()
    sections: tuple[str, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


def all_outcomes(rule: Rule) -> Iterator[Outcome]:
    """Everything that a rule may say: its outcomes, those of its exceptions, those on breach."""
    yield from rule.outcomes
    yield from (exception.instead for exception in rule.exceptions if exception.instead)
    yield from rule.on_breach


# ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class TotalDefinition:
    """The yes_no matter `name` is yes exactly where `condition` holds."""

    name: str
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class ValueDefinition:
    """The choice or flag `fact` is `value` exactly where `condition` holds."""

    fact: str
    value: str | bool
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class EventDefinition:
    """The event `event` is the event `source` where `condition` holds."""

    event: str
    source: str
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


Definition = TotalDefinition | ValueDefinition | EventDefinition


# ── What has no effect on answers ────────────────────────────────────────────────────────────────────────────────


@frozen
class Note:
    clauses: tuple[str, ...]
    labels: Labels
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Omission:
    clauses: tuple[str, ...]
    because: Labels
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Expectation:
    """What an example expects of a matter: an outcome's value, or one of the kinds that only `expect` knows."""

    matter: str
    value: OutcomeValue | None
    kind: str | None = None  # not_covered, conflict or missing_fact, where value is None


@frozen
class Example:
    """A case and its answers. Facts by name (`paid_at`, `at`); instants in microseconds, None: did not happen."""

    name: str
    facts: tuple[tuple[str, str | bool | Decimal | int | None], ...]
    expectations: tuple[Expectation, ...]
    clauses: tuple[str, ...] = ()
    as_of: str | None = None  # a date, ISO
    place: Place | None = field(default=None, eq=False, repr=False)
