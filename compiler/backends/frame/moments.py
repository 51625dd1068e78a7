"""When a moment is, and how numbers compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from attrs import evolve

from compiler.backends.frame.facts import Facts
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.states import (
    Answer,
    MomentState,
    NotCarried,
    NumberState,
    Reached,
    Said,
)
from compiler.backends.frame.terms import FALSE, TRUE, Term, add, eq, is_null, le, literal, lt, negate
from compiler.backends.frame.truth import Truth, unless
from compiler.model.answer import Kind
from compiler.model.conditions import FactNumber, MatterNumber, Measure
from compiler.model.time import (
    MICROSECOND,
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

EXACT = 15
"""A number of more digits is not told from its neighbours by the engines' floating point."""


class Moments(Facts):
    def moment(self, moment: Moment) -> MomentState:
        match moment:
            case Instant(us):
                return _always(Reached(literal(us), ends_day=moment.midnight_24))
            case EventMoment(event):
                state = self.event(event)
                missing = negate(some([state.happened, state.unknown]))
                return MomentState(tuple((Reached(us), when) for us, when in state.at), (), state.unknown, missing)
            case MatterMoment(matter, layer, before):
                return self._answered(matter, self.answer(matter, layer, before))
            case Shift(duration, later, base):
                return self.counted(self.moment(base), duration, later)
            case LaterOf(moments):
                return _one_of([self.moment(each) for each in moments], latest=True)
            case EarlierOf(moments):
                return _one_of([self.moment(each) for each in moments], latest=False)

    def limit(self, moment: Moment) -> MomentState:
        """What `by` reaches in a comparison: the first instant that is too late."""
        match moment:
            case Instant() | LaterOf() | EarlierOf():
                return self._ends(moment, self.limit)
            case _:
                state = self.moment(moment)
                return evolve(state, reached=tuple((_too_late(reached), when) for reached, when in state.reached))

    def written_end(self, moment: Moment) -> MomentState:
        """What `by` reaches as an outcome."""
        match moment:
            case Instant() | LaterOf() | EarlierOf():
                return self._ends(moment, self.written_end)
            case _:
                return self.moment(moment)

    def _ends(self, moment: Instant | LaterOf | EarlierOf, end: Callable[[Moment], MomentState]) -> MomentState:
        if isinstance(moment, Instant):
            return _always(Reached(literal(moment.end_us)))
        return _one_of([end(each) for each in moment.moments], latest=isinstance(moment, LaterOf))

    def _answered(self, matter: str, answer: Answer) -> MomentState:
        """The instant of an answer. A deadline ends its day."""
        deadline = self.announcement.matters[matter].kind is MatterKind.DEADLINE
        return MomentState(
            tuple((Reached(s.value, s.lower_bound, deadline), when) for s, when in answer.said if s.point),
            (
                *((said, when) for said, when in answer.said if not said.point),
                (Said(Kind.CONFLICT), answer.conflict),
                (Said(Kind.NOT_COVERED), answer.not_covered),
            ),
            answer.unknown,
        )

    @staticmethod
    def counted(base: MomentState, duration: Duration, later: bool) -> MomentState:
        if not duration.fixed:
            raise NotCarried("local-days")
        us = duration.us if later else -duration.us
        shifted = tuple((Reached(add(reached.us, us), reached.lower_bound), when) for reached, when in base.reached)
        return evolve(base, reached=shifted)

    # ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────

    def number(self, side: Decimal | FactNumber | MatterNumber) -> NumberState:
        match side:
            case Decimal():
                return NumberState(((exact(side), TRUE),))
            case FactNumber(fact):
                given = self.column(fact)
                if given is None:
                    return NumberState(unknown=TRUE)
                return NumberState(((given, negate(is_null(given))),), unknown=is_null(given))
            case MatterNumber(matter, layer, before):
                answer = self.answer(matter, layer, before)
                numbers = tuple((said.value, when) for said, when in answer.said if said.kind is Kind.VALUE)
                passed = negate(some([*(when for _, when in numbers), answer.unknown]))
                return NumberState(numbers, passed, answer.unknown)

    @staticmethod
    def measured(number: NumberState, measure: Measure, bound: NumberState) -> Truth:
        """False where there is no number, before unknown where one is not known."""
        holds = some(
            every([when, also, _measure(one, measure, other)])
            for one, when in number.numbers
            for other, also in bound.numbers
        )
        passed = some([number.passed, bound.passed])
        unknown = every([negate(passed), some([number.unknown, bound.unknown])])
        return unless(Truth(holds, holds), unknown)


def total(number: Term, more: Decimal) -> Term:
    """Both literals."""
    return exact(Decimal(str(number.value)) + more)


def exact(number: Decimal) -> Term:
    """A literal number. Whole ones stay whole."""
    if len(number.normalize().as_tuple().digits) > EXACT:
        raise NotCarried("long-number")
    return literal(int(number) if number == number.to_integral_value() else float(number))


def _measure(number: Term, measure: Measure, bound: Term) -> Term:
    match measure:
        case Measure.AT_LEAST:
            return le(bound, number)
        case Measure.MORE_THAN:
            return lt(bound, number)
        case Measure.AT_MOST:
            return le(number, bound)
        case Measure.LESS_THAN:
            return lt(number, bound)
        case Measure.EQUAL:
            return eq(number, bound)
        case Measure.NOT_EQUAL:
            return negate(eq(number, bound))


def _always(reached: Reached) -> MomentState:
    return MomentState(((reached, TRUE),))


def _too_late(reached: Reached) -> Reached:
    return reached if reached.ends_day else evolve(reached, us=add(reached.us, MICROSECOND))


def _one_of(moments: Sequence[MomentState], latest: bool) -> MomentState:
    """The first that passes goes before what is reached, unknown before that; `earlier` leaves out what is not."""
    found = moments[0]
    for other in moments[1:]:
        found = _either_of(found, other, latest)
    return found


def _either_of(one: MomentState, other: MomentState, latest: bool) -> MomentState:
    exists, also = negate(one.missing), negate(other.missing)
    unknown = some([one.unknown, other.unknown])
    if latest:
        unknown = every([unknown, exists, also])
    certain = [exists, also, negate(unknown)] if latest else [negate(unknown)]
    first = some(when for _, when in one.passed)
    passed = [(said, every([when, *certain])) for said, when in one.passed]
    passed += [(said, every([when, negate(first), *certain])) for said, when in other.passed]
    reached = [pair for a, when in one.reached for b, then in other.reached for pair in _pair(a, b, when, then, latest)]
    if not latest:
        reached += [(a, every([when, other.missing])) for a, when in one.reached]
        reached += [(b, every([then, one.missing])) for b, then in other.reached]
    return MomentState(
        tuple((r, when) for r, when in reached if when is not FALSE),
        tuple((said, when) for said, when in passed if when is not FALSE),
        unknown,
        some([one.missing, other.missing]) if latest else every([one.missing, other.missing]),
    )


def _pair(a: Reached, b: Reached, when: Term, then: Term, latest: bool) -> list[tuple[Reached, Term]]:
    both = every([when, then])
    lower = a.lower_bound or b.lower_bound
    first = le(b.us, a.us) if latest else le(a.us, b.us)
    if a.ends_day == b.ends_day:
        us = _chosen(first, a.us, b.us)
        return [(Reached(us, lower, a.ends_day), both)]
    return [
        (Reached(a.us, lower, a.ends_day), every([both, _goes_first(a, b, latest)])),
        (Reached(b.us, lower, b.ends_day), every([both, negate(_goes_first(a, b, latest))])),
    ]


def _chosen(first: Term, a: Term, b: Term) -> Term:
    return a if first is TRUE else b if first is FALSE else case([(first, a)], b)


def _goes_first(a: Reached, b: Reached, latest: bool) -> Term:
    """Of two at the same instant, the later is the one that does not end a day, the earlier the one that does."""
    wins_ties = a.ends_day is not latest
    if latest:
        return le(b.us, a.us) if wins_ties else lt(b.us, a.us)
    return le(a.us, b.us) if wins_ties else lt(a.us, b.us)
