"""Regions that one sentence tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from compiler.diff.changes import Decided, Side, Unsettled
from compiler.diff.merging import merged
from compiler.model.answer import Answer, Kind, Point


def said_once(found: Iterable[Decided | Unsettled]) -> Iterator[Decided | Unsettled]:
    """Regions in which the same statements are made and the answer moves the same way, as one.

    A share speaks by one statement below its floor, above its cap and between them.
    """
    alike: dict[object, Decided | Unsettled] = {}
    for number, each in enumerate(found):
        key: object = number
        if isinstance(each, Decided) and all(map(_is_statement, (each.before, each.after))):
            kinds = each.before.answer.kind, each.after.answer.kind
            key = each.before.said, each.after.said, kinds, _rises(each.before.answer, each.after.answer)
        known = alike.get(key)
        if isinstance(each, Decided) and isinstance(known, Decided):
            cells = merged((*known.cells, *each.cells))
            each = attrs.evolve(known, cells=cells, rules=known.rules | each.rules)
        alike[key] = each
    yield from alike.values()


def _is_statement(side: Side) -> bool:
    """Whether what is said of a side is said of the whole region."""
    return side.value is not None or side.answer.kind in (Kind.NOT_COVERED, Kind.BASELINE)


def _rises(before: Answer, after: Answer) -> bool | None:
    """Whether the answer is greater or later than before; None for what has no order."""
    match before.value, after.value:
        case (Decimal() as old, Decimal() as new) | (Point(old), Point(new)):
            return old < new
        case _:
            return None
