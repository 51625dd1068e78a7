"""Why each rule gives the answer, or does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from attrs import frozen

from compiler.interpreter.extensions import can_be_extended
from compiler.interpreter.question import Question
from compiler.interpreter.statements import Statement
from compiler.interpreter.truth import both, either
from compiler.locale import Labels
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactValue
from compiler.model.conditions import All, Condition
from compiler.model.extensions import extends
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.scope import scope_tests
from compiler.model.uses import rules_for


class Status(Enum):
    """gives: it is part of the answer. set aside: another rule overrides it here. unknown: a fact is missing."""

    GIVES = "gives"
    SET_ASIDE = "set_aside"
    DOES_NOT_APPLY = "does_not_apply"
    UNKNOWN = "unknown"


class Cause(Enum):
    CONDITION = "condition"  # a part of `when` does not hold
    EXCEPTION = "exception"  # an exception holds
    GUARD = "guard"  # what stands after `if` does not hold
    NO_DUTY_MISSED = "no_duty_missed"  # on breach: no duty of the rule is missed
    NO_MOMENT = "no_moment"  # what the moment is counted from did not happen
    OVERRIDDEN = "overridden"  # by `rule`, because of `because`
    MISSING = "missing"  # these `facts` are not known
    NOT_IN_FORCE = "not_in_force"  # not published, or not valid, on the asked date
    NOTHING_TO_EXTEND = "nothing_to_extend"  # the answer that it would extend is no instant and no number
    REPLACED = "replaced"  # its announcement has been replaced by a later one
    OUT_OF_SCOPE = "out_of_scope"  # a given fact lies outside what the rule's scope names


@frozen
class Reason:
    cause: Cause
    condition: Condition | None = None
    rule: str | None = None
    because: Labels | None = None
    facts: tuple[str, ...] = ()


@frozen
class RuleTrace:
    """What became of one rule. The reasons are those of its first outcome for the matter that comes furthest."""

    rule: Rule
    status: Status
    reasons: tuple[Reason, ...] = ()


@frozen
class Explanation:
    """An answer with the fate of every rule that decides the matter, in printed order."""

    answer: Answer
    traces: tuple[RuleTrace, ...]


def explain(
    announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None
) -> Explanation:
    """As `ask`, and of each rule for the matter why it applies or does not. Raises as `ask` does."""
    question = Question(announcement, matter, facts, as_of)
    answer = question.asked()
    by_rule: dict[str, list[Statement]] = {}
    for statement in question.statements(matter):
        by_rule.setdefault(statement.rule.name, []).append(statement)
    return Explanation(
        answer,
        tuple(
            _trace(question, matter, by_rule[rule.name], answer)
            if rule.name in by_rule
            else RuleTrace(rule, Status.DOES_NOT_APPLY, (Reason(_not_in_force(rule, as_of)),))
            for rule in rules_for(announcement, matter)
        ),
    )


def _not_in_force(rule: Rule, as_of: str | None) -> Cause:
    replaced = rule.until is not None and (as_of is None or rule.until <= as_of)
    return Cause.REPLACED if replaced else Cause.NOT_IN_FORCE


def _trace(question: Question, matter: str, statements: list[Statement], answer: Answer) -> RuleTrace:
    rule = statements[0].rule
    if rule.name in answer.rules and all(statement.candidate.extends for statement in statements):
        return RuleTrace(rule, Status.GIVES)  # set aside or not: another extends what it made of the earlier answer
    remains = either([statement.remains for statement in statements])
    if remains.true:
        return _giving(question, matter, rule)
    if remains.unknown:
        return RuleTrace(rule, Status.UNKNOWN, (Reason(Cause.MISSING, facts=question.in_order(remains)),))
    if not either([statement.holds for statement in statements]).false:
        return RuleTrace(rule, Status.SET_ASIDE, tuple(_overriding(question, rule, statements)))
    with question.within(rule):
        return RuleTrace(rule, Status.DOES_NOT_APPLY, tuple(_failing(question, statements)))


def _giving(question: Question, matter: str, rule: Rule) -> RuleTrace:
    """One that remains gives its answer, unless it extends another that is not known, or that is none."""
    if not any(extends(outcome) and outcome.matter == matter for outcome in all_outcomes(rule)):
        return RuleTrace(rule, Status.GIVES)
    original = question.original(matter).answer
    if not can_be_extended(original) and original.kind is not Kind.MISSING_FACT:
        return RuleTrace(rule, Status.DOES_NOT_APPLY, (Reason(Cause.NOTHING_TO_EXTEND),))
    extending = either(claim.remains for claim in question.extending(matter) if claim.by[-1].rule is rule)
    missing = question.in_order(extending) or original.facts
    if missing:
        return RuleTrace(rule, Status.UNKNOWN, (Reason(Cause.MISSING, facts=missing),))
    return RuleTrace(rule, Status.GIVES)


def _overriding(question: Question, rule: Rule, statements: list[Statement]) -> Iterator[Reason]:
    matter = statements[0].candidate.outcome.matter
    extending = any(statement.candidate.extends for statement in statements if not statement.holds.false)
    for other in question.statements(matter):
        if other.candidate.extends and not extending:
            continue
        for override in other.rule.overrides:
            if override.target == rule.name and not both([other.remains, question.applies(other.rule, override)]).false:
                yield Reason(Cause.OVERRIDDEN, override.guard, other.rule.name, override.because)


def _failing(question: Question, statements: list[Statement]) -> Iterator[Reason]:
    rule = statements[0].rule
    outside = [test for test in scope_tests(rule.scope) if question.holds(test).false]
    if outside:
        yield from (Reason(Cause.OUT_OF_SCOPE, test) for test in outside)
        return
    failing = [c for c in _parts(rule.when) if question.holds(c).false]
    if failing:
        yield from (Reason(Cause.CONDITION, condition) for condition in failing)
        return
    breach = all(statement.candidate.breach for statement in statements)
    taken = [e.condition for e in rule.exceptions if question.holds(e.condition).true]
    if taken:
        yield from (Reason(Cause.EXCEPTION, condition) for condition in taken)
    elif breach:
        yield Reason(Cause.NO_DUTY_MISSED)
    else:
        guards = [s.candidate.outcome.guard for s in statements if s.candidate.outcome.guard]
        failed = [guard for guard in guards if question.holds(guard).false]
        yield from (Reason(Cause.GUARD, guard) for guard in failed)
        if not failed:
            yield Reason(Cause.NO_MOMENT)


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.conditions if isinstance(condition, All) else (condition,)
