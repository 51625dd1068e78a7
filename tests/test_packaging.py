"""The wheel holds everything that the command needs, and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.cli.project import SmallProject, make_project

ROOT = Path(__file__).parents[1]
DATA = (".lark", ".toml", ".json", ".jinja", ".txt", ".typed")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_has_every_module_and_data_file(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = [path for package in ("dsl", "compiler") for path in (ROOT / package).rglob("*") if path.is_file()]
    wanted = {path.relative_to(ROOT).as_posix() for path in files if path.suffix in (".py", *DATA)}
    assert wanted - packed == set()


def test_the_wheel_has_nothing_else(wheel: Path) -> None:
    packed = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in packed if not name.endswith(".dist-info")} == {"dsl", "compiler"}


def test_the_installed_command_builds_a_project_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    project: SmallProject = make_project(tmp_path / "project")
    program = (
        "import sys, compiler; assert compiler.__file__.startswith(sys.argv.pop(1)), compiler.__file__; "
        "from compiler.cli import main; sys.exit(main())"
    )
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    path = os.pathsep.join((str(site), *sorted(libraries)))
    command = [sys.executable, "-S", "-c", program, str(site), "build"]
    ran = subprocess.run(
        command,
        cwd=project.root,
        env={"PYTHONPATH": path, "PATH": os.environ["PATH"]},
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert {"shop/sale.py", "shop/sale.en.md", "shop/sale.zh.md"} <= set(project.outputs())


def test_the_wheel_names_its_command(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (entry,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    assert "gonggao = compiler.cli:main" in archive.read(entry).decode()
