"""Two versions of an announcement over one vocabulary, so that a case of one is a case of the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Fact, Matter, Reference, Term, Vocabulary

T = TypeVar("T", Fact, Matter, Reference)


def joined(old: Announcement, new: Announcement) -> tuple[Announcement, Announcement]:
    """Both announcements with the facts, values, matters and references of either; the new version's come first.

    Where a name means different kinds of things, each keeps its own: `incomparable` says so.
    """
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
    return attrs.evolve(old, vocabularies=(vocabulary,)), attrs.evolve(new, vocabularies=(vocabulary,))


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
