"""From a resolved announcement to the verdict on conflicts, at growing sizes; beside it the same by all pairs."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from itertools import combinations

from compiler.checks.conflicts import conflicting_outcomes, stated_as
from compiler.checks.pairs import meetings
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.needs import candidates
from tests.benchmarks.large import large

SIZES = ((1_000, 1, 3_000), (10_000, 1, 30_000), (100_000, 200, 30_000), (100_000, 1, 300_000))
"""Rules, matters, and the days over which their windows start."""

AIMS = {(100_000, 200): "2 s", (100_000, 1): "5 s"}
ALL_PAIRS = 2_000
MODULE = "tests.benchmarks.bench_checks"


def main() -> None:
    """Each size in a process of its own, so that its peak of memory is its own."""
    for size in SIZES:
        subprocess.run([sys.executable, "-m", MODULE, *map(str, size)], check=True)
    print(all_pairs())


def measure(rules: int, matters: int, days: int) -> str:
    announcement = large(rules, matters, days)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    found = sum(1 for _ in conflicting_outcomes(Subject(announcement, ask)))
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    aim = f" (aim: at most {AIMS[rules, matters]})" if (rules, matters) in AIMS else ""
    return (
        f"{rules:>7,} rules in {matters:>3} matters: {seconds:.2f} s{aim}, {found} findings; "
        f"peak {peak // 1024} MB, of which {before // 1024} MB the rules themselves"
    )


def all_pairs() -> str:
    """The sweep against looking at every pair, on the same rules."""
    subject = Subject(large(ALL_PAIRS, 1, 6_000), ask)
    stated = stated_as(subject, candidates(subject.announcement, "lane_0"))
    start = time.perf_counter()
    swept = sum(1 for _ in meetings(stated))
    middle = time.perf_counter()
    paired = sum(1 for one, other in combinations(stated, 2) if one.answer != other.answer and one.overlaps(other))
    end = time.perf_counter()
    return (
        f"  pairs that may differ among {ALL_PAIRS:,} rules: sweep {middle - start:.2f} s ({swept:,}), "
        f"all pairs {end - middle:.2f} s ({paired:,})"
    )


if __name__ == "__main__":
    print(measure(*map(int, sys.argv[1:])), flush=True)
