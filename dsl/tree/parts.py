"""The lines inside a block."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from dsl.tree.conditions import Condition
from dsl.tree.outcomes import Outcome
from dsl.tree.times import Date
from dsl.tree.words import Address, Labels, Name, Node


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
