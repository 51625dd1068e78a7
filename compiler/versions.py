"""A project as it was at a revision of its git repository."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from compiler.project import SUFFIX, Project, UsageError, find_project

SETTINGS = "pyproject.toml"


@contextmanager
def at_revision(project: Project, revision: str) -> Iterator[Project]:
    """The project's rule files and settings as committed, in a folder of their own while the context lasts.

    Raises UsageError where there is no repository, no such revision, or no project in it.
    """
    commit = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError("no-such-revision", revision=revision)
    with TemporaryDirectory(prefix="gonggao-") as name:
        root = Path(name).resolve()
        settings = _git(project, "show", f"{commit.decode().strip()}:./{SETTINGS}")
        if settings is None:
            raise UsageError("no-project-then", revision=revision)
        (root / SETTINGS).write_bytes(settings)
        then = find_project(root)
        for path, blob in _rule_files(project, commit.decode().strip(), then.source):
            content = _git(project, "cat-file", "blob", blob)
            assert content is not None
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        then.source_folder.mkdir(parents=True, exist_ok=True)
        yield then


def _rule_files(project: Project, commit: str, source: str) -> Iterator[tuple[str, str]]:
    """Paths below the project's root and the ids of the contents; links and what is hidden are left out."""
    listed = _git(project, "ls-tree", "-r", "-z", commit, "--", f"./{source}") or b""
    for line in listed.split(b"\0"):
        if not line:
            continue
        head, _, name = line.partition(b"\t")
        mode, kind, blob = head.decode().split()
        path = PurePosixPath(name.decode("utf-8", "replace"))
        regular = kind == "blob" and mode in ("100644", "100755")
        hidden = any(part.startswith(".") for part in path.parts)
        if regular and not hidden and path.suffix == SUFFIX and not path.is_absolute():
            yield str(path), blob


def _git(project: Project, *arguments: str) -> bytes | None:
    """What git answers in the project's folder; None where it refuses."""
    try:
        done = subprocess.run(
            ["git", "-C", str(project.root), *arguments],
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise UsageError("no-git") from error
    return done.stdout if done.returncode == 0 else None
