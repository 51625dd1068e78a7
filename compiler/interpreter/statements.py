"""What each rule says of a matter in the case, and which rules set others aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from compiler.interpreter.conditions import Conditions
from compiler.interpreter.hours import in_window, is_open
from compiler.interpreter.needs import Candidate, candidates
from compiler.interpreter.states import Happened, MomentState, NoMoment, Passed, Reached, Unknown
from compiler.interpreter.truth import FALSE, TRUE, Truth, both, either, negate, unknown
from compiler.model.answer import Answer, Kind, Point, Value
from compiler.model.case import FactValue
from compiler.model.conditions import NOW
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
    OutcomeValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import Override, Rule
from compiler.model.uses import duties


@frozen
class Said:
    """What a rule would answer: a kind and a value. A conflict is never agreed with."""

    kind: Kind
    value: Value | None = None


@frozen
class Statement:
    """An outcome in the case: whether it holds, whether it remains after the overrides, and what it says.

    `said` is None where the outcome does not hold, where what it says is not known, and for what extends an answer,
    since it says nothing by itself.
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


class Statements(Conditions):
    def __init__(self, announcement: Announcement, given: Mapping[str, FactValue]) -> None:
        super().__init__(announcement, given)
        self._statements: dict[str, tuple[Statement, ...]] = {}

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every outcome that some rule has for the matter, in printed order."""
        if matter not in self._statements:
            with self.within(None):
                self._statements[matter] = self.state(candidates(self.announcement, matter))
        return self._statements[matter]

    def state(self, considered: Iterable[Candidate]) -> tuple[Statement, ...]:
        """These outcomes of a matter, as if there were no others."""
        held = [(candidate, *self._held(candidate)) for candidate in considered]
        holds: dict[tuple[str, bool], Truth] = {}
        for candidate, truth, _ in held:
            outcomes = (candidate.rule.name, candidate.extends)
            holds[outcomes] = either([holds.get(outcomes, FALSE), truth])
        return tuple(
            Statement(c, truth, both([truth, negate(self._set_aside(c.rule, c.extends, holds))]), said)
            for c, truth, said in held
        )

    def _set_aside(self, rule: Rule, extends: bool, holds: dict[tuple[str, bool], Truth]) -> Truth:
        """Whether a rule that says something of the same matter, and is not itself set aside, overrides this one.

        What extends an answer sets aside only what extends it too.
        """
        if rule.name not in self.announcement.overriding:
            return FALSE
        return either(
            [
                both(
                    [
                        holds[other.name, extension],
                        self.applies(other, override),
                        negate(self._set_aside(other, extension, holds)),
                    ]
                )
                for other in self.announcement.rules
                for override in other.overrides
                if override.target == rule.name
                for extension in ((True, False) if extends else (False,))
                if (other.name, extension) in holds
            ]
        )

    def applies(self, rule: Rule, override: Override) -> Truth:
        """Whether the condition of an override holds."""
        with self.within(rule, presuming=False):
            return self.holds(override.guard) if override.guard else TRUE

    def _held(self, candidate: Candidate) -> tuple[Truth, Said | None]:
        stated = self._stated(candidate)
        if stated.false or candidate.extends:
            return stated, None
        said = self.said(candidate.outcome.value)
        match said:
            case NoMoment():
                return FALSE, None
            case Unknown(facts):
                return both([stated, unknown(*facts)]), None
            case Said(kind=Kind.NOT_COVERED):
                return FALSE, None
            case Said():
                return stated, said

    def _stated(self, candidate: Candidate) -> Truth:
        rule, outcome = candidate.rule, candidate.outcome
        if not candidate.breach:
            return self.stated(rule, outcome)
        with self.within(rule):
            guard = self.holds(outcome.guard) if outcome.guard else TRUE
        return both([guard, self._breached(rule)])

    # ── Duties ───────────────────────────────────────────────────────────────────────────────────────────────

    def _breached(self, rule: Rule) -> Truth:
        """One of the duties that the rule itself gives is missed."""
        matters = dict.fromkeys(duty.matter for duty in duties(self.announcement, rule))
        return either([self.duty_missed(rule, matter) for matter in matters])

    def duty_missed(self, rule: Rule, matter: str) -> Truth:
        """The rule gives the matter's answer, or extends it, and what that asks for is missed."""
        own = [s for s in self.statements(matter) if s.rule is rule and not s.candidate.breach]
        given = either([statement.remains for statement in own])
        return FALSE if given.false else both([given, self.missed(matter)])

    # ── What an outcome says ─────────────────────────────────────────────────────────────────────────────────

    def says(self, value: OutcomeValue, answer: Answer) -> bool:
        """Whether an answer is what an outcome with this value would say in the case."""
        return self.said(value) == Said(answer.kind, answer.value)

    def said(self, value: OutcomeValue) -> Said | Unknown | NoMoment:
        match value:
            case YesNo(yes):
                return Said(Kind.VALUE, yes)
            case ChoiceValue(text) | TextValue(text):
                return Said(Kind.VALUE, text)
            case NumberValue(number):
                return Said(Kind.VALUE, number)
            case Share():
                return self._said_share(value)
            case Weekly():
                return self._said_hours(value)
            case Baseline():
                return Said(Kind.BASELINE)
            case Per(reference):
                return Said(Kind.PER, reference)
            case Undecided():
                return Said(Kind.CONFLICT)
            case By(moment):
                return _said_moment(self.written_end(moment))
            case NotBefore(moment):
                said = _said_moment(self.moment(moment))
                if isinstance(said, Said) and isinstance(said.value, Point):
                    return Said(Kind.VALUE, Point(said.value.us, said.value.zone, lower_bound=True))
                return said
            case Before(moment) | At(moment) | From(moment):
                return _said_moment(self.moment(moment))
            case ExtendedBy():
                return NoMoment()

    def _said_share(self, terms: Share) -> Said | Unknown:
        number = self.share(terms)
        match number:
            case Unknown():
                return number
            case Passed(kind, value):
                return Said(kind, value)
            case _:
                return Said(Kind.VALUE, number)

    def _said_hours(self, weekly: Weekly) -> Said | Unknown | NoMoment:
        now = self.instant_of(NOW)
        if isinstance(now, Unknown):
            return now
        assert isinstance(now, Happened)
        return Said(Kind.VALUE, is_open(weekly, now.us)) if in_window(weekly, now.us) else NoMoment()


def _said_moment(moment: MomentState) -> Said | Unknown | NoMoment:
    match moment:
        case Reached(us, zone, lower_bound):
            return Said(Kind.VALUE, Point(us, zone, lower_bound))
        case Passed(kind, value):
            return Said(kind, value)
        case _:
            return moment
