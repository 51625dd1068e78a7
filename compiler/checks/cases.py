"""Cases to put to the interpreter: no more facts than an answer needs, or all that can matter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from compiler.checks.subject import STEPS, Subject
from compiler.checks.words import json_facts, json_value
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import FactError, FactValue, filled
from compiler.model.uses import facts_of
from compiler.regions import Budget, Cell, exact, witness


def plainest(
    subject: Subject, matter: str, case: Mapping[str, FactValue], accepts: Callable[[Answer], bool]
) -> dict[str, FactValue] | None:
    """The case with as few facts more as the interpreter asks for; None where its answer is not accepted.

    The case with all facts must be answered so too.
    """
    whole = complete(subject, matter, case)
    answer = answer_of(subject, matter, whole)
    if answer is None or not accepts(answer):
        return None
    found = dict(case)
    while True:
        answer = answer_of(subject, matter, found)
        if answer is None:
            return whole
        if answer.kind is not Kind.MISSING_FACT:
            return found if accepts(answer) else whole
        asked = {name: whole[name] for name in answer.facts if name in whole and name not in found}
        if not asked:
            return whole
        found |= asked


def case_in(subject: Subject, cell: Cell) -> dict[str, FactValue] | None:
    """A case of a cell, None where it holds none. Raises Exhausted where that was not settled."""
    part = next(exact(cell, subject.origin, Budget(STEPS)), None) if cell.computed else cell
    return None if part is None else witness(subject.space, part, subject.origin)


def complete(subject: Subject, matter: str, case: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """The case with every other fact that can matter, in the vocabularies' order.

    The rest is the first value of every choice, the default of a flag, nought, the question on the day of publication,
    and no event. Derived facts are left to their definitions.
    """
    names = facts_of(subject.announcement, matter)
    return filled(subject.announcement, case, names, subject.origin, events=True)


def as_data(subject: Subject, matter: str, case: Mapping[str, FactValue], *answers: Alternative) -> dict[str, Any]:
    """The case for programs, with the answers to it."""
    return {
        "announcement": subject.announcement.id,
        "matter": matter,
        "facts": json_facts(subject.announcement, case),
        "answers": [
            {
                "kind": answer.kind.value,
                "value": json_value(answer.value),
                "rules": list(answer.rules),
                "clauses": list(answer.clauses),
            }
            for answer in answers
        ],
    }


def answer_of(subject: Subject, matter: str, case: Mapping[str, FactValue]) -> Answer | None:
    """What the interpreter answers; None where the facts contradict a definition."""
    try:
        return subject.evaluate(subject.announcement, matter, case)
    except FactError:
        return None
