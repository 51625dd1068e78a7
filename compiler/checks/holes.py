"""Domains that an announcement declares complete, and the cases in them of which no rule says anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from attrs import frozen

from compiler.checks.cases import as_data, plainest
from compiler.checks.findings import ContradictoryCondition, UncoveredRegion, Unproven
from compiler.checks.halves import box_around, halved
from compiler.checks.subject import STEPS, Subject
from compiler.checks.words import case_words, condition_words, phrase, region_words
from compiler.model.answer import Kind
from compiler.model.conditions import AnyOf, Condition, Not
from compiler.model.rules import Coverage
from compiler.model.uses import facts_of
from compiler.model.vocabulary import Event
from compiler.regions import HAPPENED, Box, Budget, Cell, Exhausted, box, exact, witness
from compiler.regions.cell import NEVER
from dsl.diagnostic import Finding
from dsl.source import Place

CELLS = 12
"""So many parts of a hole are looked at for the plainest case and for the region in words."""

FEW = 8
"""So many outcomes are looked at together; of more, the domain is cut in parts first."""

GIVEN = HAPPENED | NEVER
"""What an event may be in a case in which all facts are given."""


def uncovered_regions(subject: Subject) -> Iterator[Finding]:
    """Cases of a `covers` domain, all facts given, that are answered `not_covered`; with the plainest of them."""
    for covers in subject.announcement.covers:
        if not subject.can_judge_matter(covers.matter) or not subject.can_judge(covers.condition):
            continue
        finding = _Domain(subject, covers).finding()
        if finding:
            yield finding


@frozen
class _Outcome:
    """What must be so for a rule to say something, and a box around these cases."""

    box: Box
    holds: Condition


@frozen
class _Domain:
    subject: Subject
    covers: Coverage

    def finding(self) -> Finding | None:
        cells: list[Cell] = []
        points: list[Cell] = []
        reason = None
        try:
            if not self.subject.possible(self.covers.condition):
                return self._empty()
            for cell in self._holes():
                part = next(exact(cell, self.subject.origin, Budget(STEPS)), None) if cell.computed else cell
                if part is not None:
                    cells.append(cell)
                    points.append(part)
                if len(cells) == CELLS:
                    break
        except Exhausted:
            reason = "budget"
        if not cells:
            return self._unproven(reason) if reason else None
        complete = len(cells) < CELLS and not reason
        for case in sorted((witness(self.subject.space, part, self.subject.origin) for part in points), key=len):
            found = plainest(self.subject, self.covers.matter, case, lambda answer: answer.kind is Kind.NOT_COVERED)
            if found is not None:
                return UncoveredRegion(
                    place=self._place,
                    matter=self.subject.announcement.matters[self.covers.matter].labels,
                    case=case_words(self.subject.announcement, found),
                    region=region_words(self.subject.space, cells, complete),
                    witness=as_data(self.subject, self.covers.matter, found),
                )
        return self._unproven("witness")

    @property
    def _place(self) -> Place:
        return self.covers.place or self.subject.announcement.place

    def _empty(self) -> Finding:
        return ContradictoryCondition(
            place=self._place,
            part=phrase("condition-of.covers"),
            rule=self.covers.matter,
            condition=condition_words(self.subject.announcement, self.covers.condition),
        )

    def _unproven(self, reason: str) -> Finding:
        return Unproven(place=self._place, rules=(self.covers.matter,), reason=phrase(f"unproven-reason.{reason}"))

    def _holes(self) -> Iterator[Cell]:
        """The parts of the domain in which no outcome holds: what is set aside is so by one that is not."""
        subject = self.subject
        start = box(subject.space, (self.covers.condition,))
        if start is None:
            return
        outcomes = [
            _Outcome(found, branch.holds)
            for branch in subject.branches(self.covers.matter)
            for found in [box(subject.space, (branch.holds,))]
            if found is not None
        ]
        names = facts_of(subject.announcement, self.covers.matter)
        domain = start.cell(subject.space.everything)
        for cell in subject.expansion().cells(self.covers.condition, True, domain):
            for hole in self._outside(cell, outcomes):
                for part in subject.expansion().consistent(hole, names):
                    yield from self._given(part)

    def _outside(self, cell: Cell, outcomes: Sequence[_Outcome]) -> Iterator[Cell]:
        """The parts of a cell in which none of the outcomes holds; where there are many, half by half."""
        around = box_around(cell)
        near = [outcome for outcome in outcomes if outcome.box.meets(around)]
        if not near:
            yield cell
            return
        halves = halved(cell, [outcome.box for outcome in near]) if len(near) > FEW else ()
        if halves:
            for half in halves:
                yield from self._outside(half, near)
        else:
            rest = Not(AnyOf(tuple(outcome.holds for outcome in near)))
            yield from self.subject.expansion().cells(rest, True, cell)

    def _given(self, cell: Cell) -> Iterator[Cell]:
        """The part of a cell in which every event is given, as an instant or as none."""
        masks = dict(cell.masks)
        for fact in self.subject.announcement.facts.values():
            if isinstance(fact, Event) and fact.id in masks:
                masks[fact.id] &= GIVEN
                if not masks[fact.id]:
                    return
                if masks[fact.id] == GIVEN:
                    del masks[fact.id]
        yield attrs.evolve(cell, masks=masks)
