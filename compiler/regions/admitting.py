"""Which of many boxes may share a case with one: a bit a box, so that a large matter is looked at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.regions.box import Box


class Admitting:
    """Boxes in their order; per value of each finite axis those that admit it."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._boxes = boxes
        self._memo: dict[tuple[str, int], int] = {}
        restricted: dict[str, list[int]] = {}
        admitting: dict[tuple[str, int], list[int]] = {}
        positions: dict[int, tuple[int, ...]] = {}
        for rank, box in enumerate(boxes):
            for axis, mask in box.masks.items():
                restricted.setdefault(axis, []).append(rank)
                if mask not in positions:
                    positions[mask] = tuple(bits(mask))
                for bit in positions[mask]:
                    admitting.setdefault((axis, bit), []).append(rank)
        self._restricted = {axis: bitset(ranks, len(boxes)) for axis, ranks in restricted.items()}
        self._admitting = {key: bitset(ranks, len(boxes)) for key, ranks in admitting.items()}

    def meeting(self, box: Box, among: int | None = None) -> Iterator[int]:
        """The places of the boxes, or of some of them, that may share a case with a box, from the first."""
        every = (1 << len(self._boxes)) - 1
        for rank in bits(self._sharing_all(box, every if among is None else among)):
            if box.meets(self._boxes[rank]):
                yield rank

    def _sharing_all(self, box: Box, among: int) -> int:
        """Those of some boxes that share a value of every finite axis with a box."""
        for axis, mask in box.masks.items():
            if not among:
                break
            if axis in self._restricted:
                among &= self._sharing(axis, mask)
        return among

    def _sharing(self, axis: str, mask: int) -> int:
        """The boxes whose values of an axis have one in common with the mask."""
        found = self._memo.get((axis, mask))
        if found is None:
            found = ((1 << len(self._boxes)) - 1) & ~self._restricted[axis]
            for bit in bits(mask):
                found |= self._admitting.get((axis, bit), 0)
            self._memo[axis, mask] = found
        return found


def bitset(indices: Sequence[int], length: int) -> int:
    """The integer with these bits set."""
    found = bytearray(length // 8 + 1)
    for index in indices:
        found[index >> 3] |= 1 << (index & 7)
    return int.from_bytes(found, "little")


def bits(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
