"""The vocabulary of random announcements."""

from __future__ import annotations

from decimal import Decimal

from compiler.locale import Labels
from compiler.model.time import SECOND
from compiler.model.vocabulary import (
    Calendar,
    Choice,
    Event,
    Flag,
    Matter,
    MatterKind,
    Number,
    Reference,
    Term,
    Vocabulary,
)
from dsl.source import Place

ZONE = "Asia/Shanghai"
ORIGIN = 1_548_604_800 * SECOND  # 2019-01-28 00:00 in ZONE


def named(id: str) -> Labels:
    return Labels(id.replace("_", " "), "某" + id)


def place(offset: int = 0) -> Place:
    return Place("random/sample.rule", offset, offset + 1)


def terms(*ids: str) -> tuple[Term, ...]:
    return tuple(Term(id, named(id), place()) for id in ids)


PLATFORM = Choice("platform", named("platform"), terms("tmall", "taobao", "intl"), place())
KIND = Choice("order_kind", named("order_kind"), terms("regular", "virtual"), place())
TRACKED = Flag("tracked", named("tracked"), False, place())
INSURED = Flag("insured", named("insured"), True, place())
WEIGHT = Number("weight", named("weight"), "kg", place())
PRICE = Number("price", named("price"), "kg", place())
PAID = Event("paid", named("paid"), place())
SHIPPED = Event("shipped", named("shipped"), place())
SIGNED = Event("signed", named("signed"), place())
FACTS = (PLATFORM, KIND, TRACKED, INSURED, WEIGHT, PRICE, PAID, SHIPPED, SIGNED)

SPECIAL = Matter("special", named("special"), MatterKind.YES_NO, place())
MATTERS = (
    Matter("ship_by", named("ship_by"), MatterKind.DEADLINE, place(), of=("shipped",)),
    Matter("both_by", named("both_by"), MatterKind.DEADLINE, place(), of=("shipped", "signed")),
    Matter("resumes", named("resumes"), MatterKind.START, place()),
    Matter("tracking", named("tracking"), MatterKind.YES_NO, place(), of=("tracked",)),
    Matter("lane", named("lane"), MatterKind.CHOICE, place(), values=terms("air", "sea", "road")),
    Matter("wait", named("wait"), MatterKind.NUMBER, place(), unit="kg"),
    Matter("confirm_at", named("confirm_at"), MatterKind.INSTANT, place()),
    Matter("reason", named("reason"), MatterKind.PERMISSION, place()),
    Matter("remark_text", named("remark_text"), MatterKind.TEXT, place()),
    Matter("policy", named("policy"), MatterKind.DOCUMENT, place()),
)
REFERENCES = tuple(Reference(id, named(id), place()) for id in ("handbook", "details_page"))
VOCABULARY = Vocabulary("random", named("random"), place(), FACTS, (SPECIAL, *MATTERS), REFERENCES)

WORKDAYS = Calendar("workdays", None, frozenset(range(5)), place(), off=("2019-01-30",), on=("2019-02-02",))
EXTRA = Number("extra_days", named("extra_days"), "days", place())
HOTLINE = Matter("hotline", named("hotline"), MatterKind.SCHEDULE, place())
REFUND = Matter("refund", named("refund"), MatterKind.NUMBER, place(), unit="kg")
MORE = Vocabulary("more", named("more"), place(), (EXTRA,), (HOTLINE, REFUND), calendars=(WORKDAYS,))
"""What only some features of random announcements need."""

RANK = {matter.id: rank for rank, matter in enumerate((*MATTERS, HOTLINE, REFUND))}
NUMBERS = (Decimal("0"), Decimal("1"), Decimal("2.5"))
