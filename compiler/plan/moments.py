"""The moment that an outcome names, and whether it can fail to exist."""

from __future__ import annotations

from compiler.model.conditions import NOW, Always, Condition, EventIn, MomentExists
from compiler.model.rules import At, Before, By, From, NotBefore, OutcomeValue, Weekly
from compiler.model.time import EventMoment, Instant, MatterMoment, Moment, Shift, Window

_EVER = Window(None, None, None, None)


def moment_of(value: OutcomeValue) -> Moment | None:
    match value:
        case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
            return moment
        case _:
            return None


def counted(moment: Moment) -> tuple[Instant | EventMoment | MatterMoment, int]:
    """From what a moment is counted, and by how many microseconds, negative before it."""
    if not isinstance(moment, Shift):
        return moment, 0
    base, shift = counted(moment.base)
    return base, shift + (moment.duration.us if moment.later else -moment.duration.us)


def exists(value: OutcomeValue) -> Condition:
    """That the moment of an outcome exists (one counted from a literal always does), or its hours say something."""
    if isinstance(value, Weekly):
        return EventIn(NOW, value.window or _EVER)
    moment = moment_of(value)
    if moment is None:
        return Always()
    base, _ = counted(moment)
    return Always() if isinstance(base, Instant) else MomentExists(base)
