"""A quick look at a condition: one product of values and intervals that holds all its cases, and maybe others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from compiler.model.case import AT, FactValue, fact_name
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    FlagIs,
    Happened,
    Not,
    Order,
    SuchAs,
)
from compiler.model.time import Instant
from compiler.model.vocabulary import Event
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell
from compiler.regions.space import Space
from compiler.regions.zone import ZERO, Zone

Span = tuple[int | None, int | None]
"""The least and the greatest instant, both included; None is open."""


@frozen
class Box:
    """`masks` as in a Cell; `spans`: instants of events that happened, and NOW."""

    masks: dict[str, int] = field(factory=dict)
    spans: dict[str, Span] = field(factory=dict)

    def meets(self, other: Box) -> bool:
        """Whether the two may share a case."""
        for axis, mask in self.masks.items():
            if axis in other.masks and not mask & other.masks[axis]:
                return False
        for clock, (least, greatest) in self.spans.items():
            if clock in other.spans:
                low, high = other.spans[clock]
                if (least is not None and high is not None and high < least) or (
                    low is not None and greatest is not None and greatest < low
                ):
                    return False
        return True

    def cell(self, everything: Cell) -> Cell:
        """The box as a cell."""
        times: Zone = everything.times
        for clock, (least, greatest) in self.spans.items():
            for x, y, bound in ((ZERO, clock, None if least is None else -least), (clock, ZERO, greatest)):
                narrowed = times if bound is None else times.at_most(x, y, bound)
                assert narrowed is not None
                times = narrowed
        return Cell(everything.full, self.masks, times, everything.numbers)


def box(space: Space, conditions: Iterable[Condition]) -> Box | None:
    """A box that holds every case in which all the conditions hold; None where it is plain that there is none."""
    found = Box()
    for condition in conditions:
        if not _narrow(space, condition, True, found):
            return None
    return found


def around(space: Space, facts: Mapping[str, FactValue]) -> Box:
    """The box around one case: its choices, flags and events."""
    found = Box()
    now = facts.get(AT)
    if isinstance(now, int):
        found.spans[NOW] = (now, now)
    for fact in space.announcement.facts.values():
        if fact_name(fact) not in facts:
            continue
        value = facts[fact_name(fact)]
        if isinstance(fact, Event):
            found.masks[fact.id] = NEVER if value is None else HAPPENED
            if isinstance(value, int):
                found.spans[fact.id] = (value, value)
        elif isinstance(value, str | bool):
            found.masks[fact.id] = space.mask(fact.id, (value,))
    return found


def _narrow(space: Space, condition: Condition, wanted: bool, found: Box) -> bool:
    """Takes from the box what the condition excludes. False where nothing is left."""
    match condition:
        case ChoiceIs(fact, values, negated):
            if fact in space.derived:
                return True
            mask = space.mask(fact, values)
            return _among(space, fact, mask if wanted is not negated else ~mask, found)
        case EventIn(event, window, False) if wanted:
            return _within(space, event, window.start, None if window.end is None else window.end - 1, found)
        case All(parts) | AnyOf(parts):
            if isinstance(condition, All) is wanted:
                return all(_narrow(space, part, wanted, found) for part in parts)
            return _any(space, parts, wanted, found)
        case Not(inner):
            return _narrow(space, inner, not wanted, found)
        case FlagIs(fact, value):
            return fact in space.derived or _among(space, fact, space.mask(fact, (value is wanted,)), found)
        case Happened(event, negated, None):
            mask = HAPPENED if wanted is not negated else NEVER | OPEN
            return event in space.derived or _among(space, event, mask, found)
        case EventCompare(event, order, Instant(us, end_us)) if wanted:
            if order in (Order.BEFORE, Order.BY):
                return _within(space, event, None, (us if order is Order.BEFORE else end_us) - 1, found)
            return _within(space, event, us, None, found)
        case Always() | SuchAs():
            return wanted
        case _:
            return True


def _any(space: Space, parts: Iterable[Condition], wanted: bool, found: Box) -> bool:
    """Narrows to the least box around those of the parts."""
    joined: Box | None = None
    for part in parts:
        own = Box()
        if _narrow(space, part, wanted, own):
            joined = own if joined is None else _join(space, joined, own)
    if joined is None:
        return False
    return all(_among(space, axis, mask, found) for axis, mask in joined.masks.items()) and all(
        _between(clock, least, greatest, found) for clock, (least, greatest) in joined.spans.items()
    )


def _join(space: Space, one: Box, other: Box) -> Box:
    masks = {axis: mask | other.masks[axis] for axis, mask in one.masks.items() if axis in other.masks}
    spans = {
        clock: (
            None if least is None or low is None else min(least, low),
            None if greatest is None or high is None else max(greatest, high),
        )
        for clock, (least, greatest) in one.spans.items()
        if clock in other.spans
        for low, high in [other.spans[clock]]
    }
    full = space.full
    return Box({axis: mask for axis, mask in masks.items() if mask != full[axis]}, spans)


def _among(space: Space, axis: str, mask: int, found: Box) -> bool:
    full = space.full[axis]
    left = found.masks.get(axis, full) & mask
    if left != full:
        found.masks[axis] = left
    return left != 0


def _within(space: Space, event: str, least: int | None, greatest: int | None, found: Box) -> bool:
    """The event happened between two instants, both included."""
    if event in space.derived:
        return True
    if event != NOW and not _among(space, event, HAPPENED, found):
        return False
    return _between(event, least, greatest, found)


def _between(clock: str, least: int | None, greatest: int | None, found: Box) -> bool:
    if clock in found.spans:
        low, high = found.spans[clock]
        least = low if least is None or (low is not None and low > least) else least
        greatest = high if greatest is None or (high is not None and high < greatest) else greatest
    found.spans[clock] = (least, greatest)
    return least is None or greatest is None or least <= greatest
