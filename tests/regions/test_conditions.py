"""The cells of a condition and of its negation, held against the interpreter."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import ValueDefinition
from compiler.regions import Budget, Expansion
from tests.regions.points import contains
from tests.strategies.rulebooks import announcements, cases
from tests.strategies.scope import Feature

KNOWN = tuple(feature for feature in Feature if feature is not Feature.EDITIONS)
"""Editions are told apart before cells are looked at."""


def complete(question: Question, announcement: Announcement, facts: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """The facts with what definitions derive of choices and flags."""
    derived: dict[str, FactValue] = dict(facts)
    for id, definitions in announcement.derived.items():
        if isinstance(definitions[0], ValueDefinition):
            possible = question.flag(id) if id in ("tracked", "insured") else question.choice(id)
            if len(possible.values) == 1:
                (derived[id],) = possible.values
    return derived


@pytest.mark.parametrize("features", [(), *((feature,) for feature in KNOWN), KNOWN], ids=str)
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_case_lies_in_one_cell_of_the_condition_or_of_its_negation_as_the_interpreter_says(
    features: tuple[Feature, ...], data: st.DataObject
) -> None:
    announcement = data.draw(announcements(features=frozenset(features)))
    subject = Subject(announcement, ask)
    plan = subject.plan
    expansion = Expansion(subject.space, subject.branches, Budget(10**6), subject.extending)
    matter = data.draw(st.sampled_from([m for m in plan.matters if m.matter not in announcement.total] or [None]))
    assume(matter)
    branches = (*matter.branches, *(extension.branch for extension in matter.extensions))
    cells = {
        branch: [list(expansion.cells(branch.remains, wanted, expansion.space.everything)) for wanted in (True, False)]
        for branch in branches
    }
    for _ in range(10):
        facts = data.draw(cases(announcement, missing=False))
        try:
            question = Question(announcement, matter.matter, facts, None)
            statements = sorted(question.statements(matter.matter), key=lambda s: s.candidate.extends)
        except FactError:
            continue
        point = complete(question, announcement, facts)
        for branch, statement in zip(branches, statements, strict=True):
            inside, outside = (
                [cell for cell in some if contains(expansion.space, cell, point)] for some in cells[branch]
            )
            assert (len(inside), len(outside)) == ((1, 0) if statement.remains.true else (0, 1))
