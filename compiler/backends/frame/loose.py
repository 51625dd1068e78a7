"""Conditions of a CASE, where null is as good as false: what only guards against null is left out."""

from __future__ import annotations

from compiler.backends.frame.terms import SUMS, Term, negate

IN_OR_NULL = "in_or_null"
"""As `in`, but null where the column is."""


def loose(term: Term) -> Term:
    """A case with its conditions loosened; any other term as it is."""
    if term.op != "case":
        return term
    conditions = [_loosened(arg) if n % 2 == 0 else arg for n, arg in enumerate(term.args[:-1])]
    return Term("case", (*conditions, term.args[-1]))


def _loosened(term: Term) -> Term:
    """True where the term is, false or null elsewhere."""
    match term.op:
        case "or":
            return Term("or", tuple(map(_loosened, term.args)))
        case "in":
            return Term(IN_OR_NULL, term.args, term.value)
        case "and":
            guarded = {part.args[0].args[0] for part in term.args if _is_guard(part)}
            parts = [_inside(part, guarded) for part in term.args]
            kept = [
                part
                for n, part in enumerate(parts)
                if not (_is_guard(part) and any(_strict(other, part.args[0].args[0]) for other in _others(parts, n)))
            ]
            return kept[0] if len(kept) == 1 else Term("and", tuple(kept))
        case _:
            return term


def _others(parts: list[Term], n: int) -> list[Term]:
    return [part for m, part in enumerate(parts) if m != n]


def _inside(part: Term, guarded: set[Term]) -> Term:
    """`not in` beside the test that the column is not null need not test it again."""
    if part.op == "not" and part.args[0].op == "in" and part.args[0].args[0] in guarded:
        return negate(Term(IN_OR_NULL, part.args[0].args, part.args[0].value))
    return _loosened(part)


def _is_guard(part: Term) -> bool:
    return part.op == "not" and part.args[0].op == "null"


def _strict(term: Term, of: Term) -> bool:
    """Whether the term is null or false where `of` is null."""
    match term.op:
        case "or":
            return all(_strict(arg, of) for arg in term.args)
        case "and":
            return any(_strict(arg, of) for arg in term.args)
        case "not":
            return term.args[0].op == IN_OR_NULL and term.args[0].args[0] is of
        case "in_or_null":
            return term.args[0] is of
        case "eq" | "lt" | "le":
            return any(_null_with(arg, of) for arg in term.args)
        case _:
            return _is_guard(term) and term.args[0].args[0] is of


def _null_with(term: Term, of: Term) -> bool:
    return term is of or (term.op in SUMS and any(_null_with(arg, of) for arg in term.args))
