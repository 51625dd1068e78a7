"""What is known of the facts of a case: given, presumed, derived or by default."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal

from . import book
from .book import Book
from .decision import Outcome
from .errors import ContradictingFact
from .facts import AT, FactValue
from .instants import Since
from .states import EventState, Never
from .terms import NOW, Compare, Condition, FactNumber, Is, Layer, MatterNumber, Measured, Part
from .truth import Truth, Unknown, both


class Known(ABC):
    """The facts of one case, by name as they were read. Whether conditions hold is for the subclass to say.

    `as_given`: the same as the program gave them, for what they are refused for.
    """

    def __init__(self, announcement: Book, given: Mapping[str, FactValue], as_given: Mapping[str, object]) -> None:
        self.book = announcement
        self.given = given
        self.as_given = as_given
        self._presumed: dict[str, frozenset[str | bool]] = {}

    @abstractmethod
    def event_not_given(self, event: str) -> EventState:
        """What an event is taken for that the case does not name."""

    @abstractmethod
    def answer(self, matter: str, layer: Layer | None = None) -> Outcome:
        """What another matter is answered with; where it is an instant, `value` is a Point."""

    @abstractmethod
    def holds(self, condition: Condition | None) -> Truth:
        """Whether a condition holds; None is no condition and always holds."""

    # ── Scope ────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def within(self, scope: tuple[Part, ...]) -> Iterator[None]:
        """While it lasts, a fact of the scope that is not given is presumed to be one of the values that it names."""
        outside = self._presumed
        self._presumed = self._presumptions(scope)
        try:
            yield
        finally:
            self._presumed = outside

    def _presumptions(self, scope: tuple[Part, ...]) -> dict[str, frozenset[str | bool]]:
        presumed: dict[str, frozenset[str | bool]] = {}
        for test, _ in scope:
            if isinstance(test, Is):
                named = frozenset(test.values)
                inside = self._values(test.fact) - named if test.negated else named
                presumed[test.fact] = presumed.get(test.fact, inside) & inside
        return presumed

    def in_scope(self, scope: tuple[Part, ...]) -> Truth:
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
        elif self.given[name] not in values:
            allowed = tuple(str(value) for value in self._every(name) if value in values)
            raise ContradictingFact(name, self.as_given[name], allowed)
        else:
            values = frozenset(value for value in values if value == self.given[name])
        if not values:
            raise ContradictingFact(name, None, ())
        return values

    def _values(self, name: str) -> frozenset[str | bool]:
        return frozenset(self._every(name))

    def _every(self, name: str) -> tuple[str | bool, ...]:
        fact = self.book.fact[name]
        return fact.values if isinstance(fact, book.Choice) else (True, False)

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
        sources: list[str] = []
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
                sources.append(definition.source + "_at")
        if event.fact in self.given:
            said = [state for state in sure if state != Never(given=False) and not isinstance(state, Unknown)]
            if any(_when(state) != _when(own) for state in said):
                raise ContradictingFact(event.fact, self.as_given[event.fact], tuple(dict.fromkeys(sources)))
            return own
        if sure:
            if len({_when(state) for state in sure}) > 1:
                raise ContradictingFact(event.fact, None, ())
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

    def number(self, side: Measured) -> Decimal | Unknown | None:
        """The number, or None where the other matter's answer is none."""
        match side:
            case Decimal():
                return side
            case FactNumber(fact):
                number = self.given.get(fact)
                return number if isinstance(number, Decimal) else Unknown([fact])
            case MatterNumber(matter, layer):
                answer = self.answer(matter, layer)
                if answer.kind == "missing_fact":
                    return Unknown(answer.facts)
                return answer.value if answer.kind == "value" and isinstance(answer.value, Decimal) else None


def scope_fact(test: Condition) -> str:
    """The fact that a test of a scope is about."""
    if isinstance(test, Is):
        return test.fact
    assert isinstance(test, Compare)
    assert isinstance(test.number, FactNumber)
    return test.number.fact


def _when(state: EventState) -> Since | None:
    return state if isinstance(state, Since) else None
