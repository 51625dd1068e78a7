"""Conflicts that only a question as of a date meets, held against asking as of each date."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import given, settings

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.eras import conflicts_of_editions
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.amend import merged
from compiler.model.answer import Kind
from compiler.model.as_of import as_of
from compiler.model.case import read_facts
from compiler.model.outcomes import Before
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Override
from dsl.diagnostic import Finding
from tests.checks.test_findings import announced, day, platform, rule
from tests.checks.verdicts import boundary_cases, differs
from tests.strategies.rulebooks import DATES, announcements, named, place
from tests.strategies.rulebooks import platforms as rulebooks
from tests.strategies.scope import Feature

EDITIONS = frozenset({Feature.EDITIONS})


def witnesses(findings: list[Finding]) -> list[dict[str, Any]]:
    return [finding.witness for finding in findings if isinstance(finding, ConflictingOutcomes)]


def today(announcement: Announcement) -> list[Finding]:
    return list(conflicting_outcomes(Subject(as_of(announcement, None).announcement, ask)))


def assert_nothing_unfound(announcement: Announcement) -> None:
    """Whatever the date, no boundary case shows a conflict of a matter for which none is found."""
    found = witnesses(today(announcement)) + witnesses(list(conflicts_of_editions(Subject(announcement, ask))))
    clean = set(announcement.deciding) - {witness["matter"] for witness in found}
    for facts in boundary_cases(announcement, limit=100):
        for date in DATES:
            assert [matter for matter in clean if differs(announcement, matter, facts, date)] == []


def assert_witnesses_conflict(announcement: Announcement) -> None:
    for witness in witnesses(list(conflicts_of_editions(Subject(announcement, ask)))):
        facts = read_facts(announcement, witness["facts"])
        assert ask(announcement, witness["matter"], facts, witness["as_of"]).kind is Kind.CONFLICT


@settings(max_examples=40, deadline=None)
@given(announcements(features=EDITIONS))
def test_whatever_the_date_no_case_shows_a_conflict_that_is_not_found(announcement: Announcement) -> None:
    assert_nothing_unfound(announcement)


@settings(max_examples=40, deadline=None)
@given(announcements(features=EDITIONS))
def test_a_witness_is_a_conflict_as_of_its_date(announcement: Announcement) -> None:
    assert_witnesses_conflict(announcement)


@settings(max_examples=40, deadline=None)
@given(rulebooks(features=EDITIONS))
def test_so_it_is_of_announcements_together(rulebook: Rulebook) -> None:
    together = merged(rulebook, "random")
    assert_nothing_unfound(together)
    assert_witnesses_conflict(together)


NOW = rule("one", platform("tmall"), Before(day(15)))
THEN = rule("one", platform("tmall"), Before(day(16)))
OTHER = rule("other", platform("tmall", "taobao"), Before(day(15)))


def test_an_old_value_that_differs_from_another_rule_is_told_with_a_date_on_which_it_was_in_force() -> None:
    amended = attrs.evolve(NOW, since="2019-01-14", before=attrs.evolve(THEN, since="2019-01-11"))
    announcement = announced(amended, OTHER)
    assert today(announcement) == []
    (finding,) = conflicts_of_editions(Subject(announcement, ask))
    assert isinstance(finding, ConflictingOutcomes)
    assert finding.witness["as_of"] == "2019-01-11"
    assert finding.witness["era"] == ["2019-01-11", "2019-01-13"]
    assert finding.case.en.endswith("asked as of 2019-01-11")
    assert finding.case.zh.endswith("以 2019-01-11 为基准日询问")


def test_what_conflicts_today_too_is_told_but_once() -> None:
    differing = attrs.evolve(OTHER, outcomes=rule("other", platform("tmall"), Before(day(17))).outcomes)
    amended = attrs.evolve(NOW, since="2019-01-14", before=attrs.evolve(THEN, since="2019-01-11"))
    announcement = announced(amended, differing)
    assert len(today(announcement)) == 1
    assert list(conflicts_of_editions(Subject(announcement, ask))) == []


def test_a_conflict_is_told_though_one_of_its_rules_overrides_what_is_not_yet_in_force() -> None:
    over = (Override("later", named("closer"), None, place()),)
    amended = attrs.evolve(NOW, since="2019-01-14", before=attrs.evolve(THEN, since="2019-01-11", overrides=over))
    later = attrs.evolve(rule("later", platform("intl"), Before(day(18))), since="2019-01-20", own_edition=True)
    (finding,) = conflicts_of_editions(Subject(announced(amended, OTHER, later), ask))
    assert isinstance(finding, ConflictingOutcomes)
    assert finding.settle.en.count("overrides") == 2
