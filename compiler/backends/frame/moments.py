"""When a moment is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from attrs import evolve

from compiler.backends.frame.amounts import FARTHEST, amount
from compiler.backends.frame.durations import LENGTHS, Part, after, before
from compiler.backends.frame.facts import Facts
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.states import (
    OUT_OF_RANGE,
    TOO_MANY_DIGITS,
    Answer,
    MomentState,
    Reached,
    Said,
)
from compiler.backends.frame.terms import FALSE, TRUE, Term, add, column, is_null, le, literal, lt, negate
from compiler.model.answer import Kind
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
from compiler.plan import Plan


class Moments(Facts):
    def __init__(self, plan: Plan, columns: Collection[str], doubtful: Collection[str] = ()) -> None:
        super().__init__(plan, columns, doubtful)
        self._counted: dict[tuple[Reached, tuple[Part, ...], str | None], tuple[Reached, Term]] = {}

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

    def counted(self, base: MomentState, duration: Duration, later: bool) -> MomentState:
        summands = _summands(duration)
        amounts = [self.column(each.amount.fact) for each in summands if isinstance(each.amount, CaseAmount)]
        known = every(FALSE if each is None else negate(is_null(each)) for each in amounts)
        zone = next((each.zone for each in summands if each.zone), None)
        shifted: list[tuple[Reached, Term]] = []
        for reached, when in _together(base.reached) if zone else base.reached:
            given = every([when, known])
            if given is not FALSE:
                parts = tuple(self._part(each, given) for each in summands)
                found, beyond = self._after(reached, parts, zone) if later else (before(reached, parts), FALSE)
                self.refuse(OUT_OF_RANGE, every([given, beyond]))
                shifted.append((found, given))
        unknown = some([base.unknown, *(every([when, negate(known)]) for _, when in base.reached)])
        return evolve(base, reached=tuple(shifted), unknown=unknown)

    def _after(self, start: Reached, parts: tuple[Part, ...], zone: str | None) -> tuple[Reached, Term]:
        asked = start, parts, zone
        if asked not in self._counted:
            self._counted[asked] = after(start, parts, zone)
        return self._counted[asked]

    def _part(self, summand: Duration, when: Term) -> Part:
        """`when` its amount is known."""
        unit = summand.unit
        if isinstance(summand.amount, int):
            length = literal(summand.amount * LENGTHS.get(unit, 1))
        else:
            given = column(summand.amount.fact)
            counted = amount(given, unit)
            self.refuse(OUT_OF_RANGE, every([when, lt(literal(float(FARTHEST)), given)]))
            self.refuse(TOO_MANY_DIGITS, every([when, counted.inexact]))
            length = counted.length
        return Part(length, unit, summand.calendar, summand.month_end)


def _summands(duration: Duration) -> tuple[Duration, ...]:
    return (duration, *(_summands(duration.plus) if duration.plus else ()))


def _together(reached: Iterable[tuple[Reached, Term]]) -> Iterator[tuple[Reached, Term]]:
    """Those that are alike but for the instant made one."""
    alike: dict[tuple[bool, bool], list[tuple[Term, Term]]] = {}
    for each, when in reached:
        alike.setdefault((each.lower_bound, each.ends_day), []).append((when, each.us))
    for (lower_bound, ends_day), found in alike.items():
        us = case(found[:-1], found[-1][1])
        yield Reached(us, lower_bound, ends_day), some(when for when, _ in found)


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
