"""What is said twice: outcomes that others give wherever they do, overrides between rules that say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.checks.findings import PointlessOverride, RepeatedOutcome
from compiler.checks.pairs import Meeting, answer_key, meetings
from compiler.checks.subject import Subject
from compiler.checks.words import where
from compiler.model.answer import Kind
from compiler.model.conditions import All, Always, Condition, Not
from compiler.model.outcomes import ExtendedBy
from compiler.model.rules import Rule
from compiler.plan import Branch, MatterPlan
from compiler.regions import Box, Exhausted, agree, around, outcomes, witness
from dsl.diagnostic import Finding, Label

COVERING = 20
"""So many outcomes are looked at exactly for one that covers another."""


def repeated_outcomes(subject: Subject) -> Iterator[Finding]:
    """Outcomes that another rule gives too in every case in which they remain. Of two alike, the later one."""
    for plan in _decided(subject):
        met = [Meeting(subject.box(branch), answer_key(branch.value)) for branch in plan.branches]
        alike: dict[int, list[int]] = {}
        for i, j in meetings(met, alike=True):
            alike.setdefault(i, []).append(j)
            alike.setdefault(j, []).append(i)
        found: set[int] = set()
        for index in sorted(alike, reverse=True):
            if _has_a_part(subject.announcement.rule[plan.branches[index].rule]):
                continue
            others = [other for other in alike[index] if other not in found]
            covering = _covering(subject, plan, index, sorted(others), met)
            if covering is not None:
                found.add(index)
                yield _repeated(subject, plan, plan.branches[index], plan.branches[covering])


def _covering(
    subject: Subject, plan: MatterPlan, index: int, others: Sequence[int], met: Sequence[Meeting]
) -> int | None:
    """The first of the others that remains wherever this branch does. One case of it rules out most of them."""
    branch = plan.branches[index]
    point = _point(subject, branch)
    near = [o for o in others if plan.branches[o].rule != branch.rule and point and _admits(met[o].box, point)]
    for other in near[:COVERING]:
        if not subject.maybe(branch.remains, Not(plan.branches[other].remains)):
            return other
    return None


def _point(subject: Subject, branch: Branch) -> Box | None:
    """One case in which a branch remains, as a box around it; None where there is none, or none was found."""
    try:
        cell = next(subject.expansion().cells(branch.remains, True, subject.space.everything), None)
    except Exhausted:
        return None
    return around(subject.space, witness(subject.space, cell, subject.origin)) if cell else None


def _admits(box: Box | None, point: Box) -> bool:
    return box is not None and box.meets(point)


def _repeated(subject: Subject, plan: MatterPlan, branch: Branch, other: Branch) -> Finding:
    return RepeatedOutcome(
        place=where(subject.announcement, branch.rule),
        related=_are_here(subject, (other.rule,)),
        rule=branch.rule,
        other=other.rule,
        matter=subject.announcement.matters[plan.matter].labels,
    )


def pointless_overrides(subject: Subject) -> Iterator[Finding]:
    """Overrides that set aside, in some case, but never anything that is not said all the same."""
    for rule in subject.announcement.rules:
        for override in rule.overrides:
            if _has_a_part(subject.announcement.rule[override.target]):
                continue
            effects = [
                effect
                for matter in subject.both_decide(rule.name, override.target)
                for one in subject.branches_of(matter, rule.name)
                for other in subject.branches_of(matter, override.target)
                for effect in _effects(subject, one, other, override.guard or Always())
            ]
            if effects and not any(effects):
                yield PointlessOverride(
                    place=override.place or where(subject.announcement, rule.name),
                    related=_are_here(subject, (override.target,)),
                    rule=rule.name,
                    target=override.target,
                )


def _effects(subject: Subject, one: Branch, other: Branch, guard: Condition) -> Iterator[bool]:
    """For each cell in which an override takes effect, whether the two answers differ there. True if not settled.

    What extends an answer differs from any other.
    """
    if isinstance(one.value, ExtendedBy) or isinstance(other.value, ExtendedBy):
        yield True
        return
    expansion = subject.expansion()
    try:
        for cell in expansion.cells(All((one.remains, guard, other.holds)), True, subject.space.everything):
            for part, said in outcomes(expansion, one, cell):
                for inner, replied in outcomes(expansion, other, part):
                    for _, given in agree(said, replied, inner):
                        yield given.kind is Kind.CONFLICT
    except Exhausted:
        yield True


def _has_a_part(rule: Rule) -> bool:
    """Whether it matters by more than its answers that a rule remains: it sets others aside, or has duties."""
    return bool(rule.overrides or rule.on_breach)


def _decided(subject: Subject) -> list[MatterPlan]:
    return [plan for plan in subject.plan.matters if plan.matter not in subject.announcement.total]


def _are_here(subject: Subject, rules: Sequence[str]) -> tuple[Label, ...]:
    return tuple(Label(where(subject.announcement, rule), "other-rule", {"rule": rule}) for rule in rules)
