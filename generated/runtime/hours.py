"""Weekly hours at an instant."""

from __future__ import annotations

from .instants import Since
from .values import Weekly

_DAY = 24 * 60


def is_open(weekly: Weekly, now: Since) -> bool:
    """Whether an instant lies in the hours, in their zone's local time; hours that pass midnight go on the next day."""
    local = weekly.zone.at(now)
    today, minute = local.weekday(), local.hour * 60 + local.minute
    yesterday = (today - 1) % 7
    return not weekly.hours or any(
        (today in hours.days and hours.start <= minute < hours.end)
        or (yesterday in hours.days and hours.start <= minute + _DAY < hours.end)
        for hours in weekly.hours
    )


def says_something(weekly: Weekly, now: Since) -> bool:
    """Whether an instant lies in the window of the hours."""
    return (weekly.start is None or weekly.start <= now) and (weekly.end is None or now < weekly.end)
