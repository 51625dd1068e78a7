"""A quick look at a condition: one cell that holds all its cases, and maybe others."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    FlagIs,
    Happened,
    Not,
    Order,
    SuchAs,
)
from compiler.model.time import Instant
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell
from compiler.regions.space import Space
from compiler.regions.zone import ZERO, Zone


def hull(space: Space, condition: Condition, wanted: bool = True) -> Cell | None:
    """A cell that holds every case in which the condition is as wanted; None where it is plain that there is none."""
    everything = space.everything
    match condition:
        case Not(inner):
            return hull(space, inner, not wanted)
        case All(parts) | AnyOf(parts):
            cells = (hull(space, part, wanted) for part in parts)
            return _meet(everything, cells) if isinstance(condition, All) is wanted else _join(cells)
        case Always() | SuchAs():
            return everything if wanted else None
        case ChoiceIs(fact, values, negated) if fact not in space.announcement.derived:
            mask = space.mask(fact, values)
            return everything.among(fact, mask if wanted is not negated else ~mask)
        case FlagIs(fact, value) if fact not in space.announcement.derived:
            return everything.among(fact, space.mask(fact, (value is wanted,)))
        case Happened(event, negated, None) if event not in space.announcement.derived:
            return everything.among(event, HAPPENED if wanted is not negated else NEVER | OPEN)
        case EventIn(event, window, False) if wanted:
            return _between(space, event, window.start, window.end)
        case EventCompare(event, order, Instant(us, end_us)) if wanted:
            if order in (Order.BEFORE, Order.BY):
                return _between(space, event, None, us if order is Order.BEFORE else end_us)
            return _between(space, event, us, None)
        case _:
            return everything


def _between(space: Space, event: str, start: int | None, end: int | None) -> Cell | None:
    """The cases in which an event happened in `[start, end)`."""
    cell: Cell | None = space.everything
    if event in space.announcement.derived:
        return cell
    if event != NOW:
        cell = cell and cell.among(event, HAPPENED)
    times: Zone | None = space.everything.times
    if start is not None:
        times = times and times.at_most(ZERO, event, -start)
    if end is not None:
        times = times and times.less(event, ZERO, end)
    return cell and cell.timed(times)


def _meet(everything: Cell, cells: Iterable[Cell | None]) -> Cell | None:
    met: Cell | None = everything
    for cell in cells:
        met = met and cell and met.meet(cell)
    return met


def _join(cells: Iterable[Cell | None]) -> Cell | None:
    joined: Cell | None = None
    for cell in cells:
        if cell is not None:
            joined = cell if joined is None else joined.join(cell)
    return joined
