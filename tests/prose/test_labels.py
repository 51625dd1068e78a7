"""What is made of labels: turned only where the verb is plain to see, and never into the opposite."""

import pytest

from compiler.prose import chinese, english


@pytest.mark.parametrize(
    ("label", "negated"),
    [
        ("the order is shipped", "the order is not shipped"),
        ("the goods are returned", "the goods are not returned"),
        ("tracking can be seen", "tracking cannot be seen"),
        ("the tracking must be visible", "the tracking need not be visible"),
        ("the reason may be chosen", "the reason may not be chosen"),
        ("the order has the proof-free service", "the order does not have the proof-free service"),
        ("the merchant confirms receipt", "the merchant does not confirm receipt"),
        ("the consumer applies", "the consumer does not apply"),
        ("the merchant refuses the application", "the merchant does not refuse the application"),
        ("virtual order", "“virtual order” does not apply"),
        ("the order that is paid ships", "“the order that is paid ships” does not apply"),
        ("what the seller may choose is shown", "“what the seller may choose is shown” does not apply"),
        ("the order is not shipped", "“the order is not shipped” does not apply"),
        ("is", "“is” does not apply"),
    ],
)
def test_an_english_statement_is_negated_at_its_verb_or_as_a_whole(label: str, negated: str) -> None:
    assert english.clause(label, positive=False) == negated


@pytest.mark.parametrize(
    ("label", "negated"),
    [
        ("物流可查", "物流不可查"),
        ("物流须可查", "物流无须可查"),
        ("需要举证", "不需要举证"),
        ("交易已成功", "交易未成功"),
        ("可以该原因申请退款", "不可以该原因申请退款"),
        ("服务暂停", "服务不暂停"),
        ("虚拟订单", "不属于虚拟订单"),
        ("许可经营", "并非“许可经营”"),
        ("不可退换", "并非“不可退换”"),
        ("商家的订单可查", "并非“商家的订单可查”"),
    ],
)
def test_a_chinese_statement_is_negated_at_its_verb_or_as_a_whole(label: str, negated: str) -> None:
    assert chinese.clause(label, positive=False) == negated


@pytest.mark.parametrize(
    ("label", "duty"),
    [
        ("the order is shipped", "the order must be shipped soon"),
        ("the merchant handles the evidence", "the merchant must handle the evidence soon"),
        ("the notice has reached the buyer", "the notice must have reached the buyer soon"),
        ("shipment", None),
        ("the order may be shipped", None),
    ],
)
def test_an_english_event_becomes_a_duty_where_its_verb_is_plain(label: str, duty: str | None) -> None:
    assert english.duty(label, "soon") == duty


@pytest.mark.parametrize(
    ("label", "duty"),
    [
        ("订单发货", "订单须尽快发货"),
        ("商家处理凭证", "商家须尽快处理凭证"),
        ("发货", "须尽快完成“发货”"),
        ("订单已发货", "须尽快完成“订单已发货”"),
    ],
)
def test_a_chinese_event_becomes_a_duty_of_its_subject(label: str, duty: str | None) -> None:
    assert chinese.duty(label, "尽快") == duty


@pytest.mark.parametrize(
    ("label", "allowed", "said"),
    [
        ("the reason may be chosen", True, "the reason may be chosen"),
        ("the reason may be chosen", False, "the reason may not be chosen"),
        ("booking a visit", True, "the booking a visit is allowed"),
        ("an extension of this length", False, "an extension of this length is not allowed"),
    ],
)
def test_an_english_permission_says_what_may_be_done(label: str, allowed: bool, said: str) -> None:
    assert english.permission(label, allowed) == said


@pytest.mark.parametrize(
    ("label", "allowed", "said"),
    [
        ("可预约上门", True, "可预约上门"),
        ("可预约上门", False, "不可预约上门"),
        ("预约上门", True, "允许预约上门"),
        ("预约上门", False, "不允许预约上门"),
    ],
)
def test_a_chinese_permission_says_what_may_be_done(label: str, allowed: bool, said: str) -> None:
    assert chinese.permission(label, allowed) == said


@pytest.mark.parametrize(
    ("label", "quoted"),
    [
        ("Tmall", False),
        ("express delivery", False),
        ("not shipped in time", True),
        ("cash or card", True),
        ("a, b", True),
        ("", True),
    ],
)
def test_an_english_value_that_could_be_misread_needs_quotes(label: str, quoted: bool) -> None:
    assert english.needs_quotes(label) == quoted


@pytest.mark.parametrize(
    ("label", "quoted"),
    [("天猫", False), ("未按约定时间发货", True), ("购物券和卡", True), ("甲、乙", True), ("", True)],
)
def test_a_chinese_value_that_could_be_misread_needs_quotes(label: str, quoted: bool) -> None:
    assert chinese.needs_quotes(label) == quoted


@pytest.mark.parametrize(
    ("items", "en", "zh"),
    [(["A"], "A", "A"), (["A", "B"], "A or B", "A或B"), (["A", "B", "C"], "A, B or C", "A、B或C")],
)
def test_alternatives_are_listed_in_each_languages_way(items: list[str], en: str, zh: str) -> None:
    assert (english.alternatives(items), chinese.alternatives(items)) == (en, zh)
