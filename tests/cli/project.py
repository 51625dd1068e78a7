"""A small project of our own, and ways to run the command in it."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from attrs import frozen

from compiler.cli import main

SETTINGS = '[tool.gonggao]\nsource = "announcements"\noutput = "generated"\n'

VOCABULARY = """\
vocabulary shop
  title en "A shop" zh "商店"

choice kind en "kind of order" zh "订单类型"
  - regular en "regular" zh "普通"
  - virtual en "virtual" zh "虚拟"
flag insured en "the order is insured" zh "订单已投保"
number wait days en "waiting time" zh "等待时间"
event paid en "the order is paid" zh "订单付款"
event shipped en "the order is shipped" zh "订单发货"
matter ship_by deadline of shipped en "ship by" zh "最迟发货时间"
matter free_of_charge yes_no en "shipping is free" zh "免运费"
matter late_rule document en "rule on late shipping" zh "迟延发货规则"
reference handbook en "the handbook" zh "手册"
"""

ANNOUNCEMENT = """\
announcement shop.sale
  title en "Sale" zh "促销"
  issuer shop
  published 2019-01-11
  zone Asia/Shanghai
  year 2019
  uses shop

window main from 2019-01-28 00:00:00 to 2019-02-13 23:59:59

rule ordinary cites 1
  when kind is regular and paid in main
  then ship_by before 2019-02-15 24:00:00
  on breach late_rule per handbook
  reading en "The last day counts." zh "截止日计算在内。"

rule free cites 2
  when insured is yes or wait more than 30 days
  then free_of_charge is yes
"""

CONFLICT = """
rule other cites 3
  when kind is regular and paid in main
  then ship_by before 2019-02-20 24:00:00
"""

UNKNOWN = """
rule other cites 3
  when knid is regular
  then ship_by before 2019-02-20 24:00:00
"""


@frozen
class Ran:
    code: int
    out: str
    err: str


@frozen
class SmallProject:
    root: Path

    @property
    def sale(self) -> Path:
        return self.root / "announcements/shop/sale.rule"

    @property
    def vocabulary(self) -> Path:
        return self.root / "announcements/vocabulary/shop.rule"

    def add(self, text: str) -> None:
        """Append to the announcement."""
        self.sale.write_text(self.sale.read_text("utf-8") + text, "utf-8")

    def outputs(self) -> dict[str, bytes]:
        folder = self.root / "generated"
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    def run_apart(self, *arguments: str, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Ran:
        """In a process of its own, with only the environment that is given."""
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})}
        command = [sys.executable, "-c", "import sys; from compiler.cli import main; sys.exit(main())", *arguments]
        done = subprocess.run(command, cwd=cwd or self.root, env=environment, capture_output=True, check=False)
        encoding = environment.get("PYTHONIOENCODING", "utf-8")
        return Ran(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def make_project(root: Path) -> SmallProject:
    project = SmallProject(root)
    project.sale.parent.mkdir(parents=True)
    project.vocabulary.parent.mkdir()
    (root / "pyproject.toml").write_text(SETTINGS, "utf-8")
    project.sale.write_text(ANNOUNCEMENT, "utf-8")
    project.vocabulary.write_text(VOCABULARY, "utf-8")
    return project


Run = Callable[..., Ran]


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        try:
            code = main(arguments)
        finally:
            gc.enable()
        return Ran(code, *capsys.readouterr())

    return run
