"""The facts of a case: given, presumed by a scope, or derived by a definition."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from compiler.interpreter.states import EventState, Happened, Never, Possible, Unknown, unknowns
from compiler.interpreter.truth import Truth, both
from compiler.model.answer import Answer
from compiler.model.case import AT, FactError, FactValue
from compiler.model.conditions import NOW, ChoiceIs, Condition, FlagIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule, ValueDefinition
from compiler.model.scope import scope_fact, scope_tests
from compiler.model.time import Layer
from compiler.model.vocabulary import Choice, Event, Flag


class Facts(ABC):
    """What an event that is not given means and what matters answer is for the subclass to say."""

    def __init__(self, announcement: Announcement, given: Mapping[str, FactValue]) -> None:
        self.announcement = announcement
        self.given = given
        self.reader: Rule | None = None
        self._presumed: dict[str, frozenset[str | bool]] = {}

    @abstractmethod
    def event_not_given(self, event: Event) -> EventState:
        """What an event is taken for that the case does not name."""

    @abstractmethod
    def holds(self, condition: Condition) -> Truth:
        """Whether a condition holds in the case."""

    @abstractmethod
    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        """What a matter answers in the case.

        `layer`: before rules extended it. The earlier answer is that of what was published before the date `before`,
        else before the rule that reads it.
        """

    # ── Scope ────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def within(self, rule: Rule | None, presuming: bool = True) -> Iterator[None]:
        """While it lasts, conditions are read as those of the rule.

        What its scope names and the case does not give is presumed to be one of the values that it names.
        """
        outside = self.reader, self._presumed
        self.reader = rule
        self._presumed = self._presumptions(rule.scope) if rule and presuming else {}
        try:
            yield
        finally:
            self.reader, self._presumed = outside

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

    def in_scope(self, scope: Condition | None) -> Truth:
        """No fact that is given or derived lies outside; any other is presumed inside."""
        known_facts = (*self.given, *self.announcement.derived)
        return both([self.holds(test) for test in scope_tests(scope) if scope_fact(test) in known_facts])

    # ── Choices and flags ────────────────────────────────────────────────────────────────────────────────────

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

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────────────

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
        return Unknown(doubtful | unknowns(*(possible or states)))

    def _given_event(self, event: Event) -> EventState:
        if event.fact not in self.given:
            return self.event_not_given(event)
        us = self.given[event.fact]
        assert us is None or isinstance(us, int)
        return Never(given=True) if us is None else Happened(us)


def _instant(state: EventState) -> int | None:
    return state.us if isinstance(state, Happened) else None
