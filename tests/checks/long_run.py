"""The verdict on as many random announcements as there is time for, in parts that go on where the last one ended.

`python -m tests.checks.long_run 5` judges five parts more. A part is a seed and 1,000 announcements; each verdict is
held against z3's and, case by case, the interpreter's. How far it is stands in `long_run.json` beside this file.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from compiler.model.rulebook import Announcement
from tests.checks.formula import Encoding
from tests.checks.verdicts import boundary_cases, differs, matters_in_conflict
from tests.strategies.rulebooks import announcements

PROGRESS = Path(__file__).with_suffix(".json")
PART = 1_000
CASES = 100
"""So many cases of each announcement are asked."""


def part(number: int) -> int:
    """Judges the announcements of one seed. How many cases were asked."""
    asked = 0

    @seed(number)
    @settings(
        max_examples=PART,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(announcements())
    def run(announcement: Announcement) -> None:
        nonlocal asked
        found = matters_in_conflict(announcement)
        encoding = Encoding(announcement)
        assert found == {matter for matter in announcement.deciding if encoding.in_conflict(matter)}
        for facts in boundary_cases(announcement, CASES):
            asked += 1
            assert {matter for matter in announcement.deciding if differs(announcement, matter, facts)} <= found

    run()
    return asked


def main(parts: int) -> None:
    progress = json.loads(PROGRESS.read_text("utf-8")) if PROGRESS.exists() else {"parts": 0, "cases": 0}
    for number in range(progress["parts"], progress["parts"] + parts):
        asked = progress["cases"] + part(number)
        progress = {"parts": number + 1, "announcements": (number + 1) * PART, "cases": asked}
        PROGRESS.write_text(json.dumps(progress) + "\n", "utf-8")
    print(PROGRESS.read_text("utf-8"), end="")


if __name__ == "__main__":
    main(int(sys.argv[1]))
