"""Answers that rules extend: a second layer over what the rules agree on that do not extend."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from .agreement import Agreed, Agreements, Claim
from .book import Branch, Rule
from .decision import Outcome
from .reckoning import total
from .statements import Said, Statement
from .states import Point
from .truth import Truth, Unknown, both, either, negate
from .values import Extended


class Extensions(Agreements):
    def original(self, matter: str) -> Agreed:
        """What the rules agree on that do not extend."""
        return self.agreed(matter, [_claim(s) for s in self.state(self._branches(matter, None, extending=False))])

    def extended(self, matter: str, before: str | None = None) -> Agreed:
        """The original as extended; with `before`, by what was published before that ISO date.

        What reads the earlier answer extends that and replaces it, and what else was published before; everything
        that is not replaced must agree.
        """
        original = self.original(matter)
        if not self.book.extends(matter) or not can_be_extended(original.outcome):
            return original
        extensions = [s for s in self.state(self._branches(matter, before)) if s.branch.extends]
        unextended = negate(either([s.remains for s in extensions]))
        claims = [Claim(*_said(original.outcome), unextended, original.by)]
        for extension in extensions:
            said = extension_of(extension.branch)
            earlier = self.extended(matter, said.date) if said.earlier else original
            remains = both([extension.remains, negate(_replaced(said, extensions))])
            if remains is True and earlier.outcome.kind == "conflict":
                return earlier
            claims.append(self._extending(said, remains, earlier, (*earlier.by, extension)))
        return self.agreed(matter, claims)

    def _branches(self, matter: str, before: str | None, extending: bool = True) -> list[tuple[Rule, Branch]]:
        return [
            (rule, branch)
            for rule, branch in self.book.branches.get(matter, ())
            if not branch.extends or (extending and (before is None or extension_of(branch).date < before))
        ]

    def _extending(self, said: Extended, remains: Truth, earlier: Agreed, by: tuple[Statement, ...]) -> Claim:
        answer = earlier.outcome
        if answer.kind == "missing_fact":
            return Claim(None, None, both([remains, Unknown(answer.facts)]), by)
        if isinstance(answer.value, Point) and isinstance(said.by, tuple):
            steps = self.steps(said.by)
            if isinstance(steps, Unknown):
                return Claim(None, None, both([remains, steps]), by)
            start = replace(answer.value, ends_day=self.book.is_deadline(answer.matter))
            point = self.shifted(start, steps, said.zone)
            return Claim(Said("value", point.instant, point.lower_bound), point, remains, by)
        if isinstance(answer.value, Decimal) and isinstance(said.by, Decimal):
            return Claim(Said("value", total(answer.value, said.by)), None, remains, by)
        return Claim(*_said(answer), remains, by)


def can_be_extended(answer: Outcome) -> bool:
    """Whether an answer is an instant or a number; any other stays as it is."""
    return answer.kind == "value" and isinstance(answer.value, Point | Decimal)


def extension_of(branch: Branch) -> Extended:
    """What a branch says that extends an answer."""
    assert isinstance(branch.says, Extended)
    return branch.says


def _replaced(said: Extended, extensions: list[Statement]) -> Truth:
    """Something published later extends the earlier answer, and so this one."""
    others = [(s.remains, extension_of(s.branch)) for s in extensions]
    return either([remains for remains, other in others if other.earlier and other.date > said.date])


def _said(answer: Outcome) -> tuple[Said, Point | None]:
    if isinstance(answer.value, Point):
        return Said(answer.kind, answer.value.instant, answer.value.lower_bound), answer.value
    return Said(answer.kind, answer.value), None


def _claim(statement: Statement) -> Claim:
    return Claim(statement.said, statement.point, statement.remains, (statement,))
