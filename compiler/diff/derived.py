"""What a derived fact is, asked itself, in each part of a cell."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.answer import Kind
from compiler.model.vocabulary import Event
from compiler.regions import HAPPENED, NEVER, OPEN, Cell, Expansion, Given, Term, clocks, derived


def derived_answers(expansion: Expansion, fact: str, cell: Cell) -> Iterator[tuple[Cell, Given]]:
    """Disjoint parts of the cell in which the fact has one value; parts that leave it several are not among them."""
    space = expansion.space
    if isinstance(space.announcement.facts[fact], Event):
        for part, act in clocks(expansion, fact, cell):
            own = part if act == fact else part.among(fact, OPEN)  # given as well, it would have to agree
            happened = own and own.among(act, HAPPENED)
            if happened:
                yield happened, Given(Kind.VALUE, term=Term(act, 0))
            never = own and own.among(act, NEVER | OPEN)
            if never:
                yield never, Given(Kind.NOT_COVERED)
        return
    for part in derived(expansion, fact, cell):
        values = space.values(fact, part.mask(fact))
        if len(values) == 1:
            yield part, Given(Kind.VALUE, values[0])


def agreeing(expansion: Expansion, fact: str, cell: Cell) -> Iterator[Cell]:
    """The part of the cell in which what is given for a derived fact does not contradict its definitions."""
    if not isinstance(expansion.space.announcement.facts[fact], Event):
        yield from derived(expansion, fact, cell)
        return
    for part, act in clocks(expansion, fact, cell):
        if act == fact:
            yield part
            continue
        both = part.among(fact, HAPPENED)
        both = both and both.among(act, HAPPENED)
        both = both and both.timed(both.times.equal(act, fact, 0))
        neither = part.among(fact, NEVER)
        neither = neither and neither.among(act, NEVER)
        yield from (found for found in (part.among(fact, OPEN), both, neither) if found)
