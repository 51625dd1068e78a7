"""Looking through cells for a case that the interpreter answers as they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from compiler.checks.subject import Subject
from compiler.interpreter.needs import needed_events
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactError, FactValue, filled
from compiler.model.conditions import ChoiceIs, Condition, FlagIs, MatterNumber, NumberIs
from compiler.model.rulebook import Announcement
from compiler.model.uses import matters_of, rules_for
from compiler.model.vocabulary import Event
from compiler.model.walk import inside
from compiler.regions import OPEN, Budget, Cell, Exhausted, Expansion, exact, witness

CELLS = 12
"""So many cells of a conflict are looked at for the plainest case and for the region in words."""

CUTS = 2_000
"""So many parts of a cell in which something is computed are looked at for a case."""

MORE_CUTS = 200
"""So many, where a case is known from another cell."""

FILLED = 400
"""So many ways to fill in the facts that cells leave open are looked at."""

TESTS = (ChoiceIs, FlagIs, NumberIs)

Case = Mapping[str, FactValue]
Accepts = Callable[[Answer], bool]
Shown = tuple[Case, Answer]
"""A case, and the conflict that the interpreter answers it with."""


@frozen
class Held:
    """A cell that holds a case, and a part of it of which every point is one."""

    cell: Cell
    part: Cell


@frozen
class Search:
    """For a conflict of a matter that is `accepted`. `open` are the reasons why one may be left unseen."""

    subject: Subject
    matter: str
    accepted: Accepts
    open: set[str] = field(factory=set)
    filling: Budget = field(factory=lambda: Budget(FILLED))

    def take(self, cells: Iterator[Cell]) -> list[Held]:
        """Some more of the cells that hold a case; none at the end."""
        found: list[Held] = []
        try:
            for cell in cells:
                part = self._part(cell, MORE_CUTS if found else CUTS)
                if part is not None:
                    found.append(Held(cell, part))
                if len(found) == CELLS:
                    break
        except Exhausted:
            self.open.add("budget")
        return found

    def plainest(self, found: Sequence[Held]) -> Shown | None:
        """The conflict on the case that names the fewest facts."""
        for part in sorted((held.part for held in found), key=lambda part: len(self._witness(part))):
            for case in self._cases(part):
                answer = self._answer(case)
                if answer and self._shows(answer):
                    return case, answer
        return None

    def any(self, found: Sequence[Held]) -> Shown | None:
        """The conflict on any case of the cells, however the facts that they leave open are filled in."""
        for held in found:
            try:
                for case in self._filled(held.cell):
                    answer = self._answer(case)
                    if answer and self._shows(answer):
                        return case, answer
                    if answer:
                        self.open.add("witness")
            except Exhausted:
                self.open.add("budget")
        return None

    def _shows(self, answer: Answer) -> bool:
        return answer.kind is Kind.CONFLICT and self.accepted(answer)

    def _answer(self, case: Case) -> Answer | None:
        """The interpreter's; None where there is no such case: facts contradict each other, or count what cannot be."""
        try:
            return self.subject.evaluate(self.subject.announcement, self.matter, case)
        except FactError:
            return None

    def _part(self, cell: Cell, cuts: int) -> Cell | None:
        """A part of the cell of which every point is a case; None where there is none, as far as that is settled."""
        if not cell.computed:
            return cell
        try:
            return next(exact(cell, self.subject.origin, Budget(cuts)), None)
        except Exhausted:
            self.open.add("computed")
            return None

    def _witness(self, cell: Cell) -> dict[str, FactValue]:
        return witness(self.subject.space, cell, self.subject.origin)

    def _cases(self, cell: Cell) -> Iterator[Case]:
        """A case of the cell that names only what matters; and, should another rule ask for more, with the rest.

        At last also with events that did not happen, where the cell leaves that open.
        """
        case = self._witness(cell)
        yield case
        case = filled(self.subject.announcement, case, self._facts, self.subject.origin, events=False)
        yield case
        yield case | dict.fromkeys(self._free(cell))

    def _filled(self, cell: Cell) -> Iterator[Case]:
        """A case for each way in which the tests of choices, flags and numbers can come out in a cell, all facts given.

        Every event happened that the cell leaves open. Left out is what is no case: where the question needs an event
        that the cell does not have, that is not known, rather than not having happened. Raises Exhausted.
        """
        announcement = self.subject.announcement
        parts: Iterable[Cell] = (cell,)
        for test in _tests(announcement, (self.matter, *matters_of(announcement, self.matter))):
            parts = _cut(self.subject.expansion(), test, parts)
        left_out = {event.id for event in self._events() if cell.mask(event.id) == OPEN}
        happened = dict.fromkeys(self._free(cell), self.subject.origin)
        for part in parts:
            self.filling.spend()
            inner = self._part(part, MORE_CUTS)
            if inner is not None:
                case = self._witness(inner) | happened
                case = filled(announcement, case, self._facts, self.subject.origin, events=False)
                if left_out.isdisjoint(self._needed(case)):
                    yield case

    @property
    def _facts(self) -> Sequence[str]:
        """The facts that can matter, by the names under which a case gives them."""
        return self.subject.plan.matter[self.matter].facts

    def _events(self) -> Iterator[Event]:
        """The events among them."""
        facts = self.subject.announcement.facts.values()
        return (fact for fact in facts if isinstance(fact, Event) and fact.fact in self._facts)

    def _free(self, cell: Cell) -> list[str]:
        """Those of which a cell says nothing and that no definition derives, by the same names."""
        derived = self.subject.announcement.derived
        return [event.fact for event in self._events() if event.id not in cell.masks and event.id not in derived]

    def _needed(self, case: Case) -> frozenset[str]:
        """The events that the question needs."""
        try:
            return needed_events(self.subject.announcement, case, self.matter)
        except FactError:
            return frozenset()


def _tests(announcement: Announcement, matters: Sequence[str]) -> Iterator[Condition]:
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
