"""Which outcomes of a matter remain once overrides have set others aside."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    Condition,
    EventCompare,
    FactNumber,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    MomentExists,
    Not,
    NumberIs,
)
from compiler.model.time import EarlierOf, LaterOf, Layer, MatterMoment, Moment, Shift
from compiler.plan.inline import every, some
from compiler.plan.plan import Aside, Extension, MatterPlan


class Standing:
    """`stated`: each outcome's rule, whether it extends an answer, and the condition under which it holds.

    What extends an answer sets aside only what extends it too. Outcomes that are not among the stated count for none.
    """

    def __init__(self, stated: Iterable[tuple[str, bool, Condition]], asides: Iterable[Aside]) -> None:
        self._holding: dict[tuple[str, bool], list[Condition]] = {}
        for rule, extends, holds in stated:
            self._holding.setdefault((rule, extends), []).append(holds)
        self._setting: dict[str, list[Aside]] = {}
        for aside in asides:
            self._setting.setdefault(aside.target, []).append(aside)
        self._stands: dict[tuple[str, bool], Condition] = {}

    def not_set_aside(self, rule: str, extends: bool) -> Condition:
        """That no rule sets aside what this one says of the answer, or of what extends it."""
        if (rule, extends) not in self._stands:
            taking = [
                self._takes(aside, kind)
                for aside in self._setting.get(rule, ())
                for kind in ((False, True) if extends else (False,))
                if (aside.rule, kind) in self._holding
            ]
            self._stands[rule, extends] = Not(some(*taking)) if taking else Always()
        return self._stands[rule, extends]

    def _takes(self, aside: Aside, extends: bool) -> Condition:
        holds = some(*self._holding[aside.rule, extends])
        return every(holds, aside.guard or Always(), self.not_set_aside(aside.rule, extends))


def extensions_before(plan: MatterPlan, date: str | None) -> tuple[Extension, ...]:
    """What extends the answers of a matter and was published before a date, as if there were nothing else that does."""
    if date is None:
        return plan.extensions
    extensions = [extension for extension in plan.extensions if extension.date < date]
    branches = [(branch, False) for branch in plan.branches] + [(extension.branch, True) for extension in extensions]
    standing = Standing([(branch.rule, extends, branch.holds) for branch, extends in branches], plan.asides)
    return tuple(
        attrs.evolve(
            extension,
            branch=attrs.evolve(
                extension.branch,
                remains=every(extension.branch.holds, standing.not_set_aside(extension.branch.rule, True)),
            ),
        )
        for extension in extensions
    )


def read_by(condition: Condition, date: str) -> Condition:
    """The condition as a rule of that date reads it: an `earlier` answer is the one before it."""
    match condition:
        case MatterIs(layer=Layer.EARLIER) | MatterMet(layer=Layer.EARLIER):
            return attrs.evolve(condition, before=date)
        case NumberIs(number, _, bound):
            numbered = attrs.evolve(condition, number=_number(number, date))
            return attrs.evolve(numbered, bound=_number(bound, date)) if isinstance(bound, MatterNumber) else numbered
        case EventCompare(moment=moment) | MomentExists(moment):
            return attrs.evolve(condition, moment=_moment(moment, date))
        case MatterIn(subject):
            return attrs.evolve(condition, subject=_answer(subject, date))
        case MatterCompare(subject, _, moment):
            return attrs.evolve(condition, subject=_answer(subject, date), moment=_moment(moment, date))
        case Happened(by=by):
            return attrs.evolve(condition, by=_moment(by, date)) if by else condition
        case Not(inner):
            return attrs.evolve(condition, condition=read_by(inner, date))
        case All(parts) | AnyOf(parts):
            return attrs.evolve(condition, conditions=tuple(read_by(part, date) for part in parts))
        case _:
            return condition


def _number(number: FactNumber | MatterNumber, date: str) -> FactNumber | MatterNumber:
    if isinstance(number, MatterNumber) and number.layer is Layer.EARLIER:
        return attrs.evolve(number, before=date)
    return number


def _answer(moment: MatterMoment, date: str) -> MatterMoment:
    return attrs.evolve(moment, before=date) if moment.layer is Layer.EARLIER else moment


def _moment(moment: Moment, date: str) -> Moment:
    match moment:
        case MatterMoment():
            return _answer(moment, date)
        case Shift(base=base):
            return attrs.evolve(moment, base=_moment(base, date))
        case LaterOf(moments) | EarlierOf(moments):
            return attrs.evolve(moment, moments=tuple(_moment(each, date) for each in moments))
        case _:
            return moment
