"""All that a model value is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum

import attrs

from compiler.locale import Labels
from dsl.source import Place

LEAVES = (str, int, bool, Decimal, Enum, Labels, Place)
"""What has no part that counts: plain values, words, and where something stands."""


def inside(value: object) -> Iterator[object]:
    """A model value and all that it is made of."""
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, LEAVES) or value is None:
            continue
        if isinstance(value, tuple):
            todo.extend(value)
        elif isinstance(value, Mapping):
            todo.extend(value.values())
            continue
        kind = type(value)
        if attrs.has(kind):
            yield value
            todo.extend(getattr(value, attribute.name) for attribute in attrs.fields(kind))
