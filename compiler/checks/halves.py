"""A cell cut so that fewer of many boxes reach into each part: what is disjoint is soon apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from compiler.model.conditions import NOW
from compiler.regions import HAPPENED, ZERO, Box, Cell

AXES = 3
"""So many axes are tried, those that the most boxes restrict."""


def halved(cell: Cell, boxes: Sequence[Box]) -> Sequence[Cell]:
    """Disjoint parts that make up the cell, each met by clearly fewer of the boxes; none where no cut does that."""
    best: Sequence[Cell] = ()
    least = 3 * len(boxes) // 4
    for cut in _cuts(cell, boxes):
        most = max(sum(1 for box in boxes if box.meets(around)) for around in map(box_around, cut))
        if most <= least:
            best, least = cut, most - 1
    return best


def box_around(cell: Cell) -> Box:
    """The bounds of a cell on each fact by itself."""
    return Box(dict(cell.masks), {clock: _span(cell, clock) for clock in cell.times.names()})


def _span(cell: Cell, clock: str) -> tuple[int | None, int | None]:
    least, greatest = cell.times.least(clock), cell.times.greatest(clock)
    return None if least is None else int(least), None if greatest is None else int(greatest)


def _cuts(cell: Cell, boxes: Sequence[Box]) -> Iterator[Sequence[Cell]]:
    """The cell cut along one axis: a clock in the middle of the bounds, values by those that most boxes ask for."""
    clocks = Counter(clock for box in boxes for clock in box.spans)
    values = Counter(axis for box in boxes for axis in box.masks if axis not in clocks)
    for axis, _ in (clocks + values).most_common(AXES):
        parts = _in_time(cell, axis, boxes) if axis in clocks else _by_values(cell, axis, boxes)
        if len(parts) > 1:
            yield parts


def _in_time(cell: Cell, clock: str, boxes: Sequence[Box]) -> Sequence[Cell]:
    least, greatest = _span(cell, clock)
    bounds = sorted(
        bound
        for box in boxes
        for low, high in [box.spans.get(clock, (None, None))]
        for bound in (low, None if high is None else high + 1)
        if bound is not None and (least is None or least < bound) and (greatest is None or bound <= greatest)
    )
    if not bounds:
        return ()
    middle = bounds[len(bounds) // 2]
    happened = cell if clock == NOW else cell.among(clock, HAPPENED)
    if happened is None:
        return ()
    parts = [
        happened.timed(happened.times.less(clock, ZERO, middle)),
        happened.timed(happened.times.at_most(ZERO, clock, -middle)),
        None if clock == NOW else cell.among(clock, ~HAPPENED),
    ]
    return [part for part in parts if part is not None]


def _by_values(cell: Cell, axis: str, boxes: Sequence[Box]) -> Sequence[Cell]:
    here = cell.mask(axis)
    asked = Counter(box.masks[axis] & here for box in boxes if axis in box.masks)
    mask = next((mask for mask, _ in asked.most_common() if mask not in (0, here)), 0)
    return [part for part in (cell.among(axis, mask), cell.among(axis, ~mask)) if part is not None] if mask else ()
