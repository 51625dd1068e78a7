"""Three-valued truth: yes, no, or unknown for want of facts that it names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal


class Unknown(frozenset[str]):
    """Not known: these facts would settle it."""


Truth = Literal[True, False] | Unknown


def negate(truth: Truth) -> Truth:
    return truth if isinstance(truth, Unknown) else not truth


def both(truths: Iterable[Truth]) -> Truth:
    """`and`: no where one is no, else unknown where one is unknown."""
    return _decided(tuple(truths), by=False)


def either(truths: Iterable[Truth]) -> Truth:
    """`or`: yes where one is yes, else unknown where one is unknown."""
    return _decided(tuple(truths), by=True)


def _decided(truths: tuple[Truth, ...], by: bool) -> Truth:
    unknown = [truth for truth in truths if isinstance(truth, Unknown)]
    if any(truth is by for truth in truths):
        return by
    return Unknown(frozenset().union(*unknown)) if unknown else not by
