"""What `gonggao check announcements`, `gonggao ci` and a thousand questions take, each in a new process.

Seconds of the processor, so that what else runs on the machine counts little.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from compiler.cli.codes import FOUND, OK

ROOT = Path(__file__).parents[2]
RUNS = 5
PROGRAM = "import sys; from compiler.cli import main; sys.exit(main())"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        bytecode = Path(folder) / "bytecode"
        times = measured(RUNS, bytecode, "check", "announcements")
        print(
            f"gonggao check announcements, cold: median {statistics.median(times):.2f} s, "
            f"fastest {times[0]:.2f} s of {RUNS} (aim: under 0.5 s)"
        )
        times = measured(3, bytecode, "ci")
        print(f"gonggao ci, cold: fastest {times[0]:.2f} s of 3 (aim: under 2 s)")
        cases = Path(folder) / "cases.jsonl"
        cases.write_text("".join(question(number) for number in range(1000)), "utf-8")
        times = measured(3, bytecode, "ask", "--cases", str(cases))
        print(f"gonggao ask --cases, 1,000 cases: fastest {times[0]:.2f} s of 3 (aim: under 2 s)")


def measured(runs: int, bytecode: Path, *arguments: str) -> list[float]:
    """The seconds of so many runs, the fastest first, once Python has compiled the modules, as it has for users."""
    seconds(bytecode, *arguments)
    return sorted(seconds(bytecode, *arguments) for _ in range(runs))


def seconds(bytecode: Path, *arguments: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(bytecode)
    command = [sys.executable, "-c", PROGRAM, *arguments]
    before = os.times()
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=environment)
    after = os.times()
    assert ended.returncode in (OK, FOUND)
    return after.children_user + after.children_system - before.children_user - before.children_system


def question(number: int) -> str:
    """Orders of both platforms, paid in every hour from 20 January 2019 on."""
    facts = {
        "platform": "tmall" if number % 2 else "tmall_international",
        "order_kind": ("regular", "customized", "presale")[number % 3],
        "paid_at": f"2019-01-{20 + number // 24 % 12:02}T{number % 24:02}:00:00+08:00",
    }
    case = {"id": number, "announcement": "tmall.spring_festival_2019", "matter": "ship_by", "facts": facts}
    return json.dumps(case) + "\n"
