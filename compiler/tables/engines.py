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

_CLASSES = {"duckdb": "DuckDB", "polars": "Polars", "spark": "Spark"}
_EXTRAS = {"spark": "spark"}


class Engine(Protocol):
    """Reads and writes tables in files. Its class raises one of `failures` for what it cannot do."""

    failures: tuple[type[Exception], ...]

    def close(self) -> None: ...

    def table(self, file: Path, format: Format) -> Mapping[str, Family]: ...

    def decide(
        self, work: Work, file: Path, format: Format, output: Path, written: Format, progress: Progress
    ) -> None: ...

    def count(self, work: Work, file: Path, format: Format) -> Counts: ...

    def undecided(self, work: Work, file: Path, format: Format, output: Path, written: Format) -> None: ...


class EngineClass(Protocol):
    failures: tuple[type[Exception], ...]

    def __call__(self, spill: Path, master: str) -> Engine:
        """`spill`: a folder for what does not fit into memory. `master`: where Spark is."""


def engine_called(name: str) -> EngineClass:
    """Raises UsageError where the extra that it needs is not installed."""
    try:
        module = import_module(f"compiler.tables.{name}")
    except ModuleNotFoundError as missing:
        extra = _EXTRAS.get(name, "frame")
        raise UsageError("engine-missing", engine=name, module=missing.name or name, extra=extra) from None
    engine: EngineClass = getattr(module, _CLASSES[name])
    return engine
