"""Moments as cells: when each is in every part, counted from a clock."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

import attrs

from compiler.model.time import (
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    Shift,
    Unit,
)
from compiler.model.vocabulary import MatterKind
from compiler.regions.acts import happening
from compiler.regions.cell import Cell, some
from compiler.regions.computed import Computed, Later
from compiler.regions.lengths import Range, bounds, reached
from compiler.regions.terms import Given, Term
from compiler.regions.zone import TICK, ZERO, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion

When = Term | Given | None
"""The instant; what a moment rests on where that is no instant; None where the moment does not exist."""


class Reach(Enum):
    """How far a moment reaches: itself; `by` it in a comparison, to the first instant that is too late; as an outcome
    written `by`, of a literal to the end of its last unit."""

    ITSELF = "itself"
    BY = "by"
    WRITTEN = "written"


def moments(
    expansion: Expansion, moment: Moment, cell: Cell, reach: Reach = Reach.ITSELF
) -> Iterator[tuple[Cell, When]]:
    """The cell, cut along when the moment is."""
    match moment:
        case Instant(us, end_us):
            yield cell, Term(ZERO, us, ends_day=moment.midnight_24) if reach is Reach.ITSELF else Term(ZERO, end_us)
        case LaterOf(several) | EarlierOf(several):
            latest = isinstance(moment, LaterOf)
            for part, found in _each(expansion, several, cell, reach):
                existing = [when for when in found if when is not None]
                passed = next((when for when in existing if isinstance(when, Given)), None)
                if not existing or (latest and None in found):
                    yield part, None
                elif passed:
                    yield part, passed
                else:
                    yield from _extreme([when for when in existing if isinstance(when, Term)], latest, part)
        case _:
            for part, when in _single(expansion, moment, cell):
                counts = reach is Reach.BY and isinstance(when, Term) and not when.ends_day
                yield part, when.shifted(TICK) if counts and isinstance(when, Term) else when


def _single(expansion: Expansion, moment: Moment, cell: Cell) -> Iterator[tuple[Cell, When]]:
    match moment:
        case EventMoment(event):
            for part, clock in happening(expansion, event, cell):
                yield part, None if clock is None else Term(clock, 0)
        case MatterMoment(matter, layer, before):
            ends_day = expansion.space.announcement.matters[matter].kind is MatterKind.DEADLINE
            for part, given in expansion.answers(matter, cell, layer, before):
                yield part, attrs.evolve(given.term, ends_day=ends_day) if given.term else given
        case Shift(duration, later, base):
            for part, when in moments(expansion, base, cell):
                if not isinstance(when, Term):
                    yield part, when
                else:
                    yield from counted(when, duration, part, back=not later)


def _each(
    expansion: Expansion, several: tuple[Moment, ...], cell: Cell, reach: Reach
) -> Iterator[tuple[Cell, tuple[When, ...]]]:
    """The cell, cut along when each of several moments is."""
    if not several:
        yield cell, ()
        return
    for part, when in moments(expansion, several[0], cell, reach):
        for inner, rest in _each(expansion, several[1:], part, reach):
            yield inner, (when, *rest)


def _extreme(terms: list[Term], latest: bool, cell: Cell) -> Iterator[tuple[Cell, Term]]:
    """The cell, cut by the order of the terms: which is the last (or the first) of them."""
    lower_bound = any(term.lower_bound for term in terms)
    parts = [(cell, terms[0])]
    for other in terms[1:]:
        parts = [found for part, best in parts for found in _chosen(best, other, latest, part)]
    for part, best in parts:
        yield part, attrs.evolve(best, lower_bound=lower_bound)


def _chosen(one: Term, other: Term, latest: bool, cell: Cell) -> Iterator[tuple[Cell, Term]]:
    """Of two at one instant, the later is the one that does not end its day."""
    x, y, c = one.clock, other.clock, one.us - other.us
    times = cell.times
    earlier, later = (one, other) if one.ends_day else (other, one)
    for part in some(cell.timed(times.less(x, y, -c))):
        yield part, other if latest else one
    for part in some(cell.timed(times.less(y, x, c))):
        yield part, one if latest else other
    for part in some(cell.timed(times.equal(x, y, -c))):
        yield part, later if latest else earlier


def counted(base: Term, duration: Duration, cell: Cell, back: bool = False) -> Iterator[tuple[Cell, Term]]:
    """What a duration reaches after a term, or with `back` before it.

    Of one that is not as long in every case it is a clock of its own, within its bounds.
    """
    if duration.fixed:
        yield cell, base.shifted(-duration.us if back else duration.us)
        return
    later = Later(base.clock, base.us, base.ends_day, duration, back)
    ends_day = later.closes or (base.ends_day and all(step.unit is Unit.MONTHS for step in later.steps))
    if later.clock == ZERO and not later.facts:
        at = reached(later, later.us, {})
        if at is not None:
            yield cell, Term(ZERO, at, base.lower_bound, ends_day)
        return
    name = Computed(later)
    least, greatest = bounds(
        later, lambda fact: (cell.numbers.least(fact), cell.numbers.greatest(fact)), _span(base, cell)
    )
    times: Zone | None = cell.times
    times = times and (times if least is None else times.at_most(later.clock, name, -(later.us + least)))
    times = times and (times if greatest is None else times.at_most(name, later.clock, later.us + greatest))
    for part in some(cell.timed(times)):
        yield part, Term(name, 0, base.lower_bound, ends_day)


def _span(term: Term, cell: Cell) -> Range:
    """Between which instants a term lies in a cell."""
    if term.clock == ZERO:
        return term.us, term.us
    low, high = cell.times.least(term.clock), cell.times.greatest(term.clock)
    return None if low is None else low + term.us, None if high is None else high + term.us
