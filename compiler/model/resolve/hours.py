"""Weekly hours."""

from __future__ import annotations

from compiler.model.findings import ImpossibleTime, ReversedHours
from compiler.model.outcomes import Hours, Weekly
from compiler.model.resolve.here import Here
from compiler.model.resolve.instants import read_window
from compiler.model.time import Window
from dsl import tree

_DAYS = list(tree.Day)
_DAY = 24 * 60


def read_weekly(node: tree.Weekly, here: Here) -> Weekly | None:
    """The hours in the zone where they are written; None where there is a finding."""
    hours = [_hours(span, here) for span in node.spans]
    known = tuple(each for each in hours if each)
    window = read_named_or_inline(node.window, here) if node.window else None
    if len(known) < len(hours) or (node.window and window is None) or here.clock.zone is None:
        return None
    return Weekly(known, here.clock.zone, window)


def read_named_or_inline(node: tree.Name | tree.Bounds, here: Here) -> Window | None:
    """A window by its name, or as it is written."""
    if isinstance(node, tree.Name):
        return here.window(node)
    window = read_window(node, here.clock, here.site, here.acknowledged)
    if window and window.was:
        here.scope.amended.append(window)
    return window


def _hours(span: tree.HourSpan, here: Here) -> Hours | None:
    start, end = _minutes(span.start, _DAY, here), _minutes(span.end, 2 * _DAY, here)
    if start is None or end is None:
        return None
    if end <= start:
        here.site.report(ReversedHours(place=here.site.spanning((span.start, span.end))))
        return None
    return Hours(_days(span), start, end)


def _days(span: tree.HourSpan) -> frozenset[int]:
    """`Fri-Mon` goes over the end of the week."""
    if span.first is None or span.last is None:
        return frozenset(range(7))
    first = _DAYS.index(span.first)
    count = (_DAYS.index(span.last) - first) % 7 + 1
    return frozenset((first + day) % 7 for day in range(count))


def _minutes(time: tree.Time, limit: int, here: Here) -> int | None:
    """Minutes from the start of the day. Weekly hours have no seconds and pass one midnight at most."""
    minutes = time.hour * 60 + (time.minute or 0)
    if minutes > limit or (time.minute or 0) >= 60 or time.second:
        written = time.printed or f"{time.hour}:{time.minute or 0:02}"
        here.site.report(ImpossibleTime(place=here.site.place(time), written=written))
        return None
    return minutes
