"""Whether a condition of a plan holds, as terms."""

from __future__ import annotations

from abc import abstractmethod
from decimal import Decimal

from attrs import evolve

from compiler.backends.frame.logic import every, some
from compiler.backends.frame.moments import Moments
from compiler.backends.frame.numbers import Numbers, exact, same
from compiler.backends.frame.states import Answer, EventState, MomentState, Said
from compiler.backends.frame.terms import FALSE, Term, add, eq, le, literal, lt, negate
from compiler.backends.frame.truth import YES, Truth, both, either, known, unless
from compiler.backends.frame.truth import negate as not_
from compiler.model.answer import Kind
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    DutyMissed,
    EventCompare,
    EventIn,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MomentExists,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.time import MICROSECOND, Layer, MatterMoment, Moment, Window


class Conditions(Moments, Numbers):
    @abstractmethod
    def duty_missed(self, rule: str, matter: str) -> Truth:
        """Whether the rule gives the matter's answer, and what that asks for is missed."""

    def holds(self, condition: Condition) -> Truth:
        match condition:
            case Always() | SuchAs():
                return YES
            case ChoiceIs(fact, values, negated):
                named = frozenset[str | bool](values)
                return self.among(fact, self.every_value(fact) - named if negated else named)
            case FlagIs(fact, value):
                return self.among(fact, frozenset([value]))
            case NumberIs(number, measure, bound):
                truth = self.measured(self.number(number), measure, self.number(bound))
                return either([known(self.presumes(condition)), truth])
            case EventIn(event, window, negated):
                return _in_window(self.event(event), window, negated)
            case EventCompare(event, order, moment):
                return self._compare(self.event(event), order, moment)
            case Happened(event, negated, by):
                state = self.event(event)
                if by is not None:
                    return self._not_happened_by(state, by)
                happened = unless(known(state.happened), state.unknown)
                return not_(happened) if negated else happened
            case MatterIs(matter, values, negated, layer, before):
                return _answer_is(self.answer(matter, layer, before), values, negated)
            case MatterIn(subject, window, negated):
                return _answer_in_window(self._last(subject), window, negated)
            case MatterCompare(subject, order, moment):
                return self._compare(_answered(self._last(subject), order), order, moment)
            case MatterMet(matter, missed, layer, before):
                return self.duty(matter, missed, layer, before)
            case Not(inner):
                return self._negated(inner)
            case All(parts):
                return both([self.holds(part) for part in parts])
            case AnyOf(parts):
                return either([self.holds(part) for part in parts])
            case MomentExists(moment):
                return self._exists(moment)
            case DutyMissed(rule, matter):
                return self.duty_missed(rule, matter)
            case Defined():
                raise AssertionError(condition)  # plans have definitions inlined

    def _negated(self, condition: Condition) -> Truth:
        """Of a choice or flag, that it has another value: a shorter term than the negation."""
        match condition:
            case ChoiceIs(fact, values, negated):
                return self.holds(ChoiceIs(fact, values, not negated))
            case FlagIs(fact, value):
                return self.holds(FlagIs(fact, not value))
            case _:
                return not_(self.holds(condition))

    def _compare(self, event: EventState, order: Order, moment: Moment) -> Truth:
        limit = self.limit(moment) if order is Order.BY else self.moment(moment)
        earlier = order in (Order.BEFORE, Order.BY)
        holds = some(
            every([when, then, lt(us, reached.us) if earlier else le(reached.us, us)])
            for us, when in event.at
            for reached, then in limit.reached
            if order is Order.BEFORE or not reached.lower_bound
        )
        reached = [when for _, when in limit.reached]
        open_ = [
            every([event.unknown, some([*reached, limit.unknown])]),
            every([some([event.happened, event.unknown]), limit.unknown]),
        ]
        return unless(known(holds), some(open_))

    def _last(self, subject: MatterMoment) -> MomentState:
        """The instant of a matter that is compared: of a deadline the last that is in time."""
        state = self.moment(subject)
        reached = tuple((evolve(r, us=add(r.us, -MICROSECOND)) if r.ends_day else r, when) for r, when in state.reached)
        return evolve(state, reached=reached)

    def _not_happened_by(self, event: EventState, by: Moment) -> Truth:
        limit = self.limit(by)
        reached = some(when for _, when in limit.reached)
        never = every([negate(event.happened), negate(event.unknown)])
        late = [
            every([when, then, le(r.us, us)]) for us, when in event.at for r, then in limit.reached if not r.lower_bound
        ]
        unknown = some([every([event.unknown, reached]), limit.unknown])
        return unless(known(some([every([never, reached]), *late])), unknown)

    def _exists(self, moment: Moment) -> Truth:
        """Whatever is presumed by the rule that counts from it, which is what looks at when it is."""
        with self.within(None), self.counting(FALSE):
            state = self.moment(moment)
        exists = [when for _, when in state.reached]
        exists += [when for said, when in state.passed if said.kind is not Kind.NOT_COVERED]
        return unless(known(some(exists)), state.unknown)

    # ── Duties ───────────────────────────────────────────────────────────────────────────────────────────────

    def duty(self, matter: str, missed: bool, layer: Layer | None = None, before: str | None = None) -> Truth:
        """Met: all acts are before the deadline, the flag of a duty is yes. Missed: an act is late, none or overdue."""
        answer = self.answer(matter, layer, before)
        of = self.announcement.matters[matter].of
        owed: list[Truth] = []
        for said, when in answer.said:
            if said.point:
                acts = [self._late(act, said) if missed else self._in_time(act, said) for act in of]
                done = either(acts) if missed else both(acts)
            elif said.kind is Kind.VALUE and said.value is literal(True):
                done = either([self.among(flag, frozenset([not missed])) for flag in of])
            else:
                continue
            owed.append(both([known(every([when, answer.binds])), done]))
        return unless(either(owed), answer.unknown)

    def _in_time(self, act: str, deadline: Said) -> Truth:
        state = self.event(act)
        return unless(known(_before(state, deadline)), state.unknown)

    def _late(self, act: str, deadline: Said) -> Truth:
        state = self.event(act)
        late = [] if deadline.lower_bound else [every([when, le(deadline.value, us)]) for us, when in state.at]
        sure = known(some([*late, state.none]))
        absent = negate(some([state.happened, state.none, state.unknown]))
        if absent is FALSE:
            return unless(sure, state.unknown)
        now = self.event(NOW)
        overdue = unless(known(every([now.happened, negate(_before(now, deadline))])), now.unknown)
        return unless(either([sure, both([known(absent), overdue])]), state.unknown)


def _before(event: EventState, deadline: Said) -> Term:
    return some(every([when, lt(us, deadline.value)]) for us, when in event.at)


def _in_window(event: EventState, window: Window, negated: bool) -> Truth:
    found: list[Term] = []
    for us, when in event.at:
        inside = []
        if window.start is not None:
            inside.append(le(literal(window.start), us))
        if window.end is not None:
            inside.append(lt(us, literal(window.end)))
        found.append(every([when, negate(every(inside)) if negated else every(inside)]))
    return unless(known(some(found)), event.unknown)


def _answer_in_window(answer: MomentState, window: Window, negated: bool) -> Truth:
    edge = window.end if negated else window.start if window.end is None else None
    beyond = [
        every([when, le(literal(edge), reached.us)])
        for reached, when in answer.reached
        if reached.lower_bound and edge is not None
    ]
    exact = EventState(tuple((r.us, when) for r, when in answer.reached if not r.lower_bound), unknown=answer.unknown)
    return either([known(some(beyond)), _in_window(exact, window, negated)])


def _answered(answer: MomentState, order: Order) -> EventState:
    """An answer as if it were an event: a lower bound is not before anything."""
    counts = order in (Order.FROM, Order.NOT_BEFORE)
    at = tuple((reached.us, when) for reached, when in answer.reached if counts or not reached.lower_bound)
    return EventState(at, unknown=answer.unknown)


def _answer_is(answer: Answer, values: tuple[bool | str | Decimal, ...], negated: bool) -> Truth:
    found = [
        every([when, negate(equal) if negated else equal])
        for said, when in answer.said
        if said.kind is Kind.VALUE
        for equal in [some(_is(said.value, value) for value in values)]
    ]
    return unless(known(some(found)), answer.unknown)


def _is(value: Term, wanted: bool | str | Decimal) -> Term:
    return same(value, exact(wanted)) if isinstance(wanted, Decimal) else eq(value, literal(wanted))
