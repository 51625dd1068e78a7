"""Conditions and values."""

from __future__ import annotations

from collections.abc import Callable

from dsl import tree
from dsl.productions.common import Build, Children, node
from dsl.source import Span
from dsl.tree import Answer, Condition, Measure, Name, Order

Test = Callable[[tuple[Name, ...], Span], Condition]
"""What is said of a subject, in a condition or in a cell below its column's name."""


_ORDERS = {order.name: order for order in Order}
_MEASURES = {measure.name: measure for measure in Measure}


def _is(negated: bool, etc: bool) -> Build:
    def build(c: Children, s: int, e: int) -> Test:
        values = tuple(c[1])
        return lambda subjects, span: tree.Is(subjects[0], values, negated, etc, span=span)

    return build


def _met(missed: bool) -> Build:
    return lambda c, s, e: lambda subjects, span: tree.Met(subjects[0], missed, span=span)


def _measured(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.Measured(subjects[0], _MEASURES[c[0]], c[1], span=span)


def _in(negated: bool) -> Build:
    return lambda c, s, e: lambda subjects, span: tree.In(subjects, c[1], negated, span=span)


def _compare(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.Compare(subjects, _ORDERS[c[0]], c[1], span=span)


def _happened(negated: bool, by: int | None = None) -> Build:
    return lambda c, s, e: (
        lambda subjects, span: tree.Happened(subjects, negated, None if by is None else c[by], span=span)
    )


def _such_as(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.SuchAs(subjects[0], tuple(c[1]), span=span)


def _word(answer: Answer) -> Build:
    return lambda c, s, e: tree.Word(answer, span=Span(s, e))


CONDITIONS: dict[str, Build] = {
    "all_of": lambda c, s, e: tree.And(tuple(c[0]), span=Span(s, e)),
    "some_of": lambda c, s, e: tree.Or(tuple(c[0]), span=Span(s, e)),
    "negation": node(tree.Not, 2),
    "value_condition": lambda c, s, e: c[1]((c[0],), Span(s, e)),
    "event_condition": lambda c, s, e: c[1](tuple(c[0]), Span(s, e)),
    "is_any": lambda c, s, e: tree.Is(c[0], (Name("any", span=Span(s, e)),), span=Span(s, e)),
    "holds": node(tree.Holds, 0),
    "is": _is(negated=False, etc=False),
    "is_etc": _is(negated=False, etc=True),
    "is_not": _is(negated=True, etc=False),
    "is_not_etc": _is(negated=True, etc=True),
    "such_as": _such_as,
    "met": _met(missed=False),
    "missed": _met(missed=True),
    "measured": _measured,
    "in": _in(negated=False),
    "not_in": _in(negated=True),
    "compare": _compare,
    "happened": _happened(negated=False),
    "not_happened": _happened(negated=True),
    "not_happened_by": _happened(negated=True, by=2),
    **{answer.value: _word(answer) for answer in Answer},
    "now": lambda c, s, e: Name("now", span=Span(s, e)),
}
