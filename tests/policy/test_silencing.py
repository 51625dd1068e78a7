"""A finding is let stand by a comment with its reason, and stays counted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.project import CONFLICT, Run, SmallProject

IDLE = """
{before}rule insured cites 3
  when insured is yes
  {inside}except insured is no{behind}
  then free_of_charge is yes
"""
REASON = "the clause says so itself"


def idle(before: str = "", inside: str = "", behind: str = "") -> str:
    return IDLE.format(before=before, inside=inside, behind=behind)


def checked(project: SmallProject, gonggao: Run, text: str, ignore: str = "repeated-outcome") -> list[dict[str, Any]]:
    project.add(text)
    findings: list[dict[str, Any]] = json.loads(gonggao("check", "--output-format", "json", "--ignore", ignore).out)[
        "findings"
    ]
    return findings


PLACED = pytest.mark.parametrize(
    "text",
    [
        idle(before=f"# allow idle-exception: {REASON}\n"),
        idle(before=f"# allow idle-exception: {REASON}\n# another comment\n\n"),
        idle(inside=f"# allow idle-exception: {REASON}\n  "),
        idle(behind=f"  # allow idle-exception: {REASON}"),
        idle(behind=f"  # 允许 idle-exception：{REASON}"),
        idle(before=f"＃ 允许 repeated-outcome、idle-exception：{REASON}\n"),
    ],
)


@PLACED
def test_a_comment_above_the_block_above_the_line_or_on_it_lets_a_finding_stand(
    project: SmallProject, gonggao: Run, text: str
) -> None:
    (finding,) = checked(project, gonggao, text)
    assert (finding["name"], finding["silenced"]) == ("idle-exception", REASON)


@PLACED
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_formatter_leaves_it_where_it_counts(project: SmallProject, gonggao: Run, text: str, lang: str) -> None:
    project.add(text)
    gonggao("format", "--lang", lang)
    (finding,) = checked(project, gonggao, "")
    assert (finding["name"], finding["silenced"]) == ("idle-exception", REASON)


def test_a_comment_above_a_part_reaches_the_lines_set_in_below_it(project: SmallProject, gonggao: Run) -> None:
    text = """
rule wait cites 3
  when kind is regular and insured is no
  then free_of_charge is yes
  # allow idle-outcome: the clause prints it so
  then
    free_of_charge is no if kind is virtual
"""
    (finding,) = checked(project, gonggao, text)
    assert (finding["name"], finding["silenced"]) == ("idle-outcome", "the clause prints it so")


def test_what_stands_is_counted_and_shown_with_its_reason(project: SmallProject, gonggao: Run) -> None:
    project.add(idle(behind=f"  # allow idle-exception: {REASON}"))
    ran = gonggao("check", "--ignore", "repeated-outcome", "--strict")
    assert (ran.code, ran.out) == (0, "2 files checked: 1 let stand.\n")
    ran = gonggao("check", "--ignore", "repeated-outcome", "--show-silenced")
    assert ran.out.endswith(f":23:3: let stand: idle-exception: {REASON}\n\n2 files checked: 1 let stand.\n")


def test_in_chinese_too(project: SmallProject, gonggao: Run) -> None:
    project.add(idle(behind="  # 允许 idle-exception：原文如此"))
    out = gonggao("check", "--ignore", "repeated-outcome", "--show-silenced", "--lang", "zh").out
    assert "准予保留：idle-exception：原文如此" in out
    assert out.endswith("检查了 2 个文件：1 处准予保留。\n")


def test_a_comment_on_another_line_lets_nothing_stand(project: SmallProject, gonggao: Run) -> None:
    found = checked(project, gonggao, idle(inside="# and\n  ") + f"# allow idle-exception: {REASON}\n")
    assert {finding["name"]: finding["silenced"] for finding in found} == {
        "idle-exception": None,
        "allows-nothing": None,
    }


@pytest.mark.parametrize(
    ("comment", "name"),
    [
        ("# allow idle-exception", "allowed-without-reason"),
        ("# allow idle-exception:", "allowed-without-reason"),
        ("# allow idle-excepton: why", "allows-unknown"),
        ("# allow conflicting-outcomes: why", "cannot-be-allowed"),
        ("# allow shadowed-rule: why", "allows-nothing"),
    ],
)
def test_a_comment_that_says_it_wrongly_is_a_finding(
    project: SmallProject, gonggao: Run, comment: str, name: str
) -> None:
    found = checked(project, gonggao, idle(behind=f"  {comment}"))
    assert {finding["name"]: finding["silenced"] for finding in found} == {"idle-exception": None, name: None}


@pytest.mark.parametrize("comment", ["# allow refunds: see 3", "# allowed", "# 允许退款：见第三条"])
def test_an_ordinary_comment_is_none_of_these(project: SmallProject, gonggao: Run, comment: str) -> None:
    assert [f["name"] for f in checked(project, gonggao, idle(behind=f"  {comment}"))] == ["idle-exception"]


def test_a_conflict_cannot_be_let_stand(project: SmallProject, gonggao: Run) -> None:
    project.add("\n# allow conflicting-outcomes: the later one is meant" + CONFLICT)
    assert gonggao("check").code == 1
    assert "cannot-be-allowed" in gonggao("check").out
    gonggao("build")
    assert "shop/sale.py" not in project.outputs()


def test_an_error_that_may_stand_stops_nothing_once_it_does(project: SmallProject, gonggao: Run) -> None:
    never = "\nrule never cites 3 {}\n  when insured is yes and insured is no\n  then free_of_charge is yes\n"
    before = project.sale.read_text("utf-8")
    project.add(never.format(""))
    assert gonggao("build").code == 1
    project.sale.write_text(before, "utf-8")
    project.add(never.format("# allow contradictory-condition: printed so in the notice"))
    assert gonggao("build").code == 0
    assert "shop/sale.py" in project.outputs()


def test_while_something_cannot_be_read_no_comment_is_one_too_many(project: SmallProject, gonggao: Run) -> None:
    found = checked(project, gonggao, f"\nrule ((\n{idle(behind='  # allow shadowed-rule: why')}")
    assert "allows-nothing" not in {finding["name"] for finding in found}


def test_the_comment_that_lets_nothing_stand_can_be_deleted(project: SmallProject, gonggao: Run) -> None:
    text = idle(behind="  # allow shadowed-rule: why")
    (fix,) = next(f for f in checked(project, gonggao, text) if f["name"] == "allows-nothing")["fixes"]
    assert fix["safe"]
