"""Conditions as Python, for a case in which every fact is known: an event is a timedelta, or None if it never was."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from attrs import field, frozen

from compiler.backends.python.encoding import MEASURES
from compiler.backends.python.moments import counts_itself
from compiler.backends.python.names import Names
from compiler.backends.python.text import flat, literal, literals, quoted
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


class Group(str):
    """Terms in parentheses, as one part among others."""

    __slots__ = ("terms",)

    terms: Terms

    def __new__(cls, terms: Terms) -> Group:
        group = super().__new__(cls, f"({terms.text})")
        group.terms = terms
        return group


@frozen
class Terms:
    """Parts joined by `and` or `or`; none joined by `and` is true, none joined by `or` is false."""

    operator: Literal["and", "or"]
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        if not self.parts:
            return "True" if self.operator == "and" else "False"
        return f" {self.operator} ".join(self.parts)


TRUE = Terms("and", ())
NEVER = Terms("or", ())


def join(operator: Literal["and", "or"], terms: Iterable[Terms]) -> Terms:
    """All of them joined, flat, each part once."""
    parts: dict[str, None] = {}
    for term in terms:
        while len(term.parts) == 1 and isinstance(term.parts[0], Group):
            term = term.parts[0].terms
        if term.operator == operator or len(term.parts) == 1:
            parts.update(dict.fromkeys(term.parts))
        elif term.parts:
            parts[Group(term)] = None
        else:
            return term
    if any(_opposite(part) in parts for part in parts):
        return NEVER if operator == "and" else TRUE
    return Terms(operator, tuple(parts))


def _opposite(part: str) -> str:
    """What contradicts a part, if it is a name or a test for None."""
    return part.removesuffix(" is None") + " is not None" if part.endswith(" is None") else f"not {part}"


@frozen
class Expressions:
    """`tests` are the parts that are about one choice or flag, with the values that they let through."""

    plan: Plan
    names: Names
    tests: dict[str, tuple[str, frozenset[str | bool]]] = field(factory=dict, init=False)

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
                given = _one(f"{quoted(rule)} {'in' if wanted else 'not in'} {self.answer(matter)}.rules")
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

    def event(self, event: str) -> str:
        return self.names.python(NOW) if event == NOW else event

    # ── Single conditions ────────────────────────────────────────────────────────────────────────────────────

    def _atom(self, condition: Condition, wanted: bool) -> Terms:
        match condition:
            case ChoiceIs(fact, values, negated):
                every = frozenset(term.id for term in self.plan.announcement.choice(fact).values)
                part = self._among(fact, values, wanted is not negated)
                self.tests[part] = fact, frozenset(values) if wanted is not negated else every - frozenset(values)
                return _one(part)
            case FlagIs(fact, value):
                part = fact if value is wanted else f"not {fact}"
                self.tests[part] = fact, frozenset([value is wanted])
                return _one(part)
            case NumberIs(number, measure, bound):
                sides = [self._number(side) for side in (number, bound)]
                sign = MEASURES[measure] if wanted else _OPPOSITE[MEASURES[measure]]
                return self._where([s for s, sure in sides if not sure], f"{sides[0][0]} {sign} {sides[1][0]}", wanted)
            case EventIn(event, window, negated):
                at = self.event(event)
                inside = _inside(*self._ends(window), at, wanted is not negated)
                return self._where(self._doubtful(event), inside, wanted)
            case EventCompare(event, order, moment):
                return self._compare(event, order, moment, wanted)
            case Happened(event, negated, None):
                if event == NOW:
                    return TRUE if wanted is not negated else NEVER
                return _one(f"{event} {'is not' if wanted is not negated else 'is'} None")
            case Happened(event, _, by):
                assert by is not None
                return self._not_happened_by(event, by, wanted)
            case MatterIs(matter, values, negated):
                return self._matter_is(matter, values, negated, wanted)
            case MatterMet(matter, missed):
                return self._duty(matter, missed, wanted)
            case MomentExists(EventMoment(event)):
                return _one(f"{event} {'is not' if wanted else 'is'} None")
            case MomentExists(MatterMoment(matter)):
                return _one(f'{self.answer(matter)}.kind {"!=" if wanted else "=="} "not_covered"')
            case _:
                raise AssertionError(condition)

    def _compare(self, event: str, order: Order, moment: Moment, wanted: bool) -> Terms:
        sign = {Order.BEFORE: "<", Order.BY: "<", Order.FROM: ">=", Order.NOT_BEFORE: ">="}[order]
        if order is Order.BY and counts_itself(self.plan, moment):
            sign = "<="
        limit, doubtful = self._limit(moment) if order is Order.BY else self._moment(moment)
        text = f"{self.event(event)} {sign if wanted else _OPPOSITE[sign]} {limit}"
        return self._where([*self._doubtful(event), *doubtful], text, wanted)

    def _not_happened_by(self, event: str, by: Moment, wanted: bool) -> Terms:
        limit, doubtful = self._limit(by)
        sign = ">" if counts_itself(self.plan, by) else ">="
        at = self.event(event)
        late = f"{at} {sign if wanted else _OPPOSITE[sign]} {limit}"
        never = [_one(f"{at} {'is' if wanted else 'is not'} None")] if event != NOW else []
        not_happened = join("or" if wanted else "and", [*never, _one(late)])
        return self._both([*(_present(name, wanted) for name in doubtful), not_happened], wanted)

    def _matter_is(self, matter: str, values: tuple[bool | str | Decimal, ...], negated: bool, wanted: bool) -> Terms:
        answer = self.answer(matter)
        decided = _one(f'{answer}.kind {"==" if wanted else "!="} "value"')
        return self._both([decided, _one(self._among(f"{answer}.value", values, wanted is not negated))], wanted)

    def _duty(self, matter: str, missed: bool, wanted: bool) -> Terms:
        """Met: all acts before the deadline, or the flag. Missed: one too late or given as none, or not the flag."""
        facts = self.plan.announcement.facts
        of = self.plan.announcement.matters[matter].of
        acts = [id for id in of if isinstance(facts[id], Event)]
        if acts:
            in_time = missed is not wanted
            limit = self.instant(matter)
            each = [
                Terms("and", (f"{act} is not None", f"{act} < {limit}"))
                if in_time
                else Terms("or", (f"{act} is None", f"{act} >= {limit}"))
                for act in acts
            ]
            done = join("and" if in_time else "or", each)
            return self._both([_present(limit, wanted), done], wanted)
        if not of:
            return NEVER if wanted else TRUE
        owed = _one(f"{self.answer(matter)}.value {'is' if wanted else 'is not'} True")
        flags = [_one(flag if missed is not wanted else f"not {flag}") for flag in of]
        return self._both([owed, join("or" if wanted else "and", flags)], wanted)

    # ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────

    @staticmethod
    def _both(terms: list[Terms], wanted: bool) -> Terms:
        return join("and" if wanted else "or", terms)

    def _where(self, doubtful: list[str], text: str, wanted: bool) -> Terms:
        """A comparison that needs these to be something: it does not hold where one of them is None."""
        return self._both([*(_present(name, wanted) for name in doubtful), _one(text)], wanted)

    def _among(self, subject: str, values: tuple[bool | str | Decimal, ...], wanted: bool) -> str:
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
        return [] if event == NOW else [event]

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


def _one(text: str) -> Terms:
    return Terms("and", (text,))


def _present(name: str, wanted: bool) -> Terms:
    return _one(f"{name} {'is not' if wanted else 'is'} None")


def _inside(first: str | None, last: str | None, at: str, wanted: bool) -> str:
    if first and last:
        return f"{'' if wanted else 'not '}{first} <= {at} < {last}"
    if first:
        return f"{at} {'>=' if wanted else '<'} {first}"
    if last:
        return f"{at} {'<' if wanted else '>='} {last}"
    return str(wanted)
