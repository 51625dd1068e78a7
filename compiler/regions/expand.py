"""Conditions as sets of cases: the cells in which a condition holds, and those in which it does not.

Exact for complete cases: every choice, flag and number has a value, `now` is given, and an event happened, is given as
none, or is not given. The cells that one call yields are disjoint and refine the cell that it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.case import fact_name
from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    DutyMissed,
    EventCompare,
    EventIn,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    MomentExists,
    Not,
    NumberIs,
    SuchAs,
)
from compiler.model.time import EarlierOf, LaterOf, Layer, MatterMoment, Moment, Shift
from compiler.model.vocabulary import Event
from compiler.regions.acts import clocks
from compiler.regions.answers import Answers
from compiler.regions.budget import Budget
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell, some
from compiler.regions.duties import duty
from compiler.regions.events import answer_compared, answer_in, compare, event_in, not_happened_by
from compiler.regions.facts import among, derived
from compiler.regions.layers import Extended
from compiler.regions.moments import moments
from compiler.regions.numbers import measured, number_is
from compiler.regions.space import Space
from compiler.regions.terms import Amount, Extending, Given, Said, Term


@frozen
class Expansion:
    """What conditions mean in one announcement.

    `said`: per matter everything that its rules may answer; `extending`: what may extend that, of a matter as of what
    was published before an ISO date (None: all).
    """

    space: Space
    said: Callable[[str], Sequence[Said]]
    budget: Budget
    extending: Callable[[str, str | None], Sequence[Extending]] = lambda matter, before: ()

    def cells(self, condition: Condition, wanted: bool, cell: Cell) -> Iterator[Cell]:
        """The part of the cell in which the condition holds, or with `wanted` false does not. Raises Exhausted."""
        self.budget.spend()
        match condition:
            case Not(inner):
                yield from self.cells(inner, not wanted, cell)
            case All(parts):
                yield from (self._all if wanted else self._any)(parts, wanted, cell)
            case AnyOf(parts):
                yield from (self._any if wanted else self._all)(parts, wanted, cell)
            case Defined(definition):
                yield from self.cells(self.space.announcement.total[definition].condition, wanted, cell)
            case _:
                yield from self._atom(condition, wanted, cell)

    def consistent(self, cell: Cell, facts: Collection[str]) -> Iterator[Cell]:
        """The part of the cell in which the definitions of the facts with these names do not contradict each other."""
        parts: Iterable[Cell] = (cell,)
        for id, definitions in self.space.announcement.derived.items():
            fact = self.space.announcement.facts[id]
            if fact_name(fact) not in facts:
                continue
            if isinstance(fact, Event):
                if len(definitions) > 1:
                    parts = [inner for part in parts for inner, _ in clocks(self, id, part)]
            elif len(definitions) > 1 or cell.full[id] == 1:
                parts = [inner for part in parts for inner in derived(self, id, part)]
        yield from parts

    def settled(self, condition: Condition, cell: Cell) -> bool | None:
        """Whether the condition holds everywhere in the cell or nowhere, as far as a quick look tells."""
        match condition:
            case Not(inner):
                settled = self.settled(inner, cell)
                return None if settled is None else not settled
            case All(parts) | AnyOf(parts):
                deciding = isinstance(condition, AnyOf)
                rest = [self.settled(part, cell) for part in parts]
                if deciding in rest:
                    return deciding
                return None if None in rest else not deciding
            case MatterIs() | MatterIn() | MatterCompare() | MatterMet() | DutyMissed() | Defined():
                return None
            case EventCompare(moment=moment) | Happened(by=moment) | MomentExists(moment) if moment and _rests(moment):
                return None
            case NumberIs(number, _, bound) if isinstance(number, MatterNumber) or isinstance(bound, MatterNumber):
                return None
            case _:
                self.budget.spend()
                if next(self._atom(condition, True, cell), None) is None:
                    return False
                return True if next(self._atom(condition, False, cell), None) is None else None

    # ── and, or ──────────────────────────────────────────────────────────────────────────────────────────────

    def _all(self, parts: Sequence[Condition], wanted: bool, cell: Cell) -> Iterator[Cell]:
        """The cells in which every part is as wanted. Single conditions come first: they narrow the search most."""
        single = [part for part in parts if _single(part)]
        others = [part for part in parts if not _single(part)]
        levels: list[tuple[Iterator[Cell], int, list[Condition]]] = [(iter((cell,)), 0, others)]
        while levels:
            found, done, rest = levels[-1]
            inner = next(found, None)
            if inner is None:
                levels.pop()
            elif done < len(single):
                levels.append((self.cells(single[done], wanted, inner), done + 1, rest))
            else:
                open_parts = self._unsettled(rest, not wanted, inner)
                if open_parts:
                    levels.append((self.cells(open_parts[0], wanted, inner), done, open_parts[1:]))
                elif open_parts is not None:
                    yield inner

    def _any(self, parts: Sequence[Condition], wanted: bool, cell: Cell) -> Iterator[Cell]:
        """Disjoint cells in which some part is as wanted: the first is, or it is not and one of the rest is."""
        levels: list[tuple[Iterator[Cell], Sequence[Condition]]] = [(iter((cell,)), parts)]
        while levels:
            found, rest = levels[-1]
            inner = next(found, None)
            if inner is None:
                levels.pop()
                continue
            open_parts = self._unsettled(rest, wanted, inner)
            if open_parts is None:
                yield inner
            elif open_parts:
                yield from self.cells(open_parts[0], wanted, inner)
                if len(open_parts) > 1:
                    levels.append((self.cells(open_parts[0], not wanted, inner), open_parts[1:]))

    def _unsettled(self, parts: Sequence[Condition], deciding: bool, cell: Cell) -> list[Condition] | None:
        """The parts that hold in some cases of the cell only; None where one is `deciding` in all of them."""
        found = []
        for part in parts:
            settled = self.settled(part, cell)
            if settled is deciding:
                return None
            if settled is None:
                found.append(part)
        return found

    # ── Single conditions ────────────────────────────────────────────────────────────────────────────────────

    def _atom(self, condition: Condition, wanted: bool, cell: Cell) -> Iterator[Cell]:
        match condition:
            case Always() | SuchAs():
                if wanted:
                    yield cell
            case ChoiceIs(fact, values, negated):
                yield from among(self, fact, values, wanted is not negated, cell)
            case FlagIs(fact, value):
                yield from among(self, fact, (value,), wanted, cell)
            case NumberIs():
                yield from number_is(self, condition, wanted, cell)
            case EventIn():
                yield from event_in(self, condition, wanted, cell)
            case EventCompare():
                yield from compare(self, condition, wanted, cell)
            case Happened(event, negated, None):
                bits = HAPPENED if wanted is not negated else NEVER | OPEN
                for part, act in clocks(self, event, cell):
                    yield from some(part.among(act, bits))
            case Happened(event, _, by):
                assert by is not None
                yield from not_happened_by(self, event, by, wanted, cell)
            case MatterIs(matter, values, negated, layer, before):
                for part, given in self.answers(matter, cell, layer, before):
                    yield from self._answer_is(given, values, negated, wanted, part)
            case MatterIn():
                yield from answer_in(self, condition, wanted, cell)
            case MatterCompare():
                yield from answer_compared(self, condition, wanted, cell)
            case MatterMet(matter, missed, layer, before):
                for part, given in self.answers(matter, cell, layer, before):
                    yield from duty(self, matter, given, missed, wanted, part)
            case DutyMissed(rule, matter):
                own = (*self.said(matter), *(extension.branch for extension in self.extending(matter, None)))
                given_by = AnyOf(tuple(said.remains for said in own if said.rule == rule))
                if not wanted:
                    yield from self.cells(given_by, False, cell)
                for inside in self.cells(given_by, True, cell):
                    for part, given in self.answers(matter, inside):
                        yield from duty(self, matter, given, True, wanted, part)
            case MomentExists(moment):
                for part, when in moments(self, moment, cell):
                    if (isinstance(when, Term) or (when is not None and when.kind is not Kind.NOT_COVERED)) is wanted:
                        yield part
            case _:
                raise AssertionError(condition)

    def _answer_is(
        self, given: Given, values: Sequence[bool | str | Decimal], negated: bool, wanted: bool, cell: Cell
    ) -> Iterator[Cell]:
        if given.kind is not Kind.VALUE or not given.amount or given.value is not None:
            if (given.kind is Kind.VALUE and (given.value in values) is not negated) is wanted:
                yield cell
            return
        bounds = [Amount.of(value) for value in values if isinstance(value, Decimal)]
        parts = [cell]
        for bound in bounds:
            if wanted is not negated:
                for part in parts:
                    yield from measured(given.amount, bound, Measure.EQUAL, True, part)
            parts = [inner for part in parts for inner in measured(given.amount, bound, Measure.EQUAL, False, part)]
        if wanted is negated:
            yield from parts

    # ── Other matters ────────────────────────────────────────────────────────────────────────────────────────

    def answers(
        self, matter: str, cell: Cell, layer: Layer | None = None, before: str | None = None
    ) -> Iterator[tuple[Cell, Given]]:
        """The cell, cut along what the matter is answered in each part; `before`: the date of an earlier answer."""
        if layer is Layer.ORIGINAL or not self.extending(matter, before):
            yield from self.original(matter, cell)
        else:
            yield from Extended(self, matter, before).of(cell)

    def original(self, matter: str, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """The cell, cut along what the matter is answered before any rule extends that."""
        yield from Answers(self, self.said(matter)).of(cell)


def _single(condition: Condition) -> bool:
    """Whether it is one test of facts, or the negation of one."""
    while isinstance(condition, Not):
        condition = condition.condition
    return isinstance(condition, ChoiceIs | FlagIs | EventIn | Always | SuchAs) or (
        isinstance(condition, Happened) and condition.by is None
    )


def _rests(moment: Moment) -> bool:
    """Whether another matter is looked at to know when it is."""
    match moment:
        case Shift(base=base):
            return _rests(base)
        case LaterOf(moments) | EarlierOf(moments):
            return any(map(_rests, moments))
        case _:
            return isinstance(moment, MatterMoment)
