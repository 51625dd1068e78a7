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
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    NumberIs,
)
from compiler.model.outcomes import ExtendedBy, Outcome, Share
from compiler.model.rulebook import Announcement
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
            return all_needs(
                MatterNeed(n.matter, n.layer is not None) for n in (number, bound) if isinstance(n, MatterNumber)
            )
        case MatterIs(matter, layer=layer):
            return MatterNeed(matter, layer is not None)
        case MatterIn(subject):
            return moment_needs(subject)
        case MatterCompare(subject, _, moment):
            return all_needs((moment_needs(subject), moment_needs(moment)))
        case MatterMet(matter, missed, layer):
            acts = () if missed else announcement.matters[matter].of
            events = [act for act in acts if isinstance(announcement.facts[act], Event)]
            return all_needs((MatterNeed(matter, layer is not None), *(event_need(event) for event in events)))
        case All(parts):
            return all_needs(condition_needs(announcement, part) for part in parts)
        case AnyOf(parts):
            return any_need(condition_needs(announcement, part) for part in parts)
        case _:
            return NOTHING


def outcome_needs(outcome: Outcome) -> Need:
    """What it takes for an outcome's moment to exist, for the number of which it is a share, for what it extends."""
    match outcome.value:
        case Share(of=MatterNumber(matter, layer)):
            return MatterNeed(matter, layer is not None)
        case ExtendedBy():
            return MatterNeed(outcome.matter, original=True)
        case _:
            return moment_needs(moment_of(outcome.value))


def moment_needs(moment: Moment | None) -> Need:
    match moment:
        case EventMoment(event):
            return event_need(event)
        case MatterMoment(matter, layer):
            return MatterNeed(matter, layer is not None)
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
