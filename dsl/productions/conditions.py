"""Conditions, outcomes, values, moments."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from dsl import tree
from dsl.productions.common import Build, Children, node
from dsl.source import Span
from dsl.tree import Answer, Condition, End, Measure, Name, Order, Outcome, Verb

Test = Callable[[tuple[Name, ...], Span], Condition]
"""What is said of a subject, in a condition or in a cell below its column's name."""


_ORDERS = {order.name: order for order in Order}
_MEASURES = {measure.name: measure for measure in Measure}
_VERBS = {verb.name: verb for verb in Verb}


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


# ── Outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _undecided(c: Children, s: int, e: int) -> tuple[Verb, tree.Undecided]:
    return Verb.IS, tree.Undecided(c[2], span=Span(s, e))


def outcome(c: Children, s: int, e: int) -> Outcome:
    verb, value = c[1]
    return Outcome(c[0], verb, value, span=Span(s, e))


def _guarded_outcome(c: Children, s: int, e: int) -> Outcome:
    verb, value = c[1]
    return Outcome(c[0], verb, value, c[2], span=Span(s, e))


# ── Instants and moments ─────────────────────────────────────────────────────────────────────────────────────────


def _bounds(start: int | None, end: int | None, word: End = End.TO) -> Build:
    return lambda c, s, e: tree.Bounds(
        None if start is None else c[start], None if end is None else c[end], word, span=Span(s, e)
    )


def _shift(duration: int, later: bool, base: int) -> Build:
    return lambda c, s, e: tree.Shift(c[duration], later, c[base], span=Span(s, e))


def _amount(c: Children, s: int, e: int) -> tree.Quantity:
    duration: tree.Duration = c[0]
    return tree.Quantity(Decimal(duration.amount), duration.unit.value, span=duration.span)


def _word(answer: Answer) -> Build:
    return lambda c, s, e: tree.Word(answer, span=Span(s, e))


CONDITIONS: dict[str, Build] = {
    "guarded_outcome": _guarded_outcome,
    "outcome": outcome,
    "outcome_is": lambda c, s, e: (Verb.IS, c[1]),
    "outcome_undecided": _undecided,
    "outcome_moment": lambda c, s, e: (_VERBS[c[0]], c[1]),
    "all_of": lambda c, s, e: tree.And(tuple(c[0]), span=Span(s, e)),
    "some_of": lambda c, s, e: tree.Or(tuple(c[0]), span=Span(s, e)),
    "negation": node(tree.Not, 2),
    "value_condition": lambda c, s, e: c[1]((c[0],), Span(s, e)),
    "event_condition": lambda c, s, e: c[1](tuple(c[0]), Span(s, e)),
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
    "amount": _amount,
    "bounds_from": _bounds(1, None),
    "bounds_from_to": _bounds(1, 3),
    "bounds_from_before": _bounds(1, 3, End.BEFORE),
    "bounds_to": _bounds(None, 1),
    "bounds_before": _bounds(None, 1, End.BEFORE),
    "day": node(tree.Instant, 0),
    "day_and_time": node(tree.Instant, 0, 1),
    "shift_after": _shift(0, later=True, base=2),
    "shift_before": _shift(0, later=False, base=2),
    "shift_later": _shift(2, later=True, base=0),
    "shift_earlier": _shift(2, later=False, base=0),
    "now": lambda c, s, e: Name("now", span=Span(s, e)),
}
