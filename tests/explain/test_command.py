"""`gonggao explain` in a terminal."""

from __future__ import annotations

import json

import pytest

from compiler.locale.pages import names, page
from compiler.report.pages import page_text
from dsl.source import display_width
from tests.cli.project import Run, runner


@pytest.fixture
def gonggao(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    return runner(capsys)


def test_without_a_name_every_finding_has_a_line(gonggao: Run) -> None:
    lines = gonggao("explain").out.splitlines()
    assert [line.split(":")[0] for line in lines] == list(names())


def test_a_page_says_what_the_finding_means_with_both_examples(gonggao: Run) -> None:
    shown = gonggao("explain", "conflicting-outcomes").out
    assert page("conflicting-outcomes", "en").title in shown
    assert "    rule everyone cites 1\n" in shown
    assert "      overrides everyone\n" in shown


def test_a_page_is_read_in_chinese(gonggao: Run) -> None:
    shown = gonggao("explain", "conflicting-outcomes", "--lang", "zh").out
    assert "    规则 普通订单 出处 1\n" in shown
    assert "What it means" not in shown


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_is_said_fits_a_narrow_terminal(lang: str) -> None:
    said = [line for name in names() for line in page_text(name, lang) if not line.startswith("    ")]
    assert [line for line in said if display_width(line) > 80] == []
    assert [line for line in said if line.lstrip()[:1] in tuple(",.;:!?)，。；：！？）”、")] == []


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_paragraphs_lose_nothing(gonggao: Run, lang: str) -> None:
    shown = gonggao("explain", "conflicting-outcomes", "--lang", lang).out
    assert "".join(page("conflicting-outcomes", lang).meaning.split()) in "".join(shown.split())


def test_an_unknown_name_is_answered_with_the_nearest(gonggao: Run) -> None:
    ran = gonggao("explain", "conflicting-outcome")
    assert (ran.code, ran.out) == (2, "")
    assert "`conflicting-outcomes`" in ran.err


def test_a_page_as_data_has_both_languages(gonggao: Run) -> None:
    data = json.loads(gonggao("explain", "conflicting-outcomes", "--output-format", "json").out)
    assert data["title"] == {lang: page("conflicting-outcomes", lang).title for lang in ("en", "zh")}
