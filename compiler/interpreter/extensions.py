"""Answers that rules extend: a second layer over what the rules agree on that do not extend."""

from __future__ import annotations

from decimal import Decimal

from compiler.interpreter.agreement import Agreed, Agreements, Claim
from compiler.interpreter.needs import Candidate, candidates
from compiler.interpreter.shares import total
from compiler.interpreter.statements import Said, Statement
from compiler.interpreter.states import Unknown
from compiler.interpreter.truth import Truth, both, either, negate, unknown
from compiler.model.answer import Answer, Kind, Point
from compiler.model.extensions import published, reads_earlier
from compiler.model.outcomes import ExtendedBy, NumberValue
from compiler.model.time import Duration


class Extensions(Agreements):
    def original(self, matter: str) -> Agreed:
        """What the rules agree on that do not extend."""
        return self.agreed(
            [Claim(s.said, s.remains, (s,)) for s in self.state(c for c in self._candidates(matter) if not c.extends)]
        )

    def extended(self, matter: str, before: str | None = None) -> Agreed:
        """The original as extended; with `before`, by what was published before that date.

        What reads the earlier answer extends that and replaces it, and what else was published before; everything
        that is not replaced must agree.
        """
        original = self.original(matter)
        if not can_be_extended(original.answer):
            return original
        extensions = self._extensions(matter, before)
        unextended = Claim(_said(original.answer), negate(either(s.remains for s in extensions)), original.by)
        extending = self._extending(original, extensions)
        for claim in extending:
            if claim.remains.true and claim.said == Said(Kind.CONFLICT):
                return self._extends(claim.by[-1], original)
        return self.agreed([unextended, *extending])

    def extending(self, matter: str) -> list[Claim]:
        """What each rule makes of an answer that it extends, itself the last to give it; none where nothing can be."""
        original = self.original(matter)
        return self._extending(original, self._extensions(matter, None)) if can_be_extended(original.answer) else []

    def _extensions(self, matter: str, before: str | None) -> list[Statement]:
        def counts(candidate: Candidate) -> bool:
            return not candidate.extends or before is None or published(self.announcement, candidate.rule) < before

        stated = self.state(candidate for candidate in self._candidates(matter) if counts(candidate))
        return [statement for statement in stated if statement.candidate.extends]

    def _replaced(self, extension: Statement, extensions: list[Statement]) -> Truth:
        """Something published later extends the earlier answer, and so this one."""
        date = self._published(extension)
        return either(s.remains for s in extensions if self._reads_earlier(s) and self._published(s) > date)

    def _extending(self, original: Agreed, extensions: list[Statement]) -> list[Claim]:
        return [
            self._claim(
                extension,
                self._extends(extension, original),
                both([extension.remains, negate(self._replaced(extension, extensions))]),
            )
            for extension in extensions
        ]

    def _extends(self, extension: Statement, original: Agreed) -> Agreed:
        """The answer that it extends."""
        if not self._reads_earlier(extension):
            return original
        return self.extended(extension.candidate.outcome.matter, self._published(extension))

    def _claim(self, extension: Statement, extended: Agreed, remains: Truth) -> Claim:
        by = (*extended.by, extension)
        if extended.answer.kind is Kind.MISSING_FACT:
            return Claim(None, both([remains, unknown(*extended.answer.facts)]), by)
        value = extension.candidate.outcome.value
        assert isinstance(value, ExtendedBy)
        said = self._longer(extension.candidate.outcome.matter, extended.answer, value.by)
        if isinstance(said, Unknown):
            return Claim(None, both([remains, unknown(*said.facts)]), by)
        return Claim(said, remains, by)

    def _longer(self, matter: str, answer: Answer, by: Duration | NumberValue) -> Said | Unknown:
        """An instant so much later, a number so much more; any other answer stays."""
        if isinstance(answer.value, Point) and isinstance(by, Duration):
            parts = self.parts(by)
            if isinstance(parts, Unknown):
                return parts
            reached = self.shifted(self.reached(matter, answer.value), parts, by)
            return Said(Kind.VALUE, Point(reached.us, reached.zone, reached.lower_bound))
        if isinstance(answer.value, Decimal) and isinstance(by, NumberValue):
            return Said(Kind.VALUE, total(answer.value, by.value))
        return _said(answer)

    def _candidates(self, matter: str) -> tuple[Candidate, ...]:
        return candidates(self.announcement, matter)

    def _published(self, extension: Statement) -> str:
        return published(self.announcement, extension.rule)

    @staticmethod
    def _reads_earlier(extension: Statement) -> bool:
        return reads_earlier(extension.rule, extension.candidate.outcome)


def can_be_extended(answer: Answer) -> bool:
    """Whether an answer is an instant or a number; any other stays as it is."""
    return answer.kind is Kind.VALUE and isinstance(answer.value, Point | Decimal)


def _said(answer: Answer) -> Said:
    return Said(answer.kind, answer.value)
