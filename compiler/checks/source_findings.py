"""What a transcription and its source text do not have in common. Wording: `compiler/locale/{en,zh}/sources.toml`."""

from __future__ import annotations

from typing import ClassVar

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


class UncitedClause(Finding):
    """A clause of the source that no rule, definition, note or omission cites."""

    severity: ClassVar[Severity] = Severity.WARNING

    clause: str


class MissingClause(Finding):
    """A cited clause or sentence that the source does not have; `nearest` are clauses with a like path."""

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = True

    clause: str
    nearest: tuple[str, ...]


class FigureNotInClause(Finding):
    """A rule uses an instant, duration or number that its clauses and the lead text above them do not print."""

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = True

    rule: str
    figure: Labels
    clauses: tuple[str, ...]
    printed: tuple[str, ...]


class UnreadableSourceLock(Finding):
    """The file beside a rule file that should be the lock of its source text cannot be read as one."""

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = True

    path: str
    reason: str
