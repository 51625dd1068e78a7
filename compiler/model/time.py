"""Instants, windows and moments. Inside gonggao an instant is an integer: microseconds since 1970-01-01T00:00:00Z."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from compiler.model.vocabulary import Calendar, CalendarDay
from dsl.source import Place

MICROSECOND = 1
SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Precision(Enum):
    """The last unit that was written."""

    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


@frozen
class Anchor:
    """The day of a calendar by which an instant was written: one with a name, or a lunar (month, day, leap month)."""

    calendar: Calendar
    day: CalendarDay | None = None
    lunar: tuple[int, int, bool] | None = None


@frozen
class Instant:
    """A literal with its meaning.

    `us` is the instant, `end_us` the end of the last unit written (exclusive): for `2019-02-15` the next midnight, for
    `23:59:59` the next second; for `24:00` and `24:00:00`, which name the end of their day, both are the next midnight.
    `zone` is the IANA zone in which it was written; `precision` and `midnight_24` say how, for printing.
    """

    us: int
    end_us: int
    zone: str
    precision: Precision
    midnight_24: bool = False  # written 24:00, the end of the day before
    name: str | None = None  # the name of an `instant` declaration
    place: Place | None = field(default=None, eq=False, repr=False)
    was: Instant | None = None  # what an amendment replaced
    anchor: Anchor | None = None  # written as a day of a calendar; a date then, at 00:00 of `zone`


@frozen
class Window:
    """Half-open `[start, end)` in microseconds; None is open. `first` and `last` keep the two ends as written.

    `end_inclusive`: written with `to`, so `last`'s last unit belongs to it; otherwise `before`.
    """

    start: int | None
    end: int | None
    first: Instant | None
    last: Instant | None
    end_inclusive: bool = True
    name: str | None = None  # None for one written inline
    place: Place | None = field(default=None, eq=False, repr=False)
    was: Window | None = None  # what an amendment replaced


class Unit(Enum):
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    CALENDAR_DAYS = "calendar days"
    WORKING_DAYS = "working days"
    MONTHS = "months"


class MonthEnd(Enum):
    """The day that a month lacks: its last day, or the first of the next month."""

    CLAMP = "clamp"
    ROLL = "roll"


@frozen
class CaseAmount:
    """The number that the case has for a number fact."""

    fact: str


_FIXED = {Unit.DAYS: DAY, Unit.HOURS: HOUR, Unit.MINUTES: MINUTE}


@frozen
class Duration:
    """How far a moment is from what it is counted from.

    `days` are of 24 hours. Calendar days, working days of `calendar` and months are counted on the local dates of
    `zone`; `month_end` settles the days that a month lacks. With `plus` its amount is added after its own: hours and
    days of 24 hours move the instant, the others the date at the same time of day. If calendar or working days are
    anywhere in it, the whole runs to the end of the local day that it reaches.

    What ends a day is counted from on that day, at 24:00: a literal `24:00`, the answer of a deadline, what calendar or
    working days reach, and what months alone reach from such a one. Every other instant is on the day in which it lies.
    """

    amount: int | CaseAmount
    unit: Unit
    calendar: Calendar | None = None
    month_end: MonthEnd | None = None
    plus: Duration | None = None
    zone: str | None = None  # for calendar days, working days and months: where it was written

    @property
    def fixed(self) -> bool:
        """Whether it is the same number of microseconds in every case."""
        return self.unit in _FIXED and isinstance(self.amount, int) and (self.plus is None or self.plus.fixed)

    @property
    def us(self) -> int:
        """Its length, where it is `fixed`."""
        assert self.fixed
        assert isinstance(self.amount, int)
        return self.amount * _FIXED[self.unit] + (self.plus.us if self.plus else 0)


@frozen
class EventMoment:
    """When an event happened; `event` is an event's id. It does not exist where the event did not happen."""

    event: str


class Layer(Enum):
    """Which of a matter's answers is meant where rules extend it: before any did, or before the one that asks."""

    ORIGINAL = "original"
    EARLIER = "earlier"


@frozen
class MatterMoment:
    """The instant that another matter has in the case. `layer` only in rules that extend this very matter."""

    matter: str
    layer: Layer | None = None
    before: str | None = None  # only in plans: of `earlier`, the date of the rule that reads it


@frozen
class Shift:
    """`duration` after (`later`) or before a moment. A moment holds shifts of one direction only.

    Only durations of days of 24 hours, hours and minutes are counted back.
    """

    duration: Duration
    later: bool
    base: Moment


@frozen
class LaterOf:
    """The latest of several; it does not exist where one of them does not.

    Of two at the same instant, the one that does not end a day. A lower bound if one of them is.
    """

    moments: tuple[Moment, ...]


@frozen
class EarlierOf:
    """The earliest of several that exist; of two at the same instant, the one that ends a day.

    A lower bound if one of those that exist is.
    """

    moments: tuple[Moment, ...]


Moment = Instant | EventMoment | MatterMoment | Shift | LaterOf | EarlierOf
