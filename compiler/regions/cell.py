"""A cell: the cases in which finite facts have one of some values, and instants and numbers keep some differences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from compiler.regions.zone import ZERO, Zone

HAPPENED = 1
"""The event happened; its instant is a quantity of the cell's `times`."""

NEVER = 2
"""The event is given as none."""

OPEN = 4
"""The event is not given: it did not happen, but a duty that it meets may still be met."""

EVER = HAPPENED | NEVER | OPEN


@frozen
class Cell:
    """A product of masks and zones; never empty.

    `full`: per axis a bit for each of its values; `masks`: those that remain, where they are not all. The axes are the
    choices and flags by id, and the events by id with the three bits above. An event in `times` has happened.
    """

    full: Mapping[str, int] = field(eq=False, repr=False)
    masks: Mapping[str, int]
    times: Zone
    numbers: Zone

    @property
    def is_box(self) -> bool:
        """Whether it restricts each fact by itself, and none against another."""
        if self.computed:
            return False
        return all(ZERO in pair for zone in (self.times, self.numbers) for pair in zone.bare())

    @property
    def computed(self) -> bool:
        """Whether it bounds quantities that are computed, so that not each of its points may be a case."""
        return bool(self.times.computed() or self.numbers.computed())

    def mask(self, axis: str) -> int:
        """The values that remain."""
        return self.masks.get(axis) or self.full[axis]

    def among(self, axis: str, mask: int) -> Cell | None:
        """The part in which the axis has one of the values of `mask`, or None where there is none."""
        old = self.mask(axis)
        new = old & mask
        if new == old:
            return self
        return attrs.evolve(self, masks={**self.masks, axis: new}) if new else None

    def timed(self, times: Zone | None) -> Cell | None:
        """The cell with other differences between instants; None stays None."""
        if times is None:
            return None
        return self if times is self.times else Cell(self.full, self.masks, times, self.numbers)

    def numbered(self, numbers: Zone | None) -> Cell | None:
        """The cell with other differences between numbers; None stays None."""
        if numbers is None:
            return None
        return self if numbers is self.numbers else Cell(self.full, self.masks, self.times, numbers)

    def meet(self, other: Cell) -> Cell | None:
        """The cases of both, or None where they share none."""
        cell: Cell | None = self
        for axis, mask in other.masks.items():
            cell = cell and cell.among(axis, mask)
        cell = cell and cell.timed(cell.times.meet(other.times))
        return cell and cell.numbered(cell.numbers.meet(other.numbers))

    def join(self, other: Cell) -> Cell:
        """The least cell that holds the cases of both, and maybe others."""
        masks = {axis: mask | other.masks[axis] for axis, mask in self.masks.items() if axis in other.masks}
        masks = {axis: mask for axis, mask in masks.items() if mask != self.full[axis]}
        return Cell(self.full, masks, self.times.join(other.times), self.numbers.join(other.numbers))

    def minus(self, other: Cell) -> Iterator[Cell]:
        """Disjoint cells that hold the cases of this one that are not in the other."""
        rest: Cell = self
        for axis, mask in other.masks.items():
            outside, inside = rest.among(axis, ~mask), rest.among(axis, mask)
            if outside is not None:
                yield outside
            if inside is None:
                return
            rest = inside
        for times in rest.times.minus(other.times):
            yield attrs.evolve(rest, times=times)
        met = rest.timed(rest.times.meet(other.times))
        if met is not None:
            for numbers in met.numbers.minus(other.numbers):
                yield attrs.evolve(met, numbers=numbers)


def subtract(cell: Cell, others: tuple[Cell, ...]) -> Iterator[Cell]:
    """Disjoint cells that hold the cases of a cell that are in none of the others."""
    if not others:
        yield cell
        return
    for part in cell.minus(others[0]):
        yield from subtract(part, others[1:])


def some(cell: Cell | None) -> tuple[Cell, ...]:
    """The cell, or nothing where there is none."""
    return () if cell is None else (cell,)
