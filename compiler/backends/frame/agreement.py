"""What remains must agree."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from attrs import frozen

from compiler.backends.frame.logic import every, some
from compiler.backends.frame.numbers import same
from compiler.backends.frame.statements import UNDECIDED, Says, Statement, Statements
from compiler.backends.frame.states import Answer, Said
from compiler.backends.frame.terms import FALSE, TRUE, Term, eq, negate
from compiler.backends.frame.truth import Truth
from compiler.model.answer import Kind
from compiler.model.rules import can_be_breached

Gives = tuple[tuple[str, Term], ...]
"""Rules, each with when it is among those that give an answer."""


@frozen
class Claim:
    """An answer that may remain: what is said and when, when that is not known, and the rules that give it."""

    remains: Truth
    says: Says
    unsaid: Term
    by: Gives


def claim(statement: Statement) -> Claim:
    return Claim(statement.remains, statement.says, statement.unsaid, ((statement.branch.rule, TRUE),))


class Agreements(Statements):
    def agreed(self, claims: Iterable[Claim]) -> Answer:
        claims = tuple(claims)
        sure: dict[Said, list[Term]] = {}
        maybe: dict[Said, list[Term]] = {}
        unsaid: list[Term] = []
        gives: list[tuple[str, Term]] = []
        for each in claims:
            unsaid.append(every([each.remains.maybe, each.unsaid]))
            for said, when in each.says:
                surely = every([each.remains.surely, when])
                sure.setdefault(said, []).append(surely)
                maybe.setdefault(said, []).append(every([each.remains.maybe, when]))
                gives += [(rule, every([surely, giving])) for rule, giving in each.by]
        maybe_by = {said: some(terms) for said, terms in maybe.items()}
        unknown_value = some(unsaid)
        contradicted = _contradicted(sure)
        agreed: list[tuple[Said, Term]] = []
        for one, terms in sure.items():
            if one != UNDECIDED:
                agree = [some([negate(then), _alike(one, other)]) for other, then in maybe_by.items() if other != one]
                same = [(then, _alike(one, other)) for other, then in agreed]
                before = [negate(every([then, alike])) for then, alike in same if alike is not FALSE]
                given = some(every([term, *agree, negate(unknown_value), *before]) for term in terms)
                if given is not FALSE:
                    agreed.append((one, given))
        known = unknown_value is FALSE and all(each.remains.known for each in claims)
        possible = some([*maybe_by.values(), unknown_value])
        settled = [contradicted, *(when for _, when in agreed)]
        unknown = FALSE if known else every([possible, *map(negate, settled)])
        doubt = negate(unknown)
        undoubted = self.given_by((rule, every([when, doubt])) for rule, when in gives)
        return Answer(tuple(agreed), contradicted, unknown, undoubted, self.binds(self.given_by(gives)), possible)

    def given_by(self, gives: Iterable[tuple[str, Term]]) -> Gives:
        """Each rule once, in printed order."""
        found: dict[str, list[Term]] = {}
        for rule, when in gives:
            found.setdefault(rule, []).append(when)
        order = list(self.announcement.rule)
        printed = sorted(found, key=lambda rule: order.index(rule) if rule in order else -1)
        return tuple((rule, some(found[rule])) for rule in printed)

    def binds(self, gives: Gives) -> Term:
        """When one of those that give an answer can be breached, or none gives it; what a definition says can."""
        rules = self.announcement.rule
        bind = {rule: can_be_breached(rules[rule]) for rule, _ in gives if rule in rules}
        if all(bind.values()):
            return TRUE
        return some(term for rule, term in gives if bind.get(rule, True))


def _contradicted(sure: dict[Said, list[Term]]) -> Term:
    found = list(sure.get(UNDECIDED, ()))
    for (one, claims), (other, others) in combinations(sure.items(), 2):
        differ = negate(_alike(one, other))
        found += [every([when, then, differ]) for when in claims for then in others]
    return some(found)


def _alike(one: Said, other: Said) -> Term:
    """When two answers are the same."""
    if one == other:
        return TRUE
    if one.point and other.point and one.lower_bound is other.lower_bound:
        return eq(one.value, other.value)
    if _is_number(one) and _is_number(other):
        return same(one.value, other.value)
    return FALSE


def _is_number(said: Said) -> bool:
    told = said.value.op == "literal" and isinstance(said.value.value, bool | str)
    return said.kind is Kind.VALUE and not said.point and not told
