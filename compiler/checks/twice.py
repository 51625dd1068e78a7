"""Chains of extensions that catch a case twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler import prose
from compiler.checks.cases import answer_of, as_data, case_in, plainest
from compiler.checks.subject import Subject
from compiler.checks.time_findings import ExtendedTwice
from compiler.checks.words import case_words, in_both, where
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import FactValue
from compiler.model.conditions import All
from compiler.plan import Branch
from compiler.regions import Exhausted
from dsl.diagnostic import Finding, Label


def extended_twice(subject: Subject) -> Iterator[Finding]:
    """An extension of the `earlier` answer that finds it extended already, with such a case."""
    for plan in subject.plan.matters:
        for later in plan.extensions:
            if not later.earlier:
                continue
            for first in subject.extending(plan.matter, later.date):
                finding = _both(subject, plan.matter, first.branch, later.branch)
                if finding:
                    yield finding


def _both(subject: Subject, matter: str, first: Branch, later: Branch) -> Finding | None:
    try:
        for cell in subject.expansion().cells(All((later.remains, first.remains)), True, subject.space.everything):
            case = case_in(subject, cell)
            found = case and plainest(subject, matter, case, lambda answer: _extends(answer, first, later))
            answer = answer_of(subject, matter, found) if found else None
            if found and answer:
                return _found(subject, matter, (first, later), found, answer)
    except Exhausted:
        pass
    return None


def _found(
    subject: Subject, matter: str, branches: tuple[Branch, Branch], case: Mapping[str, FactValue], answer: Answer
) -> Finding:
    announcement, (first, later) = subject.announcement, branches
    return ExtendedTwice(
        place=where(announcement, later.rule),
        related=(Label(where(announcement, first.rule), "other-rule", {"rule": first.rule}),),
        rules=(first.rule, later.rule),
        rule=later.rule,
        first=first.rule,
        matter=announcement.matters[matter].labels,
        case=case_words(announcement, case),
        answer=in_both(lambda lang: prose.answer(announcement, matter, Answer(answer.kind, answer.value), lang)),
        witness=as_data(subject, matter, case, Alternative(answer.kind, answer.value, answer.rules, answer.clauses)),
    )


def _extends(answer: Answer, first: Branch, later: Branch) -> bool:
    return answer.kind is Kind.VALUE and {first.rule, later.rule} <= set(answer.rules)
