"""Rules that are never heard on a matter, since others always set them aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from compiler.checks.findings import ShadowedRule
from compiler.checks.subject import STEPS, Subject
from compiler.checks.words import where
from compiler.model.conditions import All, Always, AnyOf, Condition, Not
from compiler.model.outcomes import ExtendedBy
from compiler.plan import Aside, Branch, MatterPlan
from compiler.regions import Box, Budget, Exhausted, Layer, meet, product, standing
from dsl.diagnostic import Finding, Label


def shadowed_rules(subject: Subject) -> Iterator[Finding]:
    """Outcomes that hold in some case but never remain: one rule, or several together, always set them aside."""
    for plan in subject.plan.matters:
        if plan.asides and plan.matter not in subject.announcement.total:
            yield from _Shadows(subject, plan).findings()


@frozen(slots=False)
class _Shadows:
    """The outcomes of one matter and what is over them, as boxes where these tell all, else as conditions."""

    subject: Subject
    plan: MatterPlan
    over: dict[str, list[Aside]] = field(factory=dict, init=False)
    stated: dict[str, list[Branch]] = field(factory=dict, init=False)
    _boxes: dict[str, list[Box] | None] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for aside in self.plan.asides:
            self.over.setdefault(aside.target, []).append(aside)
        for branch in self.plan.branches:
            self.stated.setdefault(branch.rule, []).append(branch)

    def findings(self) -> Iterator[Finding]:
        for branch in (*self.plan.branches, *(extension.branch for extension in self.plan.extensions)):
            setting = self.over.get(branch.rule)
            if setting and self._shadowed(branch, setting):
                rules = self._least(branch, setting)
                place, announcement = where(self.subject.announcement, branch.rule), self.subject.announcement
                yield ShadowedRule(
                    place=place,
                    related=tuple(Label(where(announcement, rule), "other-rule", {"rule": rule}) for rule in rules),
                    rule=branch.rule,
                    matter=announcement.matters[self.plan.matter].labels,
                    rules=rules,
                )

    def _least(self, branch: Branch, setting: Sequence[Aside]) -> tuple[str, ...]:
        """A set of rules that together set a branch aside wherever it holds, none of which could be left out."""
        needed = list(setting)
        for aside in setting:
            rest = [other for other in needed if other is not aside]
            if rest and self._covered(branch, rest):
                needed = rest
        return tuple(dict.fromkeys(aside.rule for aside in needed))

    def _shadowed(self, branch: Branch, setting: Sequence[Aside]) -> bool:
        found = self._by_boxes(branch, setting)
        if found is None:
            return self.subject.maybe(branch.holds) and not self.subject.maybe(branch.remains)
        return found

    def _covered(self, branch: Branch, setting: Sequence[Aside]) -> bool:
        """Whether the outcome is set aside wherever it holds even if only these are over it."""
        found = self._by_boxes(branch, setting)
        if found is None:
            return not self.subject.maybe(branch.holds, *(Not(self._takes(aside, branch)) for aside in setting))
        return found

    def _takes(self, aside: Aside, target: Branch) -> Condition:
        """That an override takes effect, whatever it meets. What extends sets aside only what extends too."""
        extending = [e.branch for e in self.plan.extensions] if isinstance(target.value, ExtendedBy) else []
        stands = [branch.remains for branch in (*self.plan.branches, *extending) if branch.rule == aside.rule]
        return All((AnyOf(tuple(stands)), aside.guard or Always()))

    # ── By boxes ─────────────────────────────────────────────────────────────────────────────────────────────

    def _by_boxes(self, branch: Branch, setting: Sequence[Aside]) -> bool | None:
        """Whether the outcome is set aside wherever it holds; None where boxes do not tell, or that takes too long."""
        own = product(self.subject.space, branch.holds)
        if own is None or isinstance(branch.value, ExtendedBy):
            return None
        try:
            parts = standing(self.subject.space, own, self._over(setting), self._over_rule, Budget(STEPS))
            return not any(stands for _, stands in parts)
        except Exhausted:
            return None

    def _over_rule(self, rule: str) -> Sequence[Layer]:
        return self._over(self.over.get(rule, ()))

    def _over(self, asides: Sequence[Aside]) -> list[Layer]:
        """The cases in which these take effect. Raises Exhausted where a box does not tell them."""
        found: list[Layer] = []
        for aside in asides:
            guard = product(self.subject.space, aside.guard) if aside.guard else Box()
            if guard is None:
                raise Exhausted
            for own in self._holding(aside.rule):
                met = meet(own, guard)
                if met:
                    found.append((met, aside.rule))
        return found

    def _holding(self, rule: str) -> Sequence[Box]:
        """The cases in which a rule says something of the matter. Raises Exhausted where boxes do not tell them."""
        if rule not in self._boxes:
            found = [product(self.subject.space, branch.holds) for branch in self.stated.get(rule, ())]
            self._boxes[rule] = None if None in found else [box for box in found if box]
        boxes = self._boxes[rule]
        if boxes is None:
            raise Exhausted
        return boxes
