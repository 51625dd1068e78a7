"""Which branches of a matter may meet with different answers: a sweep over starts with a bit a branch.

Near-linear where few meet: the branches whose windows are open form one integer, and so do the branches that admit each
value of each finite fact. What survives is looked at exactly by the caller.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from attrs import frozen

from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    From,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.time import Instant, Moment, Shift
from compiler.regions import ZERO, Cell


@frozen
class Meeting:
    """A branch as the sweep sees it: a cell that holds its cases; a key equal only for answers that always agree."""

    cell: Cell | None
    answer: Hashable


def meetings(branches: Sequence[Meeting], alike: bool = False) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the lesser first, whose cells may meet and whose answers may differ, or with `alike` agree."""
    clock = _main_clock(branches)
    finite = _Finite(branches)
    active = 0
    ends: list[tuple[int | float, int]] = []
    for start, index, end in sorted(_spans(branches, clock)):
        expired = [ended for ended in ends if ended[0] < start]
        if len(expired) * 2 > len(ends) or len(expired) > 64:
            ends = [ended for ended in ends if ended[0] >= start]
            for _, other in expired:
                active &= ~(1 << other)
        for other in _bits(active & finite.meeting(index, alike)):
            if _overlap(branches[index].cell, branches[other].cell):
                yield min(index, other), max(index, other)
        active |= 1 << index
        ends.append((end, index))


class _Finite:
    """Per value of each finite axis the branches that admit it, per answer those that give it, a bit a branch."""

    def __init__(self, branches: Sequence[Meeting]) -> None:
        self.branches = branches
        self.all = (1 << len(branches)) - 1
        self.restricted: dict[str, int] = {}
        self.admitting: dict[tuple[str, int], int] = {}
        self.giving: dict[Hashable, int] = {}
        self.memo: dict[tuple[str, int], int] = {}
        for index, branch in enumerate(branches):
            own = 1 << index
            self.giving[branch.answer] = self.giving.get(branch.answer, 0) | own
            for axis, mask in (branch.cell.masks if branch.cell else {}).items():
                self.restricted[axis] = self.restricted.get(axis, 0) | own
                for bit in _bits(mask):
                    self.admitting[axis, bit] = self.admitting.get((axis, bit), 0) | own

    def meeting(self, index: int, alike: bool) -> int:
        """The branches with another answer, or the same, that share a value of every finite axis with this one."""
        branch = self.branches[index]
        assert branch.cell is not None
        same = self.giving[branch.answer]
        found = same if alike else self.all & ~same
        for axis, mask in branch.cell.masks.items():
            found &= self._sharing(axis, mask)
        return found

    def _sharing(self, axis: str, mask: int) -> int:
        if (axis, mask) not in self.memo:
            found = self.all & ~self.restricted.get(axis, 0)
            for bit in _bits(mask):
                found |= self.admitting.get((axis, bit), 0)
            self.memo[axis, mask] = found
        return self.memo[axis, mask]


def answer_key(value: OutcomeValue) -> Hashable:
    """A key that two outcomes share only where they always agree. A literal instant counts by what it means."""
    match value:
        case Before(moment) | At(moment) | From(moment):
            return ("instant", *_moment_key(moment), False)
        case By(moment):
            end = moment.end_us if isinstance(moment, Instant) else None
            return ("instant", ZERO, end, False) if end is not None else ("instant", *_moment_key(moment), False)
        case NotBefore(moment):
            return ("instant", *_moment_key(moment), True)
        case YesNo(known) | ChoiceValue(known) | NumberValue(known) | TextValue(known):
            return ("value", known)
        case Weekly():
            return ("weekly", value)
        case Per(reference):
            return ("per", reference)
        case Baseline():
            return ("baseline",)
        case Undecided():
            return ("undecided",)


def _moment_key(moment: Moment) -> tuple[Hashable, int]:
    us = 0
    while isinstance(moment, Shift):
        us += moment.duration.us if moment.later else -moment.duration.us
        moment = moment.base
    return (ZERO, moment.us + us) if isinstance(moment, Instant) else (moment, us)


def _main_clock(branches: Sequence[Meeting]) -> str:
    """The clock that the most branches bound on both sides."""
    counted = Counter(
        x for branch in branches if branch.cell for x, y in branch.cell.times.bounds if y == ZERO
    )  # fmt: skip
    return max(sorted(counted), key=lambda clock: counted[clock], default=ZERO)


def _spans(branches: Sequence[Meeting], clock: str) -> Iterator[tuple[int | float, int, int | float]]:
    for index, branch in enumerate(branches):
        if branch.cell is not None:
            start, end = branch.cell.times.least(clock), branch.cell.times.greatest(clock)
            yield (
                float("-inf") if start is None else int(start),
                index,
                float("inf") if end is None else int(end),
            )


def _overlap(one: Cell | None, other: Cell | None) -> bool:
    return one is not None and other is not None and one.meet(other) is not None


def _bits(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
