"""Working days counted in integers: how many there are up to a day, and which day is the one of a number.

A calendar is its weekdays but for the days on which it says otherwise. Those are stretches of days in which the count
is that of the weekdays and so many more or less, or does not grow, or grows by a day that no weekday gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from attrs import frozen

from compiler.backends.frame.civil import EPOCH
from compiler.backends.frame.logic import case
from compiler.backends.frame.terms import Term, add, div, eq, le, literal, lt, minus, mod, plus, times
from compiler.calendar.days import WorkingDays
from compiler.model.vocabulary import Calendar

_MONDAY = 2
"""So many days after a Monday is day 0."""

NEVER = 10_000 * 366
"""A day beyond all that have dates."""


@frozen
class _Stretch:
    """From its `first` day on the count is `more` than that of the weekdays, or always `fixed`.

    `before`: the count up to the day before it. `extra`: it is a day that is worked though its weekday is not.
    """

    first: int
    before: int
    more: int = 0
    fixed: int | None = None
    extra: bool = False


def working_days_on(day: Term, count: Term, calendar: Calendar) -> Term:
    """The working day of that number strictly after a day; the day itself for 0. NEVER where there are not so many."""
    weekdays = tuple(sorted(calendar.weekdays))
    stretches = _stretches(calendar)
    wanted = plus(_up_to(day, weekdays, stretches), count)
    return case([(eq(count, literal(0)), day)], _number(wanted, weekdays, stretches))


def _up_to(day: Term, weekdays: tuple[int, ...], stretches: Iterable[_Stretch]) -> Term:
    regular = _regular(day, weekdays)
    values = [
        (each.first, add(regular, each.more) if each.fixed is None else literal(each.fixed)) for each in stretches
    ]
    return case([(le(literal(first), day), value) for first, value in reversed(values)], regular)


def _number(count: Term, weekdays: tuple[int, ...], stretches: Iterable[_Stretch]) -> Term:
    """The first day up to which there are so many."""
    extra = [(eq(count, literal(each.before + 1)), literal(each.first)) for each in stretches if each.extra]
    more = case(
        [
            (lt(literal(each.before), count), literal(each.more))
            for each in reversed(tuple(stretches))
            if each.fixed is None
        ],
        literal(0),
    )
    return case(extra, _regular_number(minus(count, more), weekdays))


def _regular(day: Term, weekdays: tuple[int, ...]) -> Term:
    """How many of the weekdays there are up to a day."""
    if not weekdays:
        return literal(0)
    since_monday = add(day, _MONDAY)
    weekday = mod(since_monday, 7)
    steps = [(n, sum(each <= n for each in weekdays)) for n in range(7)]
    in_week = case([(lt(weekday, literal(n + 1)), literal(count)) for n, count in steps[:-1]], literal(steps[-1][1]))
    return plus(times(div(since_monday, 7), len(weekdays)), in_week)


def _regular_number(count: Term, weekdays: tuple[int, ...]) -> Term:
    if not weekdays:
        return literal(NEVER)
    before = add(count, -1)
    place = mod(before, len(weekdays))
    *others, last = map(literal, weekdays)
    weekday = case([(eq(place, literal(n)), each) for n, each in enumerate(others)], last)
    return add(plus(times(div(before, len(weekdays)), 7), weekday), -_MONDAY)


@cache
def _stretches(calendar: Calendar) -> tuple[_Stretch, ...]:
    worked = WorkingDays(
        calendar.weekdays,
        frozenset(map(date.fromisoformat, calendar.off)),
        frozenset(map(date.fromisoformat, calendar.on)),
    )
    odd = [day for day in worked.off | worked.on if worked.worked(day) != (day.weekday() in worked.weekdays)]
    if not odd:
        return ()
    found: list[_Stretch] = []
    first, last = _day(min(odd)), _day(max(odd))
    count = regular = _count(first - 1, calendar.weekdays)
    for day in range(first, last + 2):
        is_worked, is_regular = worked.worked(_date(day)), _weekday(day) in calendar.weekdays
        before = count
        count, regular = count + is_worked, regular + is_regular
        if is_worked and not is_regular:
            found.append(_Stretch(day, before, fixed=count, extra=True))
        elif is_worked or (day > last and not is_regular) or not (is_regular or _still(found)):
            stretch = _Stretch(day, before, count - regular)
            if not (found and found[-1].fixed is None and found[-1].more == stretch.more):
                found.append(stretch)
        elif not _still(found):
            found.append(_Stretch(day, before, fixed=count))
    return tuple(found)


def _still(found: list[_Stretch]) -> bool:
    return bool(found) and found[-1].fixed is not None and not found[-1].extra


def _count(day: int, weekdays: Iterable[int]) -> int:
    weeks, weekday = divmod(day + _MONDAY, 7)
    return weeks * len(set(weekdays)) + sum(each <= weekday for each in weekdays)


def _weekday(day: int) -> int:
    return (day + _MONDAY) % 7


def _day(day: date) -> int:
    return day.toordinal() - date(1970, 1, 1).toordinal() + EPOCH


def _date(day: int) -> date:
    return date.fromordinal(day - EPOCH + date(1970, 1, 1).toordinal())
