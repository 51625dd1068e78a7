"""One matter asked of every row, and which events it cannot do without."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property
from itertools import product

from compiler.backends.frame.answers import Answers
from compiler.backends.frame.conditions import Conditions
from compiler.backends.frame.logic import every, some
from compiler.backends.frame.states import Answer, EventState
from compiler.backends.frame.terms import FALSE, TRUE, Term, is_null, negate
from compiler.backends.frame.truth import UNKNOWN, Truth
from compiler.model.case import fact_name
from compiler.model.rules import EventDefinition
from compiler.model.time import Layer
from compiler.plan import AllNeeds, AnyNeed, EventNeed, MatterNeed, MatterPlan, Need, Plan

Groups = dict[frozenset[str], Term]
"""Sets of events, of each of which one must have happened, with when that is so."""


class Question(Answers):
    """`asked`: a matter's id, or the name of a derived fact's."""

    def __init__(self, plan: Plan, asked: str, columns: Collection[str], doubtful: Collection[str] = ()) -> None:
        super().__init__(plan, columns, doubtful)
        self.asked = asked

    def needed(self, event: str) -> Term:
        return self._needed.get(event, FALSE)

    @cached_property
    def _needed(self) -> dict[str, Term]:
        """Of events that may have no column; looked for only where there are such."""
        blind = _Blind(self.plan, self.columns)
        found: dict[str, list[Term]] = {}
        for group, when in blind.needs(self.asked).items():
            members: dict[str, list[Term]] = {}
            for event in sorted(group):
                for source, holds in blind.sources(event).items():
                    members.setdefault(source, []).append(every([when, holds]))
            happened = [
                every([is_member, negate(is_null(given))])
                for source, terms in members.items()
                for is_member in [some(terms)]
                for given in [self.column(self.announcement.event(source).fact)]
                if given is not None
            ]
            for source, terms in members.items():
                found.setdefault(source, []).append(every([some(terms), negate(some(happened))]))
        return {event: some(terms) for event, terms in found.items()}


class _Blind(Conditions):
    """Sees choices, flags and numbers only: whatever the events, `now` and other matters."""

    def needed(self, event: str) -> Term:
        return TRUE

    def event(self, event: str) -> EventState:
        return EventState(unknown=TRUE)

    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        return Answer(unknown=TRUE)

    def duty_missed(self, rule: str, matter: str) -> Truth:
        return UNKNOWN

    def sources(self, event: str) -> dict[str, Term]:
        """The events of which a derived one may be, itself unless a definition surely holds, with when."""
        found: dict[str, list[Term]] = {event: []}
        before: list[Term] = []
        if event in self.derived:
            for definition in self.announcement.derived[event]:
                assert isinstance(definition, EventDefinition)
                truth = self.holds(definition.condition)
                found.setdefault(definition.source, []).append(every([truth.surely, *before]))
                before.append(negate(truth.surely))
            for definition in self.announcement.derived[event]:
                assert isinstance(definition, EventDefinition)
                truth = self.holds(definition.condition)
                found.setdefault(definition.source, []).append(every([truth.maybe, *before]))
        found[event].append(every(before))
        return {source: some(terms) for source, terms in found.items()}

    def needs(self, asked: str) -> Groups:
        plan = self.plan.matter.get(asked)
        if plan is not None:
            return self._of_matter(plan)
        parts = []
        for derived in self.plan.derived:
            if fact_name(self.announcement.facts[derived.fact]) == asked:
                for definition in derived.definitions:
                    if definition.source is not None:
                        parts.append((self.holds(definition.condition).maybe, self._of(definition.needs)))
        return _shared(parts)

    def _of_matter(self, plan: MatterPlan, original: bool = False) -> Groups:
        """What all open branches need, without those that another open rule sets aside.

        What extends the answer is among them, but not of an original one; it sets aside only what extends it too.
        """
        branches = [(branch, False) for branch in plan.branches]
        branches += [(extension.branch, True) for extension in plan.extensions if not original]
        open_: list[Term] = []
        for branch, _ in branches:
            with self.within(self.announcement.rule.get(branch.rule)):
                open_.append(self.holds(branch.open).maybe)
        parts = []
        for n, (branch, extends) in enumerate(branches):
            aside = [
                every([open_[m], self.holds(aside.guard).maybe if aside.guard else TRUE])
                for aside in plan.asides
                if aside.target == branch.rule
                for m, (other, extending) in enumerate(branches)
                if other.rule == aside.rule and (extends or not extending)
            ]
            parts.append((every([open_[n], negate(some(aside))]), self._of(branch.needs)))
        return _shared(parts)

    def _of(self, need: Need) -> Groups:
        match need:
            case EventNeed(event):
                return {frozenset([event]): TRUE}
            case MatterNeed(matter, original=True):
                return self._of_matter(self.plan.matter[matter], original=True) if matter in self.plan.matter else {}
            case MatterNeed(matter):
                return self.needs(matter)
            case AllNeeds(needs):
                return _union(self._of(each) for each in needs)
            case AnyNeed(needs):
                return _alternatives([self._of(each) for each in needs])


def _union(parts: Iterable[Groups]) -> Groups:
    found: dict[frozenset[str], list[Term]] = {}
    for part in parts:
        for group, when in part.items():
            found.setdefault(group, []).append(when)
    return {group: some(terms) for group, terms in found.items()}


def _alternatives(parts: list[Groups]) -> Groups:
    """One event of every way to take one set from each part; nothing where a part needs nothing."""
    found: Groups = {frozenset(): TRUE}
    for part in parts:
        taken: dict[frozenset[str], list[Term]] = {}
        for (one, when), (other, then) in product(found.items(), part.items()):
            taken.setdefault(one | other, []).append(every([when, then]))
        found = _smallest({group: some(terms) for group, terms in taken.items()})
    return {group: when for group, when in found.items() if group and when is not FALSE}


def _shared(parts: list[tuple[Term, Groups]]) -> Groups:
    """The sets that all open parts need: those of one that contain a set of each other."""
    found: dict[frozenset[str], list[Term]] = {}
    for open_, part in parts:
        if open_ is FALSE:
            continue
        for group, when in part.items():
            contained = [
                some([negate(also), *(then for own, then in other.items() if own <= group)]) for also, other in parts
            ]
            found.setdefault(group, []).append(every([open_, when, *contained]))
    return {group: term for group, terms in found.items() for term in [some(terms)] if term is not FALSE}


def _smallest(groups: Groups) -> Groups:
    return {
        group: every([when, *(negate(then) for other, then in groups.items() if other < group)])
        for group, when in groups.items()
    }
