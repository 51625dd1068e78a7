"""One decision of the generated module against what a careful engineer writes by hand, on the same random orders.

Both check their input, and both give the value, the rules and the clauses. Orders come in two ways: with instants that
share one zone object, and parsed one by one from ISO 8601 text.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from compiler.pipeline import load
from compiler.project import find_project
from tests.backends.generated import imported

ORDERS = 10_000
ROUNDS = 15
SHANGHAI = ZoneInfo("Asia/Shanghai")
Order = dict[str, Any]


class Answer(NamedTuple):
    kind: str
    value: object
    rules: tuple[str, ...]
    clauses: tuple[str, ...]


def main() -> None:
    project = find_project(Path(__file__))
    rulebook = load(project).rulebook
    with imported(rulebook.announcement["tmall.spring_festival_2019"]) as module:
        for way, made in (("one zone", orders(iso=False)), ("from ISO text", orders(iso=True))):
            for matter, facts, by_hand in MATTERS:
                cases = [{name: order[name] for name in facts} for order in made]
                print(compare(way, matter, getattr(module, matter), by_hand, cases))


def compare(way: str, matter: str, ours: Callable[..., Any], by_hand: Callable[..., Answer], cases: list[Order]) -> str:
    """The ratio of their CPU times: the median of rounds in which both go over all cases; equal answers are required.

    In every other round the other goes first, so that whatever else the machine does meets both.
    """
    for case in cases:
        decision, answer = ours(**case), by_hand(**case)
        assert (decision.kind, decision.value, decision.rules, decision.clauses) == answer, (case, decision, answer)
    rounds = []
    for _ in range(ROUNDS):
        rounds.append((seconds(ours, cases), seconds(by_hand, cases)))
        rounds.append((seconds(by_hand, cases), seconds(ours, cases))[::-1])
    own, theirs = (median(times) * 1e9 / len(cases) for times in zip(*rounds, strict=True))
    ratio = median(a / b for a, b in rounds)
    return f"{matter}, {way}: {own:.0f} ns a decision, by hand {theirs:.0f} ns, ratio {ratio:.2f} (aim: at most 1.25)"


def seconds(function: Callable[..., Any], cases: list[Order]) -> float:
    start = process_time()
    for case in cases:
        function(**case)
    return process_time() - start


def orders(iso: bool) -> list[Order]:
    """Orders around Spring Festival 2019, most of them in its windows."""
    chance = random.Random(2019)
    first = datetime(2019, 1, 20, tzinfo=SHANGHAI)

    def instant() -> datetime:
        at = first + timedelta(seconds=chance.randrange(40 * 86400))
        return datetime.fromisoformat(at.isoformat()) if iso else at

    return [
        {
            "platform": chance.choice(PLATFORMS),
            "order_kind": chance.choice(KINDS),
            "carrier": chance.choice(CARRIERS),
            "destination": chance.choice(DESTINATIONS),
            "category": chance.choice(CATEGORIES),
            "reason": chance.choice(REASONS),
            "paid_at": instant(),
            "shipped_at": instant(),
            "at": instant(),
        }
        for _ in range(ORDERS)
    ]


# ── By hand ──────────────────────────────────────────────────────────────────────────────────────────────────────

PLATFORMS = ("tmall", "tmall_international", "taobao")
KINDS = ("regular", "presale", "customized", "otherwise_agreed", "other_special", "virtual")
CARRIERS = ("express", "ems", "plain_mail", "other")
DESTINATIONS = ("mainland", "hong_kong", "macao", "taiwan", "overseas")
CATEGORIES = ("general", "home_decoration", "mobile_phone", "books")
REASONS = ("out_of_stock", "not_shipped_at_agreed_time", "shipping_issue", "delayed_shipment", "quality_problem")

MAIN = datetime(2019, 1, 28, tzinfo=SHANGHAI), datetime(2019, 2, 14, tzinfo=SHANGHAI)
INTL_END = datetime(2019, 2, 11, tzinfo=SHANGHAI)
LAST = datetime(2019, 2, 16, tzinfo=SHANGHAI)
SPECIAL = ("presale", "customized", "otherwise_agreed", "other_special")
ABROAD = ("hong_kong", "macao", "taiwan", "overseas")
CLOSED = ("out_of_stock", "not_shipped_at_agreed_time")

NOT_COVERED = Answer("not_covered", None, (), ())
TMALL_DATE = Answer("value", LAST, ("shipping.tmall",), ("1.(1).s1",))
TMALL_SPECIAL = Answer("per", "delayed_shipping_implementation_rules", ("shipping.tmall",), ("1.(1).s2",))
INTL_DATE = Answer("value", LAST, ("shipping.tmall_international",), ("1.(II)",))
INTL_CUSTOMIZED = Answer("per", "merchant_details_page", ("shipping.tmall_international",), ("1.(II).1)",))
INTL_PRESALE = Answer("per", "presale_page", ("shipping.tmall_international",), ("1.(II).2)",))


def check(platform: str, *instants: datetime) -> None:
    if platform not in PLATFORMS:
        raise ValueError(f"unknown platform {platform!r}")
    for at in instants:
        if at.tzinfo is None:
            raise ValueError(f"{at!r} has no zone")


def ship_by(*, platform: str, order_kind: str, paid_at: datetime) -> Answer:
    check(platform, paid_at)
    if order_kind not in KINDS:
        raise ValueError(f"unknown order kind {order_kind!r}")
    if platform == "tmall":
        if MAIN[0] <= paid_at < MAIN[1]:
            return TMALL_SPECIAL if order_kind in SPECIAL else TMALL_DATE
    elif platform == "tmall_international" and MAIN[0] <= paid_at < INTL_END:
        if order_kind == "customized":
            return INTL_CUSTOMIZED
        if order_kind == "presale":
            return INTL_PRESALE
        if order_kind != "virtual":
            return INTL_DATE
    return NOT_COVERED


def auto_confirm_at(*, platform: str, carrier: str, category: str, destination: str, shipped_at: datetime) -> Answer:
    check(platform, shipped_at)
    if carrier not in CARRIERS or category not in CATEGORIES or destination not in DESTINATIONS:
        raise ValueError("unknown carrier, category or destination")
    if not MAIN[0] <= shipped_at < MAIN[1]:
        return NOT_COVERED
    if platform == "tmall" and destination in ABROAD:
        return Answer("baseline", None, ("auto_confirm[2.(I).6]",), ("2.(I).6",))
    if category == "home_decoration":
        return Answer("per", "order_information", ("auto_confirm[2.(I).4]",), ("2.(I).4",))
    if platform == "tmall_international":
        return counted(shipped_at, 40, "2.(I).3")
    if carrier in ("express", "ems"):
        return counted(shipped_at, 20, "2.(I).1")
    if carrier == "plain_mail":
        return counted(shipped_at, 30, "2.(I).2")
    return NOT_COVERED


def counted(shipped_at: datetime, days: int, clause: str) -> Answer:
    """The days are of 24 hours each, so a zone with summer time must not stretch them."""
    value = shipped_at.astimezone(SHANGHAI) + timedelta(days=days)
    return Answer("value", value, (f"auto_confirm[{clause}]",), (clause,))


def refund_reason_allowed(*, platform: str, order_kind: str, paid_at: datetime, reason: str, at: datetime) -> Answer:
    check(platform, paid_at, at)
    if order_kind not in KINDS or reason not in REASONS:
        raise ValueError("unknown order kind or reason")
    if order_kind in ("presale", "virtual") or reason not in CLOSED or at < MAIN[0]:
        return NOT_COVERED
    if platform == "tmall" and MAIN[0] <= paid_at < MAIN[1]:
        return reason_answer("reasons_tmall.tmall", "2.(II).1.(1)", at)
    if platform == "tmall_international" and MAIN[0] <= paid_at < INTL_END:
        return reason_answer("reasons_international.international", "2.(II).1.(2)", at)
    return NOT_COVERED


def reason_answer(rule: str, clause: str, at: datetime) -> Answer:
    if at < LAST:
        return Answer("value", False, (f"{rule}_closed",), (f"{clause}.s1",))
    return Answer("value", True, (f"{rule}_reopened",), (f"{clause}.s2",))


MATTERS: tuple[tuple[str, tuple[str, ...], Callable[..., Answer]], ...] = (
    ("ship_by", ("platform", "order_kind", "paid_at"), ship_by),
    ("auto_confirm_at", ("platform", "carrier", "category", "destination", "shipped_at"), auto_confirm_at),
    ("refund_reason_allowed", ("platform", "order_kind", "paid_at", "reason", "at"), refund_reason_allowed),
)
