"""Weekly hours at an instant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from compiler.model.rules import Weekly

_DAY = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_open(weekly: Weekly, us: int) -> bool:
    """Whether an instant lies in the hours, in their zone's local time; hours that pass midnight go on the next day."""
    if not weekly.hours:
        return True
    local = (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(weekly.zone))
    today, minute = local.weekday(), local.hour * 60 + local.minute
    yesterday = (today - 1) % 7
    return any(
        (today in hours.days and hours.start <= minute < hours.end)
        or (yesterday in hours.days and hours.start <= minute + _DAY < hours.end)
        for hours in weekly.hours
    )


def in_window(weekly: Weekly, us: int) -> bool:
    """Whether the hours say anything of an instant."""
    window = weekly.window
    return window is None or ((window.start is None or window.start <= us) and (window.end is None or us < window.end))
