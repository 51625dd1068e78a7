"""What was written, in the order of the grammar: one node a production.

Nodes keep what was printed: `24:00:00` stays apart from the next midnight, `2月3日` has no year. Spans are relative to
the block that holds the node, so a block that an edit does not touch is not parsed again. Spans, quotes around names
and the language of a keyword take no part in equality.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from dsl.source import Span

NOWHERE = Span(0, 0)


@frozen(kw_only=True)
class Node:
    span: Span = field(default=NOWHERE, eq=False, repr=False)


# ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Layer(Enum):
    """Which of a matter's answers is meant where rules extend it: before any did, or before the one that asks."""

    ORIGINAL = "original"
    EARLIER = "earlier"


@frozen
class Name(Node):
    """A name as written: an id, a label or, with dots, an announcement's id. Full-width forms are folded.

    `layer`: written `original M`, `earlier M`.
    """

    text: str
    quoted: bool = field(default=False, eq=False)  # written 「…」
    layer: Layer | None = None


@frozen
class Text(Node):
    """A string between double quotes; `value` has its escapes undone."""

    value: str


@frozen
class Labels(Node):
    """`en "…" zh "…"`; either may be missing (resolution then reports it)."""

    en: Text | None = None
    zh: Text | None = None


@frozen
class Address(Node):
    """A clause address, full-width forms folded: `1.(II).1)`, `一.2`, `4.p4`, `1.(1).s2`.

    Numbers are as written; the words `toc`, `lead`, `p2` … are in English whatever the file has.
    """

    text: str


# ── Instants, durations, moments ─────────────────────────────────────────────────────────────────────────────────


@frozen
class Date(Node):
    """`2019-02-13`, `2019年2月13日`, `Feb 4`, `9日`: what was not written is None. Not checked for existence."""

    year: int | None
    month: int | None
    day: int
    printed: str = field(default="", eq=False)


@frozen
class Time(Node):
    """`23:59:59`, `24:00`, `9:00`, `24时`: what was not written is None. Not checked for existence."""

    hour: int
    minute: int | None = None
    second: int | None = None
    printed: str = field(default="", eq=False)


class Day(Enum):
    """A day of the week; local days begin at 00:00."""

    MON = "Mon"
    TUE = "Tue"
    WED = "Wed"
    THU = "Thu"
    FRI = "Fri"
    SAT = "Sat"
    SUN = "Sun"


@frozen
class WeekdayClaim(Node):
    """`(Sunday)`, `(星期日)`."""

    day: Day


@frozen
class LunarClaim(Node):
    """`(lunar 1-9)`, `(农历 正月初九)`, `(正月初九)`; a leap month is `lunar leap 4-1`, `闰四月初一`."""

    month: int
    day: int
    leap: bool = False


@frozen
class FestivalClaim(Node):
    """`(Lantern Festival)`, `(元宵节)`: a named day of the Chinese calendar."""

    name: Name


Claim = WeekdayClaim | LunarClaim | FestivalClaim
"""What a date says of itself in parentheses. Not checked here."""


@frozen
class Instant(Node):
    """A date with or without a time of day. Which instant it is depends on zone, year and where it stands."""

    date: Date
    time: Time | None = None
    claims: tuple[Claim, ...] = ()


class Unit(Enum):
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    CALENDAR_DAYS = "calendar days"
    WORKING_DAYS = "working days"
    MONTHS = "months"


class MonthEnd(Enum):
    """The day that a month lacks: its last day, or the first of the next month."""

    CLAMP = "clamp"
    ROLL = "roll"


@frozen
class Duration(Node):
    """`20 days`, `3 working days of china_2021 plus 1 calendar days`, `days_to_ship calendar days`, `1 month clamp`.

    `amount`: a number, or the name of a number fact. `calendar` belongs to working days, `month_end` to months.
    """

    amount: int | Name
    unit: Unit
    calendar: Name | None = None
    month_end: MonthEnd | None = None
    plus: Duration | None = None


@frozen
class Shift(Node):
    """`20 days after M` (`later`), `3 days before M` (not `later`)."""

    duration: Duration
    later: bool
    base: Moment


@frozen
class LaterOf(Node):
    """`later of (A, B)`."""

    moments: tuple[Moment, ...]


@frozen
class EarlierOf(Node):
    """`earlier of (A, B)`."""

    moments: tuple[Moment, ...]


@frozen
class Anchor(Node):
    """`lantern_festival of china_2021`, `lunar 1-15 of china_2021`: a day of a calendar."""

    day: Name | LunarClaim
    calendar: Name


Moment = Instant | Name | Shift | LaterOf | EarlierOf | Anchor
"""A literal; the name of an instant, event or matter; a day of a calendar; one counted from these, or of several."""


class End(Enum):
    TO = "to"  # includes the last unit written
    BEFORE = "before"  # excludes


@frozen
class Difference(Node):
    """`(+3 days)`, `(-2 days)` after what an amendment replaced: how far the new value is from it."""

    later: bool
    duration: Duration


@frozen
class Was(Node):
    """`was 2020-02-08 23:59:59 (+2 days)`: the instant that an amendment replaced."""

    instant: Instant
    difference: Difference | None = None


@frozen
class Bounds(Node):
    """`from A to B`, `from A before B`, and each half alone. `total`: a claim on the length, `(17 days)`."""

    start: Instant | None
    end: Instant | None
    end_word: End = End.TO
    start_was: Was | None = None
    end_was: Was | None = None
    total: Duration | None = None


@frozen
class HourSpan(Node):
    """`Mon-Fri 09:00-18:00`: the same hours on each day from `first` to `last`, one day where they are equal.

    Both are None where no day is written: every day. `end` may be past 24:00.
    """

    first: Day | None
    last: Day | None
    start: Time
    end: Time


@frozen
class Weekly(Node):
    """`weekly Mon-Fri 09:00-18:00, Sat 10:00-12:00 in feb3_9`; `weekly 24x7` has no spans.

    Spans have days all or none.
    """

    spans: tuple[HourSpan, ...]
    window: Name | Bounds | None = None


# ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Always(Node):
    """`always`: the condition of a rule that holds in every case."""


@frozen
class Is(Node):
    """`X is A, B`, `X is not A`; `etc` closes an open list to what is named and records that it was open."""

    subject: Name
    values: tuple[Value, ...]
    negated: bool = False
    etc: bool = False


@frozen
class SuchAs(Node):
    """`X any such as A, B`: restricts nothing and records the list."""

    subject: Name
    values: tuple[Name, ...]


@frozen
class In(Node):
    """`E in W`, `any of A, B in W`, `E not in from … to …`."""

    subjects: tuple[Name, ...]
    window: Name | Bounds
    negated: bool = False


class Order(Enum):
    BEFORE = "before"
    BY = "by"
    FROM = "from"
    NOT_BEFORE = "not before"


@frozen
class Compare(Node):
    """`E before M`, `now from M`, `any of A, B by M`. A subject that is `now` has the text `now`, not quoted."""

    subjects: tuple[Name, ...]
    order: Order
    moment: Moment


@frozen
class Happened(Node):
    """`E happened`, `E not happened`, `E not happened by M`, `any of A, B happened`."""

    subjects: tuple[Name, ...]
    negated: bool = False
    by: Moment | None = None


@frozen
class Met(Node):
    """`M is met`, `M is missed`."""

    subject: Name
    missed: bool


class Measure(Enum):
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"


@frozen
class Measured(Node):
    """`N at most 5 days`: a number fact or matter against a quantity or another number."""

    subject: Name
    measure: Measure
    bound: Quantity | Name


@frozen
class Holds(Node):
    """A definition's name used as a condition."""

    name: Name


@frozen
class Not(Node):
    condition: Condition


@frozen
class And(Node):
    conditions: tuple[Condition, ...]


@frozen
class Or(Node):
    conditions: tuple[Condition, ...]


Condition = Always | Is | SuchAs | In | Compare | Happened | Met | Measured | Holds | Not | And | Or


# ── Outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────────


class Verb(Enum):
    """The word between a matter and its value."""

    IS = "is"
    BEFORE = "before"
    BY = "by"
    WITHIN = "within"  # its value is a Shift
    FROM = "from"
    NOT_BEFORE = "not before"
    PER = "per"  # its value is a Name
    WEEKLY = "weekly"  # its value is a Weekly
    EXTENDED_BY = "extended by"  # its value is a Duration or a Quantity


@frozen
class Undecided(Node):
    """`is undecided because en "…" zh "…"`."""

    because: Labels


@frozen
class Outcome(Node):
    """`ship_by before 2019-02-15 24:00:00 if …`, `confirm_at is 15 days after shipped was 10 days`."""

    matter: Name
    verb: Verb
    value: Value | Undecided | Weekly | Duration
    guard: Condition | None = None
    was: Value | Duration | None = None  # what an amendment replaced; a Duration where only that of a Shift changed
    difference: Difference | None = None  # `was 15 days (+5 days)`: a claim on `was`


# ── Parts: the lines inside a block ──────────────────────────────────────────────────────────────────────────────


@frozen
class Cites(Node):
    addresses: tuple[Address, ...]


@frozen
class When(Node):
    condition: Condition


@frozen
class Except(Node):
    """`except C`, `except cites A C instead O`."""

    condition: Condition
    instead: Outcome | None = None
    cites: Cites | None = None


@frozen
class Then(Node):
    outcome: Outcome


@frozen
class OnBreach(Node):
    outcome: Outcome


@frozen
class Override(Node):
    """`overrides A, B if C because en "…" zh "…"`. A target is a rule's name, `section.rule`, or a row's address."""

    targets: tuple[Name | Address, ...]
    because: Labels | None
    guard: Condition | None = None


@frozen
class Reading(Node):
    """`reading if C en "…" zh "…"`."""

    labels: Labels
    guard: Condition | None = None


@frozen
class Zone(Node):
    """`zone Asia/Shanghai`, in the header, a section or a rule."""

    name: Name


@frozen
class Scope(Node):
    """`scope C`, in header or section: what is not given is presumed inside, what is given outside is not covered."""

    condition: Condition


@frozen
class SubjectTo(Node):
    """`subject to A, B`: the value stands and carries the proviso."""

    references: tuple[Name, ...]


class ForceWord(Enum):
    OBLIGATION = "obligation"
    STATEMENT = "statement"
    COMMITMENT = "commitment"
    FORECAST = "forecast"
    DIRECTIVE = "directive"
    WAIVER = "waiver"
    RESERVATION = "reservation"
    ADVICE = "advice"


@frozen
class Force(Node):
    word: ForceWord


@frozen
class Edition(Node):
    """`edition 2020-02-02`: when a section or rule was published, apart from its announcement."""

    date: Date


@frozen
class Like(Node):
    """`like X where C without A, B`: a copy of a rule or section, `X` or `announcement.X`, with some tests changed."""

    target: Name
    where: Condition | None = None
    without: tuple[Name, ...] = ()


Part = Cites | When | Except | Then | OnBreach | Override | Reading | Zone | Scope | SubjectTo | Force | Edition | Like


# ── Blocks: vocabulary ───────────────────────────────────────────────────────────────────────────────────────────


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


# ── Blocks: announcement ─────────────────────────────────────────────────────────────────────────────────────────


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


BlockNode = (
    Vocabulary
    | Choice
    | Group
    | Flag
    | Number
    | Event
    | Matter
    | Reference
    | Calendar
    | Announcement
    | Window
    | NamedInstant
    | Section
    | SectionEnd
    | Rule
    | Table
    | RowParts
    | Define
    | Note
    | Omit
    | Covers
    | Example
)


# ── The file ─────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Comment(Node):
    """`# …` with its sign, relative to its block; `own_line` if nothing stands before it on its line."""

    text: str
    own_line: bool


@frozen
class Block:
    """A block that parsed, and where in the file it begins. `comments` stand inside it or right before it."""

    node: BlockNode
    start: int = field(default=0, eq=False)
    comments: tuple[Comment, ...] = field(default=(), eq=False)


@frozen
class File:
    """The blocks of a file that parsed, in order, sections and their ends among them."""

    blocks: tuple[Block, ...]
