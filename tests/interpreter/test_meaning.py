"""The meaning of each construct, as examples in small rule files: `rules/meaning/*.rule`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from compiler.interpreter import Cause, Status, ask, explain, failed_examples
from compiler.model.answer import Kind, Point
from compiler.model.case import FactError, read_facts
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement, Rulebook
from dsl.parser import parse
from dsl.source import Source

RULES = Path(__file__).parent / "rules"
SHIPPED = {"shipped_at": "2019-02-01T10:00:00+08:00"}
TOPICS = sorted(path.stem for path in (RULES / "meaning").glob("*.rule"))


@cache
def about(topic: str) -> Announcement:
    """The announcement of a topic, alone beside the vocabulary."""
    return rulebook(f"meaning/{topic}.rule").announcement[f"meaning.{topic}"]


def rulebook(*paths: str) -> Rulebook:
    files = [Source(path, (RULES / path).read_text("utf-8")) for path in ("vocabulary/orders.rule", *paths)]
    parsed = [parse(file) for file in files]
    assert [finding for each in parsed for finding in each.findings] == []
    resolved = resolve(parsed)
    assert resolved.findings == ()
    return resolved.rulebook


@pytest.mark.parametrize("topic", TOPICS)
def test_every_example_is_answered_as_it_expects(topic: str) -> None:
    assert failed_examples(about(topic)) == ()


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_examples(topic: str) -> None:
    assert about(topic).examples


@pytest.mark.parametrize(
    ("topic", "matter", "facts", "missing"),
    [
        ("windows", "ship_by", {}, {"paid_at"}),
        ("exceptions", "ship_by", {}, {"platform", "order_kind", "paid_at"}),
        ("exceptions", "ship_by", {"platform": "tmall", "paid_at": "2019-02-01T00:00:00+08:00"}, {"order_kind"}),
        ("exceptions", "max_days", {"fragile": True, "applied_at": "2019-02-01T00:00:00+08:00"}, {"platform"}),
        ("duties", "extension_allowed", {"shipped_at": "2019-02-01T00:00:00+08:00"}, {"extension_days"}),
        (
            "duties",
            "late_rule",
            {"platform": "tmall", "order_kind": "regular", "paid_at": "2019-02-01T00:00:00+08:00"},
            {"at"},
        ),
        ("events", "max_days", {}, {"applied_at", "modified_at"}),
        ("events", "max_days", {"applied_at": None}, {"modified_at"}),
        ("several", "checked_at", {}, {"applied_at", "modified_at"}),
        ("several", "checked_at", {"applied_at": "2019-02-01T00:00:00+08:00"}, {"modified_at"}),
        ("several", "refunded_at", {}, {"applied_at", "modified_at"}),
        ("amounts", "ship_by", {}, {"paid_at", "days_to_ship"}),
        ("amounts", "ship_by", {"paid_at": "2019-02-01T00:00:00+08:00"}, {"days_to_ship"}),
        ("local_days", "checked_at", {}, {"paid_at"}),
        ("shares", "penalty", {"platform": "tmall"}, {"price_paid"}),
        ("shares", "penalty", {"platform": "taobao"}, {"order_kind", "price_paid"}),
        ("shares", "late_share", {}, {"shipped_at", "price_paid"}),
        ("extensions", "confirm_at", {"platform": "tmall"}, {"shipped_at"}),
        ("extensions", "confirm_at", {"platform": "tmall", **SHIPPED}, {"order_kind"}),
    ],
)
def test_missing_facts_are_named(topic: str, matter: str, facts: dict[str, object], missing: set[str]) -> None:
    answer = ask(about(topic), matter, read_facts(about(topic), facts))
    assert (answer.kind, set(answer.facts)) == (Kind.MISSING_FACT, missing)


def test_a_given_fact_that_contradicts_its_definition_is_refused() -> None:
    with pytest.raises(FactError) as refused:
        ask(about("events"), "on_time", {"category": "game_card", "order_kind": "regular"})
    assert refused.value.name == "contradicting-fact"


def test_a_fact_that_the_matter_does_not_use_is_ignored() -> None:
    facts = {"paid_at": read_facts(about("windows"), {"paid_at": "2019-02-01T00:00:00+08:00"})["paid_at"]}
    assert ask(about("windows"), "ship_by", facts) == ask(about("windows"), "ship_by", {**facts, "fragile": True})


def test_a_conflict_lists_both_answers_with_their_rules() -> None:
    raw = {"platform": "taobao", "fragile": True, "applied_at": "2019-02-01T10:00:00+08:00"}
    answer = ask(about("exceptions"), "max_days", read_facts(about("exceptions"), raw))
    assert [(str(a.value), a.rules, a.clauses) for a in answer.alternatives] == [
        ("5", ("conditional",), ("5",)),
        ("9", ("other",), ("6",)),
    ]


def test_what_a_scope_presumes_comes_with_the_answer() -> None:
    answer = ask(about("scopes"), "max_days", read_facts(about("scopes"), {"paid_at": "2019-02-01T00:00:00+08:00"}))
    assert answer.presumed == ("platform", "fragile")


def test_what_is_given_is_not_presumed() -> None:
    raw = {"platform": "tmall", "paid_at": "2019-02-01T00:00:00+08:00"}
    assert ask(about("scopes"), "handling", read_facts(about("scopes"), raw)).presumed == ()


@pytest.mark.parametrize(("as_of", "restated"), [("2019-01-10", True), ("2019-01-11", False), (None, False)])
def test_an_old_value_is_marked_as_restated_later(as_of: str | None, restated: bool) -> None:
    assert ask(about("amendments"), "max_days", {}, as_of).restated is restated


def test_a_definition_s_old_value_is_followed_by_the_rules_that_use_it() -> None:
    facts = read_facts(about("amendments"), {"applied_at": "2019-02-10T00:00:00+08:00"})
    assert ask(about("amendments"), "allowed_reason", facts, "2019-01-10").restated


def test_provisos_and_force_come_with_the_answer() -> None:
    answer = ask(about("provisos"), "max_days", {})
    assert (answer.provisos, answer.force) == (("late_rules", "details_page"), ("commitment",))


def test_the_explanation_tells_the_fate_of_every_rule() -> None:
    raw = {"paid_at": "2019-02-01T10:00:00+08:00"}
    traces = explain(about("exceptions"), "handling", read_facts(about("exceptions"), raw)).traces
    assert [(t.rule.name, t.status, [r.cause for r in t.reasons]) for t in traces] == [
        ("catch_all", Status.SET_ASIDE, [Cause.OVERRIDDEN]),
        ("special", Status.GIVES, []),
    ]


@pytest.mark.parametrize(
    ("facts", "causes"),
    [
        ({"platform": "taobao"}, [Cause.CONDITION]),
        ({"platform": "tmall", "order_kind": "virtual", "paid_at": "2019-02-01T10:00:00+08:00"}, [Cause.EXCEPTION]),
        ({"platform": "tmall"}, [Cause.MISSING]),
    ],
)
def test_the_explanation_says_why_a_rule_does_not_apply(facts: dict[str, object], causes: list[Cause]) -> None:
    traces = explain(about("exceptions"), "ship_by", read_facts(about("exceptions"), facts)).traces
    assert [reason.cause for reason in traces[0].reasons][:1] == causes


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ({"plattform": "tmall"}, "unknown-fact"),
        ({"platform": "ebay"}, "unknown-value"),
        ({"fragile": "yes"}, "not-a-flag"),
        ({"extension_days": "many"}, "not-a-number"),
        ({"extension_days": float("nan")}, "not-a-number"),
        ({"paid_at": "yesterday"}, "not-an-instant"),
        ({"paid_at": "2019-02-13T23:59:59"}, "naive-instant"),
        ({"at": None}, "not-an-instant"),
    ],
)
def test_facts_that_cannot_be_a_case_are_refused(raw: dict[str, object], name: str) -> None:
    with pytest.raises(FactError) as refused:
        read_facts(about("exceptions"), raw)
    assert refused.value.name == name


def test_a_mistyped_fact_is_answered_with_the_nearest() -> None:
    with pytest.raises(FactError) as refused:
        read_facts(about("exceptions"), {"plattform": "tmall"})
    assert refused.value.arguments["nearest"] == ("platform",)


def test_the_end_of_a_day_may_be_written_as_24_hours() -> None:
    facts = read_facts(about("windows"), {"paid_at": "2019-02-13T24:00:00+08:00", "at": "2019-02-14T00:00:00+08:00"})
    assert facts["paid_at"] == facts["at"]


@pytest.mark.parametrize(
    ("raw", "status", "causes"),
    [
        ({"platform": "tmall", "order_kind": "presale", **SHIPPED}, Status.GIVES, []),
        ({"platform": "taobao", "order_kind": "presale", **SHIPPED}, Status.DOES_NOT_APPLY, [Cause.NOTHING_TO_EXTEND]),
        ({"order_kind": "presale", **SHIPPED}, Status.UNKNOWN, [Cause.MISSING]),
        ({"platform": "tmall", "order_kind": "regular", **SHIPPED}, Status.DOES_NOT_APPLY, [Cause.CONDITION]),
    ],
)
def test_the_explanation_says_what_became_of_an_extension(
    raw: dict[str, object], status: Status, causes: list[Cause]
) -> None:
    traces = explain(about("extensions"), "confirm_at", read_facts(about("extensions"), raw)).traces
    trace = next(trace for trace in traces if trace.rule.name == "of_presales")
    assert (trace.status, [reason.cause for reason in trace.reasons]) == (status, causes)


def test_an_extension_by_an_unknown_number_is_open() -> None:
    raw = {
        "platform": "tmall",
        "order_kind": "regular",
        "fragile": True,
        "modified_at": SHIPPED["shipped_at"],
        **SHIPPED,
    }
    explanation = explain(about("extensions"), "confirm_at", read_facts(about("extensions"), raw))
    trace = next(trace for trace in explanation.traces if trace.rule.name == "epidemic.again")
    assert (trace.status, [reason.facts for reason in trace.reasons]) == (Status.UNKNOWN, [("extension_days",)])
    assert explanation.answer.facts == ("extension_days",)


def test_one_extension_sets_another_aside_and_not_what_both_extend() -> None:
    raw = {"platform": "tmall", "order_kind": "customized", "applied_at": SHIPPED["shipped_at"], **SHIPPED}
    traces = explain(about("extensions"), "confirm_at", read_facts(about("extensions"), raw)).traces
    assert [(trace.rule.name, trace.status) for trace in traces if trace.status is not Status.DOES_NOT_APPLY] == [
        ("confirmation", Status.GIVES),
        ("applied_in_time", Status.SET_ASIDE),
        ("of_customized", Status.GIVES),
    ]


def test_an_extended_answer_has_the_rules_that_give_it_in_printed_order() -> None:
    answer = ask(about("layers"), "confirm_at", read_facts(about("layers"), {"order_kind": "presale", **SHIPPED}))
    assert (answer.rules, answer.clauses) == (("more", "confirmation"), ("3", "4"))


def test_a_conflict_that_is_extended_again_is_between_the_earlier_answers() -> None:
    facts = read_facts(about("layers"), {"order_kind": "customized", "fragile": True, **SHIPPED})
    answer = ask(about("layers"), "confirm_at", facts)
    assert [alternative.rules for alternative in answer.alternatives] == [
        ("more", "confirmation"),
        ("confirmation", "later_on.also"),
    ]


@pytest.mark.parametrize(
    ("topic", "matter", "raw"),
    [
        ("layers", "resumes_at", {"tracking_visible": False}),
        ("several", "arrives_at", {"platform": "taobao", "handed_at": "2019-02-05T00:00:00+08:00"}),
        ("several", "arrives_at", {"platform": "taobao", "handed_at": "2019-02-15T00:00:00+08:00"}),
        ("several", "closes_at", {"platform": "taobao", "handed_at": "2019-02-05T00:00:00+08:00"}),
        ("local_days", "starts_at", {"labelled_at": "2019-02-05T00:00:00+08:00"}),
    ],
)
def test_what_is_counted_from_a_lower_bound_is_one(topic: str, matter: str, raw: dict[str, object]) -> None:
    value = ask(about(topic), matter, read_facts(about(topic), raw)).value
    assert isinstance(value, Point)
    assert value.lower_bound


def test_local_days_are_printed_in_the_zone_in_which_they_are_counted() -> None:
    raw = {"paid_at": "2019-02-01T10:00:00+08:00"}
    value = ask(about("local_days"), "late_at", read_facts(about("local_days"), raw)).value
    assert isinstance(value, Point)
    assert value.zone == "America/New_York"


def test_an_extension_never_sets_aside_what_it_extends() -> None:
    raw = {"order_kind": "presale", "applied_at": SHIPPED["shipped_at"], **SHIPPED}
    traces = explain(about("layers"), "confirm_at", read_facts(about("layers"), raw)).traces
    assert {trace.rule.name: trace.status for trace in traces[:3]} == {
        "more": Status.SET_ASIDE,
        "confirmation": Status.GIVES,
        "on_request": Status.GIVES,
    }
