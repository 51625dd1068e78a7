"""What outcomes say in a part of the cases: a value, or an instant counted from a clock."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Protocol

import attrs
from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.conditions import Condition
from compiler.model.rules import OutcomeValue


class Said(Protocol):
    """One outcome of a rule for a matter and the whole condition under which it stands."""

    @property
    def rule(self) -> str: ...
    @property
    def value(self) -> OutcomeValue: ...
    @property
    def remains(self) -> Condition: ...


@frozen
class Term:
    """An instant of a case: `us` microseconds after a clock (an event, NOW, or ZERO for the epoch)."""

    clock: str
    us: int
    lower_bound: bool = False

    def shifted(self, us: int) -> Term:
        return attrs.evolve(self, us=self.us + us)


@frozen
class Given:
    """An answer and the rules that give it. An instant is a `term`; `value` is any other value, or a reference's id."""

    kind: Kind
    value: bool | str | Decimal | None = None
    term: Term | None = None
    rules: frozenset[str] = frozenset()

    @property
    def number(self) -> Fraction | None:
        return Fraction(str(self.value)) if isinstance(self.value, Decimal) else None


NOT_COVERED = Given(Kind.NOT_COVERED)
CONFLICT = Given(Kind.CONFLICT)
