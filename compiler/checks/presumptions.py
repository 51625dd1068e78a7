"""Scopes that presume different values: a case that gives none of them is decided twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import attrs
from attrs import frozen

from compiler.checks.cases import answer_of, as_data
from compiler.checks.findings import DifferingPresumptions
from compiler.checks.pairs import Meeting, answer_key, meetings
from compiler.checks.subject import Subject
from compiler.checks.words import answer_words, case_words, where
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactValue
from compiler.model.conditions import Condition
from compiler.model.scope import scope_fact, scope_tests
from compiler.plan import Branch, MatterPlan
from compiler.regions import Box, Cell, Exhausted, agree, box, outcomes, witness
from compiler.regions.zone import Zone
from dsl.diagnostic import Finding, Label


def differing_presumptions(subject: Subject) -> Iterator[Finding]:
    """Pairs of rules that decide one matter differently in a case that leaves open what either presumes."""
    for plan in subject.plan.matters:
        by_scope: dict[Condition, list[Branch]] = {}
        for branch in plan.branches:
            rule = subject.announcement.rule.get(branch.rule)
            if rule and rule.scope:
                by_scope.setdefault(rule.scope, []).append(branch)
        for one, other in combinations(by_scope, 2):
            facts = _presumed_apart(subject, one, other)
            if facts:
                yield from _Presumed(subject, plan, facts).findings(by_scope[one], by_scope[other])


def _presumed_apart(subject: Subject, one: Condition, other: Condition) -> frozenset[str]:
    """The facts of which two scopes presume values that exclude each other."""
    return frozenset(
        scope_fact(test)
        for test in scope_tests(one)
        for against in scope_tests(other)
        if scope_fact(test) == scope_fact(against) and not subject.maybe(test, against)
    )


@frozen
class _Presumed:
    subject: Subject
    plan: MatterPlan
    facts: frozenset[str]

    def findings(self, ones: Sequence[Branch], others: Sequence[Branch]) -> Iterator[Finding]:
        told: set[tuple[str, str]] = set()
        met = [Meeting(self._rest(branch), answer_key(branch.value)) for branch in (*ones, *others)]
        for i, j in sorted(meetings(met)):
            if i < len(ones) <= j:
                one, other = ones[i], others[j - len(ones)]
                finding = self._finding(one, other) if (one.rule, other.rule) not in told else None
                if finding:
                    told.add((one.rule, other.rule))
                    yield finding

    def _rest(self, branch: Branch) -> Box | None:
        """A box around the cases in which a branch remains, whatever the facts that are presumed."""
        found = self.subject.box(branch)
        return found and Box({a: mask for a, mask in found.masks.items() if a not in self.facts}, found.spans)

    def _finding(self, one: Branch, other: Branch) -> Finding | None:
        matter = self.plan.matter
        near = self.subject.near(matter, (one.rule, other.rule))
        try:
            for cell in self._apart(one, other):
                case = witness(self.subject.space, cell, self.subject.origin)
                answer = answer_of(near, matter, case)
                if answer and answer.kind is Kind.CONFLICT and {one.rule, other.rule} <= set(answer.rules):
                    return self._found(one, other, case, answer)
        except Exhausted:
            pass
        return None

    def _apart(self, one: Branch, other: Branch) -> Iterator[Cell]:
        """The cases, without what is presumed, that the one decides under its presumption and the other under its."""
        expansion, space = self.subject.expansion(), self.subject.space
        start = box(space, (one.remains,))
        for cell in expansion.cells(one.remains, True, start.cell(space.everything)) if start else ():
            for part, said in outcomes(expansion, one, cell):
                for both in expansion.cells(other.remains, True, self._open(part)):
                    for inner, replied in outcomes(expansion, other, both):
                        for found, given in agree(said, replied, self._open(inner)):
                            if given.kind is Kind.CONFLICT:
                                yield found

    def _open(self, cell: Cell) -> Cell:
        """The cases that differ from one of the cell at most in what is presumed."""
        masks = {axis: mask for axis, mask in cell.masks.items() if axis not in self.facts}
        bounds = {pair: bound for pair, bound in cell.numbers.bounds.items() if not self.facts & {*pair}}
        return attrs.evolve(cell, masks=masks, numbers=Zone(cell.numbers.unit, bounds))

    def _found(self, one: Branch, other: Branch, case: dict[str, FactValue], answer: Answer) -> Finding:
        announcement, matter = self.subject.announcement, self.plan.matter
        return DifferingPresumptions(
            place=where(announcement, other.rule),
            related=(Label(where(announcement, one.rule), "other-rule", {"rule": one.rule}),),
            rules=answer.rules,
            matter=announcement.matters[matter].labels,
            facts=tuple(fact.labels for id, fact in announcement.facts.items() if id in self.facts),
            case=case_words(announcement, case),
            answers=answer_words(announcement, matter, answer.alternatives),
            witness=as_data(self.subject, matter, case, *answer.alternatives),
        )
