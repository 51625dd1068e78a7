"""How far the clocks of a zone are from UTC, and since when."""

from __future__ import annotations

from datetime import timedelta

from compiler.calendar.clock import local
from compiler.model.time import DAY, SECOND

MANY = 40
"""More changes of a zone's clocks than that are not carried."""

_SETTLED = 2_145_916_800 * SECOND  # 2038-01-01: a zone that still changes its clocks then does so for ever


def offsets(zone: str, start: int | None, end: int | None) -> list[tuple[int, int]] | None:
    """The distance in microseconds and since when, from `start` until `end`; the first counts before, too.

    None where there are more changes than `MANY`.
    """
    low = -4_000_000_000 * SECOND if start is None else start
    high = _SETTLED if end is None else end
    if end is None and any(_offset(zone, _SETTLED + n * 30 * DAY) != _offset(zone, _SETTLED) for n in range(13)):
        return None
    found = [(low, _offset(zone, low))]
    at = low
    while at < high:
        after = min(at + 7 * DAY, high)
        if _offset(zone, after) != found[-1][1]:
            change = _change(zone, at, after)
            found.append((change, _offset(zone, change)))
            if len(found) > MANY:
                return None
            at = change
        else:
            at = after
    return found


def _offset(zone: str, us: int) -> int:
    shift = local(us, zone).utcoffset()
    assert shift is not None
    return shift // timedelta(microseconds=1)


def _change(zone: str, low: int, high: int) -> int:
    """The first instant after `low` at which the clocks differ, to the second."""
    before = _offset(zone, low)
    while high - low > SECOND:
        middle = (low + high) // 2 // SECOND * SECOND
        if middle <= low:
            middle = low + SECOND
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high // SECOND * SECOND
