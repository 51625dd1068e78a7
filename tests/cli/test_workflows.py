"""The action, the workflows and the hooks: their steps, run as they are written, but for installing gonggao."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.project import CONFLICT, Ran, SmallProject, make_project

ROOT = Path(__file__).parents[2]
ACTION = ROOT / ".github/actions/check/action.yml"
WORKFLOW = ROOT / ".github/workflows/rules.yml"
STARTER = ROOT / "compiler/starter/workflow.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"


def loaded(file: Path) -> Any:
    return yaml.safe_load(file.read_text("utf-8"))


def step(file: Path, name: str) -> dict[str, Any]:
    found = loaded(file)
    steps = found["runs"]["steps"] if "runs" in found else found["jobs"]["check"]["steps"]
    (named,) = [step for step in steps if step.get("name") == name]
    return dict(named)


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A built project with a branch `base` at `origin`, as a checkout with its whole history has it."""
    made = make_project(tmp_path / "project")
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@b")
    run(made, "gonggao format && gonggao build")
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "first")):
        subprocess.run([*git, *arguments], cwd=made.root, check=True)
    subprocess.run(["git", "update-ref", "refs/remotes/origin/base", "HEAD"], cwd=made.root, check=True)
    return made


def run(project: SmallProject, script: str, **env: str) -> Ran:
    """A step's script with bash as the runner does, `gonggao` being the one under test."""
    commands = project.root.parent / "bin"
    commands.mkdir(exist_ok=True)
    command = commands / "gonggao"
    command.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -c "import sys; from compiler.cli import main; sys.exit(main())" "$@"\n'
    )
    command.chmod(0o755)
    environment = {
        "PATH": f"{commands}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "GITHUB_STEP_SUMMARY": str(project.root.parent / "summary.md"),
        **env,
    }
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    done = subprocess.run(shell, cwd=project.root, env=environment, capture_output=True, text=True, check=False)
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("file", "env"),
    [(ACTION, {"AGAINST": "origin/base"}), (WORKFLOW, {"BASE": "base"})],
    ids=["action", "workflow"],
)
def test_the_step_passes_what_is_in_order_and_annotates_a_conflict(
    project: SmallProject, file: Path, env: dict[str, str]
) -> None:
    script = step(file, "check")["run"]
    assert run(project, script, BREAKING_FROM="decision", **env).code == 0
    project.add(CONFLICT)
    ran = run(project, script, BREAKING_FROM="decision", **env)
    assert ran.code == 1
    assert "::error file=announcements/shop/sale.rule" in ran.out
    assert "conflicting-outcomes" in (project.root.parent / "summary.md").read_text("utf-8")


def test_the_workflow_of_a_new_project_passes_on_a_pull_request(project: SmallProject) -> None:
    steps = [step for step in loaded(STARTER)["jobs"]["check"]["steps"] if "gonggao ci" in step.get("run", "")]
    for each in steps:
        assert run(project, each["run"], GITHUB_BASE_REF="base").code == 0
    assert len(steps) == 2


@pytest.mark.parametrize("file", [ACTION, WORKFLOW, STARTER], ids=["action", "workflow", "starter"])
def test_what_others_write_comes_into_scripts_as_variables_only(file: Path) -> None:
    found = loaded(file)
    steps = found["runs"]["steps"] if "runs" in found else found["jobs"]["check"]["steps"]
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []


def test_every_hook_runs_a_command_that_there_is(project: SmallProject) -> None:
    for hook in loaded(HOOKS):
        given = [] if hook.get("pass_filenames", True) is False else ["announcements/shop/sale.rule"]
        ran = run(project, " ".join([hook["entry"], *given]))
        assert (hook["id"], ran.code) == (hook["id"], 0)
        assert re.search(hook["files"], "announcements/shop/sale.rule")
