"""Conditions with the total definitions that they name put in place of the names."""

from __future__ import annotations

from compiler.model.conditions import All, Always, AnyOf, Condition, Defined, MatterIs, Not
from compiler.model.rulebook import Announcement


def inline(announcement: Announcement, condition: Condition) -> Condition:
    """The same condition without the name of a total definition, as `Defined` or as the matter of a `MatterIs`."""
    match condition:
        case Defined(definition):
            return inline(announcement, announcement.total[definition].condition)
        case MatterIs(matter, values, negated) if matter in announcement.total:
            defined = inline(announcement, announcement.total[matter].condition)
            return _either_way(defined, (True in values) is not negated, (False in values) is not negated)
        case Not(inner):
            return Not(inline(announcement, inner), place=condition.place)
        case All(parts):
            return All(tuple(inline(announcement, part) for part in parts), place=condition.place)
        case AnyOf(parts, events):
            return AnyOf(tuple(inline(announcement, part) for part in parts), events, place=condition.place)
        case _:
            return condition


def _either_way(defined: Condition, if_yes: bool, if_no: bool) -> Condition:
    if if_yes and if_no:
        return AnyOf((defined, Not(defined)))
    if if_yes:
        return defined
    return Not(defined) if if_no else Not(Always())


def every(*conditions: Condition) -> Condition:
    """`and` of any number of conditions, flat."""
    parts: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, All):
            parts += condition.conditions
        elif not isinstance(condition, Always):
            parts.append(condition)
    if not parts:
        return Always()
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def some(*conditions: Condition) -> Condition:
    """`or` of any number of conditions; of none, a condition that never holds."""
    if not conditions:
        return Not(Always())
    return conditions[0] if len(conditions) == 1 else AnyOf(conditions)
