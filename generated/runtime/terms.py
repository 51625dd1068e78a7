"""What rules say in conditions, as data: moments, tests of facts and of other answers, and the sentences for them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from .clocks import Zone
from .instants import Since
from .local import Calendar, Unit


class Text(NamedTuple):
    """A phrase in English and in Chinese."""

    en: str
    zh: str


NO_TIME = Since(0)

Layer = str
"""Of a matter that rules extend: ORIGINAL, its answer before any did; or by what was published before this ISO date."""

ORIGINAL = "original"

# ── Moments ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class At:
    """An instant that the announcement names. `ends_day`: as the end of a day."""

    instant: Since
    zone: Zone
    ends_day: bool = False


@dataclass(frozen=True, slots=True)
class OfEvent:
    """So long after an event, or before it."""

    event: str
    shift: Since = NO_TIME


@dataclass(frozen=True, slots=True)
class OfMatter:
    """So long after the instant that another matter has, or before it."""

    matter: str
    shift: Since = NO_TIME
    layer: Layer | None = None
    ends_day: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """So many units, a number or what the case has for a fact; `calendar` and `roll` as for a Step."""

    amount: int | str
    unit: Unit
    calendar: Calendar | None = None
    roll: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """So long after a moment, or with `back` before it, on the calendar of a zone where it takes one."""

    base: Moment
    lengths: tuple[Length, ...]
    zone: Zone | None = None
    back: bool = False


@dataclass(frozen=True, slots=True)
class LaterOf:
    """The latest; it does not exist where one does not."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class EarlierOf:
    """The earliest of those that exist."""

    moments: tuple[Moment, ...]


Moment = At | OfEvent | OfMatter | Counted | LaterOf | EarlierOf


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

NOW = "now"
"""The event of the question itself, given as the fact `at`."""

Subject = str | OfMatter
"""An event that did not happen, or a matter without an instant, has no instant.

An answer that ends a day counts as the last instant before that end. Of one that is a lower bound only what holds
of every later instant too holds.
"""


@dataclass(frozen=True, slots=True)
class Always:
    pass


@dataclass(frozen=True, slots=True)
class Is:
    """The choice or flag has one of the values."""

    fact: str
    values: tuple[str | bool, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class FactNumber:
    fact: str


@dataclass(frozen=True, slots=True)
class MatterNumber:
    matter: str
    layer: Layer | None = None


Measured = Decimal | FactNumber | MatterNumber


@dataclass(frozen=True, slots=True)
class Compare:
    """A number against another."""

    number: Measured
    measure: Literal[">=", ">", "<=", "<", "==", "!="]
    bound: Measured


@dataclass(frozen=True, slots=True)
class In:
    """The subject lies in `[start, end)`, or with `negated` outside; None is open. False if it has no instant."""

    subject: Subject
    start: Since | None
    end: Since | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """The subject is before the moment. False if it has no instant."""

    subject: Subject
    moment: Moment


@dataclass(frozen=True, slots=True)
class By:
    """The subject is before the limit that the moment sets: that itself, where it ends a day, else what comes after it.

    False if the moment is only a lower bound.
    """

    subject: Subject
    moment: Moment


@dataclass(frozen=True, slots=True)
class From:
    """The subject is at the moment or later. False if it has no instant or the moment is only a lower bound."""

    subject: Subject
    moment: Moment


@dataclass(frozen=True, slots=True)
class Happened:
    event: str


@dataclass(frozen=True, slots=True)
class NotHappenedBy:
    """The event never happened, or too late: at the limit that the moment sets, as for By, or after it."""

    event: str
    moment: Moment


@dataclass(frozen=True, slots=True)
class MatterIs:
    """Another matter's answer is one of the values."""

    matter: str
    values: tuple[bool | str | Decimal, ...]
    negated: bool = False
    layer: Layer | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """The deadline or duty that another matter gives is met, or with `missed` missed."""

    matter: str
    missed: bool = False
    layer: Layer | None = None


@dataclass(frozen=True, slots=True)
class Not:
    condition: Condition


@dataclass(frozen=True, slots=True)
class All:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: tuple[Condition, ...]


Condition = (
    Always | Is | Compare | In | Before | By | From | Happened | NotHappenedBy | MatterIs | Met | Not | All | AnyOf
)


class Part(NamedTuple):
    """A condition with the words for it."""

    condition: Condition
    text: Text
