"""What a tree of single tests is made of."""

from __future__ import annotations

from attrs import frozen

from compiler.backends.python.parts import Terms

Value = str | bool


@frozen
class Item:
    """Something that may hold, and its number. It matters only where one of `within` holds (none: everywhere)."""

    number: int
    terms: Terms
    within: frozenset[int] = frozenset()


@frozen
class Leaf:
    """The numbers of what holds."""

    held: tuple[int, ...]


@frozen
class Read:
    """A variable of time gets its value."""

    variable: str
    then: Node


@frozen
class Test:
    part: str
    yes: Node
    no: Node


@frozen
class Cases:
    """By the values of a choice or flag, each of which is in one of the branches."""

    fact: str
    branches: tuple[tuple[frozenset[Value], Node], ...]


@frozen
class Spread:
    """By where a variable of time lies between these instants, in microseconds: one node more than there are instants.

    An instant belongs to what comes from it on.
    """

    variable: str
    points: tuple[int, ...]
    nodes: tuple[Node, ...]


Node = Leaf | Read | Test | Cases | Spread
