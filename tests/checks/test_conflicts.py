"""The verdict of `conflicting-outcomes` on random announcements: the interpreter's on every boundary case, and z3's."""

from __future__ import annotations

from hypothesis import given, settings

from compiler.model.rulebook import Announcement
from tests.backends.extended import extended
from tests.checks.formula import Encoding
from tests.checks.verdicts import boundary_cases, differs, matters_in_conflict
from tests.strategies.rulebooks import announcements


@settings(max_examples=60, deadline=None)
@given(announcements())
def test_no_boundary_case_shows_a_conflict_that_is_not_found(announcement: Announcement) -> None:
    unfound = set(announcement.deciding) - matters_in_conflict(announcement)
    for facts in boundary_cases(announcement, limit=2_000):
        assert [matter for matter in unfound if differs(announcement, matter, facts)] == []


@settings(max_examples=120, deadline=None)
@given(announcements())
def test_the_verdict_is_that_of_a_solver_on_the_same_formula(announcement: Announcement) -> None:
    encoding = Encoding(announcement)
    conflicts = {matter for matter in announcement.deciding if encoding.in_conflict(matter)}
    assert matters_in_conflict(announcement) == conflicts


@settings(max_examples=60, deadline=None)
@given(announcements().flatmap(extended))
def test_the_verdict_is_right_with_scopes_too(announcement: Announcement) -> None:
    encoding = Encoding(announcement)
    conflicts = {matter for matter in announcement.deciding if encoding.in_conflict(matter)}
    assert matters_in_conflict(announcement) == conflicts
