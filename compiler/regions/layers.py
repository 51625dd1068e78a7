"""Answers that rules extend, in each part of a cell: a second layer over what the other rules agree on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.outcomes import ExtendedBy, NumberValue
from compiler.model.time import Duration
from compiler.model.vocabulary import MatterKind
from compiler.regions.answers import agree
from compiler.regions.cell import Cell
from compiler.regions.moments import counted
from compiler.regions.plain import decimal
from compiler.regions.terms import NOT_COVERED, Amount, Extending, Given

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def can_be_extended(given: Given) -> bool:
    """Whether an answer is an instant or a number; any other stays as it is."""
    return given.kind is Kind.VALUE and (given.term is not None or given.amount is not None)


@frozen
class Extended:
    """Cuts cells along the answers of one matter, as extended by what was published before a date (None: by all)."""

    expansion: Expansion
    matter: str
    before: str | None = None

    def of(self, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """Disjoint parts that make up the cell, each with its one answer."""
        for part, original in self.expansion.original(self.matter, cell):
            yield from self.over(original, part) if can_be_extended(original) else ((part, original),)

    def over(self, original: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """The answers of a cell in which the original is this one, and can be extended."""
        extensions = self.expansion.extending(self.matter, self.before)
        for part, remaining in self._remaining(extensions, cell):
            chain = [extension.date for extension in remaining if extension.earlier]
            standing = [e for e in remaining if not any(date > e.date for date in chain)]
            yield from self._agreed(standing, NOT_COVERED, original, part) if standing else ((part, original),)

    def _remaining(self, extensions: Sequence[Extending], cell: Cell) -> Iterator[tuple[Cell, list[Extending]]]:
        """The cell, cut along which of the extensions remain."""
        if not extensions:
            yield cell, []
            return
        first, rest = extensions[0], extensions[1:]
        for remains in (True, False):
            for part in self.expansion.cells(first.branch.remains, remains, cell):
                for inner, others in self._remaining(rest, part):
                    yield inner, [first, *others] if remains else others

    def _agreed(
        self, standing: Sequence[Extending], so_far: Given, original: Given, cell: Cell
    ) -> Iterator[tuple[Cell, Given]]:
        if not standing or so_far.kind is Kind.CONFLICT:
            yield cell, so_far
            return
        first, rest = standing[0], standing[1:]
        for part, given in self.by(first, original, cell):
            for inner, together in agree(so_far, given, part):
                yield from self._agreed(rest, together, original, inner)

    def by(self, extension: Extending, original: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """What one extension makes of the answer that it extends, where it remains."""
        if not extension.earlier:
            yield from self._longer(extension, original, cell)
            return
        for part, earlier in Extended(self.expansion, self.matter, extension.date).over(original, cell):
            if earlier.kind is Kind.CONFLICT:
                yield part, earlier
            else:
                yield from self._longer(extension, earlier, part)

    def _longer(self, extension: Extending, given: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """An instant so much later, a number so much more; any other answer stays."""
        value = extension.branch.value
        assert isinstance(value, ExtendedBy)
        answer = attrs.evolve(given, rules=given.rules | {extension.branch.rule})
        match value.by:
            case Duration() if given.term:
                ends_day = self.expansion.space.announcement.matters[self.matter].kind is MatterKind.DEADLINE
                for part, term in counted(attrs.evolve(given.term, ends_day=ends_day), value.by, cell):
                    yield part, attrs.evolve(answer, term=term)
            case NumberValue(number) if given.amount:
                amount = given.amount.added(Amount.of(number).plus)
                yield cell, attrs.evolve(answer, amount=amount, value=decimal(amount.plus) if amount.literal else None)
            case _:
                yield cell, answer
