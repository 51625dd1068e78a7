"""Answers that rules extend: a second layer over what the rules agree on that do not extend."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from compiler.backends.frame.agreement import Agreements, Claim, Gives, claim
from compiler.backends.frame.logic import every, some
from compiler.backends.frame.numbers import total
from compiler.backends.frame.statements import UNDECIDED, Says, Statement
from compiler.backends.frame.states import TOO_MANY_DIGITS, Answer, MomentState, Reached, Said
from compiler.backends.frame.terms import FALSE, TRUE, Term, negate
from compiler.backends.frame.truth import Truth, both, either, known
from compiler.backends.frame.truth import negate as not_
from compiler.model.answer import Kind
from compiler.model.outcomes import ExtendedBy
from compiler.model.time import Duration
from compiler.model.vocabulary import MatterKind
from compiler.plan import Extension


class Extensions(Agreements):
    def original(self, matter: str) -> Answer:
        """What the rules agree on that do not extend."""
        return self.agreed(map(claim, self.statements(matter)))

    def extended(self, matter: str, original: Answer, before: str | None = None) -> Answer:
        """The original as extended; with `before`, by what was published before that ISO date.

        What reads the earlier answer extends that and replaces it, and what else was published before; everything
        that is not replaced must agree. Only an instant or a number is extended; any other answer stays.
        """
        stays = tuple((said, when) for said, when in original.said if not self._extendable(matter, said))
        extended = tuple(pair for pair in original.said if pair not in stays)
        can = some(when for _, when in extended)
        extensions = self.extending(matter, before) if can is not FALSE else ()
        if not extensions:
            return original
        claims = [Claim(_unless(s.remains for s in extensions), extended, FALSE, original.gives)]
        undecided: list[tuple[Term, Gives]] = []
        for statement in extensions:
            extension = _of(statement)
            earlier = self.extended(matter, original, extension.date) if extension.earlier else original
            remains = both([known(can), statement.remains, _unless(_replacing(extension, extensions))])
            says, unsaid = self._longer(matter, statement, earlier)
            by = (*earlier.gives, (statement.branch.rule, TRUE))
            claims.append(Claim(remains, says, unsaid, by))
            undecided.append((every([remains.surely, earlier.conflict]), earlier.gives))
        return self._over(original, stays, can, self.agreed(claims), undecided)

    def _over(
        self, original: Answer, stays: Says, can: Term, extended: Answer, undecided: Iterable[tuple[Term, Gives]]
    ) -> Answer:
        """The original but where it can be extended; what extends a conflict leaves it to those that it is between."""
        gives = [(rule, every([when, negate(can)])) for rule, when in original.gives]
        before: list[Term] = []
        for when, rules in undecided:
            first = every([when, *map(negate, before)])
            gives += [(rule, every([first, giving])) for rule, giving in rules]
            before.append(when)
        gives += [(rule, every([when, *map(negate, before)])) for rule, when in extended.gives]
        given_by = self.given_by(gives)
        return Answer(
            (*extended.said, *stays),
            some([original.conflict, extended.conflict]),
            some([original.unknown, every([can, extended.unknown])]),
            given_by,
            self.binds(given_by),
            original.possible,
        )

    def _longer(self, matter: str, statement: Statement, earlier: Answer) -> tuple[Says, Term]:
        """What it makes of an answer, and when that is not known: an instant so much later, a number so much more."""
        by = statement.branch.value
        assert isinstance(by, ExtendedBy)
        says: list[tuple[Said, Term]] = [(UNDECIDED, earlier.conflict)]
        unsaid = [earlier.unknown]
        deadline = self.announcement.matters[matter].kind is MatterKind.DEADLINE
        for said, when in earlier.said:
            if not self._extendable(matter, said):
                continue
            if isinstance(by.by, Duration):
                start = MomentState(((Reached(said.value, said.lower_bound, deadline), when),))
                later = self.counted(start, by.by, later=True)
                says += [(evolve(said, value=reached.us), then) for reached, then in later.reached]
                unsaid.append(later.unknown)
            else:
                more, inexact = total(said.value, by.by.value)
                self.refuse(TOO_MANY_DIGITS, every([when, inexact]))
                says.append((evolve(said, value=more), when))
        return tuple((said, when) for said, when in says if when is not FALSE), some(unsaid)

    def _extendable(self, matter: str, said: Said) -> bool:
        number = self.announcement.matters[matter].kind is MatterKind.NUMBER
        return said.point or (number and said.kind is Kind.VALUE)


def _of(statement: Statement) -> Extension:
    assert statement.extension
    return statement.extension


def _replacing(extension: Extension, extensions: Iterable[Statement]) -> list[Truth]:
    """Those that were published later and extend the earlier answer, and so this one."""
    return [s.remains for s in extensions if _of(s).earlier and _of(s).date > extension.date]


def _unless(truths: Iterable[Truth]) -> Truth:
    return not_(either(truths))
