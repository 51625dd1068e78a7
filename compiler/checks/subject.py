"""What the checks of one announcement share: its plan, its space of cases, and the interpreter to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from compiler.model.answer import Answer
from compiler.model.as_of import published_at
from compiler.model.case import FactValue
from compiler.model.conditions import All, Condition
from compiler.model.cut import SMALL, Cutting
from compiler.model.rulebook import Announcement
from compiler.model.rules import all_outcomes
from compiler.model.uses import matters_of, rules_for
from compiler.plan import Branch, Extension, Plan, extensions_before, inline, lower
from compiler.plan.atoms import names_of
from compiler.regions import Box, Budget, Exhausted, Expansion, Space, box

Evaluate = Callable[[Announcement, str, Mapping[str, FactValue]], Answer]
"""Asks the interpreter what an announcement answers for a matter in a case."""

STEPS = 20_000
"""The budget of one question: a hundred times what the rules of a printed announcement take."""


@frozen(slots=False)
class Subject:
    """`elsewhere`: the matters that other announcements decide together with this one."""

    announcement: Announcement
    evaluate: Evaluate
    elsewhere: frozenset[str] = frozenset()
    _possible: dict[tuple[Condition, ...], bool] = field(factory=dict, init=False, eq=False)
    _extending: dict[tuple[str, str | None], Sequence[Extension]] = field(factory=dict, init=False, eq=False)
    _grouped: dict[str, Mapping[str, Sequence[Branch]]] = field(factory=dict, init=False, eq=False)

    @cached_property
    def plan(self) -> Plan:
        return lower(self.announcement)

    @cached_property
    def space(self) -> Space:
        return Space(self.announcement)

    @cached_property
    def origin(self) -> int:
        """The start of the day on which it was published, near which witnesses lie where nothing else says when."""
        return published_at(self.announcement)

    def branches(self, matter: str) -> Sequence[Branch]:
        """The branches of a matter; none where no rule decides it."""
        plan = self.plan.matter.get(matter)
        return plan.branches if plan else ()

    def branches_of(self, matter: str, rule: str) -> Sequence[Branch]:
        """The branches of one rule for a matter: outcomes, in place of exceptions, on breach, and what extends."""
        return self._by_rule(matter).get(rule, ())

    def extending(self, matter: str, before: str | None = None) -> Sequence[Extension]:
        """What extends the answers of a matter, as of what was published before an ISO date; None: all."""
        if (matter, before) not in self._extending:
            plan = self.plan.matter.get(matter)
            self._extending[matter, before] = extensions_before(plan, before) if plan else ()
        return self._extending[matter, before]

    def both_decide(self, rule: str, other: str) -> tuple[str, ...]:
        """The matters that both rules decide."""
        named = self.announcement.rule
        others = {outcome.matter for outcome in all_outcomes(named[other])}
        return tuple(dict.fromkeys(o.matter for o in all_outcomes(named[rule]) if o.matter in others))

    def _by_rule(self, matter: str) -> Mapping[str, Sequence[Branch]]:
        if matter not in self._grouped:
            grouped: dict[str, list[Branch]] = {}
            for branch in (*self.branches(matter), *(each.branch for each in self.extending(matter))):
                grouped.setdefault(branch.rule, []).append(branch)
            self._grouped[matter] = grouped
        return self._grouped[matter]

    def expansion(self) -> Expansion:
        """Conditions as cells, for one question: raises Exhausted after STEPS."""
        return Expansion(self.space, self.branches, Budget(STEPS), self.extending)

    def possible(self, *conditions: Condition) -> bool:
        """Whether there is a case in which all the conditions hold. Raises Exhausted."""
        if conditions not in self._possible:
            self._possible[conditions] = self._found(All(conditions))
        return self._possible[conditions]

    def maybe(self, *conditions: Condition) -> bool:
        """The same, but yes where it was not settled."""
        try:
            return self.possible(*conditions)
        except Exhausted:
            return True

    def _found(self, condition: Condition) -> bool:
        start = box(self.space, (condition,))
        if start is None:
            return False
        return next(self.expansion().cells(condition, True, start.cell(self.space.everything)), None) is not None

    def can_judge(self, *conditions: Condition) -> bool:
        """Whether no matter on whose answer the conditions rest is decided elsewhere too."""
        if not self.elsewhere:
            return True
        named = names_of(*(inline(self.announcement, condition) for condition in conditions)).matters
        return not any(self._rests_elsewhere(matter) for matter in named)

    def can_judge_matter(self, matter: str) -> bool:
        """Whether neither the matter nor one on which it rests is decided elsewhere too."""
        return not self.elsewhere or not self._rests_elsewhere(matter)

    def _rests_elsewhere(self, matter: str) -> bool:
        return not self.elsewhere.isdisjoint((matter, *matters_of(self.announcement, matter)))

    def box(self, branch: Branch) -> Box | None:
        """A box that holds every case in which a branch remains; None where it plainly never does."""
        return box(self.space, (branch.remains,))

    def near(self, matter: str, rules: Sequence[str]) -> Subject:
        """Enough of the announcement for what these rules say of a matter: all of it, unless it is large.

        Of a large one, the rules themselves, those that set them aside in one step or several, and those of the
        matters on which the matter rests: no other has a part in whether these remain.
        """
        announcement = self.announcement
        if len(announcement.rules) <= SMALL:
            return self
        names, added = set(rules), set(rules)
        while added:
            names |= added | self._cutting.overriding(added | names)
            cut = self._cutting.only(names)
            added = {r.name for below in matters_of(cut, matter) for r in rules_for(announcement, below)} - names
        return Subject(cut, self.evaluate, self.elsewhere)

    @cached_property
    def _cutting(self) -> Cutting:
        return Cutting(self.announcement)
