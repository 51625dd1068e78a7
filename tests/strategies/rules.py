"""Random rules and definitions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from compiler.model.conditions import (
    All,
    Always,
    FactNumber,
    MatterNumber,
)
from compiler.model.extensions import extends
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Per,
    Rounding,
    RoundingMode,
    Share,
    TextValue,
    Undecided,
    YesNo,
)
from compiler.model.rules import (
    Definition,
    EventDefinition,
    Exception_,
    Override,
    Reading,
    Rule,
    TotalDefinition,
    ValueDefinition,
)
from compiler.model.time import Shift
from compiler.model.vocabulary import Matter, MatterKind
from tests.strategies.conditions import atoms, conditions, layered
from tests.strategies.scope import Feature, Scope
from tests.strategies.times import TIMED, durations, moments, weekly
from tests.strategies.words import (
    HOTLINE,
    INSURED,
    KIND,
    MATTERS,
    NUMBERS,
    PAID,
    RANK,
    REFERENCES,
    REFUND,
    SHIPPED,
    SIGNED,
    named,
    place,
)

EDITIONS = ("2019-01-14", "2019-01-20")
MATTER = {matter.id: matter for matter in (*MATTERS, HOTLINE, REFUND)}


@st.composite
def values(draw: st.DrawFn, matter: Matter, scope: Scope) -> OutcomeValue:
    if Feature.EXTENSIONS in scope.features and matter.kind in (*TIMED, MatterKind.NUMBER):
        return draw(extensions(matter, scope))
    odd = draw(st.integers(0, 11))
    if odd == 0 or (matter.kind is MatterKind.DOCUMENT and odd % 2):
        return Baseline()
    if odd == 1 or matter.kind is MatterKind.DOCUMENT:
        return Per(draw(st.sampled_from(REFERENCES)).id)
    if odd == 2:
        return Undecided(named("unclear"))
    if matter.kind in (MatterKind.YES_NO, MatterKind.PERMISSION):
        return YesNo(draw(st.booleans()))
    if matter.kind is MatterKind.CHOICE:
        return ChoiceValue(draw(st.sampled_from(matter.values)).id)
    if matter.kind is MatterKind.SCHEDULE:
        return draw(weekly())
    if matter.kind is MatterKind.NUMBER:
        return draw(numbers(matter, scope))
    if matter.kind is MatterKind.TEXT:
        return TextValue(draw(st.sampled_from(("soon", "later"))))
    moment = draw(moments(scope))
    if matter.kind is MatterKind.DEADLINE:
        within = isinstance(moment, Shift) and moment.later and draw(st.booleans())
        return draw(st.sampled_from((Before(moment, within), By(moment))))
    if matter.kind is MatterKind.START:
        return draw(st.sampled_from((From(moment), NotBefore(moment))))
    return At(moment)


@st.composite
def numbers(draw: st.DrawFn, matter: Matter, scope: Scope) -> NumberValue | Share:
    sources = [FactNumber(n.id) for n in scope.numbers]
    sources += [MatterNumber(m.id) for m in scope.lower if m.kind is MatterKind.NUMBER]
    if Feature.SHARES not in scope.features or not sources or draw(st.booleans()):
        return NumberValue(draw(st.sampled_from(NUMBERS)), matter.unit)
    step = draw(st.sampled_from((Decimal("0.01"), Decimal("0.5"), Decimal(2))))
    return Share(
        draw(st.sampled_from((Decimal(0), Decimal("12.5"), Decimal(30), Decimal(100)))),
        draw(st.sampled_from(sources)),
        draw(st.none() | st.just(Decimal("0.2"))),
        draw(st.none() | st.just(Decimal("1.1"))),
        draw(st.none() | st.sampled_from(RoundingMode).map(lambda mode: Rounding(mode, step))),
        matter.unit,
    )


@st.composite
def extensions(draw: st.DrawFn, matter: Matter, scope: Scope) -> ExtendedBy:
    if matter.kind is MatterKind.NUMBER:
        return ExtendedBy(NumberValue(draw(st.sampled_from(NUMBERS)), matter.unit))
    return ExtendedBy(draw(durations(scope)))


def deciding(scope: Scope) -> Scope:
    """For rules that extend nothing; where extensions are allowed, a rule extends each matter that it can."""
    return attrs.evolve(scope, features=scope.features - {Feature.EXTENSIONS})


@st.composite
def outcomes(draw: st.DrawFn, matter: Matter, scope: Scope) -> Outcome:
    guard = draw(atoms(scope)) if draw(st.integers(0, 3)) == 0 else None
    value = draw(values(matter, scope))
    if isinstance(value, ExtendedBy) and draw(st.integers(0, 2)) == 0:
        guard = draw(layered(matter, scope))
    return Outcome(matter.id, value, guard, place())


@st.composite
def extended_rules(draw: st.DrawFn, matter: Matter, scope: Scope, offset: int) -> list[Rule]:
    """One that mostly gives the matter a value, and up to three that extend it."""
    inner = scope.below(RANK[matter.id])
    value = draw(values(matter, deciding(inner)))
    made = [
        Rule("base", ("7",), draw(st.just(Always()) | atoms(inner)), (Outcome(matter.id, value),), place=place(offset))
    ]
    for n in range(draw(st.integers(1, 3))):
        when = draw(st.just(Always()) | atoms(inner) | layered(matter, inner))
        outcome = Outcome(matter.id, draw(extensions(matter, inner)), draw(st.none() | layered(matter, inner)))
        made.append(Rule(f"more{n}", (f"8.{n}",), when, (outcome,), place=place(offset + 10 * (n + 1))))
    return made


@st.composite
def rules(draw: st.DrawFn, name: str, scope: Scope, offset: int) -> Rule:
    decided = sorted(
        draw(st.lists(st.sampled_from(scope.matters), min_size=1, max_size=2, unique_by=lambda m: m.id)),
        key=lambda m: RANK[m.id],
    )
    inner = scope.below(RANK[decided[0].id])
    if draw(st.integers(0, 2)):
        inner = deciding(inner)
    then = tuple(draw(outcomes(matter, inner)) for matter in decided)
    exceptions = []
    for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
        instead = draw(outcomes(draw(st.sampled_from(decided)), inner)) if draw(st.booleans()) else None
        exceptions.append(Exception_(draw(conditions(inner, 1)), instead, (f"9.{len(exceptions)}",), place()))
    duties = [m for m in decided if m.of]
    later = [m for m in scope.matters if duties and RANK[m.id] > RANK[duties[-1].id]]
    breach = ()
    if later and draw(st.booleans()):
        breach = (draw(outcomes(draw(st.sampled_from(later)), inner)),)
    when = draw(conditions(inner))
    said = (*then, *(e.instead for e in exceptions if e.instead))
    if len(decided) == 1 and not breach and all(map(extends, said)) and draw(st.booleans()):
        when = All((when, draw(layered(decided[0], inner))))
    readings = (Reading(named("read_" + name), draw(st.none() | atoms(inner))),) if draw(st.integers(0, 4)) == 0 else ()
    return Rule(
        name,
        (f"1.{name[1:]}",),
        when,
        then,
        tuple(exceptions),
        breach,
        readings=readings,
        place=place(offset),
    )


@st.composite
def with_overrides(draw: st.DrawFn, made: Sequence[Rule], scope: Scope) -> tuple[Rule, ...]:
    """Later rules may set earlier ones aside; then the order is shuffled, which must not matter."""
    done: list[Rule] = []
    for rule in made:
        overrides = []
        for target in done:
            if draw(st.integers(0, 2)) == 0:
                inner = scope.below(min(rank_of(rule), rank_of(target)))
                guard = draw(st.none() | atoms(inner))
                overrides.append(Override(target.name, named("more_special"), guard, place()))
        done.append(attrs.evolve(rule, overrides=tuple(overrides)))
    return tuple(draw(st.permutations(done)))


def rank_of(rule: Rule) -> int:
    """The lowest rank of a matter that the rule decides."""
    insteads = [e.instead for e in rule.exceptions if e.instead]
    return min(RANK[outcome.matter] for outcome in (*rule.outcomes, *insteads, *rule.on_breach))


@st.composite
def edited(draw: st.DrawFn, rule: Rule, scope: Scope) -> Rule:
    """The rule with a date of its own, or its section's, or none; without one of its own it may have old values."""
    since = draw(st.none() | st.sampled_from(EDITIONS))
    own = since is not None and draw(st.booleans())
    rule = attrs.evolve(rule, since=since, own_edition=own)
    if own or draw(st.booleans()):
        return rule
    inner = deciding(scope.below(rank_of(rule)))
    then = tuple(
        outcome if extends(outcome) else draw(outcomes(MATTER[outcome.matter], inner)) for outcome in rule.outcomes
    )
    return attrs.evolve(rule, before=attrs.evolve(rule, outcomes=then))


@st.composite
def edited_definition(draw: st.DrawFn, definition: Definition, scope: Scope) -> Definition:
    """The definition with a date, and with an older condition or none."""
    definition = attrs.evolve(definition, since=draw(st.none() | st.sampled_from(EDITIONS)))
    before = None
    if draw(st.booleans()):
        before = attrs.evolve(definition, condition=draw(conditions(underived(scope), 1)))
    return attrs.evolve(definition, before=before)


def underived(scope: Scope) -> Scope:
    """Without what definitions may define."""
    return attrs.evolve(
        scope,
        special=False,
        choices=tuple(c for c in scope.choices if c is not KIND),
        flags=tuple(f for f in scope.flags if f is not INSURED),
        events=tuple(e for e in scope.events if e is not SIGNED),
    )


@st.composite
def definition_lists(draw: st.DrawFn, scope: Scope) -> list[Definition]:
    """Each definition names only given facts, so none rests on another but for `special` on derived facts."""
    made: list[Definition] = []
    kinds = draw(st.lists(st.sampled_from(("value", "flag", "event", "total")), min_size=1, max_size=2, unique=True))
    for kind in kinds:
        condition = draw(conditions(underived(scope), 1))
        if kind == "value" and KIND in scope.choices:
            made.append(ValueDefinition("order_kind", "virtual", condition, place=place()))
        elif kind == "flag" and INSURED in scope.flags:
            made.append(ValueDefinition("insured", draw(st.booleans()), condition, place=place()))
        elif kind == "event" and SIGNED in scope.events and (PAID in scope.events or SHIPPED in scope.events):
            source = PAID if PAID in scope.events else SHIPPED
            made.append(EventDefinition("signed", source.id, condition, place=place()))
        elif kind == "total":
            made.append(TotalDefinition("special", condition, place=place()))
    return made
