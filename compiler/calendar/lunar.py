"""Days of the Chinese calendar, 1900 to 2100, from a data file that a change of any library cannot alter."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from attrs import frozen

FIRST_YEAR, LAST_YEAR = 1900, 2100


@frozen
class LunarDay:
    """Day `day` of month `month` of a lunar year, the leap month of that number if `leap`. All count from 1."""

    year: int
    month: int
    day: int
    leap: bool = False


@frozen
class _Year:
    first: date
    months: tuple[tuple[int, bool, int], ...]  # number, leap, days


def lunar_day(day: date) -> LunarDay | None:
    """The lunar day of a date; None outside the years of the data."""
    for year in (day.year, day.year - 1):
        known = _years().get(year)
        if known is None or day < known.first:
            continue
        left = (day - known.first).days
        for month, leap, days in known.months:
            if left < days:
                return LunarDay(year, month, left + 1, leap)
            left -= days
    return None


def date_of(day: LunarDay) -> date | None:
    """The date of a lunar day; None where its year is outside the data or has no such month or day."""
    known = _years().get(day.year)
    if known is None:
        return None
    first = known.first
    for month, leap, days in known.months:
        if (month, leap) == (day.month, day.leap):
            return first + timedelta(days=day.day - 1) if 1 <= day.day <= days else None
        first += timedelta(days=days)
    return None


@cache
def _years() -> dict[int, _Year]:
    text = files("compiler.calendar").joinpath("lunar.txt").read_text("utf-8")
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {int(year): _Year(date.fromisoformat(first), _months(int(leap), days)) for year, first, leap, days in lines}


def _months(leap: int, lengths: str) -> tuple[tuple[int, bool, int], ...]:
    numbers = [(month, False) for month in range(1, 13)]
    if leap:
        numbers.insert(leap, (leap, True))
    return tuple((month, is_leap, 30 if n == "0" else 29) for (month, is_leap), n in zip(numbers, lengths, strict=True))
