"""`gonggao new`."""

from __future__ import annotations

import pytest

from tests.cli.project import Run, SmallProject

TEXT = "1. Orders paid from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019 ship within 20 days.\n"


@pytest.fixture(autouse=True)
def text(project: SmallProject) -> None:
    (project.root / "text.txt").write_text(TEXT, "utf-8")


def test_a_first_file_is_written_where_its_name_says(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao("new", "shop.spring", "--from", "text.txt")
    assert (ran.code, "printed: 1, distinct: 1" in ran.out) == (0, True)
    assert "rule clause_1 cites 1\n" in (project.root / "announcements/shop/spring.rule").read_text("utf-8")


def test_its_keywords_may_be_chinese(project: SmallProject, gonggao: Run) -> None:
    gonggao("new", "shop.spring", "--from", "text.txt", "--lang", "zh")
    assert "规则 clause_1 出处 1\n" in (project.root / "announcements/shop/spring.rule").read_text("utf-8")


def test_check_points_at_every_name_that_is_still_open(project: SmallProject, gonggao: Run) -> None:
    gonggao("new", "shop.spring", "--from", "text.txt", "--published", "2019-01-11", "--zone", "Asia/Shanghai")
    path = project.root / "announcements/shop/spring.rule"
    titled = path.read_text("utf-8").replace("  issuer", '  title en "Spring" zh "春"\n  issuer')
    path.write_text(titled, "utf-8")
    ran = gonggao("check")
    assert (ran.code, "`event_to_name`" in ran.out, "`matter_to_name`" in ran.out) == (1, True, True)


def test_check_asks_for_what_the_text_does_not_tell(project: SmallProject, gonggao: Run) -> None:
    gonggao("new", "shop.spring", "--from", "text.txt")
    ran = gonggao("check")
    assert (ran.out.count("missing-header-field"), ran.out.count("missing-zone")) == (2, 1)


def test_a_zone_is_one_that_there_is(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao("new", "shop.spring", "--from", "text.txt", "--zone", "Asia/Nowhere")
    assert (ran.code, "Asia/Nowhere" in ran.err) == (2, True)


def test_it_is_in_canonical_form(project: SmallProject, gonggao: Run) -> None:
    gonggao("new", "shop.spring", "--from", "text.txt")
    assert gonggao("format", "--check", "announcements/shop/spring.rule").code == 0


def test_a_file_that_is_there_is_not_written_over(project: SmallProject, gonggao: Run) -> None:
    before = project.sale.read_bytes()
    ran = gonggao("new", "shop.sale", "--from", "text.txt")
    assert (ran.code, project.sale.read_bytes()) == (2, before)


@pytest.mark.parametrize("name", ["spring", "../x.y", "shop.", "shop.a/b", "Shop.x", "shop.x.rule"])
def test_a_name_is_no_path(project: SmallProject, gonggao: Run, name: str) -> None:
    files = sorted(project.root.rglob("*.rule"))
    ran = gonggao("new", name, "--from", "text.txt")
    assert (ran.code, sorted(project.root.rglob("*.rule"))) == (2, files)
