"""Cells by what a case gives, without the quantities that are computed from it, where that is exact."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from compiler.regions import Budget, Cell, Exhausted, exact, subtract
from compiler.regions.computed import Computed, Later
from compiler.regions.moments import counted
from compiler.regions.terms import Term
from compiler.regions.zone import COMPUTED, Zone

STEPS = 2_000
"""The budget for cutting one cell day by day."""

SHOWN = 8
"""A cell that falls into more parts than so many is left as it is."""


def plainly(cell: Cell, origin: int) -> tuple[Cell, ...]:
    """Cells that hold the same cases and bound nothing that is computed; the cell alone where there are none so few.

    `origin` is an instant in microseconds.
    """
    if not cell.computed:
        return (cell,)
    if _is_implied(cell):
        return (given(cell),)
    try:
        parts = _in_rows(given(part) for part in exact(cell, origin, Budget(STEPS)))
    except Exhausted:
        return (cell,)
    return parts if len(parts) <= SHOWN else (cell,)


def given(cell: Cell) -> Cell:
    """The cell without its bounds for what is computed."""
    return attrs.evolve(cell, times=_given(cell.times), numbers=_given(cell.numbers))


def _given(zone: Zone) -> Zone:
    kept = {pair: bound for pair, bound in zone.bounds.items() if not any(name.startswith(COMPUTED) for name in pair)}
    return Zone(zone.unit, kept)


def _is_implied(cell: Cell) -> bool:
    """Whether the bounds for what is computed hold in every case of the rest of it, so that they leave none out."""
    if cell.numbers.computed():
        return False
    computed = [name for name in cell.times.computed() if isinstance(name, Computed)]
    fresh = given(cell)
    for quantity in sorted(computed, key=lambda each: (each.depth, each)):
        later = quantity.of
        assert isinstance(later, Later)
        base = Term(later.clock, later.us, ends_day=later.ends_day)
        parts = tuple(counted(base, later.duration, fresh, later.back))
        if len(parts) != 1:
            return False
        fresh = parts[0][0]
    return all(fresh.times.at_most(x, y, bound) is fresh.times for (x, y), bound in cell.times.bounds.items())


def _in_rows(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Cells in their order, each put together with those before it that it goes on from."""
    found: list[Cell] = []
    for cell in cells:
        if found:
            both = found[-1].join(cell)
            if next(subtract(both, (found[-1], cell)), None) is None:
                found[-1] = both
                continue
        found.append(cell)
    return tuple(found)
