"""Stretches of weekly hours, held against asking every quarter of an hour."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.interpreter.hours import is_open
from compiler.locale import Labels
from compiler.model.conditions import NOW
from compiler.model.outcomes import Hours, Weekly
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, MINUTE, SECOND
from compiler.regions import Budget, Cell, Exhausted, Expansion, Space
from compiler.regions.events import hours
from compiler.regions.hours import stretches
from compiler.regions.zone import ZERO
from dsl.source import Place

QUARTER = 15 * MINUTE
ZONES = ("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * SECOND


CHANGES = tuple(at(day) for day in ("2019-03-08T00:00", "2019-04-05T00:00", "2019-05-04T00:00", "2019-11-01T00:00"))

HOURS = st.builds(
    lambda days, start, length: Hours(frozenset(days), start * 15, start * 15 + length * 15),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 95),
    st.integers(1, 96),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(HOURS, min_size=1, max_size=2), st.sampled_from(ZONES), st.sampled_from(CHANGES), st.integers(1, 400))
def test_stretches_say_of_every_quarter_what_the_interpreter_says(
    spans: list[Hours], zone: str, start: int, quarters: int
) -> None:
    weekly = Weekly(tuple(spans), zone)
    end = start + quarters * QUARTER
    found = list(stretches(weekly, start, end))
    assert [since for since, _, _ in found] == [start, *(until for _, until, _ in found[:-1])]
    assert found[-1][1] == end
    for since, until, is_it in found:
        for us in (*range(since - since % QUARTER + QUARTER, until, QUARTER), since, until - 1):
            assert is_open(weekly, us) is is_it


def test_hours_around_the_clock_are_one_stretch() -> None:
    assert list(stretches(Weekly((), "Asia/Shanghai"), 0, 30 * DAY)) == [(0, 30 * DAY, True)]


@pytest.mark.parametrize("days", [1, 7])
def test_each_day_opens_and_closes_once(days: int) -> None:
    weekly = Weekly((Hours(frozenset(range(7)), 9 * 60, 18 * 60),), "Asia/Shanghai")
    start = at("2019-02-03T16:00")  # a midnight in Shanghai
    assert sum(is_it for _, _, is_it in stretches(weekly, start, start + days * DAY)) == days


EMPTY = Announcement(
    "hours.sample", Labels("hours", "时间"), "tmall", "2019-01-11", "Asia/Shanghai", (), Place("hours.rule", 0, 0)
)
DAILY = Weekly((Hours(frozenset(range(7)), 9 * 60, 18 * 60),), "Asia/Shanghai")
MONDAY = at("2019-02-03T16:00")  # a midnight in Shanghai


def settled(weekly: Weekly, first: int | None, end: int | None) -> bool:
    """Whether the hours are cut along every case in which `now` is from `first` on and before `end`."""
    space = Space(EMPTY)
    cell: Cell | None = space.everything
    if first is not None:
        cell = cell and cell.timed(cell.times.at_most(ZERO, NOW, -first))
    if end is not None:
        cell = cell and cell.timed(cell.times.less(NOW, ZERO, end))
    assert cell
    try:
        list(hours(Expansion(space, lambda matter: (), Budget(10**6)), weekly, cell))
    except Exhausted:
        return False
    return True


def test_hours_between_two_instants_are_settled() -> None:
    assert settled(DAILY, MONDAY, MONDAY + 7 * DAY)


@pytest.mark.parametrize(
    ("first", "end"), [(None, MONDAY), (MONDAY, None), (None, None), (None, 300 * DAY), (None, -DAY)]
)
def test_hours_without_a_bound_on_either_side_are_not_settled(first: int | None, end: int | None) -> None:
    assert not settled(DAILY, first, end)
