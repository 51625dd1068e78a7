"""Tests of events as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compiler.model.as_of import published_at
from compiler.model.conditions import (
    NOW,
    EventCompare,
    EventIn,
    MatterCompare,
    MatterIn,
    Order,
)
from compiler.model.outcomes import Weekly
from compiler.model.time import DAY, MatterMoment, Moment, Window
from compiler.regions.acts import happening
from compiler.regions.budget import Exhausted
from compiler.regions.cell import Cell, some
from compiler.regions.hours import stretches
from compiler.regions.moments import Reach, moments
from compiler.regions.terms import Term
from compiler.regions.zone import TICK, ZERO, Zone

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion

HORIZON = 400 * DAY
"""Weekly hours repeat; how a year's changes of the clock bend them shows within so many microseconds."""


def event_in(expansion: Expansion, condition: EventIn, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, clock in happening(expansion, condition.event, cell):
        if clock is not None:
            yield from _in_window(Term(clock, 0), condition.window, wanted is not condition.negated, part)
        elif not wanted:
            yield part


def answer_in(expansion: Expansion, condition: MatterIn, wanted: bool, cell: Cell) -> Iterator[Cell]:
    window, negated = condition.window, condition.negated
    beyond = window.end if negated else window.start if window.end is None else None
    for part, last in _last(expansion, condition.subject, cell):
        if last and not last.lower_bound:
            yield from _in_window(last, window, wanted is not negated, part)
        elif last and beyond is not None:
            yield from _held_against(last, Term(ZERO, beyond), not wanted, part)
        elif not wanted:
            yield part


def _in_window(at: Term, window: Window, inside: bool, cell: Cell) -> Iterator[Cell]:
    """The disjoint parts in which an instant lies in the window, or not `inside`: outside it."""
    after: Cell | None = cell
    if window.start is not None:
        start = Term(ZERO, window.start)
        after = next(_held_against(at, start, False, cell), None)
        if not inside:
            yield from _held_against(at, start, True, cell)
    if after is None:
        return
    if window.end is not None:
        yield from _held_against(at, Term(ZERO, window.end), inside, after)
    elif inside:
        yield after


def compare(expansion: Expansion, condition: EventCompare, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, clock in happening(expansion, condition.event, cell):
        if clock is not None:
            yield from _compared(expansion, Term(clock, 0), condition.order, condition.moment, wanted, part)
        elif not wanted:
            yield part


def answer_compared(expansion: Expansion, condition: MatterCompare, wanted: bool, cell: Cell) -> Iterator[Cell]:
    order = condition.order
    for part, last in _last(expansion, condition.subject, cell):
        if last and not (last.lower_bound and order in (Order.BEFORE, Order.BY)):
            yield from _compared(expansion, last, order, condition.moment, wanted, part)
        elif not wanted:
            yield part


def _compared(expansion: Expansion, at: Term, order: Order, moment: Moment, wanted: bool, cell: Cell) -> Iterator[Cell]:
    for part, limit in _limits(expansion, moment, order is Order.BY, cell):
        if limit and not (limit.lower_bound and order is not Order.BEFORE):
            yield from _held_against(at, limit, wanted is (order in (Order.BEFORE, Order.BY)), part)
        elif not wanted:
            yield part


def _held_against(at: Term, limit: Term, earlier: bool, cell: Cell) -> Iterator[Cell]:
    """The part in which one instant is before another, or not `earlier`: the other part."""
    yield from some(cell.timed(against(cell.times, at.clock, limit.shifted(-at.us), earlier)))


def _last(expansion: Expansion, subject: MatterMoment, cell: Cell) -> Iterator[tuple[Cell, Term | None]]:
    """The instant of a matter that is compared: of a deadline the last that is in time. None where it has none."""
    for part, when in moments(expansion, subject, cell):
        if isinstance(when, Term):
            yield part, when.shifted(-TICK) if when.ends_day else when
        else:
            yield part, None


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

    Where `now` has no bound on a side, or lies further apart than HORIZON, this begins with its bound, or with the
    publication, and raises Exhausted at the end.
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
    near = published_at(expansion.space.announcement)
    start = least if least is not None else near if greatest is None else greatest + 1 - HORIZON
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
