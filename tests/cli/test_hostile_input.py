"""What must be refused clearly or come out literally; nothing crashes, nothing becomes code or leaves the project."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from tests.cli.project import SETTINGS, Run, SmallProject


def test_a_file_that_is_not_utf8_is_2_with_its_line(project: SmallProject, gonggao: Run) -> None:
    project.sale.write_bytes("announcement shop.sale\n# 促销\n".encode("gbk"))
    ran = gonggao("check")
    assert ran.code == 2
    assert "not-utf8" in ran.out
    assert "line 2" in ran.out


def test_a_byte_order_mark_and_windows_line_ends_are_read(project: SmallProject, gonggao: Run) -> None:
    text = project.sale.read_text("utf-8")
    project.sale.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert gonggao("check").code == 0


def test_nul_bytes_are_2(project: SmallProject, gonggao: Run) -> None:
    project.add("# a\0b\n")
    ran = gonggao("check")
    assert (ran.code, "nul-byte" in ran.out) == (2, True)


def test_a_line_of_ten_megabytes_is_2_and_not_printed(project: SmallProject, gonggao: Run) -> None:
    project.add("# " + "天" * 10_000_000)
    ran = gonggao("check")
    assert (ran.code, "line-too-long" in ran.out) == (2, True)
    assert len(ran.out) < 2_000


def test_a_file_of_many_megabytes_is_2(project: SmallProject, gonggao: Run) -> None:
    with project.sale.open("ab") as file:
        file.truncate(65 * 1024 * 1024)
    ran = gonggao("check")
    assert (ran.code, "file-too-large" in ran.out) == (2, True)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000 + "kind is regular" + ")" * 10_000,
        "not (" * 10_000 + "kind is regular" + ")" * 10_000,
        "(" * 10_000,
    ],
)
def test_nesting_ten_thousand_deep_is_a_finding(project: SmallProject, gonggao: Run, text: str) -> None:
    project.add(f"\nrule deep cites 9\n  when {text}\n  then free_of_charge is no\n")
    ran = gonggao("check")
    assert (ran.code, ran.err) == (1, "")


def test_sections_ten_thousand_deep_are_a_finding_or_fine(project: SmallProject, gonggao: Run) -> None:
    names = [f"s{number}" for number in range(10_000)]
    project.add("\n" + "".join(f"section {n} cites 9\n" for n in names))
    project.add("".join(f"end {n}\n" for n in reversed(names)))
    ran = gonggao("check")
    assert (ran.code in (0, 1), ran.err) == (True, "")


def test_a_folder_called_like_a_file_is_2(project: SmallProject, gonggao: Run) -> None:
    (project.root / "announcements/shop/folder.rule").mkdir()
    ran = gonggao("check")
    assert (ran.code, "not-a-file" in ran.out) == (2, True)


def test_a_pipe_called_like_a_file_is_2_and_not_waited_for(project: SmallProject, gonggao: Run) -> None:
    os.mkfifo(project.root / "announcements/shop/pipe.rule")
    ran = gonggao("check")
    assert (ran.code, "not-a-file" in ran.out) == (2, True)


@pytest.mark.parametrize("target", ["/etc/passwd", "sale.rule", "nowhere", "../.."])
def test_a_link_is_not_followed(project: SmallProject, gonggao: Run, target: str) -> None:
    (project.root / "announcements/shop/link.rule").symlink_to(target)
    ran = gonggao("check")
    assert (ran.code, "symbolic-link" in ran.out) == (2, True)
    assert "root:" not in ran.out


def test_a_link_to_a_folder_is_not_followed(project: SmallProject, gonggao: Run, tmp_path: Path) -> None:
    (project.root / "announcements/elsewhere").symlink_to(tmp_path)
    ran = gonggao("check")
    assert (ran.code, "symbolic-link" in ran.out) == (2, True)


@pytest.mark.parametrize("path", ["../other.rule", "/etc/passwd", "..", "announcements/../../other.rule"])
def test_a_path_out_of_the_project_is_2(project: SmallProject, gonggao: Run, path: str) -> None:
    (project.root.parent / "other.rule").write_text("vocabulary other\n", "utf-8")
    ran = gonggao("check", "announcements", path)
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.parametrize("folder", ["../elsewhere", "/tmp", "", ".", "a/../..", "announcements/below", 3])
def test_an_output_folder_out_of_place_is_2(project: SmallProject, gonggao: Run, folder: object) -> None:
    value = folder if isinstance(folder, int) else f'"{folder}"'
    (project.root / "pyproject.toml").write_text(f"[tool.gonggao]\noutput = {value}\n", "utf-8")
    assert gonggao("build").code == 2


def test_an_output_folder_that_is_a_link_out_of_the_project_is_2(
    project: SmallProject, gonggao: Run, tmp_path: Path
) -> None:
    (tmp_path / "outside").mkdir()
    (project.root / "generated").symlink_to(tmp_path / "outside")
    assert gonggao("build").code == 2
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_folder_of_the_output_that_is_a_link_is_not_written_through(
    project: SmallProject, gonggao: Run, tmp_path: Path
) -> None:
    (tmp_path / "outside").mkdir()
    (project.root / "generated").mkdir()
    (project.root / "generated/shop").symlink_to(tmp_path / "outside")
    assert gonggao("build").code == 2
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize(
    "settings",
    [SETTINGS + 'sorce = "x"\n', "[tool]\ngonggao = 3\n", "[tool.gonggao\n", "\0"],
)
def test_wrong_settings_are_2(project: SmallProject, gonggao: Run, settings: str) -> None:
    (project.root / "pyproject.toml").write_text(settings, "utf-8")
    ran = gonggao("check")
    assert (ran.code, ran.out) == (2, "")


LABELS = [
    "it's",
    '\\"quoted\\"',
    "back\\\\slash",
    'three \\"\\"\\" quotes',
    "{{ 7 * 7 }} {% raw %}",
    "]]> </script><script>alert(1)</script>",
    "{message} %s %(name)s",
    "a`b`c | d * e _f_ [g](h) <!-- -->",
    "#{x} ${y} `rm`",
    "__import__('os').system('true')",
]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_with_markup_comes_out_literally(project: SmallProject, gonggao: Run, label: str) -> None:
    plain = label.replace('\\"', '"').replace("\\\\", "\\")
    project.vocabulary.write_text(
        project.vocabulary.read_text("utf-8").replace('en "kind of order"', f'en "{label}"'), "utf-8"
    )
    assert gonggao("check").code == 0
    assert plain in gonggao("list", "shop.sale").out
    assert gonggao("build").code == 0
    for path, content in project.outputs().items():
        if path.endswith(".py"):
            ast.parse(content)
        if path.endswith(".md"):
            assert b"<script" not in content
            assert b"49" not in content


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\u200b", "\x1b[31m", "\x07", "\x9b"])
def test_characters_that_hide_or_turn_text_are_shown_by_number(
    project: SmallProject, gonggao: Run, character: str
) -> None:
    project.add(f"\nrule x{character} cites 9\n  when knid{character} is regular\n  then free_of_charge is no\n")
    ran = gonggao("check")
    assert ran.code == 1
    assert character[0] not in ran.out


def test_direction_marks_do_not_reach_the_outputs_unseen(project: SmallProject, gonggao: Run) -> None:
    project.vocabulary.write_text(
        project.vocabulary.read_text("utf-8").replace("kind of order", "kind \u202eof order"), "utf-8"
    )
    code = gonggao("build").code
    written = any("\u202e".encode() in content for content in project.outputs().values())
    assert (code, written) in ((1, False), (0, False), (0, True))


def test_a_name_that_only_looks_like_another_is_unknown(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule x cites 9\n  when kind is r\u0435gular\n  then free_of_charge is no\n")
    assert gonggao("check").code == 1
