"""The verdict of `conflicting-outcomes`, held against asking the interpreter every boundary case."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import assume, given, settings

from compiler.checks import check
from compiler.checks.findings import ConflictingOutcomes, Unproven
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.answer import Kind
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import Undecided
from compiler.model.uses import rules_for
from tests.strategies.rulebooks import all_cases, announcements, count_cases, rulebook

LIMIT = 2_000
"""So many cases an announcement may have to be asked one by one."""


@settings(max_examples=100, deadline=None)
@given(announcements())
def test_every_conflict_that_a_boundary_case_shows_is_found(announcement: Announcement) -> None:
    assume(count_cases(announcement, shifts=0) <= LIMIT)
    shifts = 1 if count_cases(announcement) <= LIMIT else 0
    findings = check(rulebook(announcement), ask)
    assert not [finding for finding in findings if isinstance(finding, Unproven)]
    found = {finding.witness["matter"] for finding in findings if isinstance(finding, ConflictingOutcomes)}
    for matter in announcement.matters:
        if matter not in found and rules_for(announcement, matter):
            assert (matter, first_conflict(announcement, matter, shifts)) == (matter, None)


def first_conflict(announcement: Announcement, matter: str, shifts: int) -> Mapping[str, FactValue] | None:
    """A boundary case in which rules of the matter differ, other than by passing on another matter's conflict."""
    for facts in all_cases(announcement, shifts):
        try:
            statements = Question(announcement, matter, facts, None).statements(matter)
        except FactError:
            continue
        remaining = [s for s in statements if s.remains.true and s.said]
        own = {s.said for s in remaining if s.said.kind is not Kind.CONFLICT}
        undecided = any(isinstance(s.candidate.outcome.value, Undecided) for s in remaining)
        if len(own) > 1 or (own and undecided):
            return facts
    return None
