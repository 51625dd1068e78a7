"""Which comes first: matters before those that rest on them, derived facts before those that use them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from graphlib import TopologicalSorter

from compiler.model.case import fact_name
from compiler.model.rulebook import Announcement
from compiler.model.uses import facts_of, matters_of, rules_for


def matter_order(announcement: Announcement, asked: str) -> tuple[str, ...]:
    """The decided matters on which an asked one rests, each after those on which it rests itself.

    Total definitions are left out, since plans have them inlined, and so are matters that no rule decides.
    """
    below = [m for m in matters_of(announcement, asked) if m not in announcement.total and rules_for(announcement, m)]
    return _sorted(below, lambda matter: matters_of(announcement, matter))


def derivation_order(announcement: Announcement, asked: str) -> tuple[str, ...]:
    """The derived facts that an asked matter or derived fact uses, each after those that its definitions use."""

    def uses(fact: str) -> list[str]:
        names = facts_of(announcement, fact)
        return [id for id in announcement.derived if id != fact and fact_name(announcement.facts[id]) in names]

    names = facts_of(announcement, asked)
    return _sorted([id for id in announcement.derived if fact_name(announcement.facts[id]) in names], uses)


def _sorted(ids: Iterable[str], below: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    ids = tuple(ids)
    return tuple(TopologicalSorter({id: [b for b in below(id) if b in ids] for id in ids}).static_order())
