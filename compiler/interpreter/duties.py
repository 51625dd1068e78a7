"""Whether what an answer asks for was done in time."""

from __future__ import annotations

from compiler.interpreter.facts import Facts
from compiler.interpreter.states import EventState, Happened, Never, Unknown
from compiler.interpreter.truth import FALSE, TRUE, Truth, both, either, known, unknown
from compiler.model.answer import Answer, Kind, Point
from compiler.model.conditions import NOW, FlagIs
from compiler.model.rules import can_be_breached
from compiler.model.time import Layer


class Duties(Facts):
    def met(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Truth:
        """All acts happened before the deadline; the flag of a duty is yes."""
        return self._duty(matter, self.answer(matter, layer, before), missed=False)

    def missed(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Truth:
        """One act happened too late, is given as none, or has not happened and `now` is at or past the deadline."""
        return self._duty(matter, self.answer(matter, layer, before), missed=True)

    def _duty(self, matter: str, answer: Answer, missed: bool) -> Truth:
        if answer.kind is Kind.MISSING_FACT:
            return unknown(*answer.facts)
        if answer.rules and not any(map(self._binds, answer.rules)):
            return FALSE
        of = self.announcement.matters[matter].of
        if isinstance(answer.value, Point):
            deadline = answer.value
            if missed:
                return either([self._late(act, deadline) for act in of])
            return both([self._in_time(act, deadline) for act in of])
        if answer.value is True:
            return either([self.holds(FlagIs(flag, not missed)) for flag in of])
        return FALSE

    def _binds(self, name: str) -> bool:
        """Whether what a rule asks for can be breached; what a definition says always can."""
        rule = self.announcement.rule.get(name)
        return rule is None or can_be_breached(rule)

    def _in_time(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        return unknown(*state.facts) if isinstance(state, Unknown) else known(_before(state, deadline))

    def _late(self, act: str, deadline: Point) -> Truth:
        state = self.instant_of(act)
        match state:
            case Unknown(facts):
                return unknown(*facts)
            case Happened(us):
                return known(us >= deadline.us and not deadline.lower_bound)
            case Never(given=True):
                return TRUE
            case Never():
                now = self.instant_of(NOW)
                return unknown(*now.facts) if isinstance(now, Unknown) else known(not _before(now, deadline))


def _before(event: EventState, deadline: Point) -> bool:
    return isinstance(event, Happened) and event.us < deadline.us
