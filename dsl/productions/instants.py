"""Instants, what they claim and what they were before, windows, moments."""

from __future__ import annotations

from attrs import frozen

from dsl import tree
from dsl.productions.common import Build, Children, node
from dsl.productions.moments import lunar_or_name
from dsl.source import Span
from dsl.tree import End, Name


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


def _festival(c: Children, s: int, e: int) -> tree.LunarClaim | tree.FestivalClaim:
    """A lunar day as Chinese prints it, or the name of a festival, of which the words are joined."""
    words: list[Name] = c[0]
    name = Name(" ".join(word.text for word in words), len(words) == 1 and words[0].quoted, span=Span(s, e))
    day = lunar_or_name(name)
    return tree.FestivalClaim(day, span=Span(s, e)) if isinstance(day, Name) else day


INSTANTS: dict[str, Build] = {
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
    "festival_claim": _festival,
    "later_by": lambda c, s, e: tree.Difference(True, c[1], span=Span(s, e)),
    "earlier_by": lambda c, s, e: tree.Difference(False, c[1], span=Span(s, e)),
}
