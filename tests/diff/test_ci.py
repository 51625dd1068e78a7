"""`gonggao ci`: every step in one table, each with the command that mends it."""

from __future__ import annotations

import json

import pytest

from tests.cli.project import CONFLICT, Run, SmallProject
from tests.diff.test_command import edit

CI = ("ci", "--against", "HEAD")
QUIET = ("--ignore", "unused-term")


@pytest.fixture
def built(project: SmallProject, gonggao: Run) -> SmallProject:
    gonggao("build")
    return project


def steps(gonggao: Run, *arguments: str) -> dict[str, bool]:
    """By its key, whether a step failed."""
    found = json.loads(gonggao(*CI, "--output-format", "json", *arguments).out)
    return {step["step"]: step["failed"] for step in found["steps"]}


def test_a_project_in_order_passes_every_step(built: SmallProject, gonggao: Run) -> None:
    gonggao("format")
    assert gonggao("ci").code == 0
    assert set(steps(gonggao).values()) == {False}


def test_what_is_not_canonical_fails_the_form(built: SmallProject, gonggao: Run) -> None:
    gonggao("format")
    edit(built, "rule free cites 2\n", "rule  free   cites 2\n")
    ran = gonggao(*CI)
    assert ran.code == 1
    assert steps(gonggao) == {
        "format": True,
        "check": False,
        "examples": False,
        "sources": False,
        "build": False,
        "diff": False,
    }
    assert "gonggao format" in ran.out


def test_a_conflict_fails_the_checks_and_the_outputs(built: SmallProject, gonggao: Run) -> None:
    gonggao("format")
    built.add(CONFLICT)
    found = steps(gonggao)
    assert (found["check"], found["build"], found["diff"]) == (True, True, True)


def test_a_failing_example_fails_the_examples(built: SmallProject, gonggao: Run) -> None:
    built.add(
        "\nexample first\n  given kind is regular, paid at 2019-02-01 00:00:00\n"
        "  expect ship_by before 2019-02-17 24:00:00\n"
    )
    found = steps(gonggao)
    assert (found["check"], found["examples"]) == (False, True)


def test_a_decision_fails_unless_only_names_break(built: SmallProject, gonggao: Run) -> None:
    edit(built, "2019-02-15 24:00:00", "2019-02-16 24:00:00")
    gonggao("format")
    gonggao("build")
    assert steps(gonggao)["diff"]
    assert gonggao(*CI, "--breaking-from", "api").code == 0


def test_a_stale_output_is_named_with_the_command_that_mends_it(built: SmallProject, gonggao: Run) -> None:
    (built.root / "generated/shop/sale.py").write_text("# gonggao\n", "utf-8")
    out = gonggao("ci").out
    assert "not up to date: shop/sale.py" in out
    assert "gonggao build" in out


def test_annotations_name_the_step_and_the_place(built: SmallProject, gonggao: Run) -> None:
    built.add(CONFLICT)
    out = gonggao(*CI, "--output-format", "github").out
    assert "::error file=announcements/shop/sale.rule" in out
    assert "::error title=gonggao outputs::" in out


def test_markdown_has_the_table_the_regions_and_the_findings(built: SmallProject, gonggao: Run) -> None:
    edit(built, "2019-02-15 24:00:00", "2019-02-16 24:00:00")
    out = gonggao(*CI, "--output-format", "markdown").out
    assert "| State | Step | Found | Command |" in out
    assert "### shop.sale: cases are decided otherwise" in out
    assert "### gonggao" in out


def test_the_table_is_aligned_under_chinese_too(built: SmallProject, gonggao: Run) -> None:
    gonggao("format")
    rows = gonggao("ci", "--lang", "zh").out.splitlines()[-5:]
    assert rows == ["通过  写法", "通过  检查", "通过  示例", "通过  原文锁定", "通过  输出"]
