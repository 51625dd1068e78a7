"""Conditions, resolved: every name is the id of what it means. All are three-valued in a case that lacks facts."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from compiler.model.time import Layer, MatterMoment, Moment, Window
from dsl.source import Place

NOW = "now"
"""The instant that a question is asked about, as the subject of In and Compare. Its fact is `at`."""


@frozen(kw_only=True)
class Placed:
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen
class Always(Placed):
    """Holds in every case."""


@frozen
class ChoiceIs(Placed):
    """The choice `fact` has one of `values` (ids, in the order of the choice), or with `negated` none of them.

    `written` are the ids of the values and groups that the author named, for printing; `etc`: an open list that the
    text ends with "and so on", closed here to what it names.
    """

    fact: str
    values: tuple[str, ...]
    negated: bool = False
    written: tuple[str, ...] = field(default=(), eq=False)
    etc: bool = False


@frozen
class SuchAs(Placed):
    """Restricts nothing: holds in every case. Records the examples that the text gives for a choice."""

    fact: str
    values: tuple[str, ...]


@frozen
class FlagIs(Placed):
    fact: str
    value: bool


class Measure(Enum):
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    EQUAL = "is"
    NOT_EQUAL = "is not"


@frozen
class FactNumber:
    """The number that a fact has."""

    fact: str


@frozen
class MatterNumber:
    """The number that another matter has in the case. `layer`: as for MatterMoment."""

    matter: str
    layer: Layer | None = None
    before: str | None = None  # only in plans: of `earlier`, the date of the rule that reads it


@frozen
class NumberIs(Placed):
    """A number against a literal in the same unit, or against another number."""

    number: FactNumber | MatterNumber
    measure: Measure
    bound: Decimal | FactNumber | MatterNumber
    unit: str | None = None


@frozen
class EventIn(Placed):
    """The event (or NOW) lies in the window, or with `negated` outside it. False if the event did not happen."""

    event: str
    window: Window
    negated: bool = False


class Order(Enum):
    """before: earlier than. by: no later than. from: then or later. not before: the same as `from`, as written."""

    BEFORE = "before"
    BY = "by"
    FROM = "from"
    NOT_BEFORE = "not before"


@frozen
class EventCompare(Placed):
    """The event (or NOW) against a moment. False for an event that did not happen or a moment that does not exist.

    `by` takes an Instant to its `end_us` (exclusive); against a deadline it means before it; against another moment
    that moment still counts.
    """

    event: str
    order: Order
    moment: Moment


@frozen
class Happened(Placed):
    """The event happened, or with `negated` did not. `not happened by M` holds also if it never did, but needs M."""

    event: str
    negated: bool = False
    by: Moment | None = None  # only with `negated`


@frozen
class MatterIs(Placed):
    """Another matter's answer is one of the values: bool for yes_no and permission, id for a choice, Decimal."""

    matter: str
    values: tuple[bool | str | Decimal, ...]
    negated: bool = False
    layer: Layer | None = None
    before: str | None = None  # only in plans: of `earlier`, the date of the rule that reads it


@frozen
class MatterIn(Placed):
    """The instant that another matter has lies in the window, or with `negated` outside it.

    False for a matter without one. A deadline counts as the last instant that is in time. A lower bound lies where all
    that is not before it does.
    """

    subject: MatterMoment
    window: Window
    negated: bool = False


@frozen
class MatterCompare(Placed):
    """The instant that another matter has against a moment, as for EventCompare; what counts of it, as for MatterIn.

    So of a lower bound only `from` and `not before` can hold.
    """

    subject: MatterMoment
    order: Order
    moment: Moment


@frozen
class MatterMet(Placed):
    """The deadline or duty that another matter gives is met, or with `missed` missed."""

    matter: str
    missed: bool
    layer: Layer | None = None
    before: str | None = None  # only in plans: of `earlier`, the date of the rule that reads it


@frozen
class Defined(Placed):
    """A definition's condition, by the id of the yes_no matter that it defines."""

    definition: str


@frozen
class Not(Placed):
    condition: Condition


@frozen
class All(Placed):
    """`and`, at least two."""

    conditions: tuple[Condition, ...]


@frozen
class AnyOf(Placed):
    """`or`, at least two. `events`: written as `any of A, B in …`, so all conditions are alike but for the event."""

    conditions: tuple[Condition, ...]
    events: bool = False


@frozen
class MomentExists(Placed):
    """Only in plans. True also where the moment rests on a matter that is baseline, per or conflict: then so is it."""

    moment: Moment


@frozen
class DutyMissed(Placed):
    """Only in plans. The matter's answer is one that the rule's duties (not its `on breach`) give, and it is missed."""

    rule: str
    matter: str


Condition = (
    Always
    | ChoiceIs
    | SuchAs
    | FlagIs
    | NumberIs
    | EventIn
    | EventCompare
    | Happened
    | MatterIs
    | MatterIn
    | MatterCompare
    | MatterMet
    | Defined
    | Not
    | All
    | AnyOf
    | MomentExists
    | DutyMissed
)
