"""The clocks of every zone, as they are compiled in, against those of the standard library."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from compiler.calendar.zones import Change, History, history
from compiler.runtime.clocks import Turn, Yearly, Zone

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
CLOCK_EPOCH = datetime(1970, 1, 1)
ZONES = sorted(available_timezones() - {"localtime"})
TICK = timedelta(microseconds=1)
TURNING = (
    "America/New_York",
    "Europe/Dublin",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Gaza",
)
"""Summer time north and south of the equator, less than UTC by winter, by half an hour, by Ramadan, at a 50th hour."""


def zone(name: str) -> Zone:
    found = history(name)
    changes = [((EPOCH + timedelta(seconds=change.since)).isoformat(), change.east) for change in found.changes]
    return Zone(name, found.first, changes, found.yearly)


def instants(name: str, count: int) -> list[timedelta]:
    """Both sides of changes, listed and yearly, by up to a day, and random ones of the years 1 to 9999."""
    chance = random.Random(name)
    found = history(name)
    changes = [timedelta(seconds=change.since) for change in found.changes]
    if found.yearly:
        changes += [turn for _ in range(count // 10) for turn in found.yearly.turns(chance.randrange(2007, 9999))]
    near = [timedelta(0), timedelta(hours=1), timedelta(days=1)]
    edges = chance.sample(
        [change + sign * by for change in changes for by in near for sign in (1, -1)], 6 * len(changes)
    )
    years = chance.choices([timedelta(days=year * 365.2425) for year in range(-1968, 8028)], k=count)
    lately = chance.choices([timedelta(days=year * 365.2425) for year in range(-120, 180)], k=count)
    within = [year + timedelta(seconds=chance.randrange(366 * 86400)) for year in (*years, *lately)]
    return [*(edge - tick for edge in edges[:count] for tick in (timedelta(0), TICK)), *within]


def differ(name: str, count: int) -> list[timedelta]:
    ours, theirs = zone(name), ZoneInfo(name)
    wrong = []
    for instant in instants(name, count):
        shown = (EPOCH + instant).astimezone(theirs)
        clock = shown.replace(tzinfo=None, fold=0)
        skipped = clock + timedelta(minutes=45)
        if (
            ours.at(instant).isoformat() != shown.isoformat()
            or ours.instant(clock) != clock.replace(tzinfo=theirs) - EPOCH
            or ours.instant(skipped) != skipped.replace(tzinfo=theirs) - EPOCH
        ):
            wrong.append(instant)
    return wrong


@pytest.mark.parametrize("name", TURNING)
def test_the_clocks_show_what_zone_data_says_until_the_year_9999(name: str) -> None:
    assert differ(name, 600) == []


def test_so_do_those_of_every_zone() -> None:
    assert {name: wrong for name in ZONES if (wrong := differ(name, 6))} == {}


def test_changes_that_are_the_yearly_ones_are_not_listed() -> None:
    found = history("America/New_York")
    assert found.yearly == Yearly(-18000, -14400, Turn(3, 2, 6, 7200), Turn(11, 1, 6, 7200))
    assert found.changes[-1] == Change(int(datetime(2007, 3, 11, 7, tzinfo=UTC).timestamp()), -14400)


def test_a_zone_without_changes_is_one_offset() -> None:
    assert history("UTC") == History(0, (), None)
