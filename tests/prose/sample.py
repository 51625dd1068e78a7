"""A made-up announcement as model values, for the tests of phrases and summaries."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from compiler.locale import Labels
from compiler.model.conditions import NOW, All, AnyOf, ChoiceIs, EventIn, FlagIs, MatterMet
from compiler.model.outcomes import At, Baseline, Before, NumberValue, Outcome, Per, YesNo
from compiler.model.rulebook import Announcement, SectionInfo
from compiler.model.rules import Example, Exception_, Expectation, Override, Reading, Rule, TotalDefinition
from compiler.model.time import (
    DAY,
    SECOND,
    Duration,
    EventMoment,
    Instant,
    MatterMoment,
    Precision,
    Shift,
    Unit,
    Window,
)
from compiler.model.vocabulary import (
    Choice,
    Event,
    Flag,
    Group,
    Matter,
    MatterKind,
    Number,
    Reference,
    Term,
    Vocabulary,
)
from dsl.source import Place

ZONE = "Asia/Shanghai"
PLACE = Place("announcements/market/new_year.rule", 0, 1)


def us(text: str, zone: str = ZONE) -> int:
    """Microseconds of a local time such as `2019-02-15T24:00`."""
    day_end = text.endswith("T24:00")
    local = datetime.fromisoformat(text.replace("T24:00", "T00:00")).replace(tzinfo=ZoneInfo(zone))
    return round(local.timestamp()) * SECOND + (DAY if day_end else 0)


def instant(text: str, zone: str = ZONE) -> Instant:
    """An instant written to the second, to the day where the text has no time, or as 24:00."""
    start = us(text, zone)
    if text.endswith("T24:00"):
        return Instant(start, start, zone, Precision.MINUTE, midnight_24=True)
    if "T" not in text:
        return Instant(start, start + DAY, zone, Precision.DAY)
    return Instant(start, start + SECOND, zone, Precision.SECOND)


def window(first: str | None, last: str | None, inclusive: bool = True, name: str | None = None) -> Window:
    start = instant(first) if first else None
    end = instant(last) if last else None
    end_us = (end.end_us if inclusive else end.us) if end else None
    return Window(start.us if start else None, end_us, start, end, inclusive, name)


def days(amount: int) -> Duration:
    return Duration(amount, Unit.DAYS)


def terms(*items: tuple[str, str, str]) -> tuple[Term, ...]:
    return tuple(Term(id, Labels(en, zh), PLACE) for id, en, zh in items)


PLATFORM = Choice(
    "platform",
    Labels("platform", "平台"),
    terms(
        ("tmall", "Tmall", "天猫"),
        ("tmall_international", "Tmall International", "天猫国际"),
        ("taobao", "Taobao", "淘宝"),
    ),
    PLACE,
)
ORDER_KIND = Choice(
    "order_kind",
    Labels("order kind", "订单类型"),
    terms(
        ("regular", "regular", "普通"),
        ("presale", "pre-sale", "预售"),
        ("customized", "customized", "定制"),
        ("virtual", "virtual", "虚拟"),
    ),
    PLACE,
    (Group("special", Labels("special orders", "特殊订单"), ("presale", "customized"), PLACE),),
)
CARRIER = Choice(
    "carrier",
    Labels("carrier", "承运方式"),
    terms(("express", "express delivery", "快递"), ("ems", "EMS", "EMS"), ("plain_mail", "plain mail", "平邮")),
    PLACE,
)
REASON = Choice(
    "reason",
    Labels("refund reason", "退款原因"),
    terms(
        ("out_of_stock", "out of stock", "缺货"),
        ("not_shipped", "not shipped at the agreed time", "未按约定时间发货"),
        ("quality", "quality problem", "质量问题"),
    ),
    PLACE,
)
TRACKING = Flag("tracking_visible", Labels("tracking can be seen", "物流可查"), True, PLACE)
EXTENSION = Number("extension_days", Labels("extension asked for", "申请延长天数"), "days", PLACE)
PAID = Event("paid", Labels("the order is paid", "订单付款"), PLACE)
SHIPPED = Event("shipped", Labels("the order is shipped", "订单发货"), PLACE)
APPLIED = Event("applied", Labels("the consumer applies for a refund", "消费者申请退款"), PLACE)
REFUSED = Event("refused", Labels("the merchant refuses the refund", "商家拒绝退款"), PLACE)

FACTS = (PLATFORM, ORDER_KIND, CARRIER, REASON, TRACKING, EXTENSION, PAID, SHIPPED, APPLIED, REFUSED)
MATTERS = (
    Matter("ship_by", Labels("shipping deadline", "最迟发货时间"), MatterKind.DEADLINE, PLACE, ("shipped",)),
    Matter(
        "tracking_required",
        Labels("tracking must be visible", "物流须可查"),
        MatterKind.YES_NO,
        PLACE,
        ("tracking_visible",),
    ),
    Matter("late_rule", Labels("late shipment rule", "延迟发货规则"), MatterKind.DOCUMENT, PLACE),
    Matter("confirm_at", Labels("automatic confirmation", "自动确认收货时间"), MatterKind.INSTANT, PLACE),
    Matter(
        "confirm_latest_at", Labels("latest automatic confirmation", "最晚自动确认收货时间"), MatterKind.INSTANT, PLACE
    ),
    Matter("reason_allowed", Labels("the refund reason may be chosen", "可选该退款原因"), MatterKind.PERMISSION, PLACE),
    Matter("refund_days", Labels("refund timeout", "退款超时"), MatterKind.NUMBER, PLACE, unit="days"),
    Matter("resumes_at", Labels("the processing resumes", "恢复处理时间"), MatterKind.START, PLACE),
    Matter("is_special", Labels("special order", "特殊订单"), MatterKind.YES_NO, PLACE),
    Matter(
        "outcome", Labels("outcome", "处理方式"), MatterKind.CHOICE, PLACE, values=terms(("manual", "manual", "人工"))
    ),
    Matter("remark", Labels("remark", "说明"), MatterKind.TEXT, PLACE),
)
REFERENCES = (
    Reference("shipping_rules", Labels("the Market Shipping Rules", "《集市发货规则》"), PLACE),
    Reference("details_page", Labels("the merchant's details page", "商家详情页"), PLACE),
)
VOCABULARY = Vocabulary("orders", Labels("Market orders", "集市订单"), PLACE, FACTS, MATTERS, REFERENCES)

MAIN = window("2019-01-28T00:00:00", "2019-02-13T23:59:59", name="main")
BLOCK = window("2019-01-28T00:00:00", "2019-02-15T23:59:59", name="block")
SHIP_END = instant("2019-02-15T24:00")
DUTY = Reading(Labels("A breach is a late shipment or a hidden tracking", "违反指逾期发货或物流不可查"))


def after(event: str, amount: int) -> Shift:
    return Shift(days(amount), True, EventMoment(event))


SHIP = Rule(
    "ship",
    ("1.(1)",),
    All((ChoiceIs("platform", ("tmall",)), EventIn("paid", MAIN))),
    (Outcome("ship_by", Before(SHIP_END)), Outcome("tracking_required", YesNo(True))),
    (
        Exception_(ChoiceIs("order_kind", ("virtual",))),
        Exception_(ChoiceIs("order_kind", ("customized",)), Outcome("ship_by", Per("details_page")), ("1.(1).s2",)),
    ),
    (Outcome("late_rule", Per("shipping_rules")),),
    readings=(DUTY,),
)
RECEIPT = (
    Rule(
        "receipt.auto_confirm[2.(I).1]",
        ("2.(I).1",),
        All((EventIn("shipped", MAIN), ChoiceIs("carrier", ("express", "ems")))),
        (Outcome("confirm_at", At(after("shipped", 20))),),
        sections=("receipt",),
    ),
    Rule(
        "receipt.auto_confirm[2.(I).2]",
        ("2.(I).2",),
        All((EventIn("shipped", MAIN), ChoiceIs("carrier", ("plain_mail",)))),
        (Outcome("confirm_at", At(after("shipped", 30))),),
        sections=("receipt",),
    ),
    Rule(
        "receipt.auto_confirm[2.(I).3]",
        ("2.(I).3",),
        All((EventIn("shipped", MAIN), ChoiceIs("platform", ("tmall_international",)))),
        (Outcome("confirm_at", Baseline()),),
        overrides=(
            Override(
                "receipt.auto_confirm[2.(I).1]",
                Labels("the platform goes before the carrier", "平台规定优先于承运方式规定"),
            ),
        ),
        sections=("receipt",),
    ),
    Rule(
        "receipt.latest",
        ("2.(I).4",),
        EventIn("shipped", MAIN),
        (Outcome("confirm_latest_at", At(Shift(days(5), True, MatterMoment("confirm_at")))),),
        sections=("receipt",),
    ),
)
REFUND = (
    Rule(
        "refund.reasons",
        ("2.(II).1",),
        All((EventIn("paid", MAIN), ChoiceIs("reason", ("out_of_stock", "not_shipped")))),
        (Outcome("reason_allowed", YesNo(False), EventIn(NOW, BLOCK)),),
        sections=("refund",),
    ),
    Rule(
        "refund.timeout",
        ("2.(II).2",),
        AnyOf((EventIn("applied", MAIN), EventIn("refused", MAIN)), events=True),
        (Outcome("refund_days", NumberValue(Decimal(15), "days")),),
        (Exception_(FlagIs("tracking_visible", False)),),
        sections=("refund",),
    ),
)
EXAMPLES = (
    Example(
        "last_second",
        (("platform", "tmall"), ("order_kind", "regular"), ("paid_at", us("2019-02-13T23:59:59"))),
        (Expectation("ship_by", Before(SHIP_END)),),
        ("1.(1)",),
    ),
    Example(
        "too_late",
        (("platform", "tmall"), ("order_kind", "regular"), ("paid_at", us("2019-02-14T00:00:00"))),
        (Expectation("ship_by", None, "not_covered"),),
        ("1.(1)",),
    ),
)
ANNOUNCEMENT = Announcement(
    "market.new_year",
    Labels("New Year shipping", "新年发货调整"),
    "market",
    "2019-01-11",
    ZONE,
    (VOCABULARY,),
    PLACE,
    windows=(MAIN, BLOCK),
    sections=(SectionInfo("receipt", ("2.(I)",)), SectionInfo("refund", ("2.(II)",))),
    rules=(SHIP, *RECEIPT, *REFUND),
    definitions=(
        TotalDefinition("is_special", ChoiceIs("order_kind", ("presale", "customized"), written=("special",))),
    ),
    examples=EXAMPLES,
)

MISSED = MatterMet("ship_by", missed=True)
