"""Which branches of a matter may meet with different answers: a sweep over starts with a bit a branch.

Near-linear where few meet: the branches whose windows are open form one integer, and so do the branches that admit each
value of each finite fact. What survives is looked at exactly by the caller.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from heapq import heappop, heappush
from math import inf

from attrs import frozen

from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
    Hours,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.time import EarlierOf, Instant, LaterOf, Moment, Shift
from compiler.regions import ZERO, Admitting, Box, bitset

WEEK = 7 * 24 * 60
"""In minutes."""


@frozen
class Meeting:
    """A branch as the sweep sees it: a box that holds its cases; a key equal only for answers that always agree."""

    box: Box | None
    answer: Hashable

    def overlaps(self, other: Meeting) -> bool:
        """Whether there may be a case of both."""
        return self.box is not None and other.box is not None and self.box.meets(other.box)


def meetings(branches: Sequence[Meeting], alike: bool = False) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the lesser first, whose cells may meet and whose answers may differ, or with `alike` agree."""
    return Crowd(branches).pairs(alike)


class Crowd:
    """Branches by the start of their windows, a bit each; those of no case are left out."""

    def __init__(self, branches: Sequence[Meeting]) -> None:
        self._clock = _main_clock(branches)
        self._spans = sorted(_spans(branches, self._clock))
        self._starts = [start for start, _, _ in self._spans]
        self._boxes = [box for _, index, _ in self._spans if (box := branches[index].box)]
        self._admitting = Admitting(self._boxes)
        self._answers = [branches[index].answer for _, index, _ in self._spans]

    def pairs(self, alike: bool) -> Iterator[tuple[int, int]]:
        """As `meetings`."""
        every = (1 << len(self._spans)) - 1
        giving = {answer: bitset(ranks, len(self._spans)) for answer, ranks in _grouped(self._answers).items()}
        active = 0
        ends: list[tuple[int | float, int]] = []
        for rank, (start, index, end) in enumerate(self._spans):
            while ends and ends[0][0] < start:
                active ^= 1 << heappop(ends)[1]
            if active:
                same = giving[self._answers[rank]]
                for other in self._admitting.meeting(self._boxes[rank], active & (same if alike else every ^ same)):
                    met = self._spans[other][1]
                    yield (index, met) if index < met else (met, index)
            active |= 1 << rank
            heappush(ends, (end, rank))

    def meeting(self, box: Box) -> Iterator[int]:
        """The indices of the branches that may share a case with a box."""
        _, last = box.spans.get(self._clock, (None, None))
        begun = len(self._starts) if last is None else bisect_right(self._starts, last)
        for rank in self._admitting.meeting(box, (1 << begun) - 1):
            yield self._spans[rank][1]


def _grouped(answers: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for rank, answer in enumerate(answers):
        found.setdefault(answer, []).append(rank)
    return found


def answer_key(value: OutcomeValue) -> Hashable:
    """A key that two outcomes share only where they always agree. A literal instant counts by what it means."""
    match value:
        case ChoiceValue(known) | YesNo(known) | NumberValue(known) | TextValue(known):
            return ("value", known)
        case Before(moment) | At(moment) | From(moment):
            return ("instant", *_moment_key(moment), False)
        case By(Instant(_, end_us)):
            return ("instant", ZERO, end_us, False)
        case By(moment) if _closes_literals(moment):
            return ("by", moment)
        case By(moment):
            return ("instant", *_moment_key(moment), False)
        case NotBefore(moment):
            return ("instant", *_moment_key(moment), True)
        case Share():
            return ("share", value)
        case ExtendedBy(by):
            return ("extended", by)
        case Weekly(hours, zone):
            return ("weekly", _open_minutes(hours), zone)
        case Per(reference):
            return ("per", reference)
        case Baseline():
            return ("baseline",)
        case Undecided():
            return ("undecided",)


def _closes_literals(moment: Moment) -> bool:
    """Whether `by` takes literals inside the moment to the end of their last unit."""
    return isinstance(moment, LaterOf | EarlierOf)


def _open_minutes(hours: Sequence[Hours]) -> int:
    """A bit for each minute of the week in which hours are open; none are open all week."""
    found = 0
    for each in hours or (Hours(frozenset([0]), 0, WEEK),):
        for day in each.days:
            found |= ((1 << each.end - each.start) - 1) << (day * 24 * 60 + each.start)
    return found % (1 << WEEK) | found >> WEEK


def _moment_key(moment: Moment) -> tuple[Hashable, int]:
    us = 0
    while isinstance(moment, Shift) and moment.duration.fixed:
        us += moment.duration.us if moment.later else -moment.duration.us
        moment = moment.base
    return (ZERO, moment.us + us) if isinstance(moment, Instant) else (moment, us)


def _main_clock(branches: Sequence[Meeting]) -> str:
    """The clock that the most branches bound."""
    counted = Counter(clock for branch in branches if branch.box for clock in branch.box.spans)
    return max(sorted(counted), key=lambda clock: counted[clock], default=ZERO)


def _spans(branches: Sequence[Meeting], clock: str) -> Iterator[tuple[int | float, int, int | float]]:
    """The first instant of each, its index, and the last."""
    for index, branch in enumerate(branches):
        if branch.box is not None:
            least, greatest = branch.box.spans.get(clock, (None, None))
            yield -inf if least is None else least, index, inf if greatest is None else greatest
