"""The Gregorian calendar in integers. A day is counted from 1 March of the year 0, and its year begins in March.

So the day that not every year has is the last of one, and no day of a date is negative.
"""

from __future__ import annotations

from attrs import frozen

from compiler.backends.frame.logic import case
from compiler.backends.frame.terms import Term, add, div, lt, minus, mod, plus, times

EPOCH = 719_468
"""The day 1970-01-01."""

_WEDNESDAY = 2
"""The weekday of day 0; Monday is 0."""

_FOUR_CENTURIES = 146_097
_FOUR_YEARS = 1_461


@frozen
class Date:
    """`month`: since the March of the year 0. `day`: of the month, from 0."""

    month: Term
    day: Term


def date_of(day: Term) -> Date:
    century, year, of_year = _year(day)
    fifths = add(times(of_year, 5), 2)
    month = plus(times(plus(times(century, 100), year), 12), div(fifths, 153))
    return Date(month, div(mod(fifths, 153), 5))


def day_of_year(day: Term) -> Term:
    """From 0, on 1 March."""
    return _year(day)[2]


def weekday(day: Term) -> Term:
    return mod(add(day, _WEDNESDAY), 7)


def months_on(day: Term, count: Term, roll: bool) -> Term:
    """The same day so many months on; of a month that lacks it the last, or with `roll` the first of the next."""
    date = date_of(day)
    month = plus(date.month, count)
    first, following = first_of(month), first_of(add(month, 1))
    wanted = plus(first, date.day)
    return case([(lt(wanted, following), wanted)], following if roll else add(following, -1))


def first_of(month: Term) -> Term:
    """The first day of a month since the March of the year 0."""
    year = div(month, 12)
    leap_days = plus(minus(div(year, 4), div(year, 100)), div(year, 400))
    before = div(add(times(mod(month, 12), 153), 2), 5)
    return plus(plus(times(year, 365), leap_days), before)


def _year(day: Term) -> tuple[Term, Term, Term]:
    """The century, the year in it, and the day in that."""
    quarters = add(times(day, 4), 3)
    of_century = add(times(div(mod(quarters, _FOUR_CENTURIES), 4), 4), 3)
    return div(quarters, _FOUR_CENTURIES), div(of_century, _FOUR_YEARS), div(mod(of_century, _FOUR_YEARS), 4)
