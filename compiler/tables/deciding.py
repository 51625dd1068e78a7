"""A file with cases decided by an engine, into another file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from compiler.plan import Plan
from compiler.project import UsageError
from compiler.tables.engines import engine_called
from compiler.tables.files import format_of, whole
from compiler.tables.progress import Progress
from compiler.tables.work import Counts, Work, work

LOCAL = "local[*]"
"""Spark on this machine, with all of its cores."""


def decide(
    plan: Plan,
    matters: Sequence[str],
    table: Path,
    output: Path,
    undecided: Path | None,
    engine: str,
    progress: Progress,
    master: str = LOCAL,
) -> tuple[Work, Counts]:
    """Writes the table with the answers added, and its rows that could not be decided: both files whole, or none.

    `master` is where Spark is, whose tables are folders of files. Raises UsageError for a file that cannot be read or
    written, and what `work` raises.
    """
    read, *written = [format_of(file) for file in (table, output, *([undecided] if undecided else []))]
    if not table.exists():
        raise UsageError("no-such-path", path=str(table))
    if table.is_file() and not table.stat().st_size:
        raise UsageError("empty-table", path=str(table))
    start = engine_called(engine)
    with whole(output, *([undecided] if undecided else [])) as (decided, *left, spill):
        try:
            with closing(start(spill, master)) as used:
                todo = work(plan, matters, used.table(table, read))
                used.decide(todo, table, read, decided, written[0], progress)
                counts = used.count(todo, decided, written[0])
                if left:
                    used.undecided(todo, decided, written[0], left[0], written[1])
        except start.failures as failed:
            raise UsageError("engine-failed", engine=engine, reason=_first_line(failed)) from failed
    return todo, counts


def _first_line(failed: Exception) -> str:
    return next((line.strip() for line in str(failed).splitlines() if line.strip()), type(failed).__name__)
