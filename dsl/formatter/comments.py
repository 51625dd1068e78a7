"""Where comments go: behind or above the line beside which they were written."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import frozen

from dsl.formatter.layout import Line
from dsl.tree import File


@frozen
class Remark:
    """A comment and where it was written, counted from the start of the file."""

    at: int
    text: str
    own_line: bool
    indented: bool
    after_blank: bool  # the line above it was blank


def remarks(file: File, text: str) -> list[Remark]:
    """All comments of a file in order."""
    found = []
    for block in file.blocks:
        for comment in block.comments:
            at = block.start + comment.span.start
            indented = at > 0 and text[at - 1] != "\n"
            found.append(Remark(at, comment.text.rstrip(), comment.own_line, indented, after_blank(text, at)))
    return sorted(found, key=lambda remark: remark.at)


def after_blank(text: str, at: int) -> bool:
    """Whether the line above the one that holds offset `at` is blank."""
    start = text.rfind("\n", 0, at) + 1
    return start > 0 and not text[text.rfind("\n", 0, start - 1) + 1 : start].strip()


def between(found: Sequence[Remark], start: int, end: int) -> Sequence[Remark]:
    """Those written at or after `start` and before `end`."""
    return found[bisect_left(found, start, key=_place) : bisect_left(found, end, key=_place)]


def weave(lines: Sequence[Line], found: Sequence[Remark]) -> tuple[list[str], Sequence[Remark]]:
    """The lines of a block with its comments, and the comments behind it, which lead over to the next block.

    A comment goes with the line on which it was written if it is the first there and did not have a line of its own;
    every other goes above the line that followed it.
    """
    above: dict[int, Sequence[Remark]] = {}
    behind: dict[int, str] = {}
    written = sorted(range(len(lines)), key=lambda number: lines[number].at)
    starts = [bisect_left(found, lines[number].at, key=_place) for number in written]
    waiting = found[: starts[0]]
    for number, start, end in zip(written, starts, [*starts[1:], len(found)], strict=True):
        above[number] = waiting
        if start < end and not found[start].own_line:
            behind[number] = found[start].text
            start += 1
        waiting = found[start:end]
    texts = []
    for number, line in enumerate(lines):
        indent = " " * (len(line.text) - len(line.text.lstrip(" ")))
        texts += [indent + remark.text for remark in above[number]]
        texts.append(f"{line.text}  {behind[number]}" if number in behind else line.text)
    return texts, waiting


def _place(remark: Remark) -> int:
    return remark.at
