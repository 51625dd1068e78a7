"""The READMEs, with what the tool really prints: `python -m tests.readme` writes them anew.

In a copy of the project, block by block: a `console` block runs its `$ gonggao …` lines; a `python` block is a doctest;
a `rule` block writes the author's file, and one named by another file is an excerpt of it, as a `markdown` block is.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from compiler.cli import main

ROOT = Path(__file__).parents[1]
READMES = {"README.md": "en_US.UTF-8", "README.zh-CN.md": "zh_CN.UTF-8"}
AUTHORS_FILE = "mid_autumn_2019.rule"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


class Untrue(AssertionError):
    """A block that cannot be made true by printing it anew."""


def true_text(text: str, project: Path) -> str:
    """The text with the outputs of its console blocks as they are in the project, which the blocks may change."""
    return BLOCK.sub(lambda block: f"```{_head(block)}\n{_body(block, project)}```", text)


def copy_project(to: Path) -> Path:
    for folder in ("announcements", "generated"):
        shutil.copytree(ROOT / folder, to / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", to)
    _run("$ gonggao build", to)
    return to


def _head(block: re.Match[str]) -> str:
    return " ".join(filter(None, block.group(1, 2)))


def _body(block: re.Match[str], project: Path) -> str:
    kind, path, body = block.groups()
    if kind == "console":
        return "".join(_run(line, project) for line in body.splitlines() if line.startswith("$ "))
    if kind == "python":
        _doctest(body, project)
    elif path:
        _file(project / path, body)
    return body


def _run(line: str, project: Path) -> str:
    words = shlex.split(line.removeprefix("$ "))
    if words[0] != "gonggao":
        raise Untrue(line)
    out = io.StringIO()
    with contextlib.chdir(project), contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        main(words[1:])
    gc.enable()
    return f"{line}\n{out.getvalue()}"


def _doctest(body: str, project: Path) -> None:
    program = "import doctest, sys; sys.exit(doctest.testfile('block.txt', module_relative=False, encoding='utf-8')[0])"
    (project / "block.txt").write_text(body, "utf-8")
    ran = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Untrue(ran.stdout + ran.stderr)


def _file(file: Path, body: str) -> None:
    if file.name == AUTHORS_FILE:
        file.write_text(body, "utf-8")
    elif body not in file.read_text("utf-8"):
        raise Untrue(f"{file.name} does not contain\n{body}")


def _write() -> None:
    import tempfile

    for name, locale in READMES.items():
        os.environ["LC_ALL"] = locale
        with tempfile.TemporaryDirectory() as folder:
            text = true_text((ROOT / name).read_text("utf-8"), copy_project(Path(folder)))
        (ROOT / name).write_text(text, "utf-8")


if __name__ == "__main__":
    _write()
