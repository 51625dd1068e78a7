"""Text that may be broken into lines at marked places, laid out in a given width of terminal cells."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from attrs import frozen

from dsl.source import display_width

WIDTH = 100
"""The cells of a line that may still be broken; a wide character counts two."""


@frozen
class Break:
    """Where a line may end; `flat` stands here if it does not. What follows was written at offset `at` of the file."""

    at: int
    flat: str = " "
    fill: bool = False  # ends the line only before what no longer fits, not with the other breaks of its group

    @property
    def width(self) -> int:
        return len(self.flat)


@frozen
class Group:
    """On one line if it fits; otherwise every break in it, but for those of inner groups, ends a line.

    Its lines after the first begin where it begins, `hang` cells further right.
    """

    items: tuple[Doc, ...]
    hang: int = 0

    @cached_property
    def flat(self) -> str:
        """The text on one line."""
        return "".join(item if isinstance(item, str) else item.flat for item in self.items)

    @cached_property
    def width(self) -> int:
        return display_width(self.flat)

    @cached_property
    def last_break(self) -> int:
        """The offset of the last place where a line may end, -1 without any."""
        return max((last_break_of(item) for item in self.items), default=-1)


Doc = str | Break | Group


@frozen
class Line:
    """A line of output; what stands on it was written at or after offset `at` of the file."""

    text: str
    at: int


def fill(items: Iterable[tuple[int, str]], separator: str) -> tuple[Doc, ...]:
    """Items, each with its offset, one after the other; lines end behind a separator."""
    docs: list[Doc] = []
    for at, text in items:
        if docs:
            docs += [separator.rstrip(), Break(at, " " if separator.endswith(" ") else "", fill=True)]
        docs.append(text)
    return tuple(docs)


def lay_out(doc: Group, at: int, every_break: bool) -> list[Line]:
    """The lines of a text that was written at offset `at`; with `every_break` each break ends a line."""
    printer = _Printer(at, every_break)
    printer.put(doc)
    return [Line(text.rstrip(), place) for text, place in zip(printer.texts, printer.places, strict=True)]


def last_break_of(doc: Doc) -> int:
    """The offset of the last place in it where a line may end, -1 without any."""
    match doc:
        case str():
            return -1
        case Break():
            return doc.at
        case Group():
            return doc.last_break


def _width(doc: Doc) -> int:
    return display_width(doc) if isinstance(doc, str) else doc.width


class _Printer:
    """Lays out from left to right; the line in hand is the last."""

    def __init__(self, at: int, every_break: bool) -> None:
        self.texts = [""]
        self.places = [at]
        self._every_break = every_break

    def put(self, doc: Doc) -> None:
        if isinstance(doc, str):
            self.texts[-1] += doc
        elif isinstance(doc, Group) and (self._every_break or self._column() + doc.width > WIDTH):
            self._put_broken(doc)
        else:
            self.texts[-1] += doc.flat

    def _put_broken(self, group: Group) -> None:
        indent = self._column() + group.hang
        for number, item in enumerate(group.items):
            if isinstance(item, Break) and (self._every_break or not (item.fill and self._fits(group.items, number))):
                self.texts.append(" " * indent)
                self.places.append(item.at)
            else:
                self.put(item)

    def _fits(self, items: tuple[Doc, ...], number: int) -> bool:
        """Whether what stands between the break of that number and the next still has room on the line."""
        width = self._column() + _width(items[number])
        for following in range(number + 1, len(items)):
            if isinstance(items[following], Break):
                break
            width += _width(items[following])
        return width <= WIDTH

    def _column(self) -> int:
        return display_width(self.texts[-1])
