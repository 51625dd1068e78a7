"""Two versions of 10,000 rules that differ in 100, against the check of the rules that changed; and `gonggao ci`."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import attrs

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.subject import Subject
from compiler.diff import compare
from compiler.interpreter import ask
from compiler.model.outcomes import ChoiceValue
from compiler.model.rulebook import Announcement
from tests.benchmarks.bench_cli import PROGRAM, ROOT, seconds
from tests.benchmarks.large import LANES, large
from tests.strategies.rulebooks import rulebook

RULES, MATTERS, DAYS, CHANGED = 10_000, 20, 30_000, 100
RUNS = 5
EDITED = [number * RULES // CHANGED + number % MATTERS for number in range(CHANGED)]

T = TypeVar("T")


def main() -> None:
    gc.disable()  # as commands run
    old = large(RULES, MATTERS, DAYS)
    new = edited(old)
    touched = {outcome.matter for index in EDITED for outcome in new.rules[index].outcomes}
    parts = attrs.evolve(new, rules=tuple(r for r in new.rules if touched & {o.matter for o in r.outcomes}))
    differences, took = timed(lambda: compare(rulebook(old), rulebook(new)))
    found = sum(len(change.decided) for change in differences.announcements)
    _, check = timed(lambda: list(conflicting_outcomes(Subject(parts, ask))))
    print(
        f"diff of {RULES:,} rules, {CHANGED} of them changed: {took:.2f} s, {found} regions; check of the "
        f"{len(touched)} matters that changed: {check:.2f} s; ratio {took / check:.2f} (aim: at most 2)"
    )
    subprocess.run([sys.executable, "-c", PROGRAM, "build"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    times = sorted(seconds("ci") for _ in range(RUNS))
    print(f"gonggao ci: median {statistics.median(times):.2f} s of {RUNS} (aim: under 2 s)")


def edited(announcement: Announcement) -> Announcement:
    """Some rules with another lane."""
    rules = list(announcement.rules)
    lanes = [lane.id for lane in LANES]
    for index in EDITED:
        (outcome,) = rules[index].outcomes
        assert isinstance(outcome.value, ChoiceValue)
        other = ChoiceValue(lanes[lanes.index(outcome.value.value) - 1])
        rules[index] = attrs.evolve(rules[index], outcomes=(attrs.evolve(outcome, value=other),))
    return attrs.evolve(announcement, rules=tuple(rules))


def timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


if __name__ == "__main__":
    main()
