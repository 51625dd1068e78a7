"""Instants. Inside, an instant is the time since 1970-01-01T00:00:00Z as a timedelta, exact to the microsecond."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

Since = timedelta
"""The time since the epoch; before it, negative."""


class NotGiven(Enum):
    """The type of NOT_GIVEN."""

    NOT_GIVEN = "not given"

    if TYPE_CHECKING:
        # Functions try to read every fact at once and leave what is UNREADABLE to the rules as data.
        tzinfo: tzinfo

        def __sub__(self, other: datetime) -> timedelta: ...


NOT_GIVEN = NotGiven.NOT_GIVEN
"""The fact is not known. Of an event, None says more: it did not happen."""

TICK = timedelta(microseconds=1)
UTC_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MODERN = datetime(1992, 1, 1, tzinfo=UTC) - UTC_EPOCH
"""From here on zones are looked at closely enough to know which have one offset only."""

EARLIEST, LATEST = ((end.replace(tzinfo=UTC) - UTC_EPOCH) // TICK for end in (datetime.min, datetime.max))
"""The first and the last instant of the years 1 to 9999, as microseconds since 1970-01-01T00:00:00Z."""

UNREADABLE = (AttributeError, OverflowError, TypeError)
"""What reading a fact can raise that is not of its type. The rules as data then say what is wrong with it."""


def since(text: str) -> Since:
    """The instant that an ISO 8601 text with an offset names."""
    return datetime.fromisoformat(text) - UTC_EPOCH


class _Epochs(dict[tzinfo | None, datetime]):
    """For a datetime's tzinfo the epoch from which to subtract it.

    Datetimes of one tzinfo subtract fast, by their clocks. So a zone that has had one offset since MODERN gets the
    epoch in itself, right from MODERN on; every other gets the epoch in UTC, which is always right.
    """

    def __missing__(self, zone: tzinfo | None) -> datetime:
        if zone is None:
            raise TypeError("a datetime without a zone is no instant")
        if type(zone) is timezone:
            epoch = UTC_EPOCH.astimezone(zone)
        elif type(zone) is ZoneInfo:
            epoch = _modern_epoch(zone) or UTC_EPOCH
        else:
            return UTC_EPOCH
        if len(self) < 1000:
            self[zone] = epoch
        return epoch


EPOCHS = _Epochs()


def _modern_epoch(zone: ZoneInfo) -> datetime | None:
    """The epoch by the one offset that a zone has had since 1992, looked at week by week; None if it had several."""
    first = datetime(1991, 12, 30, tzinfo=UTC)
    offsets = {(first + timedelta(weeks=week)).astimezone(zone).utcoffset() for week in range(52 * 60)}
    offset = offsets.pop()
    if offsets or offset is None:
        return None
    return (datetime(1970, 1, 1) + offset).replace(tzinfo=zone)
