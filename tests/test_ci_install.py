"""What `.ci/run` needs of Debian is installed where it is missing, and left alone where it is there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

INSTALL = Path(__file__).parents[1] / ".ci" / "install"


def installing(folder: Path, program: str, package: str) -> str:
    """The calls of apt-get on a machine whose only programs are those in a folder."""
    log = folder / "log"
    program_of(folder, "apt-get", f'echo "$@" >> {log}')
    program_of(folder, "sudo", '"$@"')
    (folder / "env").symlink_to(shutil.which("env") or "")
    environment = {"PATH": str(folder), "DEBIAN_POSTGRESQL": str(folder / "postgresql")}
    bash = shutil.which("bash") or ""
    subprocess.run([bash, str(INSTALL), program, package], env=environment, check=True)
    return log.read_text() if log.exists() else ""


def program_of(folder: Path, name: str, does: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(f"#!{shutil.which('bash')}\n{does}\n")
    file.chmod(0o755)


@pytest.mark.parametrize(("program", "package"), [("java", "default-jre-headless"), ("initdb", "postgresql")])
def test_what_is_missing_is_installed(tmp_path: Path, program: str, package: str) -> None:
    update, install = installing(tmp_path, program, package).splitlines()
    assert update == "update --quiet"
    assert install.split()[0] == "install"
    assert install.split()[-1] == package


def test_a_program_that_is_there_is_left_alone(tmp_path: Path) -> None:
    program_of(tmp_path, "java", "")
    assert installing(tmp_path, "java", "default-jre-headless") == ""


def test_the_server_where_debian_keeps_it_is_left_alone(tmp_path: Path) -> None:
    program_of(tmp_path / "postgresql" / "15" / "bin", "initdb", "")
    assert installing(tmp_path, "initdb", "postgresql") == ""


def test_what_cannot_be_installed_stops_the_run(tmp_path: Path) -> None:
    program_of(tmp_path, "apt-get", "exit 100")
    (tmp_path / "env").symlink_to(shutil.which("env") or "")
    environment = {"PATH": str(tmp_path), "DEBIAN_POSTGRESQL": os.devnull}
    ran = subprocess.run([shutil.which("bash") or "", str(INSTALL), "java", "a-jre"], env=environment, check=False)
    assert ran.returncode != 0
