"""What may be talked about: facts, matters and documents, with their labels in both languages."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from compiler.locale import Labels
from dsl.source import Place


@frozen
class Term:
    """A value of a choice. `undefined`: the text uses the word without saying what it means."""

    id: str
    labels: Labels
    place: Place = field(eq=False, repr=False)
    undefined: bool = False


@frozen
class Group:
    """A named set of values of a choice, nested groups spelled out, in the order of the choice."""

    id: str
    labels: Labels
    members: tuple[str, ...]
    place: Place = field(eq=False, repr=False)
    undefined: bool = False


@frozen
class Choice:
    """A closed set of values; a case has exactly one of them."""

    id: str
    labels: Labels
    values: tuple[Term, ...]
    place: Place = field(eq=False, repr=False)
    groups: tuple[Group, ...] = ()
    undefined: bool = False


@frozen
class Flag:
    """Yes or no. Not given, it is `default`, which is no unless the vocabulary says otherwise."""

    id: str
    labels: Labels
    default: bool
    place: Place = field(eq=False, repr=False)
    undefined: bool = False


@frozen
class Number:
    """A number with a unit (`days`, `CNY`, `%`, …) or without."""

    id: str
    labels: Labels
    unit: str | None
    place: Place = field(eq=False, repr=False)
    undefined: bool = False


@frozen
class Event:
    """Something that happens at an instant, or never. Its fact is called `<id>_at`."""

    id: str
    labels: Labels
    place: Place = field(eq=False, repr=False)
    undefined: bool = False

    @property
    def fact(self) -> str:
        return self.id + "_at"


Fact = Choice | Flag | Number | Event


class MatterKind(Enum):
    """What kind of answer a matter has.

    deadline: the first instant that is too late. start: the first instant that is allowed. instant: when it happens.
    """

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
class Stricter:
    """Which way a matter is stricter, and for whom, if the vocabulary says: the value `whom` of the choice `choice`."""

    way: Way
    choice: str | None = None
    whom: str | None = None


@frozen
class Matter:
    """What rules decide. `of`: the events (deadline) that meet it, or the flag (yes_no) that does."""

    id: str
    labels: Labels
    kind: MatterKind
    place: Place = field(eq=False, repr=False)
    of: tuple[str, ...] = ()
    unit: str | None = None
    values: tuple[Term, ...] = ()
    undefined: bool = False
    stricter: Stricter | None = None


@frozen
class Reference:
    """A document or record outside the announcement."""

    id: str
    labels: Labels
    place: Place = field(eq=False, repr=False)
    undefined: bool = False


@frozen
class CalendarDay:
    """A day with a name; `date` is ISO."""

    id: str
    labels: Labels
    date: str
    place: Place = field(eq=False, repr=False)


@frozen
class Calendar:
    """Which days are worked: those of `weekdays` (Monday is 0) but for `off`, and those of `on`; ISO dates, sorted."""

    id: str
    labels: Labels | None
    weekdays: frozenset[int]
    place: Place = field(eq=False, repr=False)
    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    days: tuple[CalendarDay, ...] = ()


@frozen
class Vocabulary:
    """All names of one domain, in the order of declaration. Facts and matters share one name space."""

    id: str
    title: Labels
    place: Place = field(eq=False, repr=False)
    facts: tuple[Fact, ...] = ()
    matters: tuple[Matter, ...] = ()
    references: tuple[Reference, ...] = ()
    calendars: tuple[Calendar, ...] = ()
