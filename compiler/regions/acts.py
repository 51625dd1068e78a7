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
    rest = [(cell, event, False)]
    for definition in definitions:
        assert isinstance(definition, EventDefinition)
        cut: list[tuple[Cell, str, bool]] = []
        for part, act, known in rest:
            cut += [(outside, act, known) for outside in expansion.cells(definition.condition, False, part)]
            for inside in expansion.cells(definition.condition, True, part):
                for given, source in clocks(expansion, definition.source, inside):
                    identified = _agreeing(given, event, act, source) if known else _first(given, act, source)
                    cut += [(inner, found, True) for inner, found in identified]
        rest = cut
    yield from ((part, act) for part, act, _ in rest)


def _first(cell: Cell, event: str, source: str) -> Iterator[tuple[Cell, str]]:
    """A derived event is its source's where that is given, and what is given for it where it is not."""
    yield from ((part, source) for part in some(cell.among(source, HAPPENED | NEVER)))
    yield from ((part, event) for part in some(cell.among(source, OPEN)))


def _agreeing(cell: Cell, event: str, act: str, source: str) -> Iterator[tuple[Cell, str]]:
    """Two sources of one event must agree; one that is not given did not happen, unless the event itself is given."""
    if act == source:
        yield cell, act
        return
    both = cell.among(act, HAPPENED)
    both = both and both.among(source, HAPPENED)
    both = both and both.timed(both.times.equal(act, source, 0))
    yield from ((part, act) for part in some(both))
    neither = cell.among(act, NEVER | OPEN)
    yield from ((part, act) for part in some(neither and neither.among(source, NEVER | OPEN)))
    given = cell.among(event, HAPPENED | NEVER)
    given = given and given.among(act, HAPPENED)
    yield from ((part, act) for part in some(given and given.among(source, OPEN)))


def happening(expansion: Expansion, event: str, cell: Cell) -> Iterator[tuple[Cell, str | None]]:
    """The parts in which the event happened, with the name of its instant; those in which it did not, with None."""
    if event == NOW:
        yield cell, NOW
        return
    for part, act in clocks(expansion, event, cell):
        yield from ((done, act) for done in some(part.among(act, HAPPENED)))
        yield from ((never, None) for never in some(part.among(act, NEVER | OPEN)))
