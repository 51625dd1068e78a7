"""From a source text to its lock."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from compiler.model.source_lock import LockedClause, LockedFigure, LockedSentence, SourceLock
from compiler.trace.figures import figures
from compiler.trace.outline import Clause, outline, sentences


def lock(text: str, pinned: Mapping[int, str] | None = None) -> SourceLock:
    """The lock of a text; `pinned` as for `outline`."""
    pinned = pinned or {}
    clauses = tuple(_locked(clause, clause.line in pinned) for clause in outline(text, pinned))
    return SourceLock(folded_hash(text), clauses)


def pins(text: str, before: SourceLock | None, changed: Mapping[str, str] | None = None) -> dict[int, str]:
    """Where the numbering of a text misleads: the path of each line that is pinned, for `outline`.

    A clause that was pinned in the lock `before` is known again by its words, of several alike by which of them it
    was, so that it may have moved. `changed` pins more: the path that a clause would have to the one that it shall
    have. Raises UnknownClause for a path that no clause has.
    """
    lines = {key: clause.line for key, clause in _told_apart(outline(text), lambda clause: folded_hash(clause.text))}
    pinned: dict[int, str] = {}
    for key, clause in _told_apart(before.clauses if before else (), lambda clause: clause.hash):
        if clause.pinned and key in lines:
            pinned[lines[key]] = clause.path
    for path, wanted in (changed or {}).items():
        found = next((clause for clause in outline(text, pinned) if clause.path == path), None)
        if found is None:
            raise UnknownClause(path)
        pinned[found.line] = wanted
    return pinned


class UnknownClause(LookupError):
    """A path that no clause of the text has."""


C = TypeVar("C")


def _told_apart(clauses: Iterable[C], hash_of: Callable[[C], str]) -> Iterator[tuple[tuple[str, int], C]]:
    """Clauses, each with its hash and how many before it have the same one."""
    seen: Counter[str] = Counter()
    for clause in clauses:
        key = hash_of(clause)
        yield (key, seen[key]), clause
        seen[key] += 1


def folded_hash(text: str) -> str:
    """SHA-256 of a text in which width, compatibility forms and white space make no difference, in 16 hex digits."""
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    return hashlib.sha256(folded.encode("utf-8")).hexdigest()[:16]


def _locked(clause: Clause, pinned: bool) -> LockedClause:
    return LockedClause(
        clause.path,
        clause.parents,
        clause.heading,
        folded_hash(clause.text),
        tuple(_sentence(sentence) for sentence in sentences(clause.text)),
        pinned,
    )


def _sentence(text: str) -> LockedSentence:
    return LockedSentence(folded_hash(text), tuple(LockedFigure(f.kind.value, f.value) for f in figures(text)))
