"""What a question is answered with."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from compiler.locale import Labels


class Kind(Enum):
    """value: the rules say so. per: another document decides. baseline: the ordinary rule. not_covered: silence."""

    VALUE = "value"
    PER = "per"
    BASELINE = "baseline"
    NOT_COVERED = "not_covered"
    CONFLICT = "conflict"
    MISSING_FACT = "missing_fact"


@frozen
class Point:
    """An instant as an answer, in microseconds; `zone` is the IANA zone to print it in.

    For a start, `lower_bound` says that only "not before" is known; for a deadline and an instant it is inherited
    from what they are counted from.
    """

    us: int
    zone: str = field(eq=False)
    lower_bound: bool = False


Value = bool | str | Decimal | Point
"""yes_no and permission: bool. choice: a value id. document: never. number: Decimal. text: str. The rest: Point."""


@frozen
class Alternative:
    """One of the answers that a conflict is between; `kind` is value, per, baseline or conflict (undecided)."""

    kind: Kind
    value: Value | None
    rules: tuple[str, ...]
    clauses: tuple[str, ...]


@frozen
class Answer:
    """`value` is a Value, for per a reference's id, otherwise None. Rules and clauses are in the announcement's order.

    `alternatives`: what a conflict is between. `facts`: for missing_fact the facts that are unknown, by fact name, in
    the vocabulary's order with `at` last. `provisos`: references to which the value is subject; `force`: of what force
    the rules are that give it; `presumed`: the facts that a scope presumed; `restated`: an old value, amended later.
    """

    kind: Kind
    value: Value | None = None
    rules: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    readings: tuple[Labels, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    facts: tuple[str, ...] = ()
    provisos: tuple[str, ...] = ()
    force: tuple[str, ...] = ()
    presumed: tuple[str, ...] = ()
    restated: bool = False
