"""One question about one case: what each rule says of the matter, which rules remain, and what they agree on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from . import book
from .book import Book, Branch, Definition, Rule
from .conditions import Conditions
from .decision import Alternative, Outcome, Reading
from .facts import AT, read
from .hours import is_open, says_something
from .instants import Since
from .known import scope_fact
from .needs import needed_events, stated
from .share import share_of
from .states import EventState, Never, NoMoment, Point
from .terms import NOW, Layer, MatterNumber
from .truth import Truth, Unknown, both, either, negate


class Said(NamedTuple):
    """What a rule would answer. A conflict is never agreed with; points agree wherever they are printed."""

    kind: Any
    value: Any = None
    lower_bound: bool = False


class Statement(NamedTuple):
    """A branch in the case: whether it holds, and whether it remains; `said` is None where that is not known."""

    rule: Rule
    branch: Branch
    holds: Truth
    remains: Truth
    said: Said | None
    point: Point | None


class Question(Conditions):
    """The facts of a case, as they were given, and the matter asked. `uses`: the facts that may be given for it.

    Raises a FactError for what a fact cannot be.
    """

    def __init__(self, announcement: Book, matter: str, uses: tuple[str, ...], given: Mapping[str, object]) -> None:
        super().__init__(announcement, read(announcement.fact_names, given))
        self.matter = matter
        self.needed = needed_events(announcement, self.given, matter)
        self._answers: dict[str, Outcome] = {}
        self._statements: dict[str, tuple[Statement, ...]] = {}
        self._refuse_contradictions(frozenset(uses))

    def event_not_given(self, event: str) -> EventState:
        return Unknown([event + "_at"]) if event in self.needed else Never(given=False)

    def _refuse_contradictions(self, uses: frozenset[str]) -> None:
        """Looks at every derived fact of the question, so that a contradiction never depends on what is asked first."""
        for definition in self.book.definitions:
            if definition.source is not None and definition.name + "_at" in uses:
                self.instant_of(definition.name)
            elif definition.value is not None and definition.name in uses:
                self.possible(definition.name)

    # ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────

    def answer(self, matter: str, layer: Layer | None = None) -> Outcome:
        if matter not in self._answers:
            with self.within(()):
                self._answers[matter] = self._answer(matter)
        return self._answers[matter]

    def _answer(self, matter: str) -> Outcome:
        definitions = self.book.asked(matter)
        if matter == self.matter and any(definition.name in self.book.absent for definition in definitions):
            return Outcome(matter, "not_covered")
        if not definitions:
            return self._agreed(matter, self.statements(matter))
        if definitions[0].source is None and definitions[0].value is None:
            return self._defined(definitions[0])
        return self._derived_fact(matter, definitions)

    def _agreed(self, matter: str, statements: tuple[Statement, ...]) -> Outcome:
        """What remains must agree."""
        sure = [s for s in statements if s.remains is True]
        maybe = [s for s in statements if isinstance(s.remains, Unknown)]
        if not sure and not maybe:
            return Outcome(matter, "not_covered")
        said = list(dict.fromkeys(s.said for s in sure if s.said))
        if len(said) > 1 or any(s.kind == "conflict" for s in said):
            return self._conflict(matter, sure)
        if said and all(s.said == said[0] for s in maybe):
            point = next((s.point for s in sure if s.point), None)
            value = point if point else said[0].value
            return Outcome(
                matter,
                said[0].kind,
                value,
                _rules(sure),
                _clauses(sure),
                self._readings(sure),
                lower_bound=said[0].lower_bound,
                provisos=tuple(dict.fromkeys(proviso for s in sure for proviso in s.rule.provisos)),
                force=tuple(dict.fromkeys(s.rule.force for s in sure if s.rule.force)),
                presumed=self._presumed_by(sure),
                restated=any(s.rule.name in self.book.restated for s in sure),
            )
        doubtful = [s.remains for s in maybe if not said or s.said != said[0]]
        return Outcome(matter, "missing_fact", facts=self.in_order(doubtful))

    def _presumed_by(self, statements: list[Statement]) -> tuple[str, ...]:
        """The facts that the scopes of these rules presume, in the announcement's order."""
        facts = {scope_fact(test) for s in statements for test, _ in s.rule.scope}
        return tuple(name for name in self.book.fact_names if name in facts and name not in self.given)

    def _conflict(self, matter: str, statements: list[Statement]) -> Outcome:
        by_answer: dict[Said, list[Statement]] = {}
        for statement in statements:
            if statement.said:
                by_answer.setdefault(statement.said, []).append(statement)
        answers = tuple(
            Alternative(said.kind, givers[0].point or said.value, _rules(givers), _clauses(givers))
            for said, givers in by_answer.items()
        )
        return Outcome(
            matter,
            "conflict",
            None,
            _rules(statements),
            _clauses(statements),
            self._readings(statements),
            answers=answers,
        )

    def _readings(self, statements: list[Statement]) -> tuple[Reading, ...]:
        found: list[Reading] = []
        for rule in dict.fromkeys(statement.rule.name for statement in statements):
            with self.within(self.book.rule[rule].scope):
                found += self._taken(self.book.rule[rule].readings)
        return tuple(dict.fromkeys(found))

    def _taken(self, readings: Iterable[book.Taken]) -> tuple[Reading, ...]:
        taken = [Reading(*r.text) for r in readings if self.holds(r.guard) is True]
        return tuple(dict.fromkeys(taken))

    def in_order(self, truths: Iterable[Truth]) -> tuple[str, ...]:
        """The facts that would settle these, in the announcement's order, `at` last."""
        facts = frozenset(fact for truth in truths if isinstance(truth, Unknown) for fact in truth)
        return tuple(name for name in (*self.book.fact_names, AT) if name in facts)

    # ── Definitions asked like a matter ──────────────────────────────────────────────────────────────────────

    def _defined(self, definition: Definition) -> Outcome:
        truth = self.holds(definition.condition.condition)
        if isinstance(truth, Unknown):
            return Outcome(definition.name, "missing_fact", facts=self.in_order([truth]))
        readings = self._taken(definition.readings)
        restated = definition.name in self.book.restated
        return Outcome(
            definition.name, "value", truth, (definition.name,), definition.clauses, readings, restated=restated
        )

    def _derived_fact(self, name: str, definitions: tuple[Definition, ...]) -> Outcome:
        """A derived fact's own value, with the definitions that give it."""
        giving = [d for d in definitions if self.holds(d.condition.condition) is True]
        rules = (name,) if giving else ()
        clauses = tuple(dict.fromkeys(clause for d in giving for clause in d.clauses))
        readings = self._taken(reading for d in giving for reading in d.readings)
        value: Point | str | bool
        if definitions[0].source is not None:
            state = self.instant_of(definitions[0].name)
            if isinstance(state, Unknown):
                return Outcome(name, "missing_fact", facts=self.in_order([state]))
            if not isinstance(state, Since):
                return Outcome(name, "not_covered")
            value = Point(state, self.book.zone)
        else:
            possible = self.possible(name)
            if len(possible) > 1:
                return Outcome(name, "missing_fact", facts=(name,))
            value = next(iter(possible))
        return Outcome(name, "value", value, rules, clauses, readings)

    # ── Statements ───────────────────────────────────────────────────────────────────────────────────────────

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every branch that some rule has for the matter, in printed order."""
        if matter not in self._statements:
            self._statements[matter] = tuple(self._state(matter))
        return self._statements[matter]

    def _state(self, matter: str) -> Iterable[Statement]:
        held = [(rule, branch, *self._held(rule, branch)) for rule, branch in self.book.branches.get(matter, ())]
        by_rule: dict[str, Truth] = {}
        for rule, _, holds, _, _ in held:
            by_rule[rule.name] = either([by_rule.get(rule.name, False), holds])
        for rule, branch, holds, said, point in held:
            remains = both([holds, negate(self._set_aside(rule.name, by_rule))])
            yield Statement(rule, branch, holds, remains, said, point)

    def _set_aside(self, rule: str, holds: dict[str, Truth]) -> Truth:
        """Whether a rule that says something of the same matter, and is not itself set aside, overrides this one."""
        return either(
            [
                both([holds[other.name], self.holds(override.guard), negate(self._set_aside(other.name, holds))])
                for other, override in self.book.overriding.get(rule, ())
                if other.name in holds
            ]
        )

    def _held(self, rule: Rule, branch: Branch) -> tuple[Truth, Said | None, Point | None]:
        applies = self._breached(rule, branch) if branch.breach else stated(self, rule, branch)
        if applies is False:
            return False, None, None
        match branch.says:
            case book.Value(value):
                return applies, Said("value", value), None
            case book.Weekly():
                return self._scheduled(applies, branch.says)
            case book.Per(reference):
                return applies, Said("per", reference), None
            case book.Baseline():
                return applies, Said("baseline"), None
            case book.Undecided():
                return applies, Said("conflict"), None
            case book.Share():
                return self._shared(applies, branch.says)
            case book.Extended():
                return applies, None, None
            case book.Moved(moment, lower_bound):
                return self._moved(applies, self.moment(moment), lower_bound)

    def _shared(self, applies: Truth, share: book.Share) -> tuple[Truth, Said | None, Point | None]:
        number = self.number(share.of)
        if isinstance(number, Unknown):
            return both([applies, number]), None, None
        if number is not None:
            return applies, Said("value", share_of(share, number)), None
        assert isinstance(share.of, MatterNumber)
        return self._moved(applies, self.answer(share.of.matter, share.of.layer), False)

    def _scheduled(self, applies: Truth, weekly: book.Weekly) -> tuple[Truth, Said | None, Point | None]:
        now = self.instant_of(NOW)
        if isinstance(now, Unknown):
            return both([applies, now]), None, None
        assert isinstance(now, Since)
        if not says_something(weekly, now):
            return False, None, None
        return applies, Said("value", is_open(weekly, now)), None

    @staticmethod
    def _moved(applies: Truth, moment: object, lower_bound: bool) -> tuple[Truth, Said | None, Point | None]:
        match moment:
            case Unknown():
                return both([applies, moment]), None, None
            case Point(instant, zone, inherited):
                point = Point(instant, zone, inherited or lower_bound)
                return applies, Said("value", instant, point.lower_bound), point
            case Outcome(kind=kind, value=value) if kind != "not_covered":
                return applies, Said(kind, value), None
            case _:
                assert isinstance(moment, NoMoment | Outcome)
                return False, None, None

    def _breached(self, rule: Rule, branch: Branch) -> Truth:
        """One of the duties whose answer the rule itself gives is missed."""
        with self.within(rule.scope):
            guard = [self.holds(branch.guard.condition)] if branch.guard else []
        return both([*guard, either([self._duty_missed(rule, matter) for matter in rule.duties])])

    def _duty_missed(self, rule: Rule, matter: str) -> Truth:
        own = [s.remains for s in self.statements(matter) if s.rule is rule and not s.branch.breach]
        given = either(own)
        return False if given is False else both([given, self.missed(matter)])


def _rules(statements: list[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(statement.rule.name for statement in statements))


def _clauses(statements: list[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clause for statement in statements for clause in statement.branch.clauses))
