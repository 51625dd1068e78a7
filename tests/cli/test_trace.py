"""`gonggao trace`, and `check` against the lock that it writes."""

from __future__ import annotations

import json

import pytest

from tests.cli.project import UNKNOWN, Run, SmallProject

FILE = "announcements/shop/sale.rule"
LOCK = "announcements/shop/sale.source.json"
TEXT = """\
1. Orders paid from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019 ship before 24:00 on February 15.
2. Insured orders, and those that wait more than 30 days, are free <b>of charge</b>.
"""


@pytest.fixture
def text(project: SmallProject) -> str:
    (project.root / "text.txt").write_text(TEXT, "utf-8")
    return "text.txt"


def test_every_passage_is_shown_with_what_it_became(project: SmallProject, gonggao: Run, text: str) -> None:
    ran = gonggao("trace", FILE, "--source", text)
    assert ran.code == 0
    assert [line.strip() for line in ran.out.splitlines() if "→" in line] == ["→ rule: ordinary", "→ rule: free"]


def test_a_passage_that_nothing_cites_is_not_accounted_for(project: SmallProject, gonggao: Run, text: str) -> None:
    (project.root / text).write_text(TEXT + "3. Gifts are sent later.\n", "utf-8")
    ran = gonggao("trace", FILE, "--source", text)
    assert (ran.code, "not accounted for" in ran.out) == (1, True)


def test_rules_with_errors_are_named_as_such(project: SmallProject, gonggao: Run, text: str) -> None:
    project.add(UNKNOWN)
    ran = gonggao("trace", FILE, "--source", text)
    assert (ran.code, "`shop.sale` has errors" in ran.err) == (2, True)


def test_nothing_is_written_unless_asked_for(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text)
    assert not (project.root / LOCK).exists()


def test_the_lock_that_is_written_holds_the_rules_to_the_text(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--write")
    assert gonggao("check").code == 0
    project.sale.write_text(project.sale.read_text("utf-8").replace("30 days", "20 days"), "utf-8")
    ran = gonggao("check")
    assert (ran.code, "figure-not-in-clause" in ran.out) == (1, True)


def test_a_lock_has_no_words_of_the_text(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--write")
    written = (project.root / LOCK).read_text("utf-8")
    assert not any(word in written for word in ("shipped", "Insured", "charge"))


def test_a_changed_text_names_the_clause_and_the_rules(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--write")
    (project.root / text).write_text(TEXT.replace("30 days", "20 days"), "utf-8")
    ran = gonggao("trace", FILE, "--source", text)
    assert ran.code == 1
    assert "The text has changed in: 2\nThis touches: free\n" in ran.out


def test_a_pin_survives_lines_put_before_it(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--write", "--pin", "2.(A)=2")
    (project.root / text).write_text("Welcome.\n" + TEXT, "utf-8")
    gonggao("trace", FILE, "--source", text, "--write")
    clauses = json.loads((project.root / LOCK).read_text("utf-8"))["clauses"]
    assert [(c["path"], c.get("pinned", False)) for c in clauses] == [("lead", False), ("1", False), ("2.(A)", True)]


def test_the_page_escapes_what_the_text_says(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--html", "out.html")
    page = (project.root / "out.html").read_text("utf-8")
    assert ("&lt;b&gt;" in page, "<b>" in page) == (True, False)


def test_the_page_marks_the_figures_and_what_has_changed(project: SmallProject, gonggao: Run, text: str) -> None:
    gonggao("trace", FILE, "--source", text, "--write")
    (project.root / text).write_text(TEXT.replace("30 days", "20 days"), "utf-8")
    gonggao("trace", FILE, "--source", text, "--html", "out.html")
    page = (project.root / "out.html").read_text("utf-8")
    assert ("<mark>20 days</mark>" in page, page.count(' changed">')) == (True, 1)


@pytest.mark.parametrize("comment", ["# pin 2.(A)=2", "＃ 固定 2.(A) ＝ 2"])
def test_a_pin_may_stand_in_the_rule_file(project: SmallProject, gonggao: Run, text: str, comment: str) -> None:
    project.add(f"\n{comment}\n")
    for _ in range(2):
        assert gonggao("trace", FILE, "--source", text, "--write").code == 0
        clauses = json.loads((project.root / LOCK).read_text("utf-8"))["clauses"]
        assert [c["path"] for c in clauses if c.get("pinned")] == ["2.(A)"]


def test_a_pin_in_the_rule_file_of_a_clause_that_the_text_has_not_is_misuse(
    project: SmallProject, gonggao: Run, text: str
) -> None:
    project.add("\n# pin 9.1=9\n")
    ran = gonggao("trace", FILE, "--source", text)
    assert (ran.code, "9" in ran.err) == (2, True)


@pytest.mark.parametrize("options", [("--pin", "9=8"), ("--pin", "nonsense"), ("--source", "missing.txt")])
def test_what_cannot_be_done_is_said(project: SmallProject, gonggao: Run, text: str, options: tuple[str, ...]) -> None:
    ran = gonggao("trace", FILE, "--source", text, *options)
    assert (ran.code, ran.out, ran.err.startswith("gonggao: ")) == (2, "", True)


def test_a_lock_that_cannot_be_read_is_a_finding(project: SmallProject, gonggao: Run) -> None:
    (project.root / LOCK).write_text("{", "utf-8")
    ran = gonggao("check")
    assert (ran.code, "unreadable-source-lock" in ran.out) == (1, True)
