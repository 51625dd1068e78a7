"""What an outcome says of its matter, as data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from .clocks import Zone
from .instants import Since
from .terms import FactNumber, Length, MatterNumber, Moment


@dataclass(frozen=True, slots=True)
class Value:
    """yes or no, a choice's value, a number, a text."""

    value: bool | str | Decimal


@dataclass(frozen=True, slots=True)
class Moved:
    """The moment; with `lower_bound` not before it."""

    moment: Moment
    lower_bound: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours on days of the week (Monday is 0), in minutes of the local day, half-open; beyond 1440 the next day."""

    days: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Weekly:
    """yes at `now` inside the hours (none: all hours), no outside them; nothing outside `[start, end)`."""

    hours: tuple[Hours, ...]
    zone: Zone
    start: Since | None = None
    end: Since | None = None


@dataclass(frozen=True, slots=True)
class Per:
    reference: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """The ordinary rule applies."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """The text supports two answers and nobody may choose."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many per cent of a number, then at least and at most so much, then rounded to the next multiple of `step`."""

    percent: Decimal
    of: FactNumber | MatterNumber
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    rounding: Literal["down", "up", "half up"] = "down"
    step: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Extended:
    """So much later than the matter's answer before any rule extended it, or more.

    With `earlier`: than its answer as extended by what was published before `date`.
    """

    by: tuple[Length, ...] | Decimal
    date: str
    earlier: bool = False
    zone: Zone | None = None


Says = Value | Moved | Weekly | Per | Baseline | Undecided | Share | Extended
