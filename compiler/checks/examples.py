"""Examples that the rules do not fulfil."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import prose
from compiler.checks.findings import FailedExample
from compiler.checks.subject import Subject
from compiler.checks.words import in_both
from compiler.interpreter import failed_examples
from compiler.locale import Labels
from compiler.model.answer import Answer
from compiler.model.case import FactError
from compiler.model.rulebook import Announcement
from dsl.diagnostic import Finding


def unfulfilled_examples(subject: Subject) -> Iterator[Finding]:
    """Each expectation that the rules do not fulfil, with what they say instead."""
    for failed in failed_examples(subject.announcement):
        matter = failed.expectation.matter
        place = failed.example.place or subject.announcement.place
        said = _words(subject.announcement, matter, failed.answer)
        yield FailedExample(place=place, example=failed.example.name, matter=matter, answer=said)


def _words(announcement: Announcement, matter: str, answer: Answer | FactError) -> Labels:
    if isinstance(answer, FactError):
        return answer.words()
    return in_both(lambda lang: prose.answer(announcement, matter, answer, lang))
