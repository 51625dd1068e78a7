"""One question about one case: what each rule says of the matter, which rules remain, and what they agree on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from compiler.interpreter.conditions import Conditions
from compiler.interpreter.hours import in_window, is_open
from compiler.interpreter.needs import Candidate, candidates, needed_events
from compiler.interpreter.states import EventState, Happened, MomentState, Never, NoMoment, Passed, Unknown
from compiler.interpreter.truth import FALSE, TRUE, Truth, both, either, negate, unknown
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind, Point, Value
from compiler.model.as_of import as_of as stand_as_of
from compiler.model.case import AT, FactValue, fact_name, find_matter
from compiler.model.conditions import NOW
from compiler.model.rulebook import Announcement
from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    EventDefinition,
    From,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    Reading,
    Rule,
    TextValue,
    TotalDefinition,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.scope import scope_fact, scope_tests
from compiler.model.time import Instant
from compiler.model.uses import duties, facts_of
from compiler.model.vocabulary import Choice, Event


def ask(announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None) -> Answer:
    """What the announcement answers for a matter (or a derived fact, by its fact's name) in a case.

    Facts that the matter does not use are ignored. `as_of` is an ISO date, inclusive. Raises FactError for a matter
    that does not exist and for given facts that contradict a definition.
    """
    return Question(announcement, matter, facts, as_of).answer(matter)


@frozen
class Said:
    """What a rule would answer: a kind and a value. A conflict is never agreed with."""

    kind: Kind
    value: Value | None = None


@frozen
class Statement:
    """An outcome in the case: whether it holds, whether it remains after the overrides, and what it says.

    `said` is None where the outcome does not hold, or where what it says is not known.
    """

    candidate: Candidate
    holds: Truth
    remains: Truth
    said: Said | None

    @property
    def rule(self) -> Rule:
        return self.candidate.rule

    @property
    def clauses(self) -> tuple[str, ...]:
        return self.candidate.clauses


class Question(Conditions):
    """The facts of a case and the matter asked. `as_of`: an ISO date; only what was published by then counts."""

    def __init__(
        self, announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None
    ) -> None:
        find_matter(announcement, matter)
        uses = frozenset(facts_of(announcement, matter))
        standing = stand_as_of(announcement, as_of)
        announcement = standing.announcement
        super().__init__(announcement, {name: value for name, value in facts.items() if name in uses})
        self.matter = matter
        self.standing = standing
        self.needed = needed_events(announcement, self.given, matter)
        self._answers: dict[str, Answer] = {}
        self._statements: dict[str, tuple[Statement, ...]] = {}
        self._refuse_contradictions(uses)

    def event_not_given(self, event: Event) -> EventState:
        return Unknown(frozenset([event.fact])) if event.id in self.needed else Never(given=False)

    def _refuse_contradictions(self, uses: frozenset[str]) -> None:
        """Looks at every derived fact of the question, so that a contradiction never depends on what is asked first."""
        for id in self.announcement.derived:
            fact = self.announcement.facts[id]
            if fact_name(fact) in uses:
                if isinstance(fact, Event):
                    self.instant_of(id)
                elif isinstance(fact, Choice):
                    self.choice(id)
                else:
                    self.flag(id)

    # ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────

    def answer(self, matter: str) -> Answer:
        """The answer for the asked matter, or for one on which it rests."""
        if matter not in self._answers:
            with self.within(None):
                self._answers[matter] = self._answer(matter)
        return self._answers[matter]

    def _answer(self, matter: str) -> Answer:
        if matter in self.announcement.total:
            return self._total(self.announcement.total[matter])
        if matter not in self.announcement.matters:
            return self._derived_fact(matter)
        return self._agreed(self.statements(matter))

    def _agreed(self, statements: tuple[Statement, ...]) -> Answer:
        """What remains must agree."""
        sure = [s for s in statements if s.remains.true]
        open_ = [s for s in statements if s.remains.unknown]
        if not sure and not open_:
            return Answer(Kind.NOT_COVERED)
        said = list(dict.fromkeys(s.said for s in sure if s.said))
        if len(said) > 1 or Said(Kind.CONFLICT) in said:
            return self._conflict(sure)
        if said and all(s.said == said[0] for s in open_):
            return self._given_by(said[0], sure)
        doubtful = [s for s in open_ if not said or s.said != said[0]]
        return Answer(Kind.MISSING_FACT, facts=self.in_order(*(s.remains for s in doubtful)))

    def _given_by(self, said: Said, statements: list[Statement]) -> Answer:
        return Answer(
            said.kind,
            said.value,
            rules=_rules(statements),
            clauses=_clauses(statements),
            readings=self._readings(statements),
            provisos=tuple(dict.fromkeys(proviso for s in statements for proviso in s.rule.provisos)),
            force=tuple(dict.fromkeys(s.rule.force for s in statements if s.rule.force)),
            presumed=self._presumed_by(statements),
            restated=any(s.rule.name in self.standing.restated for s in statements),
        )

    def _presumed_by(self, statements: list[Statement]) -> tuple[str, ...]:
        """The facts that the scopes of these rules presume, in the vocabularies' order."""
        facts = {scope_fact(test) for s in statements for test in scope_tests(s.rule.scope)}
        return tuple(id for id in self.announcement.facts if id in facts and id not in self.given)

    def _conflict(self, statements: list[Statement]) -> Answer:
        by_answer: dict[Said, list[Statement]] = {}
        for statement in statements:
            if statement.said:
                by_answer.setdefault(statement.said, []).append(statement)
        return Answer(
            Kind.CONFLICT,
            rules=_rules(statements),
            clauses=_clauses(statements),
            readings=self._readings(statements),
            alternatives=tuple(
                Alternative(said.kind, said.value, _rules(givers), _clauses(givers))
                for said, givers in by_answer.items()
            ),
        )

    def _readings(self, statements: list[Statement]) -> tuple[Labels, ...]:
        found: list[Labels] = []
        for rule in dict.fromkeys(statement.rule.name for statement in statements):
            with self.within(self.announcement.rule[rule].scope):
                found += self._taken(self.announcement.rule[rule].readings)
        return tuple(dict.fromkeys(found))

    def _taken(self, readings: Iterable[Reading]) -> tuple[Labels, ...]:
        taken = [r.labels for r in readings if r.guard is None or self.holds(r.guard).true]
        return tuple(dict.fromkeys(taken))

    def in_order(self, *truths: Truth) -> tuple[str, ...]:
        """The facts that would settle these, in the vocabulary's order, `at` last."""
        facts = frozenset(fact for truth in truths for fact in truth.facts)
        names = [name for name in map(fact_name, self.announcement.facts.values()) if name in facts]
        return (*names, AT) if AT in facts else tuple(names)

    # ── Definitions asked like a matter ──────────────────────────────────────────────────────────────────────

    def _total(self, definition: TotalDefinition) -> Answer:
        if definition.name == self.matter and definition.name in self.standing.absent:
            return Answer(Kind.NOT_COVERED)
        truth = self.holds(definition.condition)
        if truth.unknown:
            return Answer(Kind.MISSING_FACT, facts=self.in_order(truth))
        return Answer(
            Kind.VALUE,
            truth.true,
            (definition.name,),
            definition.clauses,
            self._taken(definition.readings),
            restated=definition.name in self.standing.restated,
        )

    def _derived_fact(self, name: str) -> Answer:
        """A derived fact's own value, with the definitions that give it."""
        id = next(id for id in self.announcement.derived if fact_name(self.announcement.facts[id]) == name)
        if id in self.standing.absent:
            return Answer(Kind.NOT_COVERED)
        definitions = [d for d in self.announcement.derived[id] if self.holds(d.condition).true]
        clauses = tuple(dict.fromkeys(clause for d in definitions for clause in d.clauses))
        readings = self._taken(reading for d in definitions for reading in d.readings)
        given = (name,) if definitions else ()
        if isinstance(self.announcement.derived[id][0], EventDefinition):
            state = self.instant_of(id)
            if isinstance(state, Unknown):
                return Answer(Kind.MISSING_FACT, facts=self.in_order(unknown(*state.facts)))
            if isinstance(state, Happened):
                return Answer(Kind.VALUE, Point(state.us, self.announcement.zone), given, clauses, readings)
            return Answer(Kind.NOT_COVERED)
        possible = self.choice(id) if isinstance(self.announcement.facts[id], Choice) else self.flag(id)
        if len(possible.values) > 1:
            return Answer(Kind.MISSING_FACT, facts=self.in_order(unknown(*possible.facts)))
        return Answer(Kind.VALUE, next(iter(possible.values)), given, clauses, readings)

    # ── Statements ───────────────────────────────────────────────────────────────────────────────────────────

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every outcome that some rule has for the matter, in printed order."""
        if matter not in self._statements:
            self._statements[matter] = self._state(matter)
        return self._statements[matter]

    def _state(self, matter: str) -> tuple[Statement, ...]:
        held = [(candidate, *self._held(candidate)) for candidate in candidates(self.announcement, matter)]
        by_rule: dict[str, Truth] = {}
        for candidate, holds, _ in held:
            name = candidate.rule.name
            by_rule[name] = either([by_rule.get(name, FALSE), holds])
        return tuple(
            Statement(candidate, holds, both([holds, negate(self._set_aside(candidate.rule, by_rule))]), said)
            for candidate, holds, said in held
        )

    def _set_aside(self, rule: Rule, holds: dict[str, Truth]) -> Truth:
        """Whether a rule that says something of the same matter, and is not itself set aside, overrides this one."""
        if rule.name not in self.announcement.overriding:
            return FALSE
        return either(
            [
                both(
                    [
                        holds[other.name],
                        self.holds(override.guard) if override.guard else TRUE,
                        negate(self._set_aside(other, holds)),
                    ]
                )
                for other in self.announcement.rules
                if other.name in holds
                for override in other.overrides
                if override.target == rule.name
            ]
        )

    def _held(self, candidate: Candidate) -> tuple[Truth, Said | None]:
        applies = self._applies(candidate)
        if applies.false:
            return FALSE, None
        said = self._said(candidate.outcome.value)
        match said:
            case NoMoment():
                return FALSE, None
            case Unknown(facts):
                return both([applies, unknown(*facts)]), None
            case Said(kind=Kind.NOT_COVERED):
                return FALSE, None
            case Said():
                return applies, said

    def _applies(self, candidate: Candidate) -> Truth:
        rule, outcome = candidate.rule, candidate.outcome
        if not candidate.breach:
            return self.stated(rule, outcome)
        with self.within(rule.scope):
            guard = self.holds(outcome.guard) if outcome.guard else TRUE
        return both([guard, self._breached(rule)])

    def _breached(self, rule: Rule) -> Truth:
        """One of the duties that the rule itself gives is missed."""
        matters = dict.fromkeys(duty.matter for duty in duties(self.announcement, rule))
        return either([self.duty_missed(rule, matter) for matter in matters])

    def duty_missed(self, rule: Rule, matter: str) -> Truth:
        """The rule gives the matter's answer, and what that asks for is missed."""
        own = [s for s in self.statements(matter) if s.rule is rule and not s.candidate.breach]
        given = either([statement.remains for statement in own])
        return FALSE if given.false else both([given, self.missed(matter)])

    def says(self, value: OutcomeValue, answer: Answer) -> bool:
        """Whether an answer is what an outcome with this value would say in the case."""
        return self._said(value) == Said(answer.kind, answer.value)

    # ── What an outcome says ─────────────────────────────────────────────────────────────────────────────────

    def _said(self, value: OutcomeValue) -> Said | Unknown | NoMoment:
        match value:
            case YesNo(yes):
                return Said(Kind.VALUE, yes)
            case ChoiceValue(text) | TextValue(text):
                return Said(Kind.VALUE, text)
            case NumberValue(number):
                return Said(Kind.VALUE, number)
            case Weekly():
                return self._said_hours(value)
            case Baseline():
                return Said(Kind.BASELINE)
            case Per(reference):
                return Said(Kind.PER, reference)
            case Undecided():
                return Said(Kind.CONFLICT)
            case By(Instant(_, end_us, zone)):
                return Said(Kind.VALUE, Point(end_us, zone))
            case NotBefore(moment):
                state = self._said_moment(self.moment(moment))
                if isinstance(state, Said) and isinstance(state.value, Point):
                    return Said(Kind.VALUE, Point(state.value.us, state.value.zone, lower_bound=True))
                return state
            case Before(moment) | By(moment) | At(moment) | From(moment):
                return self._said_moment(self.moment(moment))

    def _said_hours(self, weekly: Weekly) -> Said | Unknown | NoMoment:
        now = self.instant_of(NOW)
        if isinstance(now, Unknown):
            return now
        assert isinstance(now, Happened)
        return Said(Kind.VALUE, is_open(weekly, now.us)) if in_window(weekly, now.us) else NoMoment()

    def _said_moment(self, moment: MomentState) -> Said | Unknown | NoMoment:
        match moment:
            case Point():
                return Said(Kind.VALUE, moment)
            case Passed(matter):
                answer = self.answer(matter)
                return Said(answer.kind, answer.value)
            case _:
                return moment


def _rules(statements: list[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(statement.rule.name for statement in statements))


def _clauses(statements: list[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clause for statement in statements for clause in statement.clauses))
