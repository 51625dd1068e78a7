"""The conditions that rules are made of."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.conditions import All, AnyOf, Condition, Not
from compiler.model.rules import Rule, all_outcomes


def conditions_of(rule: Rule) -> Iterator[Condition]:
    """All conditions of a rule, in all its parts, from the whole to the parts."""
    guards = [out.guard for out in all_outcomes(rule)] + [override.guard for override in rule.overrides]
    for condition in (rule.scope, rule.when, *(e.condition for e in rule.exceptions), *guards):
        if condition is not None:
            yield from parts_of(condition)


def parts_of(condition: Condition) -> Iterator[Condition]:
    """A condition and all that it is made of."""
    yield condition
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from parts_of(part)
        case Not(inner):
            yield from parts_of(inner)
        case _:
            pass
