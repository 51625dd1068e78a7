"""Whether one concrete case lies in a cell."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from compiler.model.case import FactValue
from compiler.model.conditions import NOW
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell
from compiler.regions.space import Space
from compiler.regions.zone import ZERO, Bound, Zone


def contains(space: Space, cell: Cell, facts: Mapping[str, FactValue]) -> bool:
    """Whether a case lies in a cell. A choice, flag or number that the cell restricts must be among the facts."""
    times: dict[str, Bound] = {ZERO: 0}
    numbers: dict[str, Bound] = {ZERO: 0}
    if isinstance(facts.get("at"), int):
        times[NOW] = facts["at"]
    for fact in space.announcement.facts.values():
        bits = None
        match fact:
            case Choice() | Flag() if fact.id in cell.masks:
                value = facts[fact.id]
                assert isinstance(value, str | bool)
                bits = space.mask(fact.id, (value,))
            case Number() if fact.id in facts:
                value = facts[fact.id]
                assert isinstance(value, Decimal)
                numbers[fact.id] = Fraction(str(value))
            case Event():
                us = facts.get(fact.fact)
                bits = OPEN if fact.fact not in facts else NEVER if us is None else HAPPENED
                if isinstance(us, int):
                    times[fact.id] = us
            case _:
                pass
        if bits is not None and not cell.mask(fact.id) & bits:
            return False
    return _keeps(cell.times, times) and _keeps(cell.numbers, numbers)


def _keeps(zone: Zone, values: Mapping[str, Bound]) -> bool:
    return all(values[x] - values[y] <= bound for (x, y), bound in zone.bounds.items())
