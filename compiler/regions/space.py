"""The space of all cases of an announcement: its finite axes and their values."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from attrs import frozen

from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Event, Flag
from compiler.regions.cell import EVER, Cell
from compiler.regions.zone import INFINITESIMAL, TICK, Zone

YES = 1
NO = 2


@frozen(slots=False)
class Space:
    announcement: Announcement

    @cached_property
    def everything(self) -> Cell:
        """The cell of all cases."""
        return Cell(self.full, {}, Zone(TICK), Zone(INFINITESIMAL))

    @cached_property
    def full(self) -> dict[str, int]:
        """Per axis a bit for each of its values."""
        full: dict[str, int] = {}
        for fact in self.announcement.facts.values():
            match fact:
                case Choice():
                    full[fact.id] = (1 << len(fact.values)) - 1
                case Flag():
                    full[fact.id] = YES | NO
                case Event():
                    full[fact.id] = EVER
                case _:
                    pass
        return full

    @cached_property
    def derived(self) -> frozenset[str]:
        """The facts that definitions derive: what is tested of them depends on other facts."""
        return frozenset(self.announcement.derived)

    def mask(self, fact: str, values: Iterable[str | bool]) -> int:
        """The bits of some values of a choice or flag."""
        bits = self._bits[fact]
        mask = 0
        for value in values:
            mask |= bits[value]
        return mask

    def values(self, fact: str, mask: int) -> tuple[str | bool, ...]:
        """The values of a choice or flag whose bits are set, in the order of the choice, yes before no."""
        return tuple(value for value, bit in self._bits[fact].items() if bit & mask)

    @cached_property
    def _bits(self) -> dict[str, dict[str | bool, int]]:
        bits: dict[str, dict[str | bool, int]] = {}
        for fact in self.announcement.facts.values():
            if isinstance(fact, Choice):
                bits[fact.id] = {term.id: 1 << place for place, term in enumerate(fact.values)}
            elif isinstance(fact, Flag):
                bits[fact.id] = {True: YES, False: NO}
        return bits
