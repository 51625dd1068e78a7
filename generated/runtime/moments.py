"""When a moment is in a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from .clocks import Zone
from .decision import Outcome
from .errors import OutOfRange
from .facts import AT
from .instants import TICK, Since
from .known import Known
from .local import Reached, Step, counted, elapsed
from .states import MomentState, Never, NoMoment, Point
from .terms import At, Counted, EarlierOf, LaterOf, Length, Moment, OfEvent, OfMatter
from .truth import Unknown


class Moments(Known):
    def moment(self, moment: Moment) -> MomentState:
        match moment:
            case At(instant, zone, ends_day):
                return Point(instant, zone, ends_day=ends_day)
            case OfEvent(event, shift):
                state = self.instant_of(event)
                if isinstance(state, Since):
                    return Point(state + shift, self.book.zone)
                return NoMoment() if isinstance(state, Never) else state
            case OfMatter(matter, shift, layer, ends_day):
                answer = self.answer(matter, layer)
                if answer.kind == "missing_fact":
                    return Unknown(answer.facts)
                if not isinstance(answer.value, Point):
                    return answer
                return replace(answer.value, instant=answer.value.instant + shift, ends_day=ends_day)
            case Counted():
                return self._counted(self.moment(moment.base), moment)
            case LaterOf(moments):
                return _later([self.moment(each) for each in moments])
            case EarlierOf(moments):
                return _earlier([self.moment(each) for each in moments])

    def limit(self, moment: Moment) -> MomentState:
        """The first instant that is too late, where something is held `by` a moment.

        It is that moment itself where it ends a day (literals stand here with the end of what was written); any other
        instant still counts.
        """
        match moment:
            case LaterOf(moments):
                return _later([self.limit(each) for each in moments])
            case EarlierOf(moments):
                return _earlier([self.limit(each) for each in moments])
            case _:
                state = self.moment(moment)
                if isinstance(state, Point) and not state.ends_day:
                    return replace(state, instant=state.instant + TICK)
                return state

    def _counted(self, start: MomentState, moment: Counted) -> MomentState:
        if isinstance(start, NoMoment | Outcome):
            return start
        steps = self.steps(moment.lengths)
        if isinstance(start, Unknown) or isinstance(steps, Unknown):
            return unknown(start, steps)
        return self.shifted(start, steps, moment.zone, moment.back)

    def shifted(self, start: Point, steps: list[Step], zone: Zone | None, back: bool = False) -> Point:
        """Raises OutOfRange for what lies beyond the years that have dates."""
        try:
            if back:
                reached = Reached(start.instant - sum((elapsed(s.amount, s.unit) for s in steps), Since(0)))
            else:
                reached = counted(Reached(start.instant, start.ends_day), steps, zone)
        except OverflowError:
            raise OutOfRange(*self.farthest()) from None
        return replace(start, instant=reached.instant, ends_day=reached.ends_day)

    def farthest(self) -> tuple[str, object]:
        """The given fact that leads farthest away."""
        sizes = {
            name: abs(Decimal(value // TICK) if isinstance(value, Since) else value)
            for name, value in self.given.items()
            if isinstance(value, Since | Decimal)
        }
        name = max(sizes, key=lambda name: sizes[name], default=AT)
        return name, self.as_given.get(name)

    def steps(self, lengths: tuple[Length, ...]) -> list[Step] | Unknown:
        """The lengths with the amounts that the case has."""
        amounts = [self._amount(length) for length in lengths]
        if any(isinstance(amount, Unknown) for amount in amounts):
            return unknown(*amounts)
        return [
            Step(amount, length.unit, length.calendar, length.roll)
            for length, amount in zip(lengths, amounts, strict=True)
            if not isinstance(amount, Unknown)
        ]

    def _amount(self, length: Length) -> int | Decimal | Unknown:
        if isinstance(length.amount, int):
            return length.amount
        given = self.given.get(length.amount)
        return given if isinstance(given, Decimal) else Unknown([length.amount])


def unknown(*states: object) -> Unknown:
    return Unknown(frozenset().union(*(state for state in states if isinstance(state, Unknown))))


def _later(moments: list[MomentState]) -> MomentState:
    """The latest; none where one does not exist, what one passes on where that has no instant."""
    if any(isinstance(state, NoMoment) for state in moments):
        return NoMoment()
    return _of(moments, latest=True)


def _earlier(moments: list[MomentState]) -> MomentState:
    """The earliest of those that exist."""
    existing = [state for state in moments if not isinstance(state, NoMoment)]
    return _of(existing, latest=False) if existing else NoMoment()


def _of(moments: Sequence[MomentState], latest: bool) -> MomentState:
    if any(isinstance(state, Unknown) for state in moments):
        return unknown(*moments)
    for state in moments:
        if isinstance(state, Outcome):
            return state
    points = [state for state in moments if isinstance(state, Point)]
    chosen = max(points, key=_place) if latest else min(points, key=_place)
    return replace(chosen, lower_bound=any(point.lower_bound for point in points))


def _place(point: Point) -> tuple[Since, bool]:
    """Of two at one midnight, the end of a day comes before the beginning of the next."""
    return point.instant, not point.ends_day
