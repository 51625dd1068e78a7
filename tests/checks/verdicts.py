"""The conflict verdict of random announcements, held against asking the interpreter one case after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.locale import LANGUAGES, say
from compiler.model.answer import Kind
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import Undecided
from tests.strategies.rulebooks import all_cases, count_cases, some_cases

LIMIT = 2_000
"""So many cases of an announcement are asked: all boundary cases where there are no more, else some of them."""


def judge(announcement: Announcement) -> int:
    """Asserts that checks find every matter whose conflict a case shows. How many cases were asked."""
    findings = list(conflicting_outcomes(Subject(announcement, ask)))
    assert [finding for finding in findings if not isinstance(finding, ConflictingOutcomes)] == []
    for finding in findings:
        for lang in LANGUAGES:
            assert say(f"finding.{finding.name()}.message", lang, finding.arguments())
    found = {finding.witness["matter"] for finding in findings if isinstance(finding, ConflictingOutcomes)}
    asked = 0
    for matter in announcement.deciding:
        if matter not in found:
            for facts in boundary_cases(announcement):
                asked += 1
                assert not differs(announcement, matter, facts), (matter, facts)
    return asked


def boundary_cases(announcement: Announcement) -> Iterator[Mapping[str, FactValue]]:
    for shifts in (1, 0):
        if count_cases(announcement, shifts) <= LIMIT:
            return all_cases(announcement, shifts)
    return islice(some_cases(announcement), LIMIT)


def differs(announcement: Announcement, matter: str, facts: Mapping[str, FactValue]) -> bool:
    """Whether rules of the matter itself differ in a case, other than by passing on another matter's conflict."""
    try:
        statements = Question(announcement, matter, facts, None).statements(matter)
    except FactError:
        return False
    remaining = [s for s in statements if s.remains.true and s.said]
    own = {s.said for s in remaining if s.said.kind is not Kind.CONFLICT}
    undecided = any(isinstance(s.candidate.outcome.value, Undecided) for s in remaining)
    return len(own) > 1 or (bool(own) and undecided)
