"""Instants, windows and moments. Inside gonggao an instant is an integer: microseconds since 1970-01-01T00:00:00Z."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

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


@frozen
class Duration:
    """So many days of 24 hours, hours or minutes."""

    amount: int
    unit: Unit

    @property
    def us(self) -> int:
        return self.amount * {Unit.DAYS: DAY, Unit.HOURS: HOUR, Unit.MINUTES: MINUTE}[self.unit]


@frozen
class EventMoment:
    """When an event happened; `event` is an event's id. It does not exist where the event did not happen."""

    event: str


@frozen
class MatterMoment:
    """The instant that another matter has in the case."""

    matter: str


@frozen
class Shift:
    """`duration` after (`later`) or before a moment. A moment holds shifts of one direction only."""

    duration: Duration
    later: bool
    base: Moment


Moment = Instant | EventMoment | MatterMoment | Shift
