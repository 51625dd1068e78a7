"""Random conditions."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.time import Layer, MatterMoment
from compiler.model.vocabulary import Matter, MatterKind
from tests.strategies.scope import Scope
from tests.strategies.times import TIMED, moments, windows
from tests.strategies.words import (
    EXTRA,
    NUMBERS,
)


@st.composite
def atoms(draw: st.DrawFn, scope: Scope) -> Condition:
    kinds: list[str] = ["always"]
    kinds += ["choice"] * 3 if scope.choices else []
    kinds += ["flag"] if scope.flags else []
    kinds += ["number"] if scope.numbers else []
    kinds += ["extra"] if scope.extra else []
    kinds += ["in", "in", "compare", "compare"] if scope.clocks else []
    kinds += ["happened"] if scope.events else []
    kinds += ["matter", "matter"] if scope.lower else []
    kinds += ["defined"] if scope.special else []
    kind = draw(st.sampled_from(kinds))
    if kind == "choice":
        choice = draw(st.sampled_from(scope.choices))
        ids = [term.id for term in choice.values]
        if draw(st.integers(0, 9)) == 0:
            return SuchAs(choice.id, tuple(ids[:1]))
        chosen = draw(st.sets(st.sampled_from(ids), min_size=1, max_size=len(ids) - 1))
        return ChoiceIs(choice.id, tuple(id for id in ids if id in chosen), draw(st.booleans()))
    if kind == "flag":
        return FlagIs(draw(st.sampled_from(scope.flags)).id, draw(st.booleans()))
    if kind == "number":
        numbers = [FactNumber(n.id) for n in scope.numbers]
        return NumberIs(
            draw(st.sampled_from(numbers)),
            draw(st.sampled_from(Measure)),
            draw(st.sampled_from([*NUMBERS, *numbers])),
            "kg",
        )
    if kind == "extra":
        return NumberIs(FactNumber(EXTRA.id), draw(st.sampled_from(Measure)), Decimal(draw(st.integers(0, 3))), "days")
    if kind == "in":
        return EventIn(draw(st.sampled_from(scope.clocks)), draw(windows()), draw(st.booleans()))
    if kind == "compare":
        clock = draw(st.sampled_from(scope.clocks))
        return EventCompare(clock, draw(st.sampled_from(Order)), draw(moments(scope)))
    if kind == "happened":
        negated = draw(st.booleans())
        by = draw(st.none() | moments(scope)) if negated else None
        return Happened(draw(st.sampled_from(scope.events)).id, negated, by)
    if kind == "matter":
        return draw(matter_conditions(scope))
    if kind == "defined":
        return Defined("special")
    return Always()


@st.composite
def matter_conditions(draw: st.DrawFn, scope: Scope) -> Condition:
    matter = draw(st.sampled_from(scope.lower))
    negated = draw(st.booleans())
    if matter.of and draw(st.booleans()):
        return MatterMet(matter.id, negated)
    if matter.kind in (MatterKind.YES_NO, MatterKind.PERMISSION):
        return MatterIs(matter.id, (draw(st.booleans()),), negated)
    if matter.kind is MatterKind.CHOICE:
        return MatterIs(matter.id, (draw(st.sampled_from(matter.values)).id,), negated)
    if matter.kind is MatterKind.NUMBER:
        return NumberIs(
            MatterNumber(matter.id), draw(st.sampled_from(Measure)), draw(st.sampled_from(NUMBERS)), matter.unit
        )
    if matter.kind in TIMED:
        return draw(timed(MatterMoment(matter.id), scope))
    return Always()


@st.composite
def timed(draw: st.DrawFn, answer: MatterMoment, scope: Scope) -> Condition:
    """An answer in a window, against a moment, or as the moment against which an event is held."""
    form = draw(st.sampled_from(("in", "compare", *(("event",) * 2 if scope.clocks else ()))))
    if form == "in":
        return MatterIn(answer, draw(windows()), draw(st.booleans()))
    order = draw(st.sampled_from(Order))
    if form == "compare":
        return MatterCompare(answer, order, draw(moments(scope)))
    return EventCompare(draw(st.sampled_from(scope.clocks)), order, answer)


def conditions(scope: Scope, depth: int = 2) -> st.SearchStrategy[Condition]:
    single = atoms(scope)
    if depth == 0:
        return single
    several = st.lists(conditions(scope, depth - 1), min_size=2, max_size=3).map(tuple)
    return st.one_of(
        single,
        single,
        several.map(All),
        several.map(AnyOf),
        conditions(scope, depth - 1).map(Not),
    )


@st.composite
def layered(draw: st.DrawFn, matter: Matter, scope: Scope) -> Condition:
    """A condition on the answer that a rule of the matter extends."""
    layer = draw(st.sampled_from(Layer))
    if matter.kind is MatterKind.NUMBER:
        bound = draw(st.sampled_from(NUMBERS))
        test: Condition = NumberIs(MatterNumber(matter.id, layer), draw(st.sampled_from(Measure)), bound, matter.unit)
    elif matter.of and draw(st.booleans()):
        test = MatterMet(matter.id, draw(st.booleans()), layer)
    else:
        test = draw(timed(MatterMoment(matter.id, layer), scope))
    return draw(st.sampled_from((test, AnyOf((test, Always())))))
