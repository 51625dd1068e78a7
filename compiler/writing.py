"""Outputs onto the disk: what differs from what is there, and each file written whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from compiler.project import UsageError

_UNFINISHED = ".gonggao-"  # begins the name of a file that is being written
_SIGNED = b"gonggao"  # stands at the top of what gonggao makes; other files are not its to remove
_RUNTIME = "runtime/"  # but here everything is


@frozen
class Difference:
    """How an output folder differs from what it should hold: paths below it, sorted.

    stale: another content. missing: not there. orphaned: made by gonggao, but by nothing that is compiled now.
    """

    stale: tuple[str, ...]
    missing: tuple[str, ...]
    orphaned: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.orphaned)


def compare(folder: Path, files: Mapping[str, str], whole: bool = True) -> Difference:
    """What is on the disk against what should be. Unless `files` are all of it (`whole`), nothing is an orphan."""
    present = set(_present(folder))
    stale = [path for path in files if path in present and _bytes(folder / path) != files[path].encode()]
    missing = [path for path in files if path not in present]
    orphaned = [path for path in present if whole and path not in files and _is_ours(folder, path)]
    return Difference(tuple(sorted(stale)), tuple(sorted(missing)), tuple(sorted(orphaned)))


def made_by(folder: Path, file: str, constant: str) -> str | None:
    """The version that a library says made it; None where it says nothing that can be one."""
    content = _bytes(folder / file) or b""
    found = re.search(rb'^%s = "([0-9A-Za-z.+!-]{1,64})"$' % constant.encode(), content, re.MULTILINE)
    return found[1].decode() if found else None


def write(folder: Path, files: Mapping[str, str], difference: Difference) -> None:
    """Make the folder hold what it should: writes what is stale or missing, removes orphans and the rests of a write
    that was interrupted. A file is replaced whole or not at all. Raises UsageError for a path that leaves the folder
    and for what the system refuses.
    """
    try:
        for path in (*difference.stale, *difference.missing):
            _replace(_inside(folder, path), files[path].encode())
        for path in difference.orphaned:
            _inside(folder, path).unlink()
            _remove_empty(folder, (folder / path).parent)
        for rest in folder.rglob(f"{_UNFINISHED}*"):
            rest.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError("cannot-write", path=str(error.filename), reason=error.strerror or str(error)) from error


def replace(file: Path, text: str | bytes) -> None:
    """Write one file whole or not at all; on any failure the old one stays. Raises UsageError."""
    try:
        _replace(file, text.encode() if isinstance(text, str) else text)
    except OSError as error:
        raise UsageError("cannot-write", path=str(error.filename), reason=error.strerror or str(error)) from error


def _present(folder: Path) -> Iterable[str]:
    for file in folder.rglob("*"):
        relative = file.relative_to(folder)
        if "__pycache__" not in relative.parts and not file.is_dir() and not file.name.startswith("."):
            yield relative.as_posix()


def _is_ours(folder: Path, path: str) -> bool:
    return path.startswith(_RUNTIME) or _SIGNED in (_bytes(folder / path) or b"")[:400]


def _bytes(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _inside(folder: Path, path: str) -> Path:
    file = folder / path
    if not file.parent.resolve().is_relative_to(folder.resolve()):
        raise UsageError("output-leaves", path=str(file))
    return file


def _replace(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{_UNFINISHED}{secrets.token_hex(4)}")
    try:
        with new.open("xb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(new, file)
    finally:
        new.unlink(missing_ok=True)


def _remove_empty(folder: Path, parent: Path) -> None:
    """Folders that lost their last file go with it."""
    while parent != folder and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
