"""What rules say and what questions are answered with, in both languages."""

from decimal import Decimal

import pytest

from compiler import prose
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind, Point
from compiler.model.case import FactValue
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    From,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    TextValue,
    Undecided,
    YesNo,
)
from compiler.model.time import MatterMoment, Shift
from tests.prose import sample
from tests.prose.sample import ANNOUNCEMENT, ZONE, after, days, us


@pytest.mark.parametrize(
    ("matter", "value", "en", "zh"),
    [
        (
            "ship_by",
            Before(sample.instant("2019-02-15T24:00")),
            "the order must be shipped before 24:00 on 15 February 2019 (Friday)",
            "订单须在2019年2月15日（星期五）24:00前发货",
        ),
        (
            "ship_by",
            By(sample.instant("2019-02-15T23:59:59")),
            "the order must be shipped by 23:59:59 on 15 February 2019 (Friday)",
            "订单须不晚于2019年2月15日（星期五）23:59:59发货",
        ),
        (
            "ship_by",
            Before(after("paid", 2), within=True),
            "the order must be shipped within 2 days after the order is paid",
            "订单须在订单付款后2天内发货",
        ),
        (
            "ship_by",
            Before(after("paid", 2)),
            "the order must be shipped earlier than 2 days after the order is paid",
            "订单须早于订单付款后2天发货",
        ),
        (
            "confirm_at",
            At(after("shipped", 20)),
            "the automatic confirmation is 20 days after the order is shipped",
            "自动确认收货时间为订单发货后20天",
        ),
        (
            "confirm_at",
            At(sample.instant("2019-02-16")),
            "the automatic confirmation is 00:00 on 16 February 2019 (Saturday)",
            "自动确认收货时间为2019年2月16日（星期六）00:00",
        ),
        (
            "confirm_latest_at",
            At(Shift(days(5), True, MatterMoment("confirm_at"))),
            "the latest automatic confirmation is 5 days after the automatic confirmation",
            "最晚自动确认收货时间为自动确认收货时间后5天",
        ),
        (
            "resumes_at",
            From(sample.instant("2019-02-11")),
            "the processing resumes from 00:00 on 11 February 2019 (Monday) onwards",
            "自2019年2月11日（星期一）00:00起恢复处理",
        ),
        (
            "resumes_at",
            NotBefore(sample.instant("2019-02-11")),
            "the processing resumes no earlier than 00:00 on 11 February 2019 (Monday)",
            "恢复处理时间不早于2019年2月11日（星期一）00:00",
        ),
        ("tracking_required", YesNo(True), "tracking must be visible", "物流须可查"),
        ("tracking_required", YesNo(False), "tracking need not be visible", "物流无须可查"),
        ("reason_allowed", YesNo(True), "the refund reason may be chosen", "可选该退款原因"),
        ("reason_allowed", YesNo(False), "the refund reason may not be chosen", "不可选该退款原因"),
        ("refund_days", NumberValue(Decimal(15), "days"), "the refund timeout is 15 days", "退款超时为15天"),
        ("outcome", ChoiceValue("manual"), "the outcome is manual", "处理方式为人工"),
        ("remark", TextValue("call 1"), "the remark is “call 1”", "说明为“call 1”"),
        ("confirm_at", Baseline(), "the automatic confirmation stays as usual", "自动确认收货时间照常"),
        ("ship_by", Baseline(), "the time by which the order must be shipped stays as usual", "最迟发货时间照常"),
        (
            "ship_by",
            Per("details_page"),
            "the time by which the order must be shipped is set by the merchant's details page",
            "最迟发货时间以商家详情页为准",
        ),
        (
            "late_rule",
            Per("shipping_rules"),
            "the late shipment rule is the Market Shipping Rules",
            "延迟发货规则以《集市发货规则》为准",
        ),
        (
            "refund_days",
            Undecided(Labels("both are printed", "两种说法并存")),
            "the refund timeout is left open: both are printed",
            "退款超时存疑：两种说法并存",
        ),
    ],
)
def test_an_outcome_reads_as_a_statement(matter: str, value: OutcomeValue, en: str, zh: str) -> None:
    said = tuple(prose.outcome(ANNOUNCEMENT, matter, value, lang) for lang in ("en", "zh"))
    assert said == (en, zh)


TWO = (
    Alternative(Kind.VALUE, Decimal(15), ("a",), ()),
    Alternative(Kind.BASELINE, None, ("b",), ()),
    Alternative(Kind.CONFLICT, None, ("c",), ()),
)


@pytest.mark.parametrize(
    ("matter", "answer", "en", "zh"),
    [
        (
            "ship_by",
            Answer(Kind.VALUE, Point(us("2019-02-16T00:00:00"), ZONE)),
            "the order must be shipped before 24:00 on 15 February 2019 (Friday)",
            "订单须在2019年2月15日（星期五）24:00前发货",
        ),
        (
            "confirm_at",
            Answer(Kind.VALUE, Point(us("2019-02-16T00:00:00"), ZONE)),
            "the automatic confirmation is 00:00 on 16 February 2019 (Saturday)",
            "自动确认收货时间为2019年2月16日（星期六）00:00",
        ),
        (
            "resumes_at",
            Answer(Kind.VALUE, Point(us("2019-02-11T00:00:00"), ZONE)),
            "the processing resumes from 00:00 on 11 February 2019 (Monday) onwards",
            "自2019年2月11日（星期一）00:00起恢复处理",
        ),
        (
            "resumes_at",
            Answer(Kind.VALUE, Point(us("2019-02-11T00:00:00"), ZONE, lower_bound=True)),
            "the processing resumes no earlier than 00:00 on 11 February 2019 (Monday)",
            "恢复处理时间不早于2019年2月11日（星期一）00:00",
        ),
        ("reason_allowed", Answer(Kind.VALUE, False), "the refund reason may not be chosen", "不可选该退款原因"),
        (
            "reason_allowed",
            Answer(Kind.NOT_COVERED),
            "the announcement says nothing about whether the refund reason may be chosen",
            "公告未规定是否可选该退款原因",
        ),
        (
            "ship_by",
            Answer(Kind.MISSING_FACT, facts=("platform", "paid_at", "at")),
            "the time by which the order must be shipped depends on the platform, the time when the order is paid "
            "and the time in question, not given here",
            "最迟发货时间取决于平台、订单付款时间和所问时间，此处未给出",
        ),
        (
            "refund_days",
            Answer(Kind.CONFLICT, alternatives=TWO),
            "the announcement contradicts itself on the refund timeout: the refund timeout is 15 days; "
            "the refund timeout stays as usual; the text leaves it open",
            "公告关于退款超时的规定互相矛盾：退款超时为15天；退款超时照常；原文存疑",
        ),
    ],
)
def test_an_answer_reads_as_a_statement(matter: str, answer: Answer, en: str, zh: str) -> None:
    said = tuple(prose.answer(ANNOUNCEMENT, matter, answer, lang) for lang in ("en", "zh"))
    assert said == (en, zh)


@pytest.mark.parametrize(
    ("facts", "en", "zh"),
    [
        (
            {"platform": "tmall", "paid_at": us("2019-02-13T23:59:59"), "shipped_at": None},
            "the platform is Tmall, the order is paid at 23:59:59 on 13 February 2019 (Wednesday) "
            "and the order is not shipped",
            "平台为天猫，订单付款时间为2019年2月13日（星期三）23:59:59，订单未发货",
        ),
        (
            {"tracking_visible": False, "extension_days": Decimal(5), "at": us("2019-02-13T08:00:00")},
            "tracking cannot be seen, the extension asked for is 5 days "
            "and the time in question is 08:00 on 13 February 2019 (Wednesday)",
            "物流不可查，申请延长天数为5天，所问时间为2019年2月13日（星期三）08:00",
        ),
        ({}, "nothing is known", "未给出任何事实"),
    ],
)
def test_a_case_reads_as_statements_in_a_row(facts: dict[str, FactValue], en: str, zh: str) -> None:
    assert tuple(prose.case(ANNOUNCEMENT, facts, lang) for lang in ("en", "zh")) == (en, zh)


@pytest.mark.parametrize(
    ("fact", "value", "en", "zh"),
    [
        ("platform", "tmall_international", "Tmall International", "天猫国际"),
        ("tracking_visible", True, "yes", "是"),
        ("extension_days", Decimal(1), "1 day", "1天"),
        ("paid_at", us("2019-02-13T00:00:00"), "00:00 on 13 February 2019 (Wednesday)", "2019年2月13日（星期三）00:00"),
        ("paid_at", None, "did not happen", "未发生"),
    ],
)
def test_a_fact_alone_is_its_value(fact: str, value: FactValue, en: str, zh: str) -> None:
    assert tuple(prose.fact_value(ANNOUNCEMENT, fact, value, lang) for lang in ("en", "zh")) == (en, zh)
