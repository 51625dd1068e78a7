"""The part of an announcement that an edit can reach, so that a diff costs as much as the edit, not as the whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

import attrs
from attrs import frozen

from compiler.model.cut import SMALL, Cutting
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.uses import MATTER, direct_uses
from compiler.regions import Admitting, Box, Space, box


def edited_rules(old: Announcement, new: Announcement) -> tuple[str, ...]:
    """The names of the rules that one of them has and the other has not, or has otherwise; the new version's first."""
    return tuple(n for n in dict.fromkeys((*new.rule, *old.rule)) if old.rule.get(n) != new.rule.get(n))


def reached(old: Announcement, new: Announcement, edited: Collection[str]) -> tuple[Announcement, Announcement]:
    """Both announcements without the rules that no edit between them can reach."""
    if _elsewhere(old) != _elsewhere(new):
        return old, new
    before, after = ([a.rule[name] for name in edited if name in a.rule] for a in (old, new))
    direct = {outcome.matter for rule in (*before, *after) for outcome in all_outcomes(rule)}
    rests = _Rests.between(attrs.evolve(old, rules=tuple(before)), new)
    touched = rests.above(direct)
    kept = _near(new, before, after, touched) if len(new.rules) > SMALL else None
    below = rests.below(touched)
    named = {name for matter in below for name in rests.directly.get(matter, ())}
    alone = {matter for matter in direct if not rests.directly.get(matter)} - named
    old, new = (_only(announcement, below, alone, kept) for announcement in (old, new))
    return old, new


def _near(
    announcement: Announcement, before: Sequence[Rule], after: Sequence[Rule], touched: Collection[str]
) -> frozenset[str]:
    """The names of the rules, the edited ones among them, that may hold where one of these does, of one matter."""
    space, bits = Space(announcement), {matter: 1 << place for place, matter in enumerate(touched)}
    edited = [(rule, found) for rule in (*before, *after) if (found := _box(space, rule, bits)) is not None]
    names = {rule.name for rule in after}
    others = [rule for rule in announcement.rules if rule.name not in names]
    boxed = [*edited, *((rule, found) for rule in others if (found := _box(space, rule, bits)) is not None)]
    near = Admitting([found for _, found in boxed])
    return frozenset(boxed[rank][0].name for _, around in edited for rank in near.meeting(around))


def _box(space: Space, rule: Rule, bits: Mapping[str, int]) -> Box | None:
    """A box that holds every case in which the rule can hold, on any date, and its matters as an axis more.

    None where the rule never holds.
    """
    found = Box() if rule.before is not None else box(space, (*((rule.scope,) if rule.scope else ()), rule.when))
    matters = 0
    for outcome in all_outcomes(rule):
        matters |= bits.get(outcome.matter, 0)
    return None if found is None else Box({**found.masks, _MATTERS: matters}, found.spans)


_MATTERS = "matters:"


@frozen
class _Rests:
    """By matter, the other matters that its rules and definitions name in either version."""

    directly: Mapping[str, frozenset[str]]

    @classmethod
    def between(cls, old: Announcement, new: Announcement) -> _Rests:
        """Of two versions, of the old one only the rules that the new one has not so."""
        every = dict.fromkeys((*old.deciding, *new.deciding, *old.total, *new.total))
        return cls({matter: _named(new, matter) | _named(old, matter) for matter in every})

    def above(self, matters: Collection[str]) -> frozenset[str]:
        """These matters, and those that rest on one of them."""
        found, size = set(matters), -1
        while len(found) != size:
            size = len(found)
            found |= {matter for matter, below in self.directly.items() if below & found}
        return frozenset(found)

    def below(self, matters: Collection[str]) -> frozenset[str]:
        """These matters, and those on which they rest."""
        found: set[str] = set()
        todo = list(matters)
        while todo:
            matter = todo.pop()
            if matter not in found:
                found.add(matter)
                todo += self.directly.get(matter, ())
        return frozenset(found)


def _named(announcement: Announcement, matter: str) -> frozenset[str]:
    uses = direct_uses(announcement, matter)
    below = {use.removeprefix(MATTER) for use in uses if use.startswith(MATTER)}
    for fact in uses:
        if fact in announcement.derived:
            below |= _named(announcement, fact)
    return frozenset(below)


def _only(
    announcement: Announcement, below: Collection[str], alone: Collection[str], near: Collection[str] | None
) -> Announcement:
    """The rules of the touched matters and of those on which they rest.

    Of a matter that stands `alone`, since nothing rests on it and it rests on none, only those that are `near` an edit.
    """

    def counts(rule: Rule) -> bool:
        matters = {outcome.matter for outcome in all_outcomes(rule)}
        return not matters.isdisjoint(below) and (near is None or rule.name in near or not matters <= set(alone))

    rules = tuple(filter(counts, announcement.rules))
    return announcement if len(rules) == len(announcement.rules) else attrs.evolve(announcement, rules=rules)


def _elsewhere(announcement: Announcement) -> object:
    """What besides rules can reach an answer."""
    matters = tuple((matter.id, matter.kind, matter.of, matter.unit) for matter in announcement.matters.values())
    facts = tuple((id, type(fact), getattr(fact, "default", None)) for id, fact in announcement.facts.items())
    values = tuple(tuple(t.id for t in getattr(f, "values", ())) for f in announcement.facts.values())
    dates = (announcement.published, announcement.valid, announcement.zone)
    return announcement.definitions, matters, facts, values, dates


@frozen(slots=False)
class Whole:
    """An announcement to be asked about single cases."""

    announcement: Announcement

    def near(self, speaking: Collection[str], below: Collection[str]) -> Announcement:
        """What has a part in a case: the rules that speak in it, those that set them aside, those of other matters.

        All of it where it is small.
        """
        announcement = self.announcement
        if len(announcement.rules) <= SMALL:
            return announcement
        names = {*speaking, *(rule.name for matter in below for rule in announcement.deciding.get(matter, ()))}
        names &= announcement.rule.keys()
        return self._cutting.only(names | self._cutting.overriding(names))

    @cached_property
    def _cutting(self) -> Cutting:
        return Cutting(self.announcement)
