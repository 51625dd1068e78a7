"""Holes in declared domains: found where asking case by case finds one, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks.findings import UncoveredRegion
from compiler.checks.holes import uncovered_regions
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.answer import Kind
from compiler.model.case import FactError, FactValue, fact_name, read_facts
from compiler.model.conditions import Always, ChoiceIs, Condition, EventIn
from compiler.model.outcomes import ChoiceValue, Outcome
from compiler.model.rulebook import Announcement
from compiler.model.rules import Coverage, Rule
from compiler.model.time import DAY, Window
from dsl.diagnostic import Finding
from tests.checks.test_findings import announced, platform
from tests.checks.verdicts import boundary_cases
from tests.strategies.cases import used_facts
from tests.strategies.rulebooks import ORIGIN, announcements, place


@st.composite
def covered(draw: st.DrawFn) -> Announcement:
    """A random announcement that promises all cases of a matter, or those of one of its rules."""
    announcement = draw(announcements())
    matter = draw(st.sampled_from(sorted(announcement.deciding)))
    domain = draw(st.sampled_from([Always(), *(rule.when for rule in announcement.rules)]))
    return attrs.evolve(announcement, covers=(Coverage(matter, domain, place=place()),))


def found(announcement: Announcement) -> list[Finding]:
    return list(uncovered_regions(Subject(announcement, ask)))


def is_a_hole(announcement: Announcement, facts: Mapping[str, FactValue]) -> bool:
    """Whether all facts are given, the domain holds, and nothing is answered."""
    (covers,) = announcement.covers
    derived = {fact_name(announcement.facts[id]) for id in announcement.derived}
    if not set(used_facts(announcement)) <= facts.keys() | derived:
        return False
    try:
        question = Question(announcement, covers.matter, facts, None)
        holds = question.holds(covers.condition).true
        return holds and question.answer(covers.matter).kind is Kind.NOT_COVERED
    except FactError:
        return False


@settings(max_examples=60, deadline=None)
@given(covered())
def test_where_nothing_is_found_no_case_of_the_domain_is_left_uncovered(announcement: Announcement) -> None:
    if not found(announcement):
        assert [facts for facts in boundary_cases(announcement, 300) if is_a_hole(announcement, facts)] == []


@settings(max_examples=60, deadline=None)
@given(covered())
def test_a_witness_is_answered_not_covered(announcement: Announcement) -> None:
    for finding in found(announcement):
        if isinstance(finding, UncoveredRegion):
            assert finding.witness
            facts = read_facts(announcement, finding.witness["facts"])
            assert ask(announcement, finding.witness["matter"], facts).kind is Kind.NOT_COVERED


@settings(max_examples=40, deadline=None)
@given(covered())
def test_the_verdict_is_the_same_however_the_domain_is_cut(announcement: Announcement) -> None:
    whole = [type(finding) for finding in found(announcement)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("compiler.checks.holes.FEW", 1)
        assert [type(finding) for finding in found(announcement)] == whole


def days(first: int, last: int) -> Condition:
    return EventIn("paid", Window(ORIGIN + first * DAY, ORIGIN + last * DAY, None, None))


def daily(count: int, skipped: int | None = None) -> Announcement:
    """A rule a day, and a promise of all the days."""
    rules = tuple(
        Rule(f"r{n}", ("1",), days(n, n + 1), (Outcome("lane", ChoiceValue("air")),), place=place(n))
        for n in range(count)
        if n != skipped
    )
    return attrs.evolve(announced(*rules), covers=(Coverage("lane", days(0, count), place=place()),))


def test_a_domain_of_many_rules_is_found_whole() -> None:
    assert found(daily(500)) == []


def test_the_one_day_that_is_left_out_of_many_is_found() -> None:
    (finding,) = found(daily(500, skipped=333))
    assert finding.witness
    assert finding.witness["facts"] == {"paid_at": "2019-12-27T00:00:00+08:00"}


def test_what_no_rule_says_anything_of_is_uncovered_in_any_case() -> None:
    promise = attrs.evolve(announced(), covers=(Coverage("lane", ChoiceIs("platform", ("tmall",)), place=place()),))
    (finding,) = found(promise)
    assert finding.witness
    assert finding.witness["facts"] == {"platform": "tmall"}


def test_a_rule_that_always_holds_covers_every_case() -> None:
    always = Rule("all", ("1",), Always(), (Outcome("lane", ChoiceValue("air")),), place=place())
    assert found(attrs.evolve(announced(always), covers=(Coverage("lane", platform("tmall"), place=place()),))) == []
