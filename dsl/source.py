"""A text and places in it: offsets, lines and the three kinds of column that readers count in."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cache, cached_property

from attrs import field, frozen


@frozen(order=True)
class Span:
    """Half-open range of code points `[start, end)`, counted from the start of the block that holds it."""

    start: int
    end: int

    def to(self, other: Span) -> Span:
        """The range from the start of this one to the end of the other."""
        return Span(self.start, max(self.end, other.end))


@frozen(order=True)
class Place:
    """Half-open range of code points `[start, end)` in a file, counted from the start of the file."""

    path: str
    start: int
    end: int


@frozen
class Position:
    """Where a reader finds an offset. Lines and columns count from 1."""

    line: int
    column: int  # in code points: terminals' `line:col`, SARIF
    utf16: int  # in UTF-16 code units: editors
    cells: int  # in terminal cells: where a caret goes


@frozen(slots=False)
class Source:
    """One file's text. `path` is relative to the project, with forward slashes; line ends are `\\n`."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return starts

    def line_of(self, offset: int) -> int:
        """The number of the line that holds `offset`, from 1."""
        return bisect_right(self._line_starts, offset)

    def line_start(self, line: int) -> int:
        """The offset at which a line begins."""
        return self._line_starts[line - 1]

    def line_text(self, line: int) -> str:
        """The text of a line, without its end."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] - 1 if line < len(self._line_starts) else len(self.text)
        return self.text[start:end]

    def position(self, offset: int) -> Position:
        """Line and columns of an offset; an offset past the end is the end."""
        offset = min(offset, len(self.text))
        line = self.line_of(offset)
        before = self.text[self._line_starts[line - 1] : offset]
        return Position(line, len(before) + 1, utf16_length(before) + 1, display_width(before) + 1)

    def place(self, span: Span, block_start: int = 0) -> Place:
        """The place in this file of a span that is relative to `block_start`."""
        return Place(self.path, block_start + span.start, block_start + span.end)


def utf16_length(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)


def display_width(text: str) -> int:
    """A text's cells in a terminal: two for a wide character, none for a combining one, tabs to the next eighth."""
    if "\t" not in text:
        return len(text) if text.isascii() else sum(map(_cells, text))
    cells = 0
    for char in text:
        cells += 8 - cells % 8 if char == "\t" else _cells(char)
    return cells


@cache
def _cells(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
