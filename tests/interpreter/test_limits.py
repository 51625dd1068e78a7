"""What cannot be counted is refused, and named; nothing crashes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from compiler.interpreter import ask, explain
from compiler.model.case import FactError, FactValue, read_facts
from tests.interpreter.test_meaning import about
from tests.prose.sample import us

FIRST = us("0001-01-01T00:00:00", "UTC")
LAST = us("9999-12-31T23:59:59", "UTC")
LATE = us("9999-12-28T00:00:00", "UTC")
REGULAR = {"platform": "tmall", "order_kind": "regular"}


@pytest.mark.parametrize(
    ("topic", "matter", "facts", "error", "fact"),
    [
        ("hours", "hotline_open", {"at": FIRST}, "out-of-range", "at"),
        ("hours", "hotline_open", {"at": LAST}, "out-of-range", "at"),
        ("windows", "ship_by", {"paid_at": 10**30}, "out-of-range", "paid_at"),
        ("duties", "confirm_at", {"shipped_at": LAST}, "out-of-range", "shipped_at"),
        ("extensions", "confirm_at", {**REGULAR, "shipped_at": LATE}, "out-of-range", "shipped_at"),
        ("local_days", "ship_by", {"paid_at": LATE}, "out-of-range", "paid_at"),
        ("months", "confirm_at", {"shipped_at": LATE}, "out-of-range", "shipped_at"),
        (
            "amounts",
            "confirm_at",
            {"shipped_at": 0, "extension_days": Decimal("1e29")},
            "out-of-range",
            "extension_days",
        ),
        ("amounts", "ship_by", {"paid_at": 0, "days_to_ship": Decimal(10**9)}, "out-of-range", "days_to_ship"),
        ("amounts", "confirm_at", {"extension_days": Decimal("-0.5")}, "negative-amount", "extension_days"),
        ("amounts", "ship_by", {"days_to_ship": Decimal("1.5")}, "not-whole", "days_to_ship"),
        ("amounts", "ship_by", {"days_to_ship": Decimal("1e-999999")}, "too-many-digits", "days_to_ship"),
        ("amounts", "ship_by", {"days_to_ship": Decimal("1e999999")}, "too-many-digits", "days_to_ship"),
        ("shares", "compensation", {"price_paid": Decimal("1e30")}, "too-many-digits", "price_paid"),
    ],
)
def test_what_cannot_be_counted_is_refused(
    topic: str, matter: str, facts: dict[str, FactValue], error: str, fact: str
) -> None:
    with pytest.raises(FactError) as refused:
        ask(about(topic), matter, facts)
    assert (refused.value.name, refused.value.arguments["fact"]) == (error, fact)
    assert refused.value.words().zh


def test_a_reason_is_refused_where_the_answer_is() -> None:
    with pytest.raises(FactError):
        explain(about("duties"), "confirm_at", {"shipped_at": LAST})


def test_a_number_by_which_nothing_is_counted_may_be_negative() -> None:
    assert ask(about("shares"), "compensation", {"platform": "tmall", "price_paid": Decimal(-1)}).value == 5


@pytest.mark.parametrize(("price", "rounded"), [(-10, -5), (-50, -15), (0, 0)])
def test_up_is_away_from_zero(price: int, rounded: int) -> None:
    facts: dict[str, FactValue] = {"platform": "taobao", "order_kind": "customized", "price_paid": Decimal(price)}
    assert str(ask(about("shares"), "compensation", facts).value) == str(rounded)


def test_a_number_that_the_matter_does_not_use_is_not_looked_at() -> None:
    ask(about("amounts"), "confirm_at", {"shipped_at": 0, "extension_days": Decimal(1), "days_to_ship": Decimal("1.5")})


def test_a_fraction_of_a_day_is_rounded_down_to_the_microsecond() -> None:
    answer = ask(about("amounts"), "confirm_at", {"shipped_at": 0, "extension_days": Decimal("0.00000000001999")})
    assert getattr(answer.value, "us", None) == 1


def test_a_share_of_the_longest_number_is_exact() -> None:
    price = Decimal("9" * 30 + "." + "9" * 30)
    answer = ask(about("shares"), "compensation", {"platform": "taobao", "order_kind": "regular", "price_paid": price})
    assert str(answer.value) == "124" + "9" * 27 + "." + "9" * 30 + "875"


@pytest.mark.parametrize(("as_of", "restated"), [("2019-01-10", True), (None, False)])
def test_a_derived_fact_is_marked_as_restated_later(as_of: str | None, restated: bool) -> None:
    facts = read_facts(about("definitions"), {"applied_at": "2019-02-01T00:00:00+08:00"})
    answer = ask(about("definitions"), "order_kind", facts, as_of)
    assert (answer.value, answer.restated) == ("virtual", restated)


@pytest.mark.parametrize(("as_of", "restated"), [("2019-01-10", True), (None, False)])
def test_a_derived_event_is_marked_as_restated_later(as_of: str | None, restated: bool) -> None:
    raw = {"handed_at": "2019-02-01T00:00:00+08:00", "shipped_at": "2019-02-02T00:00:00+08:00"}
    answer = ask(about("definitions"), "packed_at", read_facts(about("definitions"), raw), as_of)
    assert (answer.value is None, answer.restated) == (False, restated)
