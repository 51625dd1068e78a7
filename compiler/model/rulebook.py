"""Everything that was declared, resolved and frozen. Only `compiler.model.resolve` makes one."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.amounts import amounts
from compiler.model.rules import (
    Coverage,
    Definition,
    EventDefinition,
    Example,
    Note,
    Omission,
    Override,
    Reading,
    Rule,
    TotalDefinition,
    ValueDefinition,
    all_outcomes,
)
from compiler.model.time import Instant, Window
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, Number, Reference, Vocabulary
from dsl.source import Place

T = TypeVar("T")


@frozen
class SectionInfo:
    """A section's name (full, with dots), its cites and its readings, for outputs that follow the text's order."""

    name: str
    clauses: tuple[str, ...]
    readings: tuple[Reading, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(slots=False)
class Announcement:
    """One announcement. Ids of facts, matters and references are those of the vocabularies that it uses.

    `published` and the bounds of `valid` are dates in ISO form; `valid` is (first day, last day), None is open.
    `amends` and `replaces` are ids of announcements; `amends_unnamed`: it amends one that it does not name.
    """

    id: str
    title: Labels
    issuer: str
    published: str
    zone: str
    vocabularies: tuple[Vocabulary, ...]
    place: Place = field(eq=False, repr=False)
    valid: tuple[str | None, str | None] = (None, None)
    readings: tuple[Reading, ...] = ()
    amends: tuple[str, ...] = ()
    amends_unnamed: bool = False
    replaces: tuple[str, ...] = ()
    windows: tuple[Window, ...] = ()
    instants: tuple[Instant, ...] = ()
    sections: tuple[SectionInfo, ...] = ()
    rules: tuple[Rule, ...] = ()
    definitions: tuple[Definition, ...] = ()
    notes: tuple[Note, ...] = ()
    omissions: tuple[Omission, ...] = ()
    covers: tuple[Coverage, ...] = ()
    examples: tuple[Example, ...] = ()

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every choice, flag, number and event of its vocabularies, by id (an event's without `_at`)."""
        return {fact.id: fact for v in self.vocabularies for fact in v.facts}

    @cached_property
    def matters(self) -> dict[str, Matter]:
        return {matter.id: matter for v in self.vocabularies for matter in v.matters}

    @cached_property
    def references(self) -> dict[str, Reference]:
        return {reference.id: reference for v in self.vocabularies for reference in v.references}

    @cached_property
    def rule(self) -> dict[str, Rule]:
        """Its rules by full name."""
        return {rule.name: rule for rule in self.rules}

    @cached_property
    def deciding(self) -> dict[str, tuple[Rule, ...]]:
        """The rules that say something of a matter, in printed order, by the matter."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for matter in dict.fromkeys(outcome.matter for outcome in all_outcomes(rule)):
                found.setdefault(matter, []).append(rule)
        return {matter: tuple(rules) for matter, rules in found.items()}

    @cached_property
    def overriding(self) -> dict[str, tuple[Override, ...]]:
        """The overrides by the name of the rule that they set aside."""
        found: dict[str, list[Override]] = {}
        for rule in self.rules:
            for override in rule.overrides:
                found.setdefault(override.target, []).append(override)
        return {target: tuple(overrides) for target, overrides in found.items()}

    @cached_property
    def total(self) -> dict[str, TotalDefinition]:
        """Its total definitions by the matter that they define."""
        return {d.name: d for d in self.definitions if isinstance(d, TotalDefinition)}

    @cached_property
    def derived(self) -> dict[str, tuple[ValueDefinition | EventDefinition, ...]]:
        """Its definitions of derived facts, in printed order, by the id of the choice, flag or event."""
        found: dict[str, tuple[ValueDefinition | EventDefinition, ...]] = {}
        for d in self.definitions:
            if not isinstance(d, TotalDefinition):
                id = d.event if isinstance(d, EventDefinition) else d.fact
                found[id] = (*found.get(id, ()), d)
        return found

    @cached_property
    def amounts(self) -> dict[str, bool]:
        """The number facts by which its moments count, and whether they must be whole; negative none may be."""
        if not any(isinstance(fact, Number) for fact in self.facts.values()):
            return {}
        return amounts(self.rules, self.definitions)

    @cached_property
    def closures(self) -> dict[tuple[str, bool], frozenset[str]]:
        """What `model.uses` found of a matter, with its readings or without, once it was asked."""
        return {}

    def choice(self, id: str) -> Choice:
        return _typed(self.facts[id], Choice)

    def flag(self, id: str) -> Flag:
        return _typed(self.facts[id], Flag)

    def number(self, id: str) -> Number:
        return _typed(self.facts[id], Number)

    def event(self, id: str) -> Event:
        return _typed(self.facts[id], Event)


def _typed(value: object, kind: type[T]) -> T:
    assert isinstance(value, kind)
    return value


@frozen(slots=False)
class Rulebook:
    """All vocabularies and announcements of a project, by id, in the order of their ids."""

    vocabularies: tuple[Vocabulary, ...]
    announcements: tuple[Announcement, ...]

    @cached_property
    def announcement(self) -> dict[str, Announcement]:
        return {a.id: a for a in self.announcements}
