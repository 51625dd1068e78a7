"""Conditions as sets of cases: the cells in which a condition holds, and those in which it does not.

Exact for complete cases: every choice, flag and number has a value, `now` is given, and an event happened, is given as
none, or is not given. The cells that one call yields are disjoint and refine the cell that it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from compiler.model.answer import Kind
from compiler.model.case import fact_name
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    DutyMissed,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    MomentExists,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.rules import EventDefinition, ValueDefinition, Weekly
from compiler.model.time import DAY, EventMoment, Instant, MatterMoment, Moment, Shift
from compiler.model.vocabulary import Event, MatterKind
from compiler.regions.answers import Answers, Given, Said, Term
from compiler.regions.budget import Budget, Exhausted
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell
from compiler.regions.hours import stretches
from compiler.regions.space import Space
from compiler.regions.zone import ZERO, Zone

HORIZON = 400 * DAY
"""Weekly hours repeat; how a year's changes of the clock bend them shows within so many microseconds."""


@frozen
class Expansion:
    """What conditions mean in one announcement. `said`: per matter everything that its rules may answer."""

    space: Space
    said: Callable[[str], Sequence[Said]]
    budget: Budget

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
                    parts = [inner for part in parts for inner, _ in self.clocks(id, part)]
            elif len(definitions) > 1 or cell.full[id] == 1:
                parts = [inner for part in parts for inner in self._derived(id, part)]
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
            case MatterIs() | MatterMet() | DutyMissed() | Defined() | MomentExists(MatterMoment()):
                return None
            case EventCompare(moment=moment) | Happened(by=moment) if moment and _rests(moment):
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
        yield from self._each([p for p in parts if _single(p)], [p for p in parts if not _single(p)], wanted, cell)

    def _each(
        self, single: Sequence[Condition], others: Sequence[Condition], wanted: bool, cell: Cell
    ) -> Iterator[Cell]:
        if single:
            for part in self.cells(single[0], wanted, cell):
                yield from self._each(single[1:], others, wanted, part)
            return
        open_parts = self._unsettled(others, not wanted, cell) if others else []
        if not open_parts:
            yield from () if open_parts is None else (cell,)
            return
        for part in self.cells(open_parts[0], wanted, cell):
            yield from self._each((), open_parts[1:], wanted, part)

    def _any(self, parts: Sequence[Condition], wanted: bool, cell: Cell) -> Iterator[Cell]:
        """Disjoint cells in which some part is as wanted: the first is, or it is not and one of the rest is."""
        open_parts = self._unsettled(parts, wanted, cell)
        if open_parts is None:
            yield cell
            return
        if not open_parts:
            return
        yield from self.cells(open_parts[0], wanted, cell)
        if len(open_parts) > 1:
            for part in self.cells(open_parts[0], not wanted, cell):
                yield from self._any(open_parts[1:], wanted, part)

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
                yield from self._among(fact, values, wanted is not negated, cell)
            case FlagIs(fact, value):
                yield from self._among(fact, (value,), wanted, cell)
            case NumberIs():
                yield from self._number_is(condition, wanted, cell)
            case EventIn():
                yield from self._event_in(condition, wanted, cell)
            case EventCompare():
                yield from self._compare(condition, wanted, cell)
            case Happened(event, negated, None):
                bits = HAPPENED if wanted is not negated else NEVER | OPEN
                for part, act in self.clocks(event, cell):
                    yield from _some(part.among(act, bits))
            case Happened(event, _, by):
                assert by is not None
                yield from self._not_happened_by(event, by, wanted, cell)
            case MatterIs(matter, values, negated):
                for part, given in self.answers(matter, cell):
                    if (given.kind is Kind.VALUE and (given.value in values) is not negated) is wanted:
                        yield part
            case MatterMet(matter, missed):
                for part, given in self.answers(matter, cell):
                    yield from self._duty(matter, given, missed, wanted, part)
            case DutyMissed(rule, matter):
                for part, given in self.answers(matter, cell):
                    if rule in given.rules:
                        yield from self._duty(matter, given, True, wanted, part)
                    elif not wanted:
                        yield part
            case MomentExists(moment):
                for part, when in self.moments(moment, cell):
                    if (isinstance(when, Term) or (when is not None and when.kind is not Kind.NOT_COVERED)) is wanted:
                        yield part
            case _:
                raise AssertionError(condition)

    def _among(self, fact: str, values: Sequence[str | bool], wanted: bool, cell: Cell) -> Iterator[Cell]:
        mask = self.space.mask(fact, values)
        for part in self._derived(fact, cell):
            yield from _some(part.among(fact, mask if wanted else ~mask))

    def _derived(self, fact: str, cell: Cell) -> Iterator[Cell]:
        """The cell, cut along the conditions of what derives the fact, with the values that these leave."""
        parts = [cell]
        for definition in self.space.announcement.derived.get(fact, ()):
            assert isinstance(definition, ValueDefinition)
            mask = self.space.mask(fact, (definition.value,))
            parts = [
                narrowed
                for part in parts
                for holds in (True, False)
                for inside in self.cells(definition.condition, holds, part)
                for narrowed in _some(inside.among(fact, mask if holds else ~mask))
            ]
        yield from parts

    def _number_is(self, condition: NumberIs, wanted: bool, cell: Cell) -> Iterator[Cell]:
        for part, number in self._numbers(condition.number, cell):
            for inner, bound in self._numbers(condition.bound, part):
                if number is None or bound is None:
                    yield from () if wanted else (inner,)
                    continue
                x, a = number
                y, b = bound
                for numbers in _measured(inner.numbers, x, y, b - a, condition.measure, wanted):
                    yield from _some(inner.numbered(numbers))

    def _numbers(self, side: object, cell: Cell) -> Iterator[tuple[Cell, tuple[str, Fraction] | None]]:
        """A number as a quantity and what is added to it; None where the other matter's answer is none."""
        match side:
            case FactNumber(fact):
                yield cell, (fact, Fraction(0))
            case MatterNumber(matter):
                for part, given in self.answers(matter, cell):
                    literal = given.kind is Kind.VALUE and given.number
                    yield part, (ZERO, literal) if isinstance(literal, Fraction) else None
            case _:
                yield cell, (ZERO, Fraction(str(side)))

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────────────

    def clocks(self, event: str, cell: Cell) -> Iterator[tuple[Cell, str]]:
        """The cell, cut along the definitions of a derived event, with the event that it is in each part."""
        definitions = self.space.announcement.derived.get(event, ())
        rest = [(cell, event)]
        for definition in definitions:
            assert isinstance(definition, EventDefinition)
            cut: list[tuple[Cell, str]] = []
            for part, act in rest:
                cut += [(outside, act) for outside in self.cells(definition.condition, False, part)]
                for inside in self.cells(definition.condition, True, part):
                    for known, source in self.clocks(definition.source, inside):
                        cut += self._identified(known, act, source, derived=act == event)
            rest = cut
        yield from rest

    def _identified(self, cell: Cell, act: str, source: str, derived: bool) -> Iterator[tuple[Cell, str]]:
        """A derived event is its source's where that is given. Two sources of one event must agree."""
        if act == source:
            yield cell, act
        elif derived:
            yield from ((part, source) for part in _some(cell.among(source, HAPPENED | NEVER)))
            yield from ((part, act) for part in _some(cell.among(source, OPEN)))
        else:
            both = cell.among(act, HAPPENED)
            both = both and both.among(source, HAPPENED)
            both = both and both.timed(both.times.equal(act, source, 0))
            neither = cell.among(act, NEVER | OPEN)
            neither = neither and neither.among(source, NEVER | OPEN)
            yield from ((part, act) for part in (*_some(both), *_some(neither)))

    def _happening(self, event: str, cell: Cell) -> Iterator[tuple[Cell, str | None]]:
        """The parts in which the event happened, with the name of its instant; those in which it did not, with None."""
        if event == NOW:
            yield cell, NOW
            return
        for part, act in self.clocks(event, cell):
            yield from ((done, act) for done in _some(part.among(act, HAPPENED)))
            yield from ((never, None) for never in _some(part.among(act, NEVER | OPEN)))

    def _event_in(self, condition: EventIn, wanted: bool, cell: Cell) -> Iterator[Cell]:
        start, end = condition.window.start, condition.window.end
        inside = wanted is not condition.negated
        for part, clock in self._happening(condition.event, cell):
            if clock is None:
                if not wanted:
                    yield part
                continue
            after: Zone | None = part.times
            if start is not None:
                after = part.times.at_most(ZERO, clock, -start)
                if not inside:
                    yield from _some(part.timed(part.times.less(clock, ZERO, start)))
            if after is None:
                continue
            if inside:
                yield from _some(part.timed(after if end is None else after.less(clock, ZERO, end)))
            elif end is not None:
                yield from _some(part.timed(after.at_most(ZERO, clock, -end)))

    def _compare(self, condition: EventCompare, wanted: bool, cell: Cell) -> Iterator[Cell]:
        order = condition.order
        for part, clock in self._happening(condition.event, cell):
            if clock is None:
                if not wanted:
                    yield part
                continue
            for inner, limit, inclusive in self._limits(condition.moment, order is Order.BY, part):
                if limit is None or (limit.lower_bound and order is not Order.BEFORE):
                    if not wanted:
                        yield inner
                    continue
                earlier = wanted is (order in (Order.BEFORE, Order.BY))
                yield from _some(inner.timed(_against(inner.times, clock, limit, earlier, inclusive)))

    def _not_happened_by(self, event: str, by: Moment, wanted: bool, cell: Cell) -> Iterator[Cell]:
        for part, limit, inclusive in self._limits(by, True, cell):
            if limit is None:
                if not wanted:
                    yield part
                continue
            for inner, clock in self._happening(event, part):
                if clock is None or limit.lower_bound:
                    if wanted is (clock is None):
                        yield inner
                    continue
                yield from _some(inner.timed(_against(inner.times, clock, limit, not wanted, inclusive)))

    def _limits(self, moment: Moment, by: bool, cell: Cell) -> Iterator[tuple[Cell, Term | None, bool]]:
        """A moment that something is held against, and whether that instant itself still counts as in time."""
        if by and isinstance(moment, Instant):
            yield cell, Term(ZERO, moment.end_us), False
            return
        deadline = (
            isinstance(moment, MatterMoment)
            and self.space.announcement.matters[moment.matter].kind is MatterKind.DEADLINE
        )
        for part, when in self.moments(moment, cell):
            yield part, when if isinstance(when, Term) else None, by and not deadline

    def moments(self, moment: Moment, cell: Cell) -> Iterator[tuple[Cell, Term | Given | None]]:
        """When a moment is in each part; what it rests on where that is no instant; None where it does not exist."""
        match moment:
            case Instant(us):
                yield cell, Term(ZERO, us)
            case EventMoment(event):
                for part, clock in self._happening(event, cell):
                    yield part, None if clock is None else Term(clock, 0)
            case MatterMoment(matter):
                for part, given in self.answers(matter, cell):
                    yield part, given.term or given
            case Shift(duration, later, base):
                us = duration.us if later else -duration.us
                for part, when in self.moments(base, cell):
                    yield part, when.shifted(us) if isinstance(when, Term) else when

    def hours(self, weekly: Weekly, cell: Cell) -> Iterator[tuple[Cell, bool]]:
        """The cell, cut along weekly hours, with whether they are open in each part. Raises Exhausted after HORIZON."""
        window = weekly.window
        times: Zone | None = cell.times
        if window and window.start is not None:
            times = times and times.at_most(ZERO, NOW, -window.start)
        if window and window.end is not None:
            times = times and times.less(NOW, ZERO, window.end)
        if times is None:
            return
        least, greatest = times.least(NOW), times.greatest(NOW)
        if least is None:
            least = 0 if greatest is None else max(0, greatest - HORIZON)
        end = least + HORIZON if greatest is None else min(greatest + 1, least + HORIZON)
        for start, until, is_open in stretches(weekly, int(least), int(end)):
            self.budget.spend()
            inside = times.at_most(ZERO, NOW, -start)
            inside = inside and inside.less(NOW, ZERO, until)
            yield from ((part, is_open) for part in _some(cell.timed(inside)))
        if greatest is None or greatest + 1 > end:
            raise Exhausted

    # ── Other matters ────────────────────────────────────────────────────────────────────────────────────────

    def answers(self, matter: str, cell: Cell) -> Iterator[tuple[Cell, Given]]:
        """The cell, cut along what the matter is answered in each part."""
        yield from Answers(self, self.said(matter)).of(cell)

    def _duty(self, matter: str, given: Given, missed: bool, wanted: bool, cell: Cell) -> Iterator[Cell]:
        acts = self.space.announcement.matters[matter].of
        if given.term is not None:
            yield from self._deadline(acts, given.term, missed, wanted, cell)
        elif given.kind is Kind.VALUE and given.value is True:
            flags: Condition = AnyOf(tuple(FlagIs(flag, not missed) for flag in acts))
            yield from self.cells(flags, wanted, cell)
        elif not wanted:
            yield cell

    def _deadline(self, acts: Sequence[str], due: Term, missed: bool, wanted: bool, cell: Cell) -> Iterator[Cell]:
        """Met: every act is in time. Missed: one is late."""
        if not acts:
            yield from (cell,) if wanted is not missed else ()
            return
        for part, act in self.clocks(acts[0], cell):
            for inner, deciding in self._act(act, due, missed, part):
                if deciding:
                    yield from (inner,) if wanted is missed else ()
                else:
                    yield from self._deadline(acts[1:], due, missed, wanted, inner)

    def _act(self, act: str, due: Term, missed: bool, cell: Cell) -> Iterator[tuple[Cell, bool]]:
        """Whether one act settles the duty: with `missed` that it is late, otherwise that it is not in time."""
        done = cell.among(act, HAPPENED)
        if done is not None:
            for in_time in (True, False):
                late = not in_time and not (missed and due.lower_bound)
                for part in _some(done.timed(_against(done.times, act, due, in_time, False))):
                    yield part, late
        for part in _some(cell.among(act, NEVER)):
            yield part, True
        for part in _some(cell.among(act, OPEN)):
            if not missed:
                yield part, True
                continue
            for open_still in (True, False):
                for inner in _some(part.timed(_against(part.times, NOW, due, open_still, False))):
                    yield inner, not open_still


def _single(condition: Condition) -> bool:
    """Whether it is one test of facts, or the negation of one."""
    while isinstance(condition, Not):
        condition = condition.condition
    return isinstance(condition, ChoiceIs | FlagIs | EventIn | Always | SuchAs) or (
        isinstance(condition, Happened) and condition.by is None
    )


def _some(cell: Cell | None) -> tuple[Cell, ...]:
    return () if cell is None else (cell,)


def _against(times: Zone, clock: str, limit: Term, earlier: bool, inclusive: bool) -> Zone | None:
    """The part in which the clock is before the limit, or with `inclusive` at it; not `earlier`: the other part."""
    if earlier:
        narrow = times.at_most if inclusive else times.less
        return narrow(clock, limit.clock, limit.us)
    narrow = times.less if inclusive else times.at_most
    return narrow(limit.clock, clock, -limit.us)


def _measured(numbers: Zone, x: str, y: str, c: Fraction, measure: Measure, wanted: bool) -> list[Zone | None]:
    """The disjoint parts in which `x` against `y + c` is as the measure says, or with `wanted` false is not."""
    match measure:
        case Measure.AT_LEAST:
            return [numbers.at_most(y, x, -c) if wanted else numbers.less(x, y, c)]
        case Measure.MORE_THAN:
            return [numbers.less(y, x, -c) if wanted else numbers.at_most(x, y, c)]
        case Measure.AT_MOST:
            return [numbers.at_most(x, y, c) if wanted else numbers.less(y, x, -c)]
        case Measure.LESS_THAN:
            return [numbers.less(x, y, c) if wanted else numbers.at_most(y, x, -c)]
        case Measure.EQUAL | Measure.NOT_EQUAL:
            if wanted is (measure is Measure.EQUAL):
                return [numbers.equal(x, y, c)]
            return [numbers.less(x, y, c), numbers.less(y, x, -c)]


def _rests(moment: Moment) -> bool:
    while isinstance(moment, Shift):
        moment = moment.base
    return isinstance(moment, MatterMoment)
