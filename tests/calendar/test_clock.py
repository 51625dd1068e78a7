"""Instants and what clocks show, where clocks are put forward and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.calendar.clock import MIDNIGHT_24, day_and_time, has_date, instant

BERLIN, SHANGHAI, SANTIAGO, APIA = "Europe/Berlin", "Asia/Shanghai", "America/Santiago", "Pacific/Apia"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def us(text: str) -> int:
    return (datetime.fromisoformat(text) - EPOCH) // timedelta(microseconds=1)


def at(hours: float) -> timedelta:
    return timedelta(hours=hours)


@pytest.mark.parametrize(
    ("day", "time", "zone", "when"),
    [
        (date(2021, 3, 28), at(2.5), BERLIN, "2021-03-28T03:30:00+02:00"),
        (date(2021, 10, 31), at(2.5), BERLIN, "2021-10-31T02:30:00+02:00"),
        (date(2021, 3, 27), MIDNIGHT_24, BERLIN, "2021-03-28T00:00:00+01:00"),
        (date(2019, 9, 7), MIDNIGHT_24, SANTIAGO, "2019-09-08T01:00:00-03:00"),
        (date(2011, 12, 30), at(0), APIA, "2011-12-31T00:00:00+14:00"),
    ],
    ids=["skipped", "twice", "midnight", "midnight that is skipped", "day that is skipped"],
)
def test_when_clocks_show_a_time(day: date, time: timedelta, zone: str, when: str) -> None:
    assert instant(day, time, zone) == us(when)


@given(st.integers(us("1990-01-01T00:00:00Z"), us("2040-01-01T00:00:00Z")), st.booleans())
def test_a_date_and_a_time_give_the_instant_again_where_clocks_stand_still(when: int, ends_day: bool) -> None:
    assert instant(*day_and_time(when, "Asia/Kolkata", ends_day), "Asia/Kolkata") == when


@pytest.mark.parametrize(
    ("ends_day", "shown"), [(True, (date(2021, 2, 1), at(24))), (False, (date(2021, 2, 2), at(0)))]
)
def test_midnight_may_end_a_day(ends_day: bool, shown: tuple[date, timedelta]) -> None:
    assert day_and_time(us("2021-02-02T00:00:00+08:00"), SHANGHAI, ends_day) == shown


def test_another_time_is_on_its_own_day_though_it_ends_one() -> None:
    assert day_and_time(us("2021-02-02T10:00:00+08:00"), SHANGHAI, ends_day=True) == (date(2021, 2, 2), at(10))


def test_the_first_instant_of_a_day_without_midnight_may_end_the_day_before() -> None:
    assert day_and_time(us("2019-09-08T01:00:00-03:00"), SANTIAGO, ends_day=True) == (date(2019, 9, 7), at(24))


@pytest.mark.parametrize(
    ("when", "there"),
    [(0, True), (us("9999-12-31T00:00:00Z"), False), (us("0001-01-01T00:00:00Z"), False), (10**30, False)],
)
def test_an_instant_has_a_date_within_the_years_of_the_calendar(when: int, there: bool) -> None:
    assert has_date(when) is there
