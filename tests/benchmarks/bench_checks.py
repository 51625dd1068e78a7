"""From a resolved announcement to the verdict, at growing sizes; beside it all pairs and an interval tree."""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import combinations

from compiler.checks.conflicts import conflicting_outcomes, stated_as
from compiler.checks.pairs import Meeting, meetings
from compiler.checks.shadowed import shadowed_rules
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.interpreter.needs import candidates
from tests.benchmarks.large import large, layered

SIZES = ((1_000, 1, 3_000), (10_000, 1, 30_000), (100_000, 200, 30_000), (100_000, 1, 300_000))
"""Rules, matters, and the days over which their windows start."""

AIMS = {(100_000, 200): "2 s", (100_000, 1): "5 s"}
SHADOWED = ((5_000, 12, 40), (20_000, 50, 40))
SHADOWED_AIM = "2 s"
ALL_PAIRS = 2_000
TREE = 20_000
MODULE = "tests.benchmarks.bench_checks"


def main() -> None:
    """Each size in a process of its own, so that its peak of memory is its own."""
    for kind, sizes in (("conflicts", SIZES), ("shadowed", SHADOWED), ("pairs", ((),))):
        for size in sizes:
            subprocess.run([sys.executable, "-m", MODULE, kind, *map(str, size)], check=True)


def measure(kind: str, *size: int) -> str:
    """As a command does it: without collecting garbage, on one core, in seconds of its processor."""
    gc.disable()
    if kind == "pairs":
        return all_pairs()
    rules, matters, days = size
    announcement = (layered if kind == "shadowed" else large)(rules, matters, days)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    check = shadowed_rules if kind == "shadowed" else conflicting_outcomes
    found = sum(1 for _ in check(Subject(announcement, ask)))
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    aims = {(20_000, 50): SHADOWED_AIM} if kind == "shadowed" else AIMS
    aim = f" (aim: at most {aims[rules, matters]})" if (rules, matters) in aims else ""
    return (
        f"{kind}, {rules:>7,} rules in {matters:>3} matters: {seconds:.2f} s{aim}, {found} findings; "
        f"peak {peak // 1024} MB, of which {before // 1024} MB the rules themselves"
    )


def all_pairs() -> str:
    """The sweep against looking at every pair, and against a tree of the windows, on the same rules."""
    few, many = _stated(ALL_PAIRS, 6_000), _stated(TREE, 60_000)
    swept, sweeping = _counted(meetings(few))
    paired, pairing = _counted(pair for pair in combinations(few, 2) if _differ(*pair))
    more, again = _counted(meetings(many))
    stabbed, stabbing = _counted(_by_tree(many))
    return (
        f"  pairs that may differ among {ALL_PAIRS:,} rules: sweep {sweeping:.2f} s ({swept:,}), "
        f"all pairs {pairing:.2f} s ({paired:,})\n"
        f"  among {TREE:,} rules: sweep {again:.2f} s ({more:,}), interval tree {stabbing:.2f} s ({stabbed:,})"
    )


def _counted(pairs: Iterator[object]) -> tuple[int, float]:
    """How many there are, and the seconds that it took."""
    start = time.process_time()
    count = sum(1 for _ in pairs)
    return count, time.process_time() - start


def _stated(rules: int, days: int) -> list[Meeting]:
    subject = Subject(large(rules, 1, days), ask)
    return stated_as(subject, candidates(subject.announcement, "lane_0"))


def _differ(one: Meeting, other: Meeting) -> bool:
    return one.answer != other.answer and one.overlaps(other)


# ── An interval tree ─────────────────────────────────────────────────────────────────────────────────────────────

Interval = tuple[int, int, int]
"""The first instant, the last, and the index."""


class _Node:
    """The intervals around a point, by either end, and those before and after it."""

    def __init__(self, intervals: Sequence[Interval]) -> None:
        self.point = sorted(intervals)[len(intervals) // 2][0]
        here = [each for each in intervals if each[0] <= self.point <= each[1]]
        self.by_start = sorted(here)
        self.by_end = sorted(here, key=lambda each: -each[1])
        before = [each for each in intervals if each[1] < self.point]
        after = [each for each in intervals if each[0] > self.point]
        self.before = _Node(before) if before else None
        self.after = _Node(after) if after else None

    def meeting(self, first: int, last: int) -> Iterator[int]:
        if last < self.point:
            yield from (index for start, _, index in self.by_start if start <= last)
        elif first > self.point:
            yield from (index for _, end, index in self.by_end if end >= first)
        else:
            yield from (index for _, _, index in self.by_start)
        if self.before and first < self.point:
            yield from self.before.meeting(first, last)
        if self.after and last > self.point:
            yield from self.after.meeting(first, last)


def _by_tree(stated: Sequence[Meeting]) -> Iterator[tuple[int, int]]:
    intervals = [
        (first, last, index)
        for index, each in enumerate(stated)
        if each.box
        for first, last in [each.box.spans["paid"]]
        if first is not None and last is not None
    ]
    tree = _Node(intervals)
    for first, last, index in intervals:
        for other in tree.meeting(first, last):
            if other > index and _differ(stated[index], stated[other]):
                yield index, other


if __name__ == "__main__":
    print(measure(sys.argv[1], *map(int, sys.argv[2:])), flush=True)
