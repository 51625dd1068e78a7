"""Random small announcements as model values.

Every announcement obeys what `compiler.model.resolve` guarantees: names exist, values fit their matters, nothing rests
on itself, overrides form no cycle. Matters are ranked in the order of `RANK`, and a rule names only matters of a lower
rank than any that it decides. `cases` has the cases around their boundaries; they are to be had from here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from compiler.model.conditions import (
    NOW,
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
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.extensions import extends
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    Definition,
    EventDefinition,
    Exception_,
    ExtendedBy,
    From,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Override,
    Per,
    Reading,
    Rounding,
    RoundingMode,
    Rule,
    Share,
    TextValue,
    TotalDefinition,
    Undecided,
    ValueDefinition,
    YesNo,
)
from compiler.model.time import Layer, MatterMoment, Shift
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind, Number
from tests.strategies.cases import LEFT_OUT, Case, all_cases, cases, count_cases, some_cases
from tests.strategies.scope import EVERY, Feature, Scope
from tests.strategies.times import TIMED, durations, moments, weekly, windows
from tests.strategies.words import (
    EXTRA,
    FACTS,
    HOTLINE,
    INSURED,
    KIND,
    MATTERS,
    MORE,
    NUMBERS,
    ORIGIN,
    PAID,
    RANK,
    REFERENCES,
    REFUND,
    SHIPPED,
    SIGNED,
    VOCABULARY,
    ZONE,
    named,
    place,
    terms,
)

__all__ = [
    "DATES",
    "EVERY",
    "LEFT_OUT",
    "MATTERS",
    "ORIGIN",
    "VOCABULARY",
    "ZONE",
    "Announcement",
    "Case",
    "Feature",
    "all_cases",
    "announcements",
    "cases",
    "count_cases",
    "named",
    "place",
    "platforms",
    "rulebook",
    "some_cases",
    "terms",
]

EDITIONS = ("2019-01-14", "2019-01-20")
DATES = (None, "2019-01-10", "2019-01-11", "2019-01-14", "2019-01-19", "2019-01-20")
"""As of which to ask: each edition, and before the first publication."""

MATTER = {matter.id: matter for matter in (*MATTERS, HOTLINE, REFUND)}


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────


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
    if matter.kind in TIMED and scope.clocks:
        return EventCompare(draw(st.sampled_from(scope.clocks)), draw(st.sampled_from(Order)), MatterMoment(matter.id))
    return Always()


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


# ── Outcomes and rules ───────────────────────────────────────────────────────────────────────────────────────────


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


@st.composite
def layered(draw: st.DrawFn, matter: Matter, scope: Scope) -> Condition:
    """A condition on the answer that a rule of the matter extends."""
    layer = draw(st.sampled_from(Layer))
    if matter.kind is MatterKind.NUMBER:
        bound = draw(st.sampled_from(NUMBERS))
        test: Condition = NumberIs(MatterNumber(matter.id, layer), draw(st.sampled_from(Measure)), bound, matter.unit)
    elif matter.of and draw(st.booleans()):
        test = MatterMet(matter.id, draw(st.booleans()), layer)
    elif scope.clocks:
        clock = draw(st.sampled_from(scope.clocks))
        test = EventCompare(clock, draw(st.sampled_from(Order)), MatterMoment(matter.id, layer))
    else:
        return Always()
    return draw(st.sampled_from((test, AnyOf((test, Always())))))


def deciding(scope: Scope) -> Scope:
    """For rules that extend nothing; where extensions are allowed, a rule extends each matter that it can."""
    return attrs.evolve(scope, features=scope.features - {Feature.EXTENSIONS})


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
def outcomes(draw: st.DrawFn, matter: Matter, scope: Scope) -> Outcome:
    guard = draw(atoms(scope)) if draw(st.integers(0, 3)) == 0 else None
    value = draw(values(matter, scope))
    if isinstance(value, ExtendedBy) and draw(st.integers(0, 2)) == 0:
        guard = draw(layered(matter, scope))
    return Outcome(matter.id, value, guard, place())


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
def announcements(
    draw: st.DrawFn,
    max_axes: int = 3,
    max_matters: int = 2,
    max_rules: int = 4,
    definitions: bool = True,
    features: frozenset[Feature] = frozenset(),
) -> Announcement:
    """An announcement over at most `max_axes` facts (`now` is one) and at most `max_rules` rules.

    `features`: what it may have beyond what every reader knows; with none it has one vocabulary, else `MORE` too. Of
    one that has editions, ask as of `DATES`.
    """
    scope = draw(scopes(max_axes, max_matters, features))
    defined = tuple(draw(definition_lists(scope))) if definitions and draw(st.integers(0, 2)) == 0 else ()
    return draw(texts("random.sample", scope, defined, max_rules))


@st.composite
def platforms(
    draw: st.DrawFn, max_axes: int = 3, max_matters: int = 2, features: frozenset[Feature] = frozenset()
) -> Rulebook:
    """Two or three announcements in the folder `random`, later ones amending or replacing earlier ones or neither.

    `compiler.model.amend.merged(rulebook, "random")` is what they say together; ask as of `DATES`.
    """
    scope = draw(scopes(max_axes, max_matters, features))
    defined = tuple(draw(definition_lists(scope))) if draw(st.integers(0, 2)) == 0 else ()
    made: list[Announcement] = []
    for n, published in enumerate(("2019-01-11", "2019-01-18", "2019-01-20")[: draw(st.integers(2, 3))]):
        text = draw(texts(f"random.{'abc'[n]}", scope, () if made else defined, 2))
        earlier = [each.id for each in made]
        amends = draw(st.sets(st.sampled_from(earlier), max_size=2)) if earlier else set()
        replaces = draw(st.sets(st.sampled_from(earlier), max_size=1)) - amends if earlier else set()
        made.append(
            attrs.evolve(text, published=published, amends=tuple(sorted(amends)), replaces=tuple(sorted(replaces)))
        )
    return Rulebook(made[0].vocabularies, tuple(made))


@st.composite
def scopes(draw: st.DrawFn, max_axes: int, max_matters: int, features: frozenset[Feature]) -> Scope:
    extra = (EXTRA,) if Feature.AMOUNTS in features else ()
    more = [HOTLINE] if Feature.HOURS in features else []
    more += [REFUND] if features & {Feature.SHARES, Feature.EXTENSIONS} else []
    axes = draw(st.lists(st.sampled_from((*FACTS, *extra, NOW)), min_size=1, max_size=max_axes, unique_by=str))
    every = (*MATTERS, *more)
    matters = draw(st.lists(st.sampled_from(every), min_size=1, max_size=max_matters, unique_by=lambda m: m.id))
    return Scope(
        tuple(a for a in axes if isinstance(a, Choice)),
        tuple(a for a in axes if isinstance(a, Flag)),
        tuple(a for a in axes if isinstance(a, Number) and a is not EXTRA),
        tuple(a for a in axes if isinstance(a, Event)),
        NOW in axes,
        tuple(sorted(matters, key=lambda m: RANK[m.id])),
        features,
        EXTRA in axes,
    )


@st.composite
def texts(draw: st.DrawFn, id: str, scope: Scope, defined: tuple[Definition, ...], max_rules: int) -> Announcement:
    scope = attrs.evolve(scope, special=any(isinstance(d, TotalDefinition) for d in defined))
    count = draw(st.integers(1, max_rules))
    made = [draw(rules(f"r{n}", scope, 10 * n)) for n in range(count)]
    extended = [m for m in scope.matters if m.kind in (*TIMED, MatterKind.NUMBER)]
    if Feature.EXTENSIONS in scope.features and extended and draw(st.booleans()):
        made = [*made[:1], *draw(extended_rules(draw(st.sampled_from(extended)), scope, 10 * count))]
    made = list(draw(with_overrides(made, scope)))
    if Feature.EDITIONS in scope.features:
        made = [draw(edited(rule, scope)) for rule in made]
        defined = tuple(draw(edited_definition(definition, scope)) for definition in defined)
    return Announcement(
        id,
        named("sample"),
        "tmall",
        "2019-01-11",
        ZONE,
        (VOCABULARY, MORE) if scope.features else (VOCABULARY,),
        place(),
        rules=tuple(made),
        definitions=defined,
    )


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


def rulebook(announcement: Announcement) -> Rulebook:
    """The rulebook that holds only this announcement."""
    return Rulebook(announcement.vocabularies, (announcement,))
