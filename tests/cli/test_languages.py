"""In which language the command speaks, and that it can speak on any terminal."""

from __future__ import annotations

import json
import re

import pytest

from compiler.cli.languages import language_of
from compiler.locale.catalog import catalog
from compiler.model.vocabulary import MatterKind
from tests.cli.project import UNKNOWN, Run, SmallProject

CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.mark.parametrize(
    ("variables", "lang"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_decides(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], lang: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert language_of(["check"]) == lang
    assert language_of(["check", "--lang", "both"]) == "both"
    assert language_of(["check", "--lang=zh"]) == "zh"


def test_findings_are_worded_in_the_language(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    assert not CHINESE.search(gonggao("check", "--lang", "en").out)
    assert "错误" in gonggao("check", "--lang", "zh").out
    both = gonggao("check", "--lang", "both").out
    assert "error / 错误" in both


def test_misuse_is_explained_in_the_language(project: SmallProject, gonggao: Run) -> None:
    assert "没有选项" in gonggao("check", "--nothing", "--lang", "zh").err
    assert "没有文件" in gonggao("check", "nowhere.rule", "--lang", "zh").err
    assert "可取" in gonggao("ask", "shop.sale", "ship_by", "kind=fast", "--lang", "zh").err


@pytest.mark.parametrize("command", ["check", "build", "format", "ask", "list"])
def test_help_is_in_the_language(project: SmallProject, gonggao: Run, command: str) -> None:
    assert CHINESE.search(gonggao(command, "--lang", "zh", "--help").out)
    assert not CHINESE.search(gonggao(command, "--lang", "en", "--help").out)


def test_json_is_the_same_in_every_language(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    outs = {gonggao("check", "--output-format", "json", "--lang", lang).out for lang in ("en", "zh", "both")}
    assert len(outs) == 1


def test_every_message_exists_in_both_languages_with_the_same_placeholders() -> None:
    english, chinese = catalog("en"), catalog("zh")
    assert set(english) == set(chinese)
    differing = {key for key in english if holes(english[key]) != holes(chinese[key])}
    assert differing == set()


def holes(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "cp1252", "utf-8"])
def test_any_terminal_can_show_a_finding(project: SmallProject, encoding: str) -> None:
    project.add("\n规则 甲 出处 3\n  当 knid 为 普通 😀\n")
    ran = project.run_apart("check", "--lang", "both", env={"PYTHONIOENCODING": encoding})
    assert ran.code == 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "utf-8"])
def test_json_can_be_read_from_any_terminal(project: SmallProject, encoding: str) -> None:
    project.add('\nnote cites 3 en "é 😀" zh "公告"\nrule x cites 3\n  when knid is 普通\n')
    ran = project.run_apart("check", "--output-format", "json", env={"PYTHONIOENCODING": encoding})
    assert json.loads(ran.out)["summary"]["error"] > 0


def test_it_works_in_the_c_locale(project: SmallProject) -> None:
    project.add("\n规则 甲 出处 3\n  当 knid 为 普通\n")
    for variables in ({"LANG": "C"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}):
        ran = project.run_apart("check", "--lang", "zh", env=variables)
        assert (ran.code, ran.err) == (1, "")


@pytest.mark.parametrize("command", ["build", "format"])
def test_a_sentence_ends_as_its_language_ends_it(project: SmallProject, gonggao: Run, command: str) -> None:
    option = ["--lang", "zh"] if command == "build" else []
    out = gonggao(command, *option).out
    assert out.rstrip().endswith("。" if option else "."), out


def test_every_kind_of_matter_has_its_words() -> None:
    for kind in MatterKind:
        assert f"matter-kind.{kind.value}" in catalog("en")


def test_a_help_in_chinese_has_no_english_headings(gonggao: Run) -> None:
    for shown in (gonggao("--help", "--lang", "zh").out, gonggao("ask", "--lang", "zh", "--help").out):
        assert [word for word in ("Usage", "Options", "Commands", "Show this") if word in shown] == []


def test_the_language_may_stand_before_the_command(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("--lang", "zh", "check").out == "检查了 2 个文件：没有发现问题。\n"
    assert gonggao("--lang", "zh", "check", "--lang", "en").out == "2 files checked: no findings.\n"
