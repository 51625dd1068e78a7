"""Deadlines that jump back: found where two cases a second apart show it, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.edges import edges
from compiler.checks.jumps import deadlines_that_jump_back
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.answer import Answer, Point
from compiler.model.case import FactError, FactValue, read_facts
from compiler.model.conditions import All, Condition, EventIn
from compiler.model.outcomes import Before, Outcome
from compiler.model.rulebook import Announcement
from compiler.model.rules import Override, Rule
from compiler.model.time import SECOND, EventMoment, Shift
from dsl.diagnostic import Finding
from tests.checks.test_findings import announced, platform
from tests.checks.verdicts import boundary_cases
from tests.strategies.rulebooks import named, place
from tests.strategies.times import DURATIONS, instants, windows


@st.composite
def dated(draw: st.DrawFn) -> Announcement:
    """Rules on one deadline by windows of payment, of which later ones may go before earlier ones."""
    rules: list[Rule] = []
    for number in range(draw(st.integers(2, 4))):
        when: Condition = EventIn("paid", draw(windows()), draw(st.sampled_from((False, False, True))))
        if draw(st.booleans()):
            when = All((when, platform(*draw(st.sampled_from((("tmall",), ("taobao", "intl")))))))
        shift = Shift(draw(st.sampled_from(DURATIONS)), True, EventMoment(draw(st.sampled_from(("paid", "signed")))))
        value = Before(shift if draw(st.booleans()) else draw(instants()))
        overrides = tuple(Override(r.name, named("first")) for r in rules if draw(st.booleans()))
        name = f"r{number}"
        rules.append(Rule(name, ("1",), when, (Outcome("ship_by", value),), overrides=overrides, place=place(number)))
    return announced(*rules)


def found(announcement: Announcement) -> list[Finding]:
    return list(deadlines_that_jump_back(Subject(announcement, ask)))


def point(announcement: Announcement, matter: str, facts: Mapping[str, FactValue]) -> tuple[Answer, int] | None:
    """The answer and its instant; None where it is no instant, or a lower bound."""
    try:
        answer = ask(announcement, matter, facts)
    except FactError:
        return None
    value = answer.value
    return (answer, value.us) if isinstance(value, Point) and not value.lower_bound else None


@settings(max_examples=60, deadline=None)
@given(dated())
def test_the_two_cases_are_a_second_apart_and_the_later_has_the_earlier_answer(announcement: Announcement) -> None:
    for finding in found(announcement):
        assert finding.witness
        matter = finding.witness["matter"]
        former, later = (read_facts(announcement, answer["facts"]) for answer in finding.witness["answers"])
        (moved,) = (name for name, value in later.items() if former[name] != value)
        assert int(str(later[moved])) - int(str(former[moved])) == SECOND
        before, after = point(announcement, matter, former), point(announcement, matter, later)
        assert before
        assert after
        assert after[1] < before[1]


@settings(max_examples=60, deadline=None)
@given(dated())
def test_where_nothing_is_found_no_printed_bound_has_such_cases(announcement: Announcement) -> None:
    """Where rules conflict too, that is found first."""
    if not found(announcement) and not any(True for _ in conflicting_outcomes(Subject(announcement, ask))):
        assert list(jumps(announcement, "ship_by")) == []


def jumps(announcement: Announcement, matter: str) -> Iterator[Mapping[str, FactValue]]:
    """Cases at a printed bound with an earlier answer, by other rules, than a second before."""
    plan = Subject(announcement, ask).plan.matter[matter]
    bounds = {edge for branch in plan.branches for edge in edges(branch.remains)}
    acts = announcement.matters[matter].of
    for facts in boundary_cases(announcement, 200):
        for event, us in bounds:
            if event in acts or event == "now" or facts.get(f"{event}_at") != us:
                continue
            former = point(announcement, matter, {**facts, f"{event}_at": us - SECOND})
            later = point(announcement, matter, facts)
            if former and later and later[1] < former[1] and not {*former[0].rules} & {*later[0].rules}:
                yield facts
