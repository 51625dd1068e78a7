"""Files that hold tables, and how they are replaced whole."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from compiler.project import UsageError


class Format(Enum):
    """By the ending of a file's name."""

    CSV = ".csv"
    PARQUET = ".parquet"


def format_of(file: Path) -> Format:
    """Raises UsageError."""
    try:
        return Format(file.suffix.lower())
    except ValueError:
        raise UsageError("table-format", path=str(file)) from None


@contextmanager
def whole(*files: Path) -> Iterator[tuple[Path, ...]]:
    """Files of the same endings, or folders of files, to write instead, which then replace these, all or none; and a
    folder to spill into.

    The last of what it gives is that folder, which is removed with all in it.
    """
    folder = files[0].absolute().parent / f".gonggao-{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True)
        spill = folder / "spill"
        spill.mkdir()
        instead = tuple(folder / f"{n}{file.suffix}" for n, file in enumerate(files))
        yield (*instead, spill)
        for new in instead:
            for part in filter(Path.is_file, [new, *new.rglob("*")]):
                _to_disk(part)
        for new, file in zip(instead, files, strict=True):
            if new.is_dir() and file.is_dir():
                os.replace(file, folder / f"old-{new.name}")
            os.replace(new, file)
    except OSError as error:
        raise UsageError("cannot-write", path=str(files[0]), reason=error.strerror or str(error)) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _to_disk(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())
