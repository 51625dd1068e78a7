"""`gonggao check`: findings as text and as JSON, and what it costs."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dsl.source import display_width
from tests.cli.project import CONFLICT, UNKNOWN, Run, SmallProject


def test_a_clean_project_says_what_was_checked(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao("check")
    assert (ran.out, ran.err) == ("2 files checked: no findings.\n", "")


def test_a_finding_says_where_what_and_how_to_mend_it(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    lines = gonggao("check").out.splitlines()
    assert lines[0].startswith("announcements/shop/sale.rule:22:8: error: unknown-name")
    assert "`knid`" in lines[1]
    assert "   when knid is regular" in lines[2]
    assert lines[3].endswith("|        ^^^^")
    assert any(line.startswith("  Help: ") for line in lines)
    assert lines[-1] == "2 files checked: 1 error."


def test_marks_stand_right_under_chinese_text(project: SmallProject, gonggao: Run) -> None:
    project.add("\n规则 其他 出处 3\n  当 订单类型 为 普通 且 运单 在 main\n  则 免运费 为 是\n")
    out = gonggao("check").out.splitlines()
    at = next(n for n, line in enumerate(out) if "^" in line)
    before, marks = out[at - 1].split("运单")[0], out[at]
    assert display_width(before) == marks.index("^")
    assert marks.count("^") == 4


def test_a_conflict_names_both_rules_and_a_case(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    out = gonggao("check").out
    assert "conflicting-outcomes" in out
    assert "announcements/shop/sale.rule:11:6" in out
    assert "announcements/shop/sale.rule:21:6" in out
    assert "28 January 2019" in out


def test_there_is_no_colour_but_on_a_terminal(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    assert "\x1b" not in gonggao("check").out


def test_on_a_terminal_there_is_unless_no_color_is_set(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    from compiler.cli.options import in_colour

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert in_colour()
    monkeypatch.setenv("NO_COLOR", "")
    assert not in_colour()


def test_json_has_every_field_of_a_finding(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    data = json.loads(gonggao("check", "--output-format", "json").out)
    (finding,) = data["findings"]
    assert (finding["name"], finding["severity"]) == ("unknown-name", "error")
    assert finding["path"] == "announcements/shop/sale.rule"
    assert [finding[key] for key in ("line", "column", "end_line", "end_column")] == [22, 8, 22, 12]
    assert set(finding["message"]) == set(finding["help"]) == {"en", "zh"}
    assert finding["details"]["written"] == "knid"
    assert data["summary"] == {"files": 2, "error": 1, "warning": 0, "information": 0, "silenced": 0, "known": 0}


def test_details_in_json_are_words_in_both_languages(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule x cites 3\n  when insured is )\n  then free_of_charge is yes\n")
    (finding, *_) = json.loads(gonggao("check", "--output-format", "json").out)["findings"]
    phrases = [value for value in flatten(finding["details"]) if isinstance(value, dict)]
    assert phrases
    assert all(set(phrase) == {"en", "zh"} for phrase in phrases)


def flatten(value: object) -> list[object]:
    inner = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    return [item for each in inner for item in (each, *(flatten(each) if isinstance(each, list) else ()))]


def test_json_of_a_conflict_has_its_rules_and_its_witness(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    finding, *_ = json.loads(gonggao("check", "--output-format", "json").out)["findings"]
    assert sorted(finding["rules"]) == ["ordinary", "other"]
    assert finding["witness"]["facts"]["kind"] == "regular"
    assert len(finding["related"]) >= 1


def test_several_errors_of_several_files_come_in_one_run(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN + "\nrule 3 ((\n")
    project.vocabulary.write_text(project.vocabulary.read_text("utf-8") + "\nchoice ((\n", "utf-8")
    findings = json.loads(gonggao("check", "--output-format", "json").out)["findings"]
    assert len(findings) >= 3
    assert findings == sorted(findings, key=lambda f: (f["path"], f["line"], f["column"]))


def test_paths_choose_what_is_reported(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    assert "unknown-name" in gonggao("check", "announcements/shop").out
    assert "unknown-name" in gonggao("check", "announcements/shop/sale.rule").out
    assert gonggao("check", "announcements/vocabulary").out == "1 file checked: no findings.\n"


def test_the_project_is_found_from_the_path(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    assert gonggao("check", str(project.sale)).code == 0


def test_warnings_fail_only_where_it_is_strict(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule insured cites 3\n  when insured is yes\n  except insured is no\n  then free_of_charge is yes\n")
    ran = gonggao("check")
    assert (ran.code, "warning" in ran.out) == (0, True)
    assert gonggao("check", "--strict").code == 1


def test_a_reader_that_goes_away_is_no_error(project: SmallProject) -> None:
    for number in range(500):
        project.add(UNKNOWN.replace("other", f"other{number}"))
    program = "import sys; from compiler.cli import main; sys.exit(main())"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", program, "check"],
        cwd=project.root,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_disk_that_is_full_is_2_in_one_line(project: SmallProject) -> None:
    ran = shell(project, "list > /dev/full")
    assert (ran.returncode, ran.stderr) == (2, b"gonggao: The system refuses: No space left on device.\n")


def test_a_stdout_that_is_closed_is_no_defect(project: SmallProject) -> None:
    ran = shell(project, "list >&-")
    assert (ran.returncode, ran.stderr) == (0, b"")


def shell(project: SmallProject, command: str) -> subprocess.CompletedProcess[bytes]:
    program = "import sys; from compiler.cli import main; sys.exit(main())"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    line = f"{shlex.quote(sys.executable)} -c {shlex.quote(program)} {command}"
    return subprocess.run(["sh", "-c", line], cwd=project.root, env=env, capture_output=True, check=False)


def test_check_imports_nothing_that_it_does_not_use(project: SmallProject) -> None:
    program = "import sys; from compiler.cli import main; main(); print(*sys.modules, file=sys.stderr)"
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])}
    ran = subprocess.run(
        [sys.executable, "-c", program, "check"], cwd=project.root, env=env, capture_output=True, check=True
    )
    loaded = set(ran.stderr.decode().split())
    unused = (
        "lark",
        "jinja2",
        "rich",
        "compiler.backends",
        "dsl.formatter",
        "importlib.metadata",
        "compiler.trace",
    )
    assert [name for name in unused if name in loaded] == []
