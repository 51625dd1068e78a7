"""A quick look at a condition: one product of values and intervals that holds all its cases, and maybe others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

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
    MomentExists,
    Not,
    Order,
    SuchAs,
)
from compiler.model.time import EventMoment, Instant
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
    narrow = _NARROWING.get(type(condition))
    return narrow is None or narrow(space, condition, wanted, found)


def _in_choice(space: Space, condition: ChoiceIs, wanted: bool, found: Box) -> bool:
    if condition.fact in space.derived:
        return True
    mask = space.mask(condition.fact, condition.values)
    return _among(space, condition.fact, mask if wanted is not condition.negated else ~mask, found)


def _in_flag(space: Space, condition: FlagIs, wanted: bool, found: Box) -> bool:
    if condition.fact in space.derived:
        return True
    return _among(space, condition.fact, space.mask(condition.fact, (condition.value is wanted,)), found)


def _in_window(space: Space, condition: EventIn, wanted: bool, found: Box) -> bool:
    if condition.negated or not wanted:
        return True
    start, end = condition.window.start, condition.window.end
    return _within(space, condition.event, start, None if end is None else end - 1, found)


def _in_order(space: Space, condition: EventCompare, wanted: bool, found: Box) -> bool:
    moment, order = condition.moment, condition.order
    if not wanted or not isinstance(moment, Instant):
        return True
    if order in (Order.BEFORE, Order.BY):
        return _within(space, condition.event, None, (moment.us if order is Order.BEFORE else moment.end_us) - 1, found)
    return _within(space, condition.event, moment.us, None, found)


def _happened(space: Space, condition: Happened, wanted: bool, found: Box) -> bool:
    if condition.by is not None or condition.event in space.derived:
        return True
    return _among(space, condition.event, HAPPENED if wanted is not condition.negated else NEVER | OPEN, found)


def _exists(space: Space, condition: MomentExists, wanted: bool, found: Box) -> bool:
    moment = condition.moment
    return not isinstance(moment, EventMoment) or _happened(space, Happened(moment.event), wanted, found)


def _each(space: Space, condition: All | AnyOf, wanted: bool, found: Box) -> bool:
    if isinstance(condition, All) is not wanted:
        return _any(space, condition.conditions, wanted, found)
    return all(_narrow(space, part, wanted, found) for part in condition.conditions)


def _not(space: Space, condition: Not, wanted: bool, found: Box) -> bool:
    return _narrow(space, condition.condition, not wanted, found)


def _always(space: Space, condition: Always | SuchAs, wanted: bool, found: Box) -> bool:
    return wanted


_NARROWING: dict[type, Callable[[Space, Any, bool, Box], bool]] = {
    ChoiceIs: _in_choice,
    FlagIs: _in_flag,
    EventIn: _in_window,
    EventCompare: _in_order,
    Happened: _happened,
    MomentExists: _exists,
    All: _each,
    AnyOf: _each,
    Not: _not,
    Always: _always,
    SuchAs: _always,
}
"""How a condition of a class narrows a box; of any other, a box tells nothing."""


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
