"""All that a model value is made of."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import cast

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
        names = _parts(cast(Hashable, type(value)))
        if names is not None:
            yield value
            todo.extend([getattr(value, name) for name in names])
        elif isinstance(value, tuple):
            todo.extend(value)
        elif isinstance(value, Mapping):
            todo.extend(value.values())


@cache
def _parts(kind: Hashable) -> tuple[str, ...] | None:
    """The fields of a kind of model value; None for a leaf, and for what is no value of the model's own."""
    made = cast(type, kind)
    return None if issubclass(made, LEAVES) or not attrs.has(made) else tuple(a.name for a in attrs.fields(made))
