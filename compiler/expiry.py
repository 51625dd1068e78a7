"""What of a rulebook ends within a stretch of days: windows, named instants, validity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from attrs import frozen

from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.time import SECOND, Instant, Window
from dsl.source import Place


@frozen
class Ending:
    """Something that ends. `kind` is window, instant or validity; `of` the window or instant, if one.

    `at` is the instant in microseconds from which it is over; `past`: before the first of the days asked about.
    """

    announcement: Announcement
    kind: str
    name: str
    at: int
    past: bool
    place: Place
    of: Window | Instant | None = None


def endings(rulebook: Rulebook, first: date, days: int) -> tuple[Ending, ...]:
    """What ends from midnight of `first` on within so many days (the end of the last one included), and every
    announcement that is past its validity; the earliest first. Midnights are those of each announcement's zone.
    """
    found = [ending for a in rulebook.announcements for ending in _of(a, first, days)]
    return tuple(sorted(found, key=lambda ending: (ending.at, ending.announcement.id, ending.name)))


def _of(announcement: Announcement, first: date, days: int) -> Iterator[Ending]:
    start, end = (_midnight(first + timedelta(days), announcement.zone) for days in (0, days))
    for window in announcement.windows:
        if window.end is not None and start < window.end <= end:
            place = window.place or announcement.place
            yield Ending(announcement, "window", window.name or "", window.end, False, place, window)
    for instant in announcement.instants:
        if start < instant.end_us <= end:
            place = instant.place or announcement.place
            yield Ending(announcement, "instant", instant.name or "", instant.end_us, False, place, instant)
    last = announcement.valid[1]
    if last is not None:
        over = _midnight(date.fromisoformat(last) + timedelta(days=1), announcement.zone)
        if over <= end:
            yield Ending(announcement, "validity", last, over, over <= start, announcement.place)


def _midnight(day: date, zone: str) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).timestamp()) * SECOND
