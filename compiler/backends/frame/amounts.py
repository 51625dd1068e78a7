"""Numbers of a column by which moments count, as integers.

What a column holds is the shortest decimal that its floating point tells from its neighbours.
"""

from __future__ import annotations

from attrs import frozen

from compiler.backends.frame.logic import case, every
from compiler.backends.frame.terms import FALSE, Term, eq, le, literal, negate, times
from compiler.model.time import DAY, HOUR, MINUTE, Unit

FARTHEST = 9999 * 366 * 24 * 60
"""More of any unit leads out of the years that have dates."""

_LENGTHS = {Unit.DAYS: (DAY, 8), Unit.HOURS: (HOUR, 7), Unit.MINUTES: (MINUTE, 5)}
"""In microseconds, and how many decimal places of an amount are read."""

_YEARS = 10_000
_MOST = {
    Unit.DAYS: _YEARS * 366,
    Unit.HOURS: _YEARS * 366 * 24,
    Unit.MINUTES: _YEARS * 366 * 24 * 60,
    Unit.CALENDAR_DAYS: _YEARS * 366,
    Unit.WORKING_DAYS: _YEARS * 366,
    Unit.MONTHS: _YEARS * 12,
}
"""What leads beyond the years that have dates from every instant that has one; more is taken for that."""


@frozen
class Amount:
    """`length`: in microseconds, or a whole number of days or months. `inexact`: it has more places than are read."""

    length: Term
    inexact: Term


def amount(number: Term, unit: Unit) -> Amount:
    """Of a column that is neither null nor negative, and whole where the unit has no parts."""
    most = literal(float(_MOST[unit]))
    fits = every([le(literal(0.0), number), le(number, most)])
    within = case([(fits, number)], most)
    if unit not in _LENGTHS:
        return Amount(_whole(within), FALSE)
    length, places = _LENGTHS[unit]
    scaled = nearest(within, places)
    inexact = every([fits, negate(eq(ratio(scaled, 10**places), number))])
    return Amount(times(scaled, length // 10**places), inexact)


def nearest(number: Term, places: int) -> Term:
    """The number as an integer of that many decimal places, the nearest one; of at most 15 digits altogether."""
    moved = Term("mul", (number, literal(float(10**places)))) if places else number
    return _whole(Term("add", (moved, literal(0.5))))


def ratio(number: Term, by: int) -> Term:
    """An integer divided by another, as the nearest floating point; of at most 15 digits it is that decimal."""
    return Term("ratio", (number, literal(by)))


def _whole(number: Term) -> Term:
    return Term("whole", (Term("floor", (number,)),))
