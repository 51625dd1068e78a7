"""One of the two versions that are compared, as it stands on some date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import frozen

from compiler.diff.joint import SEPARATE
from compiler.model.conditions import Condition
from compiler.model.outcomes import OutcomeValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import can_be_breached
from compiler.plan import Branch, DerivedPlan, Extension, MatterPlan, Plan, extensions_before, lower
from compiler.regions import Space


@frozen(slots=False)
class Version:
    """An announcement as it stands on some date, over the vocabulary that both versions share."""

    announcement: Announcement
    as_of: str | None

    @cached_property
    def plan(self) -> Plan:
        return lower(self.announcement)

    @cached_property
    def space(self) -> Space:
        return Space(self.announcement)

    @cached_property
    def derivations(self) -> Mapping[str, object]:
        return {fact: plan.definitions for fact, plan in self.derived.items()}

    @cached_property
    def derived(self) -> Mapping[str, DerivedPlan]:
        """By the id of the fact; of one that each version derives its own way, by that of the new version."""
        return {plan.fact.removesuffix(SEPARATE): plan for plan in self.plan.derived}

    def branches(self, matter: str) -> Sequence[Branch]:
        plan = self.plan.matter.get(matter)
        return plan.branches if plan else ()

    def extending(self, matter: str, before: str | None) -> Sequence[Extension]:
        """What extends the matter's answers, as of what was published before a date."""
        plan = self.plan.matter.get(matter)
        return extensions_before(plan, before) if plan else ()

    def planned(self, matter: str) -> MatterPlan | None:
        return self.plan.matter.get(matter)

    def key(self, branch: Branch) -> tuple[OutcomeValue, Condition, bool]:
        """What of an outcome can change an answer, its own or one that rests on it; not the name of its rule."""
        rule = self.announcement.rule.get(branch.rule)
        return branch.value, branch.remains, rule is None or can_be_breached(rule)
