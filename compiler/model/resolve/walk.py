"""What is inside a resolved rule, whatever it is made of."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import cache
from typing import Any, cast

from attrs import fields, has

from compiler.model.vocabulary import Calendar


def parts_of(value: object) -> tuple[str, ...]:
    """The fields in which something may be named; none of what is no part of the model, nor of a calendar."""
    return _parts(cast(Hashable, type(value)))


def strings(value: Any) -> Iterator[str]:
    """Every id in it, and every other text. A calendar is its own id, whatever it holds."""
    if isinstance(value, str):
        yield value
    if isinstance(value, Calendar):
        yield value.id
        return
    for part in value if isinstance(value, tuple) else (getattr(value, name) for name in parts_of(value)):
        yield from strings(part)


@cache
def _parts(kind: Hashable) -> tuple[str, ...]:
    if kind is Calendar or not has(cast(type, kind)):
        return ()
    names = (field.name for field in fields(cast(type, kind)))
    return tuple(name for name in names if name not in ("place", "before", "was"))
