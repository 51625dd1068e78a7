"""The parse tables in the repository are those of the grammar."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files

import pytest

from dsl.productions import PRODUCTIONS
from dsl.tables import tables


@pytest.mark.parametrize("seed", ["1", "2"])
def test_tables_are_current_whatever_the_hash_seed(seed: str) -> None:
    program = "import sys; from dsl.build_tables import tables_text; sys.stdout.write(tables_text())"
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    built = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment, check=True)
    assert built.stdout.decode("utf-8") == files("dsl").joinpath("tables.json").read_text("utf-8")


def test_every_production_of_several_symbols_builds_something() -> None:
    assert [p.name for p in tables().productions if p.length != 1 and p.name not in PRODUCTIONS] == []


def test_nothing_is_built_of_productions_that_do_not_exist() -> None:
    assert set(PRODUCTIONS) - {p.name for p in tables().productions} == set()


def test_the_parser_runs_without_lark() -> None:
    program = "import sys; import dsl.parser; print('lark' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "False\n"
