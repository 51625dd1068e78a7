"""Three-valued truth: yes, no, or unknown for want of facts that it names."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import field, frozen


class Is(Enum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@frozen
class Truth:
    """`facts` are the names of the facts that would settle it; empty unless unknown."""

    value: Is
    facts: frozenset[str] = field(default=frozenset(), eq=False)

    @property
    def true(self) -> bool:
        return self.value is Is.TRUE

    @property
    def false(self) -> bool:
        return self.value is Is.FALSE

    @property
    def unknown(self) -> bool:
        return self.value is Is.UNKNOWN


TRUE = Truth(Is.TRUE)
FALSE = Truth(Is.FALSE)


def known(value: bool) -> Truth:
    return TRUE if value else FALSE


def unknown(*facts: str) -> Truth:
    return Truth(Is.UNKNOWN, frozenset(facts))


def negate(truth: Truth) -> Truth:
    """Unknown stays unknown."""
    return truth if truth.unknown else known(truth.false)


def both(truths: Iterable[Truth]) -> Truth:
    """`and`: false where one is false, else unknown where one is unknown."""
    truths = tuple(truths)
    if any(truth.false for truth in truths):
        return FALSE
    return _unless_unknown(truths, TRUE)


def either(truths: Iterable[Truth]) -> Truth:
    """`or`: true where one is true, else unknown where one is unknown."""
    truths = tuple(truths)
    if any(truth.true for truth in truths):
        return TRUE
    return _unless_unknown(truths, FALSE)


def _unless_unknown(truths: tuple[Truth, ...], otherwise: Truth) -> Truth:
    if any(truth.unknown for truth in truths):
        return unknown(*(fact for truth in truths for fact in truth.facts))
    return otherwise
