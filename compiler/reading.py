"""Rule files from the disk into texts. What cannot be read is a finding, never a crash."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from compiler.project import SUFFIX, Project, UsageError
from dsl.diagnostic import Finding
from dsl.source import Place, Source

LARGEST_FILE = 64 * 1024 * 1024
"""In bytes. A hundred thousand rules take less than half of it."""

LONGEST_LINE = 100_000
"""In code points."""


class NotReadable(Finding):
    """Base of what keeps a file from being read at all; it is misuse of the tool rather than a fault in the rules."""

    path: str


class UnreadableFile(NotReadable):
    """The system refuses to open it; `reason` is the system's own, in the system's words."""

    reason: str


class NotAFile(NotReadable):
    """It is called like a rule file and is a folder, a pipe or a device."""


class SymbolicLink(NotReadable):
    """A link may lead out of the project, so none is followed."""


class FileTooLarge(NotReadable):
    megabytes: int
    limit: int


class NotUtf8(NotReadable):
    """`line` holds the first byte that is not UTF-8."""

    line: int


class NulByte(NotReadable):
    """A text has none."""

    line: int


class LineTooLong(NotReadable):
    line: int
    length: int
    limit: int


@frozen
class Read:
    """The texts of a project's rule files and what could not be read, both in the order of their paths.

    `content` are the bytes of each text, for who must know how it was written.
    """

    sources: tuple[Source, ...]
    findings: tuple[NotReadable, ...]
    content: dict[str, bytes]

    @property
    def paths(self) -> tuple[str, ...]:
        return tuple(sorted({*(source.path for source in self.sources), *(finding.path for finding in self.findings)}))


def read_sources(project: Project) -> Read:
    """Every rule file below the source folder. Hidden files and folders are left out; links are not followed.

    Raises UsageError where there is no source folder.
    """
    if not project.source_folder.is_dir():
        raise UsageError("no-source-folder", source=str(project.source_folder))
    sources: list[Source] = []
    findings: list[NotReadable] = []
    content: dict[str, bytes] = {}
    for file in sorted(_rule_files(project.source_folder), key=project.relative):
        path = project.relative(file)
        found = _read(path, file)
        decoded = decode(path, found) if isinstance(found, bytes) else found
        if isinstance(found, bytes) and isinstance(decoded, Source):
            sources.append(decoded)
            content[path] = found
        elif isinstance(decoded, NotReadable):
            findings.append(decoded)
    return Read(tuple(sources), tuple(findings), content)


def read_text(project: Project, path: str) -> Source | NotReadable | None:
    """One file of the project, read as a rule file is; None where it is not there."""
    file = project.root / path
    if not os.path.lexists(file):
        return None
    found = _read(path, file)
    return _text(path, found) if isinstance(found, bytes) else found


def read_plain(file: Path) -> str:
    """The text of any file, decoded as a rule file is. Raises UsageError where it is not there or no text."""
    try:
        if not stat.S_ISREG(file.stat().st_mode) or file.stat().st_size > LARGEST_FILE:
            raise UsageError("not-a-text", path=str(file))
        decoded = _text(str(file), file.read_bytes())
    except OSError as error:
        raise UsageError("cannot-read", path=str(file), reason=error.strerror or str(error)) from error
    if not isinstance(decoded, Source):
        raise UsageError("not-a-text", path=str(file))
    return decoded.text


def decode(path: str, content: bytes) -> Source | NotReadable:
    """The text of a file: UTF-8 with or without a byte order mark, line ends folded to `\\n`."""
    source = _text(path, content)
    return (_with_long_line(source) or source) if isinstance(source, Source) else source


def _text(path: str, content: bytes) -> Source | NotReadable:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return NotUtf8(place=Place(path, 0, 0), path=path, line=line)
    source = Source(path, text.replace("\r\n", "\n").replace("\r", "\n"))
    nul = source.text.find("\0")
    if nul >= 0:
        return NulByte(place=Place(path, nul, nul + 1), path=path, line=source.line_of(nul))
    return source


def _with_long_line(source: Source) -> LineTooLong | None:
    start = 0
    for number, line in enumerate(source.text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            place = Place(source.path, start, start + len(line))
            return LineTooLong(place=place, path=source.path, line=number, length=len(line), limit=LONGEST_LINE)
        start += len(line) + 1
    return None


def _rule_files(folder: Path) -> Iterator[Path]:
    """Rule files, links to folders, and folders that cannot be listed."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False) and not entry.name.endswith(SUFFIX):
            yield from _rule_files(Path(entry.path))
        elif entry.name.endswith(SUFFIX) or (entry.is_symlink() and entry.is_dir()):
            yield Path(entry.path)


def _read(path: str, file: Path) -> bytes | NotReadable:
    place = Place(path, 0, 0)
    try:
        status = file.lstat()
        if stat.S_ISLNK(status.st_mode):
            return SymbolicLink(place=place, path=path)
        if not stat.S_ISREG(status.st_mode) and not (stat.S_ISDIR(status.st_mode) and file.suffix != SUFFIX):
            return NotAFile(place=place, path=path)
        if status.st_size > LARGEST_FILE:
            return FileTooLarge(place=place, path=path, megabytes=status.st_size >> 20, limit=LARGEST_FILE >> 20)
        return file.read_bytes()
    except OSError as error:
        return UnreadableFile(place=place, path=path, reason=error.strerror or str(error))
