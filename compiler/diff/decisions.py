"""For which cases two versions of an announcement answer a matter differently: exactly, not by sampling.

Only where an outcome speaks that one version has and the other has not can an answer differ, so only there are the two
compared. Every difference that is reported was put to the interpreter of both versions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.diff.asked_facts import FactComparison
from compiler.diff.changes import Decided, Unsettled
from compiler.diff.comparison import Comparison
from compiler.diff.touched import Whole
from compiler.diff.version import Version
from compiler.model.as_of import Standing
from compiler.model.case import fact_name
from compiler.regions import Cell


def decided(
    old: Standing,
    new: Standing,
    whole: tuple[Whole, Whole],
    as_of: str | None,
    start: Cell,
    apart: frozenset[str],
) -> Iterator[Decided | Unsettled]:
    """Every region in which the two standings answer a matter differently, a matter at a time.

    `whole` are the two announcements as they are written, to be asked as of the date. `start` is the cell of the cases
    that both versions know. `apart` are the facts that a case cannot give, since each version derives them its own way.
    """
    pair = (Version(old.announcement, as_of), Version(new.announcement, as_of))
    matters = dict.fromkeys((*pair[1].plan.matter, *pair[0].plan.matter))
    touched: set[str] = set()
    for matter in _resting_last(pair, matters):
        comparison = Comparison(pair, whole, matter, as_of, start, apart, frozenset(touched))
        if comparison.changed:
            touched.add(matter)
            yield from comparison.results()
    for fact in pair[1].derivations:
        if fact in pair[0].derivations:
            name = fact_name(pair[1].announcement.facts[fact])
            derived = FactComparison(pair, whole, name, as_of, start, apart, frozenset(touched), fact)
            if derived.redefined:
                yield from derived.results()


def _resting_last(pair: tuple[Version, Version], matters: Mapping[str, None]) -> Iterator[str]:
    """The matters, each after those on which it rests in either version."""
    done: set[str] = set()

    def of(matter: str) -> Iterator[str]:
        if matter in done:
            return
        done.add(matter)
        for version in pair:
            plan = version.planned(matter)
            for below in plan.rests_on if plan else ():
                if below in matters:
                    yield from of(below)
        yield matter

    for matter in matters:
        yield from of(matter)
