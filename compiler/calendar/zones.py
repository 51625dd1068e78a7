"""Everything that zone data says of how far the clocks of a zone are from UTC, past and future, as plain values."""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from struct import calcsize, unpack_from
from typing import NamedTuple

from attrs import frozen

from compiler.runtime.clocks import Turn, Yearly

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST = datetime(1, 1, 2, tzinfo=UTC)


class Change(NamedTuple):
    """From an instant on, in seconds since 1970-01-01T00:00:00Z, the clocks are so many seconds east of UTC."""

    since: int
    east: int


@frozen
class History:
    """The clocks of a zone are `first` seconds east of UTC, then as the changes say, in the order of time.

    From the last of them on, or without any for ever, they are changed as `yearly` says, if at all.
    """

    first: int
    changes: tuple[Change, ...]
    yearly: Yearly | None

    def is_steady(self, since: int) -> bool:
        """Whether the clocks are never changed after an instant."""
        return self.yearly is None and all(change.since <= since for change in self.changes)


@cache
def history(zone: str) -> History:
    """The same whether a machine's zone data spells out the years to come or not."""
    first = zoneinfo.ZoneInfo(zone).utcoffset(_FIRST.replace(tzinfo=None))
    assert first is not None
    changes, footer = _read(_data(zone))
    yearly = _yearly(footer)
    east, found = first // timedelta(seconds=1), list[Change]()
    for change in changes:
        if change.east != east and change.since > (_FIRST - _EPOCH) // timedelta(seconds=1):
            found.append(change)
            east = change.east
    return History(first // timedelta(seconds=1), _needed(found, yearly) if yearly else tuple(found), yearly)


def _needed(changes: list[Change], yearly: Yearly) -> tuple[Change, ...]:
    """Without those at the end that are the yearly ones."""
    if not changes:
        return ()
    regular = sorted(
        change for year in range(_year(changes[0]), _year(changes[-1]) + 2) for change in _in(year, yearly)
    )
    place = {change: number for number, change in enumerate(regular)}
    needed = len(changes)
    while needed > 1:
        before, last = changes[needed - 2 : needed]
        number = place.get(last, 0)
        if number == 0 or regular[number - 1].since > before.since or regular[number - 1].east != before.east:
            break
        needed -= 1
    return tuple(changes[:needed])


def _in(year: int, yearly: Yearly) -> tuple[Change, Change]:
    begins, ends = (turn // timedelta(seconds=1) for turn in yearly.turns(year))
    return Change(begins, yearly.summer), Change(ends, yearly.standard)


def _year(change: Change) -> int:
    return (_EPOCH + timedelta(seconds=change.since)).year


# ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────


_HEADER = ">4sc15x6l"
_POSIX = re.compile(
    r"(?:<[^>]+>|[A-Za-z]+)(?P<standard>[-+\d:]+)"
    r"(?:(?:<[^>]+>|[A-Za-z]+)(?P<summer>[-+\d:]+)?,(?P<begins>[^,]+),(?P<ends>[^,]+))?"
)
"""A rule as POSIX writes it: `EST5EDT,M3.2.0,M11.1.0`."""
_TURN = re.compile(r"(?:M(?P<month>\d+)\.(?P<nth>\d)\.(?P<weekday>\d)|J(?P<day>\d+))(?:/(?P<time>[-+\d:]+))?")


def _data(zone: str) -> bytes:
    """The file of a zone as `zoneinfo` finds it: the system's, else that of the package tzdata."""
    for folder in map(Path, zoneinfo.TZPATH):
        if (folder / zone).is_file():
            return (folder / zone).read_bytes()
    *packages, name = zone.split("/")
    return (files(".".join(["tzdata.zoneinfo", *packages])) / name).read_bytes()


def _read(data: bytes) -> tuple[list[Change], str]:
    """The changes that a TZif file lists, and the rule at its end (RFC 9636)."""
    start, size = 0, 4
    _, version, utc, standard, leaps, changes, types, letters = unpack_from(_HEADER, data)
    if version != b"\0":  # then the same follows once more, with times of 64 bits
        start = calcsize(_HEADER) + changes * 5 + types * 6 + letters + leaps * 8 + standard + utc
        _, _, utc, standard, leaps, changes, types, letters = unpack_from(_HEADER, data, start)
        size = 8
    times = start + calcsize(_HEADER)
    kinds = times + changes * size
    offsets = kinds + changes
    end = offsets + types * 6 + letters + leaps * (size + 4) + standard + utc
    since = unpack_from(f">{changes}{'q' if size == 8 else 'l'}", data, times)
    east = [unpack_from(">l", data, offsets + 6 * kind)[0] for kind in data[kinds:offsets]]
    return [*map(Change, since, east)], data[end:].decode("ascii").strip()


def _yearly(posix: str) -> Yearly | None:
    """Raises ValueError for a rule of days counted from 1 January, leap days included, which no zone has ever had."""
    found = _POSIX.fullmatch(posix)
    if found is None or found["begins"] is None:
        return None
    standard = -_seconds(found["standard"])
    summer = -_seconds(found["summer"]) if found["summer"] else standard + 3600
    return Yearly(standard, summer, _turn(found["begins"]), _turn(found["ends"]))


def _turn(posix: str) -> Turn:
    found = _TURN.fullmatch(posix)
    if found is None:
        raise ValueError(posix)
    seconds = _seconds(found["time"] or "2")
    if found["day"]:
        day = datetime(1970, 1, 1) + timedelta(days=int(found["day"]) - 1)  # of a year without a leap day
        return Turn(day.month, day.day, None, seconds)
    return Turn(int(found["month"]), int(found["nth"]), (int(found["weekday"]) - 1) % 7, seconds)


def _seconds(posix: str) -> int:
    """Of `[+-]hours[:minutes[:seconds]]`."""
    parts = [int(part) for part in posix.lstrip("+-").split(":")]
    size = sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))
    return -size if posix.startswith("-") else size
