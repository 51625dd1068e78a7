"""What remains must agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from compiler.interpreter.needs import candidates
from compiler.interpreter.statements import Said, Statement, Statements
from compiler.interpreter.truth import Truth
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import AT, fact_name
from compiler.model.rules import Reading
from compiler.model.scope import scope_fact, scope_tests


@frozen
class Claim:
    """An answer that may remain, and the statements that give it together. `said` is None where it is not known."""

    said: Said | None
    remains: Truth
    by: tuple[Statement, ...]


@frozen
class Agreed:
    """An answer, and where it is agreed on, the statements that give it."""

    answer: Answer
    by: tuple[Statement, ...] = ()


class Agreements(Statements):
    restated: frozenset[str] = frozenset()
    """The rules and definitions that stand with an old value, amended later."""

    def agreed(self, claims: Sequence[Claim]) -> Agreed:
        sure = [claim for claim in claims if claim.remains.true]
        open_ = [claim for claim in claims if claim.remains.unknown]
        if not sure and not open_:
            return Agreed(Answer(Kind.NOT_COVERED))
        said = list(dict.fromkeys(claim.said for claim in sure if claim.said))
        if len(said) > 1 or Said(Kind.CONFLICT) in said:
            return Agreed(self._conflict(sure))
        if said and all(claim.said == said[0] for claim in open_):
            by = self._by(sure)
            return Agreed(self._given_by(said[0], by), by)
        doubtful = [claim for claim in open_ if not said or claim.said != said[0]]
        return Agreed(Answer(Kind.MISSING_FACT, facts=self.in_order(*(claim.remains for claim in doubtful))))

    def _given_by(self, said: Said, statements: Sequence[Statement]) -> Answer:
        return Answer(
            said.kind,
            said.value,
            rules=_rules(statements),
            clauses=_clauses(statements),
            readings=self._readings(statements),
            provisos=tuple(dict.fromkeys(proviso for s in statements for proviso in s.rule.provisos)),
            force=tuple(dict.fromkeys(s.rule.force for s in statements if s.rule.force)),
            presumed=self._presumed_by(statements),
            restated=any(s.rule.name in self.restated for s in statements),
        )

    def _conflict(self, claims: Sequence[Claim]) -> Answer:
        by_answer: dict[Said, list[Claim]] = {}
        for claim in claims:
            if claim.said:
                by_answer.setdefault(claim.said, []).append(claim)
        every = self._by(claims)
        return Answer(
            Kind.CONFLICT,
            rules=_rules(every),
            clauses=_clauses(every),
            readings=self._readings(every),
            alternatives=tuple(
                Alternative(said.kind, said.value, _rules(givers), _clauses(givers))
                for said, givers in ((said, self._by(claims)) for said, claims in by_answer.items())
            ),
        )

    def _by(self, claims: Iterable[Claim]) -> tuple[Statement, ...]:
        """The statements that give these, in printed order."""
        statements = [statement for claim in claims for statement in claim.by]
        printed = [c for s in statements[:1] for c in candidates(self.announcement, s.candidate.outcome.matter)]
        return tuple(sorted(statements, key=lambda statement: printed.index(statement.candidate)))

    def _readings(self, statements: Sequence[Statement]) -> tuple[Labels, ...]:
        found: list[Labels] = []
        for name in _rules(statements):
            rule = self.announcement.rule[name]
            with self.within(rule):
                found += self.taken(rule.readings)
        return tuple(dict.fromkeys(found))

    def taken(self, readings: Iterable[Reading]) -> tuple[Labels, ...]:
        """The readings that were taken in this case."""
        taken = [r.labels for r in readings if r.guard is None or self.holds(r.guard).true]
        return tuple(dict.fromkeys(taken))

    def _presumed_by(self, statements: Sequence[Statement]) -> tuple[str, ...]:
        """The facts that the scopes of these rules presume, in the vocabularies' order."""
        facts = {scope_fact(test) for s in statements for test in scope_tests(s.rule.scope)}
        return tuple(id for id in self.announcement.facts if id in facts and id not in self.given)

    def in_order(self, *truths: Truth) -> tuple[str, ...]:
        """The facts that would settle these, in the vocabulary's order, `at` last."""
        facts = frozenset(fact for truth in truths for fact in truth.facts)
        names = [name for name in map(fact_name, self.announcement.facts.values()) if name in facts]
        return (*names, AT) if AT in facts else tuple(names)


def _rules(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(statement.rule.name for statement in statements))


def _clauses(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clause for statement in statements for clause in statement.clauses))
