"""Columns answer as the interpreter does, row by row, on every engine."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from pathlib import Path

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler import pipeline
from compiler.backends.frame import Column, carried, decided, facts_for
from compiler.backends.frame.steps import in_steps
from compiler.model.conditions import Always, AnyOf, FlagIs
from compiler.model.outcomes import ChoiceValue, Outcome
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Exception_, Reading, Rule, ValueDefinition
from compiler.plan import lower
from compiler.project import find_project
from tests.backends.announced import APART, Asked, alike_columns, at_boundaries, of_cases, shifted
from tests.backends.frames import ENGINES, Case, Engine, Row, by_columns, interpreted, table
from tests.strategies.rulebooks import EVERY, VOCABULARY, ZONE, announcements, cases, named, place

HERE = Path(__file__).parent
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=16, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    agree(data, data.draw(announcements(max_axes=5, max_matters=3, max_rules=5)))


@settings(max_examples=10, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_the_whole_language(data: st.DataObject) -> None:
    """Of what columns carry."""
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
    for matter in (planned.matter for planned in plan.matters if carried(plan, planned.matter) is None):
        for facts, alike in alike_columns(plan, matter, rows):
            name, engine = data.draw(st.sampled_from(list(ENGINES.items())))
            expected = [interpreted(announcement, matter, case) for case in alike]
            assert by_columns(plan, matter, facts, alike, engine) == expected, (name, matter)


# ── The announcements ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return pipeline.load(find_project(HERE)).rulebook


def test_columns_carry_every_matter_of_the_announcements(rulebook: Rulebook) -> None:
    for announcement in rulebook.announcements:
        plan = lower(announcement)
        assert {m.matter: carried(plan, m.matter) for m in plan.matters} == dict.fromkeys(plan.matter)


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
