"""A file as its blocks."""

from __future__ import annotations

from attrs import field, frozen

from dsl.tree.announcement import (
    Announcement,
    Covers,
    Define,
    Example,
    NamedInstant,
    Note,
    Omit,
    RowParts,
    Rule,
    Section,
    SectionEnd,
    Table,
    Window,
)
from dsl.tree.vocabulary import Calendar, Choice, Event, Flag, Group, Matter, Number, Reference, Vocabulary
from dsl.tree.words import Node

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
