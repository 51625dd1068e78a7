"""What outcomes say in a part of the cases: a value, an instant counted from a clock, or a share of a number."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Protocol

import attrs
from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.conditions import Condition
from compiler.model.outcomes import OutcomeValue
from compiler.regions.zone import ZERO


class Said(Protocol):
    """One outcome of a rule for a matter and the whole condition under which it stands."""

    @property
    def rule(self) -> str: ...
    @property
    def value(self) -> OutcomeValue: ...
    @property
    def remains(self) -> Condition: ...


class Extending(Protocol):
    """One outcome that extends the original answer of a matter, or with `earlier` that before an ISO date, its own."""

    @property
    def branch(self) -> Said: ...
    @property
    def date(self) -> str: ...
    @property
    def earlier(self) -> bool: ...


@frozen
class Term:
    """An instant of a case: `us` microseconds after a clock (an event, NOW, one that is computed, ZERO for the epoch).

    `ends_day`: it names the end of the local day before it, so that days counted from it are counted from that day.
    """

    clock: str
    us: int
    lower_bound: bool = False
    ends_day: bool = False

    def shifted(self, us: int) -> Term:
        """So much later, and the end of no day."""
        return attrs.evolve(self, us=self.us + us, ends_day=False)


@frozen
class Amount:
    """A number of a case: `times` a number fact or a computed number, and `plus`. A literal is nought times ZERO."""

    number: str
    times: Fraction
    plus: Fraction = Fraction(0)

    @classmethod
    def of(cls, literal: Decimal | Fraction) -> Amount:
        return cls(ZERO, Fraction(0), literal if isinstance(literal, Fraction) else Fraction(str(literal)))

    @property
    def literal(self) -> bool:
        return self.times == 0

    def added(self, plus: Fraction) -> Amount:
        return attrs.evolve(self, plus=self.plus + plus)

    def scaled(self, times: Fraction) -> Amount:
        if times == 0:
            return Amount.of(Fraction(0))
        return attrs.evolve(self, times=self.times * times, plus=self.plus * times)


@frozen
class Given:
    """An answer and the rules that give it.

    An instant is a `term`, a number an `amount`, one that is the same in every case a `value` too; `value` is also any
    other value, or a reference's id.
    """

    kind: Kind
    value: bool | str | Decimal | None = None
    term: Term | None = None
    amount: Amount | None = None
    rules: frozenset[str] = frozenset()


NOT_COVERED = Given(Kind.NOT_COVERED)
CONFLICT = Given(Kind.CONFLICT)
