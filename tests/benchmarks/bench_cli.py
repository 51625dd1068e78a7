"""Wall time of `gonggao check announcements`, each time in a new process; and of a thousand questions."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 9
PROGRAM = "import sys; from compiler.cli import main; sys.exit(main())"


def main() -> None:
    times = sorted(seconds("check", "announcements") for _ in range(RUNS))
    print(
        f"gonggao check announcements, cold: median {statistics.median(times):.2f} s, "
        f"fastest {times[0]:.2f} s of {RUNS} (aim: under 0.5 s)"
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cases.jsonl"
        file.write_text("".join(question(number) for number in range(1000)), "utf-8")
        print(f"gonggao ask --cases, 1,000 cases: {seconds('ask', '--cases', str(file)):.2f} s (aim: under 2 s)")


def seconds(*arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def question(number: int) -> str:
    """Orders of both platforms, paid in every hour from 20 January 2019 on."""
    facts = {
        "platform": "tmall" if number % 2 else "tmall_international",
        "order_kind": ("regular", "customized", "presale")[number % 3],
        "paid_at": f"2019-01-{20 + number // 24 % 12:02}T{number % 24:02}:00:00+08:00",
    }
    case = {"id": number, "announcement": "tmall.spring_festival_2019", "matter": "ship_by", "facts": facts}
    return json.dumps(case) + "\n"
