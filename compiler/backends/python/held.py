"""What a matter's outcome depends on, and whether a function can look at it by plain comparisons."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler.backends.python.moments import is_simple
from compiler.model.conditions import Condition
from compiler.model.rules import NotBefore, Reading, Share, Weekly
from compiler.model.time import EventMoment, MatterMoment
from compiler.plan import Branch, MatterPlan, Plan, Role, inline
from compiler.plan.atoms import moments_in, names_layers, names_of
from compiler.plan.moments import counted, moment_of


def goes_straight(plan: Plan, matter: MatterPlan) -> bool:
    """Whether a matter has a straight path: nothing in it is derived, undecided by any rule, or a matter of hours."""
    values = [branch.value for branch in matter.branches]
    if matter.derivations or matter.extensions or any(isinstance(value, Weekly | Share) for value in values):
        return False
    tests = conditions(plan, matter)
    moments = [*moments_in(*tests), *(moment for moment in map(moment_of, values) if moment)]
    if any(map(names_layers, tests)) or not all(map(is_simple, moments)):
        return False
    named = {*names_of(*tests).matters, *_moments_of(matter)}
    return all(id in plan.matter and goes_straight(plan, plan.matter[id]) for id in named)


def _moments_of(matter: MatterPlan) -> list[str]:
    moments = [moment_of(branch.value) for branch in matter.branches]
    bases = [counted(moment)[0] for moment in moments if moment]
    return [base.matter for base in bases if isinstance(base, MatterMoment)]


def bits(plan: Plan, matter: MatterPlan) -> Iterator[tuple[str, Condition, int]]:
    """What a matter's outcome depends on, with a word for each, in the order of `compiler.runtime.outcomes`.

    The number is the bits of which one must be set for the condition to matter at all, or 0.
    """
    a = plan.announcement
    if matter.matter in a.total:
        definition = a.total[matter.matter]
        yield f"{matter.matter} cites {', '.join(definition.clauses)}", matter.branches[0].holds, 0
        yield from _taken(plan, matter.matter, definition.readings, 0)
        return
    masks: dict[str, int] = {}
    for bit, branch in enumerate(matter.branches):
        masks[branch.rule] = masks.get(branch.rule, 0) | 1 << bit
        yield _label(branch), branch.holds, 0
    for aside in matter.asides:
        if aside.guard is not None:
            yield f"{aside.rule} overrides {aside.target}", aside.guard, masks[aside.target]
    for rule in matter.rules:
        yield from _taken(plan, rule, a.rule[rule].readings, masks[rule])


def _taken(plan: Plan, rule: str, readings: tuple[Reading, ...], mask: int) -> Iterator[tuple[str, Condition, int]]:
    for reading in readings:
        if reading.guard is not None:
            yield f"a reading of {rule}", inline(plan.announcement, reading.guard), mask


def conditions(plan: Plan, matter: MatterPlan) -> list[Condition]:
    return [condition for _, condition, _ in bits(plan, matter)]


def _label(branch: Branch) -> str:
    role = "" if branch.role is Role.THEN else f", {branch.role.value}"
    return f"{branch.rule} cites {', '.join(branch.clauses)}{role}"


@frozen
class Counted:
    """An answer that is counted in the case, by so many microseconds from an event or from another answer."""

    base: EventMoment | MatterMoment
    us: int


def counted_from(matter: MatterPlan, held: frozenset[int]) -> Counted | None:
    """What the answer is counted from where these bits hold, if from anything.

    Raises Undecidable where it takes the case to say whether the answers agree.
    """
    asides = [aside for aside in matter.asides if aside.guard is not None]
    guards = {id(aside): len(matter.branches) + n for n, aside in enumerate(asides)}
    says = [branch for n, branch in enumerate(matter.branches) if n in held]
    saying = {branch.rule for branch in says}

    def set_aside(rule: str) -> bool:
        return any(
            aside.target == rule
            and aside.rule in saying
            and (aside.guard is None or guards[id(aside)] in held)
            and not set_aside(aside.rule)
            for aside in matter.asides
        )

    found: set[tuple[Counted | None, bool]] = set()
    for branch in says:
        if not set_aside(branch.rule):
            moment = moment_of(branch.value)
            base, us = counted(moment) if moment else (None, 0)
            if isinstance(base, EventMoment | MatterMoment):
                found.add((Counted(base, us), isinstance(branch.value, NotBefore)))
            else:
                found.add((None, False))
    if len(found) > 1 and any(each for each, _ in found):
        raise Undecidable
    return next(iter(found), (None, False))[0]


class Undecidable(Exception):
    """Answers that are counted differently."""
