"""The engines by name, each imported when it is used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Protocol

from compiler.project import UsageError
from compiler.tables.facts import Family
from compiler.tables.files import Format
from compiler.tables.progress import Progress
from compiler.tables.work import Counts, Work

_CLASSES = {"duckdb": "DuckDB", "polars": "Polars"}


class Engine(Protocol):
    """Reads and writes tables in files. Raises one of `failures` for what it cannot do."""

    failures: tuple[type[Exception], ...]

    def table(self, file: Path, format: Format) -> Mapping[str, Family]: ...

    def decide(
        self, work: Work, file: Path, format: Format, output: Path, written: Format, progress: Progress
    ) -> None: ...

    def count(self, work: Work, file: Path, format: Format) -> Counts: ...

    def undecided(self, work: Work, file: Path, format: Format, output: Path, written: Format) -> None: ...


def engine_called(name: str, spill: Path) -> Engine:
    """Raises UsageError where the extra `frame` is not installed."""
    try:
        module = import_module(f"compiler.tables.{name}")
    except ModuleNotFoundError as missing:
        raise UsageError("engine-missing", engine=name, module=missing.name or name) from None
    engine: Engine = getattr(module, _CLASSES[name])(spill)
    return engine
