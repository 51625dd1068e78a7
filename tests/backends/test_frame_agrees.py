"""Columns answer as the interpreter does, row by row, on every engine."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import cycle, product
from pathlib import Path

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler import pipeline
from compiler.backends.frame import Column, decided, facts_for
from compiler.backends.frame.steps import in_steps
from compiler.model.case import fact_name
from compiler.model.conditions import Always, AnyOf, ChoiceIs, FactNumber, FlagIs, Measure, NumberIs
from compiler.model.outcomes import At, ChoiceValue, NumberValue, Outcome, Share
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Exception_, Reading, Rule, ValueDefinition
from compiler.model.time import CaseAmount, Duration, EventMoment, Shift, Unit
from compiler.plan import lower
from compiler.project import find_project
from tests.backends.announced import APART, Asked, alike_columns, at_boundaries, of_cases, shifted
from tests.backends.frames import ENGINES, Case, Engine, Row, by_columns, interpreted, table
from tests.strategies.rulebooks import EVERY, VOCABULARY, ZONE, announcements, cases, named, place
from tests.strategies.words import MORE

HERE = Path(__file__).parent
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=16, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    agree(data, data.draw(announcements(max_axes=5, max_matters=3, max_rules=5)))


@settings(max_examples=10, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_the_whole_language(data: st.DataObject) -> None:
    agree(data, data.draw(announcements(max_axes=5, max_matters=3, max_rules=4, features=EVERY)))


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
def test_a_contradiction_is_refused_though_only_a_reading_asks_for_the_fact(engine: Engine) -> None:
    rule = attrs.evolve(SEA, readings=(Reading(named("so"), FlagIs("insured", True)),))
    definition = ValueDefinition("insured", False, FlagIs("tracked", True), place=place())
    rows: list[Case] = [{"tracked": True, "insured": insured} for insured in (True, False)]
    answers = answered(attrs.evolve(SAMPLE, rules=(rule,), definitions=(definition,)), "lane", rows, engine)
    assert [answer["kind"] for answer in answers] == ["refused", "value"]


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
def test_a_flag_that_is_not_given_is_yes_or_no(engine: Engine) -> None:
    never = Exception_(AnyOf((FlagIs("insured", True), FlagIs("insured", False))), None, ("2",), place())
    rows: list[Case] = [{}, {"insured": True}, {"insured": False}]
    rule = attrs.evolve(SEA, exceptions=(never,))
    answers = answered(attrs.evolve(SAMPLE, rules=(rule,)), "lane", rows, engine)
    assert [answer["kind"] for answer in answers] == ["not_covered"] * 3


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
def test_any_number_of_rules_may_give_an_answer(engine: Engine) -> None:
    each = [FlagIs("tracked", True), FlagIs("insured", True), *(ChoiceIs("platform", (id,)) for id in PLATFORMS)]
    rules = tuple(attrs.evolve(SEA, name=f"r{n}", when=when) for n, when in enumerate([*each, *each, *each]))
    rows: list[Case] = [
        {"tracked": tracked, "insured": insured, "platform": platform}
        for tracked in (True, False)
        for insured in (True, False)
        for platform in PLATFORMS
    ]
    answers = answered(attrs.evolve(SAMPLE, rules=rules), "lane", rows, engine)
    assert answers[0]["rule"] == "r0; r1; r2; r5; r6; r7; r10; r11; r12"


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
def test_numbers_of_many_digits_are_told_apart(engine: Engine) -> None:
    """What floating point has no number for lies between two that it has."""
    bounds = [Decimal("0.30000000000000001"), Decimal("9007199254740993"), Decimal("1e400"), Decimal("-1e400")]
    rules = tuple(
        attrs.evolve(
            SEA,
            name=f"r{n}",
            when=NumberIs(FactNumber("weight"), measure, bound),
        )
        for n, (bound, measure) in enumerate(product(bounds, Measure))
    )
    weights = ["0.3", "0.30000000000000004", "0", "9007199254740992", "9007199254740994", "-1", "1e29"]
    rows: list[Case] = [{"weight": Decimal(weight)} for weight in weights]
    answers = answered(attrs.evolve(SAMPLE, rules=rules), "lane", rows, engine)
    assert len({answer["rule"] for answer in answers}) == 3


def test_answers_that_differ_in_the_last_of_many_digits_conflict() -> None:
    numbers = [NumberValue(Decimal(f"1.{'0' * 20}{n}"), "kg") for n in (1, 2)]
    rules = tuple(attrs.evolve(SEA, name=f"r{n}", outcomes=(Outcome("wait", n),)) for n in numbers)
    [answer] = answered(attrs.evolve(SAMPLE, rules=rules), "wait", [{}], ENGINES["polars"])
    assert answer["kind"] == "conflict"


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
@pytest.mark.parametrize("unit", [Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.CALENDAR_DAYS])
def test_an_amount_that_cannot_be_counted_is_refused(engine: Engine, unit: Unit) -> None:
    days = Duration(CaseAmount("extra_days"), unit, zone=ZONE if unit is Unit.CALENDAR_DAYS else None)
    outcome = Outcome("confirm_at", At(Shift(days, True, EventMoment("paid"))))
    announcement = attrs.evolve(
        SAMPLE, vocabularies=(VOCABULARY, MORE), rules=(attrs.evolve(SEA, outcomes=(outcome,)),)
    )
    amounts = ["-1", "-1e300", "0", "0.1", "0.7", "3", "1e9", "6e9", "1e29", "1e35"]
    rows: list[Case] = [{"paid_at": 1_000_000, "extra_days": Decimal(amount)} for amount in amounts]
    answers = answered(announcement, "confirm_at", rows, engine)
    whole = unit is Unit.CALENDAR_DAYS
    decided = ["0", "3"] if whole else ["0", "0.1", "0.7", "3"] + ["1e9"] * (unit is Unit.MINUTES)
    assert [amount for amount, answer in zip(amounts, answers, strict=True) if answer["kind"] == "value"] == decided


def test_a_number_of_more_digits_than_are_reckoned_with_is_told() -> None:
    share = Outcome("wait", Share(Decimal(30), FactNumber("weight"), unit="kg"))
    plan = lower(attrs.evolve(SAMPLE, rules=(attrs.evolve(SEA, outcomes=(share,)),)))
    rows: list[Case] = [{"weight": Decimal(weight)} for weight in ("12.3456", "12.34567", "1e11", "-0.5")]
    needs = facts_for(plan.announcement, ["wait"])
    columns = decided(plan, "wait", {need.fact: need.column for need in needs})
    found = ENGINES["polars"](table(needs, rows), columns)
    assert [row["wait_kind"] for row in found] == ["value", "too_many_digits", "too_many_digits", "value"]
    assert [row["wait"] for row in found] == [3.70368, None, None, -0.15]


PLATFORMS = ("tmall", "taobao", "intl")
SEA = Rule("r", ("1",), Always(), (Outcome("lane", ChoiceValue("sea")),), place=place())
SAMPLE = Announcement("random.sample", named("sample"), "tmall", "2019-01-11", ZONE, (VOCABULARY,), place())


def answered(announcement: Announcement, matter: str, rows: Sequence[Case], engine: Engine) -> list[Row]:
    """What an engine answers for rows in a table that has a column for each fact, as the interpreter does."""
    plan = lower(announcement)
    facts = [need.fact for need in facts_for(announcement, [matter])]
    answers = by_columns(plan, matter, facts, rows, engine)
    assert answers == [interpreted(announcement, matter, row) for row in rows]
    return answers


def agree(data: st.DataObject, announcement: Announcement) -> None:
    plan = lower(announcement)
    drawn = data.draw(st.lists(cases(announcement), min_size=8, max_size=16))
    shifts = data.draw(st.lists(st.sampled_from(APART), min_size=len(drawn), max_size=len(drawn)))
    rows = [shifted(case, shift) for case, shift in zip(drawn, shifts, strict=True)]
    for matter in [*plan.matter, *(fact_name(announcement.facts[derived.fact]) for derived in plan.derived)]:
        for facts, alike in alike_columns(plan, matter, rows):
            name, engine = data.draw(st.sampled_from(list(ENGINES.items())))
            expected = [interpreted(announcement, matter, case) for case in alike]
            assert by_columns(plan, matter, facts, alike, engine) == expected, (name, matter)


# ── The announcements ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return pipeline.load(find_project(HERE)).rulebook


@pytest.fixture(scope="module")
def asked(rulebook: Rulebook) -> list[Asked]:
    return list(of_cases(rulebook))


@pytest.mark.parametrize(("engine", "every"), [("duckdb, text", 1), ("polars", 1), ("duckdb", 5), ("pyarrow", 5)])
def test_the_cases_of_the_announcements(asked: list[Asked], engine: str, every: int) -> None:
    """Each matter on two engines; the others, which read the same expressions, have a part."""
    assert len(asked) > 100
    for each in asked[::every]:
        found = by_columns(each.plan, each.matter, each.facts, each.rows, ENGINES[engine])
        assert found == each.expected, each.matter


def test_every_boundary_of_the_announcements(rulebook: Rulebook) -> None:
    """A matter on one engine, the next on the other; all of them on each server are tests of their own."""
    asked = list(at_boundaries(rulebook))
    assert sum(len(each.rows) for each in asked) > 3_000
    for each, engine in zip(asked, cycle(("duckdb, text", "polars")), strict=False):
        found = by_columns(each.plan, each.matter, each.facts, each.rows, ENGINES[engine])
        assert found == each.expected, each.matter


@pytest.mark.parametrize("engine", ["duckdb, text", "polars", "pyarrow"])
def test_shared_work_taken_apart_changes_nothing(
    asked: list[Asked], engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compiler.backends.frame.steps.LARGE", 0)
    monkeypatch.setattr("compiler.backends.frame.steps.PART", 3)
    apart = [each for each in asked[::9] if in_steps(columns_of(each))[0]][:6]
    assert len(apart) == 6
    for each in apart:
        needs = [need for need in facts_for(each.plan.announcement, [each.matter]) if need.fact in each.facts]
        columns = columns_of(each)
        found = ENGINES[engine](table(needs, each.rows), columns)
        assert set(found[0]) == {"n", *(need.column for need in needs), *(column.name for column in columns)}
        assert by_columns(each.plan, each.matter, each.facts, each.rows, ENGINES[engine]) == each.expected


def columns_of(asked: Asked) -> tuple[Column, ...]:
    needs = [need for need in facts_for(asked.plan.announcement, [asked.matter]) if need.fact in asked.facts]
    return decided(asked.plan, asked.matter, {need.fact: need.column for need in needs})
