"""What may follow `is`."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from attrs import frozen

from dsl.tree.times import Anchor, EarlierOf, Instant, LaterOf, Shift
from dsl.tree.words import Name, Node, Text


@frozen
class Quantity(Node):
    """`15 days`, `6`, `500 CNY`, `30 %`: a number with the unit word as written (canonical English), or none."""

    number: Decimal
    unit: str | None = None


class RoundingMode(Enum):
    DOWN = "rounded down"
    UP = "rounded up"
    HALF_UP = "rounded half up"


@frozen
class Rounding(Node):
    """`rounded down to 0.01 CNY`."""

    mode: RoundingMode
    step: Quantity


@frozen
class Share(Node):
    """`30 % of price_paid at least 5 CNY at most 500 CNY rounded down to 0.01 CNY`."""

    percent: Decimal
    of: Name
    at_least: Quantity | None = None
    at_most: Quantity | None = None
    rounding: Rounding | None = None


class Answer(Enum):
    """Answers that are keywords."""

    YES = "yes"
    NO = "no"
    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"
    BASELINE = "baseline"
    NOT_COVERED = "not_covered"  # in `expect` only
    CONFLICT = "conflict"  # in `expect` only
    MISSING_FACT = "missing_fact"  # in `expect` only


@frozen
class Word(Node):
    answer: Answer


Value = Name | Word | Quantity | Text | Shift | Instant | LaterOf | EarlierOf | Anchor | Share
"""What may follow `is`."""
