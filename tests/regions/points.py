"""Whether one concrete case lies in a cell."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from compiler.model.case import FactValue
from compiler.model.conditions import NOW
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell
from compiler.regions.computed import Computed, Later, Product, Rounded
from compiler.regions.lengths import reached
from compiler.regions.numbers import round_to
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
    amounts = {name: value for name, value in facts.items() if isinstance(value, Decimal)}
    return _keeps(cell.times, times, amounts) and _keeps(cell.numbers, numbers, amounts)


def _keeps(zone: Zone, values: Mapping[str, Bound], amounts: Mapping[str, Decimal]) -> bool:
    known = {name: _value(name, values, amounts) for pair in zone.bounds for name in pair}
    return all(known[x] - known[y] <= bound for (x, y), bound in zone.bounds.items())


def _value(name: str, values: Mapping[str, Bound], amounts: Mapping[str, Decimal]) -> Bound:
    """What a quantity is in the case, a computed one being what it is computed to be."""
    if not isinstance(name, Computed):
        return values[name]
    base = _value(name.base, values, amounts)
    match name.of:
        case Later() as later:
            at = reached(later, int(base) + later.us, amounts)
            assert at is not None
            return at
        case Product(_, times):
            return times * base
        case Rounded(_, times, plus, rounding):
            return round_to(times * base + plus, rounding)
