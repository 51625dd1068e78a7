"""Numbers of cases and of answers, and how they compare.

A number is a literal, a column, or a ratio of integers. A column, and what a ratio is in floating point, stand for the
shortest decimal that is told from its neighbours by that: of at most 15 digits it is the number itself, so that
floating point compares as the decimals do. What would have more digits is told apart, as inexact.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import isinf, lcm

from compiler.backends.frame.amounts import nearest, ratio
from compiler.backends.frame.facts import Facts
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.states import NumberState, Said
from compiler.backends.frame.terms import (
    FALSE,
    TRUE,
    Term,
    add,
    div,
    eq,
    is_null,
    le,
    literal,
    lt,
    mod,
    negate,
    plus,
    times,
    whole_of,
)
from compiler.backends.frame.truth import Truth, unless
from compiler.model.answer import Kind
from compiler.model.conditions import FactNumber, MatterNumber, Measure
from compiler.model.outcomes import RoundingMode, Share

EXACT = 10**15
"""Integers of less are told from all decimals beside them by floating point."""

_LARGEST = 4 * 10**18
"""Integers of less, and their sums, are exact everywhere."""

_PLACES = 4
_PARTS = 10_000
"""So many decimal places of a column are read where it is reckoned with: one is of so many parts."""


class Numbers(Facts):
    def number(self, side: Decimal | FactNumber | MatterNumber) -> NumberState:
        match side:
            case Decimal():
                return NumberState(((exact(side), TRUE),))
            case FactNumber(fact):
                given = self.column(fact)
                if given is None:
                    return NumberState(unknown=TRUE)
                return NumberState(((given, negate(is_null(given))),), unknown=is_null(given))
            case MatterNumber(matter, layer, before):
                answer = self.answer(matter, layer, before)
                numbers = tuple((said.value, when) for said, when in answer.said if said.kind is Kind.VALUE)
                passed = (
                    *((said, when) for said, when in answer.said if said.kind is not Kind.VALUE),
                    (Said(Kind.CONFLICT), answer.conflict),
                    (Said(Kind.NOT_COVERED), every([answer.not_covered])),
                )
                return NumberState(numbers, passed, answer.unknown)

    @staticmethod
    def measured(number: NumberState, measure: Measure, bound: NumberState) -> Truth:
        """False where there is no number, before unknown where one is not known."""
        holds = some(
            every([when, also, _measure(one, measure, other)])
            for one, when in number.numbers
            for other, also in bound.numbers
        )
        passed = some(when for _, when in (*number.passed, *bound.passed))
        unknown = every([negate(passed), some([number.unknown, bound.unknown])])
        return unless(Truth(holds, holds), unknown)


def exact(number: Decimal) -> Term:
    """A literal: an integer, floating point where that tells it from all others, else as it is."""
    if number == number.to_integral_value() and abs(number) < EXACT:
        return literal(int(number))
    return literal(float(number) if Decimal(repr(float(number))) == number else number)


def in_floating_point(term: Term) -> Term:
    return literal(float(term.value)) if isinstance(term.value, Decimal) else term


# ── Comparisons ──────────────────────────────────────────────────────────────────────────────────────────────────


def _measure(number: Term, measure: Measure, bound: Term) -> Term:
    match measure:
        case Measure.AT_LEAST:
            return negate(_less(number, bound))
        case Measure.MORE_THAN:
            return _less(bound, number)
        case Measure.AT_MOST:
            return negate(_less(bound, number))
        case Measure.LESS_THAN:
            return _less(number, bound)
        case Measure.EQUAL:
            return same(number, bound)
        case Measure.NOT_EQUAL:
            return negate(same(number, bound))


def same(one: Term, other: Term) -> Term:
    if one.op == other.op == "literal":
        return literal(_decimal(one) == _decimal(other))
    return FALSE if _is_long(one) or _is_long(other) else eq(one, other)


def _less(one: Term, other: Term) -> Term:
    if one.op == other.op == "literal":
        return literal(_decimal(one) < _decimal(other))
    if _is_long(other):
        near, told = _near(other)
        if isinf(near):
            return literal(near > 0)
        return le(one, literal(near)) if told < _decimal(other) else lt(one, literal(near))
    if _is_long(one):
        near, told = _near(one)
        if isinf(near):
            return literal(near < 0)
        return le(literal(near), other) if told > _decimal(one) else lt(literal(near), other)
    return lt(one, other)


def _is_long(term: Term) -> bool:
    return isinstance(term.value, Decimal)


def _near(term: Term) -> tuple[float, Decimal]:
    """The floating point next to a literal that has none of its own, and the decimal for which that stands."""
    near = float(_decimal(term))
    return near, Decimal(repr(near))


def _decimal(term: Term) -> Decimal:
    return Decimal(repr(term.value)) if isinstance(term.value, float) else Decimal(str(term.value))


# ── Shares and sums ──────────────────────────────────────────────────────────────────────────────────────────────


def share(terms: Share, number: Term) -> tuple[Term, Term]:
    """So many per cent of a number, then at least and at most so much, then rounded; and when that is inexact."""
    number = number if terms.percent else literal(0)
    unit = Fraction(terms.percent) / 100 / _parts(number)
    step = Fraction(terms.rounding.step) if terms.rounding else None
    others = [Fraction(each) for each in (terms.at_least, terms.at_most, step) if each is not None]
    per = lcm(unit.denominator, *(other.denominator for other in others))  # one is so many of what is reckoned in
    by = int(unit * per)
    result = step or Fraction(1, per)
    count, inexact = _counted(number, min(_LARGEST // max(by, 1), _most(result, result, unit)))
    reckoned = times(count, by)
    if terms.at_least is not None:
        least = literal(int(terms.at_least * per))
        reckoned = case([(lt(reckoned, least), least)], reckoned)
    if terms.at_most is not None:
        greatest = literal(int(terms.at_most * per))
        reckoned = case([(lt(greatest, reckoned), greatest)], reckoned)
    if terms.rounding and step:
        reckoned = _rounded(reckoned, terms.rounding.mode, int(step * per))
    return _so_many(reckoned, result), inexact


def total(number: Term, more: Decimal) -> tuple[Term, Term]:
    """A number and so much more; and when that is inexact."""
    parts = _parts(number)
    per = lcm(parts, Fraction(more).denominator)
    result = Fraction(1, per)
    count, inexact = _counted(number, _most(result, abs(Fraction(more)), Fraction(1, parts)))
    return _so_many(add(times(count, per // parts), int(more * per)), result), inexact


def _parts(number: Term) -> int:
    """Of how many parts of one a number is counted, to be an integer."""
    match number.op:
        case "literal":
            return Fraction(_decimal(number)).denominator
        case "ratio":
            return whole_of(number.args[1])
        case _:
            return _PARTS


def _counted(number: Term, most: int) -> tuple[Term, Term]:
    """How many parts a number has. 0 where that is inexact: where it has others, or more than `most`."""
    parts = _parts(number)
    if number.op == "literal":
        return literal(int(_decimal(number) * parts)), FALSE
    if number.op == "ratio":
        count = number.args[0]
        fits = every([le(literal(-most), count), le(count, literal(most))])
        return case([(fits, count)], literal(0)), negate(fits)
    bound = min(most, EXACT) / parts
    fits = every([le(literal(-bound), number), le(number, literal(bound))])
    count = nearest(case([(fits, number)], literal(0.0)), _PLACES)
    return count, negate(every([fits, eq(ratio(count, parts), number)]))


def _most(result: Fraction, more: Fraction, unit: Fraction) -> int:
    """So many units and so much more, as multiples of the result, are told from all others by floating point."""
    return max(int((Fraction(EXACT, _decimals(result)) - more) / unit), 0) if unit else EXACT


def _rounded(number: Term, mode: RoundingMode, step: int) -> Term:
    """How many steps."""
    negative = lt(number, literal(0))
    size = case([(negative, times(number, -1))], number)
    steps, rest = div(size, step), mod(size, step)
    match mode:
        case RoundingMode.DOWN:
            more = FALSE
        case RoundingMode.UP:
            more = lt(literal(0), rest)
        case RoundingMode.HALF_UP:
            more = le(literal(step), times(rest, 2))
    found = plus(steps, case([(more, literal(1))], literal(0)))
    return case([(negative, times(found, -1))], found)


def _so_many(number: Term, unit: Fraction) -> Term:
    if number.op == "literal":
        decimals = _decimals(unit)
        return exact(Decimal(f"{whole_of(number) * unit * decimals}E-{len(str(decimals)) - 1}"))
    return ratio(times(number, unit.numerator), unit.denominator)


def _decimals(unit: Fraction) -> int:
    """The power of ten by which its multiples are integers."""
    power = 1
    while power % unit.denominator:
        power *= 10
    return power
