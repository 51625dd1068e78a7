"""Moments counted by local days, months and numbers of the case, days of calendars, the later of several."""

from __future__ import annotations

import attrs
import pytest

from compiler import prose
from compiler.model.conditions import EventCompare, Happened, MatterMet, Order
from compiler.model.outcomes import At, Before, By, From, OutcomeValue
from compiler.model.time import (
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    Layer,
    MatterMoment,
    Moment,
    MonthEnd,
    Shift,
    Unit,
)
from tests.prose.calendars import (
    ASKED,
    AT_FIFTEENTH,
    AT_LANTERN,
    CALENDAR_DAYS,
    CHINA,
    COUNTED,
    MONTH,
    PORT,
    WORKING_DAYS,
)
from tests.prose.sample import SHIP_END, ZONE, after, days, instant

PAID = EventMoment("paid")
CONFIRM = MatterMoment("confirm_at")
RESUMES = MatterMoment("resumes_at")


def counted(duration: Duration, base: Moment = PAID) -> Shift:
    return Shift(duration, True, base)


@pytest.mark.parametrize(
    ("moment", "en", "zh"),
    [
        (
            counted(WORKING_DAYS),
            "the end of the 3rd working day after the order is paid",
            "订单付款后第3个工作日结束时",
        ),
        (
            counted(CALENDAR_DAYS),
            "the end of the 2nd calendar day after the order is paid",
            "订单付款后第2个自然日结束时",
        ),
        (
            counted(attrs.evolve(CALENDAR_DAYS, amount=0)),
            "the end of the day on which the order is paid",
            "订单付款当日结束时",
        ),
        (
            counted(attrs.evolve(WORKING_DAYS, plus=CALENDAR_DAYS)),
            "the end of the 2nd calendar day after the 3rd working day after the order is paid",
            "订单付款后第3个工作日之后第2个自然日结束时",
        ),
        (
            counted(CALENDAR_DAYS, counted(WORKING_DAYS)),
            "the end of the 2nd calendar day after the 3rd working day after the order is paid",
            "订单付款后第3个工作日之后第2个自然日结束时",
        ),
        (
            counted(days(5), counted(WORKING_DAYS)),
            "5 days after the end of the 3rd working day after the order is paid",
            "订单付款后第3个工作日结束后5天",
        ),
        (
            counted(Duration(36, Unit.HOURS, plus=WORKING_DAYS)),
            "the end of the day which is 36 hours plus 3 working days after the order is paid",
            "订单付款后36小时加3个工作日所在日结束时",
        ),
        (
            counted(WORKING_DAYS, SHIP_END),
            "the end of the 3rd working day after 15 February 2019 (Friday)",
            "2019年2月15日（星期五）后第3个工作日结束时",
        ),
        (
            counted(WORKING_DAYS, AT_LANTERN),
            "the end of the 3rd working day after Lantern Festival (26 February 2021)",
            "元宵节（2021年2月26日）后第3个工作日结束时",
        ),
        (
            counted(WORKING_DAYS, instant("2019-02-15T10:00:00")),
            "the end of the 3rd working day after 10:00 on 15 February 2019 (Friday)",
            "2019年2月15日（星期五）10:00后第3个工作日结束时",
        ),
        (
            counted(attrs.evolve(WORKING_DAYS, calendar=PORT)),
            "the end of the 3rd working day (port) after the order is paid",
            "订单付款后第3个工作日（按port）结束时",
        ),
        (
            counted(attrs.evolve(WORKING_DAYS, zone="America/Los_Angeles")),
            "the end of the 3rd working day after the order is paid, Pacific Time",
            "美国太平洋时间订单付款后第3个工作日结束时",
        ),
    ],
)
def test_local_days_run_to_the_end_of_the_last(moment: Moment, en: str, zh: str) -> None:
    assert (prose.moment(COUNTED, moment, "en"), prose.moment(COUNTED, moment, "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("amount", "en"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st")]
)
def test_days_are_counted_with_ordinals(amount: int, en: str) -> None:
    moment = counted(attrs.evolve(CALENDAR_DAYS, amount=amount))
    assert f"the {en} calendar day" in prose.moment(COUNTED, moment, "en")


@pytest.mark.parametrize(
    ("moment", "en", "zh"),
    [
        (
            counted(MONTH),
            "1 month after the order is paid (on the last day of the month where it has no such day)",
            "订单付款后1个月（到期月没有对应日的，以该月最后一日为准）",
        ),
        (
            counted(attrs.evolve(MONTH, amount=2, month_end=MonthEnd.ROLL)),
            "2 months after the order is paid (on the first day of the next month where the month has no such day)",
            "订单付款后2个月（到期月没有对应日的，顺延至次月1日）",
        ),
        (
            counted(Duration(20, Unit.DAYS, plus=Duration(3, Unit.HOURS))),
            "20 days and 3 hours after the order is paid",
            "订单付款后20天加3小时",
        ),
        (
            counted(Duration(ASKED, Unit.DAYS)),
            "N days after the order is paid (N being the extension asked for)",
            "订单付款后N天（N为申请延长天数）",
        ),
        (
            counted(Duration(ASKED, Unit.WORKING_DAYS, CHINA, zone=ZONE)),
            "the end of the Nth working day after the order is paid (N being the extension asked for)",
            "订单付款后第N个工作日（N为申请延长天数）结束时",
        ),
    ],
)
def test_what_must_be_known_of_a_length_stands_beside_it(moment: Moment, en: str, zh: str) -> None:
    assert (prose.moment(COUNTED, moment, "en"), prose.moment(COUNTED, moment, "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("moment", "en", "zh"),
    [
        (AT_LANTERN, "00:00 on Lantern Festival (26 February 2021)", "元宵节（2021年2月26日）00:00"),
        (
            AT_FIFTEENTH,
            "00:00 on the 15th day of the 1st lunar month (26 February 2021)",
            "农历正月十五（2021年2月26日）00:00",
        ),
        (
            LaterOf((SHIP_END, after("paid", 2))),
            "the later of 24:00 on 15 February 2019 (Friday) and 2 days after the order is paid",
            "2019年2月15日（星期五）24:00和订单付款后2天中的较晚者",
        ),
        (
            EarlierOf((LaterOf((CONFIRM, RESUMES)), PAID, SHIP_END)),
            "the earliest of (the later of the automatic confirmation and the time when the processing resumes), "
            "the time when the order is paid and 24:00 on 15 February 2019 (Friday)",
            "（自动确认收货时间和恢复处理时间中的较晚者）、订单付款时间和2019年2月15日（星期五）24:00中的最早者",
        ),
        (
            counted(days(5), LaterOf((CONFIRM, RESUMES))),
            "5 days after the later of the automatic confirmation and the time when the processing resumes",
            "（自动确认收货时间和恢复处理时间中的较晚者）后5天",
        ),
        (MatterMoment("confirm_at", Layer.ORIGINAL), "the original automatic confirmation", "原自动确认收货时间"),
        (
            MatterMoment("resumes_at", Layer.ORIGINAL),
            "the original time when the processing resumes",
            "原恢复处理时间",
        ),
        (
            MatterMoment("confirm_at", Layer.EARLIER),
            "the automatic confirmation as extended before",
            "此前延长后的自动确认收货时间",
        ),
    ],
)
def test_a_moment_is_named_as_a_noun(moment: Moment, en: str, zh: str) -> None:
    assert (prose.moment(COUNTED, moment, "en"), prose.moment(COUNTED, moment, "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("end", "en", "zh"),
    [
        (Order.BEFORE, "before 00:00 on Lantern Festival (26 February 2021)", "在元宵节（2021年2月26日）00:00前"),
        (Order.BY, "by 24:00 on Lantern Festival (26 February 2021)", "不晚于元宵节（2021年2月26日）24:00"),
    ],
)
def test_a_day_of_a_calendar_keeps_its_name_as_a_bound(end: Order, en: str, zh: str) -> None:
    said = [prose.condition(COUNTED, EventCompare("shipped", end, AT_LANTERN), lang) for lang in ("en", "zh")]
    assert said == [f"the order is shipped {en}", f"订单发货时间{zh}"]


@pytest.mark.parametrize(
    ("matter", "value", "en", "zh"),
    [
        (
            "ship_by",
            Before(counted(WORKING_DAYS), within=True),
            "the order must be shipped by the end of the 3rd working day after the order is paid",
            "订单须在订单付款后第3个工作日结束前发货",
        ),
        (
            "ship_by",
            By(counted(WORKING_DAYS)),
            "the order must be shipped by the end of the 3rd working day after the order is paid",
            "订单须在订单付款后第3个工作日结束前发货",
        ),
        (
            "ship_by",
            Before(LaterOf((SHIP_END, after("paid", 2)))),
            "the order must be shipped before 24:00 on 15 February 2019 (Friday) or within 2 days after the order is "
            "paid (whichever is later)",
            "订单须在2019年2月15日（星期五）24:00前或在订单付款后2天内（以较晚者为准）发货",
        ),
        (
            "ship_by",
            By(EarlierOf((instant("2019-02-15T23:59:59"), CONFIRM, counted(WORKING_DAYS)))),
            "the order must be shipped by 23:59:59 on 15 February 2019 (Friday), no later than the automatic "
            "confirmation or by the end of the 3rd working day after the order is paid (whichever is earliest)",
            "订单须不晚于2019年2月15日（星期五）23:59:59、不晚于自动确认收货时间或在订单付款后第3个工作日结束前"
            "（以最早者为准）发货",
        ),
        (
            "confirm_at",
            At(LaterOf((after("shipped", 20), AT_LANTERN))),
            "the automatic confirmation is 20 days after the order is shipped or 00:00 on Lantern Festival "
            "(26 February 2021) (whichever is later)",
            "自动确认收货时间为订单发货后20天或元宵节（2021年2月26日）00:00（以较晚者为准）",
        ),
        (
            "resumes_at",
            From(counted(WORKING_DAYS)),
            "the processing resumes from the end of the 3rd working day after the order is paid onwards",
            "自订单付款后第3个工作日结束时起恢复处理",
        ),
    ],
)
def test_an_outcome_says_which_of_several_times_counts(matter: str, value: OutcomeValue, en: str, zh: str) -> None:
    assert [prose.outcome(COUNTED, matter, value, lang) for lang in ("en", "zh")] == [en, zh]


def test_something_that_happens_at_an_event_happens_at_its_time() -> None:
    statement = attrs.evolve(COUNTED.matters["confirm_at"], labels=COUNTED.facts["applied"].labels)
    matters = tuple(statement if m.id == "confirm_at" else m for m in COUNTED.vocabularies[0].matters)
    a = attrs.evolve(COUNTED, vocabularies=(attrs.evolve(COUNTED.vocabularies[0], matters=matters),))
    times: list[Instant | EventMoment | Shift] = [PAID, counted(WORKING_DAYS), after("paid", 2)]
    assert [
        prose.outcome(a, "confirm_at", At(time), "en").removeprefix("the consumer applies for a refund ")
        for time in times
    ] == [
        "at the time when the order is paid",
        "at the end of the 3rd working day after the order is paid",
        "2 days after the order is paid",
    ]


@pytest.mark.parametrize(
    ("condition", "en", "zh"),
    [
        (
            EventCompare("shipped", Order.BEFORE, counted(WORKING_DAYS)),
            "the order is shipped before the end of the 3rd working day after the order is paid",
            "订单发货时间在订单付款后第3个工作日结束前",
        ),
        (
            EventCompare("shipped", Order.FROM, counted(WORKING_DAYS)),
            "the order is shipped from the end of the 3rd working day after the order is paid onwards",
            "订单发货时间在订单付款后第3个工作日结束时或之后",
        ),
        (
            Happened("shipped", True, counted(WORKING_DAYS)),
            "the order is not shipped by the end of the 3rd working day after the order is paid",
            "截至订单付款后第3个工作日结束时，订单未发货",
        ),
        (
            EventCompare("shipped", Order.BY, LaterOf((CONFIRM, RESUMES))),
            "the order is shipped no later than the later of the automatic confirmation and the time when the "
            "processing resumes",
            "订单发货时间不晚于自动确认收货时间和恢复处理时间中的较晚者",
        ),
        (
            MatterMet("ship_by", True, Layer.ORIGINAL),
            "the order is not shipped within the original time",
            "订单未在原期限内发货",
        ),
        (
            MatterMet("ship_by", False, Layer.EARLIER),
            "the order is shipped within the time as extended before",
            "订单在此前延长后的期限内发货",
        ),
    ],
)
def test_a_condition_asks_for_a_counted_time(condition: EventCompare | Happened | MatterMet, en: str, zh: str) -> None:
    assert [prose.condition(COUNTED, condition, lang) for lang in ("en", "zh")] == [en, zh]
