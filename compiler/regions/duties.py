"""Whether what another matter asks for is met or missed, as cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compiler.model.answer import Kind
from compiler.model.conditions import (
    NOW,
    AnyOf,
    Condition,
    FlagIs,
)
from compiler.model.rules import can_be_breached
from compiler.regions.acts import clocks
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell, some
from compiler.regions.events import against
from compiler.regions.terms import Given, Term

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def duty(expansion: Expansion, matter: str, given: Given, missed: bool, wanted: bool, cell: Cell) -> Iterator[Cell]:
    announcement = expansion.space.announcement
    acts = announcement.matters[matter].of
    named = [announcement.rule[rule] for rule in given.rules if rule in announcement.rule]
    if named and not any(map(can_be_breached, named)):
        yield from () if wanted else (cell,)
    elif given.term is not None:
        yield from _deadline(expansion, acts, given.term, missed, wanted, cell)
    elif given.kind is Kind.VALUE and given.value is True:
        flags: Condition = AnyOf(tuple(FlagIs(flag, not missed) for flag in acts))
        yield from expansion.cells(flags, wanted, cell)
    elif not wanted:
        yield cell


def _deadline(
    expansion: Expansion, acts: Sequence[str], due: Term, missed: bool, wanted: bool, cell: Cell
) -> Iterator[Cell]:
    """Met: every act is in time. Missed: one is late."""
    if not acts:
        yield from (cell,) if wanted is not missed else ()
        return
    for part, act in clocks(expansion, acts[0], cell):
        for inner, deciding in _act(expansion, act, due, missed, part):
            if deciding:
                yield from (inner,) if wanted is missed else ()
            else:
                yield from _deadline(expansion, acts[1:], due, missed, wanted, inner)


def _act(expansion: Expansion, act: str, due: Term, missed: bool, cell: Cell) -> Iterator[tuple[Cell, bool]]:
    """Whether one act settles the duty: with `missed` that it is late, otherwise that it is not in time."""
    done = cell.among(act, HAPPENED)
    if done is not None:
        for in_time in (True, False):
            late = not in_time and not (missed and due.lower_bound)
            for part in some(done.timed(against(done.times, act, due, in_time))):
                yield part, late
    for part in some(cell.among(act, NEVER)):
        yield part, True
    for part in some(cell.among(act, OPEN)):
        if not missed:
            yield part, True
            continue
        for open_still in (True, False):
            for inner in some(part.timed(against(part.times, NOW, due, open_still))):
                yield inner, not open_still
