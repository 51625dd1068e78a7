"""When a moment is, in a case."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from compiler.interpreter.durations import Part, after, before
from compiler.interpreter.facts import Facts
from compiler.interpreter.states import Happened, MomentState, Never, NoMoment, Passed, Reached, Unknown, unknowns
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import AT, FactError
from compiler.model.time import (
    MICROSECOND,
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    Shift,
)
from compiler.model.vocabulary import MatterKind


class Moments(Facts):
    """Moments, as themselves and as what `by` reaches."""

    def moment(self, moment: Moment) -> MomentState:
        match moment:
            case Instant(us, _, zone):
                return Reached(us, zone, ends_day=moment.midnight_24)
            case EventMoment(event):
                state = self.instant_of(event)
                if isinstance(state, Happened):
                    return Reached(state.us, self.announcement.zone)
                return NoMoment() if isinstance(state, Never) else state
            case MatterMoment(matter, layer, before):
                return self._answered(matter, self.answer(matter, layer, before))
            case Shift(duration, later, base):
                return self._counted(self.moment(base), duration, later)
            case LaterOf(moments):
                return latest([self.moment(each) for each in moments])
            case EarlierOf(moments):
                return earliest([self.moment(each) for each in moments])

    def limit(self, moment: Moment) -> MomentState:
        """What `by` reaches in a comparison: the first instant that is too late.

        Of a literal the end of its last unit, of what ends a day itself; any other instant still counts.
        """
        match moment:
            case Instant(_, end_us, zone):
                return Reached(end_us, zone)
            case LaterOf(moments):
                return latest([self.limit(each) for each in moments])
            case EarlierOf(moments):
                return earliest([self.limit(each) for each in moments])
            case _:
                state = self.moment(moment)
                if isinstance(state, Reached) and not state.ends_day:
                    return evolve(state, us=state.us + MICROSECOND)
                return state

    def last(self, answered: MatterMoment) -> MomentState:
        """The instant of a matter that is compared: of a deadline the last that is in time."""
        state = self.moment(answered)
        return evolve(state, us=state.us - MICROSECOND) if isinstance(state, Reached) and state.ends_day else state

    def written_end(self, moment: Moment) -> MomentState:
        """What `by` reaches as an outcome: of literals the end of the last unit, of what is computed the moment."""
        match moment:
            case Instant(_, end_us, zone):
                return Reached(end_us, zone)
            case LaterOf(moments):
                return latest([self.written_end(each) for each in moments])
            case EarlierOf(moments):
                return earliest([self.written_end(each) for each in moments])
            case _:
                return self.moment(moment)

    def _answered(self, matter: str, answer: Answer) -> MomentState:
        """The instant of an answer. A deadline ends its day."""
        if answer.kind is Kind.MISSING_FACT:
            return Unknown(frozenset(answer.facts))
        if isinstance(answer.value, Point):
            return self.reached(matter, answer.value)
        return Passed(answer.kind, answer.value)

    def reached(self, matter: str, point: Point) -> Reached:
        """The instant that a matter answers, as a moment."""
        deadline = self.announcement.matters[matter].kind is MatterKind.DEADLINE
        return Reached(point.us, point.zone, point.lower_bound, ends_day=deadline)

    # ── Durations ────────────────────────────────────────────────────────────────────────────────────────────

    def _counted(self, base: MomentState, duration: Duration, later: bool) -> MomentState:
        if isinstance(base, NoMoment | Passed):
            return base
        parts = self.parts(duration)
        if isinstance(base, Unknown) or isinstance(parts, Unknown):
            return Unknown(unknowns(base, parts))
        return self.shifted(base, parts, duration, later)

    def shifted(self, base: Reached, parts: tuple[Part, ...], duration: Duration, later: bool = True) -> Reached:
        """Raises FactError for what lies beyond the years that have dates."""
        try:
            return after(base, parts, _zone(duration)) if later else before(base, parts)
        except OverflowError:
            raise FactError("out-of-range", fact=self.farthest()) from None

    def parts(self, duration: Duration) -> tuple[Part, ...] | Unknown:
        """The summands of a duration, those that the case gives looked up."""
        summands = _summands(duration)
        amounts = [self._amount(each.amount) for each in summands]
        known = [amount for amount in amounts if isinstance(amount, Decimal)]
        if len(known) < len(amounts):
            return Unknown(unknowns(*amounts))
        return tuple(
            Part(amount, each.unit, each.calendar, each.month_end) for each, amount in zip(summands, known, strict=True)
        )

    def _amount(self, amount: int | CaseAmount) -> Decimal | Unknown:
        if isinstance(amount, int):
            return Decimal(amount)
        given = self.given.get(amount.fact)
        return given if isinstance(given, Decimal) else Unknown(frozenset([amount.fact]))

    def farthest(self) -> str:
        """The given fact that leads farthest away."""
        numbers = {
            name: abs(Decimal(value))
            for name, value in self.given.items()
            if isinstance(value, int | Decimal) and not isinstance(value, bool)
        }
        return max(numbers, key=lambda name: numbers[name], default=AT)


def latest(moments: Sequence[MomentState]) -> MomentState:
    """It does not exist where one of them does not; else it is unknown where one is; else it passes where one does."""
    if any(isinstance(each, NoMoment) for each in moments):
        return NoMoment()
    return _one_of(moments, latest=True)


def earliest(moments: Sequence[MomentState]) -> MomentState:
    """Of those that exist: unknown where one is not known; else it passes where one does."""
    existing = [each for each in moments if not isinstance(each, NoMoment)]
    return _one_of(existing, latest=False) if existing else NoMoment()


def _one_of(moments: Sequence[MomentState], latest: bool) -> MomentState:
    if any(isinstance(each, Unknown) for each in moments):
        return Unknown(unknowns(*moments))
    passed = next((each for each in moments if isinstance(each, Passed)), None)
    if passed:
        return passed
    reached = [each for each in moments if isinstance(each, Reached)]
    found = (max if latest else min)(reached, key=lambda each: (each.us, not each.ends_day))
    return evolve(found, lower_bound=any(each.lower_bound for each in reached))


def _summands(duration: Duration) -> tuple[Duration, ...]:
    return (duration, *(_summands(duration.plus) if duration.plus else ()))


def _zone(duration: Duration) -> str | None:
    return next((each.zone for each in _summands(duration) if each.zone), None)
