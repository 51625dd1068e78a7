"""A fact that both versions derive, asked itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from compiler.diff.changes import Side
from compiler.diff.comparison import STEPS, Comparison, apart
from compiler.diff.derived import derived_answers
from compiler.diff.joint import before as before_id
from compiler.model.answer import Answer
from compiler.model.case import FactValue
from compiler.model.rulebook import Announcement
from compiler.regions import Budget, Cell, Expansion, Given


@frozen(slots=False)
class FactComparison(Comparison):
    """A fact that both versions derive, asked itself; `matter` is its name, `fact` its id."""

    fact: str

    @cached_property
    def redefined(self) -> bool:
        """Whether its definitions differ, or what they rest on does."""
        old, new = (version.derivations for version in self.pair)
        plans = (version.derived[self.fact] for version in self.pair)
        return any(old.get(fact) != new.get(fact) for plan in plans for fact in (self.fact, *plan.derivations)) or any(
            self.touched & set(version.derived[self.fact].rests_on) for version in self.pair
        )

    def _differing(self) -> Iterator[tuple[Cell, Given, Given]]:
        budget = Budget(STEPS)
        old, new = (Expansion(version.space, version.branches, budget, version.extending) for version in self.pair)
        ids = (before_id(self.fact) if self.fact in self.apart else self.fact, self.fact)
        for part, then in derived_answers(old, ids[0], self.start):
            for inner, now in derived_answers(new, ids[1], part):
                for piece in apart(then, now, inner):
                    for both in self._consistent(old, new, piece):
                        yield both, then, now

    def _facts(self, side: int) -> tuple[str, ...]:
        return self.pair[side].derived[self.fact].facts

    def _near(self, side: int, case: Mapping[str, FactValue]) -> Announcement:
        return self.whole[side].announcement

    def _side(self, side: int, case: Mapping[str, FactValue], answer: Answer) -> Side:
        return Side(answer)
