"""What is known of each fact of a case, given or derived, and of each moment and number."""

from __future__ import annotations

from attrs import frozen

from compiler.model.answer import Kind, Value


@frozen
class Happened:
    us: int


@frozen
class Never:
    """The event did not happen. `given`: the case says so, rather than not naming it."""

    given: bool


@frozen
class Unknown:
    """Not known for want of these facts."""

    facts: frozenset[str]


EventState = Happened | Never | Unknown


@frozen
class Possible:
    """The values that a choice or flag may still have, and the facts that would settle it."""

    values: frozenset[str | bool]
    facts: frozenset[str]


@frozen
class Reached:
    """A moment that exists. `zone` is the one to print it in.

    `ends_day`: it names the end of a day, so at midnight it belongs to the day before. `lower_bound`: not before it.
    """

    us: int
    zone: str
    lower_bound: bool = False
    ends_day: bool = False


class NoMoment:
    """A moment that does not exist: what it is counted from did not happen."""


@frozen
class Passed:
    """A moment or number over a matter whose answer is none: that answer is the result."""

    kind: Kind
    value: Value | None


MomentState = Reached | Passed | NoMoment | Unknown


def unknowns(*states: object) -> frozenset[str]:
    """The facts for want of which some of these are not known."""
    return frozenset(fact for state in states if isinstance(state, Unknown) for fact in state.facts)
