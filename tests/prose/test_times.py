"""Instants, windows and durations as people write them."""

from decimal import Decimal

import pytest

from compiler import prose
from compiler.locale.time import duration, instant, quantity, zone_name
from compiler.model.conditions import Order
from compiler.model.time import EventMoment, Instant, MatterMoment, Moment, Precision, Shift, Window
from compiler.prose.moments import compared
from tests.prose import sample
from tests.prose.sample import ANNOUNCEMENT, ZONE, days, us, window


@pytest.mark.parametrize(
    ("at", "end", "en", "zh"),
    [
        ("2019-02-15T10:00:00", False, "10:00 on 15 February 2019 (Friday)", "2019年2月15日（星期五）10:00"),
        ("2019-02-15T09:05:07", False, "09:05:07 on 15 February 2019 (Friday)", "2019年2月15日（星期五）09:05:07"),
        ("2019-02-16T00:00:00", False, "00:00 on 16 February 2019 (Saturday)", "2019年2月16日（星期六）00:00"),
        ("2019-02-16T00:00:00", True, "24:00 on 15 February 2019 (Friday)", "2019年2月15日（星期五）24:00"),
        ("2019-02-15T23:59:59", True, "23:59:59 on 15 February 2019 (Friday)", "2019年2月15日（星期五）23:59:59"),
        ("2020-01-01T00:00:00", True, "24:00 on 31 December 2019 (Tuesday)", "2019年12月31日（星期二）24:00"),
    ],
)
def test_an_instant_is_printed_with_its_weekday_and_seconds_only_where_there_are_any(
    at: str, end: bool, en: str, zh: str
) -> None:
    assert (instant(us(at), ZONE, "en", end=end), instant(us(at), ZONE, "zh", end=end)) == (en, zh)


def test_a_fraction_of_a_second_is_printed() -> None:
    assert instant(us("2019-02-15T10:00:00") + 500_000, ZONE, "en", weekday=False) == "10:00:00.5 on 15 February 2019"


def test_the_date_is_that_of_the_zone() -> None:
    assert instant(us("2019-02-15T01:00:00"), "UTC", "en") == "17:00 on 14 February 2019 (Thursday)"


@pytest.mark.parametrize(
    ("first", "last", "inclusive", "en", "zh"),
    [
        (
            "2019-01-28T00:00:00",
            "2019-02-13T23:59:59",
            True,
            "from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "自2019年1月28日00:00至2月13日23:59:59",
        ),
        (
            "2019-01-28",
            "2019-02-13",
            True,
            "from 00:00 on 28 January to 24:00 on 13 February 2019",
            "自2019年1月28日00:00至2月13日24:00",
        ),
        (
            "2019-01-28T00:00:00",
            "2019-02-13T24:00",
            True,
            "from 00:00 on 28 January to 24:00 on 13 February 2019",
            "自2019年1月28日00:00至2月13日24:00",
        ),
        (
            "2019-01-28T09:00:00",
            "2019-02-13T12:00:00",
            False,
            "from 09:00 on 28 January and before 12:00 on 13 February 2019",
            "自2019年1月28日09:00起、2月13日12:00前",
        ),
        (
            "2019-02-13T00:00:00",
            "2019-02-13T12:00:00",
            True,
            "from 00:00 on 13 February to 12:00:00 on 13 February 2019",
            "自2019年2月13日00:00至2月13日12:00:00",
        ),
        ("2019-01-28T00:00:00", None, True, "from 00:00 on 28 January 2019 onwards", "自2019年1月28日00:00起"),
        (None, "2019-02-13T23:59:59", True, "up to 23:59:59 on 13 February 2019", "截至2019年2月13日23:59:59"),
        (None, "2019-02-14T00:00:00", False, "before 24:00 on 13 February 2019", "2019年2月13日24:00前"),
        (None, None, True, "at any time", "任何时间"),
    ],
)
def test_a_window_says_whether_its_end_counts(
    first: str | None, last: str | None, inclusive: bool, en: str, zh: str
) -> None:
    of = window(first, last, inclusive)
    assert (prose.window(ANNOUNCEMENT, of, "en"), prose.window(ANNOUNCEMENT, of, "zh")) == (en, zh)


def test_a_last_minute_that_counts_ends_with_the_minute() -> None:
    last = Instant(us("2019-02-13T18:30:00"), us("2019-02-13T18:31:00"), ZONE, Precision.MINUTE)
    assert prose.window(ANNOUNCEMENT, Window(None, last.end_us, None, last), "en") == "up to 18:31 on 13 February 2019"


@pytest.mark.parametrize(
    ("order", "at", "en", "zh"),
    [
        (
            Order.BEFORE,
            "2019-02-15T24:00",
            "before 24:00 on 15 February 2019 (Friday)",
            "在2019年2月15日（星期五）24:00前",
        ),
        (Order.BEFORE, "2019-02-16", "before 24:00 on 15 February 2019 (Friday)", "在2019年2月15日（星期五）24:00前"),
        (
            Order.BY,
            "2019-02-15T23:59:59",
            "by 23:59:59 on 15 February 2019 (Friday)",
            "不晚于2019年2月15日（星期五）23:59:59",
        ),
        (Order.BY, "2019-02-15", "by 24:00 on 15 February 2019 (Friday)", "不晚于2019年2月15日（星期五）24:00"),
        (
            Order.FROM,
            "2019-02-16T00:00:00",
            "from 00:00 on 16 February 2019 (Saturday) onwards",
            "在2019年2月16日（星期六）00:00或之后",
        ),
        (
            Order.NOT_BEFORE,
            "2019-02-16",
            "no earlier than 00:00 on 16 February 2019 (Saturday)",
            "不早于2019年2月16日（星期六）00:00",
        ),
    ],
)
def test_a_comparison_takes_midnight_as_the_end_of_a_day_or_its_start(order: Order, at: str, en: str, zh: str) -> None:
    of = sample.instant(at)
    assert (compared(ANNOUNCEMENT, order, of, "en"), compared(ANNOUNCEMENT, order, of, "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("moment", "en", "zh"),
    [
        (EventMoment("shipped"), "the time when the order is shipped", "订单发货时间"),
        (Shift(days(20), True, EventMoment("shipped")), "20 days after the order is shipped", "订单发货后20天"),
        (Shift(days(1), False, EventMoment("shipped")), "1 day before the order is shipped", "订单发货前1天"),
        (
            Shift(days(5), True, MatterMoment("confirm_at")),
            "5 days after the automatic confirmation",
            "自动确认收货时间后5天",
        ),
        (Shift(days(7), True, MatterMoment("resumes_at")), "7 days after the processing resumes", "恢复处理时间后7天"),
        (MatterMoment("resumes_at"), "the time when the processing resumes", "恢复处理时间"),
    ],
)
def test_a_moment_is_counted_from_an_event_or_another_answer(moment: Moment, en: str, zh: str) -> None:
    assert (prose.moment(ANNOUNCEMENT, moment, "en"), prose.moment(ANNOUNCEMENT, moment, "zh")) == (en, zh)


def test_a_time_of_another_zone_names_it() -> None:
    at = sample.instant("2020-02-10T09:00:00", "America/Los_Angeles")
    assert [prose.moment(ANNOUNCEMENT, at, lang) for lang in ("en", "zh")] == [
        "09:00 on 10 February 2020 (Monday), Pacific Time",
        "美国太平洋时间2020年2月10日（星期一）09:00",
    ]


@pytest.mark.parametrize(
    ("amount", "unit", "en", "zh"),
    [
        (20, "days", "20 days", "20天"),
        (1, "days", "1 day", "1天"),
        (48, "hours", "48 hours", "48小时"),
        (90, "minutes", "90 minutes", "90分钟"),
    ],
)
def test_a_duration_keeps_the_unit_that_was_written(amount: int, unit: str, en: str, zh: str) -> None:
    assert (duration(amount, unit, "en"), duration(amount, unit, "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("amount", "unit", "en", "zh"),
    [
        ("15", "days", "15 days", "15天"),
        ("1E+2", "kg", "100 kg", "100 kg"),
        ("2.50", None, "2.5", "2.5"),
        ("30", "%", "30%", "30%"),
    ],
)
def test_a_number_has_no_exponent_and_no_trailing_zeros(amount: str, unit: str | None, en: str, zh: str) -> None:
    assert (quantity(Decimal(amount), unit, "en"), quantity(Decimal(amount), unit, "zh")) == (en, zh)


def test_a_zone_has_a_name_in_both_languages_and_its_offset() -> None:
    at = (us("2019-02-15T00:00:00"),)
    assert [zone_name(ZONE, lang, at) for lang in ("en", "zh")] == ["Beijing time (UTC+8)", "北京时间（UTC+8）"]


def test_a_zone_whose_offset_changes_between_the_instants_has_none() -> None:
    instants = (us("2020-01-01T00:00:00"), us("2020-07-01T00:00:00"))
    assert zone_name("America/New_York", "en", instants) == "Eastern Time"


def test_a_zone_without_a_name_of_ours_keeps_its_own() -> None:
    assert [zone_name("Europe/Paris", lang) for lang in ("en", "zh")] == ["Europe/Paris time", "Europe/Paris时间"]
