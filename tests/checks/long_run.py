"""The verdict on as many random announcements as there is time for, in parts that go on where the last one ended.

`python -m tests.checks.long_run 5` judges five parts more. A part is a seed and 1,000 announcements: those of even
parts are held against z3, those of odd parts have everything that announcements can have; both are held, case by case,
against the interpreter. How far it is stands in `long_run.json` beside this file, with the parts that each state of the
code has judged. A part with a wrong verdict is told, is not written down, and comes up again the next time.
"""

from __future__ import annotations

import hashlib
import json
import sys
import traceback
from collections.abc import Iterator
from itertools import count as count_up
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import define
from hypothesis import HealthCheck, Phase, given, seed, settings

from compiler.model.rulebook import Announcement
from tests.checks.formula import agrees
from tests.checks.verdicts import boundary_cases, differs, verdicts
from tests.strategies.rulebooks import announcements
from tests.strategies.scope import EVERY, Feature

PROGRESS = Path(__file__).with_suffix(".json")
ROOT = Path(__file__).parents[2]
JUDGED = ("checks", "interpreter", "model", "plan", "regions")
"""The folders of the compiler on which a verdict rests."""

PART = 1_000
CASES = 25
"""So many cases of each announcement are asked."""


@define
class Count:
    """What was judged: announcements, cases put to the interpreter, announcements with something left unproven."""

    announcements: int = 0
    cases: int = 0
    unproven: int = 0


def part(number: int, size: int = PART) -> Count:
    """Judges the announcements of one seed. Raises AssertionError with the least one whose verdict is wrong."""
    count = Count()
    plain = number % 2 == 0

    @seed(number)
    @settings(
        max_examples=size,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(announcements() if plain else announcements(features=EVERY - {Feature.EDITIONS}))
    def run(announcement: Announcement) -> None:
        found, unproven = verdicts(announcement)
        if plain:
            assert unproven == set()
            assert agrees(announcement, found, unproven)
        for facts in boundary_cases(announcement, CASES):
            count.cases += 1
            clean = set(announcement.deciding) - found - unproven
            assert {matter for matter in clean if differs(announcement, matter, facts)} == set()
        count.announcements += 1
        count.unproven += bool(unproven)

    run()
    return count


def main(parts: int) -> bool:
    """Judges so many parts, the least ones that are not judged yet; False where a verdict of one of them is wrong."""
    right = [judged(number) for number in islice(_unjudged(read()), parts)]
    print(PROGRESS.read_text("utf-8"), end="")
    return all(right)


def judged(number: int) -> bool:
    """Judges a part and writes down that it is; where a verdict is wrong, tells it and writes nothing down."""
    code = state_of_the_code()
    try:
        count = part(number)
    except Exception:  # one wrong verdict does not keep the others from being looked at
        print(f"part {number}:", file=sys.stderr)
        traceback.print_exc()
        return False
    progress = read()
    progress["announcements"] += count.announcements
    progress["cases"] += count.cases
    progress["unproven"] += count.unproven
    progress["parts"].setdefault(code, []).append(number)
    PROGRESS.write_text(json.dumps(progress, indent=1) + "\n", "utf-8")
    return True


def read() -> dict[str, Any]:
    """How far it is: announcements, cases, unproven, and by state of the code the parts that it has judged."""
    if not PROGRESS.exists():
        return {"announcements": 0, "cases": 0, "unproven": 0, "parts": {}}
    progress: dict[str, Any] = json.loads(PROGRESS.read_text("utf-8"))
    return progress


def state_of_the_code() -> str:
    """A name for everything on which verdicts rest."""
    digest = hashlib.sha256()
    for folder in JUDGED:
        for file in sorted((ROOT / "compiler" / folder).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _unjudged(progress: dict[str, Any]) -> Iterator[int]:
    judged = {number for numbers in progress["parts"].values() for number in numbers}
    return (number for number in count_up() if number not in judged)


if __name__ == "__main__":
    sys.exit(not main(int(sys.argv[1])))
