"""A condition as far as it is sure to hold while only some facts are known."""

from __future__ import annotations

from collections.abc import Collection

from compiler.model.case import AT, fact_name
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    FactNumber,
    FlagIs,
    Not,
    NumberIs,
)
from compiler.model.rulebook import Announcement
from compiler.plan.atoms import names_of

NEVER = Not(Always())


def as_far_as_known(
    announcement: Announcement, condition: Condition, facts: Collection[str], wanted: bool = True
) -> Condition:
    """A condition over these facts (by name) that holds exactly where the given one holds without any other.

    Events and matters stay as they are: whoever uses them must know them.
    """
    match condition:
        case Not(inner):
            return Not(as_far_as_known(announcement, inner, facts, not wanted))
        case All(parts):
            return All(tuple(as_far_as_known(announcement, part, facts, wanted) for part in parts))
        case AnyOf(parts, events):
            return AnyOf(tuple(as_far_as_known(announcement, part, facts, wanted) for part in parts), events)
        case FlagIs(fact, value) if fact not in facts:
            return Always() if announcement.flag(fact).default is value else NEVER
        case ChoiceIs(fact) if fact not in facts:
            return NEVER if wanted else Always()
        case NumberIs(number, _, bound):
            known = all(side.fact in facts for side in (number, bound) if isinstance(side, FactNumber))
            return condition if known else NEVER if wanted else Always()
        case _:
            return condition


def knows_times(announcement: Announcement, condition: Condition, facts: Collection[str]) -> bool:
    """Whether the events that a condition names are among the facts."""
    events = names_of(condition).events
    return all((AT if event == NOW else fact_name(announcement.facts[event])) in facts for event in events)
