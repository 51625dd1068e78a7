"""What a matter is answered in each part of a cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.conditions import Measure
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
    NotBefore,
    NumberValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.regions.cell import Cell
from compiler.regions.events import hours
from compiler.regions.moments import Reach, When, moments
from compiler.regions.numbers import measured, share
from compiler.regions.terms import CONFLICT, NOT_COVERED, Amount, Given, Said, Term

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
        case Before(moment) | At(moment) | From(moment):
            for part, when in moments(expansion, moment, cell):
                yield part, _at(when, rules)
        case By(moment):
            for part, when in moments(expansion, moment, cell, Reach.WRITTEN):
                yield part, _at(when, rules)
        case NotBefore(moment):
            for part, when in moments(expansion, moment, cell):
                yield part, _at(attrs.evolve(when, lower_bound=True) if isinstance(when, Term) else when, rules)
        case NumberValue(value):
            yield cell, Given(Kind.VALUE, value, amount=Amount.of(value), rules=rules)
        case Share():
            for part, amount in share(expansion, said.value, cell):
                yield part, _amounting(amount, rules)
        case YesNo(value) | ChoiceValue(value) | TextValue(value):
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
        case ExtendedBy():
            raise AssertionError(said.value)


def _at(when: When, rules: frozenset[str]) -> Given:
    match when:
        case Term():
            return Given(Kind.VALUE, term=when, rules=rules)
        case Given():
            return _passed(when, rules)
        case None:
            return NOT_COVERED


def _amounting(amount: Amount | Given, rules: frozenset[str]) -> Given:
    if isinstance(amount, Given):
        return _passed(amount, rules)
    return Given(Kind.VALUE, amount=amount, rules=rules)


def _passed(given: Given, rules: frozenset[str]) -> Given:
    """The answer of another matter that has no instant or number, as this rule's."""
    return given if given.kind is Kind.CONFLICT else attrs.evolve(given, term=None, amount=None, rules=rules)


def agree(one: Given, other: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
    """Two answers put together: CONFLICT in the parts in which they differ."""
    if one.kind is Kind.NOT_COVERED or other.kind is Kind.NOT_COVERED:
        yield cell, other if one.kind is Kind.NOT_COVERED else one
        return
    together = attrs.evolve(one, rules=one.rules | other.rules)
    if one.kind is not other.kind or one.kind is Kind.CONFLICT:
        yield cell, CONFLICT
    elif one.term is not None and other.term is not None:
        yield from _at_once(one.term, other.term, together, cell)
    elif one.amount is not None and other.amount is not None:
        for measure, given in ((Measure.NOT_EQUAL, CONFLICT), (Measure.EQUAL, together)):
            for part in measured(one.amount, other.amount, measure, True, cell):
                yield part, given
    else:
        same = (one.value, one.term, one.amount) == (other.value, other.term, other.amount)
        yield cell, together if same else CONFLICT


def _at_once(one: Term, other: Term, together: Given, cell: Cell) -> Iterator[tuple[Cell, Given]]:
    if one.lower_bound is not other.lower_bound:
        yield cell, CONFLICT
        return
    x, y, c = one.clock, other.clock, other.us - one.us
    times = cell.times
    for zone in (times.less(x, y, c), times.less(y, x, -c)):
        apart = cell.timed(zone)
        if apart is not None:
            yield apart, CONFLICT
    equal = cell.timed(times.equal(x, y, c))
    if equal is not None:
        yield equal, together
