"""Columns answer as the interpreter does, row by row, on every engine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler import pipeline
from compiler.backends.frame import Column, carried, decided, facts_for
from compiler.backends.frame.steps import in_steps
from compiler.model.case import AT, FactValue, read_facts
from compiler.model.conditions import Always, FlagIs
from compiler.model.outcomes import ChoiceValue, Outcome
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Reading, Rule, ValueDefinition
from compiler.model.time import SECOND
from compiler.plan import Plan, lower
from compiler.project import find_project
from tests.backends.frames import ENGINES, Case, Engine, Row, by_columns, interpreted, table
from tests.strategies.rulebooks import EVERY, VOCABULARY, ZONE, announcements, cases, named, place

HERE = Path(__file__).parent
CASES = sorted((HERE.parent / "announcements").glob("*.jsonl"))
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
APART = (-SECOND, -1, 0, 1, SECOND)


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
    rule = Rule(
        "r",
        ("1",),
        Always(),
        (Outcome("lane", ChoiceValue("sea")),),
        readings=(Reading(named("so"), FlagIs("insured", True)),),
        place=place(),
    )
    definition = ValueDefinition("insured", False, FlagIs("tracked", True), place=place())
    announcement = Announcement(
        "random.sample",
        named("sample"),
        "tmall",
        "2019-01-11",
        ZONE,
        (VOCABULARY,),
        place(),
        rules=(rule,),
        definitions=(definition,),
    )
    rows: list[Case] = [{"tracked": True, "insured": insured} for insured in (True, False)]
    answers = by_columns(lower(announcement), "lane", frozenset(["tracked", "insured"]), rows, engine)
    assert answers == [interpreted(announcement, "lane", row) for row in rows]
    assert [answer["kind"] for answer in answers] == ["refused", "value"]


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


def alike_columns(plan: Plan, matter: str, rows: Iterable[Case]) -> Iterator[tuple[frozenset[str], list[Case]]]:
    """Cases by the events that they name: the others have no column. Other facts are null where they are not given."""
    needs = facts_for(plan.announcement, [matter])
    events = {need.fact for need in needs if need.type == "int" and need.fact != AT}
    found: dict[frozenset[str], list[Case]] = {}
    for row in rows:
        found.setdefault(frozenset(events & row.keys()), []).append(row)
    for given_events, alike in found.items():
        yield frozenset(need.fact for need in needs if need.fact not in events - given_events), alike


def shifted(case: Case, by: int) -> Case:
    """The case with its instants so many microseconds later."""
    return {name: _shifted(name, value, by) for name, value in case.items()}


def _shifted(name: str, value: FactValue, by: int) -> FactValue:
    if isinstance(value, int) and not isinstance(value, bool) and (name == AT or name.endswith("_at")):
        return value + by
    return value


# ── The announcements ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return pipeline.load(find_project(HERE)).rulebook


def test_columns_carry_every_matter_of_the_announcements(rulebook: Rulebook) -> None:
    for announcement in rulebook.announcements:
        plan = lower(announcement)
        assert {m.matter: carried(plan, m.matter) for m in plan.matters} == dict.fromkeys(plan.matter)


@frozen
class Asked:
    """A matter asked of rows that name the same events, with what the interpreter answers."""

    plan: Plan
    matter: str
    facts: frozenset[str]
    rows: list[Case]
    expected: list[Row]


@pytest.fixture(scope="module")
def asked(rulebook: Rulebook) -> list[Asked]:
    """The cases of the announcements, those a microsecond and a second from them, and some with a fact less."""
    found: list[Asked] = []
    for file in CASES:
        lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        announcement = rulebook.announcement[lines[0]["announcement"]]
        plan = lower(announcement)
        for matter in plan.matter:
            given_cases = [line["facts"] for line in lines if line["matter"] == matter and "as_of" not in line]
            rows = nearby([read_facts(announcement, facts) for facts in given_cases])
            for facts, alike in alike_columns(plan, matter, rows):
                expected = [interpreted(announcement, matter, case) for case in alike]
                found.append(Asked(plan, matter, facts, alike, expected))
    return found


@pytest.mark.parametrize(("engine", "every"), [("duckdb, text", 1), ("polars", 1), ("duckdb", 5), ("pyarrow", 5)])
def test_the_cases_of_the_announcements(asked: list[Asked], engine: str, every: int) -> None:
    """Each matter on two engines; the others, which read the same expressions, have a part."""
    assert len(asked) > 100
    for each in asked[::every]:
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


def nearby(given_cases: Sequence[Case]) -> list[Case]:
    found: dict[str, Case] = {}
    for n, case in enumerate(given_cases):
        apart = APART if n % 3 == 0 else APART[1:4]
        for near in [*(shifted(case, by) for by in apart), *(_without(case) if n % 5 == 0 else ())]:
            found[repr(sorted(near.items()))] = near
    return list(found.values())


def _without(case: Mapping[str, FactValue]) -> Iterator[Case]:
    for name in case:
        yield {other: value for other, value in case.items() if other != name}
        if name.endswith("_at"):
            yield {**case, name: None}
