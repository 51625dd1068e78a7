"""Dates, clocks and working days in integers are what the calendar says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import product

import pyarrow as pa
import pytest

from compiler.backends.frame import Column
from compiler.backends.frame.civil import EPOCH, months_on
from compiler.backends.frame.hours import is_open
from compiler.backends.frame.terms import Term, column
from compiler.backends.frame.working import working_days_on
from compiler.backends.frame.zones import BEFORE_ALL, instant, shown
from compiler.calendar import clock, days
from compiler.calendar.zones import history
from compiler.interpreter import hours as interpreted
from compiler.model.outcomes import Hours, Weekly
from compiler.model.time import HOUR, SECOND, Window
from compiler.model.vocabulary import Calendar
from tests.backends.frames import ENGINES, Engine
from tests.strategies.rulebooks import place

ZONES = (
    "Asia/Shanghai",  # had summer time
    "America/New_York",
    "America/Santiago",  # summer time over the new year
    "Australia/Lord_Howe",  # by half an hour
    "Europe/Dublin",  # standard time is that of the summer
    "Africa/Casablanca",  # irregular until 2087
    "Asia/Kathmandu",
)
READERS = ("duckdb, text", "polars")
ENGINE = pytest.mark.parametrize("engine", [ENGINES[name] for name in READERS], ids=READERS)


@ENGINE
@pytest.mark.parametrize("zone", ZONES)
def test_clocks_show_what_they_do(engine: Engine, zone: str) -> None:
    instants = list(around_changes(zone))
    local = [clock.local(us, zone).replace(tzinfo=None) - datetime(1970, 1, 1) for us in instants]
    expected = [BEFORE_ALL + each // timedelta(microseconds=1) for each in local]
    assert evaluated(engine, shown(column("us"), zone), us=instants) == expected


@ENGINE
@pytest.mark.parametrize("zone", ZONES)
def test_an_instant_is_when_clocks_first_show_it(engine: Engine, zone: str) -> None:
    """Times that they skip and that they show twice among them."""
    times = [us + history(zone).first * SECOND // HOUR * HOUR for us in around_changes(zone)]
    times += [time + by for time in times[::3] for by in (-9 * HOUR, -5 * HOUR, 2 * HOUR, 11 * HOUR)]
    local = [datetime(1970, 1, 1) + timedelta(microseconds=time) for time in times]
    midnights = [datetime.combine(each.date(), datetime.min.time()) for each in local]
    expected = [clock.instant(day.date(), each - day, zone) for each, day in zip(local, midnights, strict=True)]
    assert evaluated(engine, instant(column("us"), zone), us=[time + BEFORE_ALL for time in times]) == expected


def around_changes(zone: str) -> Iterable[int]:
    known = history(zone)
    changes = [change.since * SECOND for change in known.changes if change.since > -3_000_000_000]
    if known.yearly:
        years = (2000, 2019, 2024, 2026, 2100, 2399, 2400, 9998)
        changes += [turn // timedelta(microseconds=1) for year in years for turn in known.yearly.turns(year)]
    for change in [*changes, -62_000_000_000 * SECOND, 0]:
        yield from (change + by for by in (-HOUR, -SECOND, -1, 0, 1, HOUR))


@ENGINE
@pytest.mark.parametrize("window", [None, (1_600_000_000, 1_720_000_000), (1_700_000_000, None)])
def test_hours_are_open_by_the_clocks_of_their_zone(engine: Engine, window: tuple[int, int | None] | None) -> None:
    """All the year round, and in a window in which clocks are changed."""
    weekdays = Hours(frozenset(range(5)), 9 * 60, 18 * 60)
    nights = Hours(frozenset([5, 6]), 22 * 60, 26 * 60)
    start, end = (None, None) if window is None else (each and each * SECOND for each in window)
    weekly = Weekly((weekdays, nights), "America/New_York", Window(start, end, None, None))
    changes = [us for us in around_changes(weekly.zone) if us > 1_500_000_000 * SECOND]
    instants = [us for change in changes for us in (change + n * 7 * HOUR for n in range(24))]
    inside = [us for us in instants if interpreted.in_window(weekly, us)]
    expected = [interpreted.is_open(weekly, us) for us in inside]
    assert {*expected} == {True, False}
    assert evaluated(engine, is_open(weekly, column("us")), "bool", us=inside) == expected


@ENGINE
@pytest.mark.parametrize("roll", [False, True])
def test_months_on(engine: Engine, roll: bool) -> None:
    starts = [date(year, month, day) for year in (1, 1899, 2019, 2020, 2100) for month, day in ENDS]
    asked = list(product(starts, (0, 1, 2, 11, 12, 13, 48, 1201)))
    expected = [number(days.months_on(day, count, roll)) for day, count in asked]
    found = evaluated(
        engine,
        months_on(column("day"), column("count"), roll),
        day=[number(day) for day, _ in asked],
        count=[count for _, count in asked],
    )
    assert found == expected


ENDS = ((1, 1), (1, 28), (1, 29), (1, 30), (1, 31), (2, 28), (3, 1), (3, 31), (8, 31), (11, 30), (12, 31))


CALENDARS = {
    "plain": Calendar("plain", None, frozenset(range(5)), place()),
    "holidays": Calendar(
        "holidays",
        None,
        frozenset(range(5)),
        place(),
        off=("2021-05-01", "2021-05-03", "2021-05-04", "2021-05-05", "2021-06-14", "2021-06-15"),
        on=("2021-04-25", "2021-05-08", "2021-05-09"),
    ),
    "odd weekdays": Calendar("odd", None, frozenset([1, 4, 6]), place(), off=("2021-05-04",), on=("2021-05-05",)),
    "every day": Calendar("daily", None, frozenset(range(7)), place(), off=("2021-05-01", "2021-05-02")),
    "made up beside each other": Calendar(
        "made_up", None, frozenset(range(5)), place(), off=("2021-05-03",), on=("2021-05-01", "2021-05-02")
    ),
}


@ENGINE
@pytest.mark.parametrize("calendar", CALENDARS.values(), ids=list(CALENDARS))
def test_working_days_on(engine: Engine, calendar: Calendar) -> None:
    known = days.WorkingDays(calendar.weekdays, dates(calendar.off), dates(calendar.on))
    starts = [date(2021, 4, 20) + timedelta(days=n) for n in range(60)]
    asked = list(product(starts, (0, 1, 2, 3, 5, 12, 40)))
    found = evaluated(
        engine,
        working_days_on(column("day"), column("count"), calendar),
        day=[number(day) for day, _ in asked],
        count=[count for _, count in asked],
    )
    assert found == [number(known.on_from(day, count)) for day, count in asked]


def dates(written: Iterable[str]) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, written))


def number(day: date) -> int:
    return day.toordinal() - date(1970, 1, 1).toordinal() + EPOCH


def evaluated(engine: Engine, term: Term, type: str = "int", **columns: Sequence[int]) -> list[object]:
    """What an engine makes of a term over columns of integers."""
    count = len(next(iter(columns.values())))
    cases = pa.table({"n": pa.array(range(count), type=pa.int64()), **{n: pa.array(c) for n, c in columns.items()}})
    return [row["found"] for row in engine(cases, [Column("found", type, term)])]
