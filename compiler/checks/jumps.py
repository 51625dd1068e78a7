"""Deadlines that jump back: what happens a second later has to be done earlier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from compiler import prose
from compiler.checks.cases import answer_of, complete, plainest
from compiler.checks.edges import at, edges, freed
from compiler.checks.pairs import Meeting, meetings
from compiler.checks.subject import Subject
from compiler.checks.time_findings import DeadlineJumpsBack
from compiler.checks.words import case_words, in_both, json_facts, json_value, where
from compiler.locale import Labels
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import FactValue
from compiler.model.conditions import NOW
from compiler.model.time import SECOND
from compiler.model.vocabulary import MatterKind
from compiler.plan import Branch, MatterPlan
from compiler.regions import ZERO, Box, Cell, Exhausted, Term, outcomes, witness
from dsl.diagnostic import Finding, Label


def deadlines_that_jump_back(subject: Subject) -> Iterator[Finding]:
    """Pairs of cases that differ in one event by a second, at a printed bound, the later of which has less time left.

    The acts that meet a deadline do not start it. Of two rules that take turns at several bounds, the first is told.
    """
    for plan in subject.plan.matters:
        if subject.announcement.matters[plan.matter].kind not in (MatterKind.DEADLINE, MatterKind.INSTANT):
            continue
        told: set[tuple[str, str, str]] = set()
        for edge in _edges(subject, plan):
            for one, other in edge.pairs():
                turn = (one.rule, other.rule, edge.event)
                if turn not in told:
                    found = edge.jump(one, other)
                    if found:
                        told.add(turn)
                        yield found


def _edges(subject: Subject, plan: MatterPlan) -> Iterator[_Edge]:
    """The printed bounds of events with the outcomes that may change at each."""
    changing: dict[tuple[str, int], list[Branch]] = {}
    left_out = {NOW, *subject.announcement.matters[plan.matter].of, *subject.announcement.derived}
    for branch in plan.branches:
        for event, us in edges(branch.remains):
            if event not in left_out:
                changing.setdefault((event, us), []).append(branch)
    for (event, us), branches in sorted(changing.items(), key=lambda item: item[0]):
        if len(branches) > 1:
            yield _Edge(subject, plan.matter, event, us, branches)


@frozen
class _Edge:
    """An instant up to which some outcomes remain and from which on others do: those of a second before, and at it."""

    subject: Subject
    matter: str
    event: str
    us: int
    branches: Sequence[Branch]

    def pairs(self) -> Iterator[tuple[Branch, Branch]]:
        """Outcomes of which the one may remain a second before, the other at the instant, all else alike."""
        boxes = [self.subject.box(branch) for branch in self.branches]
        before = [Meeting(self._beside(box, self.us - SECOND), 0) for box in boxes]
        after = [Meeting(self._beside(box, self.us), 1) for box in boxes]
        for i, j in sorted(meetings([*before, *after])):
            if i != j - len(boxes):
                yield self.branches[i], self.branches[j - len(boxes)]

    def _beside(self, box: Box | None, us: int) -> Box | None:
        """The rest of a box, where the event may happen at an instant."""
        if box is None:
            return None
        least, greatest = box.spans.get(self.event, (None, None))
        if (least is not None and us < least) or (greatest is not None and greatest < us):
            return None
        return Box(box.masks, {clock: span for clock, span in box.spans.items() if clock != self.event})

    def jump(self, one: Branch, other: Branch) -> Finding | None:
        try:
            for cell in self._cells(one, other):
                found = self._confirmed(one, other, witness(self.subject.space, cell, self.subject.origin))
                if found:
                    return found
        except Exhausted:
            pass
        return None

    def _cells(self, one: Branch, other: Branch) -> Iterator[Cell]:
        """The cases at the instant in which the answer is earlier than a second before."""
        expansion = self.subject.expansion()
        before = at(self.subject.space.everything, self.event, self.us - SECOND)
        for cell in expansion.cells(one.remains, True, before) if before else ():
            for part, said in outcomes(expansion, one, cell):
                after = at(freed(part, self.event), self.event, self.us)
                for inner in expansion.cells(other.remains, True, after) if after and said.term else ():
                    for rest, replied in outcomes(expansion, other, inner):
                        if said.term and replied.term and not (said.term.lower_bound or replied.term.lower_bound):
                            due, later = self._fixed(said.term, self.us - SECOND), self._fixed(replied.term, self.us)
                            earlier = rest.timed(rest.times.less(later.clock, due.clock, due.us - later.us))
                            if earlier:
                                yield earlier

    def _fixed(self, term: Term, us: int) -> Term:
        return Term(ZERO, us + term.us) if term.clock == self.event else term

    def _confirmed(self, one: Branch, other: Branch, case: Mapping[str, FactValue]) -> Finding | None:
        """The finding with the two cases, where the interpreter answers the second with an earlier instant."""
        near = self.subject.near(self.matter, tuple(dict.fromkeys((one.rule, other.rule))))
        plain = plainest(near, self.matter, case, lambda answer: isinstance(answer.value, Point))
        for later in (plain, complete(near, self.matter, case)):
            if later is None:
                continue
            former = {**later, self.subject.announcement.event(self.event).fact: self.us - SECOND}
            answers = [answer_of(near, self.matter, facts) for facts in (former, later)]
            points = [answer.value for answer in answers if answer and isinstance(answer.value, Point)]
            if len(points) == len(answers) and points[1].us < points[0].us:
                return self._found(one, other, (former, later), points)
        return None

    def _found(
        self, one: Branch, other: Branch, cases: Sequence[Mapping[str, FactValue]], points: Sequence[Point]
    ) -> Finding:
        announcement = self.subject.announcement
        former, later = cases
        return DeadlineJumpsBack(
            place=where(announcement, other.rule),
            related=(Label(where(announcement, one.rule), "other-rule", {"rule": one.rule}),),
            rules=tuple(dict.fromkeys((one.rule, other.rule))),
            matter=announcement.matters[self.matter].labels,
            event=announcement.event(self.event).labels,
            case=case_words(announcement, former),
            answer=self._said(points[0]),
            later=case_words(announcement, {announcement.event(self.event).fact: self.us}),
            later_answer=self._said(points[1]),
            witness={
                "announcement": announcement.id,
                "matter": self.matter,
                "facts": json_facts(announcement, later),
                "answers": [
                    {
                        "kind": Kind.VALUE.value,
                        "value": json_value(point),
                        "rules": [rule],
                        "facts": json_facts(announcement, facts),
                    }
                    for point, rule, facts in zip(points, (one.rule, other.rule), cases, strict=True)
                ],
            },
        )

    def _said(self, point: Point) -> Labels:
        announcement, answer = self.subject.announcement, Answer(Kind.VALUE, point)
        return in_both(lambda lang: prose.answer(announcement, self.matter, answer, lang))
