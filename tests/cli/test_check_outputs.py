"""`gonggao check`: where its report goes, what was known before, and safe edits."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from compiler.report.outputs import STYLES
from tests.cli.project import CONFLICT, UNKNOWN, Run, SmallProject

IDLE = "\nrule insured cites 3\n  when insured is yes\n  except insured is no\n  then free_of_charge is yes\n"
TWICE = UNKNOWN.replace("other", "another").replace("knid", "kid")


def test_a_report_goes_into_a_file_and_nothing_to_stdout(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    file = project.root / "reports/check.json"
    ran = gonggao("check", "--output-format", "json", "--output-file", str(file))
    assert (ran.code, ran.out, ran.err) == (1, "", "")
    assert json.loads(file.read_text("utf-8"))["summary"]["error"] == 1
    assert [path.name for path in file.parent.iterdir()] == ["check.json"]


def test_a_report_that_cannot_be_written_is_misuse(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("check", "--output-file", str(project.sale / "x")).code == 2


def test_only_what_is_new_since_the_baseline_fails(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    assert gonggao("check", "--write-baseline", "known.json").code == 1
    ran = gonggao("check", "--baseline", "known.json")
    assert (ran.code, ran.out) == (0, "2 files checked: no findings.\n1 finding was known before.\n")
    project.add(TWICE)
    ran = gonggao("check", "--baseline", "known.json")
    assert (ran.code, ran.out.count("unknown-name")) == (1, 1)
    assert "`kid`" in ran.out


def test_a_baseline_holds_while_lines_move(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    gonggao("check", "--write-baseline", "known.json")
    text = project.sale.read_text("utf-8")
    project.sale.write_text(text.replace("\nrule ordinary", "\n# one\n\n\nrule ordinary"), "utf-8")
    assert gonggao("check", "--baseline", "known.json").code == 0


def test_a_file_that_cannot_be_read_is_2_whatever_is_known(project: SmallProject, gonggao: Run) -> None:
    (project.root / "announcements/shop/link.rule").symlink_to(project.sale)
    gonggao("check", "--write-baseline", "known.json")
    assert gonggao("check", "--baseline", "known.json").code == 2


@pytest.mark.parametrize("style", STYLES)
def test_a_file_that_cannot_be_read_is_in_every_format(project: SmallProject, gonggao: Run, style: str) -> None:
    folder = os.fsencode(project.sale.parent)
    os.symlink(project.sale, os.path.join(folder, b"\xff\xfe, ::\n.rule"))
    ran = gonggao("check", "--output-format", style)
    assert (ran.code, ran.err) == (2, "")
    assert "symbolic-link" in ran.out


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "findings": []}', '{"version": 1}', "[" * 100_000])
def test_what_is_no_baseline_is_misuse(project: SmallProject, gonggao: Run, text: str) -> None:
    Path("known.json").write_text(text, "utf-8")
    ran = gonggao("check", "--baseline", "known.json")
    assert (ran.code, ran.out) == (2, "")
    assert "known.json" in ran.err


def test_diff_shows_the_safe_edits_and_writes_nothing(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    before = project.sale.read_bytes()
    ran = gonggao("check", "--diff")
    assert ran.code == 1
    assert "-  when knid is regular\n+  when kind is regular\n" in ran.out
    assert project.sale.read_bytes() == before


def test_diff_without_edits_is_0(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao("check", "--diff")
    assert (ran.code, ran.out) == (0, "")


def test_fix_writes_the_safe_edits_and_reports_what_is_left(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN.replace("before 2019-02-20", "before 2019-02-15"))
    ran = gonggao("check", "--fix")
    assert "when kind is regular\n" in project.sale.read_text("utf-8")
    assert ran.err.splitlines() == [
        "Edited: announcements/shop/sale.rule",
        "Could not be understood before the edits, so read it against its text: shop.sale",
    ]
    assert "unknown-name" not in ran.out


def test_fix_leaves_files_alone_that_were_not_chosen(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    before = project.sale.read_bytes()
    gonggao("check", "--fix", "announcements/vocabulary")
    assert project.sale.read_bytes() == before


def test_fix_deletes_a_comment_that_lets_nothing_stand(project: SmallProject, gonggao: Run) -> None:
    before = project.sale.read_text("utf-8")
    project.sale.write_text(before.replace("\nrule free", "\n# allow idle-exception: why\nrule free"), "utf-8")
    ran = gonggao("check", "--fix")
    assert (ran.code, ran.err) == (0, "Edited: announcements/shop/sale.rule\n")
    assert project.sale.read_text("utf-8") == before


def test_fix_keeps_the_ends_of_lines(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    before = project.sale.read_text("utf-8")
    project.sale.write_bytes(before.replace("\n", "\r\n").encode())
    gonggao("check", "--fix")
    after = project.sale.read_bytes().decode()
    assert after.count("\r\n") == after.count("\n") == before.count("\n")
    assert "when kind is regular\r\n" in after


def test_fix_says_whose_decisions_change(project: SmallProject, gonggao: Run) -> None:
    """An announcement that was sound before: here the fix is made up, since no safe one does that."""
    from compiler import pipeline
    from compiler.project import find_project

    before = pipeline.check(find_project(project.root))
    text = project.sale.read_text("utf-8")
    project.sale.write_text(text.replace("2019-02-15 24", "2019-02-16 24"), "utf-8")
    after = pipeline.check(find_project(project.root))
    assert pipeline.decided_otherwise(before, after) == ("shop.sale",)
    assert pipeline.decided_otherwise(before, before) == ()
