"""Lines of a block that may still be broken, with columns that may still be aligned."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from attrs import evolve, field, frozen

from dsl import tree
from dsl.formatter.layout import Break, Doc, Group
from dsl.formatter.phrases import Phrases
from dsl.formatter.spelling import Spelling
from dsl.source import display_width

INDENT = 2
ALIGNED_WORDS = {"en": 6, "zh": 4}
"""Words of parts up to this width have what follows them aligned: `when` under `except`, but not under `overrides`."""


class Align(Enum):
    """What stands in columns."""

    TERMS = auto()  # facts, matters and references of one line, one below the other
    VALUES = auto()  # the `-` lines of a choice
    WINDOWS = auto()
    INSTANTS = auto()
    ROWS = auto()
    PARTS = auto()


@frozen
class Entry:
    """A line of a block: its columns, then what follows them.

    Columns of entries that have the same `align` begin at the same cell.
    """

    at: int
    columns: tuple[str, ...]
    rest: Doc = ""
    align: Align | None = None
    indent: int = 0


@frozen
class Lines:
    """Writes the lines of a block that begins at offset `start` of its file."""

    spell: Spelling
    start: int
    phrases: Phrases = field(init=False)

    @phrases.default
    def _phrases(self) -> Phrases:
        return Phrases(self.spell, self.start)

    def named(self, word: str, name: tree.Name) -> str:
        return f"{self.spell.word(word)} {self.spell.name(name)}"

    def one(self, *items: Doc) -> Entry:
        """A block on one line, or its first line."""
        return Entry(self.start, (), Group(items, INDENT))

    def head(self, word: str, name: tree.Name | None, *items: Doc) -> Entry:
        return self.one(self.spell.word(word) if name is None else self.named(word, name), *items)

    def line(self, word: str, node: tree.Node, rest: Doc) -> Entry:
        """A line of a header."""
        return Entry(self.start + node.span.start, (self.spell.word(word),), rest, indent=INDENT)

    def part(self, word: str, node: tree.Node, rest: Doc) -> Entry:
        """A line of a rule or example, aligned with the others if its word is short."""
        entry = self.line(word, node, rest)
        short = display_width(entry.columns[0]) <= ALIGNED_WORDS[self.spell.lang]
        return evolve(entry, align=Align.PARTS) if short else entry

    def after_space(self, cites: tree.Cites | None) -> tuple[Doc, ...]:
        return () if cites is None else (" ", Group(self.phrases.cites(cites)))

    def broken_labels(self, labels: tree.Labels) -> tuple[Doc, ...]:
        """Labels that begin a line where they do not fit."""
        items = self.phrases.label_items(labels)
        return (Break(self.start + labels.span.start), *items) if items else ()

    def title(self, title: tree.Labels | None) -> Iterator[Entry]:
        if title is not None:
            yield self.line("title", title, self.phrases.labels(title))
