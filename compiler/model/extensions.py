"""Rules that extend an answer: which they are, and what they extend."""

from __future__ import annotations

from compiler.model.conditions import (
    All,
    AnyOf,
    Condition,
    EventCompare,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Not,
    NumberIs,
)
from compiler.model.outcomes import ExtendedBy, Outcome
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.model.time import EarlierOf, LaterOf, Layer, MatterMoment, Moment, Shift


def extends(outcome: Outcome) -> bool:
    """Whether it says how much later (or more) than another answer of the same matter."""
    return isinstance(outcome.value, ExtendedBy)


def reads_earlier(rule: Rule, outcome: Outcome) -> bool:
    """Whether an outcome of the rule that extends its matter extends what was published before, not the original.

    It does where the rule's conditions or the outcome's own guard name the matter's `earlier` answer.
    """
    conditions = [rule.when, *(e.condition for e in rule.exceptions), *([outcome.guard] if outcome.guard else [])]
    return any(_names_earlier(condition, outcome.matter) for condition in conditions)


def published(announcement: Announcement, rule: Rule) -> str:
    """The ISO date from which a rule is in force."""
    return rule.since or announcement.published


def _names_earlier(condition: Condition, matter: str) -> bool:
    match condition:
        case MatterIs(id, layer=layer) | MatterMet(id, layer=layer):
            return id == matter and layer is Layer.EARLIER
        case NumberIs(number, _, bound):
            return any(
                isinstance(n, MatterNumber) and n.matter == matter and n.layer is Layer.EARLIER for n in (number, bound)
            )
        case EventCompare(moment=moment) | MatterIn(subject=moment):
            return _counts_from_earlier(moment, matter)
        case MatterCompare(subject, _, moment):
            return any(_counts_from_earlier(each, matter) for each in (subject, moment))
        case Happened(by=moment):
            return moment is not None and _counts_from_earlier(moment, matter)
        case Not(inner):
            return _names_earlier(inner, matter)
        case All(parts) | AnyOf(parts):
            return any(_names_earlier(part, matter) for part in parts)
        case _:
            return False


def _counts_from_earlier(moment: Moment, matter: str) -> bool:
    match moment:
        case MatterMoment(id, layer):
            return id == matter and layer is Layer.EARLIER
        case Shift(base=base):
            return _counts_from_earlier(base, matter)
        case LaterOf(moments) | EarlierOf(moments):
            return any(_counts_from_earlier(each, matter) for each in moments)
        case _:
            return False
