"""Instants with what they claim, durations, moments, windows, hours of the week."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from dsl.tree.words import Name, Node


@frozen
class Date(Node):
    """`2019-02-13`, `2019年2月13日`, `Feb 4`, `9日`: what was not written is None. Not checked for existence."""

    year: int | None
    month: int | None
    day: int
    printed: str = field(default="", eq=False)


@frozen
class Time(Node):
    """`23:59:59`, `24:00`, `9:00`, `24时`: what was not written is None. Not checked for existence."""

    hour: int
    minute: int | None = None
    second: int | None = None
    printed: str = field(default="", eq=False)


class Day(Enum):
    """A day of the week; local days begin at 00:00."""

    MON = "Mon"
    TUE = "Tue"
    WED = "Wed"
    THU = "Thu"
    FRI = "Fri"
    SAT = "Sat"
    SUN = "Sun"


@frozen
class WeekdayClaim(Node):
    """`(Sunday)`, `(星期日)`."""

    day: Day


@frozen
class LunarClaim(Node):
    """`(lunar 1-9)`, `(农历 正月初九)`, `(正月初九)`; a leap month is `lunar leap 4-1`, `闰四月初一`."""

    month: int
    day: int
    leap: bool = False


@frozen
class FestivalClaim(Node):
    """`(Lantern Festival)`, `(元宵节)`: a named day of the Chinese calendar."""

    name: Name


Claim = WeekdayClaim | LunarClaim | FestivalClaim
"""What a date says of itself in parentheses. Not checked here."""


@frozen
class Instant(Node):
    """A date with or without a time of day. Which instant it is depends on zone, year and where it stands."""

    date: Date
    time: Time | None = None
    claims: tuple[Claim, ...] = ()


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
class Duration(Node):
    """`20 days`, `3 working days of china_2021 plus 1 calendar days`, `days_to_ship calendar days`, `1 month clamp`.

    `amount`: a number, or the name of a number fact. `calendar` belongs to working days, `month_end` to months.
    """

    amount: int | Name
    unit: Unit
    calendar: Name | None = None
    month_end: MonthEnd | None = None
    plus: Duration | None = None


@frozen
class Shift(Node):
    """`20 days after M` (`later`), `3 days before M` (not `later`)."""

    duration: Duration
    later: bool
    base: Moment


@frozen
class LaterOf(Node):
    """`later of (A, B)`."""

    moments: tuple[Moment, ...]


@frozen
class EarlierOf(Node):
    """`earlier of (A, B)`."""

    moments: tuple[Moment, ...]


@frozen
class Anchor(Node):
    """`lantern_festival of china_2021`, `lunar 1-15 of china_2021`: a day of a calendar."""

    day: Name | LunarClaim
    calendar: Name


Moment = Instant | Name | Shift | LaterOf | EarlierOf | Anchor
"""A literal; the name of an instant, event or matter; a day of a calendar; one counted from these, or of several."""


class End(Enum):
    TO = "to"  # includes the last unit written
    BEFORE = "before"  # excludes


@frozen
class Difference(Node):
    """`(+3 days)`, `(-2 days)` after what an amendment replaced: how far the new value is from it."""

    later: bool
    duration: Duration


@frozen
class Was(Node):
    """`was 2020-02-08 23:59:59 (+2 days)`: the instant that an amendment replaced."""

    instant: Instant
    difference: Difference | None = None


@frozen
class Bounds(Node):
    """`from A to B`, `from A before B`, and each half alone. `total`: a claim on the length, `(17 days)`."""

    start: Instant | None
    end: Instant | None
    end_word: End = End.TO
    start_was: Was | None = None
    end_was: Was | None = None
    total: Duration | None = None


@frozen
class HourSpan(Node):
    """`Mon-Fri 09:00-18:00`: the same hours on each day from `first` to `last`, one day where they are equal.

    Both are None where no day is written: every day. `end` may be past 24:00.
    """

    first: Day | None
    last: Day | None
    start: Time
    end: Time


@frozen
class Weekly(Node):
    """`weekly Mon-Fri 09:00-18:00, Sat 10:00-12:00 in feb3_9`; `weekly 24x7` has no spans.

    Spans have days all or none.
    """

    spans: tuple[HourSpan, ...]
    window: Name | Bounds | None = None
