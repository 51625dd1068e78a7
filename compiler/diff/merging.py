"""The fewest cells that make up the same set of cases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from compiler.regions import Cell, subtract
from compiler.regions.zone import Zone

PAIRWISE = 80
"""So many cells are put together in every way that is exact; more only where they differ in one finite fact."""

WIDENED = 12
"""So many cells are tried with fewer bounds."""


def merged(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Cells that together hold the same cases, put together as far as this is exact."""
    found = _by_values(_different(cells))
    while len(found) <= PAIRWISE:
        pair = _exact_pair(found)
        if pair is None:
            break
        one, other, both = pair
        found[one] = both
        del found[other]
    return tuple(found)


def widened(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Cells that together hold the same cases, each bounded by as few facts as will do; they may overlap."""
    found = list(cells)
    if not 1 < len(found) <= WIDENED:
        return tuple(found)
    for place in range(len(found)):
        for fact in (*found[place].masks, *sorted(found[place].times.names())):
            wider = _without(found[place], fact)
            if _within(wider, found):
                found[place] = wider
    for cell in tuple(found):
        others = [other for other in found if other is not cell]
        if others and _within(cell, others):
            found = others
    return tuple(found)


def _without(cell: Cell, fact: str) -> Cell:
    """The cell with nothing said of a fact, or of an event that happened nothing of when that was."""
    if fact not in cell.times.names():
        return attrs.evolve(cell, masks={name: mask for name, mask in cell.masks.items() if name != fact})
    bounds = {pair: bound for pair, bound in cell.times.bounds.items() if fact not in pair}
    return attrs.evolve(cell, times=Zone(cell.times.unit, bounds))


def _within(cell: Cell, cells: Sequence[Cell]) -> bool:
    return next(subtract(cell, tuple(cells)), None) is None


def key_of(cell: Cell) -> object:
    """Alike for cells that hold the same cases by the same bounds."""
    return _key(cell.masks.items(), cell)


def _different(cells: Iterable[Cell]) -> list[Cell]:
    """Each cell once."""
    return list({key_of(cell): cell for cell in cells}.values())


def _key(masks: Iterable[tuple[str, int]], cell: Cell) -> object:
    return frozenset(masks), frozenset(cell.times.bounds.items()), frozenset(cell.numbers.bounds.items())


def _exact_pair(cells: list[Cell]) -> tuple[int, int, Cell] | None:
    """The places of two cells whose join holds nothing else, the lesser first, and the join."""
    for first, one in enumerate(cells):
        for second in range(first + 1, len(cells)):
            both = one.join(cells[second])
            if next(subtract(both, (one, cells[second])), None) is None:
                return first, second, both
    return None


def _by_values(cells: Iterable[Cell]) -> list[Cell]:
    """Cells alike but for the values of one choice, flag or event become one."""
    found = list(cells)
    for axis in sorted({axis for cell in found for axis in cell.masks}):
        alike: dict[object, Cell] = {}
        for cell in found:
            key = _key([(name, mask) for name, mask in cell.masks.items() if name != axis], cell)
            known = alike.get(key)
            alike[key] = cell if known is None else _with_mask(known, axis, known.mask(axis) | cell.mask(axis))
        found = list(alike.values())
    return found


def _with_mask(cell: Cell, axis: str, mask: int) -> Cell:
    masks = {name: old for name, old in cell.masks.items() if name != axis}
    return attrs.evolve(cell, masks=masks if mask == cell.full[axis] else {**masks, axis: mask})
