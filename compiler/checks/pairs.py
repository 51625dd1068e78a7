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

from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
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
from compiler.regions import ZERO, Box


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
        self._finite = _Finite(self._boxes)
        self._answers = [branches[index].answer for _, index, _ in self._spans]

    def pairs(self, alike: bool) -> Iterator[tuple[int, int]]:
        """As `meetings`."""
        every = (1 << len(self._spans)) - 1
        giving = {answer: _bitset(ranks, len(self._spans)) for answer, ranks in _grouped(self._answers).items()}
        active = 0
        ends: list[tuple[int | float, int]] = []
        for rank, (start, index, end) in enumerate(self._spans):
            while ends and ends[0][0] < start:
                active ^= 1 << heappop(ends)[1]
            if active:
                same = giving[self._answers[rank]]
                box = self._boxes[rank]
                for other in _bits(self._finite.sharing(box, active & (same if alike else every ^ same))):
                    if box.meets(self._boxes[other]):
                        met = self._spans[other][1]
                        yield (index, met) if index < met else (met, index)
            active |= 1 << rank
            heappush(ends, (end, rank))

    def meeting(self, box: Box) -> Iterator[int]:
        """The indices of the branches that may share a case with a box."""
        _, last = box.spans.get(self._clock, (None, None))
        begun = len(self._starts) if last is None else bisect_right(self._starts, last)
        for rank in _bits(self._finite.sharing(box, (1 << begun) - 1)):
            if box.meets(self._boxes[rank]):
                yield self._spans[rank][1]


class _Finite:
    """Per value of each finite axis the boxes that admit it, a bit a box."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self.length = len(boxes)
        self.memo: dict[tuple[str, int], int] = {}
        restricted: dict[str, list[int]] = {}
        admitting: dict[tuple[str, int], list[int]] = {}
        positions: dict[int, tuple[int, ...]] = {}
        for rank, box in enumerate(boxes):
            for axis, mask in box.masks.items():
                restricted.setdefault(axis, []).append(rank)
                if mask not in positions:
                    positions[mask] = tuple(_bits(mask))
                for bit in positions[mask]:
                    admitting.setdefault((axis, bit), []).append(rank)
        self.restricted = {axis: _bitset(ranks, self.length) for axis, ranks in restricted.items()}
        self.admitting = {key: _bitset(ranks, self.length) for key, ranks in admitting.items()}

    def sharing(self, box: Box, among: int) -> int:
        """Those of some boxes that share a value of every finite axis with a box."""
        for axis, mask in box.masks.items():
            if not among:
                break
            if axis in self.restricted:
                among &= self._sharing(axis, mask)
        return among

    def _sharing(self, axis: str, mask: int) -> int:
        """The boxes whose values of an axis have one in common with the mask."""
        found = self.memo.get((axis, mask))
        if found is None:
            found = ((1 << self.length) - 1) & ~self.restricted[axis]
            for bit in _bits(mask):
                found |= self.admitting.get((axis, bit), 0)
            self.memo[axis, mask] = found
        return found


def _grouped(answers: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for rank, answer in enumerate(answers):
        found.setdefault(answer, []).append(rank)
    return found


def _bitset(indices: Sequence[int], length: int) -> int:
    """The integer with these bits set."""
    bits = bytearray(length // 8 + 1)
    for index in indices:
        bits[index >> 3] |= 1 << (index & 7)
    return int.from_bytes(bits, "little")


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
            return ("weekly", hours, zone)
        case Per(reference):
            return ("per", reference)
        case Baseline():
            return ("baseline",)
        case Undecided():
            return ("undecided",)


def _closes_literals(moment: Moment) -> bool:
    """Whether `by` takes literals inside the moment to the end of their last unit."""
    return isinstance(moment, LaterOf | EarlierOf)


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


def _bits(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
