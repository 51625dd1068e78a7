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
    clock = _main_clock(branches)
    finite = _Finite(branches)
    active = 0
    ends: list[tuple[int | float, int]] = []
    for start, index, end in sorted(_spans(branches, clock)):
        while ends and ends[0][0] < start:
            active ^= 1 << heappop(ends)[1]
        for other in _bits(active & finite.meeting(index, alike)):
            if branches[index].overlaps(branches[other]):
                yield min(index, other), max(index, other)
        active |= 1 << index
        heappush(ends, (end, index))


class Crowd:
    """Branches to be asked which of them may share a case with a box, one of many."""

    def __init__(self, branches: Sequence[Meeting]) -> None:
        self._clock = _main_clock(branches)
        spans = sorted(_spans(branches, self._clock))
        self._starts = [start for start, _, _ in spans]
        self._indices = [index for _, index, _ in spans]
        self._branches = [branches[index] for index in self._indices]
        self._finite = _Finite(self._branches)

    def meeting(self, box: Box) -> Iterator[int]:
        """The indices of the branches that may share a case with the box."""
        _, last = box.spans.get(self._clock, (None, None))
        begun = len(self._starts) if last is None else bisect_right(self._starts, last)
        for rank in _bits(self._finite.sharing(box, (1 << begun) - 1)):
            other = self._branches[rank].box
            if other is not None and box.meets(other):
                yield self._indices[rank]


class _Finite:
    """Per value of each finite axis the branches that admit it, per answer those that give it, a bit a branch."""

    def __init__(self, branches: Sequence[Meeting]) -> None:
        self.branches = branches
        self.all = (1 << len(branches)) - 1
        self.memo: dict[tuple[str, int], int] = {}
        restricted: dict[str, list[int]] = {}
        admitting: dict[tuple[str, int], list[int]] = {}
        giving: dict[Hashable, list[int]] = {}
        for index, branch in enumerate(branches):
            giving.setdefault(branch.answer, []).append(index)
            for axis, mask in (branch.box.masks if branch.box else {}).items():
                restricted.setdefault(axis, []).append(index)
                for bit in _bits(mask):
                    admitting.setdefault((axis, bit), []).append(index)
        self.restricted = {axis: _bitset(indices, len(branches)) for axis, indices in restricted.items()}
        self.admitting = {key: _bitset(indices, len(branches)) for key, indices in admitting.items()}
        self.giving = {answer: _bitset(indices, len(branches)) for answer, indices in giving.items()}

    def meeting(self, index: int, alike: bool) -> int:
        """The branches with another answer, or the same, that share a value of every finite axis with this one."""
        branch = self.branches[index]
        assert branch.box is not None
        same = self.giving[branch.answer]
        return self.sharing(branch.box, same if alike else self.all & ~same)

    def sharing(self, box: Box, among: int) -> int:
        """Those of the branches that share a value of every finite axis with a box."""
        for axis, mask in box.masks.items():
            if axis in self.restricted:
                among &= self._sharing(axis, mask)
        return among

    def _sharing(self, axis: str, mask: int) -> int:
        """The branches whose values of an axis have one in common with the mask."""
        if (axis, mask) not in self.memo:
            found = self.all & ~self.restricted[axis]
            for bit in _bits(mask):
                found |= self.admitting.get((axis, bit), 0)
            self.memo[axis, mask] = found
        return self.memo[axis, mask]


def _bitset(indices: Sequence[int], length: int) -> int:
    """The integer with these bits set."""
    bits = bytearray(length // 8 + 1)
    for index in indices:
        bits[index >> 3] |= 1 << (index & 7)
    return int.from_bytes(bits, "little")


def answer_key(value: OutcomeValue) -> Hashable:
    """A key that two outcomes share only where they always agree. A literal instant counts by what it means."""
    match value:
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
        case YesNo(known) | ChoiceValue(known) | NumberValue(known) | TextValue(known):
            return ("value", known)
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
