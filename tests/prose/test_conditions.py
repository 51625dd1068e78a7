"""Conditions as clauses, in both languages."""

from decimal import Decimal

import pytest

from compiler import prose
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    MomentExists,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.time import EventMoment, Layer, MatterMoment, Shift
from tests.prose import sample
from tests.prose.sample import ANNOUNCEMENT, MAIN, days, window

TMALL = ChoiceIs("platform", ("tmall",))
PRESALE = ChoiceIs("order_kind", ("presale",))
VIRTUAL = ChoiceIs("order_kind", ("virtual",))
HIDDEN = FlagIs("tracking_visible", False)


def words(condition: Condition) -> tuple[str, str]:
    return prose.condition(ANNOUNCEMENT, condition, "en"), prose.condition(ANNOUNCEMENT, condition, "zh")


@pytest.mark.parametrize(
    ("condition", "en", "zh"),
    [
        (Always(), "in every case", "任何情况下"),
        (TMALL, "the platform is Tmall", "平台为天猫"),
        (
            ChoiceIs("platform", ("tmall", "taobao"), negated=True),
            "the platform is not Tmall or Taobao",
            "平台不是天猫或淘宝",
        ),
        (
            ChoiceIs("order_kind", ("presale", "customized"), written=("special",)),
            "the order kind is special orders",
            "订单类型为特殊订单",
        ),
        (
            ChoiceIs("order_kind", ("presale", "virtual"), etc=True),
            "the order kind is pre-sale or virtual (the text adds “etc.”; taken to mean only these)",
            "订单类型为预售或虚拟（原文另有“等”字，此处以所列为限）",
        ),
        (
            SuchAs("carrier", ("express", "ems")),
            "the carrier is any (such as express delivery or EMS)",
            "承运方式不限（如快递、EMS等）",
        ),
        (
            ChoiceIs("reason", ("out_of_stock", "quality")),
            "the refund reason is out of stock or quality problem",
            "退款原因为缺货或质量问题",
        ),
        (FlagIs("tracking_visible", True), "tracking can be seen", "物流可查"),
        (HIDDEN, "tracking cannot be seen", "物流不可查"),
        (
            NumberIs(FactNumber("extension_days"), Measure.AT_MOST, Decimal(5), "days"),
            "the extension asked for is at most 5 days",
            "申请延长天数不超过5天",
        ),
        (
            NumberIs(FactNumber("extension_days"), Measure.MORE_THAN, MatterNumber("refund_days")),
            "the extension asked for is more than the refund timeout",
            "申请延长天数超过退款超时",
        ),
        (
            EventIn("paid", MAIN),
            "the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "订单付款时间在2019年1月28日00:00至2月13日23:59:59之间",
        ),
        (
            EventIn("paid", MAIN, negated=True),
            "the order is paid outside the period from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "订单付款时间不在2019年1月28日00:00至2月13日23:59:59之间",
        ),
        (
            EventIn("paid", window("2019-01-28", None), negated=True),
            "the order is paid before 00:00 on 28 January 2019",
            "订单付款时间在2019年1月28日00:00前",
        ),
        (
            EventIn("paid", window(None, "2019-02-14", inclusive=False), negated=True),
            "the order is paid at 24:00 on 13 February 2019 or later",
            "订单付款时间在2019年2月13日24:00或之后",
        ),
        (
            EventIn(NOW, MAIN),
            "the time in question is from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "所问时间在2019年1月28日00:00至2月13日23:59:59之间",
        ),
        (
            EventCompare("paid", Order.BEFORE, sample.instant("2019-02-15T24:00")),
            "the order is paid before 24:00 on 15 February 2019 (Friday)",
            "订单付款时间在2019年2月15日（星期五）24:00前",
        ),
        (
            EventCompare("shipped", Order.BY, Shift(days(3), True, EventMoment("paid"))),
            "the order is shipped no later than 3 days after the order is paid",
            "订单发货时间不晚于订单付款后3天",
        ),
        (
            EventCompare("applied", Order.FROM, EventMoment("shipped")),
            "the consumer applies for a refund from the time when the order is shipped onwards",
            "消费者申请退款的时间在订单发货时间或之后",
        ),
        (Happened("shipped"), "the order is shipped", "订单已发货"),
        (Happened("shipped", negated=True), "the order is not shipped", "订单未发货"),
        (
            Happened("shipped", True, sample.instant("2019-02-15T24:00")),
            "the order is not shipped by 24:00 on 15 February 2019 (Friday)",
            "截至2019年2月15日（星期五）24:00，订单未发货",
        ),
        (
            MatterIn(MatterMoment("confirm_at", Layer.ORIGINAL), MAIN),
            "the original automatic confirmation is from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "原自动确认收货时间在2019年1月28日00:00至2月13日23:59:59之间",
        ),
        (
            MatterIn(MatterMoment("ship_by"), MAIN, negated=True),
            "the shipping deadline is outside the period from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "最迟发货时间不在2019年1月28日00:00至2月13日23:59:59之间",
        ),
        (
            MatterCompare(MatterMoment("ship_by"), Order.BY, sample.instant("2019-02-15T24:00")),
            "the shipping deadline is by 24:00 on 15 February 2019 (Friday)",
            "最迟发货时间不晚于2019年2月15日（星期五）24:00",
        ),
        (
            MatterCompare(MatterMoment("confirm_at"), Order.FROM, EventMoment("shipped")),
            "the automatic confirmation is from the time when the order is shipped onwards",
            "自动确认收货时间在订单发货时间或之后",
        ),
        (MatterIs("tracking_required", (True,)), "tracking must be visible", "物流须可查"),
        (MatterIs("tracking_required", (False,)), "tracking need not be visible", "物流无须可查"),
        (MatterIs("tracking_required", (True,), negated=True), "tracking need not be visible", "物流无须可查"),
        (MatterIs("refund_days", (Decimal(15),)), "the refund timeout is 15 days", "退款超时为15天"),
        (MatterIs("outcome", ("manual",)), "the outcome is manual", "处理方式为人工"),
        (MatterMet("ship_by", missed=False), "the order is shipped in time", "订单按期发货"),
        (MatterMet("ship_by", missed=True), "the order is not shipped in time", "订单未按期发货"),
        (
            MatterMet("tracking_required", missed=True),
            "the requirement “tracking must be visible” is not met",
            "“物流须可查”的要求未满足",
        ),
        (Defined("is_special"), "“special order” applies", "属于特殊订单"),
        (MomentExists(Shift(days(3), True, EventMoment("paid"))), "the order is paid", "订单已付款"),
        (MomentExists(MatterMoment("confirm_at")), "the automatic confirmation has a time", "自动确认收货时间已确定"),
    ],
)
def test_a_condition_reads_as_a_clause(condition: Condition, en: str, zh: str) -> None:
    assert words(condition) == (en, zh)


@pytest.mark.parametrize(
    ("condition", "en", "zh"),
    [
        (
            All((TMALL, PRESALE, HIDDEN)),
            "the platform is Tmall, the order kind is pre-sale and tracking cannot be seen",
            "平台为天猫，订单类型为预售，且物流不可查",
        ),
        (
            All((TMALL, AnyOf((PRESALE, HIDDEN)))),
            "the platform is Tmall and (the order kind is pre-sale or tracking cannot be seen)",
            "平台为天猫，且（订单类型为预售，或物流不可查）",
        ),
        (
            AnyOf((All((TMALL, PRESALE)), HIDDEN)),
            "(the platform is Tmall and the order kind is pre-sale) or tracking cannot be seen",
            "（平台为天猫，且订单类型为预售），或物流不可查",
        ),
        (
            Not(All((TMALL, PRESALE))),
            "it is not the case that (the platform is Tmall and the order kind is pre-sale)",
            "并非（平台为天猫，且订单类型为预售）",
        ),
        (Not(TMALL), "the platform is not Tmall", "平台不是天猫"),
        (Not(HIDDEN), "tracking can be seen", "物流可查"),
        (Not(Not(PRESALE)), "the order kind is pre-sale", "订单类型为预售"),
        (Not(Defined("is_special")), "“special order” does not apply", "不属于特殊订单"),
        (
            AnyOf((EventIn("applied", MAIN), EventIn("refused", MAIN)), events=True),
            "the consumer applies for a refund or the merchant refuses the refund, "
            "in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
            "消费者申请退款的时间或商家拒绝退款的时间在2019年1月28日00:00至2月13日23:59:59之间",
        ),
    ],
)
def test_and_or_and_not_are_unambiguous(condition: Condition, en: str, zh: str) -> None:
    assert words(condition) == (en, zh)


def test_the_conjuncts_of_a_condition_are_those_that_must_all_hold() -> None:
    assert prose.conjuncts(All((TMALL, All((TMALL, PRESALE)), Always()))) == (TMALL, PRESALE)
