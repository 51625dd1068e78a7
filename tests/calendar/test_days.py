"""Days, working days and months against other ways to count them, and against the holidays of China as published."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunar_python.util import HolidayUtil

from compiler.calendar.days import WorkingDays, days_on, months_on

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
NEAR = st.dates(date(2021, 1, 1), date(2021, 3, 31))


@st.composite
def working_days(draw: st.DrawFn) -> WorkingDays:
    weekdays = draw(st.frozensets(st.integers(0, 6), min_size=1))
    off = draw(st.frozensets(NEAR, max_size=10))
    return WorkingDays(weekdays, off, draw(st.frozensets(NEAR, max_size=5)) - off)


@given(working_days(), NEAR, st.integers(1, 40))
def test_the_nth_working_day_has_so_many_since_the_first(days: WorkingDays, day: date, count: int) -> None:
    reached = days.on_from(day, count)
    between = [day + timedelta(days=n) for n in range(1, (reached - day).days + 1)]
    assert days.worked(reached)
    assert sum(map(days.worked, between)) == count


@given(working_days(), NEAR)
def test_no_working_days_are_the_day_itself(days: WorkingDays, day: date) -> None:
    assert days.on_from(day, 0) == day


def published(year: int) -> WorkingDays:
    """The working days of China as its State Council announced them."""
    listed = {date.fromisoformat(each.getDay()): each.isWork() for each in HolidayUtil.getHolidays(year)}
    return WorkingDays(
        frozenset(range(5)),
        off=frozenset(day for day, worked in listed.items() if not worked),
        on=frozenset(day for day, worked in listed.items() if worked),
    )


@pytest.mark.parametrize(("year", "worked"), [(2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249)])
def test_the_working_days_of_china_are_as_many_as_a_year_is_said_to_have(year: int, worked: int) -> None:
    days = published(year)
    first = date(year, 1, 1)
    assert sum(days.worked(first + timedelta(days=n)) for n in range((date(year + 1, 1, 1) - first).days)) == worked


@pytest.mark.parametrize(
    ("day", "count", "reached"),
    [
        (date(2021, 4, 23), 1, date(2021, 4, 25)),
        (date(2021, 4, 30), 1, date(2021, 5, 6)),
        (date(2021, 5, 7), 2, date(2021, 5, 10)),
        (date(2021, 2, 10), 3, date(2021, 2, 20)),
    ],
)
def test_holidays_are_skipped_and_days_worked_instead_count(day: date, count: int, reached: date) -> None:
    assert published(2021).on_from(day, count) == reached


@given(DAYS, st.integers(0, 60), st.booleans())
def test_a_month_on_is_the_same_day_of_the_month_or_beside_its_end(day: date, count: int, roll: bool) -> None:
    reached = months_on(day, count, roll)
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    month += 1
    last = monthrange(year, month)[1]
    if day.day <= last:
        assert reached == date(year, month, day.day)
    else:
        assert reached == date(year, month, last) + timedelta(days=roll)


@pytest.mark.parametrize("roll", [False, True])
def test_twelve_months_from_a_leap_day(roll: bool) -> None:
    assert months_on(date(2020, 2, 29), 12, roll) == (date(2021, 3, 1) if roll else date(2021, 2, 28))


def test_beyond_the_last_year_there_are_no_days() -> None:
    with pytest.raises(OverflowError):
        days_on(date(9999, 12, 31), 1)
    with pytest.raises(OverflowError):
        months_on(date(9999, 12, 1), 1, roll=False)
    with pytest.raises(OverflowError):
        WorkingDays(frozenset(), frozenset(), frozenset()).on_from(date(9999, 12, 1), 1)
