"""The library as a program has it: copied under another name, on every Python of the machine, with nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
import zoneinfo
zoneinfo.reset_tzpath(to=[])
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path

from shop.rules.runtime import UnknownValue
from shop.rules.tmall import spring_festival_2019, spring_festival_2019_us

for path in sorted(Path(sys.argv[1]).rglob("*.py")):
    if not path.stem.endswith("_frame") and path.stem != "columns":
        import_module(".".join(path.relative_to(sys.argv[1]).with_suffix("").parts))
paid = datetime(2019, 2, 1, tzinfo=timezone.utc)
order = {"platform": "tmall", "order_kind": "regular"}
decision = spring_festival_2019.ship_by(**order, paid_at=paid)
print(decision.value.isoformat(), decision.clauses)
print(spring_festival_2019_us.ship_by(**order, paid_at=int(paid.timestamp()) * 1_000_000).value)
print(spring_festival_2019.ship_by(**order).facts)
print(spring_festival_2019.ship_by(**order, paid_at=paid, as_of=date(2019, 1, 10)).kind)
print(decision.explain("zh").splitlines()[0])
try:
    spring_festival_2019.ship_by(platform="amazon")
except UnknownValue as error:
    print(error.fact, error.given, error.allowed)
print({name.split(".")[0] for name in sys.modules if name[0] != "_"} - set(sys.stdlib_module_names))
"""
SAID = """\
2019-02-16T00:00:00+08:00 ('1.(1).s1',)
1550246400000000
('paid_at',)
not_covered
最迟发货时间：2019-02-16 00:00:00+08:00。
platform amazon ('tmall', 'tmall_international', 'taobao')
{'shop'}
"""


@cache
def interpreters() -> dict[str, str]:
    """Each Python from 3.11 on that is on the path or among pyenv's, by its version."""
    folders = [Path(folder) for folder in os.get_exec_path()]
    managed = sorted(Path.home().glob(".pyenv/versions/*/bin"))
    named = [folder / f"python3.{minor}" for folder in (*folders, *managed) for minor in range(11, 30)]
    found: dict[str, str] = {}
    for path in (sys.executable, *(str(path) for path in named if path.is_file())):
        ask = "import sys; print(sys.version_info >= (3, 11), sys.version.split()[0])"
        done = subprocess.run([path, "-I", "-S", "-c", ask], capture_output=True, text=True)
        if done.returncode == 0 and done.stdout.startswith("True "):
            found.setdefault(done.stdout.split()[1], path)
    return found


@pytest.mark.parametrize("version", interpreters())
def test_a_copy_under_another_name_answers_on_every_python(version: str, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    shutil.copytree(ROOT / "generated", tmp_path / "shop" / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    command = [interpreters()[version], "-S", "-I", "-X", "utf8", "-W", "error", "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert (done.stderr, done.stdout) == ("", SAID)
