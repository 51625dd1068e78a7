"""Random small announcements as model values, and the cases around their boundaries.

Every announcement obeys what `compiler.model.resolve` guarantees: names exist, values fit their matters, nothing rests
on itself, overrides form no cycle. Matters are ranked in the order of `MATTERS`, and a rule names only matters of a
lower rank than any that it decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from math import prod
from random import Random
from typing import Any

import attrs
from attrs import frozen
from hypothesis import strategies as st

from compiler.locale import Labels
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
    From,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Override,
    Per,
    Reading,
    Rule,
    TextValue,
    TotalDefinition,
    Undecided,
    ValueDefinition,
    YesNo,
)
from compiler.model.time import (
    DAY,
    SECOND,
    Duration,
    EventMoment,
    Instant,
    MatterMoment,
    Moment,
    Precision,
    Shift,
    Unit,
    Window,
)
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind, Number, Reference, Term, Vocabulary
from dsl.source import Place

LEFT_OUT = object()
"""In place of a value: the case does not name the fact."""

FactValue = str | bool | Decimal | int | None
Case = dict[str, FactValue]

ZONE = "Asia/Shanghai"
ORIGIN = 1_548_604_800 * SECOND  # 2019-01-28 00:00 in ZONE


def named(id: str) -> Labels:
    return Labels(id.replace("_", " "), "某" + id)


def place(offset: int = 0) -> Place:
    return Place("random/sample.rule", offset, offset + 1)


def terms(*ids: str) -> tuple[Term, ...]:
    return tuple(Term(id, named(id), place()) for id in ids)


PLATFORM = Choice("platform", named("platform"), terms("tmall", "taobao", "intl"), place())
KIND = Choice("order_kind", named("order_kind"), terms("regular", "virtual"), place())
TRACKED = Flag("tracked", named("tracked"), False, place())
INSURED = Flag("insured", named("insured"), True, place())
WEIGHT = Number("weight", named("weight"), "kg", place())
PRICE = Number("price", named("price"), "kg", place())
PAID = Event("paid", named("paid"), place())
SHIPPED = Event("shipped", named("shipped"), place())
SIGNED = Event("signed", named("signed"), place())
FACTS = (PLATFORM, KIND, TRACKED, INSURED, WEIGHT, PRICE, PAID, SHIPPED, SIGNED)

SPECIAL = Matter("special", named("special"), MatterKind.YES_NO, place())
MATTERS = (
    Matter("ship_by", named("ship_by"), MatterKind.DEADLINE, place(), of=("shipped",)),
    Matter("both_by", named("both_by"), MatterKind.DEADLINE, place(), of=("shipped", "signed")),
    Matter("resumes", named("resumes"), MatterKind.START, place()),
    Matter("tracking", named("tracking"), MatterKind.YES_NO, place(), of=("tracked",)),
    Matter("lane", named("lane"), MatterKind.CHOICE, place(), values=terms("air", "sea", "road")),
    Matter("wait", named("wait"), MatterKind.NUMBER, place(), unit="kg"),
    Matter("confirm_at", named("confirm_at"), MatterKind.INSTANT, place()),
    Matter("reason", named("reason"), MatterKind.PERMISSION, place()),
    Matter("remark_text", named("remark_text"), MatterKind.TEXT, place()),
    Matter("policy", named("policy"), MatterKind.DOCUMENT, place()),
)
RANK = {matter.id: rank for rank, matter in enumerate(MATTERS)}
REFERENCES = tuple(Reference(id, named(id), place()) for id in ("handbook", "details_page"))
VOCABULARY = Vocabulary("random", named("random"), place(), FACTS, (SPECIAL, *MATTERS), REFERENCES)

DURATIONS = (Duration(1, Unit.DAYS), Duration(2, Unit.DAYS), Duration(36, Unit.HOURS), Duration(90, Unit.MINUTES))
NUMBERS = (Decimal("0"), Decimal("1"), Decimal("2.5"))


@frozen
class Scope:
    """What a condition may name: facts, matters of a lower rank than `rank`, and the definition where there is one."""

    choices: tuple[Choice, ...]
    flags: tuple[Flag, ...]
    numbers: tuple[Number, ...]
    events: tuple[Event, ...]
    now: bool
    matters: tuple[Matter, ...]
    rank: int = 0
    special: bool = False

    def below(self, rank: int) -> Scope:
        return attrs.evolve(self, rank=rank)

    @property
    def lower(self) -> tuple[Matter, ...]:
        return tuple(m for m in self.matters if RANK[m.id] < self.rank)

    @property
    def clocks(self) -> tuple[str, ...]:
        return tuple(e.id for e in self.events) + ((NOW,) if self.now else ())


# ── Instants, windows, moments ───────────────────────────────────────────────────────────────────────────────────


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    """A literal on one of five days: a bare date, a midnight written 24:00, or a second."""
    start = ORIGIN + draw(st.integers(0, 4)) * DAY
    form = draw(st.sampled_from(("day", "24", "second", "last")))
    if form == "day":
        return Instant(start, start + DAY, ZONE, Precision.DAY)
    if form == "24":
        return Instant(start, start, ZONE, Precision.MINUTE, midnight_24=True)
    if form == "second":
        return Instant(start, start + SECOND, ZONE, Precision.SECOND)
    return Instant(start - SECOND, start, ZONE, Precision.SECOND)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """A window that is not empty, open at one end at most."""
    first, last = draw(instants()), draw(instants())
    if first.us > last.us:
        first, last = last, first
    inclusive = draw(st.booleans())
    end = last.end_us if inclusive else last.us
    if end <= first.us:
        end, last, inclusive = (
            last.us + 2 * DAY,
            Instant(last.us + 2 * DAY, last.us + 2 * DAY, ZONE, Precision.DAY),
            False,
        )
    ends = draw(st.sampled_from(("both", "both", "both", "from", "to")))
    return Window(
        None if ends == "to" else first.us,
        None if ends == "from" else end,
        None if ends == "to" else first,
        None if ends == "from" else last,
        inclusive,
    )


@st.composite
def moments(draw: st.DrawFn, scope: Scope) -> Moment:
    timed = [m for m in scope.lower if m.kind in (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT)]
    bases: list[st.SearchStrategy[Moment]] = [instants()]
    if scope.events:
        bases.append(st.sampled_from(scope.events).map(lambda e: EventMoment(e.id)))
    if timed:
        bases.append(st.sampled_from(timed).map(lambda m: MatterMoment(m.id)))
    moment = draw(st.one_of(bases))
    later = draw(st.booleans())
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2)))):
        moment = Shift(draw(st.sampled_from(DURATIONS)), later, moment)
    return moment


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────


@st.composite
def atoms(draw: st.DrawFn, scope: Scope) -> Condition:
    kinds: list[str] = ["always"]
    kinds += ["choice"] * 3 if scope.choices else []
    kinds += ["flag"] if scope.flags else []
    kinds += ["number"] if scope.numbers else []
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
    if matter.kind in (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT) and scope.clocks:
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
    if matter.kind is MatterKind.NUMBER:
        return NumberValue(draw(st.sampled_from(NUMBERS)), matter.unit)
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
def outcomes(draw: st.DrawFn, matter: Matter, scope: Scope) -> Outcome:
    guard = draw(atoms(scope)) if draw(st.integers(0, 3)) == 0 else None
    return Outcome(matter.id, draw(values(matter, scope)), guard, place())


@st.composite
def rules(draw: st.DrawFn, name: str, scope: Scope, offset: int) -> Rule:
    decided = sorted(
        draw(st.lists(st.sampled_from(scope.matters), min_size=1, max_size=2, unique_by=lambda m: m.id)),
        key=lambda m: RANK[m.id],
    )
    inner = scope.below(RANK[decided[0].id])
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
    readings = (Reading(named("read_" + name), draw(st.none() | atoms(inner))),) if draw(st.integers(0, 4)) == 0 else ()
    return Rule(
        name,
        (f"1.{name[1:]}",),
        draw(conditions(inner)),
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
    draw: st.DrawFn, max_axes: int = 3, max_matters: int = 2, max_rules: int = 4, definitions: bool = True
) -> Announcement:
    """An announcement over at most `max_axes` facts (`now` is one) and at most `max_rules` rules."""
    axes = draw(st.lists(st.sampled_from((*FACTS, NOW)), min_size=1, max_size=max_axes, unique_by=str))
    matters = draw(st.lists(st.sampled_from(MATTERS), min_size=1, max_size=max_matters, unique_by=lambda m: m.id))
    scope = Scope(
        tuple(a for a in axes if isinstance(a, Choice)),
        tuple(a for a in axes if isinstance(a, Flag)),
        tuple(a for a in axes if isinstance(a, Number)),
        tuple(a for a in axes if isinstance(a, Event)),
        NOW in axes,
        tuple(sorted(matters, key=lambda m: RANK[m.id])),
    )
    defined = tuple(draw(definition_lists(scope))) if definitions and draw(st.integers(0, 2)) == 0 else ()
    scope = attrs.evolve(scope, special=any(isinstance(d, TotalDefinition) for d in defined))
    count = draw(st.integers(1, max_rules))
    made = [draw(rules(f"r{n}", scope, 10 * n)) for n in range(count)]
    return Announcement(
        "random.sample",
        named("sample"),
        "tmall",
        "2019-01-11",
        ZONE,
        (VOCABULARY,),
        place(),
        rules=draw(with_overrides(made, scope)),
        definitions=defined,
    )


@st.composite
def definition_lists(draw: st.DrawFn, scope: Scope) -> list[Definition]:
    """Each definition names only given facts, so none rests on another but for `special` on derived facts."""
    made: list[Definition] = []
    kinds = draw(st.lists(st.sampled_from(("value", "flag", "event", "total")), min_size=1, max_size=2, unique=True))
    for kind in kinds:
        given = attrs.evolve(
            scope,
            choices=tuple(c for c in scope.choices if c is not KIND),
            flags=tuple(f for f in scope.flags if f is not INSURED),
            events=tuple(e for e in scope.events if e is not SIGNED),
        )
        condition = draw(conditions(given, 1))
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


# ── Cases ────────────────────────────────────────────────────────────────────────────────────────────────────────


def walk(value: Any) -> Iterator[Any]:
    """Every model value inside a value, itself included."""
    yield value
    if attrs.has(type(value)):
        for attribute in attrs.fields(type(value)):
            yield from walk(getattr(value, attribute.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from walk(item)


def used_facts(announcement: Announcement) -> list[str]:
    """The fact names that rules and definitions use, in the vocabulary's order, `at` last."""
    ids = used_ids(announcement)
    events = {f.id: f.fact for f in FACTS if isinstance(f, Event)}
    return [events.get(f.id, f.id) for f in FACTS if f.id in ids] + (["at"] if needs_now(announcement) else [])


def used_ids(announcement: Announcement) -> set[str]:
    """Facts named by rules and definitions, and those that meet the duties of the matters that are decided."""
    ids: set[str] = set()
    for value in walk((announcement.rules, announcement.definitions)):
        match value:
            case ChoiceIs(fact=id) | SuchAs(fact=id) | FlagIs(fact=id) | FactNumber(fact=id) | ValueDefinition(fact=id):
                ids.add(id)
            case EventIn(event=id) | EventCompare(event=id) | Happened(event=id) | EventMoment(event=id):
                ids.add(id)
            case EventDefinition(event=id, source=source):
                ids.update((id, source))
            case Outcome(matter=id):
                ids.update(announcement.matters[id].of)
    return ids


def needs_now(announcement: Announcement) -> bool:
    return any(
        isinstance(value, MatterMet) or (isinstance(value, Rule) and value.on_breach) or value == NOW
        for value in walk((announcement.rules, announcement.definitions))
    )


def boundaries(announcement: Announcement, shifts: int = 1) -> list[int]:
    """The instants at which something may change: literals, and those up to `shifts` of the durations away from one."""
    found: set[int] = set()
    steps: set[int] = set()
    for value in walk((announcement.rules, announcement.definitions)):
        match value:
            case Instant(us=us, end_us=end):
                found |= {us, end}
            case Window(start=start, end=end):
                found |= {t for t in (start, end) if t is not None}
            case Shift(duration=duration):
                steps.add(duration.us)
    for _ in range(shifts):
        found |= {t + sign * step for t in found for step in steps for sign in (1, -1)}
    return sorted(found) or [ORIGIN]


def around(announcement: Announcement, shifts: int = 1) -> list[int]:
    """Every boundary, the second before and the second after."""
    return sorted({t + d for t in boundaries(announcement, shifts) for d in (-SECOND, 0, SECOND)})


def fact_values(announcement: Announcement, name: str, shifts: int = 1) -> list[FactValue]:
    """The values of a fact that tell all cases apart, for `name` as a case writes it."""
    if name == "at":
        return list(around(announcement, shifts))
    fact = next(f for f in FACTS if name in (f.id, getattr(f, "fact", None)))
    match fact:
        case Choice(values=terms):
            return [term.id for term in terms]
        case Flag():
            return [False, True]
        case Number():
            return sorted({n + d for n in NUMBERS for d in (Decimal("-0.5"), Decimal(0), Decimal("0.5"))})
        case Event():
            return [None, *around(announcement, shifts)]
    raise AssertionError(fact)


def all_cases(announcement: Announcement, shifts: int = 1) -> Iterator[Case]:
    """Every complete case over the boundary values of every fact that is used; an event may also be left out."""
    names = used_facts(announcement)
    for combination in product(*(_options(announcement, name, shifts) for name in names)):
        yield {name: value for name, value in zip(names, combination, strict=True) if value is not LEFT_OUT}


def some_cases(announcement: Announcement, shifts: int = 1) -> Iterator[Case]:
    """Cases like those of `all_cases`, without end, the same ones each time."""
    random = Random(0)
    options = {name: _options(announcement, name, shifts) for name in used_facts(announcement)}
    while True:
        drawn = {name: random.choice(values) for name, values in options.items()}
        yield {name: value for name, value in drawn.items() if value is not LEFT_OUT}


def count_cases(announcement: Announcement, shifts: int = 1) -> int:
    """How many `all_cases` yields."""
    return prod(len(_options(announcement, name, shifts)) for name in used_facts(announcement))


def _options(announcement: Announcement, name: str, shifts: int) -> list[Any]:
    values: list[Any] = fact_values(announcement, name, shifts)
    return [*values, LEFT_OUT] if None in values else values


@st.composite
def cases(draw: st.DrawFn, announcement: Announcement, missing: bool = True) -> Mapping[str, FactValue]:
    """A case at and around the boundaries. With `missing`, facts may be left out.

    It may contradict a derived fact; every reader of a case then refuses it alike.
    """
    given: Case = {}
    for name in used_facts(announcement):
        if missing and draw(st.integers(0, 4)) == 0:
            continue
        given[name] = draw(st.sampled_from(fact_values(announcement, name, 2)))
    return given
