"""The events without which a condition or a moment cannot be: the part of the needs rule that no case changes."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model.conditions import (
    NOW,
    All,
    AnyOf,
    Condition,
    EventCompare,
    EventIn,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    NumberIs,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import OutcomeValue, Share
from compiler.model.time import EarlierOf, EventMoment, LaterOf, MatterMoment, Moment, Shift
from compiler.model.vocabulary import Event
from compiler.plan.moments import moment_of
from compiler.plan.plan import AllNeeds, AnyNeed, EventNeed, MatterNeed, Need

NOTHING = AllNeeds(())


def condition_needs(announcement: Announcement, condition: Condition) -> Need:
    """What a condition with its definitions inlined needs. A negation needs nothing."""
    match condition:
        case EventIn(event):
            return event_need(event)
        case EventCompare(event, _, moment):
            return all_needs((event_need(event), moment_needs(moment)))
        case Happened(event, negated, by):
            return all_needs((NOTHING if negated else event_need(event), moment_needs(by)))
        case NumberIs(number, _, bound):
            return all_needs(MatterNeed(n.matter) for n in (number, bound) if isinstance(n, MatterNumber))
        case MatterIs(matter):
            return MatterNeed(matter)
        case MatterMet(matter, missed):
            acts = () if missed else announcement.matters[matter].of
            events = [act for act in acts if isinstance(announcement.facts[act], Event)]
            return all_needs((MatterNeed(matter), *(event_need(event) for event in events)))
        case All(parts):
            return all_needs(condition_needs(announcement, part) for part in parts)
        case AnyOf(parts):
            return any_need(condition_needs(announcement, part) for part in parts)
        case _:
            return NOTHING


def value_needs(value: OutcomeValue) -> Need:
    """What it takes for the moment of an outcome to exist, or the number of which it is a share."""
    if isinstance(value, Share):
        return MatterNeed(value.of.matter) if isinstance(value.of, MatterNumber) else NOTHING
    return moment_needs(moment_of(value))


def moment_needs(moment: Moment | None) -> Need:
    match moment:
        case EventMoment(event):
            return event_need(event)
        case MatterMoment(matter):
            return MatterNeed(matter)
        case Shift():
            return moment_needs(moment.base)
        case LaterOf(moments):
            return all_needs(map(moment_needs, moments))
        case EarlierOf(moments):
            return any_need(map(moment_needs, moments))
        case _:
            return NOTHING


def event_need(event: str) -> Need:
    return NOTHING if event == NOW else EventNeed(event)


def all_needs(needs: Iterable[Need]) -> Need:
    """All of them, flat and each once."""
    flat: dict[Need, None] = {}
    for need in needs:
        flat.update(dict.fromkeys(need.needs if isinstance(need, AllNeeds) else (need,)))
    return next(iter(flat)) if len(flat) == 1 else AllNeeds(tuple(flat))


def any_need(needs: Iterable[Need]) -> Need:
    """One of them; nothing where one of them needs nothing."""
    needs = tuple(dict.fromkeys(needs))
    if NOTHING in needs or not needs:
        return NOTHING
    return needs[0] if len(needs) == 1 else AnyNeed(needs)
