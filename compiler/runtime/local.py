"""Local days, working days and months: steps on the calendar of a zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, Context, Decimal
from typing import Literal, NamedTuple

from .clocks import Zone
from .instants import TICK, Since

Unit = Literal["days", "hours", "minutes", "calendar days", "working days", "months"]

_DAY = timedelta(days=1)
_LENGTHS: dict[Unit, int] = {"days": 86_400_000_000, "hours": 3_600_000_000, "minutes": 60_000_000}
_MOST = 9999 * 366 * 24 * 60
"""Minutes. More of any unit leads out of the years that have dates."""
_EXACT = Context(prec=60, rounding=ROUND_FLOOR)


class Calendar:
    """Which days are worked: those of the weekdays (Monday is 0) but for `off`, and those of `on`; ISO dates."""

    def __init__(self, weekdays: Iterable[int], off: Iterable[str] = (), on: Iterable[str] = ()) -> None:
        self.weekdays = frozenset(weekdays)
        self._off = frozenset(map(date.fromisoformat, off))
        self._on = frozenset(map(date.fromisoformat, on))
        self._last = max(self._off | self._on, default=date.min)

    def works(self, day: date) -> bool:
        return day in self._on or (day.weekday() in self.weekdays and day not in self._off)

    def after(self, day: date, count: int) -> date:
        """The `count`th working day strictly after a day; the day itself for 0. Raises OverflowError beyond 9999."""
        while count:
            if day > self._last and self.weekdays and count > len(self.weekdays):
                weeks = (count - 1) // len(self.weekdays)
                day += timedelta(weeks=weeks)
                count -= weeks * len(self.weekdays)
            elif day > self._last and not self.weekdays:
                raise OverflowError
            else:
                day += _DAY
                count -= self.works(day)
        return day


class Step(NamedTuple):
    """So many units; of working days with their calendar. Of months `roll` or not: the day that a month lacks is the
    first of the next, or its last."""

    amount: int | Decimal
    unit: Unit
    calendar: Calendar | None = None
    roll: bool = False

    @property
    def closes(self) -> bool:
        """Whether it runs to the end of a day."""
        return self.unit in ("calendar days", "working days")


class Reached(NamedTuple):
    """An instant. `ends_day`: it names the end of a local day, so that midnight belongs to the day before."""

    instant: Since
    ends_day: bool = False


def counted(start: Reached, steps: Iterable[Step], zone: Zone | None) -> Reached:
    """What the steps reach, one after the other: some move the instant, some the date on the clocks of `zone`.

    Where calendar or working days are among them, it is the end of the local day that is reached. Without a zone there
    are only days of 24 hours, hours and minutes. Raises OverflowError outside the years 1 to 9999.
    """
    if zone is None:
        return Reached(sum((elapsed(step.amount, step.unit) for step in steps), start.instant))
    at, (day, clock), closes = start, _day_and_clock(start, zone), False
    for step in steps:
        if step.unit in _LENGTHS:
            at = Reached(at.instant + elapsed(step.amount, step.unit))
            day, clock = _day_and_clock(at, zone)
        else:
            day = _moved(day, step)
            at = Reached(_instant(day, clock, zone), at.ends_day)
        closes = closes or step.closes
    return Reached(_instant(day, _DAY, zone), ends_day=True) if closes else at


def _day_and_clock(at: Reached, zone: Zone) -> tuple[date, timedelta]:
    """The local date and time of day; midnight is 24:00 of the day that it ends."""
    local = zone.local(at.instant)
    if at.ends_day:
        day = zone.local(at.instant - TICK).date()
        if day < local.date():
            return day, _DAY
    return local.date(), local - datetime.combine(local.date(), datetime.min.time())


def _instant(day: date, clock: timedelta, zone: Zone) -> Since:
    return zone.instant(datetime.combine(day, datetime.min.time()) + clock)


def elapsed(amount: int | Decimal, unit: Unit) -> Since:
    """So many days of 24 hours, hours or minutes, to the microsecond, rounded down."""
    if amount > _MOST:
        raise OverflowError(amount)
    exact = _EXACT.multiply(Decimal(amount), _LENGTHS[unit]).to_integral_value(ROUND_FLOOR)
    return timedelta(microseconds=int(exact))


def _moved(day: date, step: Step) -> date:
    if step.amount > _MOST:
        raise OverflowError(step.amount)
    count = int(step.amount)
    if step.unit == "months":
        return _months_on(day, count, step.roll)
    return step.calendar.after(day, count) if step.calendar else day + count * _DAY


def _months_on(day: date, months: int, roll: bool) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > date.max.year:
        raise OverflowError
    first = date(day.year + years, month + 1, 1)
    next_first = _next_month(first)
    wanted = first + (day.day - 1) * _DAY
    if next_first is None or wanted < next_first:
        return wanted
    return next_first if roll else next_first - _DAY


def _next_month(first: date) -> date | None:
    if (first.year, first.month) == (date.max.year, 12):
        return None
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
