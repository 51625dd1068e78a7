"""Two rules that give one case different answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, combinations, islice, permutations

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
from compiler.interpreter.needs import Candidate, candidates
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import AT, FactError, FactValue, fact_name
from compiler.model.conditions import Condition, Not
from compiler.model.rulebook import Announcement
from compiler.model.rules import Undecided
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.plan import Branch
from compiler.regions import Cell, Exhausted, Given, agree, box, outcomes, witness
from dsl.diagnostic import Finding, Label

CELLS = 12
"""So many cells of a conflict are looked at for the plainest case and for the region in words."""

SHOWN = 100
"""So many conflicts of one matter are reported; the rest is found again when these are settled."""

SORTED = 50_000
"""So many pairs are looked at in the order of the rules, any more as they come."""


def conflicting_outcomes(subject: Subject) -> Iterator[Finding]:
    """Every pair of outcomes that remain in one case with different answers, a matter at a time."""
    for matter in subject.announcement.deciding:
        findings = _of_matter(subject, matter)
        yield from islice(findings, SHOWN)
        more = next(findings, None)
        if more:
            yield MoreConflicts(place=more.place, matter=subject.announcement.matters[matter].labels, shown=SHOWN)


def _of_matter(subject: Subject, matter: str) -> Iterator[Finding]:
    stated = candidates(subject.announcement, matter)
    first: dict[str, int] = {}
    for index, candidate in enumerate(stated):
        first.setdefault(candidate.rule.name, index)
    settled = _always_overriding(subject.announcement, matter)
    pairs = meetings(stated_as(subject, stated))
    for i, j in chain(sorted(islice(pairs, SORTED)), pairs):
        pair = (stated[i].rule.name, stated[j].rule.name)
        if pair not in settled:
            near = subject.near(matter, pair)
            one, other = (near.branches_of(matter, rule)[k - first[rule]] for rule, k in zip(pair, (i, j), strict=True))
            finding = _Pair(near, matter, one, other).finding()
            if isinstance(finding, ConflictingOutcomes):
                settled |= _apart(finding)
            if finding:
                yield finding


def stated_as(subject: Subject, stated: Sequence[Candidate]) -> list[Meeting]:
    """Outcomes as the sweep sees them, by what is written in their rules alone."""
    return [Meeting(box(subject.space, _conditions(c)), answer_key(c.outcome.value)) for c in stated]


def _conditions(candidate: Candidate) -> Iterator[Condition]:
    """What must be so for an outcome to hold, as far as it is written in its rule."""
    if candidate.rule.scope:
        yield candidate.rule.scope
    yield candidate.rule.when
    yield from (Not(e.condition) for e in candidate.rule.exceptions if e.instead is None)
    if candidate.exception:
        yield candidate.exception.condition
    if candidate.outcome.guard:
        yield candidate.outcome.guard


def _always_overriding(announcement: Announcement, matter: str) -> set[tuple[str, str]]:
    """Pairs of rules of which one always sets the other aside, both ways round."""
    always = {
        (rule.name, override.target)
        for rule in announcement.deciding[matter]
        for override in rule.overrides
        if override.guard is None
    }
    return always | {(target, rule) for rule, target in always}


@frozen
class _Pair:
    """Two branches of a matter that may meet."""

    subject: Subject
    matter: str
    one: Branch
    other: Branch

    def finding(self) -> Finding | None:
        """The conflict between them, with a case that the interpreter confirms; None where there is none."""
        cells: list[Cell] = []
        try:
            for cell in islice(self._conflicts(), CELLS):
                cells.append(cell)
            complete = len(cells) < CELLS
        except Exhausted:
            complete = False
        if not cells:
            return None if complete else self._unproven(phrase("unproven-reason.budget"))
        for cell in sorted(cells, key=lambda cell: len(self._witness(cell))):
            for case in self._cases(cell):
                answer = self._answer(case)
                if answer and answer.kind is Kind.CONFLICT and _between(answer, self.one, self.other):
                    return self._conflict(case, answer, cells, complete)
        return self._unproven(phrase("unproven-reason.witness"))

    def _conflicts(self) -> Iterator[Cell]:
        """The cells in which both remain and differ, but where one only passes on another matter's conflict."""
        one, other, expansion = self.one, self.other, self.subject.expansion()
        start = box(self.subject.space, (one.remains, other.remains))
        if start is None:
            return
        for first in expansion.cells(one.remains, True, start.cell(self.subject.space.everything)):
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

    def _witness(self, cell: Cell) -> dict[str, FactValue]:
        return witness(self.subject.space, cell, self.subject.origin)

    def _cases(self, cell: Cell) -> Iterator[dict[str, FactValue]]:
        """A case of the cell that names only what matters; and, should another rule ask for more, with the rest.

        The rest is the first value of every choice, the default of a flag, nought, and the question now; at last also
        that events did not happen which may or may not have.
        """
        case = self._witness(cell)
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

    # ── The finding ──────────────────────────────────────────────────────────────────────────────────────────

    def _conflict(
        self, case: Mapping[str, FactValue], answer: Answer, cells: Sequence[Cell], complete: bool
    ) -> Finding:
        announcement = self.subject.announcement
        one, other, alternatives = self.one, self.other, answer.alternatives
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
            region=region_words(self.subject.space, cells, complete=complete),
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

    def _unproven(self, reason: Labels) -> Finding:
        announcement, rules = self.subject.announcement, (self.one.rule, self.other.rule)
        return Unproven(
            place=where(announcement, rules[0]),
            related=(Label(where(announcement, rules[1]), "other-rule", {"rule": rules[1]}),),
            rules=tuple(dict.fromkeys(rules)),
            reason=reason,
        )


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
