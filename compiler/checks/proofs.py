"""Whether two outcomes of a matter conflict: proved either way, or not settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from attrs import frozen

from compiler.checks.search import CELLS, Accepts, Search
from compiler.checks.subject import Subject
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactValue
from compiler.model.outcomes import Undecided
from compiler.plan import Branch
from compiler.regions import Cell, Extended, Given, agree, box, can_be_extended, outcomes

REASONS = ("witness", "computed", "budget")
"""Why something is not settled, what tells most first."""


@frozen
class Conflict:
    """A case that the interpreter answers with a conflict, and the cells of all cases like it.

    `complete`: they are all. The cells are those of `subject`.
    """

    subject: Subject
    matter: str
    case: Mapping[str, FactValue]
    answer: Answer
    cells: Sequence[Cell]
    complete: bool


@frozen
class Unsettled:
    """Neither a conflict nor none. `reason` is a key of the reasons for it."""

    reason: str


Proof = Conflict | Unsettled | None
"""None: there is no case in which they differ."""


def between(subject: Subject, matter: str, one: Branch, other: Branch) -> Proof:
    """Whether two branches remain in one case and differ there."""

    def accepts(answer: Answer) -> bool:
        return differ_in(answer, one, other)

    return _proof(subject, matter, _differing(subject, matter, one, other), accepts)


def among_extensions(subject: Subject, matter: str, branch: Branch) -> Proof:
    """Whether an outcome that extends the matter's answer has a part in a case in which extensions differ."""

    def accepts(answer: Answer) -> bool:
        return branch.rule in answer.rules and len(answer.alternatives) > 1

    return _proof(subject, matter, _torn(subject, matter, branch), accepts)


def differ_in(answer: Answer, one: Branch, other: Branch) -> bool:
    """Whether the rules of the two branches are among those that differ in a conflict."""
    if any(isinstance(branch.value, Undecided) for branch in (one, other)):
        return {one.rule, other.rule} <= set(answer.rules)
    return any(
        one.rule in some.rules and other.rule in others.rules for some, others in permutations(answer.alternatives, 2)
    )


def _proof(subject: Subject, matter: str, cells: Iterator[Cell], accepted: Accepts) -> Proof:
    search = Search(subject, matter, accepted)
    complete = True
    while found := search.take(cells):
        complete = complete and len(found) < CELLS and not search.open
        plainest = search.plainest(found)
        shown = plainest or search.any(found)
        if shown:
            case, answer = shown
            whole = complete and plainest is not None
            return Conflict(subject, matter, case, answer, [held.cell for held in found], whole)
    return Unsettled(next(reason for reason in REASONS if reason in search.open)) if search.open else None


# ── Where two differ ─────────────────────────────────────────────────────────────────────────────────────────────


def _differing(subject: Subject, matter: str, one: Branch, other: Branch) -> Iterator[Cell]:
    """The cells in which both remain and differ, but where one only passes on another matter's conflict."""
    expansion, facts = subject.expansion(), subject.plan.matter[matter].facts
    start = box(subject.space, (one.remains, other.remains))
    if start is None:
        return
    for first in expansion.cells(one.remains, True, start.cell(subject.space.everything)):
        for both in expansion.cells(other.remains, True, first):
            for part, said in outcomes(expansion, one, both):
                for inner, replied in outcomes(expansion, other, part):
                    if not _passes_on(one, said) and not _passes_on(other, replied):
                        for cell, given in agree(said, replied, inner):
                            if given.kind is Kind.CONFLICT:
                                yield from expansion.consistent(cell, facts)


def _passes_on(branch: Branch, given: Given) -> bool:
    """Another matter's conflict comes out as this one's: it is reported there."""
    return given.kind is Kind.CONFLICT and not isinstance(branch.value, Undecided)


def _torn(subject: Subject, matter: str, branch: Branch) -> Iterator[Cell]:
    """The cells in which an extension remains and what extends the answer differs."""
    expansion, facts = subject.expansion(), subject.plan.matter[matter].facts
    start = box(subject.space, (branch.remains,))
    if start is None:
        return
    for cell in expansion.cells(branch.remains, True, start.cell(subject.space.everything)):
        for part, original in expansion.original(matter, cell):
            if can_be_extended(original):
                for inner, given in Extended(expansion, matter).over(original, part):
                    if given.kind is Kind.CONFLICT:
                        yield from expansion.consistent(inner, facts)
