"""Which event a derived one is in a case, and when an event happened, as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compiler.model.conditions import NOW
from compiler.model.rules import EventDefinition
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell, some

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def clocks(expansion: Expansion, event: str, cell: Cell) -> Iterator[tuple[Cell, str]]:
    """The cell, cut along the definitions of a derived event, with the event that it is in each part."""
    definitions = expansion.space.announcement.derived.get(event, ())
    rest = [(cell, event)]
    for definition in definitions:
        assert isinstance(definition, EventDefinition)
        cut: list[tuple[Cell, str]] = []
        for part, act in rest:
            cut += [(outside, act) for outside in expansion.cells(definition.condition, False, part)]
            for inside in expansion.cells(definition.condition, True, part):
                for known, source in clocks(expansion, definition.source, inside):
                    cut += _identified(expansion, known, act, source, derived=act == event)
        rest = cut
    yield from rest


def _identified(expansion: Expansion, cell: Cell, act: str, source: str, derived: bool) -> Iterator[tuple[Cell, str]]:
    """A derived event is its source's where that is given. Two sources of one event must agree."""
    if act == source:
        yield cell, act
    elif derived:
        yield from ((part, source) for part in some(cell.among(source, HAPPENED | NEVER)))
        yield from ((part, act) for part in some(cell.among(source, OPEN)))
    else:
        both = cell.among(act, HAPPENED)
        both = both and both.among(source, HAPPENED)
        both = both and both.timed(both.times.equal(act, source, 0))
        neither = cell.among(act, NEVER | OPEN)
        neither = neither and neither.among(source, NEVER | OPEN)
        yield from ((part, act) for part in (*some(both), *some(neither)))


def happening(expansion: Expansion, event: str, cell: Cell) -> Iterator[tuple[Cell, str | None]]:
    """The parts in which the event happened, with the name of its instant; those in which it did not, with None."""
    if event == NOW:
        yield cell, NOW
        return
    for part, act in clocks(expansion, event, cell):
        yield from ((done, act) for done in some(part.among(act, HAPPENED)))
        yield from ((never, None) for never in some(part.among(act, NEVER | OPEN)))
