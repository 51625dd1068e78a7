"""From a source text to its lock."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping

from compiler.model.source_lock import LockedClause, LockedFigure, LockedSentence, SourceLock
from compiler.trace.figures import figures
from compiler.trace.outline import Clause, outline, sentences


def lock(text: str, pinned: Mapping[int, str] | None = None) -> SourceLock:
    """The lock of a text; `pinned` as for `outline`."""
    return SourceLock(folded_hash(text), tuple(_locked(clause) for clause in outline(text, pinned)))


def folded_hash(text: str) -> str:
    """SHA-256 of a text in which width, compatibility forms and white space make no difference, in 16 hex digits."""
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    return hashlib.sha256(folded.encode("utf-8")).hexdigest()[:16]


def _locked(clause: Clause) -> LockedClause:
    return LockedClause(
        clause.path,
        clause.parents,
        clause.heading,
        folded_hash(clause.text),
        tuple(_sentence(sentence) for sentence in sentences(clause.text)),
    )


def _sentence(text: str) -> LockedSentence:
    return LockedSentence(folded_hash(text), tuple(LockedFigure(f.kind.value, f.value) for f in figures(text)))
