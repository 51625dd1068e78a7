"""Expressions over the columns of a table, apart from any engine.

Truth here has two values: no term is null where its columns are not, and a comparison with a column that may be null
stands beside the test that it is not, which `and` lets decide. Equal terms are the same object, so that a term can be
asked for by `is` and shared work is seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import ClassVar
from weakref import WeakKeyDictionary, WeakValueDictionary

Literal = bool | int | float | Decimal | str | None

SUMS = frozenset({"add", "sub", "mul", "div", "mod"})
"""Ops that make numbers of numbers."""


class Term:
    """`op` says what the term is of its `args`; `value` is what a literal is, or a column's name and the like.

    Ops: literal, column, has (the table, a column), not, and, or, null (of a column), in (a column: not null, and one
    of the literals `value`, which are not both of a flag's), nan, eq, lt, le, add, sub, mul, div, mod (the last two of
    integers that are not negative, rounding down), floor (of floating point), whole (floating point without a fraction
    as an integer), ratio (of integers, in floating point), joined (texts that are not null, with `value` between them),
    case (condition, then, condition, then, …, otherwise).
    """

    __slots__ = ("__weakref__", "args", "op", "value")

    _made: ClassVar[WeakValueDictionary[tuple[object, ...], Term]] = WeakValueDictionary()

    op: str
    args: tuple[Term, ...]
    value: object

    def __new__(cls, op: str, args: tuple[Term, ...] = (), value: object = None) -> Term:
        key = (op, tuple(map(id, args)), type(value), value)
        found = cls._made.get(key)
        if found is None:
            found = super().__new__(cls)
            found.op, found.args, found.value = op, args, value
            cls._made[key] = found
        return found

    def __repr__(self) -> str:
        inside = [*map(repr, self.args), *([] if self.value is None else [repr(self.value)])]
        return f"{self.op}({', '.join(inside)})"


def literal(value: Literal) -> Term:
    return Term("literal", value=value)


TRUE = literal(True)
FALSE = literal(False)
NULL = literal(None)


def column(name: str) -> Term:
    return Term("column", value=name)


def has(name: str) -> Term:
    """Whether the table has the column, which is one truth for all rows."""
    return Term("has", value=name)


def is_null(of: Term) -> Term:
    return Term("null", (of,))


def is_nan(of: Term) -> Term:
    return Term("nan", (of,))


def among(of: Term, values: Iterable[str | bool]) -> Term:
    """The column is not null and has one of the values."""
    found = tuple(sorted(set(values), key=lambda value: (str(type(value)), value)))
    if found == (False, True):
        return negate(is_null(of))
    return Term("in", (of,), found) if found else FALSE


def values_of(test: Term) -> frozenset[str | bool]:
    """The values for one of which `among` asks."""
    assert isinstance(test.value, tuple)
    return frozenset(test.value)


def number_of(term: Term) -> int | float:
    """The number that a literal is."""
    assert isinstance(term.value, int | float)
    return term.value


def whole_of(term: Term) -> int:
    """The integer that a literal is."""
    assert isinstance(term.value, int)
    return term.value


def negate(term: Term) -> Term:
    match term.op:
        case "literal":
            return literal(not term.value)
        case "not":
            return term.args[0]
        case "lt":
            return le(term.args[1], term.args[0])
        case "le":
            return lt(term.args[1], term.args[0])
        case _:
            return Term("not", (term,))


# ── Comparisons and sums ─────────────────────────────────────────────────────────────────────────────────────────


def eq(left: Term, right: Term) -> Term:
    if left is right:
        return TRUE
    if left.op == right.op == "literal":
        return literal(left.value == right.value)
    return Term("eq", (left, right))


def lt(left: Term, right: Term) -> Term:
    if left is right:
        return FALSE
    if left.op == right.op == "literal":
        return literal(number_of(left) < number_of(right))
    return Term("lt", _counted(left, right))


def le(left: Term, right: Term) -> Term:
    if left is right:
        return TRUE
    if left.op == right.op == "literal":
        return literal(number_of(left) <= number_of(right))
    return Term("le", _counted(left, right))


def _counted(left: Term, right: Term) -> tuple[Term, Term]:
    """What is added to one side of a comparison with a literal, taken off the literal."""
    if right.op == "literal" and left.op == "add" and left.args[1].op == "literal":
        return left.args[0], literal(number_of(right) - number_of(left.args[1]))
    if left.op == "literal" and right.op == "add" and right.args[1].op == "literal":
        return literal(number_of(left) - number_of(right.args[1])), right.args[0]
    return left, right


def add(term: Term, number: int) -> Term:
    """Literals at the end are put together."""
    if term.op == "literal":
        return literal(whole_of(term) + number)
    if term.op == "add" and term.args[1].op == "literal":
        return add(term.args[0], whole_of(term.args[1]) + number)
    return Term("add", (term, literal(number))) if number else term


def plus(one: Term, other: Term) -> Term:
    """Literals go to the end."""
    if other.op == "literal":
        return add(one, whole_of(other))
    if one.op == "literal":
        return add(other, whole_of(one))
    if one.op == "add" and one.args[1].op == "literal":
        return add(plus(one.args[0], other), whole_of(one.args[1]))
    if other.op == "add" and other.args[1].op == "literal":
        return add(plus(one, other.args[0]), whole_of(other.args[1]))
    return Term("add", (one, other))


def minus(one: Term, other: Term) -> Term:
    if other.op == "literal":
        return add(one, -whole_of(other))
    if one.op == "add" and one.args[1].op == "literal":
        return add(minus(one.args[0], other), whole_of(one.args[1]))
    if other.op == "add" and other.args[1].op == "literal":
        return add(minus(one, other.args[0]), -whole_of(other.args[1]))
    return literal(0) if one is other else Term("sub", (one, other))


def times(term: Term, number: int) -> Term:
    if term.op == "literal":
        return literal(whole_of(term) * number)
    return term if number == 1 else Term("mul", (term, literal(number)))


def div(term: Term, number: int) -> Term:
    if term.op == "literal":
        return literal(whole_of(term) // number)
    return term if number == 1 else Term("div", (term, literal(number)))


def mod(term: Term, number: int) -> Term:
    if term.op == "literal":
        return literal(whole_of(term) % number)
    return Term("mod", (term, literal(number)))


def columns_of(*terms: Term) -> tuple[str, ...]:
    """The columns that terms read, each once."""
    found: dict[str, None] = {}
    seen: set[Term] = set()

    def look(term: Term) -> None:
        if term in seen:
            return
        seen.add(term)
        if term.op == "column":
            found[str(term.value)] = None
        for arg in term.args:
            look(arg)

    for term in terms:
        look(term)
    return tuple(found)


def size(term: Term) -> int:
    """How many terms it is made of, written out."""
    if term not in _sizes:
        _sizes[term] = 1 + sum(map(size, term.args))
    return _sizes[term]


_sizes: WeakKeyDictionary[Term, int] = WeakKeyDictionary()
