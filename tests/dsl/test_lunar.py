"""Days of the Chinese calendar as they are printed."""

from __future__ import annotations

from itertools import product

import pytest

from dsl.lunar import print_lunar_day, read_lunar_day


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("正月初九", (1, 9, False)),
        ("农历正月初九", (1, 9, False)),
        ("一月初十", (1, 10, False)),
        ("腊月廿三", (12, 23, False)),
        ("十二月二十三", (12, 23, False)),
        ("冬月三十", (11, 30, False)),
        ("闰四月二十", (4, 20, True)),
        ("十月十一", (10, 11, False)),
    ],
)
def test_a_printed_day_is_read(printed: str, day: tuple[int, int, bool]) -> None:
    assert read_lunar_day(printed) == day


@pytest.mark.parametrize("text", ["元宵节", "初九", "正月", "正月三十一", "十三月初一", "正月初九日", "1月初九", ""])
def test_anything_else_is_none(text: str) -> None:
    assert read_lunar_day(text) is None


def test_every_day_is_read_as_it_is_printed() -> None:
    for day in product(range(1, 13), range(1, 31), (False, True)):
        assert read_lunar_day(print_lunar_day(*day) or "") == day


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (1, 0), (1, 31)])
def test_a_day_that_no_month_has_is_not_printed(month: int, day: int) -> None:
    assert print_lunar_day(month, day, leap=False) is None
