"""The sweep, held against looking at every pair."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.conflicts import conflicting_outcomes, stated_as
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.pairs import meetings
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.needs import candidates
from compiler.model.rulebook import Announcement
from tests.benchmarks.large import large


@given(st.integers(0, 60), st.integers(1, 40), st.integers(0, 10_000), st.booleans())
def test_the_sweep_yields_the_pairs_that_overlap_and_may_differ(rules: int, days: int, seed: int, alike: bool) -> None:
    announcement = large(rules, 1, days, seed)
    stated = stated_as(Subject(announcement, ask), candidates(announcement, "lane_0"))
    expected = [
        (i, j)
        for (i, one), (j, other) in combinations(enumerate(stated), 2)
        if one.overlaps(other) and (one.answer == other.answer) is alike
    ]
    assert sorted(meetings(stated, alike)) == expected


def test_a_large_announcement_names_as_many_rules_of_each_conflict_as_a_small_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    announcement = large(60, 2, 20)
    whole = conflicts(announcement)
    monkeypatch.setattr("compiler.checks.subject.SMALL", 0)
    assert any(len(rules) > 2 for rules in whole)
    assert conflicts(announcement) == whole


def conflicts(announcement: Announcement) -> list[set[str]]:
    """The rules of each conflict."""
    found = conflicting_outcomes(Subject(announcement, ask))
    return [set(finding.rules) for finding in found if isinstance(finding, ConflictingOutcomes)]
