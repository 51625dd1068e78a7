"""The part of an announcement that an edit can reach, so that a diff costs as much as the edit, not as the whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property

import attrs
from attrs import field, frozen

from compiler.model.cut import SMALL, Cutting
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.uses import MATTER, direct_uses
from compiler.regions import Admitting, Box, Space, box


def reached(old: Announcement, new: Announcement) -> tuple[Announcement, Announcement]:
    """Both announcements without the rules that no edit between them can reach."""
    if _elsewhere(old) != _elsewhere(new):
        return old, new
    edited = _edited(old, new)
    direct = {outcome.matter for rule in edited for outcome in all_outcomes(rule)}
    rests = _Rests.between(old, new, direct)
    touched = rests.above(direct)
    bits = {matter: 1 << place for place, matter in enumerate(touched)}
    boxes = _Boxes(Space(new), bits, frozenset(rule.name for rule in edited))
    old, new = (_only(announcement, rests, touched, direct, edited, boxes) for announcement in (old, new))
    return old, new


def _edited(old: Announcement, new: Announcement) -> list[Rule]:
    """The rules that one of them has and the other has not, or has otherwise."""
    pairs = ((old.rule.get(name), new.rule.get(name)) for name in dict.fromkeys((*old.rule, *new.rule)))
    return [rule for before, after in pairs if before != after for rule in (before, after) if rule is not None]


@frozen
class _Rests:
    """By matter, the other matters that its rules and definitions name in either version."""

    directly: Mapping[str, frozenset[str]]

    @classmethod
    def between(cls, old: Announcement, new: Announcement, edited: Collection[str]) -> _Rests:
        """Of two versions; of a matter of which no rule is edited, either says it."""
        every = dict.fromkeys((*old.deciding, *new.deciding, *old.total, *new.total))
        found = {matter: _named(new, matter) for matter in every}
        return cls({matter: found[matter] | (_named(old, matter) if matter in edited else set()) for matter in every})

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
    announcement: Announcement,
    rests: _Rests,
    touched: frozenset[str],
    direct: Collection[str],
    edited: Collection[Rule],
    boxes: _Boxes,
) -> Announcement:
    """The rules of the touched matters and of those on which they rest.

    Of a matter that nothing rests on, and that rests on none, a rule that never holds where an edited one does is left
    out, too.
    """
    below = rests.below(touched)
    rules = [rule for rule in announcement.rules if any(outcome.matter in below for outcome in all_outcomes(rule))]
    if len(rules) > SMALL:
        named = {name for matter in below for name in rests.directly.get(matter, ())}
        alone = {matter for matter in direct if not rests.directly.get(matter)} - named
        boxed = [(rule, found) for rule in rules for found in [boxes.of(rule)] if found is not None]
        near = Admitting([found for _, found in boxed])
        around = [found for rule in edited for found in [boxes.of(rule)] if found is not None]
        meeting = {boxed[rank][0].name for one in around for rank in near.meeting(one)}
        rules = [
            rule
            for rule in rules
            if rule.name in meeting or any(outcome.matter not in alone for outcome in all_outcomes(rule))
        ]
    return announcement if len(rules) == len(announcement.rules) else attrs.evolve(announcement, rules=tuple(rules))


@frozen
class _Boxes:
    """A box for each rule that holds every case in which it can hold, on any date, and its matters as one axis more.

    `bits`: one for each matter. `edited`: the names of the rules that are not the same in both versions.
    """

    space: Space
    bits: Mapping[str, int]
    edited: frozenset[str]
    _known: dict[str, Box | None] = field(factory=dict, init=False, eq=False)

    def of(self, rule: Rule) -> Box | None:
        """None where the rule never holds. A rule that both versions have is looked at once."""
        if rule.name in self.edited:
            return self._box(rule)
        if rule.name not in self._known:
            self._known[rule.name] = self._box(rule)
        return self._known[rule.name]

    def _box(self, rule: Rule) -> Box | None:
        conditions = (*((rule.scope,) if rule.scope else ()), rule.when)
        found = Box() if rule.before is not None else box(self.space, conditions)
        matters = 0
        for outcome in all_outcomes(rule):
            matters |= self.bits.get(outcome.matter, 0)
        return None if found is None else Box({**found.masks, _MATTERS: matters}, found.spans)


_MATTERS = "matters:"


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
