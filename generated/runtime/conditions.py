"""Whether a condition holds in a case, in three values."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from . import terms
from .decision import Outcome
from .instants import TICK, Since
from .moments import Moments, unknown
from .states import EventState, MomentState, Never, NoMoment, Point
from .terms import NOW, Condition, Layer, Subject
from .truth import Truth, Unknown, both, either, negate


class Conditions(Moments):
    """Evaluates conditions over the facts of one case."""

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def holds(self, condition: Condition | None) -> Truth:
        match condition:
            case None | terms.Always():
                return True
            case terms.Is(fact, values, negated):
                truth = _among(self.possible(fact), frozenset(values), fact)
                return negate(truth) if negated else truth
            case terms.Compare(number, measure, bound):
                return _measured(self.number(number), measure, self.number(bound))
            case terms.In(subject, start, end, negated):
                return _in_window(self._subject(subject), start, end, negated)
            case terms.Before(subject, moment):
                return self._compared(self._subject(subject), self.moment(moment), "<")
            case terms.By(subject, moment):
                return self._compared(self._subject(subject), self.limit(moment), "by")
            case terms.From(subject, moment):
                return self._compared(self._subject(subject), self.moment(moment), ">=")
            case terms.Happened(event):
                state = self.instant_of(event)
                return state if isinstance(state, Unknown) else not isinstance(state, Never)
            case terms.NotHappenedBy(event, moment):
                return self._not_happened_by(self.instant_of(event), self.limit(moment))
            case terms.MatterIs(matter, values, negated, layer):
                return _answer_is(self.answer(matter, layer), values, negated)
            case terms.Met(matter, missed, layer):
                return self.missed(matter, layer) if missed else self.met(matter, layer)
            case terms.Not(inner):
                return negate(self.holds(inner))
            case terms.All(parts):
                return both([self.holds(part) for part in parts])
            case terms.AnyOf(parts):
                return either([self.holds(part) for part in parts])

    def _subject(self, subject: Subject) -> EventState | Point:
        """A Point where that is a lower bound."""
        if isinstance(subject, str):
            return self.instant_of(subject)
        state = self.moment(subject)
        if isinstance(state, Unknown):
            return state
        if not isinstance(state, Point):
            return Never(given=True)
        last = state.instant - TICK if state.ends_day else state.instant
        return replace(state, instant=last) if state.lower_bound else last

    @staticmethod
    def _compared(subject: EventState | Point, moment: MomentState, order: str) -> Truth:
        if isinstance(subject, Never) or isinstance(moment, NoMoment | Outcome):
            return False
        if isinstance(subject, Point):
            if order != ">=":
                return False
            subject = subject.instant
        if isinstance(subject, Unknown) or isinstance(moment, Unknown):
            return unknown(subject, moment)
        if moment.lower_bound and order != "<":
            return False
        if order == ">=":
            return subject >= moment.instant
        return subject < moment.instant

    @staticmethod
    def _not_happened_by(event: EventState, moment: MomentState) -> Truth:
        if isinstance(moment, NoMoment | Outcome):
            return False
        if isinstance(event, Never) and isinstance(moment, Point):
            return True
        if isinstance(event, Never | Unknown) or isinstance(moment, Unknown):
            return unknown(event, moment)
        if moment.lower_bound:
            return False
        return event >= moment.instant

    # ── Met and missed ───────────────────────────────────────────────────────────────────────────────────────

    def met(self, matter: str, layer: Layer | None = None) -> Truth:
        """All acts happened before the deadline; the flag of a duty is yes."""
        return self._duty(self.answer(matter, layer), missed=False)

    def missed(self, matter: str, layer: Layer | None = None) -> Truth:
        """One act happened too late, is given as none, or has not happened and `now` is at or past the deadline."""
        return self._duty(self.answer(matter, layer), missed=True)

    def _duty(self, answer: Outcome, missed: bool) -> Truth:
        if answer.kind == "missing_fact":
            return Unknown(answer.facts)
        of = self.book.matter.get(answer.matter)
        rules = [self.book.rule[name] for name in answer.rules if name in self.book.rule]
        if of is None or (rules and not any(rule.binding for rule in rules)):
            return False
        if isinstance(answer.value, Point):
            deadline = answer.value
            if missed:
                return either([self._late(act, deadline) for act in of.acts])
            return both([self._in_time(act, deadline) for act in of.acts])
        if answer.value is True:
            return either([self.holds(terms.Is(flag, (not missed,))) for flag in of.flags])
        return False

    def _in_time(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        return state if isinstance(state, Unknown) else _before(state, deadline)

    def _late(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        if isinstance(state, Unknown):
            return state
        if isinstance(state, Since):
            return state >= deadline.instant and not deadline.lower_bound
        if state.given:
            return True
        now = self.instant_of(NOW)
        return now if isinstance(now, Unknown) else not _before(now, deadline)


def _before(event: Since | Never, deadline: Point) -> bool:
    return isinstance(event, Since) and event < deadline.instant


def _among(possible: frozenset[str | bool], wanted: frozenset[str | bool], fact: str) -> Truth:
    if possible <= wanted:
        return True
    return Unknown([fact]) if possible & wanted else False


def _in_window(subject: EventState | Point, start: Since | None, end: Since | None, negated: bool) -> Truth:
    if isinstance(subject, Unknown):
        return subject
    if isinstance(subject, Never):
        return False
    if isinstance(subject, Point):
        edge = end if negated else start if end is None else None
        return edge is not None and subject.instant >= edge
    return ((start is None or start <= subject) and (end is None or subject < end)) is not negated


def _answer_is(answer: Outcome, values: tuple[bool | str | Decimal, ...], negated: bool) -> Truth:
    if answer.kind == "missing_fact":
        return Unknown(answer.facts)
    return answer.kind == "value" and (answer.value in values) is not negated


def _measured(number: Decimal | Unknown | None, measure: str, bound: Decimal | Unknown | None) -> Truth:
    if number is None or bound is None:
        return False
    if isinstance(number, Unknown) or isinstance(bound, Unknown):
        return unknown(number, bound)
    match measure:
        case ">=":
            return number >= bound
        case ">":
            return number > bound
        case "<=":
            return number <= bound
        case "<":
            return number < bound
        case "==":
            return number == bound
        case _:
            return number != bound
