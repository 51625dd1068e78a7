"""The blocks of an announcement."""

from __future__ import annotations

from attrs import frozen

from dsl.tree.conditions import Condition
from dsl.tree.outcomes import Outcome
from dsl.tree.parts import Cites, Like, Part, Reading, Scope, Zone
from dsl.tree.times import Bounds, Date, Instant, Was
from dsl.tree.values import Quantity, Word
from dsl.tree.words import Address, Labels, Name, Node


@frozen
class Unnamed(Node):
    """`amends unnamed`: there is an announcement before this one, but its name is not known."""


@frozen
class Announcement(Node):
    """The header. `valid` bounds the asked date."""

    name: Name
    title: Labels | None = None
    issuer: Name | None = None
    published: Date | None = None
    zone: Zone | None = None
    year: Quantity | None = None
    uses: tuple[Name, ...] = ()
    valid: Bounds | None = None
    readings: tuple[Reading, ...] = ()
    amends: tuple[Name, ...] = ()
    amends_unnamed: Unnamed | None = None
    replaces: tuple[Name, ...] = ()
    scope: Scope | None = None


@frozen
class Window(Node):
    name: Name
    bounds: Bounds
    readings: tuple[Reading, ...] = ()


@frozen
class NamedInstant(Node):
    """`instant last_ship 2020-02-21 23:59:59`."""

    name: Name
    instant: Instant
    readings: tuple[Reading, ...] = ()
    was: Was | None = None


@frozen
class Section(Node):
    """Opens a section; what follows belongs to it until its `end`. One with `like` has neither body nor `end`."""

    name: Name
    parts: tuple[Part, ...] = ()

    @property
    def like(self) -> Like | None:
        return next((part for part in self.parts if isinstance(part, Like)), None)


@frozen
class SectionEnd(Node):
    name: Name | None


@frozen
class Rule(Node):
    name: Name
    parts: tuple[Part, ...] = ()


@frozen
class Any(Node):
    """The cell `any`: no test, or no such outcome narrowing."""


@frozen
class Nothing(Node):
    """The cell `-`: the row says nothing of the column's matter."""


@frozen
class Cell(Node):
    """What would follow the column's name in a rule.

    Left of `||`, `content` is a Condition whose subjects are the column's name (or Any); a list of values without `is`
    is an `Is`. Right of it, `content` is an Outcome whose matter is the column's name (or Nothing). In the cites
    column it is a Cites.
    """

    content: Condition | Outcome | Cites | Any | Nothing


@frozen
class Row(Node):
    """One line between bars; as many cells as the table has columns (otherwise the parser reports it)."""

    cells: tuple[Cell, ...]


@frozen
class Table(Node):
    """`facts` are the columns left of `||` after cites, `matters` those right of it."""

    name: Name
    facts: tuple[Name, ...]
    matters: tuple[Name, ...]
    rows: tuple[Row, ...]


@frozen
class RowParts(Node):
    """`row 2.(I).3 overrides 2.(I).1 because …`: what else a row of the table before it has."""

    address: Address
    parts: tuple[Part, ...]


@frozen
class Define(Node):
    """`define N when C` (total), `define F is V when C` (derived value), `define E is E2 when C` (derived event)."""

    name: Name
    value: Name | Word | None
    parts: tuple[Part, ...]  # Cites, When, Reading


@frozen
class Note(Node):
    cites: Cites | None
    labels: Labels


@frozen
class Omit(Node):
    cites: Cites | None
    because: Labels


@frozen
class Covers(Node):
    """`covers ship_by for platform is any and paid in main`: a domain that must have no hole.

    `platform is any` in the condition is an `Is` whose one value is a Name `any`, not quoted.
    """

    matter: Name
    condition: Condition
    cites: Cites | None = None


@frozen
class GivenIs(Node):
    """`platform is tmall`, `extension_days is 6 days`."""

    fact: Name
    value: Name | Word | Quantity


@frozen
class GivenAt(Node):
    """`paid at 2019-02-13 23:59:59`, `now at …`."""

    event: Name
    instant: Instant


@frozen
class GivenNever(Node):
    """`shipped not happened`."""

    event: Name


Given = GivenIs | GivenAt | GivenNever


@frozen
class Example(Node):
    """`as_of` dates the question; what is expected is an outcome, or a Word of `expect`."""

    name: Name
    given: tuple[Given, ...]
    expect: tuple[Outcome, ...]
    cites: Cites | None = None
    as_of: Date | None = None
