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


def matters_in_conflict(announcement: Announcement) -> set[str]:
    """The matters of which checks report a conflict; they must leave nothing unproven, and find words for each."""
    findings = list(conflicting_outcomes(Subject(announcement, ask)))
    assert [finding for finding in findings if not isinstance(finding, ConflictingOutcomes)] == []
    for finding in findings:
        for lang in LANGUAGES:
            assert say(f"finding.{finding.name()}.message", lang, finding.arguments())
    return {finding.witness["matter"] for finding in findings if isinstance(finding, ConflictingOutcomes)}


def boundary_cases(announcement: Announcement, limit: int) -> Iterator[Mapping[str, FactValue]]:
    """All boundary cases where there are no more than the limit, else so many of them."""
    for shifts in (1, 0):
        if count_cases(announcement, shifts) <= limit:
            return all_cases(announcement, shifts)
    return islice(some_cases(announcement), limit)


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
