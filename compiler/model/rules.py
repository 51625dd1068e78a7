"""Rules, definitions and what else an announcement says, resolved."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.conditions import Condition
from compiler.model.outcomes import Outcome, OutcomeValue
from dsl.source import Place

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
    `scope`: what is not given of its choices, flags and numbers is presumed inside; what is given outside is not
    covered. `provisos` are references to which the value is subject. `since` is the ISO date from which it is in force:
    its own edition (`own_edition`) or its section's; None: the announcement's publication. `before` is the rule as it
    stood until then, every `was` that it reaches put in place; None where it has none, or an edition of its own.
    One `before` that has another `since` was published itself, on that date.
    `copied_from` is the full name of the rule of which it is a copy (`like`). `until` is the ISO date from which it is
    no longer in force, for good, whatever the question's date; `valid` bounds the dates of questions like its
    announcement's: both only where several announcements are merged.
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
    scope: Condition | None = None
    force: str | None = None
    provisos: tuple[str, ...] = ()
    since: str | None = None
    own_edition: bool = False
    before: Rule | None = None
    copied_from: str | None = None
    until: str | None = None
    valid: tuple[str | None, str | None] = (None, None)


def all_outcomes(rule: Rule) -> Iterator[Outcome]:
    """Everything that a rule may say: its outcomes, those of its exceptions, those on breach."""
    yield from rule.outcomes
    yield from (exception.instead for exception in rule.exceptions if exception.instead)
    yield from rule.on_breach


# ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class TotalDefinition:
    """The yes_no matter `name` is yes exactly where `condition` holds. `before`, `until`, `valid`: as for a rule.

    Outside of these dates it is not answered when asked itself, but serves what uses it.
    """

    name: str
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)
    since: str | None = None
    before: TotalDefinition | None = None
    until: str | None = None
    valid: tuple[str | None, str | None] = (None, None)


@frozen
class ValueDefinition:
    """The choice or flag `fact` is `value` exactly where `condition` holds."""

    fact: str
    value: str | bool
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)
    since: str | None = None
    before: ValueDefinition | None = None
    until: str | None = None
    valid: tuple[str | None, str | None] = (None, None)


@frozen
class EventDefinition:
    """The event `event` is the event `source` where `condition` holds."""

    event: str
    source: str
    condition: Condition
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)
    since: str | None = None
    before: EventDefinition | None = None
    until: str | None = None
    valid: tuple[str | None, str | None] = (None, None)


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
class Coverage:
    """A declared domain in which the matter must be decided wherever all facts are given."""

    matter: str
    condition: Condition
    clauses: tuple[str, ...] = ()
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


UNBREACHABLE = frozenset({"advice", "forecast", "statement"})
"""Forces that bind nobody."""


def can_be_breached(rule: Rule) -> bool:
    """Whether missing what the rule asks for is a breach."""
    return rule.force not in UNBREACHABLE
