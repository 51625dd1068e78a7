"""One concrete case of a cell: the values named first, the earliest second."""

from __future__ import annotations

from decimal import Decimal

from compiler.model.case import AT, FactValue
from compiler.model.conditions import NOW
from compiler.model.time import SECOND
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.regions.budget import Budget, Exhausted
from compiler.regions.cell import HAPPENED, NEVER, Cell
from compiler.regions.exact import exact
from compiler.regions.plain import decimal, plainest
from compiler.regions.space import Space
from compiler.regions.zone import ZERO, Bound, Zone

TRIED = 1_000
"""So many parts of a cell in which something is computed are looked at for a case."""


def witness(space: Space, cell: Cell, origin: int) -> dict[str, FactValue]:
    """A case of the cell that names only what the cell restricts, by fact name, in the vocabulary's order, `at` last.

    Where the cell leaves it open, an event happened, and an instant is a whole second, near `origin` (microseconds).
    Where no case is found that is computed so, it is one of the cell's bounds alone.
    """
    if cell.computed:
        cell = _computed(cell, origin)
    facts: dict[str, FactValue] = {}
    instants = _instants(space, cell, origin)
    numbers = _numbers(space, cell)
    for fact in space.announcement.facts.values():
        match fact:
            case Choice() | Flag() if fact.id in cell.masks:
                values = space.values(fact.id, cell.masks[fact.id])
                facts[fact.id] = fact.default if isinstance(fact, Flag) and fact.default in values else values[0]
            case Number() if fact.id in numbers:
                facts[fact.id] = numbers[fact.id]
            case Event() if cell.mask(fact.id) & HAPPENED and fact.id in cell.masks:
                facts[fact.fact] = instants.get(fact.id, origin)
            case Event() if fact.id in cell.masks and cell.masks[fact.id] & NEVER:
                facts[fact.fact] = None
            case _:
                pass
    if NOW in instants:
        facts[AT] = instants[NOW]
    return facts


def _computed(cell: Cell, origin: int) -> Cell:
    """A part of the cell of which each point is a case; the cell itself where none was found."""
    try:
        return next(exact(cell, origin, Budget(TRIED)), cell)
    except Exhausted:
        return cell


def _instants(space: Space, cell: Cell, origin: int) -> dict[str, int]:
    named = cell.times.names()
    found: dict[str, int] = {}
    zone = cell.times
    for clock in (*(id for id in space.announcement.facts if id in named), *({NOW} & named)):
        found[clock] = _earliest(zone, clock, origin)
        zone = _fixed(zone, clock, found[clock])
    return found


def _earliest(zone: Zone, clock: str, origin: int) -> int:
    """The least whole second, or the greatest where there is no least, or `origin`; a part of a second if need be."""
    least, greatest = zone.least(clock), zone.greatest(clock)
    if least is None:
        return origin if greatest is None else int(greatest) // SECOND * SECOND
    whole = -(-int(least) // SECOND) * SECOND
    return whole if greatest is None or whole <= greatest else int(least)


def _numbers(space: Space, cell: Cell) -> dict[str, Decimal]:
    named = cell.numbers.names()
    found: dict[str, Decimal] = {}
    zone = cell.numbers
    for id in space.announcement.facts:
        if id in named:
            value = plainest(zone.least(id), zone.greatest(id))
            found[id] = decimal(value)
            zone = _fixed(zone, id, value)
    return found


def _fixed(zone: Zone, name: str, value: Bound) -> Zone:
    fixed = zone.equal(name, ZERO, value)
    assert fixed is not None
    return fixed
