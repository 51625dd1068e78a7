"""Whether a condition holds in a case, in three values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

from . import book
from .book import NOW, At, Book, Condition, Moment, OfEvent
from .decision import Outcome
from .errors import ContradictingFact
from .facts import AT, FactValue
from .instants import Since, Zone
from .truth import Truth, Unknown, both, either, negate


@dataclass(frozen=True, slots=True)
class Never:
    """The event did not happen. `given`: the case says so, rather than not naming it."""

    given: bool


@dataclass(frozen=True, slots=True)
class Point:
    """A moment that exists; one answered by a matter may be a lower bound only."""

    instant: Since
    zone: Zone
    lower_bound: bool = False


class NoMoment:
    """A moment that does not exist: what it is counted from did not happen."""


EventState = Since | Never | Unknown
MomentState = Point | NoMoment | Outcome | Unknown
"""An Outcome is that of a matter which has no instant; it is then also what is counted from it."""


class Conditions(ABC):
    """Evaluates conditions over the facts of one case, by name as they were read."""

    def __init__(self, announcement: Book, given: Mapping[str, FactValue]) -> None:
        self.book = announcement
        self.given = given
        self._presumed: dict[str, frozenset[str | bool]] = {}

    @abstractmethod
    def event_not_given(self, event: str) -> EventState:
        """What an event is taken for that the case does not name."""

    @abstractmethod
    def answer(self, matter: str) -> Outcome:
        """What another matter is answered with; where it is an instant, `value` is a Point."""

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def holds(self, condition: Condition | None) -> Truth:
        """Whether a condition holds; None is no condition and always holds."""
        match condition:
            case None | book.Always():
                return True
            case book.Is(fact, values, negated):
                truth = _among(self.possible(fact), frozenset(values), fact)
                return negate(truth) if negated else truth
            case book.Compare(number, measure, bound):
                return _measured(self._number(number), measure, self._number(bound))
            case book.In(event, start, end, negated):
                return _in_window(self.instant_of(event), start, end, negated)
            case book.Before(event, moment):
                return self._compared(self.instant_of(event), self.moment(moment), "<")
            case book.By(event, moment, inclusive):
                return self._compared(self.instant_of(event), self.moment(moment), "<=" if inclusive else "<!")
            case book.From(event, moment):
                return self._compared(self.instant_of(event), self.moment(moment), ">=")
            case book.Happened(event):
                state = self.instant_of(event)
                return state if isinstance(state, Unknown) else not isinstance(state, Never)
            case book.NotHappenedBy(event, moment, inclusive):
                return self._not_happened_by(self.instant_of(event), self.moment(moment), inclusive)
            case book.MatterIs(matter, values, negated):
                return _answer_is(self.answer(matter), values, negated)
            case book.Met(matter, missed):
                return self.missed(matter) if missed else self.met(matter)
            case book.Not(inner):
                return negate(self.holds(inner))
            case book.All(parts):
                return both([self.holds(part) for part in parts])
            case book.AnyOf(parts):
                return either([self.holds(part) for part in parts])

    @staticmethod
    def _compared(event: EventState, moment: MomentState, order: str) -> Truth:
        if isinstance(event, Never) or isinstance(moment, NoMoment | Outcome):
            return False
        if isinstance(event, Unknown) or isinstance(moment, Unknown):
            return _unknown(event, moment)
        if moment.lower_bound and order != "<":
            return False
        if order == ">=":
            return event >= moment.instant
        return event < moment.instant or (order == "<=" and event == moment.instant)

    @staticmethod
    def _not_happened_by(event: EventState, moment: MomentState, inclusive: bool) -> Truth:
        if isinstance(moment, NoMoment | Outcome):
            return False
        if isinstance(event, Never) and isinstance(moment, Point):
            return True
        if isinstance(event, Never | Unknown) or isinstance(moment, Unknown):
            return _unknown(event, moment)
        if moment.lower_bound:
            return False
        return event > moment.instant or (not inclusive and event == moment.instant)

    # ── Scope ────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def within(self, scope: tuple[book.Part, ...]) -> Iterator[None]:
        """While it lasts, a fact of the scope that is not given is presumed to be one of the values that it names."""
        outside = self._presumed
        self._presumed = self._presumptions(scope)
        try:
            yield
        finally:
            self._presumed = outside

    def _presumptions(self, scope: tuple[book.Part, ...]) -> dict[str, frozenset[str | bool]]:
        presumed: dict[str, frozenset[str | bool]] = {}
        for test, _ in scope:
            if isinstance(test, book.Is):
                named = frozenset(test.values)
                inside = self._values(test.fact) - named if test.negated else named
                presumed[test.fact] = presumed.get(test.fact, inside) & inside
        return presumed

    def in_scope(self, scope: tuple[book.Part, ...]) -> Truth:
        """No fact that is given or derived lies outside; any other is presumed inside."""
        known = {*self.given, *self.book.defining}
        return both([self.holds(test) for test, _ in scope if scope_fact(test) in known])

    # ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────

    def possible(self, name: str) -> frozenset[str | bool]:
        """The values that a choice or flag may have: the one given, else those that definitions and default leave."""
        fact = self.book.fact[name]
        definitions = self.book.defining.get(name, ())
        values = self._values(name)
        if isinstance(fact, book.Flag) and not definitions and not (name in self._presumed and name not in self.given):
            return frozenset([bool(self.given.get(name, fact.default))])
        for definition in definitions:
            assert definition.value is not None
            truth = self.holds(definition.condition.condition)
            if not isinstance(truth, Unknown):
                values = values & {definition.value} if truth else values - {definition.value}
        if name not in self.given:
            values = values & self._presumed.get(name, values) or values
        else:
            given = self.given[name]
            assert isinstance(given, str | bool)
            values &= {given}
        if not values:
            raise ContradictingFact(name, self.given.get(name))
        return values

    def _values(self, name: str) -> frozenset[str | bool]:
        fact = self.book.fact[name]
        return frozenset(fact.values) if isinstance(fact, book.Choice) else frozenset([True, False])

    def instant_of(self, event: str) -> EventState:
        """When an event happened; NOW is an event that happens at `at`."""
        if event == NOW:
            at = self.given.get(AT)
            return at if isinstance(at, Since) else Unknown([AT])
        fact = self.book.fact[event]
        assert isinstance(fact, book.Event)
        definitions = self.book.defining.get(event, ())
        return self._derived(fact, definitions) if definitions else self._given_event(fact)

    def _derived(self, event: book.Event, definitions: tuple[book.Definition, ...]) -> EventState:
        """A derived event is its source's; a given one counts where nothing given says otherwise."""
        own = self._given_event(event)
        sure: list[EventState] = []
        possible: list[EventState] = []
        doubtful: frozenset[str] = frozenset()
        for definition in definitions:
            assert definition.source is not None
            truth = self.holds(definition.condition.condition)
            if isinstance(truth, Unknown):
                possible.append(self.instant_of(definition.source))
                doubtful |= truth
            elif truth:
                sure.append(self.instant_of(definition.source))
        if event.fact in self.given:
            said = [state for state in sure if state != Never(given=False) and not isinstance(state, Unknown)]
            if any(_when(state) != _when(own) for state in said):
                raise ContradictingFact(event.fact, self.given[event.fact])
            return own
        if sure:
            if len({_when(state) for state in sure}) > 1:
                raise ContradictingFact(event.fact, None)
            return sure[0]
        states = [*possible, own]
        if len({_when(state) for state in states}) == 1 and not any(isinstance(s, Unknown) for s in states):
            return own
        return Unknown(doubtful.union(*(s for s in possible or states if isinstance(s, Unknown))))

    def _given_event(self, event: book.Event) -> EventState:
        if event.fact not in self.given:
            return self.event_not_given(event.name)
        given = self.given[event.fact]
        return given if isinstance(given, Since) else Never(given=True)

    def _number(self, side: book.Measured) -> Decimal | Unknown | None:
        """The number, or None where the other matter's answer is none."""
        match side:
            case Decimal():
                return side
            case book.FactNumber(fact):
                number = self.given.get(fact)
                return number if isinstance(number, Decimal) else Unknown([fact])
            case book.MatterNumber(matter):
                answer = self.answer(matter)
                if answer.kind == "missing_fact":
                    return Unknown(answer.facts)
                return answer.value if answer.kind == "value" and isinstance(answer.value, Decimal) else None

    # ── Moments ──────────────────────────────────────────────────────────────────────────────────────────────

    def moment(self, moment: Moment) -> MomentState:
        match moment:
            case At(instant, zone):
                return Point(instant, zone)
            case OfEvent(event, shift):
                state = self.instant_of(event)
                if isinstance(state, Since):
                    return Point(state + shift, self.book.zone)
                return NoMoment() if isinstance(state, Never) else state
            case book.OfMatter(matter, shift):
                answer = self.answer(matter)
                if answer.kind == "missing_fact":
                    return Unknown(answer.facts)
                if not isinstance(answer.value, Point):
                    return answer
                return Point(answer.value.instant + shift, answer.value.zone, answer.value.lower_bound)

    # ── Met and missed ───────────────────────────────────────────────────────────────────────────────────────

    def met(self, matter: str) -> Truth:
        """All acts happened before the deadline; the flag of a duty is yes."""
        return self._duty(matter, missed=False)

    def missed(self, matter: str) -> Truth:
        """One act happened too late, is given as none, or has not happened and `now` is at or past the deadline."""
        return self._duty(matter, missed=True)

    def _duty(self, matter: str, missed: bool) -> Truth:
        answer = self.answer(matter)
        if answer.kind == "missing_fact":
            return Unknown(answer.facts)
        of = self.book.matter.get(matter)
        rules = [self.book.rule[name] for name in answer.rules if name in self.book.rule]
        if of is None or (rules and not any(rule.binding for rule in rules)):
            return False
        if isinstance(answer.value, Point):
            deadline = answer.value
            if missed:
                return either([self._late(act, deadline) for act in of.acts])
            return both([self._in_time(act, deadline) for act in of.acts])
        if answer.value is True:
            return either([self.holds(book.Is(flag, (not missed,))) for flag in of.flags])
        return False

    def _in_time(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        return state if isinstance(state, Unknown) else _before(state, deadline)

    def _late(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        if isinstance(state, Unknown):
            return state
        if isinstance(state, Since):
            return state >= deadline.instant and not deadline.lower_bound
        if state.given:
            return True
        now = self.instant_of(NOW)
        return now if isinstance(now, Unknown) else not _before(now, deadline)


def scope_fact(test: Condition) -> str:
    """The fact that a test of a scope is about."""
    if isinstance(test, book.Is):
        return test.fact
    assert isinstance(test, book.Compare)
    assert isinstance(test.number, book.FactNumber)
    return test.number.fact


def _before(event: Since | Never, deadline: Point) -> bool:
    return isinstance(event, Since) and event < deadline.instant


def _when(state: EventState) -> Since | None:
    return state if isinstance(state, Since) else None


def _unknown(*states: object) -> Unknown:
    return Unknown(frozenset().union(*(state for state in states if isinstance(state, Unknown))))


def _among(possible: frozenset[str | bool], wanted: frozenset[str | bool], fact: str) -> Truth:
    if possible <= wanted:
        return True
    return Unknown([fact]) if possible & wanted else False


def _in_window(event: EventState, start: Since | None, end: Since | None, negated: bool) -> Truth:
    if isinstance(event, Unknown):
        return event
    if isinstance(event, Never):
        return False
    return ((start is None or start <= event) and (end is None or event < end)) is not negated


def _answer_is(answer: Outcome, values: tuple[bool | str | Decimal, ...], negated: bool) -> Truth:
    if answer.kind == "missing_fact":
        return Unknown(answer.facts)
    return answer.kind == "value" and (answer.value in values) is not negated


def _measured(number: Decimal | Unknown | None, measure: str, bound: Decimal | Unknown | None) -> Truth:
    if number is None or bound is None:
        return False
    if isinstance(number, Unknown) or isinstance(bound, Unknown):
        return _unknown(number, bound)
    match measure:
        case ">=":
            return number >= bound
        case ">":
            return number > bound
        case "<=":
            return number <= bound
        case "<":
            return number < bound
        case "==":
            return number == bound
        case _:
            return number != bound
