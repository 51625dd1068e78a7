"""Which events a question cannot do without.

An event that is not given did not happen, unless the question needs it. An outcome needs an event, or one of several
joined by `or` or `any of`, if it cannot hold without: its needs are sets of events, of each of which one must have
happened. A question needs a set if every open outcome of its matter does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import product

from attrs import frozen

from compiler.interpreter.conditions import Conditions
from compiler.interpreter.states import EventState, Unknown
from compiler.interpreter.truth import Truth, both, either, unknown
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactValue, fact_name
from compiler.model.conditions import (
    NOW,
    All,
    AnyOf,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    NumberIs,
)
from compiler.model.extensions import extends
from compiler.model.outcomes import At, Before, By, ExtendedBy, From, NotBefore, Outcome, Share
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Exception_, Rule
from compiler.model.time import EarlierOf, EventMoment, Instant, LaterOf, Layer, MatterMoment, Moment, Shift
from compiler.model.uses import duties, rules_for
from compiler.model.vocabulary import Event

Needs = frozenset[frozenset[str]]
"""Sets of event ids: one of each must have happened."""

NONE: Needs = frozenset()


@frozen
class Candidate:
    """An outcome that a rule may give: stated, in place of an exception, or on breach of its duties."""

    rule: Rule
    outcome: Outcome
    exception: Exception_ | None = None  # the one whose `instead` it is
    breach: bool = False

    @property
    def extends(self) -> bool:
        """Whether it says how much later (or more) than another answer."""
        return extends(self.outcome)

    @property
    def clauses(self) -> tuple[str, ...]:
        """What it is cited for: the exception's own cites, else the rule's."""
        return self.exception.clauses if self.exception and self.exception.clauses else self.rule.clauses


def candidates(announcement: Announcement, matter: str) -> tuple[Candidate, ...]:
    """Every outcome of a matter, in printed order."""
    found: list[Candidate] = []
    for rule in rules_for(announcement, matter):
        found += [Candidate(rule, outcome) for outcome in rule.outcomes if outcome.matter == matter]
        for exception in rule.exceptions:
            if exception.instead and exception.instead.matter == matter:
                found.append(Candidate(rule, exception.instead, exception=exception))
        for outcome in rule.on_breach:
            if outcome.matter == matter:
                found.append(Candidate(rule, outcome, breach=True))
    return tuple(found)


def needed_events(announcement: Announcement, given: Mapping[str, FactValue], matter: str) -> frozenset[str]:
    """The events, among those not given, that are unknown rather than not having happened."""
    blind = _Blind(announcement, given)
    needed: set[str] = set()
    for group in _Needs(blind).of_question(matter):
        events = frozenset(member for event in group for member in blind.sources(event))
        if not any(given.get(announcement.event(event).fact) is not None for event in events):
            needed |= events
    return frozenset(needed)


class _Blind(Conditions):
    """Sees choices, flags and numbers only: whatever the events and windows."""

    def instant_of(self, event: str) -> EventState:
        return Unknown(frozenset([event]))

    def event_not_given(self, event: Event) -> EventState:
        return Unknown(frozenset([event.id]))

    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        if matter in self.announcement.total:
            truth = self.holds(self.announcement.total[matter].condition)
            if not truth.unknown:
                return Answer(Kind.VALUE, truth.true)
        return Answer(Kind.MISSING_FACT)

    def duty_missed(self, rule: Rule, matter: str) -> Truth:
        return unknown()

    def sources(self, event: str) -> frozenset[str]:
        """The events of which a derived one may be in this case, itself among them unless a definition surely holds."""
        found = {event}
        for definition in self.announcement.derived.get(event, ()):
            assert isinstance(definition, EventDefinition)
            truth = self.holds(definition.condition)
            if truth.true:
                return frozenset([definition.source])
            if truth.unknown:
                found.add(definition.source)
        return frozenset(found)

    def open(self, candidate: Candidate) -> bool:
        """Its tests of choices, flags and numbers are not false."""
        rule, outcome = candidate.rule, candidate.outcome
        if not candidate.breach:
            return not self.stated(rule, outcome).false
        guard = [self.holds(outcome.guard)] if outcome.guard else []
        duty = either([self.stated(rule, duty) for duty in duties(self.announcement, rule)])
        return not both([duty, *guard]).false


class _Needs:
    """What conditions, moments and outcomes need, whatever the case; what a question needs, in the case."""

    def __init__(self, blind: _Blind) -> None:
        self.blind = blind
        self.announcement = blind.announcement

    def of_question(self, matter: str) -> Needs:
        """The sets that every open outcome of the matter needs; of a definition, what its condition needs."""
        return self._of_open(self._open(candidates(self.announcement, matter))) or self._of_definitions(matter)

    def of_original(self, matter: str) -> Needs:
        """What the matter's answer needs that no rule extends."""
        return self._of_open(self._open([c for c in candidates(self.announcement, matter) if not c.extends]))

    def _of_layer(self, matter: str, layer: Layer | None) -> Needs:
        return self.of_original(matter) if layer else self.of_question(matter)

    def _of_open(self, found: list[Candidate]) -> Needs:
        return _shared([self.of_candidate(candidate) for candidate in found])

    def _open(self, every: Iterable[Candidate]) -> list[Candidate]:
        """The open outcomes, without those that another open rule overrides: a catch-all asks for nothing."""
        found = [c for c in every if self.blind.open(c)]
        overridden = {
            (override.target, extends)
            for candidate in found
            for override in candidate.rule.overrides
            if override.guard is None or not self.blind.holds(override.guard).false
            for extends in ((True,) if candidate.extends else (True, False))
        }
        return [c for c in found if (c.rule.name, c.extends) not in overridden]

    def _of_definitions(self, matter: str) -> Needs:
        if matter in self.announcement.total:
            return self.of_condition(self.announcement.total[matter].condition)
        return _shared(
            [
                self.of_condition(d.condition) | {frozenset([d.source])}
                for id, definitions in self.announcement.derived.items()
                if fact_name(self.announcement.facts[id]) == matter
                for d in definitions
                if isinstance(d, EventDefinition) and not self.blind.holds(d.condition).false
            ]
        )

    def of_candidate(self, candidate: Candidate) -> Needs:
        needs = self.of_condition(candidate.rule.when) | self._of_outcome(candidate.outcome)
        if candidate.exception:
            needs |= self.of_condition(candidate.exception.condition)
        if candidate.breach:
            needs |= _alternatives([self._of_outcome(duty) for duty in duties(self.announcement, candidate.rule)])
        return needs

    def _of_outcome(self, outcome: Outcome) -> Needs:
        needs = self.of_condition(outcome.guard) if outcome.guard else NONE
        match outcome.value:
            case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
                return needs | self._of_moment(moment)
            case Share(of=number):
                return needs | self._of_number(number)
            case ExtendedBy():
                return needs | self.of_original(outcome.matter)
            case _:
                return needs

    def _of_moment(self, moment: Moment) -> Needs:
        match moment:
            case EventMoment(event):
                return _one(event)
            case MatterMoment(matter, layer):
                return self._of_layer(matter, layer)
            case Shift():
                return self._of_moment(moment.base)
            case LaterOf(moments):
                return NONE.union(*(self._of_moment(each) for each in moments))
            case EarlierOf(moments):
                return _alternatives([self._of_moment(each) for each in moments])
            case Instant():
                return NONE

    def _of_number(self, number: Decimal | FactNumber | MatterNumber) -> Needs:
        return self._of_layer(number.matter, number.layer) if isinstance(number, MatterNumber) else NONE

    def of_condition(self, condition: Condition) -> Needs:
        match condition:
            case EventIn(event):
                return _one(event)
            case EventCompare(event, _, moment):
                return _one(event) | self._of_moment(moment)
            case Happened(event, negated, by):
                return (NONE if negated else _one(event)) | (self._of_moment(by) if by else NONE)
            case NumberIs(number, _, bound):
                return self._of_number(number) | self._of_number(bound)
            case MatterIs(matter, values, negated, layer):
                return self._of_answer(matter, layer, yes=(True in values) is not negated)
            case MatterIn(subject):
                return self._of_moment(subject)
            case MatterCompare(subject, _, moment):
                return self._of_moment(subject) | self._of_moment(moment)
            case MatterMet(matter, missed, layer):
                acts = [] if missed else self.announcement.matters[matter].of
                events = [act for act in acts if isinstance(self.announcement.facts[act], Event)]
                return self._of_layer(matter, layer).union(*(_one(event) for event in events))
            case Defined(definition):
                return self.of_condition(self.announcement.total[definition].condition)
            case All(parts):
                return NONE.union(*(self.of_condition(part) for part in parts))
            case AnyOf(parts):
                return _alternatives([self.of_condition(part) for part in parts])
            case _:
                return NONE

    def _of_answer(self, matter: str, layer: Layer | None, yes: bool) -> Needs:
        if matter in self.announcement.total:
            return self.of_condition(self.announcement.total[matter].condition) if yes else NONE
        return self._of_layer(matter, layer)


def _one(event: str) -> Needs:
    return NONE if event == NOW else frozenset([frozenset([event])])


def _alternatives(needs: Iterable[Needs]) -> Needs:
    """What `or` needs: one event of every way to take one set from each part; nothing if a part needs nothing."""
    found: Needs = frozenset([frozenset()])
    for part in needs:
        found = _smallest(a | b for a, b in product(found, part))
    return found - {frozenset()}


def _shared(needs: list[Needs]) -> Needs:
    """The sets that all need: those of one that contain a set of each other."""
    every = frozenset(group for part in needs for group in part)
    return frozenset(group for group in every if all(any(own <= group for own in part) for part in needs))


def _smallest(groups: Iterable[frozenset[str]]) -> Needs:
    every = frozenset(groups)
    return frozenset(group for group in every if not any(other < group for other in every))
