"""`and`, `or` and cases of terms, made as short as what can be seen allows."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.backends.frame.terms import FALSE, NULL, TRUE, Term, among, is_null, negate, number_of, size, values_of


def every(terms: Iterable[Term]) -> Term:
    """`and`, of none true; what can be seen to be false is FALSE."""
    parts: dict[Term, None] = {}
    for term in terms:
        _flatten("and", term, parts)
    while True:
        kept = _merged(list(parts))
        if any(part is FALSE for part in kept):
            return FALSE
        known = Known(part for part in kept if part.op in _SIMPLE or (part.op == "not" and part.args[0].op in _SIMPLE))
        if known.impossible:
            return FALSE
        reduced: dict[Term, None] = {}
        for part in kept:
            _flatten("and", known.reduce(part), reduced)
        if list(reduced) == kept:
            break
        parts = reduced
    present = set(kept)
    if any(_refuted(part, present) for part in kept):
        return FALSE
    kept = [part for part in kept if not _implied(part, present)]
    if not kept:
        return TRUE
    return kept[0] if len(kept) == 1 else Term("and", tuple(kept))


def some(terms: Iterable[Term]) -> Term:
    """`or`, of none false."""
    parts: dict[Term, None] = {}
    for term in terms:
        _flatten("or", term, parts)
    kept = _united(list(parts))
    present = set(kept)
    if TRUE in present or any(negate(part) in present for part in kept):
        return TRUE
    kept = _joined([part for part in kept if not (part.op == "and" and any(arg in present for arg in part.args))])
    if not kept:
        return FALSE
    return kept[0] if len(kept) == 1 else Term("or", tuple(kept))


def _joined(parts: list[Term]) -> list[Term]:
    """Two that differ in one test only made one, as long as there are such."""
    n = 0
    while n < len(parts):
        for m in range(n):
            joined = _one_apart(parts[m], parts[n])
            if joined is not None:
                return _joined([*parts[:m], joined, *parts[m + 1 : n], *parts[n + 1 :]])
        n += 1
    return parts


def _one_apart(one: Term, other: Term) -> Term | None:
    if one.op != "and" or other.op != "and" or len(one.args) != len(other.args):
        return None
    mine = [arg for arg in one.args if arg not in other.args]
    theirs = [arg for arg in other.args if arg not in one.args]
    if len(mine) != 1 or len(theirs) != 1:
        return None
    either = some([mine[0], theirs[0]])
    if size(either) > max(size(mine[0]), size(theirs[0])):
        return None
    return every(either if arg is mine[0] else arg for arg in one.args)


def _flatten(op: str, term: Term, parts: dict[Term, None]) -> None:
    if term.op == op:
        for arg in term.args:
            _flatten(op, arg, parts)
    elif op == "and" and term.op == "not" and term.args[0].op == "or":
        for arg in term.args[0].args:
            _flatten(op, negate(arg), parts)
    elif term is not (TRUE if op == "and" else FALSE):
        parts[term] = None


def _merged(parts: list[Term]) -> list[Term]:
    """Tests of one column for its values put together, at the place of the first."""
    allowed: dict[Term, frozenset[str | bool]] = {}
    for part in parts:
        if part.op == "in":
            values = values_of(part)
            allowed[part.args[0]] = allowed.get(part.args[0], values) & values
    for part in parts:
        if part.op == "not" and part.args[0].op == "in" and part.args[0].args[0] in allowed:
            allowed[part.args[0].args[0]] -= values_of(part.args[0])
    found: dict[Term, None] = {}
    given: dict[Term, frozenset[str | bool]] = {}  # tests that hold where the column is null, too
    for part in parts:
        if _or_null(part):
            values = values_of(part.args[0])
            given[part.args[1]] = given.get(part.args[1], values) & values
    for part in parts:
        inner = part.args[0] if part.op == "not" else part
        if part.op == "null" and part.args[0] in allowed:
            found[FALSE] = None
        elif _or_null(part):
            found[some([among(part.args[1].args[0], given[part.args[1]]), part.args[1]])] = None
        elif inner.op == "in" and inner.args[0] in allowed:
            found[among(inner.args[0], allowed[inner.args[0]])] = None
        elif not (part.op == "not" and inner.op == "null" and inner.args[0] in allowed):
            found[part] = None
    return list(found)


def _or_null(part: Term) -> bool:
    return (
        part.op == "or"
        and len(part.args) == 2
        and part.args[0].op == "in"
        and part.args[1] is is_null(part.args[0].args[0])
    )


def _united(parts: list[Term]) -> list[Term]:
    allowed: dict[Term, set[str | bool]] = {}
    for part in parts:
        if part.op == "in":
            allowed.setdefault(part.args[0], set()).update(values_of(part))
    found: dict[Term, None] = {}
    for part in parts:
        found[among(part.args[0], allowed[part.args[0]]) if part.op == "in" else part] = None
    return list(found)


def _refuted(part: Term, present: set[Term]) -> bool:
    """Whether others beside it cannot be so with it."""
    if negate(part) in present:
        return True
    return part.op == "not" and part.args[0].op == "and" and all(arg in present for arg in part.args[0].args)


def _implied(part: Term, present: set[Term]) -> bool:
    """Whether others beside it already say so."""
    if part.op == "or":
        return any(arg in present for arg in part.args)
    if part.op == "not" and part.args[0].op == "and":
        return any(negate(arg) in present for arg in part.args[0].args)
    return False


# ── What follows from tests of columns ───────────────────────────────────────────────────────────────────────────

_SIMPLE = frozenset({"has", "null", "in", "lt", "le", "eq", "nan"})
_LARGE = 400
"""Terms of more parts than that are left as they are."""


class Known:
    """Tests that hold together, and what they settle about others."""

    def __init__(self, tests: Iterable[Term]) -> None:
        self._tests = frozenset(tests)
        self._allowed: dict[Term, frozenset[str | bool]] = {}
        self._low: dict[Term, tuple[float, bool]] = {}
        self._high: dict[Term, tuple[float, bool]] = {}
        self._done: dict[Term, Term] = {}
        self.impossible = any(negate(test) in self._tests for test in self._tests)
        for test in self._tests:
            if test.op == "in":
                self._allowed[test.args[0]] = values_of(test)
            elif test.op in ("lt", "le") and test.args[0].op == "literal":
                bound = number_of(test.args[0]), test.op == "lt"
                self._low[test.args[1]] = max(self._low.get(test.args[1], bound), bound)
            elif test.op in ("lt", "le") and test.args[1].op == "literal":
                high = number_of(test.args[1]), test.op != "lt"
                self._high[test.args[0]] = min(self._high.get(test.args[0], high), high)
        for of, (low, beyond) in self._low.items():
            if of in self._high:
                high_at, reached = self._high[of]
                self.impossible |= low > high_at or (low == high_at and (beyond or not reached))

    def reduce(self, term: Term) -> Term:
        """The term where they hold; they themselves stay."""
        if term in self._tests or not self._tests or size(term) > _LARGE:
            return term
        return self._reduced(term)

    def _reduced(self, term: Term) -> Term:
        if term not in self._done:
            self._done[term] = self._reduce(term)
        return self._done[term]

    def _reduce(self, term: Term) -> Term:
        if term in self._tests:
            return TRUE
        if negate(term) in self._tests:
            return FALSE
        match term.op:
            case "not":
                return negate(self._reduced(term.args[0]))
            case "and":
                return every(map(self._reduced, term.args))
            case "or":
                return some(map(self._reduced, term.args))
            case "in" if term.args[0] in self._allowed:
                left = self._allowed[term.args[0]] & values_of(term)
                return TRUE if left == self._allowed[term.args[0]] else among(term.args[0], left)
            case "in" if is_null(term.args[0]) in self._tests:
                return FALSE
            case "null" if term.args[0] in self._allowed:
                return FALSE
            case "lt" | "le":
                return self._bounded(term)
            case _:
                return term

    def _bounded(self, term: Term) -> Term:
        one, other = term.args
        if other.op == "literal":  # one < other
            at, strict = number_of(other), term.op == "lt"
            if one in self._low and (
                self._low[one][0] > at or (self._low[one][0] == at and (strict or self._low[one][1]))
            ):
                return FALSE
            if one in self._high and (
                self._high[one][0] < at or (self._high[one] == (at, False)) or (not strict and self._high[one][0] == at)
            ):
                return TRUE
        elif one.op == "literal":  # one < other
            at, strict = number_of(one), term.op == "lt"
            if other in self._high and (
                self._high[other][0] < at or (self._high[other][0] == at and (strict or not self._high[other][1]))
            ):
                return FALSE
            if other in self._low and (
                self._low[other][0] > at
                or (self._low[other] == (at, True))
                or (not strict and self._low[other][0] == at)
            ):
                return TRUE
        return term


def case(branches: Iterable[tuple[Term, Term]], otherwise: Term = NULL) -> Term:
    """The value beside the first condition that holds."""
    kept: list[tuple[Term, Term]] = []
    for condition, value in branches:
        if condition is FALSE:
            continue
        if condition is TRUE:
            otherwise = value
            break
        if kept and kept[-1][1] is value:
            kept[-1] = some([kept[-1][0], condition]), value
        else:
            kept.append((condition, value))
    while kept and kept[-1][1] is otherwise:
        kept.pop()
    if not kept:
        return otherwise
    if otherwise is FALSE and len(kept) == 1 and kept[0][1] is TRUE:
        return kept[0][0]
    return Term("case", (*(term for pair in kept for term in pair), otherwise))
