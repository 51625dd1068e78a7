"""What a transcription knows of its source text: where its clauses are, a hash of each, and the figures in it.

The text itself is not kept. A lock is a JSON file beside the rule file, `<slug>.source.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

FORMAT = 1


class UnreadableLock(ValueError):
    """A source lock that is not JSON, not of this format, or lacks a part."""


@frozen
class LockedFigure:
    """`kind` and `value` as `compiler.trace.figures` gives them."""

    kind: str
    value: str


@frozen
class LockedSentence:
    hash: str
    figures: tuple[LockedFigure, ...]


@frozen
class LockedClause:
    """A clause or paragraph: its path as cited, the paths above it, and its sentences in order.

    `pinned`: its path was given by hand, and not read off the numbering.
    """

    path: str
    parents: tuple[str, ...]
    heading: bool
    hash: str
    sentences: tuple[LockedSentence, ...]
    pinned: bool = False

    def figures(self) -> Iterator[LockedFigure]:
        for sentence in self.sentences:
            yield from sentence.figures


@frozen
class SourceLock:
    """`hash` is that of the whole text; `clauses` are in printed order."""

    hash: str
    clauses: tuple[LockedClause, ...]

    def find(self, address: str) -> tuple[LockedClause, ...]:
        """The clauses that an address reaches: the one of that path, and those below it. A sentence is its clause.

        `4.heading` is the heading of clause 4 by itself.
        """
        path = sentence_of(address)[0]
        above, _, last = path.rpartition(".")
        if last == "heading":
            return tuple(c for c in self.clauses if c.path == above and c.heading)
        return tuple(c for c in self.clauses if c.path == path or c.path.startswith(path + "."))

    def sentence(self, address: str) -> LockedSentence | None:
        """The sentence that an address ends in, if it names one that exists.

        Of a clause that is a heading with paragraphs below, it is a sentence of the first paragraph.
        """
        path, number = sentence_of(address)
        if number is None:
            return None
        reached = sorted((c for c in self.clauses if c.path in (path, f"{path}.p1")), key=lambda c: c.heading)
        return next((c.sentences[number - 1] for c in reached if number <= len(c.sentences)), None)


def sentence_of(address: str) -> tuple[str, int | None]:
    """An address without the sentence that it ends in, and that sentence's number."""
    path, dot, last = address.rpartition(".")
    if dot and last[:1] == "s" and last[1:].isdecimal():
        return path, int(last[1:])
    return address, None


def write_lock(lock: SourceLock) -> str:
    """The lock as JSON text, one clause a line, the same bytes for the same lock."""
    lines = ",\n    ".join(_line(_clause_data(clause)) for clause in lock.clauses)
    return f'{{\n  "format": {FORMAT},\n  "hash": {_line(lock.hash)},\n  "clauses": [\n    {lines}\n  ]\n}}\n'


def read_lock(text: str) -> SourceLock:
    """Raises UnreadableLock."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise UnreadableLock(f"format {data['format']}")
        return SourceLock(str(data["hash"]), tuple(_clause(entry) for entry in data["clauses"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableLock(str(error)) from error


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def _clause_data(clause: LockedClause) -> dict[str, Any]:
    return {
        "path": clause.path,
        "parents": list(clause.parents),
        "heading": clause.heading,
        "hash": clause.hash,
        **({"pinned": True} if clause.pinned else {}),
        "sentences": [
            {"hash": sentence.hash, "figures": [[figure.kind, figure.value] for figure in sentence.figures]}
            for sentence in clause.sentences
        ],
    }


def _clause(data: Any) -> LockedClause:
    return LockedClause(
        path=str(data["path"]),
        parents=tuple(map(str, data["parents"])),
        heading=bool(data["heading"]),
        hash=str(data["hash"]),
        sentences=tuple(
            LockedSentence(str(s["hash"]), tuple(LockedFigure(str(kind), str(value)) for kind, value in s["figures"]))
            for s in data["sentences"]
        ),
        pinned=bool(data.get("pinned", False)),
    )
