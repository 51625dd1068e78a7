"""The blocks of a vocabulary."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from dsl.tree.times import Date, Day
from dsl.tree.values import Word
from dsl.tree.words import Labels, Name, Node


@frozen
class Vocabulary(Node):
    """`vocabulary commerce` with `title en … zh …`."""

    name: Name
    title: Labels | None = None


@frozen
class Term(Node):
    """`- tmall en "Tmall" zh "天猫"`."""

    name: Name
    labels: Labels
    undefined: bool = False


@frozen
class Choice(Node):
    name: Name
    labels: Labels
    values: tuple[Term, ...]
    undefined: bool = False


@frozen
class Group(Node):
    """`group mainland of region en … zh … : shanghai, jiangsu`. A member may be a value or another group."""

    name: Name
    choice: Name
    labels: Labels
    members: tuple[Name, ...]
    undefined: bool = False


@frozen
class Flag(Node):
    name: Name
    labels: Labels
    default: Word | None = None
    undefined: bool = False


@frozen
class Number(Node):
    """`number extension_days days en … zh …`; the unit is the word as written (canonical English)."""

    name: Name
    unit: str | None
    labels: Labels
    undefined: bool = False


@frozen
class Event(Node):
    name: Name
    labels: Labels
    undefined: bool = False


class MatterKind(Enum):
    DEADLINE = "deadline"
    START = "start"
    INSTANT = "instant"
    YES_NO = "yes_no"
    PERMISSION = "permission"
    CHOICE = "choice"
    NUMBER = "number"
    SCHEDULE = "schedule"
    TEXT = "text"
    DOCUMENT = "document"


class Way(Enum):
    """The answers that are stricter than others: earlier or later instants, higher or lower numbers, yes or no."""

    SOONER = "sooner"
    LATER = "later"
    HIGHER = "higher"
    LOWER = "lower"
    YES = "yes"
    NO = "no"


@frozen
class Stricter(Node):
    """`stricter sooner for merchant`: which answers are stricter, and for whom, a value of some choice."""

    way: Way
    whom: Name | None = None


@frozen
class Matter(Node):
    """`matter ship_by deadline of shipped en … zh …`; a number has a unit, a choice its `-` lines."""

    name: Name
    kind: MatterKind
    labels: Labels
    of: tuple[Name, ...] = ()
    unit: str | None = None
    values: tuple[Term, ...] = ()
    undefined: bool = False
    stricter: Stricter | None = None


@frozen
class Reference(Node):
    name: Name
    labels: Labels
    undefined: bool = False


@frozen
class Dates(Node):
    """`2021-05-01 to 2021-05-05`, both days included, or one date."""

    first: Date
    last: Date | None = None


@frozen
class CalendarDay(Node):
    """`- lantern_festival 2021-02-26 en "Lantern Festival" zh "元宵节"`."""

    name: Name
    date: Date
    labels: Labels


@frozen
class Calendar(Node):
    """`calendar china_2021 weekdays Mon-Fri off … on … en … zh …`, with the days that have names on `-` lines.

    `weekdays` are ranges, first and last day (one day twice); `off` and `on` are the exceptions from them.
    """

    name: Name
    weekdays: tuple[tuple[Day, Day], ...]
    off: tuple[Dates, ...] = ()
    on: tuple[Dates, ...] = ()
    labels: Labels | None = None
    days: tuple[CalendarDay, ...] = ()
