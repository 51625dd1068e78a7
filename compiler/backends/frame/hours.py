"""Weekly hours at an instant, by integers: local time is the instant and the zone's distance from UTC."""

from __future__ import annotations

from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.states import NotCarried
from compiler.backends.frame.terms import FALSE, TRUE, Term, add, le, literal, lt
from compiler.backends.frame.zones import offsets
from compiler.model.outcomes import Hours, Weekly
from compiler.model.time import DAY, MINUTE

_WEEK = 7 * DAY
_MONDAY = 4 * DAY  # 1970-01-05
_BEFORE_ALL = 110_000 * _WEEK  # makes every instant that has a date positive


def is_open(weekly: Weekly, us: Term) -> Term:
    if not weekly.hours:
        return TRUE
    window = weekly.window
    steps = offsets(weekly.zone, window.start if window else None, window.end if window else None)
    if steps is None:
        raise NotCarried("zone")
    (_, first), *changes = steps
    shifted = case(
        [(le(literal(since), us), add(us, offset + _BEFORE_ALL - _MONDAY)) for since, offset in reversed(changes)],
        add(us, first + _BEFORE_ALL - _MONDAY),
    )
    minute = Term("div", (Term("mod", (shifted, literal(_WEEK))), literal(MINUTE)))
    return some(_covers(hours, minute) for hours in weekly.hours)


def _covers(hours: Hours, minute: Term) -> Term:
    """Minutes of the week; what passes midnight on Sunday goes on on Monday."""
    found: list[Term] = []
    for day in sorted(hours.days):
        start, end = day * 1440 + hours.start, day * 1440 + hours.end
        found.append(_between(minute, start, min(end, 7 * 1440)))
        if end > 7 * 1440:
            found.append(_between(minute, 0, end - 7 * 1440))
    return some(found)


def _between(minute: Term, start: int, end: int) -> Term:
    return every([le(literal(start), minute), lt(minute, literal(end))]) if start < end else FALSE
