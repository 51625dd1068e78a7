"""The clocks of a zone at an instant, and the instant at which they show a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from compiler.backends.frame.civil import EPOCH, day_of_year, weekday
from compiler.backends.frame.logic import case, every
from compiler.backends.frame.terms import Term, add, div, le, literal, minus, mod, negate, plus, times
from compiler.calendar.zones import Change, history
from compiler.model.time import DAY, SECOND
from compiler.runtime.clocks import Turn, Yearly

BEFORE_ALL = EPOCH * DAY
"""What clocks show is counted in microseconds since 1 March of the year 0 there, so that it is never negative."""


def shown(us: Term, zone: str, start: int | None = None, end: int | None = None) -> Term:
    """What the clocks of the zone show at an instant, if that lies between `start` and `end`."""
    first, changes, yearly = _clocks(zone, start, end)
    return add(plus(us, _stepped(us, first, changes, yearly and _yearly(us, yearly))), BEFORE_ALL)


def instant(shown: Term, zone: str) -> Term:
    """When the clocks show this: the first of two times, and one that they skip as if they had not been put forward."""
    us = add(shown, -BEFORE_ALL)
    first, changes, yearly = _clocks(zone)
    befores = (first, *(change.east for change in changes))
    # A change counts from when the one of its clocks that is ahead shows it.
    shown_changes = [
        Change(change.since + max(before, change.east), change.east)
        for before, change in zip(befores, changes, strict=False)
    ]
    if yearly is None:
        return minus(us, _stepped(us, first, shown_changes, None))
    ahead = max(yearly.standard, yearly.summer) * SECOND
    return minus(us, _stepped(us, first, shown_changes, _yearly(add(us, -ahead), yearly)))


def _clocks(zone: str, start: int | None = None, end: int | None = None) -> tuple[int, list[Change], Yearly | None]:
    """What counts between two instants: how far east the clocks are at first, their changes, and how they go on."""
    known = history(zone)
    changes, yearly = list(known.changes), known.yearly
    if yearly and end is not None:
        last = changes[-1].since if changes else -EPOCH * DAY // SECOND
        for year in range(_year(max(last, (start or last * SECOND) // SECOND)) - 1, _year(end // SECOND) + 2):
            begins, ends = (turn // timedelta(seconds=1) for turn in yearly.turns(year))
            each = sorted([Change(begins, yearly.summer), Change(ends, yearly.standard)])
            changes += [change for change in each if change.since > last]
        yearly = None
    before = [change for change in changes if start is not None and change.since * SECOND <= start]
    first = before[-1].east if before else known.first
    counting = [change for change in changes[len(before) :] if end is None or change.since * SECOND < end]
    return first, counting, yearly


def _year(seconds: int) -> int:
    return (datetime(1970, 1, 1) + timedelta(seconds=seconds)).year


def _stepped(us: Term, first: int, changes: list[Change], yearly: Term | None) -> Term:
    """How far east the clocks are. `yearly`: from the last change on."""
    easts = [literal(east * SECOND) for east in (first, *(change.east for change in changes))]
    if yearly:
        easts[-1] = yearly
    return _step(us, [literal(change.since * SECOND) for change in changes], easts)


_FEW = 8
"""Of more changes it is asked first in which half of them an instant lies."""


def _step(us: Term, since: list[Term], values: list[Term]) -> Term:
    """The value that counts since an instant, the first of them before all."""
    if len(since) > _FEW:
        middle = len(since) // 2
        later = _step(us, since[middle + 1 :], values[middle + 1 :])
        return case([(le(since[middle], us), later)], _step(us, since[:middle], values[: middle + 1]))
    return case([(le(at, us), value) for at, value in zip(since[::-1], values[:0:-1], strict=True)], values[0])


def _yearly(us: Term, yearly: Yearly) -> Term:
    """How far east clocks are that are changed twice a year, by the clocks outside summer time."""
    time = add(us, yearly.standard * SECOND + BEFORE_ALL)
    day = div(time, DAY)
    of_year = day_of_year(day)
    since = plus(times(of_year, DAY), mod(time, DAY))
    first = weekday(minus(day, of_year))
    begins = _turn(yearly.begins, 0, first)
    ends = _turn(yearly.ends, yearly.summer - yearly.standard, first)
    summer, standard = literal(yearly.summer * SECOND), literal(yearly.standard * SECOND)
    begun, ended = le(begins, since), le(ends, since)
    if _month(yearly.begins) < _month(yearly.ends):
        return case([(every([begun, negate(ended)]), summer)], standard)
    return case([(every([ended, negate(begun)]), standard)], summer)


def _turn(turn: Turn, ahead: int, first: Term) -> Term:
    """How long after the beginning of 1 March, a weekday, a change is. `ahead`: what clocks are ahead, in seconds."""
    month = _month(turn)
    assert month < 11  # no zone changes its clocks in the month whose length is not the same each year
    start, following = ((153 * each + 2) // 5 for each in (month, month + 1))
    beside = (turn.seconds - ahead) * SECOND
    if turn.weekday is None:
        return literal((start + turn.nth - 1) * DAY + beside)
    earliest = min(start + 7 * (turn.nth - 1), following - 7)
    days = mod(minus(literal(turn.weekday - earliest % 7 + 14), first), 7)
    return add(times(days, DAY), earliest * DAY + beside)


def _month(turn: Turn) -> int:
    """From 0, for March."""
    return (turn.month - 3) % 12
