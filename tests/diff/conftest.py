from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.project import Run, SmallProject, make_project, runner


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """A project in a git repository with one commit, as the working directory; messages are English."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    made = make_project(tmp_path / "project")
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "first")):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=made.root, check=True)
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture
def gonggao(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process."""
    return runner(capsys)
