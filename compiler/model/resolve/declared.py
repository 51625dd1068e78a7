"""Rules and rows as they are declared: by the names that others may call them, before they know each other."""

from __future__ import annotations

from attrs import frozen

from compiler.model.conditions import Condition
from compiler.model.resolve.here import Here
from compiler.model.resolve.parts import Body
from compiler.model.resolve.sections import Placed, Section
from compiler.model.rules import Reading, Rule
from dsl import tree
from dsl.source import Place


@frozen
class Declared:
    """A rule or row by the names that `overrides` may call it; `rule` is None where it has a finding.

    `overrides` are read once all rules are known, each with the place where it stands.
    """

    name: str
    short: str
    place: Place
    section: Section | None
    table: str | None
    addresses: tuple[str, ...]
    rule: Rule | None
    overrides: tuple[tuple[tree.Override, Here], ...]
    like: Repeated | None = None


@frozen
class Repeated:
    """A rule or `section` that is still to be copied; `body`: what is added to the copy."""

    node: tree.Like
    block: Placed
    body: Body
    here: Here
    section: bool


@frozen
class General:
    """What the announcement gives to all its rules."""

    readings: tuple[Reading, ...] = ()
    scope: Condition | None = None
