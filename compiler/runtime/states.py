"""What is known of an event or a moment in a case."""

from __future__ import annotations

from dataclasses import dataclass, field

from .clocks import Zone
from .decision import Outcome
from .instants import Since
from .truth import Unknown


@dataclass(frozen=True, slots=True)
class Never:
    """The event did not happen. `given`: the case says so, rather than not naming it."""

    given: bool


@dataclass(frozen=True, slots=True)
class Point:
    """A moment that exists; one answered by a matter may be a lower bound only.

    `ends_day`: it is the end of a local day, and belongs to that day where days are counted from it.
    """

    instant: Since
    zone: Zone
    lower_bound: bool = False
    ends_day: bool = field(default=False, compare=False)


class NoMoment:
    """A moment that does not exist: what it is counted from did not happen."""


EventState = Since | Never | Unknown
MomentState = Point | NoMoment | Outcome | Unknown
"""An Outcome is that of a matter which has no instant; it is then also what is counted from it."""
