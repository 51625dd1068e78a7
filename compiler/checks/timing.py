"""Times that have passed before they apply: deadlines and starts that lie before what they are counted for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from attrs import frozen

from compiler import prose
from compiler.checks.cases import answer_of, as_data
from compiler.checks.findings import DeadlineBeforeTrigger
from compiler.checks.subject import Subject
from compiler.checks.time_findings import StartBeforeTrigger
from compiler.checks.words import case_words, in_both, where
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind, Point
from compiler.model.case import AT, FactValue
from compiler.model.conditions import NOW
from compiler.model.time import SECOND
from compiler.model.vocabulary import MatterKind
from compiler.plan import Branch
from compiler.regions import HAPPENED, ZERO, Box, Cell, Exhausted, Term, outcomes, witness
from dsl.diagnostic import Finding


def deadlines_before_triggers(subject: Subject) -> Iterator[Finding]:
    """Deadlines and instants on a printed date that some case reaches only after they have passed, with the case.

    What starts them are the events that the rule cannot do without, other than the acts that meet the deadline.
    """
    for matter, branch in _branches(subject, MatterKind.DEADLINE, MatterKind.INSTANT):
        found = _Passed(subject, matter, branch).case()
        if found:
            yield DeadlineBeforeTrigger(
                place=where(subject.announcement, branch.rule),
                rules=(branch.rule,),
                rule=branch.rule,
                matter=subject.announcement.matters[matter].labels,
                event=subject.announcement.event(found.clock).labels,
                case=case_words(subject.announcement, found.facts),
                answer=found.answer,
                witness=found.witness(subject, matter, branch),
            )


def starts_before_triggers(subject: Subject) -> Iterator[Finding]:
    """Printed starts that have passed for some of what happens in a window, or while the window of `now` lasts.

    A window that has no end, or that begins with the start, does not count: so it is from then on.
    """
    for matter, branch in _branches(subject, MatterKind.START):
        found = _Begun(subject, matter, branch).case()
        if found:
            yield StartBeforeTrigger(
                place=where(subject.announcement, branch.rule),
                rules=(branch.rule,),
                rule=branch.rule,
                matter=subject.announcement.matters[matter].labels,
                case=case_words(subject.announcement, found.facts),
                answer=found.answer,
                witness=found.witness(subject, matter, branch),
            )


def _branches(subject: Subject, *kinds: MatterKind) -> Iterator[tuple[str, Branch]]:
    for plan in subject.plan.matters:
        if subject.announcement.matters[plan.matter].kind in kinds:
            yield from ((plan.matter, branch) for branch in plan.branches)


@frozen
class _Case:
    """A case, its answer, and the clock that shows it too late."""

    facts: dict[str, FactValue]
    answer: Labels
    value: Point
    clock: str

    def witness(self, subject: Subject, matter: str, branch: Branch) -> dict[str, object]:
        said = Alternative(Kind.VALUE, self.value, (branch.rule,), branch.clauses)
        return as_data(subject, matter, self.facts, said)


@frozen
class _Passed:
    """An outcome on a printed date, and the clocks that may show a time after it."""

    subject: Subject
    matter: str
    branch: Branch
    late: ClassVar[int] = 0
    """So many microseconds after the printed instant it is too late."""

    def case(self) -> _Case | None:
        """A case in which it is too late for the printed instant by what a clock shows, as the interpreter confirms."""
        start = self.subject.box(self.branch)
        if start is None:
            return None
        expansion = self.subject.expansion()
        try:
            for clock in self.clocks(start):
                for cell in expansion.cells(self.branch.remains, True, start.cell(self.subject.space.everything)):
                    for part, given in outcomes(expansion, self.branch, cell):
                        if given.term and self.counts(given.term, start, clock):
                            late = part.timed(part.times.at_most(ZERO, clock, -given.term.us - self.late))
                            if late:
                                return self._confirmed(late, clock)
        except Exhausted:
            pass
        return None

    def clocks(self, box: Box) -> list[str]:
        """The events that the outcome cannot do without, other than the acts that meet it."""
        acts = self.subject.announcement.matters[self.matter].of
        return [id for id, mask in box.masks.items() if mask == HAPPENED and id in box.spans.keys() - {*acts}]

    def counts(self, term: Term, box: Box, clock: str) -> bool:
        return term.clock == ZERO and not term.lower_bound

    def _confirmed(self, cell: Cell, clock: str) -> _Case | None:
        announcement = self.subject.announcement
        facts = witness(self.subject.space, cell, self.subject.origin)
        near = self.subject.near(self.matter, (self.branch.rule,))
        answer = answer_of(near, self.matter, facts)
        shown = facts[AT if clock == NOW else announcement.event(clock).fact]
        if answer is None or self.branch.rule not in answer.rules or not isinstance(shown, int):
            return None
        if not isinstance(answer.value, Point) or answer.value.us + self.late > shown:
            return None
        said = Answer(Kind.VALUE, answer.value)
        words = in_both(lambda lang: prose.answer(announcement, self.matter, said, lang))
        return _Case(facts, words, answer.value, clock)


@frozen
class _Begun(_Passed):
    """A start on a printed date, and the windows in which it may have passed. What happens with it is in time."""

    late: ClassVar[int] = SECOND

    def clocks(self, box: Box) -> list[str]:
        return [*super().clocks(box), *([NOW] if NOW in box.spans else ())]

    def counts(self, term: Term, box: Box, clock: str) -> bool:
        least, greatest = box.spans[clock]
        if term.clock != ZERO or greatest is None or term.us > greatest or term.us == least:
            return False
        return clock != NOW or least is None or term.us > least
