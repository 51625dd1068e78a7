"""An announcement held against the examples in it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler.interpreter.question import Question
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactError
from compiler.model.rulebook import Announcement
from compiler.model.rules import Example, Expectation


@frozen
class FailedExample:
    """An expectation that the rules do not fulfil: what they answer instead, or why the case cannot be one."""

    example: Example
    expectation: Expectation
    answer: Answer | FactError


def failed_examples(announcement: Announcement) -> tuple[FailedExample, ...]:
    """The expectations of the announcement's examples that its rules do not fulfil, in printed order."""
    return tuple(_failed(announcement))


def _failed(announcement: Announcement) -> Iterator[FailedExample]:
    for example in announcement.examples:
        for expectation in example.expectations:
            try:
                question = Question(announcement, expectation.matter, dict(example.facts), example.as_of)
                answer = question.asked()
                if not _fulfils(question, answer, expectation):
                    yield FailedExample(example, expectation, answer)
            except FactError as error:
                yield FailedExample(example, expectation, error)


def _fulfils(question: Question, answer: Answer, expectation: Expectation) -> bool:
    if expectation.value is None:
        return answer.kind is Kind(expectation.kind)
    return question.says(expectation.value, answer)
