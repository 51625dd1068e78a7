"""Whether two outcomes of a matter conflict: proved either way, or not settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import permutations, product
from math import prod

from attrs import frozen

from compiler.checks.subject import Subject
from compiler.interpreter.needs import needed_events
from compiler.model.answer import Answer, Kind
from compiler.model.case import AT, FactError, FactValue, fact_name
from compiler.model.outcomes import Undecided
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.plan import Branch
from compiler.regions import (
    HAPPENED,
    OPEN,
    Budget,
    Cell,
    Exhausted,
    Extended,
    Given,
    agree,
    box,
    can_be_extended,
    exact,
    outcomes,
    witness,
)

CELLS = 12
"""So many cells of a conflict are looked at for the plainest case and for the region in words."""

CUTS = 2_000
"""So many parts of a cell in which something is computed are looked at for a case."""

MORE_CUTS = 200
"""So many, where a case is known from another cell."""

FILLED = 200
"""So many ways to fill in the facts that a cell leaves open are looked at."""

Accepts = Callable[[Answer], bool]


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


def _proof(subject: Subject, matter: str, found: Iterable[Cell], accepts: Accepts) -> Proof:
    search = _Search(subject, matter, accepts)
    try:
        for cell in found:
            search.add(cell)
            if len(search.cells) == CELLS:
                break
        complete = len(search.cells) < CELLS and search.reason is None
    except Exhausted:
        complete = False
        search.reason = search.reason or "budget"
    if not search.cells:
        return Unsettled(search.reason) if search.reason else None
    for _, part in sorted(search.cells, key=lambda found: len(search.witness(found[1]))):
        for case in search.cases(part):
            answer = search.answer(case)
            if answer and answer.kind is Kind.CONFLICT and accepts(answer):
                return Conflict(subject, matter, case, answer, [cell for cell, _ in search.cells], complete)
    if complete and all(search.is_no_case(part) for _, part in search.cells):
        return None
    return Unsettled("witness")


class _Search:
    """The cells that hold a case, and for each a part of which every point is one."""

    def __init__(self, subject: Subject, matter: str, accepts: Accepts) -> None:
        self.subject = subject
        self.matter = matter
        self.accepts = accepts
        self.facts = subject.plan.matter[matter].facts
        self.cells: list[tuple[Cell, Cell]] = []
        self.reason: str | None = None

    def add(self, cell: Cell) -> None:
        """Keeps the cell if it holds a case, as far as that is settled."""
        if not cell.computed:
            self.cells.append((cell, cell))
            return
        budget = Budget(MORE_CUTS if self.cells else CUTS)
        try:
            part = next(exact(cell, self.subject.origin, budget), None)
        except Exhausted:
            self.reason = "computed"
            return
        if part is not None:
            self.cells.append((cell, part))

    def answer(self, case: Mapping[str, FactValue]) -> Answer | None:
        try:
            return self.subject.evaluate(self.subject.announcement, self.matter, case)
        except FactError:
            return None

    def witness(self, cell: Cell) -> dict[str, FactValue]:
        return witness(self.subject.space, cell, self.subject.origin)

    def cases(self, cell: Cell) -> Iterator[dict[str, FactValue]]:
        """A case of the cell that names only what matters; and, should another rule ask for more, with the rest.

        The rest is the first value of every choice, the default of a flag, nought, and the question now; at last also
        that events did not happen which may or may not have.
        """
        case = self.witness(cell)
        yield dict(case)
        announcement = self.subject.announcement
        for fact in announcement.facts.values():
            if fact_name(fact) in self.facts and fact_name(fact) not in case and fact.id not in announcement.derived:
                match fact:
                    case Choice():
                        case[fact.id] = fact.values[0].id
                    case Flag():
                        case[fact.id] = fact.default
                    case Number():
                        case[fact.id] = Decimal(0)
                    case _:
                        pass
        if AT in self.facts:
            case.setdefault(AT, self.subject.origin)
        yield dict(case)
        free = [f.fact for f in announcement.facts.values() if isinstance(f, Event) and f.id not in cell.masks]
        yield case | {name: None for name in free if name in self.facts and name not in case}

    def is_no_case(self, cell: Cell) -> bool:
        """Whether the cell leaves out an event that its question needs, whatever the facts that it leaves open are.

        Such an event is not known, rather than not having happened. False also where that takes too long to tell.
        Numbers are left out: what they rule out needs no less, unless it sets others aside.
        """
        announcement = self.subject.announcement
        used = [fact for fact in announcement.facts.values() if fact_name(fact) in self.facts]
        left_out = {fact.id for fact in used if isinstance(fact, Event) and cell.mask(fact.id) == OPEN}
        finite = [f for f in used if isinstance(f, Choice | Flag) and f.id not in announcement.derived]
        options = [self.subject.space.values(fact.id, cell.mask(fact.id)) for fact in finite]
        numbers = any(isinstance(fact, Number) for fact in used)
        if not left_out or prod(map(len, options)) > FILLED or (numbers and announcement.overriding):
            return False
        happened = {f.fact: self.subject.origin for f in used if isinstance(f, Event) and cell.mask(f.id) & HAPPENED}
        return all(
            self._needs(left_out, happened | {fact.id: value for fact, value in zip(finite, values, strict=True)})
            for values in product(*options)
        )

    def _needs(self, events: set[str], facts: Mapping[str, FactValue]) -> bool:
        try:
            return not events.isdisjoint(needed_events(self.subject.announcement, facts, self.matter))
        except FactError:
            return True


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
