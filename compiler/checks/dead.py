"""What never takes effect: conditions, exceptions, outcomes and overrides."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler.checks.findings import (
    ContradictoryCondition,
    IdleException,
    IdleOutcome,
    IdleOverride,
    Unproven,
)
from compiler.checks.subject import Subject
from compiler.checks.words import condition_words, phrase, where
from compiler.interpreter.needs import candidates
from compiler.model.answer import Kind
from compiler.model.as_of import defined
from compiler.model.conditions import All, Always, Condition
from compiler.model.outcomes import Outcome
from compiler.model.rulebook import Announcement
from compiler.model.rules import Override, Rule, all_outcomes
from compiler.model.uses import duties
from compiler.plan import Branch, MatterPlan, Role
from compiler.regions import Exhausted
from dsl.diagnostic import Finding, Label
from dsl.source import Place


def contradictory_conditions(subject: Subject) -> Iterator[Finding]:
    """Conditions of rules, guards, exceptions, overrides, readings and definitions that hold in no case."""
    for owner in _owners(subject.announcement):
        if not subject.can_judge(owner.condition):
            continue
        place = owner.condition.place or owner.place or subject.announcement.place
        try:
            if subject.possible(owner.condition):
                continue
        except Exhausted:
            yield Unproven(place=place, rules=(owner.rule,), reason=phrase("unproven-reason.condition"))
            continue
        yield ContradictoryCondition(
            place=place,
            part=phrase(f"condition-of.{owner.part}"),
            rule=owner.rule,
            condition=condition_words(subject.announcement, owner.condition),
        )


def idle_exceptions(subject: Subject) -> Iterator[Finding]:
    """Exceptions that hold in some case, but in none in which the rule's conditions do."""
    for rule in subject.announcement.rules:
        if not subject.can_judge(rule.when) or not subject.maybe(rule.when):
            continue
        for exception in rule.exceptions:
            if not subject.can_judge(exception.condition):
                continue
            if subject.maybe(exception.condition) and not subject.maybe(rule.when, exception.condition):
                yield IdleException(
                    place=exception.place or where(subject.announcement, rule.name),
                    rule=rule.name,
                    condition=condition_words(subject.announcement, exception.condition),
                )


def idle_outcomes(subject: Subject) -> Iterator[Finding]:
    """Outcomes that their rules never give, though each condition by itself holds in some case.

    What holds on breach of a duty that is in conflict comes to light once that is settled.
    """
    for matter, branch, outcome, alone in _outcomes(subject):
        if (
            subject.can_judge(branch.holds)
            and all(subject.maybe(condition) for condition in alone)
            and not subject.maybe(branch.holds)
            and not (branch.role is Role.ON_BREACH and _in_conflict(subject, branch.rule))
        ):
            yield IdleOutcome(
                place=outcome.place or where(subject.announcement, branch.rule),
                rule=branch.rule,
                matter=subject.announcement.matters[matter].labels,
            )


def _in_conflict(subject: Subject, rule: str) -> bool:
    """Whether in some case a duty that the rule gives is answered with a conflict."""
    expansion = subject.expansion()
    try:
        return any(
            given.kind is Kind.CONFLICT
            for matter in dict.fromkeys(
                duty.matter for duty in duties(subject.announcement, subject.announcement.rule[rule])
            )
            for branch in subject.branches_of(matter, rule)
            for cell in expansion.cells(branch.remains, True, subject.space.everything)
            for _, given in expansion.answers(matter, cell)
        )
    except Exhausted:
        return True


def idle_overrides(subject: Subject) -> Iterator[Finding]:
    """Overrides that set nothing aside in any case, though their own conditions hold in some."""
    for rule in subject.announcement.rules:
        for override in rule.overrides:
            alone = [rule.when, subject.announcement.rule[override.target].when, override.guard or Always()]
            if (
                subject.can_judge(*alone)
                and all(subject.maybe(condition) for condition in alone)
                and not _sets_aside(subject, rule, override)
            ):
                target = where(subject.announcement, override.target)
                yield IdleOverride(
                    place=override.place or where(subject.announcement, rule.name),
                    related=(Label(target, "overridden-rule", {"rule": override.target}),),
                    rule=rule.name,
                    target=override.target,
                )


def _sets_aside(subject: Subject, rule: Rule, override: Override) -> bool:
    guard = override.guard or Always()
    return any(
        subject.maybe(one.remains, other.holds, guard)
        for matter in subject.both_decide(rule.name, override.target)
        for one in subject.branches_of(matter, rule.name)
        for other in subject.branches_of(matter, override.target)
    )


def _outcomes(subject: Subject) -> Iterator[tuple[str, Branch, Outcome, tuple[Condition, ...]]]:
    """Every outcome with its branch, and the conditions whose own contradictions are found elsewhere."""
    for plan in subject.plan.matters:
        if plan.matter in subject.announcement.total:
            continue
        branches = {kind: iter(found) for kind, found in _by_kind(plan).items()}
        for candidate in candidates(subject.announcement, plan.matter):
            branch = next(branches[candidate.extends])
            when = (candidate.rule.when, candidate.outcome.guard or Always())
            if candidate.exception:
                yield (
                    plan.matter,
                    branch,
                    candidate.outcome,
                    (All((candidate.rule.when, candidate.exception.condition)), *when),
                )
            else:
                yield plan.matter, branch, candidate.outcome, when


def _by_kind(plan: MatterPlan) -> dict[bool, tuple[Branch, ...]]:
    """The branches of a matter in printed order, by whether they extend an answer."""
    return {False: plan.branches, True: tuple(extension.branch for extension in plan.extensions)}


@frozen
class _Owner:
    """A condition as it stands in a rule or definition. `part` names what it belongs to."""

    rule: str
    part: str
    condition: Condition
    place: Place | None


def _owners(announcement: Announcement) -> Iterator[_Owner]:
    for rule in announcement.rules:
        yield _Owner(rule.name, "rule", rule.when, rule.place)
        for exception in rule.exceptions:
            yield _Owner(rule.name, "exception", exception.condition, exception.place or rule.place)
        for outcome in all_outcomes(rule):
            if outcome.guard:
                yield _Owner(rule.name, "outcome", outcome.guard, outcome.place or rule.place)
        for override in rule.overrides:
            if override.guard:
                yield _Owner(rule.name, "override", override.guard, override.place or rule.place)
        for reading in rule.readings:
            if reading.guard:
                yield _Owner(rule.name, "reading", reading.guard, reading.place or rule.place)
    for definition in announcement.definitions:
        yield _Owner(defined(definition), "definition", definition.condition, definition.place)
