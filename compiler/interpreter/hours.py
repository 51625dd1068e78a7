"""Weekly hours at an instant."""

from __future__ import annotations

from compiler.calendar.clock import local
from compiler.model.outcomes import Weekly

_DAY = 24 * 60


def is_open(weekly: Weekly, us: int) -> bool:
    """Whether an instant lies in the hours, in their zone's local time; hours that pass midnight go on the next day."""
    if not weekly.hours:
        return True
    shown = local(us, weekly.zone)
    today, minute = shown.weekday(), shown.hour * 60 + shown.minute
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
