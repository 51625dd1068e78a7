"""What lies a duration after a moment, or before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_FLOOR, Context, Decimal

from attrs import frozen

from compiler.calendar.clock import MIDNIGHT_24, day_and_time, instant
from compiler.calendar.days import WorkingDays, days_on, months_on
from compiler.interpreter.states import Reached
from compiler.model.time import DAY, HOUR, MINUTE, MonthEnd, Unit
from compiler.model.vocabulary import Calendar

LENGTH = {Unit.DAYS: DAY, Unit.HOURS: HOUR, Unit.MINUTES: MINUTE}
"""Units that are as long in every case, in microseconds."""

_CLOSING = (Unit.CALENDAR_DAYS, Unit.WORKING_DAYS)
_FARTHEST = 9999 * 366 * 24 * 60  # minutes: more of any unit leads out of the years that have dates
_EXACT = Context(prec=60, rounding=ROUND_FLOOR)


@frozen
class Part:
    """One summand of a duration, its amount known. The amount is whole but for days, hours and minutes."""

    amount: Decimal
    unit: Unit
    calendar: Calendar | None = None
    month_end: MonthEnd | None = None


def before(start: Reached, parts: Iterable[Part]) -> Reached:
    """Only days of 24 hours, hours and minutes are counted back."""
    return Reached(start.us - sum(map(_length, parts)), start.zone, start.lower_bound)


def after(start: Reached, parts: Iterable[Part], zone: str | None) -> Reached:
    """The parts are added one after the other: some move the instant, some the date on the clocks of `zone`.

    If calendar or working days are among them, the result is the end of the day that is reached. What is counted in
    months from the end of a day ends a day too. Raises OverflowError for what lies beyond the year 9999.
    """
    parts = tuple(parts)
    if zone is None:
        return Reached(start.us + sum(map(_length, parts)), start.zone, start.lower_bound)
    us, ends_day = start.us, start.ends_day
    day, time = day_and_time(us, zone, ends_day)
    for part in parts:
        if part.unit in LENGTH:
            us, ends_day = us + _length(part), False
            day, time = day_and_time(us, zone)
        else:
            day = _moved(day, part)
            us = instant(day, time, zone)
    if any(part.unit in _CLOSING for part in parts):
        us, ends_day = instant(day, MIDNIGHT_24, zone), True
    return Reached(us, zone, start.lower_bound, ends_day)


def _length(part: Part) -> int:
    """In microseconds, rounded down."""
    if part.amount > _FARTHEST:
        raise OverflowError(part.amount)
    return int(_EXACT.multiply(part.amount, Decimal(LENGTH[part.unit])).to_integral_value(ROUND_FLOOR))


def _moved(day: date, part: Part) -> date:
    if part.amount > _FARTHEST:
        raise OverflowError(part.amount)
    count = int(part.amount)
    match part.unit:
        case Unit.MONTHS:
            return months_on(day, count, roll=part.month_end is MonthEnd.ROLL)
        case Unit.WORKING_DAYS:
            assert part.calendar
            return _working_days(part.calendar).on_from(day, count)
        case _:
            return days_on(day, count)


def _working_days(calendar: Calendar) -> WorkingDays:
    return WorkingDays(
        calendar.weekdays,
        frozenset(map(date.fromisoformat, calendar.off)),
        frozenset(map(date.fromisoformat, calendar.on)),
    )
