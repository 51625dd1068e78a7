"""The table of exit codes: 0 clean, 1 findings or stale, 2 usage or unreadable, 3 internal error."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import pipeline
from tests.cli.project import CONFLICT, UNKNOWN, Run, SmallProject

QUESTION = ("ask", "shop.sale", "ship_by", "kind=regular", "paid_at=2019-02-13T23:59:59+08:00")


def test_check_of_a_clean_project_is_0(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("check", "announcements").code == 0


@pytest.mark.parametrize("added", [CONFLICT, UNKNOWN, "\nrule 3 ((\n"])
def test_check_with_an_error_is_1(project: SmallProject, gonggao: Run, added: str) -> None:
    project.add(added)
    assert gonggao("check", "announcements").code == 1


def test_check_of_another_file_than_the_wrong_one_is_0(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    assert gonggao("check", "announcements/vocabulary").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["chek"],
        ["check", "--nothing"],
        ["check", "nowhere.rule"],
        ["check", "pyproject.toml"],
        ["check", "--lang", "fr"],
        ["build", "--output-format", "json"],
        ["format", "--lang", "both"],
        ["list", "shop.sales"],
        ["ask"],
        ["ask", "shop.sale"],
        ["ask", "shop.sales", "ship_by"],
        ["ask", "shop.sale", "shipby"],
        ["ask", "shop.sale", "ship_by", "kind"],
        ["ask", "shop.sale", "ship_by", "kind=fast"],
        ["ask", "shop.sale", "ship_by", "kind=regular", "kind=virtual"],
        ["ask", "shop.sale", "ship_by", "paid_at=2019-02-13T23:59:59"],
        ["ask", "shop.sale", "ship_by", "--as-of", "yesterday"],
        ["ask", "--cases", "nowhere.jsonl"],
        ["ask", "--compare"],
    ],
)
def test_misuse_is_2_and_says_why_on_stderr_only(project: SmallProject, gonggao: Run, arguments: list[str]) -> None:
    ran = gonggao(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("gonggao: ")
    assert "Traceback" not in ran.err


def test_outside_a_project_is_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gonggao: Run) -> None:
    monkeypatch.chdir(tmp_path)
    assert gonggao("check").code == 2


def test_build_check_before_the_first_build_is_1(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("build", "--check").code == 1
    assert project.outputs() == {}


def test_build_check_after_a_build_is_0(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("build").code == 0
    assert gonggao("build", "--check").code == 0


def test_build_with_an_error_is_1(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    assert gonggao("build").code == 1


def test_format_check_is_1_where_a_file_would_change_and_0_after_formatting(
    project: SmallProject, gonggao: Run
) -> None:
    project.add("rule    more   cites 4\n when always\n then free_of_charge is no if insured is no\n")
    assert gonggao("format", "--check").code == 1
    assert gonggao("format").code == 0
    assert gonggao("format", "--check").code == 0


def test_format_of_a_file_that_does_not_parse_is_1_and_leaves_it(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule 3 ((\n")
    before = project.sale.read_bytes()
    assert gonggao("format").code == 1
    assert project.sale.read_bytes() == before


def test_an_answer_is_0_whatever_it_is(project: SmallProject, gonggao: Run) -> None:
    assert gonggao(*QUESTION).code == 0
    assert gonggao("ask", "shop.sale", "ship_by").code == 0
    assert gonggao("ask", "shop.sale", "ship_by", "kind=virtual", "paid_at=none").code == 0


def test_asking_an_announcement_with_errors_is_1_and_shows_them(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    ran = gonggao(*QUESTION)
    assert (ran.code, ran.out) == (1, "")
    assert "unknown-name" in ran.err


def test_a_defect_is_3_in_one_line(project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("no\nsuch luck")

    monkeypatch.setattr(pipeline, "check", broken)
    ran = gonggao("check")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("\n") == 1
    assert "ZeroDivisionError: no such luck" in ran.err


def test_a_defect_shows_its_traceback_where_the_variable_asks_for_it(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "check", lambda *_: 1 / 0)
    monkeypatch.setenv("GONGGAO_TRACEBACK", "1")
    assert "Traceback" in gonggao("check").err


def test_ctrl_c_is_130_without_a_traceback(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "check", interrupted)
    ran = gonggao("check")
    assert (ran.code, ran.out, ran.err) == (130, "", "")
