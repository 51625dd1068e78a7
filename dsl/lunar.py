"""Days of the Chinese calendar as people print them: `正月初九`. Whether a year has the day is not asked here."""

from __future__ import annotations

import re

LunarDay = tuple[int, int, bool]
"""Month, day, and whether the month is a leap month."""

_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
_ALSO_MONTHS = {"一": 1, "十一": 11, "十二": 12}
_ONES = "一二三四五六七八九"
_DAYS = (
    *(f"初{ones}" for ones in _ONES),
    *("初十", *(f"十{ones}" for ones in _ONES)),
    *("二十", *(f"廿{ones}" for ones in _ONES)),
    "三十",
)
_MONTH_NUMBERS = {name: number for number, name in enumerate(_MONTHS, start=1)} | _ALSO_MONTHS
_DAY_NUMBERS = {name: number for number, name in enumerate(_DAYS, start=1)} | {
    f"二十{ones}": 20 + number for number, ones in enumerate(_ONES, start=1)
}
_PRINTED = re.compile(rf"(?:农历)?(闰)?({'|'.join(_MONTH_NUMBERS)})月({'|'.join(_DAY_NUMBERS)})")


def read_lunar_day(text: str) -> LunarDay | None:
    """`正月初九`, `农历闰四月二十一`, `腊月廿三`; None for anything else."""
    found = _PRINTED.fullmatch(text)
    if found is None:
        return None
    return _MONTH_NUMBERS[found[2]], _DAY_NUMBERS[found[3]], found[1] is not None


def print_lunar_day(month: int, day: int, leap: bool) -> str | None:
    """The one way to print a lunar day in Chinese; None where the calendar has no such day."""
    if not (1 <= month <= len(_MONTHS) and 1 <= day <= len(_DAYS)):
        return None
    return f"{'闰' if leap else ''}{_MONTHS[month - 1]}月{_DAYS[day - 1]}"
