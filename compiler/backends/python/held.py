"""What a matter's outcome depends on, and whether a function can look at it by plain comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from compiler.backends.python.moments import is_simple
from compiler.model.conditions import Condition
from compiler.model.outcomes import NotBefore, Share, Weekly
from compiler.model.rules import Reading
from compiler.model.time import EventMoment, MatterMoment
from compiler.plan import Branch, DerivedPlan, MatterPlan, Plan, Role, inline
from compiler.plan.atoms import compares_answers, moments_in, names_of
from compiler.plan.moments import counted, moment_of

Bit = tuple[str, Condition, tuple[int, ...]]
"""A word for a bit, when it is set, and the bits of which one must be set for it to matter (none: it always does)."""


def goes_straight(plan: Plan, matter: MatterPlan) -> bool:
    """Whether a matter has a straight path."""
    values = [branch.value for branch in matter.branches]
    if matter.extensions or any(isinstance(value, Share) for value in values):
        return False
    if not all(map(is_derived_plainly, (derived for derived in plan.derived if derived.fact in matter.derivations))):
        return False
    tests = conditions(plan, matter)
    moments = [*moments_in(*tests), *(moment for moment in map(moment_of, values) if moment)]
    if any(map(compares_answers, tests)) or not all(map(is_simple, moments)):
        return False
    named = {*names_of(*tests).matters, *_moments_of(matter)}
    return all(id in plan.matter and goes_straight(plan, plan.matter[id]) for id in named)


def is_derived_plainly(derived: DerivedPlan) -> bool:
    """Whether a fact is derived by choices, flags and numbers alone, and each of its values in one way."""
    tests = [definition.condition for definition in derived.definitions]
    named = names_of(*tests)
    values = [definition.value for definition in derived.definitions if definition.value is not None]
    return not named.events and not named.matters and len(set(values)) == len(values)


def _moments_of(matter: MatterPlan) -> list[str]:
    moments = [moment_of(branch.value) for branch in matter.branches]
    bases = [counted(moment)[0] for moment in moments if moment]
    return [base.matter for base in bases if isinstance(base, MatterMoment)]


def bits(plan: Plan, matter: MatterPlan) -> Iterator[Bit]:
    """What a matter's outcome depends on, with a word for each, in the order of `compiler.runtime.outcomes`."""
    a = plan.announcement
    if matter.matter in a.total:
        definition = a.total[matter.matter]
        yield f"{matter.matter} cites {', '.join(definition.clauses)}", matter.branches[0].holds, ()
        yield from _taken(plan, matter.matter, definition.readings, ())
        return
    masks: dict[str, tuple[int, ...]] = {}
    for bit, branch in enumerate(matter.branches):
        masks[branch.rule] = (*masks.get(branch.rule, ()), bit)
        yield _label(branch), branch.holds, ()
    for aside in matter.asides:
        if aside.guard is not None:
            yield f"{aside.rule} overrides {aside.target}", aside.guard, masks[aside.target]
    for rule in matter.rules:
        yield from _taken(plan, rule, a.rule[rule].readings, masks[rule])


def _taken(plan: Plan, rule: str, readings: tuple[Reading, ...], mask: tuple[int, ...]) -> Iterator[Bit]:
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


@frozen(slots=False)
class Counting:
    """What the answers of a matter are counted from."""

    matter: MatterPlan

    @cached_property
    def _guards(self) -> dict[int, int]:
        """The numbers of the conditions of its overrides, by the place of the override."""
        guarded = [n for n, aside in enumerate(self.matter.asides) if aside.guard is not None]
        return {n: len(self.matter.branches) + count for count, n in enumerate(guarded)}

    def settled(self, held: frozenset[int]) -> frozenset[int]:
        """Without the branches that are set aside, and the conditions of overrides, on which nothing depends then."""
        count = len(self.matter.branches)
        if self.matter.asides:
            saying = {self.matter.branches[n].rule for n in held if n < count}
            held = frozenset(
                n for n in held if n >= count or not self._set_aside(self.matter.branches[n].rule, saying, held)
            )
        return held - frozenset(self._guards.values())

    def of(self, held: frozenset[int]) -> Counted | Weekly | None:
        """What the answer is counted from where these bits hold, if from anything, or the hours that say it.

        Raises Undecidable where it takes the case to say whether the answers agree.
        """
        says = [self.matter.branches[n] for n in sorted(held) if n < len(self.matter.branches)]
        saying = {branch.rule for branch in says}
        found: set[tuple[Counted | Weekly | None, bool]] = set()
        for branch in says:
            if not self._set_aside(branch.rule, saying, held):
                moment = moment_of(branch.value)
                base, us = counted(moment) if moment else (None, 0)
                if isinstance(base, EventMoment | MatterMoment):
                    found.add((Counted(base, us), isinstance(branch.value, NotBefore)))
                else:
                    found.add((branch.value if isinstance(branch.value, Weekly) else None, False))
        if len(found) > 1 and any(each for each, _ in found):
            raise Undecidable
        return next(iter(found), (None, False))[0]

    def _set_aside(self, rule: str, saying: set[str], held: frozenset[int]) -> bool:
        return any(
            aside.target == rule
            and aside.rule in saying
            and (aside.guard is None or self._guards[n] in held)
            and not self._set_aside(aside.rule, saying, held)
            for n, aside in enumerate(self.matter.asides)
        )


class Undecidable(Exception):
    """Answers that are counted differently."""
