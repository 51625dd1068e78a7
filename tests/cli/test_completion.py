"""Completion in shells."""

from __future__ import annotations

import shutil

import pytest

from tests.cli.project import SmallProject


def completed(project: SmallProject, line: str) -> list[str]:
    words = line.split(" ")
    env = {"_GONGGAO_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    return [word.partition(",")[2] for word in project.run_apart(env=env).out.splitlines()]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion(project: SmallProject, shell: str) -> None:
    if shell == "bash" and shutil.which("bash") is None:
        pytest.skip("its version is asked")
    ran = project.run_apart(env={"_GONGGAO_COMPLETE": f"{shell}_source"})
    assert ran.code == 0
    assert "gonggao" in ran.out
    assert f"_GONGGAO_COMPLETE={shell}_complete" in ran.out


def test_commands_are_completed(project: SmallProject) -> None:
    assert completed(project, "gonggao che") == ["check"]


def test_options_are_completed(project: SmallProject) -> None:
    assert "--output-format" in completed(project, "gonggao check --out")


def test_the_values_of_an_option_are_completed(project: SmallProject) -> None:
    assert completed(project, "gonggao check --output-format sa") == ["sarif"]


@pytest.mark.parametrize("line", ["gonggao explain conflicting", "gonggao check --ignore conflicting"])
def test_names_of_findings_are_completed(project: SmallProject, line: str) -> None:
    assert completed(project, line) == ["conflicting-outcomes"]
