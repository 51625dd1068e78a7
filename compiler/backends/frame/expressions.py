"""Terms as expressions of narwhals, which run on Polars, PyArrow, DuckDB and PySpark. Needs the extra `frame`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw

from compiler.backends.frame.columns import Column
from compiler.backends.frame.loose import loose
from compiler.backends.frame.steps import in_steps
from compiler.backends.frame.terms import Term

if TYPE_CHECKING:
    from narwhals.typing import LazyFrameT

_TYPES: dict[str, Any] = {"int": nw.Int64, "float": nw.Float64, "str": nw.String, "bool": nw.Boolean}


def with_columns(frame: LazyFrameT, columns: Sequence[Column]) -> LazyFrameT:
    """The frame with these columns added."""
    steps, last = in_steps(columns)
    for step in steps:
        frame = frame.with_columns(**{name: _expression(term, {}) for name, term in step.items()})
    done: dict[Term, nw.Expr] = {}
    frame = frame.with_columns(**{each.name: _typed(each, done) for each in last})
    return frame.drop(*(name for step in steps for name in step))


def _typed(column: Column, done: dict[Term, nw.Expr]) -> nw.Expr:
    return _expression(column.term, done).cast(_TYPES[column.type])


def _expression(term: Term, done: dict[Term, nw.Expr]) -> nw.Expr:
    if term not in done:
        done[term] = _made(term, done)
    return done[term]


def _made(term: Term, done: dict[Term, nw.Expr]) -> nw.Expr:
    term = loose(term)
    args: list[Any] = [_expression(arg, done) for arg in term.args]
    match term.op:
        case "literal":
            value: Any = term.value
            return nw.lit(value)
        case "column":
            return nw.col(str(term.value))
        case "not":
            return _as_expression(~args[0])
        case "and":
            return _folded(args, "__and__")
        case "or":
            return _folded(args, "__or__")
        case "null":
            return _as_expression(args[0].is_null())
        case "in":
            return _as_expression(~args[0].is_null()) & _among(args[0], term.value)
        case "in_or_null":
            return _among(args[0], term.value)
        case "nan":
            return _as_expression(args[0].is_nan())
        case "floor":
            return _as_expression(args[0].floor())
        case "whole":
            return _as_expression(args[0].cast(nw.Int64))
        case "ratio":
            by = args[0] * 0 + args[1]  # Polars would multiply by the inverse of a literal, which is not as exact
            return _as_expression(args[0].cast(nw.Float64) / by.cast(nw.Float64))
        case "joined":
            return nw.concat_str(args, separator=str(term.value), ignore_nulls=True)
        case "case":
            return _case(args)
        case op:
            return _folded(args, _METHODS[op])


_METHODS = {
    "eq": "__eq__",
    "lt": "__lt__",
    "le": "__le__",
    "add": "__add__",
    "sub": "__sub__",
    "mul": "__mul__",
    "div": "__floordiv__",
    "mod": "__mod__",
}


def _folded(args: Sequence[Any], method: str) -> nw.Expr:
    found = args[0]
    for arg in args[1:]:
        found = getattr(found, method)(arg)
    return _as_expression(found)


def _among(of: nw.Expr, values: object) -> nw.Expr:
    assert isinstance(values, tuple)
    if len(values) > 1:
        return of.is_in(values)
    if isinstance(values[0], bool):
        return of if values[0] else ~of
    return _as_expression(of == values[0])


def _case(args: Sequence[Any]) -> nw.Expr:
    chain: Any = nw.when(args[0]).then(args[1])
    for when, then in zip(args[2:-1:2], args[3:-1:2], strict=True):
        chain = chain.when(when).then(then)
    return _as_expression(chain.otherwise(args[-1]))


def _as_expression(value: object) -> nw.Expr:
    assert isinstance(value, nw.Expr)
    return value
