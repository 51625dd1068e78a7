"""Tables: what is in a cell waits for the name of its column."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from dsl import tree
from dsl.malformed import Malformed, Uneven
from dsl.productions.common import Build, Children
from dsl.productions.conditions import Test
from dsl.productions.outcomes import Tail
from dsl.source import Span
from dsl.tree import Cell, Name, Outcome


@frozen
class _Row:
    """A row before the names of its columns are put into its cells."""

    cites: tree.Cites
    facts: tuple[tuple[Test | tree.Any, Span], ...]
    matters: tuple[tuple[Callable[[Name, Span], Outcome] | tree.Nothing, Span], ...]
    span: Span


def _row(c: Children, s: int, e: int) -> _Row:
    addresses = tuple(c[1])
    cites = tree.Cites(addresses, span=addresses[0].span.to(addresses[-1].span))
    return _Row(cites, tuple(c[2]), tuple(c[4]), Span(s, e))


def _values_cell(etc: bool) -> Build:
    def build(c: Children, s: int, e: int) -> tuple[Test, Span]:
        values = tuple(c[0])
        return (lambda subjects, span: tree.Is(subjects[0], values, False, etc, span=span)), Span(s, e)

    return build


def _outcome_cell(c: Children, s: int, e: int) -> tuple[Callable[[Name, Span], Outcome], Span]:
    tail: Tail = c[0]
    return (lambda matter, span: tail.of(matter, c[1], span)), Span(s, e)


def _table(c: Children, s: int, e: int) -> tree.Table:
    facts, matters = c[2]
    uneven = [
        Uneven(row.span, (len(facts) + 1, len(row.facts) + 1), (len(matters), len(row.matters)))
        for row in c[3]
        if (len(row.facts), len(row.matters)) != (len(facts), len(matters))
    ]
    if uneven:
        raise Malformed(tuple(uneven))
    rows = tuple(_cells(row, facts, matters) for row in c[3])
    return tree.Table(c[1], facts, matters, rows, span=Span(s, e))


def _cells(row: _Row, facts: tuple[Name, ...], matters: tuple[Name, ...]) -> tree.Row:
    cells = [Cell(row.cites, span=row.cites.span)]
    for name, (test, span) in zip(facts, row.facts, strict=True):
        cells.append(Cell(test if isinstance(test, tree.Any) else test((name,), span), span=span))
    for name, (outcome, span) in zip(matters, row.matters, strict=True):
        cells.append(Cell(outcome if isinstance(outcome, tree.Nothing) else outcome(name, span), span=span))
    return tree.Row(tuple(cells), span=row.span)


ROWS: dict[str, Build] = {
    "table": _table,
    "head": lambda c, s, e: (tuple(c[2]), tuple(c[4])),
    "row": _row,
    "any_cell": lambda c, s, e: (tree.Any(span=Span(s, e)), Span(s, e)),
    "values_cell": _values_cell(False),
    "values_etc_cell": _values_cell(True),
    "tested_cell": lambda c, s, e: (c[0], Span(s, e)),
    "nothing_cell": lambda c, s, e: (tree.Nothing(span=Span(s, e)), Span(s, e)),
    "outcome_cell": _outcome_cell,
}
