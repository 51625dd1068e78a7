"""Tests of events as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compiler.model.conditions import (
    NOW,
    EventCompare,
    EventIn,
    Order,
)
from compiler.model.rules import Weekly
from compiler.model.time import DAY, Moment
from compiler.regions.acts import happening
from compiler.regions.budget import Exhausted
from compiler.regions.cell import Cell, some
from compiler.regions.hours import stretches
from compiler.regions.moments import Reach, moments
from compiler.regions.terms import Term
from compiler.regions.zone import ZERO, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion

HORIZON = 400 * DAY
"""Weekly hours repeat; how a year's changes of the clock bend them shows within so many microseconds."""


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
        for inner, limit in _limits(expansion, condition.moment, order is Order.BY, part):
            if limit is None or (limit.lower_bound and order is not Order.BEFORE):
                if not wanted:
                    yield inner
                continue
            earlier = wanted is (order in (Order.BEFORE, Order.BY))
            yield from some(inner.timed(against(inner.times, clock, limit, earlier)))


def not_happened_by(expansion: Expansion, event: str, by: Moment, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, limit in _limits(expansion, by, True, cell):
        if limit is None:
            if not wanted:
                yield part
            continue
        for inner, clock in happening(expansion, event, part):
            if clock is None or limit.lower_bound:
                if wanted is (clock is None):
                    yield inner
                continue
            yield from some(inner.timed(against(inner.times, clock, limit, not wanted)))


def _limits(expansion: Expansion, moment: Moment, by: bool, cell: Cell) -> Iterator[tuple[Cell, Term | None]]:
    """A moment that something is held against: the first instant that is no longer before it, or no longer `by` it."""
    for part, when in moments(expansion, moment, cell, Reach.BY if by else Reach.ITSELF):
        yield part, when if isinstance(when, Term) else None


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


def against(times: Zone, clock: str, limit: Term, earlier: bool) -> Zone | None:
    """The part in which the clock is before the limit; not `earlier`: the other part."""
    if earlier:
        return times.less(clock, limit.clock, limit.us)
    return times.at_most(limit.clock, clock, -limit.us)
