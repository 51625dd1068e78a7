"""Text to tree, block by block. Never raises on what a user wrote: what cannot be read is a finding."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from attrs import evolve, field, frozen

from dsl.blocks import Reading, read_block, read_lead
from dsl.diagnostic import Edit, Finding, Fix, Label
from dsl.lexer import BLOCK_WORDS, fold
from dsl.sections import nest
from dsl.source import Place, Source, Span
from dsl.tree import Block, Comment, File


@frozen
class Parsed:
    """A file's tree, of the blocks that could be read, and what is wrong with the others.

    Sections and their ends in the tree match: one that is not ended is ended where it must.
    """

    tree: File
    findings: tuple[Finding, ...]
    source: Source = field(repr=False)
    _pieces: tuple[_Piece, ...] = field(default=(), repr=False, eq=False)


@frozen
class _Piece:
    """The text from one block keyword to the next, as read; the places in `reading` count from its start."""

    text: str
    start: int
    reading: Reading
    block: Block | None


def parse(source: Source, previous: Parsed | None = None) -> Parsed:
    """Read a file. Blocks that are the same in `previous` are taken from it and not read again."""
    known: dict[str, _Piece] = {}
    if previous is not None and previous.source.path == source.path:
        known = {piece.text: piece for piece in previous._pieces}
    with _without_collector():
        pieces = tuple(_pieces(source, known))
        blocks, unended = nest([(piece.block, piece.reading.opens, piece.start) for piece in pieces], source)
        findings = [finding for piece in pieces if piece.reading.findings for finding in _moved(piece)]
    return Parsed(File(blocks), tuple(sorted([*findings, *unended], key=_order)), source, pieces)


# ── Cutting ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _block_expression() -> re.Pattern[str]:
    ends = {True: r"(?!\w)", False: r"(?![^\W\d])"}  # a Chinese word also ends before a digit
    words = sorted(BLOCK_WORDS, key=len, reverse=True)
    return re.compile(rf"^[^\S\n]*+({'|'.join(word + ends[word.isascii()] for word in words)})", re.MULTILINE)


_BLOCK = _block_expression()


def _pieces(source: Source, known: Mapping[str, _Piece]) -> Iterator[_Piece]:
    text = source.text
    found = [(match.start(1), match[1]) for match in _BLOCK.finditer(fold(text))]
    ends = [*(start for start, _ in found), len(text)][1:]
    lead = text[: found[0][0]] if found else text
    comments: tuple[Comment, ...] = ()
    if lead:
        reading = read_lead(lead, source.path)
        yield _Piece(lead, 0, reading, None)
        comments = tuple(
            evolve(c, span=Span(c.span.start - len(lead), c.span.end - len(lead))) for c in reading.comments
        )
    for (start, word), end in zip(found, ends, strict=True):
        written = text[start:end]
        piece = known.get(written)
        if piece is None or comments or piece.start != start:
            reading = piece.reading if piece else read_block(written, BLOCK_WORDS[word], source.path)
            block = None if reading.node is None else Block(reading.node, start, comments + reading.comments)
            piece = _Piece(written, start, reading, block)
            comments = ()
        yield piece


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing here makes cycles, and looking for them doubles the time of a large file."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


# ── Findings ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _moved(piece: _Piece) -> Iterator[Finding]:
    """The findings of a piece, at their places in the file."""

    def moved(place: Place) -> Place:
        return Place(place.path, place.start + piece.start, place.end + piece.start)

    for finding in piece.reading.findings:
        yield finding.but(
            place=moved(finding.place),
            related=tuple(Label(moved(label.place), label.key, label.arguments) for label in finding.related),
            fixes=tuple(
                Fix(fix.key, tuple(Edit(moved(e.place), e.text) for e in fix.edits), fix.safe, fix.arguments)
                for fix in finding.fixes
            ),
        )


def _order(finding: Finding) -> tuple[int, int, str]:
    return finding.place.start, finding.place.end, finding.name()
