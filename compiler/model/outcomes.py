"""What a rule says of a matter, resolved."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.conditions import Condition, FactNumber, MatterNumber
from compiler.model.time import Duration, Moment, Window
from dsl.source import Place


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


class RoundingMode(Enum):
    """half up: a half goes away from zero."""

    DOWN = "down"
    UP = "up"
    HALF_UP = "half up"


@frozen
class Rounding:
    """To the next multiple of `step`."""

    mode: RoundingMode
    step: Decimal


@frozen
class Share:
    """number: so many per cent of a number, exactly; then at least and at most so much; then rounded."""

    percent: Decimal
    of: FactNumber | MatterNumber
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    rounding: Rounding | None = None
    unit: str | None = None


@frozen
class ExtendedBy:
    """So much later than the matter's answer was (more, for a number): its `original`, or its `earlier` one.

    It is the earlier one where the rule's conditions name that.
    """

    by: Duration | NumberValue


@frozen
class Hours:
    """The same hours on some days of the week (Monday is 0): minutes of the local day, half-open.

    An `end` beyond 1440 passes midnight into the next day.
    """

    days: frozenset[int]
    start: int
    end: int


@frozen
class Weekly:
    """schedule: yes at `now` inside the hours, no outside them; nothing outside `window` (None: always).

    Local times are those of `zone`. No hours at all mean all hours of every day, written `24x7`.
    """

    hours: tuple[Hours, ...]
    zone: str
    window: Window | None = None


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
    Before
    | By
    | At
    | From
    | NotBefore
    | YesNo
    | ChoiceValue
    | NumberValue
    | Share
    | ExtendedBy
    | TextValue
    | Weekly
    | Baseline
    | Per
    | Undecided
)


@frozen
class Outcome:
    """What a rule says of a matter, where `guard` holds (None: wherever the rule does)."""

    matter: str
    value: OutcomeValue
    guard: Condition | None = None
    place: Place | None = field(default=None, eq=False, repr=False)
    was: OutcomeValue | None = None  # what an amendment replaced
