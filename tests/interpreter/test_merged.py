"""What several announcements of one folder answer together."""

from __future__ import annotations

import pytest

from compiler.interpreter import Cause, Status, ask, explain
from compiler.model.amend import merged
from compiler.model.answer import Kind
from compiler.model.case import read_facts
from compiler.model.rulebook import Announcement
from tests.interpreter.test_meaning import rulebook
from tests.prose.sample import us

SHIPPED = "2019-02-01T10:00:00+08:00"
TIMELY = {"shipped_at": SHIPPED, "applied_at": "2019-02-16T09:59:59+08:00"}


def shop(*files: str) -> Announcement:
    return merged(rulebook(*(f"shop/{file}.rule" for file in files)), "shop")


@pytest.mark.parametrize(
    ("facts", "as_of", "day", "rules"),
    [
        ({"platform": "taobao", "shipped_at": SHIPPED}, None, "2019-02-11", ["first.confirmation"]),
        ({"platform": "tmall", "shipped_at": SHIPPED}, None, "2019-02-16", ["first.confirmation", "first.holiday"]),
        (
            {"platform": "tmall", "fragile": True, **TIMELY},
            None,
            "2019-02-19",
            ["first.confirmation", "first.holiday", "second.once_more"],
        ),
        ({"platform": "tmall", "fragile": True, **TIMELY}, "2019-01-19", "2019-02-16", None),
        ({"platform": "taobao", "fragile": True, **TIMELY}, None, "2019-02-11", None),
    ],
)
def test_an_amendment_extends_what_was_extended_before(
    facts: dict[str, object], as_of: str | None, day: str, rules: list[str] | None
) -> None:
    announcement = shop("first", "second")
    answer = ask(announcement, "confirm_at", read_facts(announcement, facts), as_of)
    assert getattr(answer.value, "us", None) == us(f"{day} 10:00:00")
    if rules:
        assert answer.rules == tuple(f"shop.{rule}" for rule in rules)


@pytest.mark.parametrize(
    ("platform", "as_of", "hours"), [("tmall", None, 72), ("tmall", "2019-01-19", 48), ("taobao", None, 48)]
)
def test_a_rule_that_amends_goes_before_what_it_amends(platform: str, as_of: str | None, hours: int) -> None:
    announcement = shop("first", "second")
    paid = us("2019-02-01 10:00:00")
    answer = ask(announcement, "ship_by", {"platform": platform, "paid_at": paid}, as_of)
    assert getattr(answer.value, "us", None) == paid + hours * 3_600_000_000


@pytest.mark.parametrize(
    ("as_of", "kind"), [(None, Kind.NOT_COVERED), ("2019-01-24", Kind.VALUE), ("2019-01-25", Kind.NOT_COVERED)]
)
def test_what_is_replaced_has_ended_for_good(as_of: str | None, kind: Kind) -> None:
    answer = ask(shop("first", "third"), "allowed_reason", {"platform": "tmall"}, as_of)
    assert answer.kind is kind


@pytest.mark.parametrize(("as_of", "cause"), [(None, Cause.REPLACED), ("2019-01-10", Cause.NOT_IN_FORCE)])
def test_the_explanation_says_that_a_rule_was_replaced_or_not_yet_published(as_of: str | None, cause: Cause) -> None:
    traces = explain(shop("first", "third"), "allowed_reason", {"platform": "taobao"}, as_of).traces
    assert [(trace.status, [reason.cause for reason in trace.reasons]) for trace in traces if trace.reasons][:1] == [
        (Status.DOES_NOT_APPLY, [cause])
    ]
