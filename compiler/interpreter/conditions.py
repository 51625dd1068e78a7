"""Whether a condition holds in a case, in three values."""

from __future__ import annotations

from abc import abstractmethod
from decimal import Decimal

from compiler.interpreter.duties import Duties
from compiler.interpreter.moments import Moments
from compiler.interpreter.numbers import Numbers
from compiler.interpreter.states import (
    EventState,
    Happened,
    MomentState,
    Never,
    NoMoment,
    Passed,
    Possible,
    Reached,
    Unknown,
    unknowns,
)
from compiler.interpreter.truth import FALSE, TRUE, Truth, both, either, known, negate, unknown
from compiler.model.answer import Answer, Kind
from compiler.model.conditions import (
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
from compiler.model.conditions import Happened as HappenedCondition
from compiler.model.outcomes import Outcome
from compiler.model.rules import Rule
from compiler.model.time import Moment, Window


class Conditions(Moments, Numbers, Duties):
    """Evaluates conditions over the facts of one case."""

    @abstractmethod
    def duty_missed(self, rule: Rule, matter: str) -> Truth:
        """Whether the rule gives the matter's answer, and what that asks for is missed."""

    def holds(self, condition: Condition) -> Truth:
        match condition:
            case Always() | SuchAs():
                return TRUE
            case ChoiceIs(fact, values, negated):
                truth = _is_among(self.choice(fact), frozenset(values))
                return negate(truth) if negated else truth
            case FlagIs(fact, value):
                return _is_among(self.flag(fact), frozenset([value]))
            case NumberIs(number, measure, bound):
                return self.measured(self.number(number), measure, self.number(bound))
            case EventIn(event, window, negated):
                return _in_window(self.instant_of(event), window, negated)
            case EventCompare(event, order, moment):
                return self._compare(self.instant_of(event), order, moment)
            case HappenedCondition(event, negated, by):
                if by is not None:
                    return self._not_happened_by(self.instant_of(event), by)
                happened = _happened(self.instant_of(event))
                return negate(happened) if negated else happened
            case MatterIs(matter, values, negated, layer, before):
                return _answer_is(self.answer(matter, layer, before), values, negated)
            case MatterIn(subject, window, negated):
                return _answer_in_window(self.last(subject), window, negated)
            case MatterCompare(subject, order, moment):
                return self._compare_answer(self.last(subject), order, moment)
            case MatterMet(matter, missed, layer, before):
                return (self.missed if missed else self.met)(matter, layer, before)
            case Defined(definition):
                return self.holds(self.announcement.total[definition].condition)
            case Not(inner):
                return negate(self.holds(inner))
            case All(parts):
                return both([self.holds(part) for part in parts])
            case AnyOf(parts):
                return either([self.holds(part) for part in parts])
            case MomentExists(moment):
                return _exists(self.moment(moment))
            case DutyMissed(rule, matter):
                return self.duty_missed(self.announcement.rule[rule], matter)

    def stated(self, rule: Rule, outcome: Outcome) -> Truth:
        """Scope, `when` and guard hold, no plain exception does, and of the others only its own."""
        with self.within(rule):
            plain = [negate(self.holds(e.condition)) for e in rule.exceptions if not e.instead]
            own = [self.holds(e.condition) for e in rule.exceptions if e.instead is outcome]
            others = [negate(self.holds(e.condition)) for e in rule.exceptions if e.instead and not own]
            guard = [self.holds(outcome.guard)] if outcome.guard else []
            return both([self.in_scope(rule.scope), self.holds(rule.when), *plain, *own, *others, *guard])

    def _compare(self, event: EventState, order: Order, moment: Moment) -> Truth:
        if isinstance(event, Never):
            return FALSE
        limit = self.limit(moment) if order is Order.BY else self.moment(moment)
        if isinstance(limit, NoMoment | Passed):
            return FALSE
        if isinstance(event, Unknown) or isinstance(limit, Unknown):
            return unknown(*unknowns(event, limit))
        if limit.lower_bound and order is not Order.BEFORE:
            return FALSE
        match order:
            case Order.BEFORE | Order.BY:
                return known(event.us < limit.us)
            case Order.FROM | Order.NOT_BEFORE:
                return known(event.us >= limit.us)

    def _compare_answer(self, answer: MomentState, order: Order, moment: Moment) -> Truth:
        match answer:
            case Reached(us, lower_bound=lower_bound):
                if lower_bound and order in (Order.BEFORE, Order.BY):
                    return FALSE
                return self._compare(Happened(us), order, moment)
            case Unknown():
                return self._compare(answer, order, moment)
            case _:
                return FALSE

    def _not_happened_by(self, event: EventState, by: Moment) -> Truth:
        limit = self.limit(by)
        if isinstance(limit, NoMoment | Passed):
            return FALSE
        if isinstance(event, Never) and isinstance(limit, Reached):
            return TRUE
        if isinstance(event, Unknown) or isinstance(limit, Unknown):
            return unknown(*unknowns(event, limit))
        assert isinstance(event, Happened)
        return FALSE if limit.lower_bound else known(event.us >= limit.us)


def _is_among(possible: Possible, wanted: frozenset[str | bool]) -> Truth:
    if possible.values <= wanted:
        return TRUE
    if not possible.values & wanted:
        return FALSE
    return unknown(*possible.facts)


def _in_window(event: EventState, window: Window, negated: bool) -> Truth:
    match event:
        case Happened(us):
            inside = (window.start is None or window.start <= us) and (window.end is None or us < window.end)
            return known(inside is not negated)
        case Never():
            return FALSE
        case Unknown(facts):
            return unknown(*facts)


def _answer_in_window(answer: MomentState, window: Window, negated: bool) -> Truth:
    match answer:
        case Reached(us, lower_bound=True):
            edge = window.end if negated else window.start if window.end is None else None
            return known(edge is not None and us >= edge)
        case Reached(us):
            return _in_window(Happened(us), window, negated)
        case Unknown(facts):
            return unknown(*facts)
        case _:
            return FALSE


def _happened(event: EventState) -> Truth:
    return unknown(*event.facts) if isinstance(event, Unknown) else known(isinstance(event, Happened))


def _answer_is(answer: Answer, values: tuple[bool | str | Decimal, ...], negated: bool) -> Truth:
    if answer.kind is Kind.MISSING_FACT:
        return unknown(*answer.facts)
    return known(answer.kind is Kind.VALUE and (answer.value in values) is not negated)


def _exists(moment: MomentState) -> Truth:
    match moment:
        case Unknown(facts):
            return unknown(*facts)
        case Passed(kind):
            return known(kind is not Kind.NOT_COVERED)
        case _:
            return known(isinstance(moment, Reached))
