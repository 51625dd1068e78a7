"""What is said twice or never heard: rules that others always set aside, outcomes that others give wherever they do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.checks.findings import PointlessOverride, RepeatedOutcome, ShadowedRule
from compiler.checks.pairs import Meeting, answer_key, meetings
from compiler.checks.subject import Subject
from compiler.checks.words import where
from compiler.model.answer import Kind
from compiler.model.conditions import All, Always, AnyOf, Condition, Not
from compiler.plan import Aside, Branch, MatterPlan
from compiler.regions import agree, outcomes
from compiler.regions.budget import Exhausted
from dsl.diagnostic import Finding, Label


def shadowed_rules(subject: Subject) -> Iterator[Finding]:
    """Outcomes that hold in some case but never remain: one rule, or several together, always set them aside."""
    for plan in _decided(subject):
        for branch in plan.branches:
            setting = [aside for aside in plan.asides if aside.target == branch.rule]
            if setting and subject.maybe(branch.holds) and not subject.maybe(branch.remains):
                rules = _least(subject, plan, branch, setting)
                yield ShadowedRule(
                    place=where(subject.announcement, branch.rule),
                    related=_are_here(subject, rules),
                    rule=branch.rule,
                    matter=subject.announcement.matters[plan.matter].labels,
                    rules=rules,
                )


def _least(subject: Subject, plan: MatterPlan, branch: Branch, setting: Sequence[Aside]) -> tuple[str, ...]:
    """A set of rules that together set a branch aside wherever it holds, none of which could be left out."""
    needed = list(setting)
    for aside in setting:
        rest = [other for other in needed if other is not aside]
        if rest and not subject.maybe(branch.holds, *(Not(_takes(plan, other)) for other in rest)):
            needed = rest
    return tuple(dict.fromkeys(aside.rule for aside in needed))


def _takes(plan: MatterPlan, aside: Aside) -> Condition:
    """That an override takes effect, whatever it meets."""
    stands = [branch.remains for branch in plan.branches if branch.rule == aside.rule]
    return All((AnyOf(tuple(stands)), aside.guard or Always()))


def repeated_outcomes(subject: Subject) -> Iterator[Finding]:
    """Outcomes that another rule gives too in every case in which they remain. Of two alike, the later one."""
    for plan in _decided(subject):
        hulls = [subject.hull(branch) for branch in plan.branches]
        met = [Meeting(h, answer_key(b.value)) for h, b in zip(hulls, plan.branches, strict=True)]
        found: set[int] = set()
        for i, j in sorted(meetings(met, alike=True)):
            for repeated, other in ((j, i), (i, j)):
                if {i, j} & found or plan.branches[i].rule == plan.branches[j].rule:
                    break
                if _covered(subject, plan.branches[repeated], plan.branches[other]):
                    found.add(repeated)
                    yield _repeated(subject, plan, plan.branches[repeated], plan.branches[other])


def _covered(subject: Subject, branch: Branch, other: Branch) -> bool:
    return subject.maybe(branch.remains) and not subject.maybe(branch.remains, Not(other.remains))


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
            plans = [p for p in _decided(subject) if {rule.name, override.target} <= set(p.rules)]
            guard = override.guard or Always()
            effects = [
                effect for plan in plans for effect in _effects(subject, plan, rule.name, override.target, guard)
            ]
            if effects and not any(effects):
                yield PointlessOverride(
                    place=override.place or where(subject.announcement, rule.name),
                    related=_are_here(subject, (override.target,)),
                    rule=rule.name,
                    target=override.target,
                )


def _effects(subject: Subject, plan: MatterPlan, rule: str, target: str, guard: Condition) -> Iterator[bool]:
    """For each cell in which the override takes effect, whether the two answers differ there. True if not settled."""
    expansion = subject.expansion()
    try:
        for one in (branch for branch in plan.branches if branch.rule == rule):
            for other in (branch for branch in plan.branches if branch.rule == target):
                together = All((one.remains, guard, other.holds))
                for cell in expansion.cells(together, True, subject.space.everything):
                    for part, said in outcomes(expansion, one, cell):
                        for inner, replied in outcomes(expansion, other, part):
                            for _, given in agree(said, replied, inner):
                                yield given.kind is Kind.CONFLICT
    except Exhausted:
        yield True


def _decided(subject: Subject) -> list[MatterPlan]:
    return [plan for plan in subject.plan.matters if plan.matter not in subject.announcement.total]


def _are_here(subject: Subject, rules: Sequence[str]) -> tuple[Label, ...]:
    return tuple(Label(where(subject.announcement, rule), "other-rule", {"rule": rule}) for rule in rules)
