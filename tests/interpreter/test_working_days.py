"""The working days of a calendar in a vocabulary against the holidays of China as published."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lunar_python.util import HolidayUtil

from compiler.interpreter import ask
from tests.interpreter.test_meaning import rulebook
from tests.prose.sample import us

EVERY_DAY = [date(2021, 1, 1) + timedelta(days=n) for n in range(355)]


def worked(day: date) -> bool:
    holiday = HolidayUtil.getHoliday(day.isoformat())
    return holiday.isWork() if holiday else day.weekday() < 5


@pytest.mark.parametrize(("matter", "count"), [("confirm_at", 1), ("latest_at", 5)])
def test_every_day_of_a_year_has_the_working_days_after_it_that_china_had(matter: str, count: int) -> None:
    notice = rulebook("vocabulary/china.rule", "china/notice.rule").announcement["china.notice"]
    for day in EVERY_DAY:
        later = (day + timedelta(days=n) for n in range(1, 40))
        expected = [each for each in later if worked(each)][count - 1]
        answer = ask(notice, matter, {"shipped_at": us(f"{day}T12:00:00")})
        assert getattr(answer.value, "us", None) == us(f"{expected}T24:00"), day
