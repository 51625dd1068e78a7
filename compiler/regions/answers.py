"""What a matter is answered in each part of a cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    From,
    NotBefore,
    NumberValue,
    Per,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.time import Instant
from compiler.regions.cell import Cell
from compiler.regions.events import hours, moments
from compiler.regions.terms import CONFLICT, NOT_COVERED, Given, Said, Term
from compiler.regions.zone import ZERO

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


@frozen
class Answers:
    """Cuts cells along the answers of one matter."""

    expansion: Expansion
    said: Sequence[Said]

    def of(self, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """Disjoint parts that make up the cell, each with its one answer."""
        levels: list[tuple[Iterator[tuple[Cell, Given]], int]] = [(iter(((cell, NOT_COVERED),)), 0)]
        while levels:
            found, index = levels[-1]
            part = next(found, None)
            if part is None:
                levels.pop()
                continue
            inner, so_far = part
            while index < len(self.said) and self.expansion.settled(self.said[index].remains, inner) is False:
                index += 1
            if index == len(self.said) or so_far.kind is Kind.CONFLICT:
                yield part
            else:
                levels.append((self._with(self.said[index], inner, so_far), index + 1))

    def _with(self, said: Said, cell: Cell, so_far: Given) -> Iterator[tuple[Cell, Given]]:
        """The cell, cut along one outcome more, and the answers with it."""
        for outside in self.expansion.cells(said.remains, False, cell):
            yield outside, so_far
        for inside in self.expansion.cells(said.remains, True, cell):
            for part, given in outcomes(self.expansion, said, inside):
                yield from agree(so_far, given, part)


def outcomes(expansion: Expansion, said: Said, cell: Cell) -> Iterator[tuple[Cell, Given]]:
    """What an outcome says in each part of a cell in which it stands; NOT_COVERED where its moment does not exist."""
    rules = frozenset([said.rule])
    match said.value:
        case By(Instant(_, end_us)):
            yield cell, Given(Kind.VALUE, term=Term(ZERO, end_us), rules=rules)
        case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
            for part, when in moments(expansion, moment, cell):
                if isinstance(when, Term):
                    lower = when.lower_bound or isinstance(said.value, NotBefore)
                    yield part, Given(Kind.VALUE, term=attrs.evolve(when, lower_bound=lower), rules=rules)
                elif when is None or when.kind is Kind.CONFLICT:
                    yield part, when or NOT_COVERED
                else:
                    yield part, attrs.evolve(when, term=None, rules=rules)
        case YesNo(value) | ChoiceValue(value) | NumberValue(value) | TextValue(value):
            yield cell, Given(Kind.VALUE, value, rules=rules)
        case Weekly():
            for part, is_open in hours(expansion, said.value, cell):
                yield part, Given(Kind.VALUE, is_open, rules=rules)
        case Per(reference):
            yield cell, Given(Kind.PER, reference, rules=rules)
        case Baseline():
            yield cell, Given(Kind.BASELINE, rules=rules)
        case Undecided():
            yield cell, CONFLICT


def agree(one: Given, other: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
    """Two answers put together: CONFLICT in the parts in which they differ."""
    if one.kind is Kind.NOT_COVERED or other.kind is Kind.NOT_COVERED:
        yield cell, other if one.kind is Kind.NOT_COVERED else one
        return
    together = attrs.evolve(one, rules=one.rules | other.rules)
    if one.term is None or other.term is None or one.kind is Kind.CONFLICT or other.kind is Kind.CONFLICT:
        same = one.kind is other.kind is not Kind.CONFLICT and one.value == other.value and one.term is other.term
        yield cell, together if same else CONFLICT
        return
    if one.term.lower_bound is not other.term.lower_bound:
        yield cell, CONFLICT
        return
    x, y, c = one.term.clock, other.term.clock, other.term.us - one.term.us
    times = cell.times
    for zone in (times.less(x, y, c), times.less(y, x, -c)):
        apart = cell.timed(zone)
        if apart is not None:
            yield apart, CONFLICT
    equal = cell.timed(times.equal(x, y, c))
    if equal is not None:
        yield equal, together
