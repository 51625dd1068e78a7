"""What lies a duration after a moment, or before it, as terms.

Some parts move the instant, some the date on the clocks of a zone; days and times there are as in `zones` and `civil`.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from compiler.backends.frame.civil import EPOCH, months_on
from compiler.backends.frame.logic import case, some
from compiler.backends.frame.states import Reached
from compiler.backends.frame.terms import FALSE, Term, add, div, le, literal, lt, minus, mod, plus, times
from compiler.backends.frame.working import working_days_on
from compiler.backends.frame.zones import instant, shown
from compiler.model.time import DAY, HOUR, MINUTE, MonthEnd, Unit
from compiler.model.vocabulary import Calendar

LENGTHS = {Unit.DAYS: DAY, Unit.HOURS: HOUR, Unit.MINUTES: MINUTE}
"""Units that are as long in every case, in microseconds."""

_CLOSING = (Unit.CALENDAR_DAYS, Unit.WORKING_DAYS)
FIRST_SHOWN = (EPOCH - 719_162) * DAY
"""0001-01-01 00:00 by any clocks."""
PAST_SHOWN = (EPOCH + 2_932_897) * DAY
"""10000-01-01 00:00."""


@frozen
class Part:
    """One summand of a duration. `length`: in microseconds, or a whole number of the dates' `unit`."""

    length: Term
    unit: Unit
    calendar: Calendar | None = None
    month_end: MonthEnd | None = None

    @property
    def moves_instant(self) -> bool:
        return self.unit in LENGTHS


@frozen
class _At:
    """An instant and what clocks show then: a day, and the time since its midnight."""

    us: Term
    day: Term
    time: Term
    ends_day: bool


def before(start: Reached, parts: Iterable[Part]) -> Reached:
    us = start.us
    for part in parts:
        us = minus(us, part.length)
    return Reached(us, start.lower_bound)


def after(start: Reached, parts: Iterable[Part], zone: str | None) -> tuple[Reached, Term]:
    """What is reached, and when that has no date."""
    parts = tuple(parts)
    if zone is None:
        us = start.us
        for part in parts:
            us = plus(us, part.length)
        return Reached(us, start.lower_bound), FALSE
    at, beyond = _shown(start.us, start.ends_day, zone)
    outside = [beyond]
    for part in parts:
        if part.moves_instant:
            at, beyond = _shown(plus(at.us, part.length), False, zone)
        else:
            day = _moved(at.day, part)
            at, beyond = _told(day, at.time, at.ends_day, zone)
        outside.append(beyond)
    if any(part.unit in _CLOSING for part in parts):
        at, beyond = _told(at.day, literal(DAY), True, zone)
        outside.append(beyond)
    return Reached(at.us, start.lower_bound, at.ends_day), some(outside)


def _shown(us: Term, ends_day: bool, zone: str) -> tuple[_At, Term]:
    """Midnight is 24:00 of the day that it ends."""
    clock = shown(us, zone)
    day, time = div(clock, DAY), mod(clock, DAY)
    if ends_day:
        earlier = div(shown(add(us, -1), zone), DAY)
        ends = lt(earlier, day)
        day, time = case([(ends, earlier)], day), case([(ends, literal(DAY))], time)
    beyond = FALSE if us.op == "column" else some([lt(clock, literal(FIRST_SHOWN)), le(literal(PAST_SHOWN), clock)])
    return _At(us, day, time, ends_day), beyond


def _told(day: Term, time: Term, ends_day: bool, zone: str) -> tuple[_At, Term]:
    clock = plus(times(day, DAY), time)
    return _At(instant(clock, zone), day, time, ends_day), le(literal(PAST_SHOWN), clock)


def _moved(day: Term, part: Part) -> Term:
    if part.unit is Unit.MONTHS:
        return months_on(day, part.length, roll=part.month_end is MonthEnd.ROLL)
    if part.unit is Unit.WORKING_DAYS:
        assert part.calendar
        return working_days_on(day, part.length, part.calendar)
    return plus(day, part.length)
