"""Whether two outcomes of a matter conflict: proved either way, or not settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import permutations

from attrs import frozen

from compiler.checks.subject import Subject
from compiler.interpreter.needs import needed_events
from compiler.model.answer import Answer, Kind
from compiler.model.case import AT, FactError, FactValue, fact_name
from compiler.model.conditions import ChoiceIs, Condition, FlagIs, MatterNumber, NumberIs
from compiler.model.outcomes import Undecided
from compiler.model.rulebook import Announcement
from compiler.model.uses import matters_of, rules_for
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.model.walk import inside
from compiler.plan import Branch
from compiler.regions import (
    OPEN,
    Budget,
    Cell,
    Exhausted,
    Expansion,
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

FILLED = 400
"""So many ways to fill in the facts that cells leave open are looked at."""

TESTS = (ChoiceIs, FlagIs, NumberIs)

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


def _proof(subject: Subject, matter: str, found: Iterator[Cell], accepts: Accepts) -> Proof:
    search = _Search(subject, matter, accepts)
    while True:
        cells = search.take(found)
        if not cells:
            return Unsettled(search.reason) if search.reason else None
        conflict = search.plainest(cells) or search.other(cells)
        if conflict:
            return conflict


class _Search:
    """Looks through cells for a case that the interpreter answers with the conflict. `reason`: why one may be left."""

    def __init__(self, subject: Subject, matter: str, accepts: Accepts) -> None:
        self.subject = subject
        self.matter = matter
        self.accepts = accepts
        self.facts = subject.plan.matter[matter].facts
        self.reason: str | None = None
        self.all_seen = True
        self.filling = Budget(FILLED)

    def take(self, found: Iterator[Cell]) -> list[tuple[Cell, Cell]]:
        """Some more cells that hold a case, and for each a part of which every point is one; none at the end."""
        cells: list[tuple[Cell, Cell]] = []
        try:
            for cell in found:
                part = self.exact_part(cell, MORE_CUTS if cells else CUTS)
                if part is not None:
                    cells.append((cell, part))
                if len(cells) == CELLS:
                    self.all_seen = False
                    return cells
        except Exhausted:
            self.reason = self.reason or "budget"
        self.all_seen = self.all_seen and self.reason is None
        return cells

    def plainest(self, cells: Sequence[tuple[Cell, Cell]]) -> Conflict | None:
        """The conflict on the case that names the fewest facts."""
        for _, part in sorted(cells, key=lambda found: len(self.witness(found[1]))):
            for case in self.cases(part):
                answer = self.answer(case)
                if answer and self.is_conflict(answer):
                    return self.conflict(case, answer, cells)
        return None

    def other(self, cells: Sequence[tuple[Cell, Cell]]) -> Conflict | None:
        """The conflict on any case of the cells, however the facts that they leave open are filled in."""
        for cell, _ in cells:
            try:
                for case in self.filled(cell):
                    answer = self.answer(case)
                    if answer and self.is_conflict(answer):
                        return self.conflict(case, answer, cells)
                    if answer:
                        self.reason = "witness"
            except Exhausted:
                self.reason = self.reason or "budget"
        return None

    def answer(self, case: Mapping[str, FactValue]) -> Answer | None:
        """The interpreter's; None where there is no such case: facts contradict each other, or count what cannot be."""
        try:
            return self.subject.evaluate(self.subject.announcement, self.matter, case)
        except FactError:
            return None

    def is_conflict(self, answer: Answer) -> bool:
        return answer.kind is Kind.CONFLICT and self.accepts(answer)

    def conflict(self, case: Mapping[str, FactValue], answer: Answer, cells: Sequence[tuple[Cell, Cell]]) -> Conflict:
        return Conflict(self.subject, self.matter, case, answer, [cell for cell, _ in cells], self.all_seen)

    def exact_part(self, cell: Cell, cuts: int) -> Cell | None:
        """A part of the cell of which every point is a case; None where there is none, as far as that is settled."""
        if not cell.computed:
            return cell
        try:
            return next(exact(cell, self.subject.origin, Budget(cuts)), None)
        except Exhausted:
            self.reason = "computed"
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

    def filled(self, cell: Cell) -> Iterator[dict[str, FactValue]]:
        """A case for each way in which the tests of choices, flags and numbers can come out in a cell, all facts given.

        Every event happened that the cell leaves open. Left out is what is no case: where the question needs an event
        that the cell does not have, that is not known, rather than not having happened. Raises Exhausted.
        """
        announcement, expansion = self.subject.announcement, self.subject.expansion()
        parts: Iterable[Cell] = (cell,)
        for test in _tests(announcement, (self.matter, *matters_of(announcement, self.matter))):
            parts = _cut(expansion, test, parts)
        events = [f for f in announcement.facts.values() if isinstance(f, Event) and f.fact in self.facts]
        left_out = {event.id for event in events if cell.mask(event.id) == OPEN}
        free = [e.fact for e in events if e.id not in cell.masks and e.id not in announcement.derived]
        for part in parts:
            self.filling.spend()
            inner = self.exact_part(part, MORE_CUTS)
            if inner is not None:
                *_, case = self.cases(inner)
                case |= dict.fromkeys(free, self.subject.origin)
                if left_out.isdisjoint(self.needed(case)):
                    yield case

    def needed(self, case: Mapping[str, FactValue]) -> frozenset[str]:
        """The events that the question needs."""
        try:
            return needed_events(self.subject.announcement, case, self.matter)
        except FactError:
            return frozenset()


def _tests(announcement: Announcement, matters: Sequence[str]) -> Iterator[ChoiceIs | FlagIs | NumberIs]:
    """The tests of choices, flags and numbers in the rules of some matters and in all definitions, each once."""
    rules = [rule for matter in matters for rule in rules_for(announcement, matter)]
    tests = (part for part in inside((*rules, *announcement.definitions)) if isinstance(part, TESTS))
    return iter(dict.fromkeys(test for test in tests if not _of_matter(test)))


def _of_matter(test: Condition) -> bool:
    """Whether it tests the number of another matter."""
    return isinstance(test, NumberIs) and isinstance(test.number, MatterNumber) | isinstance(test.bound, MatterNumber)


def _cut(expansion: Expansion, test: Condition, cells: Iterable[Cell]) -> Iterator[Cell]:
    """The cells, cut along one test of a fact as it is given."""
    for cell in cells:
        match test:
            case ChoiceIs(fact, values):
                mask = expansion.space.mask(fact, values)
            case FlagIs(fact, value):
                mask = expansion.space.mask(fact, (value,))
            case _:
                yield from expansion.cells(test, True, cell)
                yield from expansion.cells(test, False, cell)
                continue
        yield from (part for part in (cell.among(fact, mask), cell.among(fact, ~mask)) if part)


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
