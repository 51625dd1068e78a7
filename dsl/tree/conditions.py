"""Conditions."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from dsl.tree.times import Bounds, Moment
from dsl.tree.values import Quantity, Value
from dsl.tree.words import Name, Node


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
