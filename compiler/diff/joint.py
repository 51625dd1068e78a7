"""Two versions of an announcement over one vocabulary, so that a case of one is a case of the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import attrs

from compiler.locale import Labels
from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition
from compiler.model.vocabulary import Choice, Fact, Flag, Matter, Reference, Term, Vocabulary
from dsl.source import Place

T = TypeVar("T", Fact, Matter, Reference)


def joined(old: Announcement, new: Announcement) -> tuple[Announcement, Announcement]:
    """Both announcements with the facts, values, matters and references of either; the new version's come first.

    Where a name means different kinds of things, the new version's holds: `incomparable` says so. A choice or flag that
    the two derive differently is a fact of its own in each: `derived_apart` names them.
    """
    for id in derived_apart(old, new):
        fact = new.facts[id] if id in new.facts else old.facts[id]
        assert isinstance(fact, Choice | Flag)
        own = attrs.evolve(fact, id=before(id))
        old = _renamed(old, id)
        first, *rest = old.vocabularies
        old = attrs.evolve(old, vocabularies=(attrs.evolve(first, facts=(*first.facts, own)), *rest))
    facts = _together(new.facts, old.facts)
    both = {
        id: _with_values(fact, old.facts[id]) if id in old.facts and isinstance(fact, Choice) else fact
        for id, fact in facts.items()
    }
    first = new.vocabularies[0] if new.vocabularies else old.vocabularies[0]
    vocabulary = Vocabulary(
        first.id,
        first.title,
        first.place,
        tuple(both.values()),
        tuple(_together(new.matters, old.matters).values()),
        tuple(_together(new.references, old.references).values()),
    )
    olds = attrs.evolve(vocabulary, matters=tuple(_together(old.matters, new.matters).values()))
    return attrs.evolve(old, vocabularies=(olds,)), attrs.evolve(new, vocabularies=(vocabulary,))


def derived_apart(old: Announcement, new: Announcement) -> tuple[str, ...]:
    """The choices and flags that both versions derive, but not in the same way."""
    return tuple(
        id
        for id, definitions in new.derived.items()
        if id in old.derived
        and isinstance(new.facts[id], Choice | Flag)
        and _ways(definitions) != _ways(old.derived[id])
    )


SEPARATE = "·"
"""Sets an id of the old version apart from that of the new one; no id of a vocabulary has it."""


def before(id: str) -> str:
    """The id that the old version's fact has beside the new one's."""
    return id + SEPARATE


def shared_values(old: Announcement, new: Announcement) -> Mapping[str, tuple[str, ...]]:
    """By the id of each choice whose values differ, those that both versions have."""
    return {
        id: tuple(term.id for term in fact.values if term.id in {other.id for other in before.values})
        for id, fact in new.facts.items()
        for before in [old.facts.get(id)]
        if isinstance(fact, Choice) and isinstance(before, Choice) and _ids(fact.values) != _ids(before.values)
    }


def incomparable(old: Announcement, new: Announcement) -> tuple[str, ...]:
    """The ids of facts and matters that are of another kind, or a number of another unit, in the other version."""
    facts = [
        id
        for id, fact in new.facts.items()
        if id in old.facts and (type(fact), _unit(fact)) != (type(old.facts[id]), _unit(old.facts[id]))
    ]
    matters = [
        id
        for id, matter in new.matters.items()
        if id in old.matters and (matter.kind, matter.unit) != (old.matters[id].kind, old.matters[id].unit)
    ]
    return (*facts, *matters)


def _ways(definitions: Iterable[Definition]) -> object:
    return tuple(attrs.evolve(d, clauses=(), readings=()) for d in definitions)


def _renamed(value: Any, id: str) -> Any:
    """A model value in which the choice or flag has the id that it has beside the new version's."""
    if isinstance(value, tuple):
        return tuple(_renamed(part, id) for part in value)
    if not attrs.has(type(value)) or isinstance(value, Place | Labels):
        return value
    changed: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        if not field.init:
            continue
        part = getattr(value, field.name)
        if field.name in ("fact", "of") and part in (id, (id,)):
            now: Any = before(id) if part == id else (before(id),)
        else:
            now = _renamed(part, id)
        if now is not part:
            changed[field.name] = now
    return attrs.evolve(value, **changed) if changed else value


def _together(new: Mapping[str, T], old: Mapping[str, T]) -> dict[str, T]:
    return {**new, **{id: thing for id, thing in old.items() if id not in new}}


def _with_values(choice: Choice, old: Fact) -> Choice:
    if not isinstance(old, Choice):
        return choice
    known = _ids(choice.values)
    return attrs.evolve(choice, values=(*choice.values, *(term for term in old.values if term.id not in known)))


def _ids(terms: Iterable[Term]) -> set[str]:
    return {term.id for term in terms}


def _unit(fact: Fact) -> str | None:
    return getattr(fact, "unit", None)
