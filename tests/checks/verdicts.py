"""The conflict verdict of random announcements, held against asking the interpreter one case after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from compiler.checks.conflicts import conflicts, finding_of
from compiler.checks.proofs import Conflict
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.extensions import can_be_extended
from compiler.interpreter.question import Question
from compiler.locale import LANGUAGES, say
from compiler.model.answer import Kind
from compiler.model.case import FactError, FactValue
from compiler.model.outcomes import Undecided
from compiler.model.rulebook import Announcement
from tests.strategies.rulebooks import all_cases, count_cases, some_cases


def matters_in_conflict(announcement: Announcement) -> set[str]:
    """The matters of which checks report a conflict; they must leave nothing unproven, and find words for each."""
    found, unproven = verdicts(announcement)
    assert unproven == set()
    return found


def verdicts(announcement: Announcement) -> tuple[set[str], set[str]]:
    """The matters in conflict, and those of which that is not proven; there must be words for each finding."""
    subject = Subject(announcement, ask)
    found: set[str] = set()
    unproven: set[str] = set()
    for matter in announcement.deciding:
        for pair, proof in conflicts(subject, matter):
            (found if isinstance(proof, Conflict) else unproven).add(matter)
            finding = finding_of(subject, matter, pair, proof)
            for lang in LANGUAGES:
                assert say(f"finding.{finding.name()}.message", lang, finding.arguments())
    return found, unproven - found


def boundary_cases(announcement: Announcement, limit: int) -> Iterator[Mapping[str, FactValue]]:
    """All boundary cases where there are no more than the limit, else so many of them."""
    for shifts in (1, 0):
        if count_cases(announcement, shifts) <= limit:
            return all_cases(announcement, shifts)
    return islice(some_cases(announcement), limit)


def differs(announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None) -> bool:
    """Whether rules of the matter itself differ in a case, other than by passing on another matter's conflict."""
    try:
        question = Question(announcement, matter, facts, as_of)
        statements = question.statements(matter)
    except FactError:
        return False
    remaining = [s for s in statements if s.remains.true and s.said]
    own = {s.said for s in remaining if s.said and s.said.kind is not Kind.CONFLICT}
    undecided = any(isinstance(s.candidate.outcome.value, Undecided) for s in remaining)
    return len(own) > 1 or (bool(own) and undecided) or _torn(question, matter)


def _torn(question: Question, matter: str) -> bool:
    """Whether what extends the answer differs."""
    return can_be_extended(question.original(matter).answer) and question.extended(matter).answer.kind is Kind.CONFLICT
