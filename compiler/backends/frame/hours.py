"""Weekly hours at an instant."""

from __future__ import annotations

from compiler.backends.frame.logic import every, some
from compiler.backends.frame.terms import FALSE, TRUE, Term, add, div, le, literal, lt, mod
from compiler.backends.frame.zones import shown
from compiler.model.outcomes import Hours, Weekly
from compiler.model.time import DAY, MINUTE

_WEEK = 7 * DAY
_SINCE_MONDAY = 2 * DAY  # clocks count from a Wednesday


def is_open(weekly: Weekly, us: Term) -> Term:
    """Whether an instant in their window lies in the hours."""
    if not weekly.hours:
        return TRUE
    window = weekly.window
    time = shown(us, weekly.zone, window.start if window else None, window.end if window else None)
    minute = div(mod(add(time, _SINCE_MONDAY), _WEEK), MINUTE)
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
