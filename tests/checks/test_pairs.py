"""The sweep, held against looking at every pair."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.conflicts import conflicting_outcomes, stated_as
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.pairs import answer_key, meetings
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.hours import is_open
from compiler.interpreter.needs import candidates
from compiler.model.outcomes import Hours, Weekly
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, HOUR
from tests.benchmarks.large import large
from tests.strategies.words import ORIGIN, ZONE


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


@st.composite
def weekly(draw: st.DrawFn) -> Weekly:
    """Some hours of Monday to Wednesday and of Sunday, on the hour, so that many are the same."""
    days = st.frozensets(st.sampled_from((0, 1, 2, 6)), min_size=1)
    ends = st.tuples(st.integers(20, 23), st.integers(24, 28))
    each = st.builds(lambda on, hours: Hours(on, hours[0] * 60, hours[1] * 60), days, ends)
    return Weekly(tuple(draw(st.lists(each, min_size=1, max_size=3))), ZONE)


@given(weekly(), weekly())
def test_hours_have_one_key_if_they_are_open_at_the_same_times(one: Weekly, other: Weekly) -> None:
    week = range(ORIGIN, ORIGIN + 7 * DAY, HOUR)
    alike = all(is_open(one, us) == is_open(other, us) for us in week)
    assert (answer_key(one) == answer_key(other)) is alike


def test_hours_of_every_day_are_the_whole_week() -> None:
    every = Weekly((Hours(frozenset(range(7)), 0, 24 * 60),), ZONE)
    assert answer_key(every) == answer_key(Weekly((), ZONE))


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
