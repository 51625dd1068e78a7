"""Which events and other matters conditions are about, by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler.model.conditions import (
    All,
    AnyOf,
    Condition,
    DutyMissed,
    EventCompare,
    EventIn,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    MomentExists,
    Not,
    NumberIs,
)
from compiler.model.rulebook import Announcement
from compiler.model.time import EventMoment, Instant, Moment
from compiler.plan.moments import counted, sources


@frozen
class Named:
    """Ids, each once, in order; NOW is an event. The acts that meet another matter's deadline are not among them."""

    events: tuple[str, ...]
    matters: tuple[str, ...]


def names_of(*conditions: Condition) -> Named:
    """What conditions with their definitions inlined name."""
    found = [named for condition in conditions for named in _in_condition(condition)]
    events = dict.fromkeys(id for is_event, id in found if is_event)
    return Named(tuple(events), tuple(dict.fromkeys(id for is_event, id in found if not is_event)))


def moments_in(*conditions: Condition) -> Iterator[Moment]:
    """The moments that conditions name."""
    for condition in conditions:
        match condition:
            case EventCompare(moment=moment) | MatterIn(subject=moment) | MomentExists(moment):
                yield moment
            case MatterCompare(subject, _, moment):
                yield subject
                yield moment
            case Happened(by=moment) if moment is not None:
                yield moment
            case Not(inner):
                yield from moments_in(inner)
            case All(parts) | AnyOf(parts):
                yield from moments_in(*parts)
            case _:
                pass


def compares_answers(condition: Condition) -> bool:
    """Whether a condition looks at an answer otherwise than by its final value or as the moment for an event.

    It names the `original` or `earlier` answer of a matter, or asks when an answer is.
    """
    match condition:
        case MatterIn() | MatterCompare():
            return True
        case MatterIs(layer=layer) | MatterMet(layer=layer):
            return layer is not None
        case NumberIs(number, _, bound):
            return any(isinstance(side, MatterNumber) and side.layer is not None for side in (number, bound))
        case Not(inner):
            return compares_answers(inner)
        case All(parts) | AnyOf(parts):
            return any(map(compares_answers, parts))
        case _:
            return False


LONG_AGO = 725_846_400_000_000
"""1993-01-01T00:00:00Z."""


def close_events(announcement: Announcement, *conditions: Condition) -> frozenset[str]:
    """The events whose instant counts even before 1993: compared with other instants than literals since then."""
    return frozenset(event for condition in conditions for event in _close(announcement, condition))


def _close(announcement: Announcement, condition: Condition) -> Iterator[str]:
    match condition:
        case EventIn(event, window):
            if any(end is not None and end < LONG_AGO for end in (window.start, window.end)):
                yield event
        case EventCompare(moment=moment) | Happened(by=moment) if moment is not None:
            base, shift = counted(moment)
            if not isinstance(base, Instant) or base.us + shift < LONG_AGO:
                yield from names_of(condition).events
        case MatterCompare():
            yield from names_of(condition).events
        case MatterMet(matter) | DutyMissed(matter=matter):
            yield from announcement.matters[matter].of
        case Not(inner):
            yield from _close(announcement, inner)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _close(announcement, part)
        case _:
            pass


def _in_condition(condition: Condition) -> Iterator[tuple[bool, str]]:
    match condition:
        case EventIn(event):
            yield True, event
        case EventCompare(event, _, moment):
            yield True, event
            yield from _in_moment(moment)
        case Happened(event, _, by):
            yield True, event
            yield from _in_moment(by)
        case NumberIs(number, _, bound):
            yield from ((False, side.matter) for side in (number, bound) if isinstance(side, MatterNumber))
        case MatterIs(matter) | MatterMet(matter) | DutyMissed(matter=matter):
            yield False, matter
        case MatterIn(subject=moment) | MomentExists(moment):
            yield from _in_moment(moment)
        case MatterCompare(subject, _, moment):
            yield from _in_moment(subject)
            yield from _in_moment(moment)
        case Not(inner):
            yield from _in_condition(inner)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _in_condition(part)
        case _:
            pass


def _in_moment(moment: Moment | None) -> Iterator[tuple[bool, str]]:
    for source in sources(moment) if moment else ():
        match source:
            case EventMoment(event):
                yield True, event
            case _:
                yield False, source.matter
