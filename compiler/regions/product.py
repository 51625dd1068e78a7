"""Boxes that are exactly the cases of a condition, and what is left of one when others set it aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from compiler.model.conditions import (
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
    SuchAs,
)
from compiler.model.time import EventMoment, Instant
from compiler.regions.box import Box, box
from compiler.regions.budget import Budget, Exhausted
from compiler.regions.space import Space

Layer = tuple[Box, str]
"""Cases in which a rule may set another aside, and its name."""

DEPTH = 40
"""So many rules may set each other aside in a row."""


def product(space: Space, *conditions: Condition) -> Box | None:
    """The box of exactly the cases in which all conditions hold; None where none is, or there are no such cases."""
    return box(space, conditions) if all(_is_product(space, part, True) for part in conditions) else None


def _is_product(space: Space, condition: Condition, wanted: bool) -> bool:
    """Whether a box tells all of a condition, or with `wanted` false of its negation."""
    match condition:
        case ChoiceIs(fact) | FlagIs(fact):
            return fact not in space.derived
        case EventIn(event, _, negated):
            return wanted and not negated and event not in space.derived
        case EventCompare(event, _, Instant()):
            return wanted and event not in space.derived
        case Happened(event, _, None) | MomentExists(EventMoment(event)):
            return event not in space.derived
        case All(parts) | AnyOf(parts):
            return isinstance(condition, All) is wanted and all(_is_product(space, part, wanted) for part in parts)
        case Not(inner):
            return _is_product(space, inner, not wanted)
        case _:
            return isinstance(condition, Always | SuchAs)


def meet(one: Box, other: Box) -> Box | None:
    """The cases of both, or None where they share none."""
    masks = dict(one.masks)
    for axis, mask in other.masks.items():
        masks[axis] = masks.get(axis, mask) & mask
        if not masks[axis]:
            return None
    spans = dict(one.spans)
    for clock, (least, greatest) in other.spans.items():
        low, high = spans.get(clock, (None, None))
        least = low if least is None or (low is not None and low > least) else least
        greatest = high if greatest is None or (high is not None and high < greatest) else greatest
        if least is not None and greatest is not None and least > greatest:
            return None
        spans[clock] = (least, greatest)
    return Box(masks, spans)


def minus(space: Space, whole: Box, part: Box) -> Iterator[Box]:
    """Disjoint boxes that hold the cases of a box that are not in a part of it."""
    masks, spans = dict(whole.masks), dict(whole.spans)
    for axis, mask in part.masks.items():
        outside = masks.get(axis, space.full[axis]) & ~mask
        if outside:
            kept = {clock: span for clock, span in spans.items() if clock != axis}
            yield Box({**masks, axis: outside}, kept)
        masks[axis] = mask
    for clock, (least, greatest) in part.spans.items():
        low, high = spans.get(clock, (None, None))
        if least is not None and least != low:
            yield Box(dict(masks), {**spans, clock: (low, least - 1)})
        if greatest is not None and greatest != high:
            yield Box(dict(masks), {**spans, clock: (greatest + 1, high)})
        spans[clock] = (least, greatest)


def standing(
    space: Space, start: Box, over: Sequence[Layer], over_of: Callable[[str], Sequence[Layer]], budget: Budget
) -> Iterator[tuple[Box, bool]]:
    """A box cut along the layers over it, with whether a rule that has it stands in each part.

    A rule is set aside where one over it stands itself; `over_of` are the layers over that one. Raises Exhausted.
    """
    yield from _standing(space, start, over, over_of, budget, DEPTH)


def _standing(
    space: Space,
    start: Box,
    over: Sequence[Layer],
    over_of: Callable[[str], Sequence[Layer]],
    budget: Budget,
    depth: int,
) -> Iterator[tuple[Box, bool]]:
    if not depth:
        raise Exhausted
    todo = [(start, 0)]
    while todo:
        region, index = todo.pop()
        budget.spend()
        while index < len(over) and not region.meets(over[index][0]):
            index += 1
        met = meet(region, over[index][0]) if index < len(over) else None
        if met is None:
            yield region, True
            continue
        todo += [(piece, index + 1) for piece in minus(space, region, met)]
        for piece, stands in _standing(space, met, over_of(over[index][1]), over_of, budget, depth - 1):
            if stands:
                yield piece, False
            else:
                todo.append((piece, index + 1))
