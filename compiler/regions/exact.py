"""A cell cut into parts in which every computed quantity is what it is computed to be.

The bounds that a cell has for a computed quantity hold in every case, but not every point within them is a case. Cut
along local days, whole numbers and steps of rounding, each part is a cell all of whose points are cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from math import ceil, floor

from compiler.interpreter.durations import LENGTH
from compiler.model.time import DAY, CaseAmount
from compiler.regions.budget import Budget, Exhausted
from compiler.regions.cell import Cell
from compiler.regions.computed import Computed, Later
from compiler.regions.lengths import FIRST, LAST, Piece, dated, pieces, unusual
from compiler.regions.multiples import settled
from compiler.regions.plain import decimal, several, whole
from compiler.regions.zone import ZERO, Bound, Zone

SPAN = 400 * DAY
"""So long a stretch is cut day by day; of a longer one, some days only."""

NEAR = 40 * DAY
"""So long a stretch is looked at from either end of a longer one."""

Stretch = tuple[int | None, int | None]
"""The first and the last instant, both included; None is open."""


def exact(cell: Cell, origin: int, budget: Budget) -> Iterator[Cell]:
    """Disjoint parts of a cell that are exact; where there is no end to them, those near `origin` (microseconds).

    Raises Exhausted at the end if there may be other cases, or when the budget runs out.
    """
    complete = True
    for numbers, every in settled(cell.numbers, _in_order(cell.numbers), budget):
        complete &= every
        for part, too in _Times(origin, budget).parts(Cell(cell.full, cell.masks, cell.times, numbers)):
            complete &= too
            if part:
                yield part
    if not complete:
        raise Exhausted


def _in_order(zone: Zone) -> list[Computed]:
    """The computed quantities of a zone, each after those that it rests on."""
    found: dict[str, Computed] = {}
    todo = [name for name in zone.computed() if isinstance(name, Computed)]
    while todo:
        quantity = todo.pop()
        found[quantity] = quantity
        todo += [quantity.base] if isinstance(quantity.base, Computed) and quantity.base not in found else []
    return sorted(found.values(), key=lambda quantity: (quantity.depth, quantity))


class _Times:
    """Cuts the instants of one cell whose numbers are exact."""

    def __init__(self, origin: int, budget: Budget) -> None:
        self.origin = origin
        self.budget = budget

    def parts(self, cell: Cell) -> Iterator[tuple[Cell | None, bool]]:
        """The exact parts, and whether all that came is all; None where only that is to be said."""
        quantities = _in_order(cell.times)
        steps = [step for each in quantities if isinstance(each.of, Later) for step in each.of.steps]
        facts = tuple(dict.fromkeys(s.amount.fact for s in steps if isinstance(s.amount, CaseAmount)))
        in_parts = {fact: all(s.unit in LENGTH for s in steps if s.amount == CaseAmount(fact)) for fact in facts}
        for part, amounts, every in self._counted(cell, facts, in_parts):
            yield None, every
            for times, too in self._cut(part.times, quantities, amounts):
                yield part.timed(times), too

    def _counted(
        self, cell: Cell, facts: Sequence[str], in_parts: Mapping[str, bool]
    ) -> Iterator[tuple[Cell, dict[str, Decimal], bool]]:
        """The values that a case may have for the numbers by which it counts; of days and hours there are parts."""
        if not facts:
            yield cell, {}, True
            return
        fact = facts[0]
        least, greatest = cell.numbers.least(fact), cell.numbers.greatest(fact)
        low = max(0, ceil(least)) if least is not None else 0
        counts, every = whole(low, None if greatest is None else floor(greatest))
        values: list[Bound] = list(counts)
        if in_parts[fact]:
            values += [value for value in several(least, greatest) if value >= 0 and value not in counts]
            every = least is not None and least == greatest
        for value in values:
            self.budget.spend()
            fixed = cell.numbered(cell.numbers.equal(fact, ZERO, value))
            if fixed:
                for part, amounts, too in self._counted(fixed, facts[1:], in_parts):
                    yield part, {**amounts, fact: decimal(value)}, every and too

    def _cut(
        self, times: Zone, quantities: Sequence[Computed], amounts: Mapping[str, Decimal]
    ) -> Iterator[tuple[Zone | None, bool]]:
        if not quantities:
            yield times, True
            return
        quantity, rest = quantities[0], quantities[1:]
        later = quantity.of
        assert isinstance(later, Later)
        stretches, every = self._stretches(times, later)
        yield None, every
        for first, last in stretches:
            for piece in pieces(later, amounts, first, last):
                self.budget.spend()
                part = _in_piece(times, quantity, later, piece)
                if part:
                    yield from self._cut(part, rest, amounts)

    def _stretches(self, times: Zone, later: Later) -> tuple[Sequence[Stretch], bool]:
        """The stretches in which what it is counted from is looked at, apart from each other; whether they are all."""
        if later.zone is None:
            return [(None, None)], True
        ends = (times.least(later.clock), times.greatest(later.clock))
        first, last = dated(*(None if end is None else int(end) + later.us for end in ends))
        if last - first <= SPAN:
            return [(first, last)], True
        near = min(max(self.origin, first, FIRST + SPAN), last - NEAR, LAST - 2 * SPAN)
        wanted = [(near, near + NEAR), (first, first + NEAR), (last - NEAR, last), *unusual(later, near)]
        found: list[tuple[int, int]] = []
        for begin, end in wanted:
            begin, end = max(begin, first), min(end, last)
            if FIRST <= begin <= end <= LAST:
                found += _apart(begin, end, found)
        return found, False


def _in_piece(times: Zone, quantity: str, later: Later, piece: Piece) -> Zone | None:
    part: Zone | None = times
    if piece.first is not None:
        part = part and part.at_most(ZERO, later.clock, later.us - piece.first)
    if piece.last is not None:
        part = part and part.at_most(later.clock, ZERO, piece.last - later.us)
    if piece.at is not None:
        return part and part.equal(quantity, ZERO, piece.at)
    assert piece.after is not None
    return part and part.equal(quantity, later.clock, later.us + piece.after)


def _apart(begin: int, end: int, known: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of a stretch without those that are known."""
    left = [(begin, end)]
    for first, last in known:
        left = [
            (start, stop)
            for one, other in left
            for start, stop in ((one, min(other, first - 1)), (max(one, last + 1), other))
            if start <= stop
        ]
    return left
