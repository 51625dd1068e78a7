"""The project: the nearest pyproject.toml with `[tool.gonggao]`, and which of its files are meant."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from dsl.diagnostic import Phrase

SUFFIX = ".rule"
LOCK_SUFFIX = ".source.json"

_DEFAULTS = {"source": "announcements", "output": "generated"}
_FINDINGS = "findings"


class UsageError(Exception):
    """What was asked for cannot be done as asked. `key` names its wording: `usage.<key>`."""

    def __init__(self, key: str, /, **arguments: str | int | tuple[str, ...] | Phrase) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments


@frozen
class Project:
    """`source` and `output` are folders below `root`, relative, with forward slashes.

    `findings` are the severities of findings by name, as they are written.
    """

    root: Path
    source: str
    output: str
    findings: Mapping[str, object] = field(factory=dict)

    @property
    def source_folder(self) -> Path:
        return self.root / self.source

    @property
    def output_folder(self) -> Path:
        return self.root / self.output

    def relative(self, path: Path) -> str:
        """A path as findings and outputs name it: from the root, with forward slashes, symbolic links not followed."""
        return path.relative_to(self.root).as_posix()


def find_project(start: Path) -> Project:
    """The project that holds a file or folder. Raises UsageError where there is none or its settings are wrong."""
    start = _absolute(start)
    for folder in (start, *start.parents):
        settings = _settings(folder / "pyproject.toml")
        if settings is not None:
            return _project(folder, settings)
    raise UsageError("no-project", path=str(start))


def select(project: Project, paths: Iterable[Path]) -> Selection:
    """What of the project is to be reported. Raises UsageError for a path that is not there or not of the project."""
    chosen = [_within_source(project, path) for path in paths]
    return Selection(tuple(chosen) or (project.source,))


@frozen
class Selection:
    """Files and folders of the project, by relative path; a folder stands for all that is in it."""

    paths: tuple[str, ...]

    def __contains__(self, path: str) -> bool:
        parents = {path, *map(str, PurePosixPath(path).parents)}
        return any(chosen in parents for chosen in self.paths)


def announcement_id(project: Project, path: str) -> str:
    """The id of the announcement in a file, which is its path below the source folder."""
    return path.removeprefix(project.source + "/").removesuffix(SUFFIX).replace("/", ".")


def lock_path(path: str) -> str:
    """The source lock beside a rule file."""
    return path.removesuffix(SUFFIX) + LOCK_SUFFIX


def _settings(file: Path) -> Mapping[str, object] | None:
    try:
        table = tomllib.loads(file.read_text("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError("bad-settings-file", path=str(file), reason=str(error)) from error
    settings = table.get("tool", {}).get("gonggao")
    if settings is not None and not isinstance(settings, dict):
        raise UsageError("bad-settings-file", path=str(file), reason="tool.gonggao")
    return settings


def _project(root: Path, settings: Mapping[str, object]) -> Project:
    file, known = str(root / "pyproject.toml"), (*_DEFAULTS, _FINDINGS)
    unknown = tuple(key for key in settings if key not in known)
    if unknown:
        raise UsageError("unknown-setting", path=file, names=unknown, known=known)
    findings = settings.get(_FINDINGS, {})
    if not isinstance(findings, dict):
        raise UsageError("bad-settings-file", path=file, reason="tool.gonggao.findings")
    folders = {key: _folder(root, key, settings.get(key, default)) for key, default in _DEFAULTS.items()}
    project = Project(root, folders["source"], folders["output"], findings)
    inside = [PurePosixPath(project.source), PurePosixPath(project.output)]
    if inside[0].is_relative_to(inside[1]) or inside[1].is_relative_to(inside[0]):
        raise UsageError("same-folder", source=project.source, output=project.output)
    return project


def _folder(root: Path, key: str, value: object) -> str:
    """A folder of the settings; it may not leave the project, by `..` or by a symbolic link."""
    path = PurePosixPath(value) if isinstance(value, str) and "\0" not in value and "\\" not in value else None
    if path is None or path.is_absolute() or ".." in path.parts or not path.parts:
        raise UsageError("bad-folder", key=key, value=str(value))
    if not (root / path).resolve().is_relative_to(root.resolve()):
        raise UsageError("bad-folder", key=key, value=str(value))
    return str(path)


def _within_source(project: Project, path: Path) -> str:
    absolute = _absolute(path)
    if not absolute.exists() and not absolute.is_symlink():
        raise UsageError("no-such-path", path=str(path))
    if absolute == project.root:
        return project.source
    if not absolute.is_relative_to(project.source_folder):
        raise UsageError("not-in-source", path=str(path), source=str(project.source_folder))
    if absolute.is_file() and absolute.suffix != SUFFIX:
        raise UsageError("not-a-rule-file", path=str(path))
    return project.relative(absolute)


def _absolute(path: Path) -> Path:
    """Without `.` and `..`; the folder that holds it with its symbolic links followed, itself not."""
    try:
        folder = path.parent.resolve() if path.name not in ("", "..") else path.resolve()
        return folder / path.name if path.name not in ("", "..") else folder
    except (OSError, ValueError, RuntimeError) as error:
        raise UsageError("no-such-path", path=str(path)) from error
