from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.project import Run, SmallProject, make_project, runner


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """A project without findings, as the working directory; messages are English."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    made = make_project(tmp_path / "project")
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture
def gonggao(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process."""
    return runner(capsys)
