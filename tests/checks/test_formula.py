from __future__ import annotations

from hypothesis import given, settings

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.rulebook import Announcement
from tests.checks.formula import Encoding
from tests.strategies.rulebooks import announcements


@settings(max_examples=100, deadline=None)
@given(announcements())
def test_the_verdict_is_that_of_a_solver_on_the_same_formula(announcement: Announcement) -> None:
    found = {finding.witness["matter"] for finding in conflicting_outcomes(Subject(announcement, ask))}
    encoding = Encoding(announcement)
    assert found == {matter for matter in announcement.deciding if encoding.in_conflict(matter)}
