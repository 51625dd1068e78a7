"""How much a finding weighs: settings of the project, options of the command."""

from __future__ import annotations

import json

import pytest

from compiler.policy.kinds import kinds
from compiler.policy.severities import severities
from compiler.project import UsageError
from dsl.diagnostic import Severity
from tests.cli.project import CONFLICT, SETTINGS, Run, SmallProject

IDLE = "\nrule insured cites 3\n  when insured is yes\n  except insured is no\n  then free_of_charge is yes\n"


def given(project: SmallProject, text: str) -> None:
    (project.root / "pyproject.toml").write_text(f"{SETTINGS}\n[tool.gonggao.findings]\n{text}\n", "utf-8")


def names(ran_out: str) -> set[str]:
    return {finding["name"] for finding in json.loads(ran_out)["findings"]}


def test_a_project_turns_a_finding_off(project: SmallProject, gonggao: Run) -> None:
    project.add(IDLE)
    assert "idle-exception" in gonggao("check").out
    given(project, 'idle-exception = "off"')
    assert "idle-exception" not in gonggao("check").out


def test_a_warning_that_is_made_an_error_fails_and_stops_the_build(project: SmallProject, gonggao: Run) -> None:
    project.add(IDLE)
    given(project, 'idle-exception = "error"')
    assert gonggao("check").code == 1
    assert gonggao("build").code == 1
    assert "shop/sale.py" not in project.outputs()


def test_the_command_line_goes_before_the_settings(project: SmallProject, gonggao: Run) -> None:
    project.add(IDLE)
    given(project, 'idle-exception = "error"')
    assert gonggao("check", "--severity", "idle-exception=information").code == 0


def test_ignore_leaves_out_and_select_leaves_out_the_others(project: SmallProject, gonggao: Run) -> None:
    project.add(IDLE)
    shown = names(gonggao("check", "--output-format", "json").out)
    assert shown == {"idle-exception", "repeated-outcome"}
    assert names(gonggao("check", "--output-format", "json", "--ignore", "idle-exception").out) == {"repeated-outcome"}
    assert names(gonggao("check", "--output-format", "json", "--select", "idle-exception").out) == {"idle-exception"}


def test_an_error_with_which_nothing_can_be_built_is_reported_whatever_is_selected(
    project: SmallProject, gonggao: Run
) -> None:
    project.add(CONFLICT)
    ran = gonggao("check", "--output-format", "json", "--select", "idle-exception")
    assert (ran.code, names(ran.out)) == (1, {"conflicting-outcomes"})


@pytest.mark.parametrize("level", ["warning", "information"])
def test_the_fail_level_decides_the_exit_code(project: SmallProject, gonggao: Run, level: str) -> None:
    project.add(IDLE)
    assert gonggao("check", "--select", "idle-exception", "--fail-level", level).code == 1
    assert gonggao("check", "--select", "idle-exception", "--fail-level", "error").code == 0


def test_no_firm_error_can_be_made_less() -> None:
    firm = [name for name, kind in kinds().items() if kind.is_firm()]
    assert {"conflicting-outcomes", "unknown-name", "unexpected-word", "symbolic-link"} <= set(firm)
    for name in firm:
        with pytest.raises(UsageError, match="firm-error"):
            severities({name: "warning"})


def test_what_keeps_the_meaning_open_is_firm() -> None:
    """Resolution stops an announcement by the severity of the class, so no error of its own may be waived."""
    early = [kind for kind in kinds().values() if kind.__module__.startswith(("dsl.", "compiler.model."))]
    assert [kind.name() for kind in early if kind.severity is Severity.ERROR and not kind.is_firm()] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('idle-excepton = "off"', "`idle-exception`"),
        ('idle-exception = "of"', "`off`"),
        ("idle-exception = true", "`off`"),
        ('conflicting-outcomes = "warning"', "always an error"),
    ],
)
def test_wrong_settings_are_misuse_and_say_what_is_right(
    project: SmallProject, gonggao: Run, text: str, said: str
) -> None:
    given(project, text)
    ran = gonggao("check")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize("option", [["--severity", "idle-exception"], ["--ignore", "idle"], ["--select", "x"]])
def test_wrong_options_are_misuse(project: SmallProject, gonggao: Run, option: list[str]) -> None:
    assert gonggao("check", *option).code == 2


def test_findings_in_the_settings_are_a_table(project: SmallProject, gonggao: Run) -> None:
    (project.root / "pyproject.toml").write_text(f"{SETTINGS}findings = 3\n", "utf-8")
    assert gonggao("check").code == 2
