"""An announcement as the data that `compiler.runtime.book` describes, written out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from compiler import prose
from compiler.backends.python.encoding import Encoding, labels, optional, text, without_default
from compiler.backends.python.names import Names
from compiler.backends.python.text import Call, Node, call, literal, literals, quoted, tuple_of
from compiler.model.case import fact_name
from compiler.model.extensions import extends, published, reads_earlier
from compiler.model.outcomes import (
    Baseline,
    By,
    ChoiceValue,
    ExtendedBy,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.rules import EventDefinition, Reading, Rule, TotalDefinition, ValueDefinition, can_be_breached
from compiler.model.scope import scope_tests
from compiler.model.uses import duties
from compiler.model.vocabulary import Choice, Event, Fact, Flag, MatterKind
from compiler.plan import AllNeeds, AnyNeed, Branch, EventNeed, MatterNeed, Need, Plan
from compiler.plan.moments import moment_of


@frozen
class Table:
    """`asked` is the plan that says what may be given for a matter, `others` how the announcement stood before."""

    plan: Plan
    names: Names
    asked: Plan
    others: tuple[Plan, ...] = ()

    @property
    def encoding(self) -> Encoding:
        return Encoding(self.plan, self.names)

    def book(self, absent: frozenset[str] = frozenset()) -> Call:
        """`absent`: the definitions that are no longer answered."""
        a = self.plan.announcement
        first, last = a.valid
        return call(
            "Book",
            zone=self.names.zone(a.zone),
            published=literal(a.published),
            valid=tuple_of([literal(first), literal(last)]),
            facts=tuple_of(self._facts()),
            matters=tuple_of(self._matters()),
            rules=tuple_of(self.rules().values()),
            definitions=tuple_of(self.definitions()),
            absent=literals(sorted(absent)) if absent else None,
        )

    # ── Facts and matters ────────────────────────────────────────────────────────────────────────────────────

    def _facts(self) -> Iterator[Node]:
        """Those that a question may need."""
        plans = (self.asked, self.plan, *self.others)
        used = {name for plan in plans for matter in plan.matters for name in matter.facts}
        used |= {name for plan in plans for derived in plan.derived for name in derived.facts}
        for fact in self.plan.announcement.facts.values():
            if fact_name(fact) in used or fact.id in self.plan.announcement.derived:
                yield self._fact(fact)

    def _fact(self, fact: Fact) -> Node:
        match fact:
            case Choice(id, _, values):
                return call("Choice", quoted(id), literals(term.id for term in values))
            case Flag(id, _, default):
                return call("Flag", quoted(id), literal(default))
            case Event(id):
                return call("Event", quoted(id))
            case _:
                whole = self.asked.announcement.amounts.get(fact.id)
                counts = None if whole is None else "True"
                return call("Number", quoted(fact.id), counts=counts, whole="True" if whole else None)

    def _matters(self) -> Iterator[Node]:
        a = self.plan.announcement
        for matter in self.asked.matters:
            of = a.matters[matter.matter].of
            acts = [id for id in of if isinstance(a.facts[id], Event)]
            flags = [id for id in of if isinstance(a.facts[id], Flag)]
            yield call(
                "Matter",
                quoted(matter.matter),
                labels(a.matters[matter.matter].labels),
                uses=literals(matter.facts),
                acts=literals(acts) if acts else None,
                flags=literals(flags) if flags else None,
                deadline=_if(a.matters[matter.matter].kind is MatterKind.DEADLINE),
            )
        for derived in self.asked.derived:
            fact = a.facts[derived.fact]
            yield call("Matter", quoted(fact_name(fact)), labels(fact.labels), uses=literals(derived.facts))

    # ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────

    def rules(self) -> dict[str, Node]:
        """By name, in printed order."""
        branches = {m.matter: iter(m.branches) for m in self.plan.matters}
        extending = {m.matter: (extension.branch for extension in m.extensions) for m in self.plan.matters}
        return {r.name: self._rule(r, branches, extending) for r in self.plan.announcement.rules}

    def _rule(
        self, rule: Rule, branches: Mapping[str, Iterator[Branch]], extending: Mapping[str, Iterator[Branch]]
    ) -> Node:
        encoding = evolve(self.encoding, date=published(self.plan.announcement, rule))
        instead = [e.instead for e in rule.exceptions]
        outcomes = [
            *((outcome, None, False) for outcome in rule.outcomes),
            *((outcome, number, False) for number, outcome in enumerate(instead) if outcome),
            *((outcome, None, True) for outcome in rule.on_breach),
        ]
        owed = dict.fromkeys(duty.matter for duty in duties(self.plan.announcement, rule)) if rule.on_breach else {}
        return call(
            "Rule",
            quoted(rule.name),
            when=optional(encoding.part(part) for part in prose.conjuncts(rule.when)),
            exceptions=optional(encoding.part(e.condition) for e in rule.exceptions),
            branches=tuple_of(
                self._branch(
                    encoding,
                    rule,
                    outcome,
                    next((extending if isinstance(outcome.value, ExtendedBy) else branches)[outcome.matter]),
                    number,
                    breach,
                )
                for outcome, number, breach in outcomes
            ),
            overrides=optional(
                call(
                    "Override",
                    quoted(override.target),
                    labels(override.because),
                    encoding.optional(override.guard),
                )
                for override in rule.overrides
            ),
            duties=literals(owed) if owed else None,
            readings=optional(_reading(encoding, reading) for reading in rule.readings),
            scope=optional(encoding.part(test) for test in scope_tests(rule.scope)),
            provisos=literals(rule.provisos) if rule.provisos else None,
            force=quoted(rule.force) if rule.force else None,
            binding=None if can_be_breached(rule) else "False",
        )

    def _branch(
        self, encoding: Encoding, rule: Rule, outcome: Outcome, branch: Branch, instead: int | None, breach: bool
    ) -> Node:
        a, binding = self.plan.announcement, None if breach else rule.force
        further = extends(outcome) and reads_earlier(rule, outcome)
        return call(
            "Branch",
            quoted(outcome.matter),
            _extended(encoding, rule, outcome) or _says(encoding, outcome.value),
            text(lambda lang: prose.outcome(a, outcome.matter, outcome.value, lang, binding, further=further)),
            literals(branch.clauses),
            guard=encoding.part(outcome.guard) if outcome.guard else None,
            instead=None if instead is None else str(instead),
            breach="True" if breach else None,
            needs=without_default(_needs(branch.needs)),
        )

    # ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────

    def definitions(self) -> Iterator[Node]:
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
        return call(
            "Definition",
            quoted(name),
            self.encoding.part(definition.condition),
            literals(definition.clauses),
            readings=optional(_reading(self.encoding, reading) for reading in definition.readings),
            needs=without_default(_needs(needs)),
            value=literal(definition.value) if isinstance(definition, ValueDefinition) else None,
            source=quoted(definition.source) if isinstance(definition, EventDefinition) else None,
        )


def _reading(encoding: Encoding, reading: Reading) -> Node:
    return call("Taken", labels(reading.labels), encoding.optional(reading.guard))


def _says(encoding: Encoding, value: OutcomeValue) -> Node:
    match value:
        case YesNo(said) | ChoiceValue(said) | TextValue(said) | NumberValue(said):
            return call("Value", literal(said))
        case Weekly(hours, zone, window):
            days = [
                call("Hours", tuple_of(str(day) for day in sorted(each.days)), str(each.start), str(each.end))
                for each in hours
            ]
            start, end = encoding.ends(window) if window else ("None", "None")
            return call("Weekly", tuple_of(days), encoding.names.zone(zone), start, end)
        case Baseline():
            return call("Baseline")
        case Per(reference):
            return call("Per", quoted(reference))
        case Undecided():
            return call("Undecided")
        case Share(percent, of, at_least, at_most, rounding):
            return call(
                "Share",
                literal(percent),
                encoding.number(of),
                at_least=literal(at_least) if at_least is not None else None,
                at_most=literal(at_most) if at_most is not None else None,
                rounding=quoted(rounding.mode.value) if rounding else None,
                step=literal(rounding.step) if rounding else None,
            )
        case By(moment):
            return call("Moved", encoding.end(moment))
        case _:
            named = moment_of(value)
            assert named is not None
            return call("Moved", encoding.moment(named), lower_bound=_if(isinstance(value, NotBefore)))


def _extended(encoding: Encoding, rule: Rule, outcome: Outcome) -> Node | None:
    """By how much an outcome extends the answer, if it does."""
    if not isinstance(outcome.value, ExtendedBy):
        return None
    by, earlier = outcome.value.by, _if(reads_earlier(rule, outcome))
    if isinstance(by, NumberValue):
        return call("Extended", literal(by.value), quoted(encoding.date), earlier)
    lengths = tuple_of(encoding.lengths(by))
    return call("Extended", lengths, quoted(encoding.date), earlier, zone=encoding.zone(by))


def _needs(need: Need) -> Call:
    match need:
        case EventNeed(event):
            return tuple_of([quoted(event)])
        case MatterNeed(matter, original):
            return tuple_of([call("NeedsOf", quoted(matter), original=_if(original))])
        case AllNeeds(needs):
            return tuple_of(node for part in needs for node in _needs(part).arguments)
        case AnyNeed(needs):
            return tuple_of([call("OneOf", tuple_of(_needs(part) for part in needs))])


def _if(true: bool) -> str | None:
    return "True" if true else None
