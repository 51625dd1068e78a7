"""An announcement as the data that `compiler.runtime.book` describes, written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from attrs import frozen

from compiler import prose
from compiler.backends.python.moments import counts_itself
from compiler.backends.python.names import Names
from compiler.backends.python.text import Call, Node, call, literal, literals, quoted, tuple_of
from compiler.locale import Labels
from compiler.model.case import fact_name
from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
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
from compiler.model.rules import (
    Baseline,
    By,
    ChoiceValue,
    EventDefinition,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Per,
    Reading,
    Rule,
    TextValue,
    TotalDefinition,
    Undecided,
    ValueDefinition,
    Weekly,
    YesNo,
    can_be_breached,
)
from compiler.model.scope import scope_tests
from compiler.model.time import EventMoment, Instant, MatterMoment, Moment, Window
from compiler.model.uses import duties
from compiler.model.vocabulary import Choice, Event, Fact, Flag
from compiler.plan import AllNeeds, AnyNeed, Branch, EventNeed, MatterNeed, Need, Plan, inline
from compiler.plan.moments import counted, moment_of

MEASURES = {
    Measure.AT_LEAST: ">=",
    Measure.MORE_THAN: ">",
    Measure.AT_MOST: "<=",
    Measure.LESS_THAN: "<",
    Measure.EQUAL: "==",
    Measure.NOT_EQUAL: "!=",
}

Words = Callable[[str], str]
"""A phrase by its language."""


@frozen
class Table:
    """`asked` is the plan of the announcement as it stands now, which says what may be given for a matter."""

    plan: Plan
    names: Names
    asked: Plan
    restated: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()

    def book(self) -> Call:
        a = self.plan.announcement
        first, last = a.valid
        return self._call(
            "Book",
            zone=self.names.zone(a.zone),
            published=literal(a.published),
            valid=tuple_of([literal(first), literal(last)]),
            facts=tuple_of(self._fact(fact) for fact in self._facts()),
            matters=tuple_of(self._matters()),
            rules=tuple_of(self._rules()),
            definitions=tuple_of(self._definitions()),
            restated=literals(sorted(self.restated)) if self.restated else None,
            absent=literals(sorted(self.absent)) if self.absent else None,
        )

    # ── Facts and matters ────────────────────────────────────────────────────────────────────────────────────

    def _facts(self) -> list[Fact]:
        used = {name for m in self.asked.matters for name in m.facts} | {n for d in self.asked.derived for n in d.facts}
        facts = self.plan.announcement.facts.values()
        return [f for f in facts if fact_name(f) in used or f.id in self.plan.announcement.derived]

    def _fact(self, fact: Fact) -> Node:
        match fact:
            case Choice(id, _, values):
                return self._call("Choice", quoted(id), literals(term.id for term in values))
            case Flag(id, _, default):
                return self._call("Flag", quoted(id), literal(default))
            case Event(id):
                return self._call("Event", quoted(id))
            case _:
                return self._call("Number", quoted(fact.id))

    def _matters(self) -> Iterator[Node]:
        a = self.plan.announcement
        for matter in self.asked.matters:
            of = a.matters[matter.matter].of
            acts = [id for id in of if isinstance(a.facts[id], Event)]
            flags = [id for id in of if isinstance(a.facts[id], Flag)]
            yield self._call(
                "Matter",
                quoted(matter.matter),
                self._labels(a.matters[matter.matter].labels),
                uses=literals(matter.facts),
                acts=literals(acts) if acts else None,
                flags=literals(flags) if flags else None,
            )
        for derived in self.asked.derived:
            fact = a.facts[derived.fact]
            yield self._call("Matter", quoted(fact_name(fact)), self._labels(fact.labels), uses=literals(derived.facts))

    # ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────

    def _rules(self) -> Iterator[Node]:
        branches = {matter.matter: iter(matter.branches) for matter in self.plan.matters}
        for rule in self.plan.announcement.rules:
            yield self._rule(rule, branches)

    def _rule(self, rule: Rule, branches: dict[str, Iterator[Branch]]) -> Node:
        instead = [e.instead for e in rule.exceptions]
        outcomes = [
            *((outcome, None, False) for outcome in rule.outcomes),
            *((outcome, number, False) for number, outcome in enumerate(instead) if outcome),
            *((outcome, None, True) for outcome in rule.on_breach),
        ]
        owed = dict.fromkeys(duty.matter for duty in duties(self.plan.announcement, rule)) if rule.on_breach else {}
        return self._call(
            "Rule",
            quoted(rule.name),
            when=self._optional(self._part(part) for part in prose.conjuncts(rule.when)),
            exceptions=self._optional(self._part(e.condition) for e in rule.exceptions),
            branches=tuple_of(
                self._branch(outcome, next(branches[outcome.matter]), number, breach, rule.force)
                for outcome, number, breach in outcomes
            ),
            overrides=self._optional(
                self._call(
                    "Override",
                    quoted(override.target),
                    self._labels(override.because),
                    self._guard(override.guard),
                )
                for override in rule.overrides
            ),
            duties=literals(owed) if owed else None,
            readings=self._optional(self._reading(reading) for reading in rule.readings),
            scope=self._optional(self._part(test) for test in scope_tests(rule.scope)),
            provisos=literals(rule.provisos) if rule.provisos else None,
            force=quoted(rule.force) if rule.force else None,
            binding=None if can_be_breached(rule) else "False",
        )

    def _branch(self, outcome: Outcome, branch: Branch, instead: int | None, breach: bool, force: str | None) -> Node:
        needs = self._needs(branch.needs)
        binding = None if breach else force
        return self._call(
            "Branch",
            quoted(outcome.matter),
            self._says(outcome.value),
            self._text(
                lambda lang: prose.outcome(self.plan.announcement, outcome.matter, outcome.value, lang, binding)
            ),
            literals(branch.clauses),
            guard=self._part(outcome.guard) if outcome.guard else None,
            instead=None if instead is None else str(instead),
            breach="True" if breach else None,
            needs=needs if needs.arguments else None,
        )

    def _says(self, value: OutcomeValue) -> Node:
        match value:
            case YesNo(said) | ChoiceValue(said) | TextValue(said) | NumberValue(said):
                return self._call("Value", literal(said))
            case Weekly(hours, zone, window):
                start, end = self._ends(window) if window else ("None", "None")
                days = [
                    self._call("Hours", tuple_of(map(str, sorted(each.days))), str(each.start), str(each.end))
                    for each in hours
                ]
                return self._call("Weekly", tuple_of(days), self.names.zone(zone), start, end)
            case Baseline():
                return self._call("Baseline")
            case Per(reference):
                return self._call("Per", quoted(reference))
            case Undecided():
                return self._call("Undecided")
            case By(Instant(_, end, zone)):
                return self._call("Moved", self._call("At", self.names.instant(end, zone), self.names.zone(zone)))
            case _:
                moment = moment_of(value)
                assert moment is not None
                bound = "True" if isinstance(value, NotBefore) else None
                return self._call("Moved", self.moment(moment), lower_bound=bound)

    def _reading(self, reading: Reading) -> Node:
        return self._call("Taken", self._labels(reading.labels), self._guard(reading.guard))

    def _guard(self, guard: Condition | None) -> Node | None:
        return self.condition(self._inlined(guard)) if guard else None

    def _part(self, condition: Condition) -> Node:
        """A condition with the words for it."""
        words = self._text(lambda lang: prose.condition(self.plan.announcement, condition, lang))
        return self._call("Part", self.condition(self._inlined(condition)), words)

    def _inlined(self, condition: Condition) -> Condition:
        return inline(self.plan.announcement, condition)

    @staticmethod
    def _optional(nodes: Iterable[Node]) -> Node | None:
        found = tuple_of(nodes)
        return found if found.arguments else None

    # ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────

    def _definitions(self) -> Iterator[Node]:
        needs = {m.matter: m.branches[0].needs for m in self.plan.matters if m.matter in self.plan.announcement.total}
        for definition in self.plan.announcement.total.values():
            yield self._definition(definition.name, definition, needs[definition.name])
        for derived in self.plan.derived:
            given = self.plan.announcement.derived[derived.fact]
            for derivation, lowered in zip(given, derived.definitions, strict=True):
                yield self._definition(derived.fact, derivation, lowered.needs)

    def _definition(
        self, name: str, definition: TotalDefinition | ValueDefinition | EventDefinition, needs: Need
    ) -> Node:
        needed = self._needs(needs)
        return self._call(
            "Definition",
            quoted(name),
            self._part(definition.condition),
            literals(definition.clauses),
            readings=self._optional(self._reading(reading) for reading in definition.readings),
            needs=needed if needed.arguments else None,
            value=literal(definition.value) if isinstance(definition, ValueDefinition) else None,
            source=quoted(definition.source) if isinstance(definition, EventDefinition) else None,
        )

    def _needs(self, need: Need) -> Call:
        match need:
            case EventNeed(event):
                return tuple_of([quoted(event)])
            case MatterNeed(matter):
                return tuple_of([self._call("NeedsOf", quoted(matter))])
            case AllNeeds(needs):
                return tuple_of(node for part in needs for node in self._needs(part).arguments)
            case AnyNeed(needs):
                return tuple_of([self._call("OneOf", tuple_of(self._needs(part) for part in needs))])

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def condition(self, condition: Condition) -> Node:
        match condition:
            case Always() | SuchAs():
                return self._call("Always")
            case ChoiceIs(fact, values, negated):
                return self._call("Is", quoted(fact), literals(values), negated="True" if negated else None)
            case FlagIs(fact, value):
                return self._call("Is", quoted(fact), literals([value]))
            case NumberIs(number, measure, bound):
                return self._call("Compare", self._number(number), quoted(MEASURES[measure]), self._number(bound))
            case EventIn(event, window, negated):
                ends = self._ends(window)
                return self._call("In", quoted(event), *ends, negated="True" if negated else None)
            case EventCompare(event, Order.BEFORE, moment):
                return self._call("Before", quoted(event), self.moment(moment))
            case EventCompare(event, Order.BY, moment):
                return self._call("By", quoted(event), self._limit(moment), inclusive=self._inclusive(moment))
            case EventCompare(event, _, moment):
                return self._call("From", quoted(event), self.moment(moment))
            case Happened(event, negated, None):
                happened = self._call("Happened", quoted(event))
                return self._call("Not", happened) if negated else happened
            case Happened(event, _, by):
                assert by is not None
                return self._call("NotHappenedBy", quoted(event), self._limit(by), inclusive=self._inclusive(by))
            case MatterIs(matter, values, negated):
                return self._call("MatterIs", quoted(matter), literals(values), negated="True" if negated else None)
            case MatterMet(matter, missed):
                return self._call("Met", quoted(matter), missed="True" if missed else None)
            case Not(inner):
                return self._call("Not", self.condition(inner))
            case All(parts):
                return self._call("All", tuple_of(self.condition(part) for part in parts))
            case AnyOf(parts):
                return self._call("AnyOf", tuple_of(self.condition(part) for part in parts))
            case _:
                raise AssertionError(condition)

    def _ends(self, window: Window) -> tuple[str, str]:
        """The constants for the two ends of a window."""
        first, last = window.first, window.last
        return (
            "None" if window.start is None or first is None else self.names.instant(window.start, first.zone),
            "None" if window.end is None or last is None else self.names.instant(window.end, last.zone),
        )

    def _number(self, side: Decimal | FactNumber | MatterNumber) -> Node:
        match side:
            case FactNumber(fact):
                return self._call("FactNumber", quoted(fact))
            case MatterNumber(matter):
                return self._call("MatterNumber", quoted(matter))
            case _:
                return literal(side)

    def moment(self, moment: Moment) -> Node:
        match moment:
            case Instant(us, _, zone):
                return self._call("At", self.names.instant(us, zone), self.names.zone(zone))
            case _:
                return self._counted(moment)

    def _counted(self, moment: Moment) -> Node:
        base, shift = counted(moment)
        after = self.names.duration(shift) if shift else None
        match base:
            case Instant(us, _, zone):
                return self._call("At", self.names.instant(us + shift, zone), self.names.zone(zone))
            case EventMoment(event):
                return self._call("OfEvent", quoted(event), after)
            case MatterMoment(matter):
                return self._call("OfMatter", quoted(matter), after)

    def _limit(self, moment: Moment) -> Node:
        """What `by` reaches: a literal to the end of its last unit."""
        if isinstance(moment, Instant):
            return self._call("At", self.names.instant(moment.end_us, moment.zone), self.names.zone(moment.zone))
        return self.moment(moment)

    def _inclusive(self, moment: Moment) -> Node | None:
        return "True" if counts_itself(self.plan, moment) else None

    def _call(self, name: str, *arguments: Node | None, **keywords: Node | None) -> Call:
        """A call of one of the classes of `compiler.runtime.book`."""
        return call(f"{self.names.python('book')}.{name}", *arguments, **keywords)

    # ── Words ────────────────────────────────────────────────────────────────────────────────────────────────

    def _labels(self, labels: Labels) -> Node:
        return self._call("Text", quoted(labels.en), quoted(labels.zh))

    def _text(self, words: Words) -> Node:
        return self._call("Text", quoted(words("en")), quoted(words("zh")))
