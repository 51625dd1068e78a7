"""The conflict of a matter as one formula for z3: an oracle that shares nothing with cells and boxes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import z3
from attrs import frozen

from compiler.model import conditions as c
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    From,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    Rounding,
    RoundingMode,
    Share,
    TextValue,
    Undecided,
    YesNo,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, ValueDefinition
from compiler.model.time import (
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    Shift,
)
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind, Number
from compiler.plan import Branch, lower

NEVER, HAPPENED, OPEN = 0, 1, 2
SILENT, VALUE, INSTANT, PER, BASELINE, CONFLICT = range(6)

Formula = Any
"""z3's own types say nothing to a type checker."""


@frozen
class Answer:
    """An answer: its kind, and for each kind of value the value."""

    kind: Formula
    number: Formula
    us: Formula
    lower: Formula
    rules: tuple[tuple[str, Formula], ...] = ()

    def same(self, other: Answer) -> Formula:
        plain = z3.And(self.kind == other.kind, self.number == other.number)
        timed = z3.And(self.us == other.us, self.lower == other.lower)
        return z3.And(plain, z3.Implies(self.kind == INSTANT, timed), self.kind != CONFLICT)


def answer(kind: int, number: object = 0) -> Answer:
    return Answer(z3.IntVal(kind), z3.RealVal(str(number)), z3.IntVal(0), z3.BoolVal(False))


def chosen(condition: Formula, one: Answer, other: Answer) -> Answer:
    parts = ((one.kind, other.kind), (one.number, other.number), (one.us, other.us), (one.lower, other.lower))
    return Answer(*(z3.If(condition, a, b) for a, b in parts))


@frozen
class At_:
    """A moment: whether it exists or is absent, else the answer that it passes on."""

    exists: Formula
    us: Formula
    lower: Formula
    passed: Answer
    absent: Formula

    def later(self, us: Formula) -> At_:
        return attrs.evolve(self, us=self.us + us)


def literal(us: int) -> At_:
    return At_(z3.BoolVal(True), z3.IntVal(us), z3.BoolVal(False), answer(SILENT), z3.BoolVal(False))


def latest(moments: list[At_]) -> At_:
    absent = z3.Or(*(at.absent for at in moments))
    lower = z3.Or(*(at.lower for at in moments))
    return _extreme(moments, absent, lower, lambda one, other: one >= other)


def earliest(moments: list[At_]) -> At_:
    absent = z3.And(*(at.absent for at in moments))
    lower = z3.Or(*(z3.And(at.exists, at.lower) for at in moments))
    return _extreme(moments, absent, lower, lambda one, other: one <= other)


def _extreme(moments: list[At_], absent: Formula, lower: Formula, first: Callable[[Formula, Formula], Formula]) -> At_:
    passes = [z3.And(z3.Not(at.exists), z3.Not(at.absent)) for at in moments]
    passed, us = answer(SILENT), moments[-1].us
    for at, here in zip(reversed(moments), reversed(passes), strict=True):
        passed = chosen(here, at.passed, passed)
        best = z3.And(at.exists, *(z3.Implies(other.exists, first(at.us, other.us)) for other in moments))
        us = z3.If(best, at.us, us)
    some = z3.Or(*(at.exists for at in moments))
    return At_(z3.And(z3.Not(absent), some, z3.Not(z3.Or(*passes))), us, lower, passed, absent)


def agrees(announcement: Announcement, found: set[str], unproven: set[str]) -> bool:
    """Whether the solver finds conflicts of the same matters; it may find more, or not, of those that are unproven.

    It knows nothing of what a question needs, so that it finds more where an event is the same as one that is left out.
    """
    encoding = Encoding(announcement)
    conflicts = {matter for matter in announcement.deciding if encoding.in_conflict(matter)}
    derived = any(isinstance(definition, EventDefinition) for definition in announcement.definitions)
    return found <= conflicts and (derived or conflicts <= found | unproven)


class Encoding:
    """The facts of an announcement as variables, its conditions and answers as formulas over them."""

    def __init__(self, announcement: Announcement) -> None:
        self.announcement = announcement
        self.plan = lower(announcement)
        self.now = z3.Int("now")
        self.codes: dict[object, int] = {}
        self.variables = {fact.id: self.variable(fact) for fact in announcement.facts.values()}
        self.bounds = [bound for fact in announcement.facts.values() for bound in self.range_of(fact)]
        self.answered: dict[str, Answer] = {}

    def in_conflict(self, matter: str) -> bool:
        """Whether some case has two outcomes of the matter itself that differ."""
        branches = self.plan.matter[matter].branches
        said = [(self.holds(b.remains), self.outcome(b), isinstance(b.value, Undecided)) for b in branches]
        differing = [
            z3.And(here, there, self.own(one, first), self.own(other, second), z3.Not(one.same(other)))
            for n, (here, one, first) in enumerate(said)
            for there, other, second in said[n + 1 :]
            if not (first and second)
        ]
        solver = z3.Solver()
        solver.add(*self.bounds, *self.counted(), *self.definitions(), z3.Or(*differing))
        return bool(solver.check() == z3.sat)

    @staticmethod
    def own(said: Answer, undecided: bool) -> Formula:
        return z3.BoolVal(True) if undecided else z3.And(said.kind != CONFLICT, said.kind != SILENT)

    # ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────

    def variable(self, fact: object) -> Formula:
        match fact:
            case Flag(id=id):
                return z3.Bool(id)
            case Number(id=id):
                return z3.Real(id)
            case Event(id=id):
                return z3.Int(id + ":state"), z3.Int(id)
            case Choice(id=id):
                return z3.Int(id)
        raise AssertionError(fact)

    def range_of(self, fact: object) -> list[Formula]:
        match fact:
            case Choice(id=id, values=values):
                return [z3.Or(*(self.variables[id] == self.code(term.id) for term in values))]
            case Event(id=id):
                return [self.variables[id][0] >= 0, self.variables[id][0] <= 2]
        return []

    def code(self, value: object) -> int:
        return self.codes.setdefault(value, len(self.codes) + 100)

    def counted(self) -> list[Formula]:
        """By what is negative nothing can be counted."""
        return [self.variables[fact] >= 0 for fact in self.announcement.amounts]

    def definitions(self) -> list[Formula]:
        """A derived value holds exactly where its condition does."""
        return [
            self.is_value(d.fact, d.value) == self.holds(d.condition)
            for definitions in self.announcement.derived.values()
            for d in definitions
            if isinstance(d, ValueDefinition)
        ]

    def is_value(self, fact: str, value: object) -> Formula:
        variable = self.variables[fact]
        return variable == (value if isinstance(value, bool) else self.code(value))

    def event(self, id: str) -> tuple[Formula, Formula]:
        """The state and the instant; a derived event is its source's where that is given."""
        if id == c.NOW:
            return z3.IntVal(HAPPENED), self.now
        state, us = self.variables[id]
        for definition in self.announcement.derived.get(id, ()):
            assert isinstance(definition, EventDefinition)
            source, at = self.event(definition.source)
            theirs = z3.And(self.holds(definition.condition), source != OPEN)
            state, us = z3.If(theirs, source, state), z3.If(theirs, at, us)
        return state, us

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def holds(self, condition: c.Condition) -> Formula:
        match condition:
            case c.Always() | c.SuchAs():
                return z3.BoolVal(True)
            case c.Not(inner):
                return z3.Not(self.holds(inner))
            case c.All(parts):
                return z3.And(*map(self.holds, parts))
            case c.AnyOf(parts):
                return z3.Or(*map(self.holds, parts))
            case c.Defined(name):
                return self.holds(self.announcement.total[name].condition)
            case c.ChoiceIs(fact, values, negated):
                among = z3.Or(*(self.is_value(fact, value) for value in values))
                return z3.Not(among) if negated else among
            case c.FlagIs(fact, value):
                return self.is_value(fact, value)
            case c.NumberIs(number, measure, bound):
                (known, x), (bounded, y) = self.number(number), self.number(bound)
                return z3.And(known, bounded, MEASURES[measure](x, y))
            case c.EventIn(event, window, negated):
                state, us = self.event(event)
                start = z3.BoolVal(True) if window.start is None else us >= window.start
                end = z3.BoolVal(True) if window.end is None else us < window.end
                inside = z3.And(start, end)
                return z3.And(state == HAPPENED, z3.Not(inside) if negated else inside)
            case c.EventCompare(event, order, moment):
                state, us = self.event(event)
                return z3.And(state == HAPPENED, self.compared(us, order, moment))
            case c.Happened(event, negated, None):
                state, _ = self.event(event)
                return state != HAPPENED if negated else state == HAPPENED
            case c.Happened(event, _, by):
                assert by is not None
                state, us = self.event(event)
                limit = self.limit(by)
                late = us >= limit.us
                return z3.And(limit.exists, z3.Or(state != HAPPENED, z3.And(z3.Not(limit.lower), late)))
            case c.MatterIs(matter, values, negated):
                given = self.answer(matter)
                among = z3.Or(*(given.number == self.real(value) for value in values))
                return z3.And(given.kind == VALUE, z3.Not(among) if negated else among)
            case c.MatterIn(subject, window, negated):
                given, us = self.last(subject)
                inside = z3.And(
                    z3.BoolVal(True) if window.start is None else us >= window.start,
                    z3.BoolVal(True) if window.end is None else us < window.end,
                )
                edge = window.end if negated else window.start if window.end is None else None
                beyond = z3.BoolVal(False) if edge is None else us >= edge
                return z3.And(given.exists, z3.If(given.lower, beyond, z3.Not(inside) if negated else inside))
            case c.MatterCompare(subject, order, moment):
                given, us = self.last(subject)
                later = z3.BoolVal(order in (c.Order.FROM, c.Order.NOT_BEFORE))
                return z3.And(given.exists, z3.Or(later, z3.Not(given.lower)), self.compared(us, order, moment))
            case c.MatterMet(matter, missed):
                return self.duty(matter, missed)
            case c.DutyMissed(rule, matter):
                gives = z3.Or(*(here for name, here in self.answer(matter).rules if name == rule))
                return z3.And(gives, self.duty(matter, True))
            case c.MomentExists(moment):
                at = self.moment(moment)
                return z3.Or(at.exists, at.passed.kind != SILENT)
        raise AssertionError(condition)

    def number(self, side: object) -> tuple[Formula, Formula]:
        match side:
            case c.FactNumber(fact):
                return z3.BoolVal(True), self.variables[fact]
            case c.MatterNumber(matter):
                given = self.answer(matter)
                return given.kind == VALUE, given.number
        return z3.BoolVal(True), self.real(side)

    def real(self, value: object) -> Formula:
        match value:
            case bool():
                return z3.RealVal(int(value))
            case Decimal():
                return z3.RealVal(str(value))
        return z3.RealVal(self.code(value))

    def last(self, subject: MatterMoment) -> tuple[At_, Formula]:
        """Of a deadline the last instant that is in time."""
        given = self.moment(subject)
        deadline = self.announcement.matters[subject.matter].kind is MatterKind.DEADLINE
        return given, given.us - 1 if deadline else given.us

    def compared(self, us: Formula, order: c.Order, moment: Moment) -> Formula:
        limit = self.limit(moment) if order is c.Order.BY else self.moment(moment)
        earlier = us < limit.us
        if order is c.Order.BEFORE:
            return z3.And(limit.exists, earlier)
        right = earlier if order is c.Order.BY else us >= limit.us
        return z3.And(limit.exists, z3.Not(limit.lower), right)

    def limit(self, moment: Moment) -> At_:
        """The first instant that is too late for `by`."""
        match moment:
            case Instant(_, end_us):
                return literal(end_us)
            case LaterOf(several):
                return latest([self.limit(each) for each in several])
            case EarlierOf(several):
                return earliest([self.limit(each) for each in several])
            case MatterMoment(matter) if self.announcement.matters[matter].kind is MatterKind.DEADLINE:
                return self.moment(moment)
        return self.moment(moment).later(z3.IntVal(1))

    def written_end(self, moment: Moment) -> At_:
        match moment:
            case Instant(_, end_us):
                return literal(end_us)
            case LaterOf(several):
                return latest([self.written_end(each) for each in several])
            case EarlierOf(several):
                return earliest([self.written_end(each) for each in several])
        return self.moment(moment)

    def moment(self, moment: Moment) -> At_:
        no = z3.BoolVal(False)
        match moment:
            case Instant(us):
                return literal(us)
            case EventMoment(event):
                state, at = self.event(event)
                return At_(state == HAPPENED, at, no, answer(SILENT), state != HAPPENED)
            case MatterMoment(matter):
                given = self.answer(matter)
                exists = given.kind == INSTANT
                return At_(exists, given.us, given.lower, chosen(exists, answer(SILENT), given), no)
            case Shift(duration, later, base):
                us = self.length(duration)
                return self.moment(base).later(us if later else -us)
            case LaterOf(several):
                return latest([self.moment(each) for each in several])
            case EarlierOf(several):
                return earliest([self.moment(each) for each in several])
        raise AssertionError(moment)

    def length(self, duration: Duration) -> Formula:
        """Of days of 24 hours, hours and minutes, also as many as the case gives."""
        if isinstance(duration.amount, CaseAmount):
            unit = attrs.evolve(duration, amount=1, plus=None).us
            return z3.ToInt(self.variables[duration.amount.fact] * unit)
        return z3.IntVal(duration.us)

    def duty(self, matter: str, missed: bool) -> Formula:
        given = self.answer(matter)
        acts = self.announcement.matters[matter].of
        if any(isinstance(self.announcement.facts[act], Flag) for act in acts):
            return z3.And(given.kind == VALUE, given.number == 1, *(self.is_value(act, not missed) for act in acts))
        each = [self.late(act, given) if missed else self.in_time(act, given) for act in acts]
        return z3.And(given.kind == INSTANT, z3.Or(*each) if missed else z3.And(*each))

    def in_time(self, act: str, given: Answer) -> Formula:
        state, us = self.event(act)
        return z3.And(state == HAPPENED, us < given.us)

    def late(self, act: str, given: Answer) -> Formula:
        state, us = self.event(act)
        done = z3.And(state == HAPPENED, us >= given.us, z3.Not(given.lower))
        return z3.Or(done, state == NEVER, z3.And(state == OPEN, self.now >= given.us))

    # ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────

    def answer(self, matter: str) -> Answer:
        """What the matter is answered: the first outcome that remains, if all that remain agree with it."""
        if matter not in self.answered:
            self.answered[matter] = self.agreed(self.plan.matter[matter].branches if self.decided(matter) else ())
        return self.answered[matter]

    def decided(self, matter: str) -> bool:
        return matter in self.plan.matter

    def agreed(self, branches: tuple[Branch, ...]) -> Answer:
        found = answer(SILENT)
        rules = []
        said = [(branch.rule, self.holds(branch.remains), self.outcome(branch)) for branch in branches]
        for _, here, one in reversed(said):
            agrees = z3.Or(found.kind == SILENT, one.same(found))
            found = chosen(here, chosen(agrees, one, answer(CONFLICT)), found)
        rules = [(rule, here) for rule, here, _ in said]
        return Answer(found.kind, found.number, found.us, found.lower, tuple(rules))

    def outcome(self, branch: Branch) -> Answer:
        value: OutcomeValue = branch.value
        match value:
            case YesNo(known) | ChoiceValue(known) | NumberValue(known) | TextValue(known):
                return Answer(z3.IntVal(VALUE), self.real(known), z3.IntVal(0), z3.BoolVal(False))
            case Per(reference):
                return answer(PER, self.code(reference))
            case Baseline():
                return answer(BASELINE)
            case Undecided():
                return answer(CONFLICT)
            case Share():
                return self.share(value)
            case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
                at = self.written_end(moment) if isinstance(value, By) else self.moment(moment)
                bound = z3.Or(at.lower, z3.BoolVal(isinstance(value, NotBefore)))
                return chosen(at.exists, Answer(z3.IntVal(INSTANT), z3.RealVal(0), at.us, bound), at.passed)
        raise AssertionError(value)

    def share(self, value: Share) -> Answer:
        known, number = self.number(value.of)
        part = number * self.real(value.percent) / 100
        for bound, least in ((value.at_least, True), (value.at_most, False)):
            if bound is not None:
                limit = self.real(bound)
                part = z3.If(part < limit if least else part > limit, limit, part)
        found = attrs.evolve(answer(VALUE), number=rounded(part, value.rounding) if value.rounding else part)
        passed = self.answer(value.of.matter) if isinstance(value.of, c.MatterNumber) else answer(SILENT)
        return chosen(known, found, passed)


def rounded(number: Formula, rounding: Rounding) -> Formula:
    step = z3.RealVal(str(rounding.step))
    size = z3.If(number >= 0, number, -number) / step
    match rounding.mode:
        case RoundingMode.DOWN:
            whole = z3.ToInt(size)
        case RoundingMode.UP:
            whole = -z3.ToInt(-size)
        case RoundingMode.HALF_UP:
            whole = z3.ToInt(size + z3.RealVal("1/2"))
    return z3.If(number >= 0, whole * step, -whole * step)


MEASURES = {
    c.Measure.AT_LEAST: lambda x, y: x >= y,
    c.Measure.MORE_THAN: lambda x, y: x > y,
    c.Measure.AT_MOST: lambda x, y: x <= y,
    c.Measure.LESS_THAN: lambda x, y: x < y,
    c.Measure.EQUAL: lambda x, y: x == y,
    c.Measure.NOT_EQUAL: lambda x, y: x != y,
}
