"""`gonggao build`: what it writes, what it leaves, what it removes, and that nothing is ever half written."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from compiler import writing
from compiler.backends import python
from compiler.project import UsageError
from tests.cli.project import CONFLICT, Run, SmallProject

OUTPUTS = ("shop/sale.py", "shop/sale.en.md", "shop/sale.zh.md")


def test_an_announcement_gives_a_module_and_two_summaries(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao("build")
    assert {*OUTPUTS} <= set(project.outputs())
    for path in OUTPUTS:
        assert f"Wrote, new: generated/{path}" in ran.out


def test_a_second_build_writes_nothing(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    before = {path: (project.root / "generated" / path).stat().st_mtime_ns for path in project.outputs()}
    assert "Wrote" not in gonggao("build").out
    assert before == {path: (project.root / "generated" / path).stat().st_mtime_ns for path in project.outputs()}


def test_an_announcement_with_errors_keeps_its_old_outputs(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    before = project.outputs()
    project.add(CONFLICT)
    ran = gonggao("build")
    assert project.outputs() == before
    assert "Not compiled because of errors: shop.sale" in ran.out


def test_the_other_announcements_are_written_nevertheless(project: SmallProject, gonggao: Run) -> None:
    other = project.sale.read_text("utf-8").replace("shop.sale", "shop.other")
    project.sale.with_name("other.rule").write_text(other, "utf-8")
    project.add(CONFLICT)
    gonggao("build")
    assert "shop/other.py" in project.outputs()
    assert "shop/sale.py" not in project.outputs()


def test_an_announcement_that_cannot_be_read_keeps_its_old_outputs(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    before = project.outputs()
    project.sale.write_bytes(b"\xff")
    assert gonggao("build").code == 2
    assert project.outputs() == before


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda file: file.write_text("edited", "utf-8"), "Stale"),
        (lambda file: file.unlink(), "Missing"),
        (lambda file: file.rename(file.with_name("gone.py")), "Orphaned"),
    ],
)
def test_check_names_what_is_not_up_to_date_and_writes_nothing(
    project: SmallProject, gonggao: Run, change: object, word: str
) -> None:
    gonggao("build")
    assert callable(change)
    change(project.root / "generated/shop/sale.py")
    before = project.outputs()
    ran = gonggao("build", "--check")
    assert ran.code == 1
    assert f"{word}: generated/shop/" in ran.out
    assert project.outputs() == before
    assert gonggao("build").code == 0
    assert gonggao("build", "--check").code == 0


def test_check_shows_the_lines_of_a_stale_output(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    file = project.root / "generated/shop/sale.en.md"
    file.write_text(file.read_text("utf-8") + "edited by hand\x1b\n", "utf-8")
    out = gonggao("build", "--check").out
    assert "edited by hand\\u001b\n" in out
    assert "+edited" not in out


def test_how_many_lines_are_not_shown_is_said(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    (project.root / "generated/shop/sale.py").write_text("# gonggao\n" + "x\n" * 500, "utf-8")
    assert "more lines of this difference are not shown." in gonggao("build", "--check").out


def test_the_outputs_of_an_announcement_that_is_gone_go_too(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    project.sale.rename(project.sale.with_name("winter.rule"))
    winter = project.sale.with_name("winter.rule")
    winter.write_text(winter.read_text("utf-8").replace("shop.sale", "shop.winter"), "utf-8")
    gonggao("build")
    assert not [path for path in project.outputs() if "sale" in path]


def test_what_gonggao_did_not_make_is_left_alone(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    own = project.root / "generated/notes.txt"
    own.write_text("mine", "utf-8")
    assert gonggao("build", "--check").code == 0
    gonggao("build")
    assert own.read_text("utf-8") == "mine"


def test_while_an_announcement_has_errors_nothing_is_removed(project: SmallProject, gonggao: Run) -> None:
    other = project.sale.read_text("utf-8").replace("shop.sale", "shop.other")
    project.sale.with_name("other.rule").write_text(other, "utf-8")
    gonggao("build")
    before = project.outputs()
    project.sale.with_name("other.rule").unlink()
    project.add(CONFLICT)
    gonggao("build")
    assert project.outputs() == before


def test_of_the_runtime_everything_is_ours(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    (project.root / "generated/runtime/old.py").write_text("", "utf-8")
    assert "Orphaned: generated/runtime/old.py" in gonggao("build", "--check").out


def test_information_is_counted_and_left_to_check(project: SmallProject, gonggao: Run) -> None:
    unused = 'event agreed en "the return is agreed" zh "同意退货"\n'
    project.vocabulary.write_text(project.vocabulary.read_text("utf-8") + unused, "utf-8")
    assert "unused-term" in gonggao("check").out
    out = gonggao("build").out
    assert "unused-term" not in out
    assert "2 files checked: 1 piece of information." in out


# ── Never half a file ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.py"
    writing.replace(file, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError):
        writing.replace(file, "new" * 1000)
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("a.py", "old")]


def test_an_interrupt_before_the_replacement_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.py"
    writing.replace(file, "old")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        writing.replace(file, "new")
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("a.py", "old")]


KILLED = """
import sys
from pathlib import Path
from compiler.writing import compare, write
folder = Path(sys.argv[1])
print("ready", flush=True)
for turn in range(10**9):
    files = {f"{n}.py": f"# gonggao {turn % 10}\\n" * 20_000 for n in range(3)}
    write(folder, files, compare(folder, files))
"""


def test_a_build_that_is_killed_leaves_whole_files_and_the_next_one_cleans_up(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    for delay in (0.02, 0.05, 0.11):
        command = [sys.executable, "-c", KILLED, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(delay)
            child.send_signal(signal.SIGKILL)
        for file in tmp_path.glob("*.py"):
            lines = file.read_text("utf-8").splitlines()
            assert (len(lines), len(set(lines))) == (20_000, 1)
    files = {"0.py": "# gonggao\n"}
    writing.write(tmp_path, files, writing.compare(tmp_path, files))
    assert [path.name for path in tmp_path.iterdir()] == ["0.py"]


def test_a_folder_that_cannot_be_written_is_misuse(project: SmallProject, gonggao: Run) -> None:
    (project.root / "generated").write_text("a file", "utf-8")
    ran = gonggao("build")
    assert ran.code == 2
    assert "generated" in ran.err


# ── The same bytes everywhere ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "4711"},
        {"TZ": "America/New_York"},
        {"LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_outputs_have_the_same_bytes_in_every_environment(
    project: SmallProject, gonggao: Run, env: dict[str, str]
) -> None:
    gonggao("build")
    expected = project.outputs()
    for path in expected:
        (project.root / "generated" / path).unlink()
    assert project.run_apart("build", env=env).code == 0
    assert project.outputs() == expected


def test_outputs_have_the_same_bytes_from_every_folder(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    expected = project.outputs()
    for path in expected:
        (project.root / "generated" / path).unlink()
    assert project.run_apart("build", cwd=project.root / "announcements/shop").code == 0
    assert project.outputs() == expected


def test_the_order_in_which_the_system_lists_files_does_not_matter(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        text = project.sale.read_text("utf-8").replace("shop.sale", f"shop.{name}")
        project.sale.with_name(f"{name}.rule").write_text(text + CONFLICT, "utf-8")
    listed = gonggao("check", "--output-format", "json").out
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: list(scandir(path))[::-1])
    assert gonggao("check", "--output-format", "json").out == listed


def test_a_witness_on_which_the_generated_module_disagrees_is_a_defect(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.add(CONFLICT)
    right = python.emit

    def wrong(*given: Any) -> dict[str, str]:
        return {path: text.replace("2019-02-21", "2019-02-16") for path, text in right(*given).items()}

    assert gonggao("build").code == 1
    monkeypatch.setattr(python, "emit", wrong)
    ran = gonggao("build")
    assert ran.code == 3
    assert "Disagreement: shop.sale.ship_by" in ran.err
    assert project.outputs() == {}


def test_a_witness_of_several_announcements_is_put_to_the_module_of_their_folder(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = project.sale.read_text("utf-8").replace("shop.sale", "shop.later").replace("02-15", "02-20")
    project.sale.with_name("later.rule").write_text(other, "utf-8")
    right = python.emit

    def wrong(*given: Any) -> dict[str, str]:
        files = right(*given)
        return {path: text.replace("02-21", "02-16") if "platform" in path else text for path, text in files.items()}

    assert gonggao("build").code == 1
    monkeypatch.setattr(python, "emit", wrong)
    ran = gonggao("build")
    assert ran.code == 3
    assert "Disagreement: shop.platform.ship_by" in ran.err


def test_a_library_that_another_version_made_is_named(project: SmallProject, gonggao: Run) -> None:
    gonggao("build")
    assert "made by gonggao" not in gonggao("build", "--check").err
    file = project.root / "generated/__init__.py"
    made = re.sub(r'MADE_BY_GONGGAO = ".*"', 'MADE_BY_GONGGAO = "0.0.1"', file.read_text("utf-8"))
    file.write_text(made, "utf-8")
    assert "made by gonggao 0.0.1" in gonggao("build", "--check").err
    gonggao("build")
    assert "made by gonggao" not in gonggao("build", "--check").err


def test_a_date_of_a_long_topic_names_the_clauses_of_its_own_rules(project: SmallProject, gonggao: Run) -> None:
    for day in range(1, 32):
        project.add(
            f"\nrule day_{day} cites {day + 100}\n"
            f"  when kind is virtual and paid in from 2019-03-{day:02} 00:00:00 before 2019-03-{day:02} 12:00:00\n"
            f"  then ship_by before 2019-05-{day:02} 24:00:00\n"
        )
    gonggao("build")
    summary = (project.root / "generated/shop/sale.en.md").read_text("utf-8")
    (row,) = [line for line in summary.splitlines() if line.startswith("|") and "on 7 March" in line]
    assert row.endswith("| 107 |")


def test_an_event_that_is_not_given_did_not_happen_though_another_answer_takes_it_too(
    project: SmallProject, gonggao: Run
) -> None:
    text = project.sale.read_text("utf-8")
    text = text.replace("kind is regular and paid in main", "kind is regular or paid in main")
    text = text[: text.index("rule free")]
    project.sale.write_text(
        text
        + "rule free cites 2\n  when paid happened and now before ship_by\n  then free_of_charge is yes\n"
        + "rule unpaid cites 3\n  when paid not happened and now before ship_by\n  then free_of_charge is no\n",
        "utf-8",
    )
    gonggao("build")
    asked = "from datetime import datetime as d; from generated.shop.sale import free_of_charge as f; "
    asked += "print(f(kind='regular', at=d.fromisoformat('2019-02-01T00:00:00+08:00')).value)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=project.root, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")
