"""Instants on the clocks of a zone. An instant is an integer: microseconds since 1970-01-01T00:00:00Z.

Everything here raises OverflowError for what lies outside the years 1 to 9999.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MARGIN = timedelta(days=2)
MIDNIGHT_24 = timedelta(hours=24)
"""The time of day at which a day ends."""


def local(us: int, zone: str) -> datetime:
    """What the clocks of the zone show at an instant."""
    return (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone))


def day_and_time(us: int, zone: str, ends_day: bool = False) -> tuple[date, timedelta]:
    """The date and the time of day at an instant; if it `ends_day`, midnight is 24:00 of the day before."""
    shown = local(us, zone)
    if ends_day:
        before = local(us - 1, zone).date()
        if before < shown.date():
            return before, MIDNIGHT_24
    return shown.date(), shown.replace(tzinfo=None) - datetime.combine(shown.date(), datetime.min.time())


def instant(day: date, time: timedelta, zone: str) -> int:
    """When the clocks show this time of a day, 24:00 being the next midnight.

    A time that they show twice is the first one; one that they skip is as if they had not been put forward.
    """
    shown = datetime.combine(day, datetime.min.time()) + time
    return (shown.replace(tzinfo=ZoneInfo(zone)) - _EPOCH) // _MICROSECOND


def has_date(us: int) -> bool:
    """Whether an instant has a date in every zone, and so have the days beside it."""
    try:
        shown = _EPOCH + timedelta(microseconds=us)
        return shown - _MARGIN < shown + _MARGIN
    except OverflowError:
        return False
