"""The lunar data against two libraries and against days that notices print."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from borax.calendars.lunardate import LunarDate
from lunar_python import Solar

from compiler.calendar.lunar import LunarDay, date_of, lunar_day

EVERY_DAY = [date(1900, 1, 31) + timedelta(days=n) for n in range((date(2101, 1, 28) - date(1900, 1, 31)).days)]


@pytest.mark.parametrize(
    ("day", "lunar"),
    [
        (date(2020, 2, 2), LunarDay(2020, 1, 9)),
        (date(2020, 2, 8), LunarDay(2020, 1, 15)),
        (date(2019, 2, 5), LunarDay(2019, 1, 1)),
        (date(2020, 5, 23), LunarDay(2020, 4, 1, leap=True)),
        (date(2020, 1, 24), LunarDay(2019, 12, 30)),
    ],
)
def test_a_date_and_its_lunar_day_belong_together(day: date, lunar: LunarDay) -> None:
    assert (lunar_day(day), date_of(lunar)) == (lunar, day)


MONTH_ENDS = [day for day in EVERY_DAY if (lunar := lunar_day(day)) and (lunar.day == 1 or lunar.day >= 29)]
NEW_MOON_AT_MIDNIGHT = {(2089, 8), (2097, 7)}
"""Months of which almanacs differ by a day, since the new moon falls within minutes of midnight."""


def test_every_lunar_day_is_found_again() -> None:
    assert [date_of(lunar) if (lunar := lunar_day(day)) else None for day in EVERY_DAY] == EVERY_DAY


def test_every_month_is_as_lunar_python_has_it() -> None:
    def expected(day: date) -> LunarDay:
        lunar = Solar.fromYmd(day.year, day.month, day.day).getLunar()
        return LunarDay(lunar.getYear(), abs(lunar.getMonth()), lunar.getDay(), lunar.getMonth() < 0)

    assert [day for day in MONTH_ENDS if lunar_day(day) != expected(day)] == []


def test_borax_differs_only_where_the_new_moon_falls_at_midnight() -> None:
    def expected(day: date) -> LunarDay:
        lunar = LunarDate.from_solar(day)
        return LunarDay(lunar.year, lunar.month, lunar.day, bool(lunar.leap))

    different = [day for day in MONTH_ENDS if lunar_day(day) != expected(day)]
    months = {(lunar.year, lunar.month) for day in different if (lunar := lunar_day(day))}
    assert months == NEW_MOON_AT_MIDNIGHT


@pytest.mark.parametrize(
    "lunar", [LunarDay(2020, 5, 1, leap=True), LunarDay(2019, 1, 31), LunarDay(2019, 13, 1), LunarDay(1899, 1, 1)]
)
def test_a_lunar_day_that_does_not_exist_has_no_date(lunar: LunarDay) -> None:
    assert date_of(lunar) is None


@pytest.mark.parametrize("day", [date(1900, 1, 30), date(2101, 1, 29)])
def test_outside_the_data_no_lunar_day_is_made_up(day: date) -> None:
    assert lunar_day(day) is None
