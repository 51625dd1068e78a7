"""Outcomes."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from dsl.tree.conditions import Condition
from dsl.tree.times import Difference, Duration, Weekly
from dsl.tree.values import Value
from dsl.tree.words import Labels, Name, Node


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
