"""Whether a condition holds in a case, in three values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal

from compiler.interpreter.states import EventState, Happened, MomentState, Never, NoMoment, Passed, Possible, Unknown
from compiler.interpreter.truth import FALSE, TRUE, Truth, both, either, known, negate, unknown
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import AT, FactError, FactValue
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
    FactNumber,
    FlagIs,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    MomentExists,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.conditions import Happened as HappenedCondition
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Outcome, Rule, ValueDefinition, can_be_breached
from compiler.model.scope import scope_fact, scope_tests
from compiler.model.time import EventMoment, Instant, MatterMoment, Moment, Shift, Window
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind


class Conditions(ABC):
    """Evaluates conditions over the facts of one case.

    What an event that is not given means, what `now` is and what other matters answer is for the subclass to say.
    """

    def __init__(self, announcement: Announcement, given: Mapping[str, FactValue]) -> None:
        self.announcement = announcement
        self.given = given
        self._presumed: dict[str, frozenset[str | bool]] = {}

    @abstractmethod
    def event_not_given(self, event: Event) -> EventState:
        """What an event is taken for that the case does not name."""

    @abstractmethod
    def answer(self, matter: str) -> Answer:
        """What another matter answers in the case."""

    @abstractmethod
    def duty_missed(self, rule: Rule, matter: str) -> Truth:
        """Whether the rule gives the matter's answer, and what that asks for is missed."""

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def holds(self, condition: Condition) -> Truth:
        match condition:
            case Always() | SuchAs():
                return TRUE
            case ChoiceIs(fact, values, negated):
                truth = self._is_among(self.choice(fact), frozenset(values))
                return negate(truth) if negated else truth
            case FlagIs(fact, value):
                return self._is_among(self.flag(fact), frozenset([value]))
            case NumberIs(number, measure, bound):
                return self._measured(self._number(number), measure, self._number(bound))
            case EventIn(event, window, negated):
                return self._in_window(self.instant_of(event), window, negated)
            case EventCompare(event, order, moment):
                return self._compare(self.instant_of(event), order, moment)
            case HappenedCondition(event, negated, by):
                if by is not None:
                    return self._not_happened_by(self.instant_of(event), by)
                happened = self._happened(self.instant_of(event))
                return negate(happened) if negated else happened
            case MatterIs(matter, values, negated):
                return self._answer_is(self.answer(matter), values, negated)
            case MatterMet(matter, missed):
                return self.missed(matter) if missed else self.met(matter)
            case Defined(definition):
                return self.holds(self.announcement.total[definition].condition)
            case Not(inner):
                return negate(self.holds(inner))
            case All(parts):
                return both([self.holds(part) for part in parts])
            case AnyOf(parts):
                return either([self.holds(part) for part in parts])
            case MomentExists(moment):
                return self._exists(self.moment(moment))
            case DutyMissed(rule, matter):
                return self.duty_missed(self.announcement.rule[rule], matter)

    @staticmethod
    def _is_among(possible: Possible, wanted: frozenset[str | bool]) -> Truth:
        if possible.values <= wanted:
            return TRUE
        if not possible.values & wanted:
            return FALSE
        return unknown(*possible.facts)

    @staticmethod
    def _in_window(event: EventState, window: Window, negated: bool) -> Truth:
        match event:
            case Happened(us):
                inside = (window.start is None or window.start <= us) and (window.end is None or us < window.end)
                return known(inside is not negated)
            case Never():
                return FALSE
            case Unknown(facts):
                return unknown(*facts)

    @staticmethod
    def _happened(event: EventState) -> Truth:
        return unknown(*event.facts) if isinstance(event, Unknown) else known(isinstance(event, Happened))

    def _compare(self, event: EventState, order: Order, moment: Moment) -> Truth:
        if isinstance(event, Never):
            return FALSE
        if order is Order.BY:
            limit, inclusive = self._limit(moment)
        else:
            limit, inclusive = self.moment(moment), False
        if isinstance(limit, NoMoment | Passed):
            return FALSE
        if isinstance(event, Unknown) or isinstance(limit, Unknown):
            return unknown(*_facts(event), *_facts(limit))
        if limit.lower_bound and order is not Order.BEFORE:
            return FALSE
        match order:
            case Order.BEFORE:
                return known(event.us < limit.us)
            case Order.BY:
                return known(event.us < limit.us or (inclusive and event.us == limit.us))
            case Order.FROM | Order.NOT_BEFORE:
                return known(event.us >= limit.us)

    def _not_happened_by(self, event: EventState, by: Moment) -> Truth:
        limit, inclusive = self._limit(by)
        if isinstance(limit, NoMoment | Passed):
            return FALSE
        if isinstance(event, Never) and isinstance(limit, Point):
            return TRUE
        if isinstance(event, Unknown) or isinstance(limit, Unknown):
            return unknown(*_facts(event), *_facts(limit))
        assert isinstance(event, Happened)
        if limit.lower_bound:
            return FALSE
        return known(event.us > limit.us or (not inclusive and event.us == limit.us))

    def _limit(self, moment: Moment) -> tuple[MomentState, bool]:
        """What `by` reaches, and whether that instant still counts: a literal to the end of its last unit."""
        if isinstance(moment, Instant):
            return Point(moment.end_us, moment.zone), False
        deadline = isinstance(moment, MatterMoment) and self._kind(moment.matter) is MatterKind.DEADLINE
        return self.moment(moment), not deadline

    def _kind(self, matter: str) -> MatterKind:
        return self.announcement.matters[matter].kind

    @staticmethod
    def _answer_is(answer: Answer, values: tuple[bool | str | Decimal, ...], negated: bool) -> Truth:
        if answer.kind is Kind.MISSING_FACT:
            return unknown(*answer.facts)
        return known(answer.kind is Kind.VALUE and (answer.value in values) is not negated)

    def stated(self, rule: Rule, outcome: Outcome) -> Truth:
        """Scope, `when` and guard hold, no plain exception does, and of the others only its own."""
        with self.within(rule.scope):
            return self._stated(rule, outcome)

    def _stated(self, rule: Rule, outcome: Outcome) -> Truth:
        plain = [negate(self.holds(e.condition)) for e in rule.exceptions if not e.instead]
        own = [self.holds(e.condition) for e in rule.exceptions if e.instead is outcome]
        others = [negate(self.holds(e.condition)) for e in rule.exceptions if e.instead and not own]
        guard = [self.holds(outcome.guard)] if outcome.guard else []
        return both([self._in_scope(rule.scope), self.holds(rule.when), *plain, *own, *others, *guard])

    # ── Scope ────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def within(self, scope: Condition | None) -> Iterator[None]:
        """While it lasts, a fact of the scope that is not given is presumed to be one of the values that it names."""
        outside = self._presumed
        self._presumed = self._presumptions(scope)
        try:
            yield
        finally:
            self._presumed = outside

    def _presumptions(self, scope: Condition | None) -> dict[str, frozenset[str | bool]]:
        presumed: dict[str, frozenset[str | bool]] = {}
        for test in scope_tests(scope):
            if isinstance(test, ChoiceIs):
                every = frozenset(term.id for term in self.announcement.choice(test.fact).values)
                named = frozenset(test.values)
                inside: frozenset[str | bool] = every - named if test.negated else named
            elif isinstance(test, FlagIs):
                inside = frozenset([test.value])
            else:
                continue
            presumed[test.fact] = presumed.get(test.fact, inside) & inside
        return presumed

    def _in_scope(self, scope: Condition | None) -> Truth:
        """No fact that is given or derived lies outside; any other is presumed inside."""
        known_facts = (*self.given, *self.announcement.derived)
        return both([self.holds(test) for test in scope_tests(scope) if scope_fact(test) in known_facts])

    # ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────

    def choice(self, id: str) -> Possible:
        """The values that a choice may have: the one given, else those that the definitions leave."""
        choice = self.announcement.choice(id)
        return self._possible(choice, frozenset(term.id for term in choice.values), frozenset([id]))

    def flag(self, id: str) -> Possible:
        """The values that a flag may have; not given and not derived, it has its default."""
        flag = self.announcement.flag(id)
        if id not in self.given and id in self._presumed:
            return self._possible(flag, frozenset([True, False]), frozenset([id]))
        if id not in self.announcement.derived:
            return Possible(frozenset([bool(self.given.get(id, flag.default))]), frozenset())
        return self._possible(flag, frozenset([True, False]), frozenset([id]))

    def _possible(self, fact: Choice | Flag, values: frozenset[str | bool], facts: frozenset[str]) -> Possible:
        for definition in self.announcement.derived.get(fact.id, ()):
            assert isinstance(definition, ValueDefinition)
            truth = self.holds(definition.condition)
            if truth.true:
                values &= {definition.value}
            elif truth.false:
                values -= {definition.value}
        if fact.id not in self.given:
            values = values & self._presumed.get(fact.id, values) or values
        else:
            value = self.given[fact.id]
            assert isinstance(value, str | bool)
            values &= {value}
        if not values:
            raise FactError("contradicting-fact", fact=fact.id)
        return Possible(values, facts)

    def instant_of(self, event: str) -> EventState:
        """When an event happened; NOW is an event that happens at `at`."""
        if event == NOW:
            at = self.given.get(AT)
            return Happened(at) if isinstance(at, int) else Unknown(frozenset([AT]))
        return self._derived(self.announcement.event(event))

    def _derived(self, event: Event) -> EventState:
        """A derived event is its source's; a given one counts where nothing given says otherwise."""
        own = self._given_event(event)
        sure: list[EventState] = []
        possible: list[EventState] = []
        doubtful: frozenset[str] = frozenset()
        for definition in self.announcement.derived.get(event.id, ()):
            assert isinstance(definition, EventDefinition)
            truth = self.holds(definition.condition)
            if truth.true:
                sure.append(self.instant_of(definition.source))
            elif truth.unknown:
                possible.append(self.instant_of(definition.source))
                doubtful |= truth.facts
        if event.fact in self.given:
            said = [state for state in sure if state != Never(given=False) and not isinstance(state, Unknown)]
            if any(_instant(state) != _instant(own) for state in said):
                raise FactError("contradicting-fact", fact=event.fact)
            return own
        if sure:
            if len({_instant(state) for state in sure}) > 1:
                raise FactError("contradicting-fact", fact=event.fact)
            return sure[0]
        states = [*possible, own]
        if len({_instant(state) for state in states}) == 1 and not any(isinstance(s, Unknown) for s in states):
            return own
        return Unknown(doubtful.union(*(_facts(state) for state in possible or states)))

    def _given_event(self, event: Event) -> EventState:
        if event.fact not in self.given:
            return self.event_not_given(event)
        us = self.given[event.fact]
        assert us is None or isinstance(us, int)
        return Never(given=True) if us is None else Happened(us)

    # ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────

    def _number(self, side: Decimal | FactNumber | MatterNumber) -> Decimal | Unknown | None:
        """The number, or None where the other matter's answer is none."""
        match side:
            case Decimal():
                return side
            case FactNumber(fact):
                number = self.given.get(fact)
                return number if isinstance(number, Decimal) else Unknown(frozenset([fact]))
            case MatterNumber(matter):
                answer = self.answer(matter)
                if answer.kind is Kind.MISSING_FACT:
                    return Unknown(frozenset(answer.facts))
                return answer.value if isinstance(answer.value, Decimal) else None

    @staticmethod
    def _measured(number: Decimal | Unknown | None, measure: Measure, bound: Decimal | Unknown | None) -> Truth:
        if number is None or bound is None:
            return FALSE
        if isinstance(number, Unknown) or isinstance(bound, Unknown):
            return unknown(*_facts(number), *_facts(bound))
        match measure:
            case Measure.AT_LEAST:
                return known(number >= bound)
            case Measure.MORE_THAN:
                return known(number > bound)
            case Measure.AT_MOST:
                return known(number <= bound)
            case Measure.LESS_THAN:
                return known(number < bound)
            case Measure.EQUAL:
                return known(number == bound)
            case Measure.NOT_EQUAL:
                return known(number != bound)

    # ── Moments ──────────────────────────────────────────────────────────────────────────────────────────────

    def moment(self, moment: Moment) -> MomentState:
        match moment:
            case Instant(us, _, zone):
                return Point(us, zone)
            case EventMoment(event):
                state = self.instant_of(event)
                if isinstance(state, Happened):
                    return Point(state.us, self.announcement.zone)
                return NoMoment() if isinstance(state, Never) else state
            case MatterMoment(matter):
                return self._instant_answered(matter)
            case Shift(duration, later, base):
                start = self.moment(base)
                if not isinstance(start, Point):
                    return start
                return Point(start.us + (duration.us if later else -duration.us), start.zone, start.lower_bound)

    def _exists(self, moment: MomentState) -> Truth:
        match moment:
            case Unknown(facts):
                return unknown(*facts)
            case Passed(matter):
                return known(self.answer(matter).kind is not Kind.NOT_COVERED)
            case _:
                return known(isinstance(moment, Point))

    def _instant_answered(self, matter: str) -> MomentState:
        answer = self.answer(matter)
        if answer.kind is Kind.MISSING_FACT:
            return Unknown(frozenset(answer.facts))
        return answer.value if isinstance(answer.value, Point) else Passed(matter)

    # ── Met and missed ───────────────────────────────────────────────────────────────────────────────────────

    def met(self, matter: str) -> Truth:
        """All acts happened before the deadline; the flag of a duty is yes."""
        return self._duty(matter, missed=False)

    def missed(self, matter: str) -> Truth:
        """One act happened too late, is given as none, or has not happened and `now` is at or past the deadline."""
        return self._duty(matter, missed=True)

    def _duty(self, matter: str, missed: bool) -> Truth:
        answer = self.answer(matter)
        if answer.kind is Kind.MISSING_FACT:
            return unknown(*answer.facts)
        of = self.announcement.matters[matter].of
        if answer.rules and not any(can_be_breached(self.announcement.rule[name]) for name in answer.rules):
            return FALSE
        if isinstance(answer.value, Point):
            deadline = answer.value
            if missed:
                return either([self._late(act, deadline) for act in of])
            return both([self._in_time(act, deadline) for act in of])
        if answer.value is True:
            return either([self.holds(FlagIs(flag, not missed)) for flag in of])
        return FALSE

    def _in_time(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        return unknown(*state.facts) if isinstance(state, Unknown) else known(_before(state, deadline))

    def _late(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        match state:
            case Unknown(facts):
                return unknown(*facts)
            case Happened(us):
                return known(us >= deadline.us and not deadline.lower_bound)
            case Never(given=True):
                return TRUE
            case Never():
                now = self.instant_of(NOW)
                return unknown(*now.facts) if isinstance(now, Unknown) else known(not _before(now, deadline))


def _before(event: EventState, deadline: Point) -> bool:
    return isinstance(event, Happened) and event.us < deadline.us


def _instant(state: EventState) -> int | None:
    return state.us if isinstance(state, Happened) else None


def _facts(state: object) -> frozenset[str]:
    return state.facts if isinstance(state, Unknown) else frozenset()
