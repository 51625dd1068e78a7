"""Which outcomes of a matter may speak near some cases: a bit an outcome, so that a large matter is looked at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import field, frozen

from compiler.plan import Branch
from compiler.regions import Box, Space, box


@frozen(slots=False)
class Nearby:
    space: Space
    branches: Sequence[Branch]
    _memo: dict[tuple[str, int], int] = field(factory=dict, init=False, eq=False)

    def meeting(self, around: Box) -> Sequence[Branch]:
        """The outcomes that may remain in a case of the box, in their order."""
        found = self._possible
        for axis, mask in around.masks.items():
            found &= self._sharing(axis, mask)
        return [self.branches[index] for index in _bits(found) if self._box(index).meets(around)]

    def _box(self, index: int) -> Box:
        found = self._boxes[index]
        assert found is not None
        return found

    @cached_property
    def _boxes(self) -> list[Box | None]:
        return [box(self.space, (branch.remains,)) for branch in self.branches]

    @cached_property
    def _possible(self) -> int:
        return sum(1 << index for index, found in enumerate(self._boxes) if found is not None)

    def _sharing(self, axis: str, mask: int) -> int:
        """The outcomes that admit one of these values of a choice, flag or event."""
        if (axis, mask) not in self._memo:
            self._memo[axis, mask] = sum(
                1 << index
                for index, found in enumerate(self._boxes)
                if found is not None and found.masks.get(axis, mask) & mask
            )
        return self._memo[axis, mask]


def _bits(mask: int) -> list[int]:
    """The positions of the bits that are set, from the lowest."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
