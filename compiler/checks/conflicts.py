"""Two rules that give one case different answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, islice, permutations

from attrs import frozen

from compiler.checks.findings import ConflictingOutcomes, MoreConflicts, Unproven
from compiler.checks.pairs import Meeting, answer_key, meetings
from compiler.checks.subject import Subject
from compiler.checks.words import (
    answer_words,
    case_words,
    json_facts,
    json_value,
    phrase,
    region_words,
    settle_words,
    where,
)
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import FactError, FactValue, fact_name
from compiler.model.rules import Undecided
from compiler.model.vocabulary import Choice, Event, Flag
from compiler.plan import Branch
from compiler.regions import Cell, Exhausted, Given, agree, outcomes, witness
from dsl.diagnostic import Finding, Label

CELLS = 12
"""So many cells of a conflict are looked at for the plainest case and for the region in words."""

SHOWN = 100
"""So many conflicts of one matter are reported; the rest is found again when these are settled."""


def conflicting_outcomes(subject: Subject) -> Iterator[Finding]:
    """Every pair of branches that remain in one case with different answers, a matter at a time."""
    for plan in subject.plan.matters:
        if plan.matter not in subject.announcement.total:
            findings = _Matter(subject, plan.matter, plan.branches).findings()
            yield from islice(findings, SHOWN)
            more = next(findings, None)
            if more:
                matter = subject.announcement.matters[plan.matter].labels
                yield MoreConflicts(place=more.place, matter=matter, shown=SHOWN)


@frozen
class _Matter:
    subject: Subject
    matter: str
    branches: Sequence[Branch]

    def findings(self) -> Iterator[Finding]:
        hulls = [self.subject.hull(branch) for branch in self.branches]
        met = [Meeting(h, answer_key(b.value)) for h, b in zip(hulls, self.branches, strict=True)]
        settled = self._overriding()
        for i, j in sorted(meetings(met)):
            one, other = self.branches[i], self.branches[j]
            if (one.rule, other.rule) in settled:
                continue
            finding = self._finding(one, other, _met(hulls[i], hulls[j]))
            if isinstance(finding, ConflictingOutcomes):
                settled |= _apart(finding)
            if finding:
                yield finding

    def _overriding(self) -> set[tuple[str, str]]:
        """Pairs of rules of which one always sets the other aside."""
        asides = self.subject.plan.matter[self.matter].asides
        always = {(aside.rule, aside.target) for aside in asides if aside.guard is None}
        return always | {(target, rule) for rule, target in always}

    def _finding(self, one: Branch, other: Branch, start: Cell | None) -> Finding | None:
        try:
            cells = list(islice(self._conflicts(one, other, start), CELLS)) if start else []
        except Exhausted:
            return self._unproven(one, other, phrase("unproven-reason.budget"))
        if not cells:
            return None
        cases = [witness(self.subject.space, cell, self.subject.origin) for cell in cells]
        for facts in sorted(cases, key=lambda facts: len(facts)):
            for case in (facts, self._completed(facts)):
                answer = self._answer(case)
                if answer and answer.kind is Kind.CONFLICT and _between(answer, one, other):
                    return self._conflict(one, other, case, answer, cells)
        return self._unproven(one, other, phrase("unproven-reason.witness"))

    def _conflicts(self, one: Branch, other: Branch, start: Cell) -> Iterator[Cell]:
        """The cells in which both remain and differ, but where one only passes on another matter's conflict."""
        expansion = self.subject.expansion()
        for first in expansion.cells(one.remains, True, start):
            for both in expansion.cells(other.remains, True, first):
                for part, said in outcomes(expansion, one, both):
                    for inner, replied in outcomes(expansion, other, part):
                        if not _passes_on(one, said) and not _passes_on(other, replied):
                            for cell, given in agree(said, replied, inner):
                                if given.kind is Kind.CONFLICT:
                                    yield from expansion.consistent(cell, self.facts)

    @property
    def facts(self) -> tuple[str, ...]:
        return self.subject.plan.matter[self.matter].facts

    def _answer(self, case: Mapping[str, FactValue]) -> Answer | None:
        try:
            return self.subject.evaluate(self.subject.announcement, self.matter, case)
        except FactError:
            return None

    def _completed(self, case: Mapping[str, FactValue]) -> dict[str, FactValue]:
        """The case with the first value of every other choice and number that the matter uses, and the question now."""
        full = dict(case)
        for fact in self.subject.announcement.facts.values():
            name = fact_name(fact)
            if name in self.facts and name not in full and fact.id not in self.subject.announcement.derived:
                match fact:
                    case Choice():
                        full[name] = fact.values[0].id
                    case Flag():
                        full[name] = fact.default
                    case Event():
                        full[name] = None
                    case _:
                        full[name] = Decimal(0)
        if "at" in self.facts:
            full.setdefault("at", self.subject.origin)
        return full

    # ── The finding ──────────────────────────────────────────────────────────────────────────────────────────

    def _conflict(
        self, one: Branch, other: Branch, case: Mapping[str, FactValue], answer: Answer, cells: Sequence[Cell]
    ) -> Finding:
        announcement = self.subject.announcement
        alternatives = answer.alternatives
        return ConflictingOutcomes(
            place=where(announcement, one.rule),
            related=tuple(
                Label(
                    where(announcement, rule), "conflicting-answer", {"rule": rule, "answer": self._said(alternative)}
                )
                for alternative in alternatives
                for rule in alternative.rules
                if rule != one.rule or other.rule == one.rule
            ),
            announcement=announcement.id,
            matter=announcement.matters[self.matter].labels,
            rules=answer.rules,
            case=case_words(announcement, case),
            answers=answer_words(announcement, self.matter, alternatives),
            region=region_words(self.subject.space, cells, complete=len(cells) < CELLS),
            settle=settle_words(announcement, one, other),
            witness={
                "announcement": announcement.id,
                "matter": self.matter,
                "facts": json_facts(announcement, case),
                "answers": [
                    {
                        "kind": alternative.kind.value,
                        "value": json_value(alternative.value),
                        "rules": list(alternative.rules),
                        "clauses": list(alternative.clauses),
                    }
                    for alternative in alternatives
                ],
            },
        )

    def _said(self, alternative: Alternative) -> Labels:
        return answer_words(self.subject.announcement, self.matter, [alternative])

    def _unproven(self, one: Branch, other: Branch, reason: Labels) -> Finding:
        return Unproven(
            place=where(self.subject.announcement, one.rule),
            related=(Label(where(self.subject.announcement, other.rule), "other-rule", {"rule": other.rule}),),
            rules=tuple(dict.fromkeys((one.rule, other.rule))),
            reason=reason,
        )


def _met(one: Cell | None, other: Cell | None) -> Cell | None:
    return one.meet(other) if one and other else None


def _passes_on(branch: Branch, given: Given) -> bool:
    """Another matter's conflict comes out as this one's: it is reported there."""
    return given.kind is Kind.CONFLICT and not isinstance(branch.value, Undecided)


def _between(answer: Answer, one: Branch, other: Branch) -> bool:
    """Whether the rules of the two branches are among those that differ in a conflict."""
    if any(isinstance(branch.value, Undecided) for branch in (one, other)):
        return {one.rule, other.rule} <= set(answer.rules)
    return any(
        one.rule in some.rules and other.rule in others.rules for some, others in permutations(answer.alternatives, 2)
    )


def _apart(finding: ConflictingOutcomes) -> set[tuple[str, str]]:
    """The pairs of rules that the witness shows to differ, both ways round."""
    groups = [answer["rules"] for answer in finding.witness["answers"]]
    return {pair for some, others in combinations(groups, 2) for a in some for b in others for pair in ((a, b), (b, a))}
