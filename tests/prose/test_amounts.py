"""Shares of a number, sums of money, and what extends an answer."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from compiler import prose
from compiler.locale import LANGUAGES
from compiler.model.answer import Answer, Kind
from compiler.model.conditions import Always, EventCompare, FactNumber, MatterNumber, Measure, NumberIs, Order
from compiler.model.outcomes import ExtendedBy, NumberValue, Outcome, OutcomeValue, Rounding, RoundingMode, Share
from compiler.model.rules import Rule
from compiler.model.time import Duration, Layer, MatterMoment, Unit
from tests.prose.calendars import ASKED, COUNTED, MONTH, WORKING_DAYS
from tests.prose.sample import SHIP_END, days

PRICE = FactNumber("price_paid")
CENT = Decimal("0.01")


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        (
            Share(Decimal(30), PRICE, Decimal(5), Decimal(500), Rounding(RoundingMode.DOWN, CENT), "CNY"),
            "30% of the price paid, but at least 5 CNY and at most 500 CNY, rounded down to 0.01 CNY",
            "实付金额的30%，最低5元、最高500元，向下取至0.01元",
        ),
        (
            Share(Decimal("0.5"), PRICE, Decimal(5), None, Rounding(RoundingMode.UP, CENT), "USD"),
            "0.5% of the price paid, but at least 5 USD, rounded up to 0.01 USD",
            "实付金额的0.5%，最低5美元，向上取至0.01美元",
        ),
        (
            Share(
                Decimal(200), MatterNumber("refund_days"), None, Decimal(9), Rounding(RoundingMode.HALF_UP, Decimal(1))
            ),
            "200% of the refund timeout, but at most 9, rounded to the nearest 1 (halves up)",
            "退款超时的200%，最高9，四舍五入至1",
        ),
        (NumberValue(Decimal("12.50"), "CNY"), "12.5 CNY", "12.5元"),
        (NumberValue(Decimal(5), "CHF"), "5 CHF", "5 CHF"),
    ],
)
def test_a_number_is_given_with_its_bounds_and_its_currency(value: OutcomeValue, en: str, zh: str) -> None:
    said = [prose.outcome(COUNTED, "compensation", value, lang) for lang in LANGUAGES]
    assert said == [f"the compensation is {en}", f"赔付金额为{zh}"]


@pytest.mark.parametrize(
    ("matter", "by", "further", "en", "zh"),
    [
        (
            "confirm_at",
            days(10),
            False,
            "the automatic confirmation is extended by 10 days from the original",
            "自动确认收货时间在原基础上延长10天",
        ),
        (
            "ship_by",
            days(10),
            True,
            "the time by which the order must be shipped is extended by a further 10 days",
            "最迟发货时间在此前基础上再延长10天",
        ),
        (
            "confirm_at",
            WORKING_DAYS,
            True,
            "the automatic confirmation is extended by a further 3 working days (to the end of the day)",
            "自动确认收货时间在此前基础上再延长3个工作日（至当日结束）",
        ),
        (
            "confirm_at",
            MONTH,
            False,
            "the automatic confirmation is extended by 1 month (on the last day of the month where it has no such day) "
            "from the original",
            "自动确认收货时间在原基础上延长1个月（到期月没有对应日的，以该月最后一日为准）",
        ),
        (
            "confirm_at",
            Duration(ASKED, Unit.DAYS),
            False,
            "the automatic confirmation is extended by N days (N being the extension asked for) from the original",
            "自动确认收货时间在原基础上延长N天（N为申请延长天数）",
        ),
        (
            "refund_days",
            NumberValue(Decimal(5), "days"),
            False,
            "the refund timeout is extended by 5 days from the original",
            "退款超时在原基础上延长5天",
        ),
        (
            "compensation",
            NumberValue(Decimal(5), "CNY"),
            True,
            "the compensation is raised by a further 5 CNY",
            "赔付金额在此前基础上再增加5元",
        ),
    ],
)
def test_an_extension_says_what_it_extends(
    matter: str, by: Duration | NumberValue, further: bool, en: str, zh: str
) -> None:
    said = [prose.outcome(COUNTED, matter, ExtendedBy(by), lang, further=further) for lang in LANGUAGES]
    assert said == [en, zh]


@pytest.mark.parametrize(
    ("layer", "en", "zh"),
    [
        (
            Layer.ORIGINAL,
            "If the consumer applies for a refund earlier than the original automatic confirmation, the automatic "
            "confirmation is extended by 10 days from the original.",
            "消费者申请退款的时间早于原自动确认收货时间的，自动确认收货时间在原基础上延长10天。",
        ),
        (
            Layer.EARLIER,
            "If the consumer applies for a refund earlier than the automatic confirmation as extended before, the "
            "automatic confirmation is extended by a further 10 days.",
            "消费者申请退款的时间早于此前延长后的自动确认收货时间的，自动确认收货时间在此前基础上再延长10天。",
        ),
    ],
)
def test_a_rule_that_names_the_earlier_answer_extends_it_further(layer: Layer, en: str, zh: str) -> None:
    when = EventCompare("applied", Order.BEFORE, MatterMoment("confirm_at", layer))
    rule = Rule("extension", ("9",), when, (Outcome("confirm_at", ExtendedBy(days(10))),))
    assert [prose.rule_sentences(COUNTED, rule, lang) for lang in LANGUAGES] == [(en,), (zh,)]


def test_a_number_may_be_asked_for_as_it_was_at_first() -> None:
    asked = NumberIs(MatterNumber("refund_days", Layer.ORIGINAL), Measure.AT_MOST, Decimal(5), "days")
    said = [prose.condition(COUNTED, asked, lang) for lang in LANGUAGES]
    assert said == ["the original refund timeout is at most 5 days", "原退款超时不超过5天"]


def test_an_amended_share_or_extension_is_said_with_the_old_one() -> None:
    capped = Share(Decimal(30), PRICE, None, Decimal(500), unit="CNY")
    outcomes = (
        Outcome("compensation", capped, was=attrs.evolve(capped, percent=Decimal(20))),
        Outcome("confirm_at", ExtendedBy(days(10)), was=ExtendedBy(days(7))),
    )
    rule = Rule("amended", ("9",), EventCompare("paid", Order.BEFORE, SHIP_END), outcomes)
    assert [prose.amended(COUNTED, rule, lang) for lang in LANGUAGES] == [
        "Changed by amendment: 30% of the price paid, but at most 500 CNY (formerly 20% of the price paid, but at most "
        "500 CNY); 10 days (formerly 7 days).",
        "经修订：实付金额的30%，最高500元（原为实付金额的20%，最高500元）；10天（原为7天）。",
    ]


def test_a_sum_in_an_answer_or_a_case_has_the_announcements_currency() -> None:
    paid = NumberIs(PRICE, Measure.MORE_THAN, Decimal(1000), "CNY")
    rule = Rule("sum", ("9",), paid, (Outcome("compensation", NumberValue(Decimal(5), "CNY")),))
    a = attrs.evolve(COUNTED, rules=(rule,))
    answer = Answer(Kind.VALUE, Decimal(5), ("sum",))
    assert prose.condition(a, paid, "zh") == "实付金额超过1000元"
    assert prose.answer(a, "compensation", answer, "en") == "the compensation is 5 CNY"
    assert prose.fact_value(a, "price_paid", Decimal(1000), "zh") == "1000元"


def test_a_sum_has_no_currency_where_two_are_used_or_none() -> None:
    rules = tuple(
        Rule(code, ("9",), Always(), (Outcome("compensation", NumberValue(Decimal(5), code)),))
        for code in ("CNY", "USD")
    )
    for a in (COUNTED, attrs.evolve(COUNTED, rules=rules)):
        assert prose.fact_value(a, "price_paid", Decimal(1000), "zh") == "1000"
