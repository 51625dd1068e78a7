"""Instants and numbers of a case that are computed from others, in ways that no difference bounds exactly.

The quantity that stands for one says how it is computed, so that what is computed alike is the same quantity. A cell
knows bounds for it that hold in every case; `compiler.regions.exact` cuts a cell into parts in which it is what it is
computed to be.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from compiler.model.outcomes import Rounding
from compiler.model.time import CaseAmount, Duration, Unit
from compiler.regions.zone import COMPUTED


@frozen(cache_hash=True)
class Later:
    """The instant that a duration reaches from `us` after a clock, or with `back` before it; `ends_day` as for a Term.

    Only days of 24 hours, hours and minutes are counted back.
    """

    clock: str
    us: int
    ends_day: bool
    duration: Duration
    back: bool = False

    @property
    def steps(self) -> tuple[Duration, ...]:
        """The parts of the duration in their order."""
        found = [self.duration]
        while found[-1].plus:
            found.append(found[-1].plus)
        return tuple(found)

    @property
    def closes(self) -> bool:
        """Whether it runs to the end of a local day."""
        return any(step.unit in (Unit.CALENDAR_DAYS, Unit.WORKING_DAYS) for step in self.steps)

    @property
    def facts(self) -> tuple[str, ...]:
        """The number facts that say how long it is, each once."""
        amounts = (step.amount for step in self.steps)
        return tuple(dict.fromkeys(amount.fact for amount in amounts if isinstance(amount, CaseAmount)))

    @property
    def zone(self) -> str | None:
        """Where its days and months are counted; None where it has none."""
        return next((step.zone for step in self.steps if step.zone), None)


@frozen(cache_hash=True)
class Product:
    """`times` a number, where that is compared with another number's multiple."""

    number: str
    times: Fraction


@frozen(cache_hash=True)
class Rounded:
    """`times` a number and `plus`, rounded."""

    number: str
    times: Fraction
    plus: Fraction
    rounding: Rounding


Computation = Later | Product | Rounded


class Computed(str):
    """The quantity of a cell that is computed so."""

    of: Computation

    def __new__(cls, of: Computation) -> Computed:
        computed = super().__new__(cls, f"{COMPUTED}{of!r}")
        computed.of = of
        return computed

    @property
    def base(self) -> str:
        """The quantity from which it is computed."""
        return self.of.clock if isinstance(self.of, Later) else self.of.number

    @property
    def depth(self) -> int:
        """How many others it rests on, one on the other."""
        return self.base.depth + 1 if isinstance(self.base, Computed) else 0
