"""Conditions, outcomes, values, moments."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from attrs import frozen

from dsl import tree
from dsl.lunar import read_lunar_day
from dsl.productions.common import Build, Children, node
from dsl.source import Span
from dsl.tree import Answer, Condition, End, Measure, Name, Order, Outcome, Verb

Test = Callable[[tuple[Name, ...], Span], Condition]
"""What is said of a subject, in a condition or in a cell below its column's name."""


_ORDERS = {order.name: order for order in Order}
_MEASURES = {measure.name: measure for measure in Measure}
_VERBS = {verb.name: verb for verb in Verb}
_DAYS = {day.name: day for day in tree.Day}
_UNITS = {unit.value: unit for unit in tree.Unit}


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


class Tail(NamedTuple):
    """An outcome that waits for the name of its matter: in a cell it is that of the column."""

    verb: Verb
    value: tree.Value | tree.Undecided | tree.Weekly
    was: tree.Value | tree.Duration | None = None
    difference: tree.Difference | None = None

    def of(self, matter: Name, guard: Condition | None, span: Span) -> Outcome:
        return Outcome(matter, self.verb, self.value, guard, self.was, self.difference, span=span)


def outcome(c: Children, s: int, e: int) -> Outcome:
    tail: Tail = c[1]
    return tail.of(c[0], None, Span(s, e))


def _guarded_outcome(c: Children, s: int, e: int) -> Outcome:
    tail: Tail = c[1]
    return tail.of(c[0], c[2], Span(s, e))


def _undecided(c: Children, s: int, e: int) -> Tail:
    return Tail(Verb.IS, tree.Undecided(c[2], span=Span(s, e)))


def _outcome_value(c: Children, s: int, e: int) -> Tail:
    word, value, was = c
    if was is None:
        return Tail(_VERBS[word], value)
    old, difference = was
    if isinstance(value, tree.Shift) and isinstance(old, tree.Quantity):
        old = _duration(old)
    return Tail(_VERBS[word], value, old, difference)


def _duration(quantity: tree.Quantity) -> tree.Quantity | tree.Duration:
    """`20 days after shipped was 10 days` leaves unsaid after what."""
    if quantity.unit not in _UNITS or quantity.number % 1:
        return quantity
    return tree.Duration(int(quantity.number), _UNITS[quantity.unit], span=quantity.span)


def _was_instant(c: Children, s: int, e: int) -> tuple[tree.Instant, tree.Difference | None]:
    was: tree.Was = c[1]
    return was.instant, was.difference


def _weekly(c: Children, s: int, e: int) -> Tail:
    window = c[3] if len(c) > 2 else None
    return Tail(Verb.WEEKLY, tree.Weekly(tuple(c[1]), window, span=Span(s, e)))


def _hours(days: bool) -> Build:
    """Hours of the day, the first or behind others."""

    def build(c: Children, s: int, e: int) -> list[tree.HourSpan]:
        start, _, end = c[-3:]
        first, last, begin = c[-4] if days else (None, None, start.span.start)
        spans: list[tree.HourSpan] = c[0] if isinstance(c[0], list) else []
        spans.append(tree.HourSpan(first, last, start, end, span=Span(begin, e)))
        return spans

    return build


# ── Instants and moments ─────────────────────────────────────────────────────────────────────────────────────────


@frozen
class _Edge:
    """The start or end of a window with what an amendment replaced, and the length that it claims for the window."""

    instant: tree.Instant | None
    was: tree.Was | None = None
    total: tree.Duration | None = None


def _amended(c: Children, s: int, e: int) -> _Edge:
    instant, _, old = c
    was = old if isinstance(old, tree.Was) else tree.Was(old, span=old.span)
    return _Edge(instant, was) if isinstance(instant, tree.Instant) else _Edge(instant.instant, was, instant.total)


def _bounds(start: int | None, end: int | None, word: End = End.TO) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Bounds:
        first = None if start is None else c[start]
        last = None if end is None else c[end]
        span = Span(s, e)
        if first.__class__ is not _Edge and last.__class__ is not _Edge:
            return tree.Bounds(first, last, word, span=span)
        one, other = _edge(first), _edge(last)
        return tree.Bounds(one.instant, other.instant, word, one.was, other.was, other.total, span=span)

    return build


def _edge(written: tree.Instant | _Edge | None) -> _Edge:
    return written if isinstance(written, _Edge) else _Edge(written)


def named_instant(c: Children, s: int, e: int) -> tree.NamedInstant:
    edge = _edge(c[2])
    assert edge.instant is not None
    return tree.NamedInstant(c[1], edge.instant, tuple(c[3]), edge.was, span=Span(s, e))


def _instant(claims: int) -> Build:
    """A date, maybe a time of day, and claims in parentheses."""

    def build(c: Children, s: int, e: int) -> tree.Instant:
        return tree.Instant(c[0], c[1] if claims == 3 else None, tuple(c[claims]), span=Span(s, e))

    return build


def _instant_total(claims: int) -> Build:
    def build(c: Children, s: int, e: int) -> _Edge:
        *own, total = c[claims]
        time = c[1] if claims == 3 else None
        return _Edge(tree.Instant(c[0], time, tuple(own), span=Span(s, e)), total=total)

    return build


def _instant_apart(claims: int) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Was:
        *own, difference = c[claims]
        time = c[1] if claims == 3 else None
        return tree.Was(tree.Instant(c[0], time, tuple(own), span=Span(s, e)), difference, span=Span(s, e))

    return build


def _lunar(month: int, leap: bool = False) -> Build:
    return lambda c, s, e: tree.LunarClaim(int(c[month].number), int(c[month + 2].number), leap, span=Span(s, e))


def _named_day(c: Children, s: int, e: int) -> tree.LunarClaim | tree.FestivalClaim:
    """A lunar day as Chinese prints it, or the name of a festival, of which the words are joined."""
    words: list[Name] = c[-1] if isinstance(c[-1], list) else [c[-1]]
    text = " ".join(word.text for word in words)
    lunar = None if words[0].quoted else read_lunar_day(text)
    if lunar is None:
        return tree.FestivalClaim(Name(text, len(words) == 1 and words[0].quoted, span=Span(s, e)), span=Span(s, e))
    return tree.LunarClaim(*lunar, span=Span(s, e))


def _shift(duration: int, later: bool, base: int) -> Build:
    return lambda c, s, e: tree.Shift(c[duration], later, c[base], span=Span(s, e))


def _quantity(duration: tree.Duration) -> tree.Quantity:
    return tree.Quantity(Decimal(duration.amount), duration.unit.value, span=duration.span)


def _word(answer: Answer) -> Build:
    return lambda c, s, e: tree.Word(answer, span=Span(s, e))


CONDITIONS: dict[str, Build] = {
    "guarded_outcome": _guarded_outcome,
    "outcome": outcome,
    "outcome_value": _outcome_value,
    "outcome_undecided": _undecided,
    "outcome_weekly": _weekly,
    "was_value": lambda c, s, e: (c[1], None),
    "was_duration": lambda c, s, e: (_quantity(c[1]), c[3]),
    "was_instant": _was_instant,
    "all_week": lambda c, s, e: [],
    "daily_hours": _hours(days=False),
    "weekday_hours": _hours(days=True),
    "one_day": lambda c, s, e: (c[0], c[0], s),
    "day_to_day": lambda c, s, e: (c[0], c[2], s),
    "weekday": lambda c, s, e: _DAYS[c[0]],
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
    "amount": lambda c, s, e: _quantity(c[0]),
    "bounds_from": _bounds(1, None),
    "bounds_from_to": _bounds(1, 3),
    "bounds_from_before": _bounds(1, 3, End.BEFORE),
    "bounds_to": _bounds(None, 1),
    "bounds_before": _bounds(None, 1, End.BEFORE),
    "amended": _amended,
    "amended_total": _amended,
    "day": node(tree.Instant, 0),
    "day_and_time": node(tree.Instant, 0, 1),
    "day_claimed": _instant(claims=2),
    "day_and_time_claimed": _instant(claims=3),
    "day_total": _instant_total(claims=2),
    "day_and_time_total": _instant_total(claims=3),
    "day_apart": _instant_apart(claims=2),
    "day_and_time_apart": _instant_apart(claims=3),
    "weekday_claim": node(tree.WeekdayClaim, 0),
    "lunar_claim": _lunar(month=1),
    "leap_claim": _lunar(month=2, leap=True),
    "lunar_name": _named_day,
    "festival_claim": _named_day,
    "later": lambda c, s, e: tree.Difference(True, c[1], span=Span(s, e)),
    "earlier": lambda c, s, e: tree.Difference(False, c[1], span=Span(s, e)),
    "shift_after": _shift(0, later=True, base=2),
    "shift_before": _shift(0, later=False, base=2),
    "shift_later": _shift(2, later=True, base=0),
    "shift_earlier": _shift(2, later=False, base=0),
    "now": lambda c, s, e: Name("now", span=Span(s, e)),
}
