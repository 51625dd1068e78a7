"""Two rules that give one case different answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice, permutations

import attrs

from compiler.checks import proofs
from compiler.checks.findings import ConflictingOutcomes, MoreConflicts, Unproven
from compiler.checks.pairs import Crowd, Meeting, answer_key
from compiler.checks.proofs import Conflict, Unsettled
from compiler.checks.settling import settle_words
from compiler.checks.subject import Subject
from compiler.checks.words import (
    answer_words,
    case_words,
    json_facts,
    json_value,
    phrase,
    region_words,
    where,
)
from compiler.interpreter.needs import Candidate, candidates
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.conditions import Condition, Not
from compiler.model.rulebook import Announcement
from compiler.regions import around, box
from dsl.diagnostic import Finding, Label

SHOWN = 100
"""So many conflicts of one matter are reported; the rest is found again when these are settled."""

SORTED = 50_000
"""So many pairs are looked at in the order of the rules, any more as they come."""

Wanted = Callable[[str, str], bool]
"""Whether a conflict between two rules, by name, is looked for."""

Found = tuple[tuple[str, str], Conflict | Unsettled]
"""Two rules of one matter, and what was found of them; of an extension, it and another that it differs from."""


def conflicting_outcomes(subject: Subject) -> Iterator[Finding]:
    """Every pair of outcomes that remain in one case with different answers, a matter at a time."""
    for matter in subject.announcement.deciding:
        findings = (finding_of(subject, matter, *found) for found in conflicts(subject, matter))
        yield from islice(findings, SHOWN)
        more = next(findings, None)
        if more:
            yield MoreConflicts(place=more.place, matter=subject.announcement.matters[matter].labels, shown=SHOWN)


def conflicts(subject: Subject, matter: str, wanted: Wanted = lambda one, other: True) -> Iterator[Found]:
    """The pairs of rules that conflict on a matter, or of which that is not settled; each pair once."""
    told = _Told()
    said = candidates(subject.announcement, matter)
    stated = [candidate for candidate in said if not candidate.extends]
    extended = _among_extensions(subject, matter) if len(stated) < len(said) else ()
    for found in chain(_among_stated(subject, matter, stated, wanted, told), extended):
        pair, proof = found
        if wanted(*pair) and not told.knows(*pair):
            if isinstance(proof, Conflict):
                told.add(proof)
            yield found


def _among_stated(
    subject: Subject, matter: str, stated: Sequence[Candidate], wanted: Wanted, told: _Told
) -> Iterator[Found]:
    first: dict[str, int] = {}
    for index, candidate in enumerate(stated):
        first.setdefault(candidate.rule.name, index)
    settled = _always_overriding(subject.announcement, matter)
    crowd = Crowd(stated_as(subject, stated))
    pairs = crowd.pairs(alike=False)
    for i, j in chain(sorted(islice(pairs, SORTED)), pairs):
        pair = (stated[i].rule.name, stated[j].rule.name)
        if pair in settled or not wanted(*pair) or told.knows(*pair):
            continue
        near = subject.near(matter, pair)
        one, other = (near.branches_of(matter, rule)[k - first[rule]] for rule, k in zip(pair, (i, j), strict=True))
        proof = proofs.between(near, matter, one, other)
        if isinstance(proof, Conflict) and near is not subject:
            proof = _with_others(
                subject, proof, pair, {stated[k].rule.name for k in crowd.meeting(around(subject.space, proof.case))}
            )
        if proof:
            yield pair, proof


def _with_others(subject: Subject, proof: Conflict, pair: tuple[str, str], others: set[str]) -> Conflict:
    """The conflict as seen with all the rules that may have a part in its case."""
    near = subject.near(proof.matter, (*pair, *sorted(others)))
    answer = near.evaluate(near.announcement, proof.matter, proof.case)
    return attrs.evolve(proof, answer=answer) if answer.kind is Kind.CONFLICT and _tells(answer, *pair) else proof


def _among_extensions(subject: Subject, matter: str) -> Iterator[Found]:
    """For each outcome that extends the matter's answer, a case in which it has a part in extensions that differ."""
    near = subject.near(matter, [rule.name for rule in subject.announcement.deciding[matter]])
    for extension in near.extending(matter):
        rule = extension.branch.rule
        proof = proofs.among_extensions(near, matter, extension.branch)
        if isinstance(proof, Conflict):
            apart = [a for a in proof.answer.alternatives if rule not in a.rules] or proof.answer.alternatives[1:]
            yield (rule, apart[0].rules[-1]), proof
        elif proof:
            yield (rule, rule), proof


def _tells(answer: Answer, one: str, other: str) -> bool:
    """Whether two rules are among those that differ."""
    return any(
        one in some.rules and other in others.rules for some, others in permutations(answer.alternatives, 2)
    ) or {one, other} <= set(answer.rules)


def stated_as(subject: Subject, stated: Sequence[Candidate]) -> list[Meeting]:
    """Outcomes as the sweep sees them, by what is written in their rules alone."""
    space = subject.space
    return [Meeting(box(space, _conditions(c)), answer_key(c.outcome.value)) for c in stated]


def _conditions(candidate: Candidate) -> list[Condition]:
    """What must be so for an outcome to hold, as far as it is written in its rule."""
    rule = candidate.rule
    found = [rule.when]
    if rule.scope:
        found.append(rule.scope)
    if rule.exceptions:
        found += [Not(e.condition) for e in rule.exceptions if e.instead is None]
    if candidate.exception:
        found.append(candidate.exception.condition)
    if candidate.outcome.guard:
        found.append(candidate.outcome.guard)
    return found


def _always_overriding(announcement: Announcement, matter: str) -> set[tuple[str, str]]:
    """Pairs of rules of which one always sets the other aside, both ways round."""
    always = {
        (rule.name, override.target)
        for rule in announcement.deciding[matter]
        for override in rule.overrides
        if override.guard is None
    }
    return always | {(target, rule) for rule, target in always}


class _Told:
    """Which pairs of rules the cases told so far show to differ."""

    def __init__(self) -> None:
        self._sides: dict[str, dict[int, int]] = {}
        self._cases = 0

    def add(self, conflict: Conflict) -> None:
        for side, alternative in enumerate(conflict.answer.alternatives):
            for rule in alternative.rules:
                self._sides.setdefault(rule, {})[self._cases] = side
        self._cases += 1

    def knows(self, one: str, other: str) -> bool:
        there = self._sides.get(other, {})
        return any(there.get(case, side) != side for case, side in self._sides.get(one, {}).items())


# ── The finding ──────────────────────────────────────────────────────────────────────────────────────────────────


def finding_of(subject: Subject, matter: str, pair: tuple[str, str], proof: Conflict | Unsettled) -> Finding:
    """What is reported of two rules and a matter."""
    announcement = subject.announcement
    if isinstance(proof, Unsettled):
        rules = tuple(dict.fromkeys(pair))
        return Unproven(
            place=where(announcement, rules[0]),
            related=tuple(Label(where(announcement, rule), "other-rule", {"rule": rule}) for rule in rules[1:]),
            rules=rules,
            reason=phrase(f"unproven-reason.{proof.reason}"),
        )
    alternatives = proof.answer.alternatives
    agreed = frozenset.intersection(*(frozenset(alternative.rules) for alternative in alternatives))

    def said(alternative: Alternative) -> Labels:
        return answer_words(announcement, matter, [alternative])

    return ConflictingOutcomes(
        place=where(announcement, pair[0]),
        related=tuple(
            Label(where(announcement, rule), "conflicting-answer", {"rule": rule, "answer": said(alternative)})
            for alternative in alternatives
            for rule in alternative.rules
            if (rule != pair[0] and rule not in agreed) or pair[1] == pair[0]
        ),
        announcement=announcement.id,
        matter=announcement.matters[matter].labels,
        rules=proof.answer.rules,
        case=case_words(announcement, proof.case),
        answers=answer_words(announcement, matter, alternatives),
        region=region_words(proof.subject.space, proof.cells, complete=proof.complete),
        settle=settle_words(announcement, *pair),
        witness={
            "announcement": announcement.id,
            "matter": matter,
            "facts": json_facts(announcement, proof.case),
            "answers": [_plain(alternative) for alternative in alternatives],
        },
    )


def _plain(alternative: Alternative) -> Mapping[str, object]:
    return {
        "kind": alternative.kind.value,
        "value": json_value(alternative.value),
        "rules": list(alternative.rules),
        "clauses": list(alternative.clauses),
    }
