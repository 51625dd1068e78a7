"""The fewest cells that make up the same set of cases."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from compiler.regions import Cell, subtract

PAIRWISE = 80
"""So many cells are put together in every way that is exact; more only where they differ in one finite fact."""


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
