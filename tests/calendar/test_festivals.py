"""Named days against printed calendars."""

from __future__ import annotations

from datetime import date

import pytest
from lunar_python import Solar

from compiler.calendar.festivals import FESTIVALS, festival, qingming


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        ("Lantern Festival", 2020, date(2020, 2, 8)),
        ("元宵节", 2021, date(2021, 2, 26)),
        ("除夕", 2019, date(2019, 2, 4)),
        ("除夕", 2022, date(2022, 1, 31)),
        ("spring festival", 2019, date(2019, 2, 5)),
        ("端午节", 2020, date(2020, 6, 25)),
        ("中秋节", 2020, date(2020, 10, 1)),
        ("清明节", 2020, date(2020, 4, 4)),
        ("Qingming Festival", 2019, date(2019, 4, 5)),
        ("National Day", 2020, date(2020, 10, 1)),
        ("Chinese New Year’s Eve", 2020, date(2020, 1, 24)),
    ],
)
def test_a_festival_is_on_its_day(name: str, year: int, expected: date) -> None:
    found = festival(name)
    assert found
    assert list(found.dates(year)) == [expected]


def test_a_lunar_day_may_come_twice_in_a_year_or_never() -> None:
    laba = festival("腊八节")
    assert laba
    assert [len(list(laba.dates(year))) for year in (2019, 2020, 2022, 2023)] == [1, 1, 2, 0]


def test_qingming_is_as_lunar_python_has_it() -> None:
    terms = {year: Solar.fromYmd(year, 4, 15).getLunar().getJieQiTable()["清明"] for year in range(1900, 2101)}
    expected = {year: date(term.getYear(), term.getMonth(), term.getDay()) for year, term in terms.items()}
    assert {year: qingming(year) for year in expected} == expected


def test_no_two_festivals_share_a_name() -> None:
    names = [name.casefold() for each in FESTIVALS for name in each.names]
    assert sorted(set(names)) == sorted(names)
