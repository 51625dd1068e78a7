"""Tests of choices, flags and numbers as cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from compiler.model.answer import Kind
from compiler.model.conditions import (
    FactNumber,
    MatterNumber,
    Measure,
    NumberIs,
)
from compiler.model.rules import ValueDefinition
from compiler.regions.cell import Cell, some
from compiler.regions.zone import ZERO, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def among(expansion: Expansion, fact: str, values: Sequence[str | bool], wanted: bool, cell: Cell) -> Iterator[Cell]:
    mask = expansion.space.mask(fact, values)
    for part in derived(expansion, fact, cell):
        yield from some(part.among(fact, mask if wanted else ~mask))


def derived(expansion: Expansion, fact: str, cell: Cell) -> Iterator[Cell]:
    """The cell, cut along the conditions of what derives the fact, with the values that these leave."""
    parts = [cell]
    for definition in expansion.space.announcement.derived.get(fact, ()):
        assert isinstance(definition, ValueDefinition)
        mask = expansion.space.mask(fact, (definition.value,))
        parts = [
            narrowed
            for part in parts
            for holds in (True, False)
            for inside in expansion.cells(definition.condition, holds, part)
            for narrowed in some(inside.among(fact, mask if holds else ~mask))
        ]
    yield from parts


def number_is(expansion: Expansion, condition: NumberIs, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, number in _sides(expansion, condition.number, cell):
        for inner, bound in _sides(expansion, condition.bound, part):
            if number is None or bound is None:
                yield from () if wanted else (inner,)
                continue
            x, a = number
            y, b = bound
            for numbers in _measured(inner.numbers, x, y, b - a, condition.measure, wanted):
                yield from some(inner.numbered(numbers))


def _sides(expansion: Expansion, side: object, cell: Cell) -> Iterator[tuple[Cell, tuple[str, Fraction] | None]]:
    """A number as a quantity and what is added to it; None where the other matter's answer is none."""
    match side:
        case FactNumber(fact):
            yield cell, (fact, Fraction(0))
        case MatterNumber(matter):
            for part, given in expansion.answers(matter, cell):
                literal = given.kind is Kind.VALUE and given.number
                yield part, (ZERO, literal) if isinstance(literal, Fraction) else None
        case _:
            yield cell, (ZERO, Fraction(str(side)))


def _measured(numbers: Zone, x: str, y: str, c: Fraction, measure: Measure, wanted: bool) -> list[Zone | None]:
    """The disjoint parts in which `x` against `y + c` is as the measure says, or with `wanted` false is not."""
    match measure:
        case Measure.AT_LEAST:
            return [numbers.at_most(y, x, -c) if wanted else numbers.less(x, y, c)]
        case Measure.MORE_THAN:
            return [numbers.less(y, x, -c) if wanted else numbers.at_most(x, y, c)]
        case Measure.AT_MOST:
            return [numbers.at_most(x, y, c) if wanted else numbers.less(y, x, -c)]
        case Measure.LESS_THAN:
            return [numbers.less(x, y, c) if wanted else numbers.at_most(y, x, -c)]
        case Measure.EQUAL | Measure.NOT_EQUAL:
            if wanted is (measure is Measure.EQUAL):
                return [numbers.equal(x, y, c)]
            return [numbers.less(x, y, c), numbers.less(y, x, -c)]
