"""Which days are worked, as a sentence."""

from __future__ import annotations

import attrs

from compiler import prose
from compiler.locale import LANGUAGES
from tests.prose.calendars import CHINA, PORT


def test_the_exceptions_from_the_days_of_the_week_are_named_by_runs() -> None:
    assert [prose.working_days(CHINA, lang) for lang in LANGUAGES] == [
        "Working days (China's working days of 2021) are Monday to Friday, except 1 May 2021 and 3 to 5 May 2021, and "
        "also 25 April 2021 and 8 May 2021.",
        "工作日（2021年中国工作日历）为周一至周五，2021年5月1日和2021年5月3日至5日除外，另加2021年4月25日和2021年5月8日。",
    ]


def test_a_calendar_without_labels_is_called_by_its_id() -> None:
    assert [prose.working_days(PORT, lang) for lang in LANGUAGES] == [
        "Working days (port) are Monday to Saturday.",
        "工作日（port）为周一至周六。",
    ]


def test_days_that_pass_the_end_of_a_month_are_one_run() -> None:
    calendar = attrs.evolve(CHINA, off=("2020-12-31", "2021-01-01", "2021-01-31", "2021-02-01"), on=())
    assert "except 31 December 2020 to 1 January 2021 and 31 January to 1 February 2021." in prose.working_days(
        calendar, "en"
    )
