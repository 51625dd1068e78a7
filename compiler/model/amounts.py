"""The number facts by which moments count: what a case may give for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import attrs

from compiler.locale import Labels
from compiler.model.rules import Definition, Rule
from compiler.model.time import CaseAmount, Duration, Unit
from dsl.source import Place

WHOLE = frozenset({Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.MONTHS})
"""Units of which there are no parts."""


def amounts(rules: Iterable[Rule], definitions: Iterable[Definition]) -> dict[str, bool]:
    """Whether each number fact by which they count must be whole; none of them may be negative.

    A fact must be whole if calendar days, working days or months are counted by it anywhere.
    """
    found: dict[str, bool] = {}
    for each in _values((tuple(rules), tuple(definitions))):
        if isinstance(each, Duration) and isinstance(each.amount, CaseAmount):
            fact = each.amount.fact
            found[fact] = found.get(fact, False) or each.unit in WHOLE
    return found


def _values(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    else:
        for name in _parts(value.__class__):
            yield from _values(getattr(value, name))


@cache
def _parts(kind: type) -> tuple[str, ...]:
    """The attributes of a class in which a duration may be; words and places have none."""
    if not attrs.has(kind) or issubclass(kind, Labels | Place):
        return ()
    return tuple(attribute.name for attribute in attrs.fields(kind) if attribute.name != "place")
