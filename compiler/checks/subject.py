"""What the checks of one announcement share: its plan, its space of cases, and the interpreter to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from attrs import field, frozen

from compiler.model.answer import Answer
from compiler.model.case import FactValue
from compiler.model.conditions import All, Condition
from compiler.model.rulebook import Announcement
from compiler.model.time import SECOND
from compiler.plan import Branch, Plan, lower
from compiler.regions import Budget, Cell, Exhausted, Expansion, Space, hull

Evaluate = Callable[[Announcement, str, Mapping[str, FactValue]], Answer]
"""Asks the interpreter what an announcement answers for a matter in a case."""

STEPS = 20_000
"""The budget of one question: a hundred times what the rules of a printed announcement take."""


@frozen(slots=False)
class Subject:
    announcement: Announcement
    evaluate: Evaluate
    _possible: dict[tuple[Condition, ...], bool] = field(factory=dict, init=False, eq=False)
    _hulls: dict[int, Cell | None] = field(factory=dict, init=False, eq=False)

    @cached_property
    def plan(self) -> Plan:
        return lower(self.announcement)

    @cached_property
    def space(self) -> Space:
        return Space(self.announcement)

    @cached_property
    def origin(self) -> int:
        """The start of the day on which it was published, near which witnesses lie where nothing else says when."""
        day = datetime.fromisoformat(self.announcement.published).replace(tzinfo=ZoneInfo(self.announcement.zone))
        return int(day.timestamp()) * SECOND

    def branches(self, matter: str) -> Sequence[Branch]:
        """The branches of a matter; none where no rule decides it."""
        plan = self.plan.matter.get(matter)
        return plan.branches if plan else ()

    def expansion(self) -> Expansion:
        """Conditions as cells, for one question: raises Exhausted after STEPS."""
        return Expansion(self.space, self.branches, Budget(STEPS))

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
        start = hull(self.space, condition)
        return start is not None and next(self.expansion().cells(condition, True, start), None) is not None

    def hull(self, branch: Branch) -> Cell | None:
        """A cell that holds every case in which a branch remains; None where it plainly never does."""
        key = id(branch)
        if key not in self._hulls:
            self._hulls[key] = hull(self.space, branch.remains)
        return self._hulls[key]
