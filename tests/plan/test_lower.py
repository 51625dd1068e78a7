"""A plan's composed conditions mean what the interpreter finds step by step."""

from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.interpreter.question import Question
from compiler.model.case import FactError
from compiler.plan import Branch, MatterPlan, lower
from compiler.plan.plan import AllNeeds, Need
from tests.strategies.rulebooks import EVERY, announcements, cases


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_composed_conditions_are_true_false_or_unknown_as_the_steps_are(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=3, max_rules=5, features=EVERY))
    facts = data.draw(cases(announcement))
    for matter in lower(announcement).matters:
        try:
            question = Question(announcement, matter.matter, facts, None)
        except FactError:
            continue
        if matter.matter not in announcement.total:
            assert composed(question, matter) == stepwise(question, matter)


def stepwise(question: Question, matter: MatterPlan) -> list[object]:
    return [
        (s.rule.name, s.clauses, (s.holds, s.holds.facts), (s.remains, s.remains.facts))
        for s in sorted(question.statements(matter.matter), key=lambda statement: statement.candidate.extends)
    ]


def composed(question: Question, matter: MatterPlan) -> list[object]:
    def one(branch: Branch) -> object:
        holds, remains = question.holds(branch.holds), question.holds(branch.remains)
        return branch.rule, branch.clauses, (holds, holds.facts), (remains, remains.facts)

    return [one(branch) for branch in (*matter.branches, *(extension.branch for extension in matter.extensions))]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_matter_comes_after_those_on_which_it_rests(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=3, max_matters=3, max_rules=5))
    plan = lower(announcement)
    for matter in plan.matters:
        for position, below in enumerate(matter.rests_on):
            assert set(plan.matter[below].rests_on) <= set(matter.rests_on[:position])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_needs_are_flat(data: st.DataObject) -> None:
    plan = lower(data.draw(announcements(max_axes=4, max_matters=3, max_rules=5)))

    def flat(need: Need) -> bool:
        return not isinstance(need, AllNeeds) or not any(isinstance(part, AllNeeds) for part in need.needs)

    assert all(flat(branch.needs) for matter in plan.matters for branch in matter.branches)
