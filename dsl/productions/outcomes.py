"""Outcomes and the hours of a week."""

from __future__ import annotations

from typing import NamedTuple

from dsl import tree
from dsl.malformed import Malformed, Unsaid
from dsl.productions.common import Build, Children
from dsl.productions.moments import quantity
from dsl.source import Span
from dsl.tree import Condition, Name, Outcome, Verb

_VERBS = {verb.name: verb for verb in Verb}
_DAYS = {day.name: day for day in tree.Day}
_UNITS: dict[str | None, tree.Unit] = {unit.value: unit for unit in tree.Unit}
_ROUNDED = {mode.value.upper().replace(" ", "_"): mode for mode in tree.RoundingMode}


class Tail(NamedTuple):
    """An outcome that waits for the name of its matter: in a cell it is that of the column."""

    verb: Verb
    value: tree.Value | tree.Undecided | tree.Weekly | tree.Duration
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
    if isinstance(value, tree.Shift | tree.Duration) and isinstance(old, tree.Quantity):
        old = _duration(old)
    return Tail(_VERBS[word], value, old, difference)


def _duration(quantity: tree.Quantity) -> tree.Quantity | tree.Duration:
    """`20 days after shipped was 10 days` leaves unsaid after what."""
    unit = _UNITS.get(quantity.unit)
    if unit is None or quantity.number % 1:
        return quantity
    if unit in (tree.Unit.MONTHS, tree.Unit.WORKING_DAYS):
        raise Malformed((Unsaid(quantity.span, unit),))
    return tree.Duration(int(quantity.number), unit, span=quantity.span)


def _was_instant(c: Children, s: int, e: int) -> tuple[tree.Instant, tree.Difference | None]:
    was: tree.Was = c[1]
    return was.instant, was.difference


def _share(c: Children, s: int, e: int) -> tree.Share:
    (percent, of), (floor, cap), rounding = c
    return tree.Share(percent, of, floor, cap, rounding, span=Span(s, e))


def _share_of(percent: int, of: int) -> Build:
    return lambda c, s, e: (c[percent].number, c[of])


def _limits(floor: int | None = None, cap: int | None = None) -> Build:
    return lambda c, s, e: (None if floor is None else c[floor], None if cap is None else c[cap])


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


OUTCOMES: dict[str, Build] = {
    "share": _share,
    "share_of": _share_of(0, of=2),
    "its_share": _share_of(2, of=0),
    "unlimited": _limits(),
    "floor": _limits(floor=1),
    "cap": _limits(cap=1),
    "floor_cap": _limits(floor=1, cap=3),
    "cap_floor": _limits(floor=3, cap=1),
    "rounding": lambda c, s, e: tree.Rounding(_ROUNDED[c[0]], c[2], span=Span(s, e)),
    "guarded_outcome": _guarded_outcome,
    "outcome": outcome,
    "outcome_value": _outcome_value,
    "outcome_undecided": _undecided,
    "outcome_weekly": _weekly,
    "was_value": lambda c, s, e: (c[1], None),
    "was_length": lambda c, s, e: (quantity(c[1]), c[3]),
    "was_duration": lambda c, s, e: (c[1], c[3]),
    "was_instant": _was_instant,
    "all_week": lambda c, s, e: [],
    "daily_hours": _hours(days=False),
    "weekday_hours": _hours(days=True),
    "one_day": lambda c, s, e: (c[0], c[0], s),
    "day_to_day": lambda c, s, e: (c[0], c[2], s),
    "weekday": lambda c, s, e: _DAYS[c[0]],
}
