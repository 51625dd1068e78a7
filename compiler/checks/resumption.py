"""Suspensions whose resumption does not meet their end: what is said of the time between is nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from attrs import frozen

from compiler import prose
from compiler.checks.cases import as_data, plainest
from compiler.checks.edges import Span, at, freed, spans
from compiler.checks.halves import box_around
from compiler.checks.subject import Subject
from compiler.checks.time_findings import GapBeforeResumption
from compiler.checks.words import case_words, in_both, where
from compiler.locale import Labels
from compiler.model.answer import Kind
from compiler.model.case import FactValue
from compiler.model.conditions import AnyOf, Condition, Not
from compiler.model.outcomes import From, YesNo
from compiler.model.time import DAY, SECOND, Instant
from compiler.model.vocabulary import MatterKind
from compiler.plan import Branch, MatterPlan
from compiler.regions import Box, Cell, Exhausted, around, box, witness
from dsl.diagnostic import Finding, Label

NEXT = 8
"""So many resumptions after an end are looked at."""

SHOWN = 20
"""So many gaps of one matter are told."""


def gaps_before_resumptions(subject: Subject) -> Iterator[Finding]:
    """Cases between the end of what is suspended and its resumption of which no rule says anything.

    That is a yes or no up to a printed instant and its opposite from a later one on, no further away than the first
    lasted; or a start up to a day after the end of the window for which it is the start.
    """
    for plan in subject.plan.matters:
        if not subject.can_judge_matter(plan.matter):
            continue
        kind = subject.announcement.matters[plan.matter].kind
        if kind in (MatterKind.YES_NO, MatterKind.PERMISSION):
            yield from islice(_told_once(_turned(_Matter(subject, plan))), SHOWN)
        elif kind is MatterKind.START:
            yield from islice(_told_once(_started(_Matter(subject, plan))), SHOWN)


@frozen(slots=False)
class _Matter:
    subject: Subject
    plan: MatterPlan

    @cached_property
    def boxes(self) -> tuple[Box | None, ...]:
        """A box around the cases of each outcome."""
        return tuple(box(self.subject.space, (branch.holds,)) for branch in self.plan.branches)

    def silent(self, cell: Cell) -> Iterator[Cell]:
        """The part of a cell in which no outcome holds."""
        bounds = box_around(cell)
        near = [b.holds for b, box in zip(self.plan.branches, self.boxes, strict=True) if box and box.meets(bounds)]
        yield from self.subject.expansion().cells(Not(AnyOf(tuple(near))), True, cell)

    def admitting(self, case: Mapping[str, FactValue]) -> tuple[str, ...]:
        """The rules of which an outcome may hold in a case, as far as its box tells."""
        here = around(self.subject.space, case)
        pairs = zip(self.plan.branches, self.boxes, strict=True)
        return tuple(dict.fromkeys(branch.rule for branch, box in pairs if box and box.meets(here)))

    def tested(self, branch: Branch) -> Sequence[Span]:
        """The printed bounds that an outcome tests, but for those of derived events."""
        derived = self.subject.announcement.derived
        return tuple(dict.fromkeys(span for span in spans(branch.holds) if span.clock not in derived))


def _told_once(gaps: Iterator[_Gap]) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    for gap in gaps:
        if (gap.ending.rule, gap.resuming.rule) not in told:
            finding = gap.finding()
            if finding:
                told.add((gap.ending.rule, gap.resuming.rule))
                yield finding


def _turned(matter: _Matter) -> Iterator[_Gap]:
    """A yes or no that ends, and the opposite that begins later."""
    starting: dict[tuple[str, bool], list[tuple[int, int]]] = {}
    for index, branch in enumerate(matter.plan.branches):
        if isinstance(branch.value, YesNo):
            for span in matter.tested(branch):
                if span.start is not None:
                    starting.setdefault((span.clock, branch.value.value), []).append((span.start, index))
    for found in starting.values():
        found.sort()
    for branch in matter.plan.branches:
        if isinstance(branch.value, YesNo):
            for span in matter.tested(branch):
                if span.end is not None:
                    later = starting.get((span.clock, not branch.value.value), [])
                    first = bisect_right(later, (span.end, len(matter.plan.branches)))
                    for start, index in later[first : first + NEXT]:
                        if span.start is None or start - span.end <= span.end - span.start:
                            yield _Gap(matter, branch, matter.plan.branches[index], span.clock, span.end, start)


def _started(matter: _Matter) -> Iterator[_Gap]:
    """A window that ends, and the printed start of what falls into it."""
    for branch in matter.plan.branches:
        if isinstance(branch.value, From) and isinstance(branch.value.moment, Instant):
            start = branch.value.moment.us
            for span in matter.tested(branch):
                if span.start is not None and span.end is not None and span.end < start <= span.end + DAY:
                    yield _Gap(matter, branch, branch, span.clock, span.end, start)


@frozen
class _Gap:
    """The time between an end and a start on one clock. `resuming` is `ending` where one outcome speaks of both."""

    matter: _Matter
    ending: Branch
    resuming: Branch
    clock: str
    end: int
    start: int

    def finding(self) -> Finding | None:
        """The finding, where some case of both is answered `not_covered` between them, and not just before."""
        subject, matter = self.matter.subject, self.matter.plan.matter
        try:
            cell = next(self._uncovered(), None)
        except Exhausted:
            return None
        if cell is None:
            return None
        case = witness(subject.space, cell, subject.origin)
        near = subject.near(matter, (self.ending.rule, self.resuming.rule, *self.matter.admitting(case)))
        found = plainest(near, matter, case, lambda answer: answer.kind is Kind.NOT_COVERED)
        if found is None:
            return None
        announcement, resuming = subject.announcement, self.resuming.rule
        place = where(announcement, resuming)
        return GapBeforeResumption(
            place=where(announcement, self.ending.rule),
            related=(Label(place, "other-rule", {"rule": resuming}),) if resuming != self.ending.rule else (),
            rules=tuple(dict.fromkeys((self.ending.rule, resuming))),
            rule=self.ending.rule,
            matter=announcement.matters[matter].labels,
            end=self._instant(self.end, end=True),
            start=self._instant(self.start),
            case=case_words(announcement, found),
            witness=as_data(subject, matter, found),
        )

    def _instant(self, us: int, end: bool = False) -> Labels:
        announcement = self.matter.subject.announcement
        return in_both(lambda lang: prose.instant(announcement, us, announcement.zone, lang, end=end))

    def _uncovered(self) -> Iterator[Cell]:
        """The cases at the end of the one of which nothing is said, though the other begins later in such a case."""
        for ending in self._at(self.matter.subject.space.everything, self.end - SECOND, self.ending.remains):
            resuming: Iterator[Cell] = iter((ending,))
            if self.resuming is not self.ending:
                resuming = self._at(ending, self.start, self.resuming.remains)
            for cell in resuming:
                between = at(freed(cell, self.clock), self.clock, self.end)
                if between:
                    yield from self.matter.silent(between)

    def _at(self, cell: Cell, us: int, condition: Condition) -> Iterator[Cell]:
        there = at(freed(cell, self.clock), self.clock, us)
        if there:
            yield from self.matter.subject.expansion().cells(condition, True, there)
