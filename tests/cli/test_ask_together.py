"""`gonggao ask` of all announcements of a folder together."""

from __future__ import annotations

import json

import pytest

from tests.cli.project import UNKNOWN, Run, SmallProject
from tests.cli.test_ask import answers, write_cases

LATER = """\
announcement shop.later
  title en "Later" zh "后续公告"
  issuer shop
  published 2019-01-20
  zone Asia/Shanghai
  year 2019
  uses shop
  amends shop.sale

rule ordinary cites 1
  when kind is regular and paid happened
  then ship_by before 2019-02-18 24:00:00
"""
QUESTION = ("shop", "ship_by", "kind=regular", "paid_at=2019-02-01T10:00:00+08:00")


@pytest.fixture(autouse=True)
def later(project: SmallProject) -> None:
    (project.sale.parent / "later.rule").write_text(LATER, "utf-8")


@pytest.mark.parametrize(("as_of", "day"), [((), "2019-02-19"), (("--as-of", "2019-01-19"), "2019-02-16")])
def test_a_folder_answers_what_its_announcements_say_together(gonggao: Run, as_of: tuple[str, ...], day: str) -> None:
    ran = gonggao("ask", *QUESTION, *as_of, "--output-format", "json")
    assert json.loads(ran.out)["answer"]["value"] == f"{day}T00:00:00+08:00"


def test_the_rules_are_named_with_their_announcements(gonggao: Run) -> None:
    out = gonggao("ask", *QUESTION).out
    assert "shop.later.ordinary: clause 1 of later (announcements/shop/later.rule:10:6)" in out
    assert "shop.sale.ordinary: clause 1 of sale (announcements/shop/sale.rule:11:6)" in out


def test_cases_may_ask_a_folder(project: SmallProject, gonggao: Run) -> None:
    facts = {"kind": "regular", "paid_at": "2019-02-01T10:00:00+08:00"}
    case = {"id": 1, "announcement": "shop", "matter": "ship_by", "facts": facts}
    assert answers(gonggao("ask", "--cases", write_cases(project, case)).out)[0]["answer"]["kind"] == "value"


def test_a_folder_with_errors_in_one_announcement_cannot_be_asked(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    ran = gonggao("ask", *QUESTION)
    assert ran.code == 1
    assert "`shop.sale`" in ran.err


def test_what_a_folder_may_be_asked_is_listed(gonggao: Run) -> None:
    assert "ship_by" in gonggao("list", "shop").out


def test_an_announcement_of_a_folder_is_still_asked_alone(gonggao: Run) -> None:
    ran = gonggao("ask", "shop.sale", *QUESTION[1:], "--output-format", "json")
    assert json.loads(ran.out)["answer"]["value"] == "2019-02-16T00:00:00+08:00"
