"""Conditions as Python, for a case in which every fact is known: an event is a timedelta, or None if it never was."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from attrs import field, frozen

from compiler.backends.python.encoding import MEASURES
from compiler.backends.python.moments import counts_itself
from compiler.backends.python.names import Names
from compiler.backends.python.parts import NEVER, TRUE, Terms, join, present, single
from compiler.backends.python.text import flat, literal, literals, quoted
from compiler.model.case import AT
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    DutyMissed,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    MomentExists,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.time import EventMoment, Instant, MatterMoment, Moment, Window
from compiler.model.vocabulary import Event
from compiler.plan import Plan
from compiler.plan.moments import counted

_LONG_LIST = 40
"""Longer lists of values are named at the head of the module."""

_OPPOSITE = {">=": "<", ">": "<=", "<=": ">", "<": ">=", "==": "!=", "!=": "=="}


@frozen
class Expressions:
    """What is known of the parts of conditions that were made, by their text.

    `tests`: those about one choice or flag, with the values that they let through. `spans`: those about one variable
    of time, with the half-open span in microseconds that they let through (None: open), or with False, do not.
    `opposites`: what holds exactly where a part does not. `variables`: the variables of time in it that may be None.
    """

    plan: Plan
    names: Names
    tests: dict[str, tuple[str, frozenset[str | bool]]] = field(factory=dict, init=False)
    spans: dict[str, tuple[str, int | None, int | None, bool]] = field(factory=dict, init=False)
    opposites: dict[str, str] = field(factory=dict, init=False)
    variables: dict[str, tuple[str, ...]] = field(factory=dict, init=False)

    def terms(self, condition: Condition, wanted: bool = True) -> Terms:
        """That the condition holds, or with `wanted` false that it does not."""
        match condition:
            case Not(inner):
                return self.terms(inner, not wanted)
            case All(parts):
                return join("and" if wanted else "or", [self.terms(part, wanted) for part in parts])
            case AnyOf(parts):
                return join("or" if wanted else "and", [self.terms(part, wanted) for part in parts])
            case DutyMissed(rule, matter):
                text = f"{quoted(rule)} in {self.answer(matter)}.rules"
                given = self._part(wanted, text, f"{quoted(rule)} not in {self.answer(matter)}.rules")
                return self._both([given, self.terms(MatterMet(matter, missed=True), wanted)], wanted)
            case Always() | SuchAs():
                return TRUE if wanted else NEVER
            case _:
                return self._atom(condition, wanted)

    def exclude_each_other(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether some choice or flag cannot let both pass."""
        let = [self.tests[part] for part in one if part in self.tests]
        rival = [self.tests[part] for part in other if part in self.tests]
        return any(a == b and not (x & y) for a, x in let for b, y in rival)

    def answer(self, matter: str) -> str:
        """The variable for another matter's decision."""
        return self.names.unique(f"_{matter}", "answer", matter)

    def instant(self, matter: str) -> str:
        """The variable for the instant that another matter has, or None."""
        return self.names.unique(f"_{matter}_at", "instant of", matter)

    def number(self, matter: str) -> str:
        """The variable for the number that another matter has, or None."""
        return self.names.unique(f"_{matter}_number", "number of", matter)

    @property
    def now(self) -> str:
        """The variable for the instant that the question is asked about."""
        return self.names.python(NOW) if self.names.clock.reads else AT

    def event(self, event: str) -> str:
        """The variable for the instant of an event."""
        if event == NOW:
            return self.now
        return event if self.names.clock.reads else self.plan.announcement.event(event).fact

    # ── Single conditions ────────────────────────────────────────────────────────────────────────────────────

    def _atom(self, condition: Condition, wanted: bool) -> Terms:
        match condition:
            case ChoiceIs(fact, values, negated):
                return single(self.among(fact, values, wanted is not negated))
            case FlagIs(fact, value):
                self.tests[fact], self.tests[f"not {fact}"] = (fact, frozenset([True])), (fact, frozenset([False]))
                return self._part(value is wanted, fact, f"not {fact}")
            case NumberIs(number, measure, bound):
                (one, surely), (other, also) = (self._number(side) for side in (number, bound))
                missing = [name for name, sure in ((one, surely), (other, also)) if not sure]
                return self._where(missing, self._signed(one, MEASURES[measure], other, wanted), wanted)
            case EventIn(event, window, negated) if self._ends(window) == (None, None):
                outside = NEVER if wanted else TRUE
                return outside if negated else self._happened(event, wanted)
            case EventIn(event, window, negated):
                return self._where(self._doubtful(event), self._inside(event, window, wanted is not negated), wanted)
            case EventCompare(event, order, moment):
                return self._compare(event, order, moment, wanted)
            case Happened(event, negated, None):
                return self._happened(event, wanted is not negated)
            case Happened(event, _, by):
                assert by is not None
                return self._not_happened_by(event, by, wanted)
            case MatterIs(matter, values, negated):
                return self._matter_is(matter, values, negated, wanted)
            case MatterMet(matter, missed):
                return self._duty(matter, missed, wanted)
            case MomentExists(EventMoment(event)):
                return present(self.event(event), wanted)
            case MomentExists(MatterMoment(matter)):
                return single(self._signed(f"{self.answer(matter)}.kind", "!=", '"not_covered"', wanted))
            case _:
                raise AssertionError(condition)

    def _happened(self, event: str, wanted: bool) -> Terms:
        if event == NOW:
            return TRUE if wanted else NEVER
        return present(self.event(event), wanted)

    def _compare(self, event: str, order: Order, moment: Moment, wanted: bool) -> Terms:
        sign = {Order.BEFORE: "<", Order.BY: "<", Order.FROM: ">=", Order.NOT_BEFORE: ">="}[order]
        if order is Order.BY and counts_itself(self.plan, moment):
            sign = "<="
        limit, doubtful = self._limit(moment) if order is Order.BY else self._moment(moment)
        text = self._against(event, sign, moment, limit, order is Order.BY, wanted)
        return self._where([*self._doubtful(event), *doubtful], text, wanted)

    def _not_happened_by(self, event: str, by: Moment, wanted: bool) -> Terms:
        limit, doubtful = self._limit(by)
        sign = ">" if counts_itself(self.plan, by) else ">="
        late = self._against(event, sign, by, limit, True, wanted)
        never = [present(self.event(event), not wanted)] if event != NOW else []
        not_happened = join("or" if wanted else "and", [*never, single(late)])
        return self._both([*(present(name, wanted) for name in doubtful), not_happened], wanted)

    def _matter_is(self, matter: str, values: tuple[bool | str | Decimal, ...], negated: bool, wanted: bool) -> Terms:
        answer = self.answer(matter)
        decided = single(self._signed(f"{answer}.kind", "==", '"value"', wanted))
        return self._both([decided, single(self._among(f"{answer}.value", values, wanted is not negated))], wanted)

    def _duty(self, matter: str, missed: bool, wanted: bool) -> Terms:
        """Met: all acts before the deadline, or the flag. Missed: one too late or given as none, or not the flag."""
        facts = self.plan.announcement.facts
        of = self.plan.announcement.matters[matter].of
        acts = [id for id in of if isinstance(facts[id], Event)]
        if acts:
            in_time = missed is not wanted
            limit = self.instant(matter)
            each = [
                self._where([self.event(act)], self._signed(self.event(act), "<", limit, in_time, limit), in_time)
                for act in acts
            ]
            done = join("and" if in_time else "or", each)
            return self._both([present(limit, wanted), done], wanted)
        if not of:
            return NEVER if wanted else TRUE
        value = f"{self.answer(matter)}.value"
        owed = self._part(wanted, f"{value} is True", f"{value} is not True")
        flags = [self.terms(FlagIs(flag, not missed), wanted) for flag in of]
        return self._both([owed, join("or" if wanted else "and", flags)], wanted)

    # ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────

    @staticmethod
    def _both(terms: list[Terms], wanted: bool) -> Terms:
        return join("and" if wanted else "or", terms)

    def _where(self, doubtful: list[str], text: str, wanted: bool) -> Terms:
        """A comparison that needs these to be something: it does not hold where one of them is None."""
        return self._both([*(present(name, wanted) for name in doubtful), single(text)], wanted)

    def _part(self, wanted: bool, text: str, opposite: str) -> Terms:
        """A part, or what holds where it does not."""
        self.opposites[text], self.opposites[opposite] = opposite, text
        return single(text if wanted else opposite)

    def _signed(self, one: str, sign: str, other: str, wanted: bool, *doubtful: str) -> str:
        """A comparison, or its opposite. `doubtful`: the variables in it that may be None, beside the first one."""
        text, opposite = f"{one} {sign} {other}", f"{one} {_OPPOSITE[sign]} {other}"
        self._part(wanted, text, opposite)
        self.variables[text] = self.variables[opposite] = (one, *doubtful)
        return text if wanted else opposite

    def _against(self, event: str, sign: str, moment: Moment, limit: str, to_end: bool, wanted: bool) -> str:
        """An event compared with a moment. `to_end`: a literal counts to the end of its last unit."""
        at = self.event(event)
        text = self._signed(at, sign, limit, wanted, *sources(limit))
        base, shift = counted(moment)
        if isinstance(base, Instant) and sign in ("<", ">="):
            us = base.end_us if to_end and base is moment else base.us + shift
            early, late = f"{at} < {limit}", f"{at} >= {limit}"
            self.spans[early], self.spans[late] = (at, None, us, True), (at, None, us, False)
        return text

    def _inside(self, event: str, window: Window, wanted: bool) -> str:
        """Whether an event lies in a window that has an end."""
        first, last = self._ends(window)
        at = self.event(event)
        if first and last:
            text, opposite = f"{first} <= {at} < {last}", f"not {first} <= {at} < {last}"
        elif first:
            text, opposite = f"{at} >= {first}", f"{at} < {first}"
        else:
            text, opposite = f"{at} < {last}", f"{at} >= {last}"
        start, end = (window.start if first else None), (window.end if last else None)
        self.spans[text], self.spans[opposite] = (at, start, end, True), (at, start, end, False)
        self.variables[text] = self.variables[opposite] = (at,)
        self._part(wanted, text, opposite)
        return text if wanted else opposite

    def among(self, fact: str, values: tuple[str, ...], wanted: bool) -> str:
        """Whether a choice has one of the values."""
        every = frozenset(term.id for term in self.plan.announcement.choice(fact).values)
        for way in (True, False):
            let = frozenset(values) if way else every - frozenset(values)
            self.tests[self._among(fact, values, way)] = fact, let
        return self._among(fact, values, wanted)

    def _among(self, subject: str, values: tuple[bool | str | Decimal, ...], wanted: bool) -> str:
        text, opposite = (self._listed(subject, values, way) for way in (True, False))
        self._part(wanted, text, opposite)
        return text if wanted else opposite

    def _listed(self, subject: str, values: tuple[bool | str | Decimal, ...], wanted: bool) -> str:
        if len(values) == 1:
            value = values[0]
            if isinstance(value, bool):
                return f"{subject} {'is' if wanted else 'is not'} {value}"
            return f"{subject} {'==' if wanted else '!='} {literal(value)}"
        listed = flat(literals(values))
        if len(listed) > _LONG_LIST:
            listed = self.names.values(subject, values)
        return f"{subject} {'in' if wanted else 'not in'} {listed}"

    def _doubtful(self, event: str) -> list[str]:
        return [] if event == NOW else [self.event(event)]

    def _number(self, side: Decimal | FactNumber | MatterNumber) -> tuple[str, bool]:
        """A number, and whether there surely is one."""
        match side:
            case FactNumber(fact):
                return fact, True
            case MatterNumber(matter):
                return self.number(matter), False
            case _:
                return (str(int(side)) if side == side.to_integral_value() else literal(side)), True

    def _ends(self, window: Window) -> tuple[str | None, str | None]:
        """The constants for the two ends of a window, None where it is open."""
        first, last = window.first, window.last
        return (
            None if first is None or window.start is None else self.names.instant(window.start, first.zone),
            None if last is None or window.end is None else self.names.instant(window.end, last.zone),
        )

    def _moment(self, moment: Moment) -> tuple[str, list[str]]:
        """An instant, and the variables in it that may be None."""
        base, shift = counted(moment)
        match base:
            case Instant(us, _, zone):
                return self.names.instant(us + shift, zone), []
            case EventMoment(event):
                name, doubtful = self.event(event), self._doubtful(event)
            case MatterMoment(matter):
                name, doubtful = self.instant(matter), [self.instant(matter)]
            case _:
                raise AssertionError(moment)
        sign = "-" if shift < 0 else "+"
        return (f"{name} {sign} {self.names.duration(abs(shift))}" if shift else name), doubtful

    def _limit(self, moment: Moment) -> tuple[str, list[str]]:
        """What `by` reaches: a literal to the end of its last unit."""
        if isinstance(moment, Instant):
            return self.names.instant(moment.end_us, moment.zone), []
        return self._moment(moment)


def sources(limit: str) -> tuple[str, ...]:
    """The variable of a moment that is counted from one, by its text."""
    name = limit.split(" ")[0]
    return () if name.startswith("_") and name[1:2].isdigit() else (name,)
