"""`gonggao init`: a project that checks clean and builds, in either language, and nothing overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.project import Run

WRITTEN = {
    ".github/workflows/rules.yml",
    "announcements/shop/new_year_2026.rule",
    "announcements/vocabulary/shop.rule",
    "pyproject.toml",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_new_project_passes_every_step_once_it_is_built(folder: Path, gonggao: Run, lang: str) -> None:
    assert gonggao("init", "--lang", lang).code == 0
    assert files(folder) == WRITTEN
    assert gonggao("check", "--strict").out == "2 files checked: no findings.\n"
    gonggao("build")
    ran = gonggao("ci")
    assert (ran.code, "FAILED" in ran.out) == (0, False)


def test_the_keywords_are_in_the_language(folder: Path, gonggao: Run) -> None:
    gonggao("init", "--lang", "zh")
    assert (folder / "announcements/shop/new_year_2026.rule").read_text("utf-8").startswith("公告 ")


def test_settings_of_others_stay(folder: Path, gonggao: Run) -> None:
    (folder / "pyproject.toml").write_text('[project]\nname = "mine"\n', "utf-8")
    gonggao("init")
    assert (folder / "pyproject.toml").read_text("utf-8").startswith('[project]\nname = "mine"\n\n[tool.gonggao]\n')


def test_a_project_is_not_made_twice(folder: Path, gonggao: Run) -> None:
    gonggao("init")
    before = {path: (folder / path).read_bytes() for path in files(folder)}
    assert gonggao("init").code == 2
    (folder / "announcements/vocabulary/shop.rule").unlink()
    (folder / "announcements/shop/new_year_2026.rule").unlink()
    (folder / ".github/workflows/rules.yml").unlink()
    ran = gonggao("init")
    assert (ran.code, "already" in ran.err) == (2, True)
    assert (folder / "pyproject.toml").read_bytes() == before["pyproject.toml"]


def test_a_link_that_leads_away_is_not_written_through(folder: Path, gonggao: Run) -> None:
    (folder / "project").mkdir()
    (folder / "elsewhere").mkdir()
    (folder / "project/announcements").symlink_to(folder / "elsewhere")
    assert gonggao("init", "project").code == 2
    assert files(folder / "elsewhere") == set()
