"""Blocks one below the other: blank lines, columns, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, pairwise, takewhile, zip_longest

from attrs import frozen

from dsl import tree
from dsl.formatter.announcement import AnnouncementLines
from dsl.formatter.comments import Remark, after_blank, between, remarks, weave
from dsl.formatter.entries import INDENT, Align, Entry
from dsl.formatter.layout import WIDTH, Group, Line, last_break_of, lay_out
from dsl.formatter.spelling import Spelling
from dsl.formatter.vocabulary import VocabularyBlock, VocabularyLines
from dsl.source import display_width

FARTHEST = 48
"""The widest cell that moves the column after it; behind a wider one, the next column begins at once."""

FAMILIES: tuple[set[type], ...] = (
    {tree.Flag, tree.Number, tree.Event, tree.Matter, tree.Reference, tree.Group},
    {tree.Window, tree.NamedInstant},
    {tree.Define},
    {tree.Note, tree.Omit},
)
"""Blocks that may follow each other without a blank line, as their author likes, where each takes one line."""


@frozen
class _Block:
    node: tree.BlockNode
    start: int
    entries: tuple[Entry, ...]
    above: Sequence[Remark]  # comments between it and the block before
    inside: Sequence[Remark]

    def every_break(self, entry: Entry) -> bool:
        """Whether a comment stands between what may be on one line."""
        return bool(between(self.inside, entry.at, last_break_of(entry.rest)))

    @property
    def short(self) -> bool:
        """Whether it takes one line."""
        first, *others = self.entries
        return not others and (display_width(_flat(first)) <= WIDTH or last_break_of(first.rest) < 0)


def arrange(file: tree.File, spell: Spelling, text: str) -> str:
    """The text of a file that has blocks; `text` is that from which it was parsed."""
    blocks, below = _with_remarks(file, spell, text)
    gaps = [_first_gap(blocks[0], text), *(_gap(*pair, text) for pair in pairwise(blocks))]
    lines: list[str] = []
    for run in _runs(blocks, gaps):
        widths = _widths([entry for number in run for entry in blocks[number].entries])
        for number in run:
            lines += gaps[number]
            lines += _body(blocks[number], widths)
    return "\n".join([*lines, *_paragraphs(below, apart=True)]) + "\n"


# ── Comments and blank lines ─────────────────────────────────────────────────────────────────────────────────────


def _with_remarks(file: tree.File, spell: Spelling, text: str) -> tuple[list[_Block], Sequence[Remark]]:
    """The blocks with their comments, and the comments below the last."""
    found = remarks(file, text)
    above = between(found, 0, file.blocks[0].start)
    blocks = []
    for block, following in zip_longest(file.blocks, file.blocks[1:]):
        written = tuple(_entries(block, spell))
        end = len(text) + 1 if following is None else following.start
        own = between(found, block.start, end)
        inside = len(own) - len(_behind(own, max(max(entry.at, last_break_of(entry.rest)) for entry in written)))
        blocks.append(_Block(block.node, block.start, written, above, own[:inside]))
        above = own[inside:]
    return blocks, above


def _entries(block: tree.Block, spell: Spelling) -> Iterator[Entry]:
    if isinstance(block.node, VocabularyBlock):
        return VocabularyLines(spell, block.start).block(block.node)
    return AnnouncementLines(spell, block.start).block(block.node)


def _behind(own: Sequence[Remark], last: int) -> Sequence[Remark]:
    """Which of a block's comments lead over to the next: not those on its last line, nor those set in right below."""
    rest = [remark for remark in own if remark.at >= last]
    if rest and not rest[0].own_line:
        rest = rest[1:]
    return list(dropwhile(lambda remark: remark.indented and not remark.after_blank, rest))


def _first_gap(block: _Block, text: str) -> list[str]:
    lines = list(_paragraphs(block.above, apart=False))
    return [*lines, ""] if lines and after_blank(text, block.start) else lines


def _gap(before: _Block, block: _Block, text: str) -> list[str]:
    """The blank lines and comments between two blocks."""
    if _attached(before, block):
        return [remark.text for remark in block.above]
    free = before.short and block.short and any({type(before.node), type(block.node)} <= kin for kin in FAMILIES)
    first = block.above[0].after_blank if block.above else after_blank(text, block.start)
    lines = list(_paragraphs(block.above, apart=not free or first))
    blank = after_blank(text, block.start) if block.above else not free or first
    return [*lines, ""] if blank else lines


def _attached(before: _Block, block: _Block) -> bool:
    """A short `row` below its table, the `end` of a section below that of an inner one."""
    if isinstance(block.node, tree.RowParts):
        return block.short and (isinstance(before.node, tree.Table) or before.short)
    return isinstance(block.node, tree.SectionEnd) and isinstance(before.node, tree.SectionEnd)


def _paragraphs(found: Iterable[Remark], apart: bool) -> Iterator[str]:
    """Comments with the blank lines between them, and one above the first if that is to be `apart`."""
    for number, remark in enumerate(found):
        if remark.after_blank if number else apart:
            yield ""
        yield remark.text


# ── Columns and lines ────────────────────────────────────────────────────────────────────────────────────────────


def _runs(blocks: Sequence[_Block], gaps: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """The numbers of blocks that are aligned together: of one line and one kind, with nothing between them."""
    run: list[int] = []
    for number, block in enumerate(blocks):
        before = blocks[run[-1]] if run else block
        joined = before.short and block.short and before.entries[0].align is block.entries[0].align is not None
        if run and (gaps[number] or not joined):
            yield run
            run = []
        run.append(number)
    yield run


def _widths(written: Sequence[Entry]) -> dict[Align | None, list[int]]:
    """The width of each column of what is aligned."""
    widths: dict[Align | None, list[int]] = {}
    for entry in written:
        if entry.align is not None:
            known = widths.get(entry.align, [])
            widths[entry.align] = [max(pair) for pair in zip_longest(known, _counted(entry), fillvalue=0)]
    return widths


def _counted(entry: Entry) -> list[int]:
    """The widths of an entry's cells up to the first that is too wide to move others."""
    widths = [display_width(cell) for cell in entry.columns]
    return widths if entry.align is Align.ROWS else list(takewhile(lambda width: width <= FARTHEST, widths))


def _body(block: _Block, widths: dict[Align | None, list[int]]) -> list[str]:
    """The lines of a block with the comments inside it."""
    lines: list[Line] = []
    for entry in block.entries:
        doc = Group((_prefix(entry, widths.get(entry.align, [])), entry.rest))
        lines += lay_out(doc, entry.at, block.every_break(entry))
    texts, below = weave(lines, block.inside)
    return texts + [" " * INDENT + remark.text for remark in below]


def _prefix(entry: Entry, widths: Sequence[int]) -> str:
    """What stands before the rest of an entry: its columns, each where the widths of those before it put it."""
    text, stop = " " * entry.indent, entry.indent
    for cell, width in zip_longest(entry.columns, widths, fillvalue=None):
        if cell:
            text = _padded(text, stop) + str(cell)
        if cell or width:
            stop += (int(width) if width else display_width(str(cell))) + 1
    return _padded(text, stop) if entry.rest else text


def _padded(text: str, stop: int) -> str:
    """The text up to a cell of its line, and at least one space."""
    spaces = stop - display_width(text)
    return text + " " * (max(spaces, 1) if text.strip() else max(spaces, 0))


def _flat(entry: Entry) -> str:
    return _prefix(entry, []) + (entry.rest if isinstance(entry.rest, str) else entry.rest.flat)
