"""Weekly hours as stretches of instants in which they are open, and in which they are not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from compiler.interpreter.hours import is_open
from compiler.model.outcomes import Weekly
from compiler.model.time import DAY, SECOND

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def stretches(weekly: Weekly, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """From `start` to `end` (excluded, microseconds): each stretch, its end, and whether the hours are open in it."""
    if not weekly.hours:
        yield start, end, True
        return
    since, was = start, is_open(weekly, start)
    for turn in _turns(weekly, start, end):
        now = is_open(weekly, turn)
        if now is not was:
            yield since, turn, was
            since, was = turn, now
    yield since, end, was


def _turns(weekly: Weekly, start: int, end: int) -> list[int]:
    """The instants between the two at which the hours may open or close, in order."""
    zone = ZoneInfo(weekly.zone)
    minutes = {minute % (24 * 60) for hours in weekly.hours for minute in (hours.start, hours.end)}
    day = datetime.combine(_local(start, zone).date() - timedelta(days=1), time())
    found: set[int] = set()
    while (midnight := _instant(day, 0, zone)) < end:
        found |= {_instant(day + timedelta(minutes=minute), fold, zone) for minute in minutes for fold in (0, 1)}
        found |= set(_shifts(zone, midnight))
        day += timedelta(days=1)
    return sorted(turn for turn in found if start < turn < end)


def _shifts(zone: ZoneInfo, midnight: int) -> Iterator[int]:
    """The instant within a day and a quarter from a local midnight at which the zone changes its offset, if any."""
    low, high = midnight, midnight + DAY + DAY // 4
    if _local(low, zone).utcoffset() == _local(high, zone).utcoffset():
        return
    while high - low > SECOND:
        middle = (low + high) // 2 // SECOND * SECOND
        if _local(middle, zone).utcoffset() == _local(low, zone).utcoffset():
            low = middle
        else:
            high = middle
    yield high


def _local(us: int, zone: ZoneInfo) -> datetime:
    return (_EPOCH + timedelta(microseconds=us)).astimezone(zone)


def _instant(local: datetime, fold: int, zone: ZoneInfo) -> int:
    return (local.replace(tzinfo=zone, fold=fold) - _EPOCH) // timedelta(microseconds=1)
