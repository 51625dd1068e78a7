"""The verdict of `conflicting-outcomes` on random announcements: the interpreter's on boundary cases, and z3's."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.answer import Kind
from compiler.model.case import read_facts
from compiler.model.rulebook import Announcement
from tests.backends.extended import extended
from tests.checks.formula import agrees
from tests.checks.long_run import part
from tests.checks.verdicts import boundary_cases, differs, matters_in_conflict, verdicts
from tests.strategies.rulebooks import announcements
from tests.strategies.scope import Feature

KNOWN = tuple(feature for feature in Feature if feature is not Feature.EDITIONS)
"""What is looked at as of one date."""

LINEAR = frozenset({Feature.SEVERAL, Feature.SHARES, Feature.AMOUNTS})
"""What a solver of linear formulas knows."""


@settings(max_examples=60, deadline=None)
@given(announcements())
def test_no_boundary_case_shows_a_conflict_that_is_not_found(announcement: Announcement) -> None:
    unfound = set(announcement.deciding) - matters_in_conflict(announcement)
    for facts in boundary_cases(announcement, limit=2_000):
        assert [matter for matter in unfound if differs(announcement, matter, facts)] == []


@settings(max_examples=80, deadline=None)
@given(announcements())
def test_the_verdict_is_that_of_a_solver_on_the_same_formula(announcement: Announcement) -> None:
    assert agrees(announcement, matters_in_conflict(announcement), set())


@settings(max_examples=80, deadline=None)
@given(announcements(features=LINEAR))
def test_it_is_that_of_a_solver_of_shares_amounts_and_the_later_of_several_too(announcement: Announcement) -> None:
    assert agrees(announcement, *verdicts(announcement))


@settings(max_examples=60, deadline=None)
@given(announcements().flatmap(extended))
def test_the_verdict_is_right_with_scopes_too(announcement: Announcement) -> None:
    assert agrees(announcement, matters_in_conflict(announcement), set())


@pytest.mark.parametrize("features", [*((feature,) for feature in KNOWN), KNOWN], ids=str)
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_boundary_case_shows_a_conflict_where_none_is_proved(
    features: tuple[Feature, ...], data: st.DataObject
) -> None:
    announcement = data.draw(announcements(features=frozenset(features)))
    found, unproven = verdicts(announcement)
    clean = set(announcement.deciding) - found - unproven
    for facts in boundary_cases(announcement, limit=150):
        assert [matter for matter in clean if differs(announcement, matter, facts)] == []


@pytest.mark.parametrize("feature", KNOWN, ids=str)
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_conflict_is_one_for_the_interpreter(feature: Feature, data: st.DataObject) -> None:
    announcement = data.draw(announcements(features=frozenset({feature})))
    for finding in conflicting_outcomes(Subject(announcement, ask)):
        if isinstance(finding, ConflictingOutcomes):
            facts = read_facts(announcement, finding.witness["facts"])
            assert ask(announcement, finding.witness["matter"], facts).kind is Kind.CONFLICT


def test_a_minute_of_the_long_run_has_the_right_verdicts() -> None:
    """Seeds that the long run itself does not come to."""
    end, number = time.monotonic() + 60, 10**6
    while time.monotonic() < end:
        part(number, size=40)
        number += 1
