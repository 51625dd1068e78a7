"""Printed bounds: the instants at which conditions may change, and cells a step beside them."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import frozen

from compiler.model.conditions import NOW, All, AnyOf, Condition, EventCompare, EventIn, Happened, Not, Order
from compiler.model.time import Instant
from compiler.regions import HAPPENED, ZERO, Cell
from compiler.regions.computed import Computed
from compiler.regions.zone import Zone


@frozen
class Span:
    """A test of a clock (an event, or NOW) against printed bounds: `[start, end)` in microseconds, None is open."""

    clock: str
    start: int | None
    end: int | None


def spans(condition: Condition) -> Iterator[Span]:
    """The printed bounds in a condition with its definitions inlined, whether or not it negates them."""
    match condition:
        case EventIn(event, window):
            yield Span(event, window.start, window.end)
        case EventCompare(event, order, Instant(us, end_us)):
            if order in (Order.BEFORE, Order.BY):
                yield Span(event, None, us if order is Order.BEFORE else end_us)
            else:
                yield Span(event, us, None)
        case Happened(event, _, Instant(_, end_us)):
            yield Span(event, None, end_us)
        case Not(inner):
            yield from spans(inner)
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from spans(part)
        case _:
            pass


def edges(condition: Condition) -> set[tuple[str, int]]:
    """The clocks and printed instants at which a condition may change."""
    return {(s.clock, us) for s in spans(condition) for us in (s.start, s.end) if us is not None}


def at(cell: Cell, clock: str, us: int) -> Cell | None:
    """The part of a cell in which a clock shows this instant, or None where there is none."""
    happened = cell if clock == NOW else cell.among(clock, HAPPENED)
    return happened and happened.timed(happened.times.equal(clock, ZERO, us))


def freed(cell: Cell, clock: str) -> Cell:
    """The cases that differ from one of the cell at most in when an event happened, or in what `now` is.

    What is computed from that may be anything.
    """
    bounds = {pair: bound for pair, bound in cell.times.bounds.items() if not any(_rests(x, clock) for x in pair)}
    return attrs.evolve(cell, times=Zone(cell.times.unit, bounds))


def _rests(quantity: str, clock: str) -> bool:
    while isinstance(quantity, Computed):
        quantity = quantity.base
    return quantity == clock
