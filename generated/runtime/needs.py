"""Which events a question cannot do without: the one reason why an event that is not given counts as unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from .book import Book, Branch, Needs, NeedsOf, OneOf, Rule
from .conditions import Conditions
from .decision import Outcome
from .facts import FactValue
from .states import EventState
from .terms import Layer
from .truth import Truth, Unknown, both, either, negate

Groups = frozenset[frozenset[str]]
"""Sets of events: one of each must have happened."""


def needed_events(
    announcement: Book, given: Mapping[str, FactValue], as_given: Mapping[str, object], matter: str
) -> frozenset[str]:
    """The events, among those not given, that are unknown rather than not having happened."""
    blind = _Blind(announcement, given, as_given)
    needed: set[str] = set()
    for group in blind.question_needs(matter):
        events = frozenset(source for event in group for source in blind.sources(event))
        if all(given.get(event + "_at") is None for event in events):
            needed |= events
    return frozenset(needed)


def stated(conditions: Conditions, rule: Rule, branch: Branch) -> Truth:
    """Scope, `when` and guard hold, and no exception does but the one in whose place the branch stands."""
    instead = {other.instead for other in rule.branches}
    with conditions.within(rule.scope):
        left = [
            negate(conditions.holds(part.condition))
            for number, part in enumerate(rule.exceptions)
            if number not in instead or branch.instead is None
        ]
        own = [] if branch.instead is None else [conditions.holds(rule.exceptions[branch.instead].condition)]
        guard = [conditions.holds(branch.guard.condition)] if branch.guard else []
        when = [conditions.holds(part.condition) for part in rule.when]
        return both([conditions.in_scope(rule.scope), *when, *left, *own, *guard])


class _Blind(Conditions):
    """Sees choices, flags and numbers only: whatever the events, windows and other matters."""

    def instant_of(self, event: str) -> EventState:
        return Unknown([event])

    def event_not_given(self, event: str) -> EventState:
        return Unknown([event])

    def answer(self, matter: str, layer: Layer | None = None) -> Outcome:
        return Outcome(matter, "missing_fact")

    def sources(self, event: str) -> frozenset[str]:
        """The events of which a derived one may be in this case, itself among them unless a definition surely holds."""
        found = {event}
        for definition in self.book.defining.get(event, ()):
            if definition.source is not None:
                truth = self.holds(definition.condition.condition)
                if truth is True:
                    return frozenset([definition.source])
                if truth is not False:
                    found.add(definition.source)
        return frozenset(found)

    def question_needs(self, matter: str) -> Groups:
        """The sets that every open branch of the matter needs; of a definition, what its condition needs."""
        found = self._open(self.book.branches.get(matter, ()))
        return _shared([self._groups(branch.needs) for branch in found] or self._of_definitions(matter))

    def _original_needs(self, matter: str) -> Groups:
        """What the matter's answer needs that no rule extends."""
        found = self._open((rule, b) for rule, b in self.book.branches.get(matter, ()) if not b.extends)
        return _shared([self._groups(branch.needs) for branch in found])

    def _open(self, branches: Iterable[tuple[Rule, Branch]]) -> list[Branch]:
        """The open branches, without those that another open rule overrides: a catch-all asks for nothing."""
        found = [(rule, branch) for rule, branch in branches if self._is_open(rule, branch) is not False]
        overridden = {
            (override.target, extends)
            for rule, branch in found
            for override in rule.overrides
            if self.holds(override.guard) is not False
            for extends in ((True,) if branch.extends else (True, False))
        }
        return [branch for rule, branch in found if (rule.name, branch.extends) not in overridden]

    def _is_open(self, rule: Rule, branch: Branch) -> Truth:
        if not branch.breach:
            return stated(self, rule, branch)
        duties = [other for other in rule.branches if other.matter in rule.duties and not other.breach]
        guard = [self.holds(branch.guard.condition)] if branch.guard else []
        return both([either([stated(self, rule, duty) for duty in duties]), *guard])

    def _of_definitions(self, matter: str) -> list[Groups]:
        return [
            self._groups(definition.needs)
            for definition in self.book.asked(matter)
            if definition.value is None
            and (definition.source is None or self.holds(definition.condition.condition) is not False)
        ]

    def _groups(self, needs: Needs) -> Groups:
        return frozenset().union(*(self._group(need) for need in needs))

    def _group(self, need: str | NeedsOf | OneOf) -> Groups:
        match need:
            case NeedsOf(matter, original):
                return self._original_needs(matter) if original else self.question_needs(matter)
            case OneOf(alternatives):
                return _alternatives(self._groups(part) for part in alternatives)
            case _:
                return frozenset([frozenset([need])])


def _alternatives(needs: Iterable[Groups]) -> Groups:
    """One event of every way to take one set from each part; nothing if a part needs nothing."""
    found: Groups = frozenset([frozenset()])
    for part in needs:
        found = _smallest(a | b for a, b in product(found, part))
    return found - {frozenset()}


def _shared(needs: list[Groups]) -> Groups:
    """The sets that all need: those of one that contain a set of each other."""
    every = frozenset(group for part in needs for group in part)
    return frozenset(group for group in every if all(any(own <= group for own in part) for part in needs))


def _smallest(groups: Iterable[frozenset[str]]) -> Groups:
    every = frozenset(groups)
    return frozenset(group for group in every if not any(other < group for other in every))
