"""What is known of each fact of a case, given or derived."""

from __future__ import annotations

from attrs import frozen

from compiler.model.answer import Point


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


class NoMoment:
    """A moment that does not exist: what it is counted from did not happen."""


@frozen
class Passed:
    """A moment over a matter whose answer is no instant: that answer is the result (`kind`, `value`)."""

    matter: str


MomentState = Point | Passed | NoMoment | Unknown
