"""Tests of events, and moments, as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compiler.model.conditions import (
    NOW,
    EventCompare,
    EventIn,
    Order,
)
from compiler.model.rules import EventDefinition, Weekly
from compiler.model.time import DAY, EventMoment, Instant, MatterMoment, Moment, Shift
from compiler.model.vocabulary import MatterKind
from compiler.regions.budget import Exhausted
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell, some
from compiler.regions.hours import stretches
from compiler.regions.terms import Given, Term
from compiler.regions.zone import ZERO, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion

HORIZON = 400 * DAY
"""Weekly hours repeat; how a year's changes of the clock bend them shows within so many microseconds."""


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


def event_in(expansion: Expansion, condition: EventIn, wanted: bool, cell: Cell) -> Iterator[Cell]:
    start, end = condition.window.start, condition.window.end
    inside = wanted is not condition.negated
    for part, clock in happening(expansion, condition.event, cell):
        if clock is None:
            if not wanted:
                yield part
            continue
        after: Zone | None = part.times
        if start is not None:
            after = part.times.at_most(ZERO, clock, -start)
            if not inside:
                yield from some(part.timed(part.times.less(clock, ZERO, start)))
        if after is None:
            continue
        if inside:
            yield from some(part.timed(after if end is None else after.less(clock, ZERO, end)))
        elif end is not None:
            yield from some(part.timed(after.at_most(ZERO, clock, -end)))


def compare(expansion: Expansion, condition: EventCompare, wanted: bool, cell: Cell) -> Iterator[Cell]:
    order = condition.order
    for part, clock in happening(expansion, condition.event, cell):
        if clock is None:
            if not wanted:
                yield part
            continue
        for inner, limit, inclusive in _limits(expansion, condition.moment, order is Order.BY, part):
            if limit is None or (limit.lower_bound and order is not Order.BEFORE):
                if not wanted:
                    yield inner
                continue
            earlier = wanted is (order in (Order.BEFORE, Order.BY))
            yield from some(inner.timed(against(inner.times, clock, limit, earlier, inclusive)))


def not_happened_by(expansion: Expansion, event: str, by: Moment, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, limit, inclusive in _limits(expansion, by, True, cell):
        if limit is None:
            if not wanted:
                yield part
            continue
        for inner, clock in happening(expansion, event, part):
            if clock is None or limit.lower_bound:
                if wanted is (clock is None):
                    yield inner
                continue
            yield from some(inner.timed(against(inner.times, clock, limit, not wanted, inclusive)))


def _limits(expansion: Expansion, moment: Moment, by: bool, cell: Cell) -> Iterator[tuple[Cell, Term | None, bool]]:
    """A moment that something is held against, and whether that instant itself still counts as in time."""
    if by and isinstance(moment, Instant):
        yield cell, Term(ZERO, moment.end_us), False
        return
    deadline = (
        isinstance(moment, MatterMoment)
        and expansion.space.announcement.matters[moment.matter].kind is MatterKind.DEADLINE
    )
    for part, when in moments(expansion, moment, cell):
        yield part, when if isinstance(when, Term) else None, by and not deadline


def moments(expansion: Expansion, moment: Moment, cell: Cell) -> Iterator[tuple[Cell, Term | Given | None]]:
    """When a moment is in each part; what it rests on where that is no instant; None where it does not exist."""
    match moment:
        case Instant(us):
            yield cell, Term(ZERO, us)
        case EventMoment(event):
            for part, clock in happening(expansion, event, cell):
                yield part, None if clock is None else Term(clock, 0)
        case MatterMoment(matter):
            for part, given in expansion.answers(matter, cell):
                yield part, given.term or given
        case Shift(duration, later, base):
            us = duration.us if later else -duration.us
            for part, when in moments(expansion, base, cell):
                yield part, when.shifted(us) if isinstance(when, Term) else when


def hours(expansion: Expansion, weekly: Weekly, cell: Cell) -> Iterator[tuple[Cell, bool]]:
    """The cell, cut along weekly hours, with whether they are open in each part.

    Raises Exhausted where `now` has no bound on a side, or lies further apart than HORIZON.
    """
    window = weekly.window
    times: Zone | None = cell.times
    if window and window.start is not None:
        times = times and times.at_most(ZERO, NOW, -window.start)
    if window and window.end is not None:
        times = times and times.less(NOW, ZERO, window.end)
    if times is None:
        return
    least, greatest = times.least(NOW), times.greatest(NOW)
    start = least if least is not None else 0 if greatest is None else greatest + 1 - HORIZON
    end = start + HORIZON if greatest is None else min(greatest + 1, start + HORIZON)
    for since, until, is_open in stretches(weekly, int(start), int(end)):
        expansion.budget.spend()
        inside = times.at_most(ZERO, NOW, -since)
        inside = inside and inside.less(NOW, ZERO, until)
        yield from ((part, is_open) for part in some(cell.timed(inside)))
    if least is None or greatest is None or greatest + 1 > end:
        raise Exhausted


def against(times: Zone, clock: str, limit: Term, earlier: bool, inclusive: bool) -> Zone | None:
    """The part in which the clock is before the limit, or with `inclusive` at it; not `earlier`: the other part."""
    if earlier:
        narrow = times.at_most if inclusive else times.less
        return narrow(clock, limit.clock, limit.us)
    narrow = times.less if inclusive else times.at_most
    return narrow(limit.clock, clock, -limit.us)
