"""The moment that an outcome names, what it is counted from, and whether it can fail to exist."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.conditions import (
    NOW,
    Always,
    Condition,
    EventIn,
    FactNumber,
    MatterNumber,
    Measure,
    MomentExists,
    NumberIs,
)
from compiler.model.outcomes import At, Before, By, From, NotBefore, OutcomeValue, Share, Weekly
from compiler.model.time import (
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    Shift,
    Window,
)

_EVER = Window(None, None, None, None)


def moment_of(value: OutcomeValue) -> Moment | None:
    match value:
        case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
            return moment
        case _:
            return None


def counted(moment: Moment) -> tuple[Moment, int]:
    """From what a moment is counted, and by how many microseconds, negative before it.

    Only what is as long in every case counts: where the last step is of local days, months or the case's own length,
    the moment is counted from itself.
    """
    if not isinstance(moment, Shift) or not moment.duration.fixed:
        return moment, 0
    base, shift = counted(moment.base)
    return base, shift + (moment.duration.us if moment.later else -moment.duration.us)


def sources(moment: Moment) -> Iterator[EventMoment | MatterMoment]:
    """The events and matters from which a moment is counted, as they stand in it."""
    match moment:
        case EventMoment() | MatterMoment():
            yield moment
        case Shift(_, _, base):
            yield from sources(base)
        case LaterOf(moments) | EarlierOf(moments):
            for each in moments:
                yield from sources(each)
        case Instant():
            pass


def amounts(moment: Moment) -> Iterator[str]:
    """The number facts that say how far a moment is from what it is counted from."""
    match moment:
        case Shift(duration, _, base):
            yield from amounts_of(duration)
            yield from amounts(base)
        case LaterOf(moments) | EarlierOf(moments):
            for each in moments:
                yield from amounts(each)
        case _:
            pass


def amounts_of(duration: Duration) -> Iterator[str]:
    if isinstance(duration.amount, CaseAmount):
        yield duration.amount.fact
    if duration.plus:
        yield from amounts_of(duration.plus)


def exists(value: OutcomeValue) -> Condition:
    """That the moment of an outcome exists (one counted from a literal always does), or its hours say something.

    Of a share, that there is what it is a share of.
    """
    match value:
        case Weekly():
            return EventIn(NOW, value.window or _EVER)
        case Share(of=FactNumber() as number):
            return NumberIs(number, Measure.EQUAL, number)
        case Share(of=MatterNumber(matter, layer)):
            return MomentExists(MatterMoment(matter, layer))
        case _:
            pass
    moment = moment_of(value)
    if moment is None:
        return Always()
    base = _steady(moment)
    return Always() if isinstance(base, Instant) else MomentExists(base)


def _steady(moment: Moment) -> Moment:
    """What a moment is counted from, by steps whose length depends on no fact: it exists exactly where that does."""
    if isinstance(moment, Shift) and not any(amounts_of(moment.duration)):
        return _steady(moment.base)
    return moment
