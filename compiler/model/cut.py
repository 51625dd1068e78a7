"""A large announcement with no more of its rules than a question needs."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

import attrs
from attrs import frozen

from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule

SMALL = 500
"""An announcement of so many rules is looked at as a whole; of a larger one, what has a part in a question."""


@frozen(slots=False)
class Cutting:
    announcement: Announcement

    def only(self, rules: Collection[str]) -> Announcement:
        """The announcement with these rules alone, in their order; overrides of others fall away."""
        kept = sorted(rules, key=self._positions.__getitem__)
        return attrs.evolve(self.announcement, rules=tuple(self._among(name, rules) for name in kept))

    def overriding(self, rules: Collection[str]) -> set[str]:
        """The rules that set these aside, or those that do, and so on."""
        found: set[str] = set()
        todo = list(rules)
        while todo:
            new = [rule for rule in self._overriders.get(todo.pop(), ()) if rule not in found]
            found.update(new)
            todo += new
        return found

    def _among(self, name: str, rules: Collection[str]) -> Rule:
        rule = self.announcement.rule[name]
        overrides = tuple(override for override in rule.overrides if override.target in rules)
        return rule if len(overrides) == len(rule.overrides) else attrs.evolve(rule, overrides=overrides)

    @cached_property
    def _positions(self) -> dict[str, int]:
        """By the name of a rule, where it stands among all."""
        return {rule.name: position for position, rule in enumerate(self.announcement.rules)}

    @cached_property
    def _overriders(self) -> dict[str, list[str]]:
        """By the name of a rule, the rules that override it."""
        found: dict[str, list[str]] = {}
        for rule in self.announcement.rules:
            for override in rule.overrides:
                found.setdefault(override.target, []).append(rule.name)
        return found
