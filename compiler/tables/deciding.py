"""A file with cases decided by an engine, into another file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compiler.plan import Plan
from compiler.project import UsageError
from compiler.tables.engines import engine_called
from compiler.tables.files import format_of, whole
from compiler.tables.progress import Progress
from compiler.tables.work import Counts, Work, work


def decide(
    plan: Plan,
    matters: Sequence[str],
    table: Path,
    output: Path,
    undecided: Path | None,
    engine: str,
    progress: Progress,
) -> tuple[Work, Counts]:
    """Writes the table with the answers added, and its rows that could not be decided: both files whole, or none.

    Raises UsageError for a file that cannot be read or written, and what `work` raises.
    """
    read, *written = [format_of(file) for file in (table, output, *([undecided] if undecided else []))]
    if not table.is_file():
        raise UsageError("no-such-path", path=str(table))
    with whole(output, *([undecided] if undecided else [])) as (decided, *left, spill):
        used = engine_called(engine, spill)
        try:
            todo = work(plan, matters, used.table(table, read))
            used.decide(todo, table, read, decided, written[0], progress)
            counts = used.count(todo, decided, written[0])
            if left:
                used.undecided(todo, decided, written[0], left[0], written[1])
        except used.failures as failed:
            raise UsageError("engine-failed", engine=engine, reason=str(failed).strip().splitlines()[0]) from failed
    return todo, counts
