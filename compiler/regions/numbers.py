"""Numbers as cells: tests of them, shares of them, and how two of them compare."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from compiler.model.answer import Kind
from compiler.model.conditions import (
    FactNumber,
    MatterNumber,
    Measure,
    NumberIs,
)
from compiler.model.outcomes import Rounding, RoundingMode, Share
from compiler.regions.cell import Cell, some
from compiler.regions.computed import Computed, Product, Rounded
from compiler.regions.lengths import Range
from compiler.regions.terms import Amount, Given
from compiler.regions.zone import ZERO, Bound, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def number_is(expansion: Expansion, condition: NumberIs, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, number in _sides(expansion, condition.number, cell):
        for inner, bound in _sides(expansion, condition.bound, part):
            if isinstance(number, Amount) and isinstance(bound, Amount):
                yield from measured(number, bound, condition.measure, wanted, inner)
            elif not wanted:
                yield inner


def _sides(
    expansion: Expansion, side: Decimal | FactNumber | MatterNumber, cell: Cell
) -> Iterator[tuple[Cell, Amount | Given]]:
    """A number; where another matter has none, what that answers."""
    match side:
        case FactNumber(fact):
            yield cell, Amount(fact, Fraction(1))
        case MatterNumber(matter, layer, before):
            for part, given in expansion.answers(matter, cell, layer, before):
                yield part, given.amount if given.kind is Kind.VALUE and given.amount else given
        case _:
            yield cell, Amount.of(side)


# ── Shares ───────────────────────────────────────────────────────────────────────────────────────────────────────


def share(expansion: Expansion, value: Share, cell: Cell) -> Iterator[tuple[Cell, Amount | Given]]:
    """The cell, cut where a share is no longer so many per cent but its least or its most; then rounded."""
    for part, whole in _sides(expansion, value.of, cell):
        if isinstance(whole, Given):
            yield part, whole
            continue
        for inner, amount in _between(value, whole.scaled(Fraction(str(value.percent)) / 100), part):
            yield from _rounded(value.rounding, amount, inner) if value.rounding else ((inner, amount),)


def _between(value: Share, amount: Amount, cell: Cell) -> Iterator[tuple[Cell, Amount]]:
    parts = [(cell, amount)]
    for bound, measure in ((value.at_least, Measure.LESS_THAN), (value.at_most, Measure.MORE_THAN)):
        if bound is not None:
            limit = Amount.of(bound)
            parts = [
                (inner, limit if beyond else here)
                for part, here in parts
                for beyond in (False, True)
                for inner in measured(here, limit, measure, beyond, part)
            ]
    yield from parts


def _rounded(rounding: Rounding, amount: Amount, cell: Cell) -> Iterator[tuple[Cell, Amount]]:
    if amount.literal:
        yield cell, Amount.of(round_to(amount.plus, rounding))
        return
    name = Computed(Rounded(amount.number, amount.times, amount.plus, rounding))
    low, high = _range(cell.numbers, amount)
    numbers: Zone | None = cell.numbers
    if low is not None:
        numbers = numbers and numbers.at_most(ZERO, name, -round_to(Fraction(low), rounding))
    if high is not None:
        numbers = numbers and numbers.at_most(name, ZERO, round_to(Fraction(high), rounding))
    if amount.times == 1:
        step = Fraction(str(rounding.step))
        numbers = numbers and numbers.at_most(name, amount.number, amount.plus + step)
        numbers = numbers and numbers.at_most(amount.number, name, step - amount.plus)
    for part in some(cell.numbered(numbers)):
        yield part, Amount(name, Fraction(1))


def round_to(number: Fraction, rounding: Rounding) -> Fraction:
    """To a multiple of the step: down is toward nought, up away from it, half up to the nearer, a half away."""
    step = Fraction(str(rounding.step))
    steps = abs(number) / step
    match rounding.mode:
        case RoundingMode.DOWN:
            whole = steps.__floor__()
        case RoundingMode.UP:
            whole = steps.__ceil__()
        case RoundingMode.HALF_UP:
            whole = (steps + Fraction(1, 2)).__floor__()
    return (whole if number >= 0 else -whole) * step


# ── Comparisons ──────────────────────────────────────────────────────────────────────────────────────────────────


def measured(number: Amount, bound: Amount, measure: Measure, wanted: bool, cell: Cell) -> Iterator[Cell]:
    """The disjoint parts in which two numbers are as the measure says, or with `wanted` false are not."""
    for numbers in _measured(cell.numbers, number, bound, measure, wanted):
        yield from some(cell.numbered(numbers))


def _measured(numbers: Zone, one: Amount, other: Amount, measure: Measure, wanted: bool) -> Iterator[Zone | None]:
    if measure in (Measure.EQUAL, Measure.NOT_EQUAL):
        if wanted is (measure is Measure.EQUAL):
            at_most = _ordered(numbers, one, other, strict=False)
            yield at_most and _ordered(at_most, other, one, strict=False)
        else:
            yield _ordered(numbers, one, other, strict=True)
            yield _ordered(numbers, other, one, strict=True)
        return
    least = measure in (Measure.AT_LEAST, Measure.MORE_THAN)
    strict = measure in (Measure.MORE_THAN, Measure.LESS_THAN)
    if not wanted:
        least, strict = not least, not strict
    yield _ordered(numbers, *((other, one) if least else (one, other)), strict=strict)


def _ordered(numbers: Zone, one: Amount, other: Amount, strict: bool) -> Zone | None:
    """The part in which one number is less than the other, or not `strict` no more than it."""
    if one.number == other.number or one.literal or other.literal:
        x = other.number if one.literal else one.number
        times, c = one.times - other.times, other.plus - one.plus
        if times == 0:
            return numbers if (c > 0 if strict else c >= 0) else None
        pair = (x, ZERO) if times > 0 else (ZERO, x)
        bound = c / abs(times)
    elif one.times == other.times > 0:
        pair, bound = (one.number, other.number), (other.plus - one.plus) / one.times
    else:
        here = _multiple(numbers, one)
        both = here and _multiple(here[0], other)
        if not here or not both:
            return None
        numbers, pair, bound = both[0], (here[1], both[1]), other.plus - one.plus
    return numbers.less(*pair, bound) if strict else numbers.at_most(*pair, bound)


def _multiple(numbers: Zone, amount: Amount) -> tuple[Zone, str] | None:
    """A name for the multiple of a number, within its bounds."""
    if amount.times == 1:
        return numbers, amount.number
    name = Computed(Product(amount.number, amount.times))
    low, high = _range(numbers, Amount(amount.number, amount.times))
    bounded: Zone | None = numbers
    if low is not None:
        bounded = bounded and bounded.at_most(ZERO, name, -low)
    if high is not None:
        bounded = bounded and bounded.at_most(name, ZERO, high)
    return (bounded, name) if bounded else None


def _range(numbers: Zone, amount: Amount) -> Range:
    ends = (numbers.least(amount.number), numbers.greatest(amount.number))
    low, high = (_along(amount, end) for end in (ends if amount.times > 0 else reversed(ends)))
    return low, high


def _along(amount: Amount, end: Bound | None) -> Bound | None:
    return None if end is None else amount.times * end + amount.plus
