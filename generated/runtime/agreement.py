"""What remains must agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .book import Taken
from .decision import Alternative, Outcome, Reading
from .facts import AT
from .known import scope_fact
from .statements import Said, Statement, Statements
from .states import Point
from .truth import Truth, Unknown


class Claim(NamedTuple):
    """An answer that may remain, and the statements that give it together. `said` is None where it is not known."""

    said: Said | None
    point: Point | None
    remains: Truth
    by: tuple[Statement, ...]


class Agreed(NamedTuple):
    """An answer, and where it is agreed on, the statements that give it."""

    outcome: Outcome
    by: tuple[Statement, ...] = ()


class Agreements(Statements):
    def agreed(self, matter: str, claims: Sequence[Claim]) -> Agreed:
        sure = [claim for claim in claims if claim.remains is True]
        maybe = [claim for claim in claims if isinstance(claim.remains, Unknown)]
        if not sure and not maybe:
            return Agreed(Outcome(matter, "not_covered"))
        said = list(dict.fromkeys(claim.said for claim in sure if claim.said))
        if len(said) > 1 or any(each.kind == "conflict" for each in said):
            return Agreed(self._conflict(matter, sure))
        if said and all(claim.said == said[0] for claim in maybe):
            by = self._by(sure)
            point = next((claim.point for claim in sure if claim.point), None)
            return Agreed(self._given_by(matter, said[0], point, by), by)
        doubtful = [claim.remains for claim in maybe if not said or claim.said != said[0]]
        return Agreed(Outcome(matter, "missing_fact", facts=self.in_order(doubtful)))

    def _given_by(self, matter: str, said: Said, point: Point | None, by: Sequence[Statement]) -> Outcome:
        return Outcome(
            matter,
            said.kind,
            point or said.value,
            _rules(by),
            _clauses(by),
            self._readings(by),
            lower_bound=said.lower_bound,
            provisos=tuple(dict.fromkeys(proviso for s in by for proviso in s.rule.provisos)),
            force=tuple(dict.fromkeys(s.rule.force for s in by if s.rule.force)),
            presumed=self._presumed_by(by),
            restated=any(s.rule.name in self.book.restated for s in by),
        )

    def _conflict(self, matter: str, claims: Sequence[Claim]) -> Outcome:
        by_answer: dict[Said, list[Claim]] = {}
        for claim in claims:
            if claim.said:
                by_answer.setdefault(claim.said, []).append(claim)
        every = self._by(claims)
        answers = tuple(
            Alternative(said.kind, givers[0].point or said.value, _rules(by), _clauses(by))
            for said, givers in by_answer.items()
            for by in [self._by(givers)]
        )
        readings = self._readings(every)
        return Outcome(matter, "conflict", None, _rules(every), _clauses(every), readings, answers=answers)

    def _by(self, claims: Iterable[Claim]) -> tuple[Statement, ...]:
        """The statements that give these, in printed order."""
        statements = [statement for claim in claims for statement in claim.by]
        if len(statements) < 2:
            return tuple(statements)
        place = {id(b): n for n, (_, b) in enumerate(self.book.branches[statements[0].branch.matter])}
        return tuple(sorted(statements, key=lambda statement: place[id(statement.branch)]))

    def _readings(self, statements: Sequence[Statement]) -> tuple[Reading, ...]:
        found: list[Reading] = []
        for rule in dict.fromkeys(statement.rule.name for statement in statements):
            with self.within(self.book.rule[rule].scope):
                found += self.taken(self.book.rule[rule].readings)
        return tuple(dict.fromkeys(found))

    def taken(self, readings: Iterable[Taken]) -> tuple[Reading, ...]:
        """The readings that were taken in this case."""
        taken = [Reading(*r.text) for r in readings if self.holds(r.guard) is True]
        return tuple(dict.fromkeys(taken))

    def _presumed_by(self, statements: Sequence[Statement]) -> tuple[str, ...]:
        """The facts that the scopes of these rules presume, in the announcement's order."""
        facts = {scope_fact(test) for s in statements for test, _ in s.rule.scope}
        return tuple(name for name in self.book.fact_names if name in facts and name not in self.given)

    def in_order(self, truths: Iterable[Truth]) -> tuple[str, ...]:
        """The facts that would settle these, in the announcement's order, `at` last."""
        facts = frozenset(fact for truth in truths if isinstance(truth, Unknown) for fact in truth)
        return tuple(name for name in (*self.book.fact_names, AT) if name in facts)


def _rules(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(statement.rule.name for statement in statements))


def _clauses(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clause for statement in statements for clause in statement.branch.clauses))
