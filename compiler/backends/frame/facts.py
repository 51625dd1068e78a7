"""The facts of a case as columns: given, presumed by a scope, or derived by a definition.

An event whose column is null did not happen. A choice, flag or number that is null is not given, nor is any fact
without a column.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property

from compiler.backends.frame.logic import every, some
from compiler.backends.frame.states import CONTRADICTING, Answer, EventState
from compiler.backends.frame.terms import FALSE, TRUE, Term, among, column, eq, has, is_null, literal, negate
from compiler.backends.frame.truth import Truth
from compiler.model.case import AT
from compiler.model.conditions import NOW, ChoiceIs, Condition, FlagIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule, ValueDefinition
from compiler.model.scope import ScopeTest, scope_fact, scope_tests
from compiler.model.time import Layer
from compiler.model.vocabulary import Choice, Event
from compiler.plan import DerivedPlan, Plan

Values = frozenset[str | bool]


class Facts(ABC):
    """`columns` are the names of the facts that the table has; `doubtful` those of the events among them that it may
    lack: then their columns are null, and `has` says so.
    """

    def __init__(self, plan: Plan, columns: Collection[str], doubtful: Collection[str] = ()) -> None:
        self.plan = plan
        self.announcement: Announcement = plan.announcement
        self.columns = frozenset(columns)
        self.doubtful = frozenset(doubtful)
        self.refused: dict[str, dict[Term, None]] = {}
        self._evaluated: Term = TRUE
        self._presumed: Mapping[str, Values] = {}
        self._scope: tuple[ScopeTest, ...] = ()

    @abstractmethod
    def needed(self, event: str) -> Term:
        """When an event that has no column is unknown, rather than not having happened."""

    @abstractmethod
    def holds(self, condition: Condition) -> Truth:
        """Whether a condition of a plan holds."""

    @abstractmethod
    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        """What a matter answers; `layer`: before rules extended it, `earlier` by what was published before a date."""

    @cached_property
    def derived(self) -> Mapping[str, DerivedPlan]:
        return {derived.fact: derived for derived in self.plan.derived}

    def column(self, name: str) -> Term | None:
        return column(name) if name in self.columns else None

    def has(self, name: str) -> Term:
        """Whether the table has a column for the fact."""
        return has(name) if name in self.doubtful else literal(name in self.columns)

    # ── Rows that cannot be decided ──────────────────────────────────────────────────────────────────────────

    def refuse(self, kind: str, when: Term) -> None:
        """Rows are of this kind, one of `REFUSED`, where the term holds and what is being looked at counts."""
        term = every([when, self._evaluated])
        if term is not FALSE:
            self.refused.setdefault(kind, {})[term] = None

    @contextmanager
    def counting(self, when: Term) -> Iterator[None]:
        """While it lasts, what is looked at counts in these rows only."""
        outside, self._evaluated = self._evaluated, when
        try:
            yield
        finally:
            self._evaluated = outside

    # ── Scope ────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def within(self, rule: Rule | None) -> Iterator[None]:
        """While it lasts, what the scope of the rule names and the case does not give is presumed inside."""
        outside = self._presumed, self._scope
        self._scope = scope_tests(rule.scope) if rule else ()
        self._presumed = self._presumptions()
        try:
            yield
        finally:
            self._presumed, self._scope = outside

    def _presumptions(self) -> dict[str, Values]:
        presumed: dict[str, Values] = {}
        for test in self._scope:
            if isinstance(test, ChoiceIs):
                named: Values = frozenset(test.values)
                inside = self.every_value(test.fact) - named if test.negated else named
            elif isinstance(test, FlagIs):
                inside = frozenset([test.value])
            else:
                continue
            presumed[test.fact] = presumed.get(test.fact, inside) & inside
        return presumed

    def presumes(self, condition: Condition) -> Term:
        """When this test of a number is one of the scope whose fact is not given: then it is presumed to hold."""
        for test in self._scope:
            if test is condition:
                given = self.column(scope_fact(test))
                return TRUE if given is None else is_null(given)
        return FALSE

    def look_at(self, derived: Iterable[str]) -> None:
        """Collects what contradicts these derived facts, though only what comes with an answer rests on them."""
        for id in derived:
            if isinstance(self.announcement.facts[id], Event):
                self.event(id)
            else:
                self.possible(id)

    # ── Choices and flags ────────────────────────────────────────────────────────────────────────────────────

    def among(self, fact: str, wanted: Values) -> Truth:
        """Whether a choice or flag has one of these values."""
        if fact in self.derived:
            can = self.possible(fact)
            return Truth(
                negate(some(when for value, when in can.items() if value not in wanted)),
                some(when for value, when in can.items() if value in wanted),
            )
        presumed = self._assumed(fact)
        surely, maybe = presumed <= wanted, bool(presumed & wanted)
        given = self.column(fact)
        if given is None:
            return Truth(literal(surely), literal(maybe))
        inside, absent = among(given, wanted & self.every_value(fact)), is_null(given)
        either = some([inside, absent])
        return Truth(either if surely else inside, either if maybe else inside)

    def every_value(self, fact: str) -> Values:
        declared = self.announcement.facts[fact]
        return frozenset(t.id for t in declared.values) if isinstance(declared, Choice) else frozenset([True, False])

    def _assumed(self, fact: str) -> Values:
        """What a fact that is not given and not derived may be."""
        every = self.every_value(fact)
        if fact in self._presumed:
            return every & self._presumed[fact] or every
        if isinstance(self.announcement.facts[fact], Choice):
            return every
        return frozenset([self.announcement.flag(fact).default])

    def possible(self, fact: str) -> dict[str | bool, Term]:
        """When a derived choice or flag may have each of its values."""
        every_one = sorted(self.every_value(fact), key=str)
        left: dict[str | bool, list[Term]] = {value: [] for value in every_one}
        for definition in self.announcement.derived[fact]:
            assert isinstance(definition, ValueDefinition)
            truth = self.holds(definition.condition)
            for value, conditions in left.items():
                conditions.append(truth.maybe if value == definition.value else negate(truth.surely))
        defined = {value: every(conditions) for value, conditions in left.items()}
        presumed = self._presumed.get(fact, self.every_value(fact))
        outside = negate(some(defined[value] for value in every_one if value in presumed))
        given = self.column(fact)
        absent = TRUE if given is None else is_null(given)
        can: dict[str | bool, Term] = {}
        for value in every_one:
            assumed = every([absent, TRUE if value in presumed else outside])
            can[value] = every([defined[value], some([assumed, among(given, [value]) if given else FALSE])])
        self.refuse(CONTRADICTING, negate(some(can.values())))
        return can

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: str) -> EventState:
        """NOW is an event that happens at `at`."""
        if event == NOW:
            at = self.column(AT)
            return EventState(unknown=TRUE) if at is None else EventState(_happens(at), unknown=is_null(at))
        declared = self.announcement.event(event)
        given, has = self.column(declared.fact), self.has(declared.fact)
        own = EventState() if given is None else EventState(_happens(given), none=every([has, is_null(given)]))
        if has is TRUE and event not in self.derived:
            return own
        return _either(has, own, self._derived(declared, own, has))

    def _derived(self, event: Event, own: EventState, has: Term) -> EventState:
        """What is known of the event where it has no column; `own` is what is known where it `has` one."""
        found: list[tuple[Truth, EventState]] = []
        for definition in self.announcement.derived.get(event.id, ()):
            assert isinstance(definition, EventDefinition)
            found.append((self.holds(definition.condition), self.event(definition.source)))
        for n, (truth, state) in enumerate(found):
            said = every([has, some([state.none, state.happened])])
            self.refuse(CONTRADICTING, every([truth.surely, said, negate(_same(state, own))]))
            for other, known in found[:n]:
                both = every([negate(has), truth.surely, other.surely])
                self.refuse(CONTRADICTING, every([both, negate(_same(state, known))]))
        return EventState() if has is TRUE else self._first(found, self.needed(event.id))

    @staticmethod
    def _first(found: list[tuple[Truth, EventState]], needed: Term) -> EventState:
        """The source of the first definition that surely holds; unknown where one may hold that says more than none."""
        at: list[tuple[Term, Term]] = []
        none: list[Term] = []
        unknown: list[Term] = []
        before: list[Term] = []
        for truth, state in found:
            first = every([truth.surely, *before])
            at += [(us, every([first, when])) for us, when in state.at]
            none.append(every([first, state.none]))
            unknown.append(every([first, state.unknown]))
            before.append(negate(truth.surely))
        doubtful = [every([truth.maybe, some([state.happened, state.unknown])]) for truth, state in found]
        unknown.append(every([*before, some([needed, *doubtful])]))
        return EventState(tuple((us, when) for us, when in at if when is not FALSE), some(none), some(unknown))


def _happens(at: Term) -> tuple[tuple[Term, Term], ...]:
    return ((at, negate(is_null(at))),)


def _either(has: Term, own: EventState, other: EventState) -> EventState:
    """`own`, which is never unknown, where the event has a column, and the other where it has not."""
    lacks = negate(has)
    at = tuple((us, when) for us, then in other.at for when in [every([lacks, then])] if when is not FALSE)
    return EventState(
        (*own.at, *at), some([own.none, every([lacks, other.none])]), unknown=every([lacks, other.unknown])
    )


def _same(one: EventState, other: EventState) -> Term:
    """Both happened at the same instant, or neither is known to have happened."""
    neither = every([negate(one.happened), negate(other.happened)])
    return some([neither, *(every([when, also, eq(us, at)]) for us, when in one.at for at, also in other.at)])
