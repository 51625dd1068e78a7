"""Which of many boxes meet one: a bit a box, so that a large matter is looked at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import field, frozen

from compiler.regions import Box


@frozen(slots=False)
class Nearby:
    """`boxes`: None is one that holds nothing."""

    boxes: Sequence[Box | None]
    _memo: dict[tuple[str, int], int] = field(factory=dict, init=False, eq=False)

    def meeting(self, around: Box) -> Iterator[int]:
        """The places of the boxes that may share a case with this one, in their order."""
        found = self._possible
        for axis, mask in around.masks.items():
            found &= self._sharing(axis, mask)
        for index in _bits(found):
            own = self.boxes[index]
            if own is not None and own.meets(around):
                yield index

    @cached_property
    def _possible(self) -> int:
        return self._bitset([index for index, found in enumerate(self.boxes) if found is not None])

    @cached_property
    def _admitting(self) -> dict[str, tuple[int, dict[int, int]]]:
        """Per finite axis the boxes that do not bound it, and per value, a bit, those that admit it."""
        bound: dict[str, list[int]] = {}
        admitting: dict[str, dict[int, list[int]]] = {}
        for index, found in enumerate(self.boxes):
            for axis, mask in found.masks.items() if found is not None else ():
                bound.setdefault(axis, []).append(index)
                for bit in _bits(mask):
                    admitting.setdefault(axis, {}).setdefault(bit, []).append(index)
        return {
            axis: (
                self._possible & ~self._bitset(bound[axis]),
                {bit: self._bitset(indices) for bit, indices in values.items()},
            )
            for axis, values in admitting.items()
        }

    def _sharing(self, axis: str, mask: int) -> int:
        """The boxes that admit one of these values of a choice, flag or event."""
        if axis not in self._admitting:
            return self._possible
        if (axis, mask) not in self._memo:
            found, values = self._admitting[axis]
            for bit in _bits(mask):
                found |= values.get(bit, 0)
            self._memo[axis, mask] = found
        return self._memo[axis, mask]

    def _bitset(self, indices: Sequence[int]) -> int:
        """The integer with these bits set."""
        bits = bytearray(len(self.boxes) // 8 + 1)
        for index in indices:
            bits[index >> 3] |= 1 << (index & 7)
        return int.from_bytes(bits, "little")


def _bits(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
