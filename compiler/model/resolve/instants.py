"""From what was printed of an instant to the instant: year, zone, last unit written."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from attrs import evolve, frozen

from compiler.model.findings import (
    EmptyWindow,
    ImpossibleDate,
    ImpossibleTime,
    InstantOutOfRange,
    MissingMonth,
    MissingYear,
    MixedPrecision,
    RepeatedLocalTime,
    ReversedWindow,
    SkippedLocalTime,
    UnknownZone,
)
from compiler.model.resolve.claims import check_claims, check_moved, check_total
from compiler.model.resolve.names import nearest
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.time import HOUR, MINUTE, SECOND, Anchor, Instant, Precision, Window
from dsl import tree

FIRST_YEAR, LAST_YEAR = 1900, 9999

_EPOCH = datetime(1970, 1, 1)
_UNIT = {Precision.HOUR: HOUR, Precision.MINUTE: MINUTE, Precision.SECOND: SECOND}


@frozen
class Clock:
    """What a place gives to the literals written in it. Without a zone no instant can be read; that has its finding."""

    zone: str | None
    year: int | None

    def in_zone(self, zone: str | None) -> Clock:
        return evolve(self, zone=zone)


# ── Zones ────────────────────────────────────────────────────────────────────────────────────────────────────────


def read_zone(node: tree.Zone, site: Site) -> str | None:
    """The IANA name of a declared zone."""
    written = node.name.text
    if _is_zone(written):
        return written
    hint = _SPOKEN.get(written)
    found = (hint,) if hint else nearest(written, sorted(_zones()))
    place = site.place(node.name)
    site.report(UnknownZone(place=place, written=written, nearest=did_you_mean(found), fixes=corrections(place, found)))
    return None


_SPOKEN = {"北京时间": "Asia/Shanghai", "中国": "Asia/Shanghai", "CST": "Asia/Shanghai", "China": "Asia/Shanghai"}


@cache
def _is_zone(name: str) -> bool:
    """Names that every machine knows alike; not `localtime` and the like, and nothing that could be another path."""
    if name != "UTC" and not re.fullmatch(r"(?!posix/|right/)[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}", name):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return False
    return True


@cache
def _zones() -> tuple[str, ...]:
    return tuple(name for name in available_timezones() if _is_zone(name))


# ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────────


def read_date(node: tree.Date, clock: Clock, site: Site, start: date | None = None) -> date | None:
    """The day meant. What is not written comes from the start of the same window, else the year from the header."""
    year = node.year if node.year is not None else start.year if start else clock.year
    month = node.month if node.month is not None else start.month if start else None
    if month is None:
        site.report(MissingMonth(place=site.place(node), written=_printed(node)))
        return None
    if year is None:
        site.report_once(MissingYear(place=site.place(node), written=_printed(node)))
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        site.report(InstantOutOfRange(place=site.place(node), written=_printed(node)))
        return None
    try:
        return date(year, month, node.day)
    except ValueError:
        site.report(ImpossibleDate(place=site.place(node), written=_printed(node), year=year))
        return None


def _printed(node: tree.Date) -> str:
    return node.printed or "-".join(str(part) for part in (node.year, node.month, node.day) if part is not None)


# ── Instants ─────────────────────────────────────────────────────────────────────────────────────────────────────


def read_instant(
    node: tree.Instant, clock: Clock, site: Site, start: date | None = None, name: str | None = None
) -> Instant | None:
    """A literal with its meaning; None where there is a finding."""
    day = read_date(node.date, clock, site, start)
    if node.time and not _possible(node.time):
        site.report(ImpossibleTime(place=site.place(node.time), written=_printed_time(node.time)))
        return None
    if day is not None:
        check_claims(node, day, site)
    if day is None or clock.zone is None:
        return None
    try:
        return _place_in_time(node, day, clock.zone, site, name)
    except OverflowError:
        site.report(InstantOutOfRange(place=site.place(node), written=_printed(node.date)))
        return None


def instant_of_day(node: tree.Node, day: date, zone: str, site: Site, anchor: Anchor) -> Instant | None:
    """A date that is written as a day of a calendar: its first instant, and its end."""
    midnight = datetime(day.year, day.month, day.day)
    if not _exists_once(midnight, zone, node, site):
        return None
    end = _us(midnight + timedelta(days=1), zone)
    return Instant(_us(midnight, zone), end, zone, Precision.DAY, place=site.place(node), anchor=anchor)


def read_named_instant(node: tree.NamedInstant, clock: Clock, site: Site) -> Instant | None:
    """A declared instant, and what an amendment replaced."""
    instant = read_instant(node.instant, clock, site, name=node.name.text)
    if instant is None or node.was is None:
        return instant
    was = read_instant(node.was.instant, clock, site, name=node.name.text)
    if was:
        check_moved(node.was.difference, instant, was, site)
    return evolve(instant, was=was)


def _place_in_time(node: tree.Instant, day: date, zone: str, site: Site, name: str | None) -> Instant | None:
    place = site.place(node)
    midnight = datetime(day.year, day.month, day.day)
    next_midnight = _us(midnight + timedelta(days=1), zone)
    if node.time is None:
        if not _exists_once(midnight, zone, node, site):
            return None
        return Instant(_us(midnight, zone), next_midnight, zone, Precision.DAY, name=name, place=place)
    precision = _precision(node.time)
    if node.time.hour == 24:
        return Instant(next_midnight, next_midnight, zone, precision, midnight_24=True, name=name, place=place)
    local = midnight.replace(hour=node.time.hour, minute=node.time.minute or 0, second=node.time.second or 0)
    if not _exists_once(local, zone, node, site):
        return None
    us = _us(local, zone)
    return Instant(us, us + _UNIT[precision], zone, precision, name=name, place=place)


def _possible(time: tree.Time) -> bool:
    minute, second = time.minute or 0, time.second or 0
    if time.hour == 24:
        return minute == second == 0
    return time.hour < 24 and minute < 60 and second < 60


def _printed_time(time: tree.Time) -> str:
    return time.printed or ":".join(f"{part:02}" for part in (time.hour, time.minute, time.second) if part is not None)


def _precision(time: tree.Time) -> Precision:
    if time.second is not None:
        return Precision.SECOND
    return Precision.HOUR if time.minute is None else Precision.MINUTE


def _exists_once(local: datetime, zone: str, node: tree.Node, site: Site) -> bool:
    info = ZoneInfo(zone)
    first = local.replace(tzinfo=info).utcoffset()
    second = local.replace(tzinfo=info, fold=1).utcoffset()
    assert first is not None
    assert second is not None
    if first == second:
        return True
    kind = SkippedLocalTime if first < second else RepeatedLocalTime
    site.report(kind(place=site.place(node), written=f"{local:%Y-%m-%d %H:%M:%S}", zone=zone))
    return False


def _us(local: datetime, zone: str) -> int:
    """Where clocks are put forward at midnight the day ends there; where they are put back, at the first midnight.

    Raises OverflowError for what has no place in the years that can be printed.
    """
    aware = local.replace(tzinfo=ZoneInfo(zone))
    offset = aware.utcoffset()
    assert offset is not None
    aware.astimezone(UTC)
    return (local - _EPOCH - offset) // timedelta(microseconds=1)


# ── Windows ──────────────────────────────────────────────────────────────────────────────────────────────────────


def read_window(
    bounds: tree.Bounds, clock: Clock, site: Site, acknowledged: bool, name: str | None = None
) -> Window | None:
    """`acknowledged`: a reading says how ends of unlike precision were understood."""
    start_day = _quiet_day(bounds.start, clock)
    first = read_instant(bounds.start, clock, site) if bounds.start else None
    if bounds.start and not start_day and bounds.end and bounds.end.date.month is None:
        return None
    last = read_instant(bounds.end, clock, site, start_day) if bounds.end else None
    if (bounds.start and not first) or (bounds.end and not last):
        return None
    place = site.place(bounds)
    inclusive = bounds.end_word is tree.End.TO
    end = (last.end_us if inclusive else last.us) if last else None
    if first and last and end is not None and end <= first.us:
        site.report((ReversedWindow if last.us < first.us else EmptyWindow)(place=place))
        return None
    if first and last and first.precision is not last.precision and not acknowledged:
        site.report(MixedPrecision(place=place, start=_written(bounds.start), end=_written(bounds.end)))
    was = _before(bounds, clock, site, acknowledged, name)
    window = Window(first.us if first else None, end, first, last, inclusive, name, place, was)
    check_total(bounds, window, site)
    for written, new, old in ((bounds.start_was, first, was and was.first), (bounds.end_was, last, was and was.last)):
        if written and new and old:
            check_moved(written.difference, new, old, site)
    return window


def _before(bounds: tree.Bounds, clock: Clock, site: Site, acknowledged: bool, name: str | None) -> Window | None:
    """The window with the ends that an amendment replaced."""
    start, end = bounds.start_was, bounds.end_was
    if start is None and end is None:
        return None
    then = evolve(
        bounds,
        start=start.instant if start else bounds.start,
        end=end.instant if end else bounds.end,
        start_was=None,
        end_was=None,
        total=None,
    )
    return read_window(then, clock, site, acknowledged, name)


def _quiet_day(instant: tree.Instant | None, clock: Clock) -> date | None:
    """The day of a window's start, for its end; what is wrong with it is said where the start is read."""
    if instant is None or instant.date.month is None:
        return None
    year = instant.date.year if instant.date.year is not None else clock.year
    try:
        return date(year, instant.date.month, instant.date.day) if year else None
    except ValueError:
        return None


def _written(instant: tree.Instant | None) -> str:
    assert instant is not None
    return _printed(instant.date) + (f" {_printed_time(instant.time)}" if instant.time else "")
