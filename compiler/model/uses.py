"""What a matter depends on: the facts and the other matters that its rules and definitions name, directly or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from compiler.model.case import AT, fact_name
from compiler.model.conditions import (
    NOW,
    All,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Not,
    NumberIs,
)
from compiler.model.outcomes import At, Before, By, ExtendedBy, From, NotBefore, Outcome, Share, Weekly
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule, all_outcomes, can_be_breached
from compiler.model.time import (
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    LaterOf,
    Layer,
    MatterMoment,
    Moment,
    Shift,
)
from compiler.model.vocabulary import Event

MATTER = "matter:"
"""Prefix of a matter among the names below; the rest are ids of facts, or NOW."""

_LAYER = "layer:"
"""Prefix of a matter as it was before an extension, while names are gathered."""


def facts_of(announcement: Announcement, matter: str) -> tuple[str, ...]:
    """The names of the facts that can matter to a question, in the vocabularies' order, `at` last.

    Among them those on which only a reading depends: they change no answer, but what comes with it.
    """
    uses = _closure(announcement, matter, readings=True)
    names = [fact_name(fact) for id, fact in announcement.facts.items() if id in uses]
    return (*names, AT) if NOW in uses else tuple(names)


def matters_of(announcement: Announcement, matter: str) -> tuple[str, ...]:
    """The other matters on whose answers a matter rests, in the vocabularies' order."""
    uses = _closure(announcement, matter)
    return tuple(id for id in announcement.matters if id != matter and MATTER + id in uses)


def direct_uses(announcement: Announcement, id: str) -> tuple[str, ...]:
    """What the rules or definitions of one matter or derived fact name themselves: ids of facts, NOW, `matter:` ids."""
    return tuple(dict.fromkeys(_Names(announcement).of(id)))


def rules_for(announcement: Announcement, matter: str) -> tuple[Rule, ...]:
    """The rules that decide a matter, in printed order."""
    return announcement.deciding.get(matter, ())


def duties(announcement: Announcement, rule: Rule) -> tuple[Outcome, ...]:
    """The outcomes of a rule that can be breached: those whose matter names the acts or the flag that meet it."""
    if not can_be_breached(rule):
        return ()
    stated = (*rule.outcomes, *(e.instead for e in rule.exceptions if e.instead))
    return tuple(outcome for outcome in stated if announcement.matters[outcome.matter].of)


def _closure(announcement: Announcement, start: str, readings: bool = False) -> frozenset[str]:
    asked = start, readings
    if asked not in announcement.closures:
        announcement.closures[asked] = frozenset(_reached(announcement, start, readings))
    return announcement.closures[asked]


def _reached(announcement: Announcement, start: str, readings: bool) -> set[str]:
    start = next((id for id in announcement.derived if fact_name(announcement.facts[id]) == start), start)
    seen: set[str] = {start} if start in announcement.derived else set()
    names = _Names(announcement)
    todo = [*names.of(start), *(names.in_readings(start) if readings else ())]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += names.of(name.removeprefix(MATTER))
    return seen


@frozen
class _Names:
    """The names that stand in one matter's rules or in one fact's definitions."""

    announcement: Announcement

    def of(self, id: str) -> Iterator[str]:
        return self._above_itself(id, self._all(id))

    def in_readings(self, id: str) -> Iterator[str]:
        """The names in the conditions of the readings that can come with an answer."""
        return self._above_itself(id, self._all_in_readings(id))

    def _above_itself(self, id: str, names: Iterable[str]) -> Iterator[str]:
        """A matter may be extended by how it was before: that rests on nothing but what its rules name anyway."""
        for name in names:
            if not name.startswith(_LAYER):
                yield name
            elif name != _LAYER + id:
                yield MATTER + name.removeprefix(_LAYER)

    def _all(self, id: str) -> Iterator[str]:
        for definition in self.announcement.derived.get(id, ()):
            yield from self.in_condition(definition.condition)
            if isinstance(definition, EventDefinition):
                yield definition.source
        if id in self.announcement.total:
            yield from self.in_condition(self.announcement.total[id].condition)
        for rule in rules_for(self.announcement, id):
            yield from self.in_rule(rule, id)

    def _all_in_readings(self, id: str) -> Iterator[str]:
        announcement = self.announcement
        defined = (*announcement.derived.get(id, ()), *([announcement.total[id]] if id in announcement.total else ()))
        for source in (*defined, *rules_for(announcement, id)):
            for reading in source.readings:
                yield from self.in_condition(reading.guard)

    def in_rule(self, rule: Rule, matter: str) -> Iterator[str]:
        yield from self.in_condition(rule.scope)
        yield from self.in_condition(rule.when)
        for exception in rule.exceptions:
            yield from self.in_condition(exception.condition)
        for outcome in all_outcomes(rule):
            if outcome.matter == matter:
                yield from self.in_outcome(outcome)
        for override in self.announcement.overriding.get(rule.name, ()):
            yield from self.in_condition(override.guard)
        if any(outcome.matter == matter for outcome in rule.on_breach):
            for duty in duties(self.announcement, rule):
                yield from self.in_condition(duty.guard)
                yield from self.in_condition(MatterMet(duty.matter, missed=True))

    def in_outcome(self, outcome: Outcome) -> Iterator[str]:
        match outcome.value:
            case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
                yield from self.in_moment(moment)
            case Weekly():
                yield NOW
            case Share(of=number):
                yield from self.in_number(number)
            case ExtendedBy(Duration() as duration):
                yield from self.in_duration(duration)
            case _:
                pass
        yield from self.in_condition(outcome.guard)

    def in_moment(self, moment: Moment | None) -> Iterator[str]:
        match moment:
            case EventMoment(event):
                yield event
            case MatterMoment(matter, layer):
                yield from self.in_answer(matter, layer)
            case Shift():
                yield from self.in_duration(moment.duration)
                yield from self.in_moment(moment.base)
            case LaterOf(moments) | EarlierOf(moments):
                for each in moments:
                    yield from self.in_moment(each)
            case _:
                pass

    def in_duration(self, duration: Duration) -> Iterator[str]:
        if isinstance(duration.amount, CaseAmount):
            yield duration.amount.fact
        if duration.plus:
            yield from self.in_duration(duration.plus)

    def in_number(self, number: FactNumber | MatterNumber) -> Iterator[str]:
        if isinstance(number, FactNumber):
            yield number.fact
        else:
            yield from self.in_answer(number.matter, number.layer)

    def in_answer(self, matter: str, layer: Layer | None) -> Iterator[str]:
        yield (_LAYER if layer else MATTER) + matter

    def in_condition(self, condition: Condition | None) -> Iterator[str]:
        match condition:
            case ChoiceIs(fact) | FlagIs(fact):
                yield fact
            case NumberIs(number, _, bound):
                for side in (number, bound):
                    if isinstance(side, FactNumber | MatterNumber):
                        yield from self.in_number(side)
            case EventIn(event):
                yield event
            case EventCompare(event, _, moment):
                yield event
                yield from self.in_moment(moment)
            case Happened(event, _, by):
                yield event
                yield from self.in_moment(by)
            case MatterIs(matter, layer=layer):
                yield from self.in_answer(matter, layer)
            case MatterIn(subject):
                yield from self.in_moment(subject)
            case MatterCompare(subject, _, moment):
                yield from self.in_moment(subject)
                yield from self.in_moment(moment)
            case MatterMet(matter, layer=layer):
                yield from self.in_answer(matter, layer)
                acts = self.announcement.matters[matter].of
                yield from acts
                if any(isinstance(self.announcement.facts[act], Event) for act in acts):
                    yield NOW
            case Defined(definition):
                yield MATTER + definition
            case Not(inner):
                yield from self.in_condition(inner)
            case All(parts) | AnyOf(parts):
                for part in parts:
                    yield from self.in_condition(part)
            case _:
                pass
