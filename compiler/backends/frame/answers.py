"""What the rules say of a matter, which of it remains, and what is agreed on, as terms."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

from attrs import frozen

from compiler.backends.frame.conditions import Conditions
from compiler.backends.frame.hours import is_open
from compiler.backends.frame.logic import every, some
from compiler.backends.frame.moments import exact
from compiler.backends.frame.states import Answer, MomentState, NotCarried, Said, where
from compiler.backends.frame.terms import FALSE, TRUE, Term, eq, literal, negate
from compiler.backends.frame.truth import NO, YES, Truth, both, either
from compiler.backends.frame.truth import negate as not_
from compiler.model.answer import Kind
from compiler.model.conditions import NOW
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    From,
    NotBefore,
    NumberValue,
    OutcomeValue,
    Per,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.rules import can_be_breached
from compiler.model.time import Layer
from compiler.plan import Branch, MatterPlan, Plan, Role

UNDECIDED = Said(Kind.CONFLICT)


@frozen
class Statement:
    """A branch: whether it holds and remains, what it says and when, and when what it says is not known."""

    branch: Branch
    remains: Truth
    says: tuple[tuple[Said, Term], ...]
    unsaid: Term


class Answers(Conditions):
    """`answer` evaluates each matter once; the announcement has no matter that rests on itself."""

    def __init__(self, plan: Plan, columns: Collection[str]) -> None:
        super().__init__(plan, columns)
        self._answers: dict[str, Answer] = {}
        self._statements: dict[str, tuple[Statement, ...]] = {}

    def answer(self, matter: str, layer: Layer | None = None) -> Answer:
        if layer is not None:
            raise NotCarried("extension")
        if matter not in self._answers:
            with self.within(None):
                self._answers[matter] = self._answer(matter)
        return self._answers[matter]

    def _answer(self, matter: str) -> Answer:
        plan = self.plan.matter.get(matter)
        if plan is None:
            return Answer()
        if plan.extensions:
            raise NotCarried("extension")
        return self._agreed(self.statements(matter))

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every branch of the matter, in printed order."""
        if matter not in self._statements:
            with self.within(None):
                self._statements[matter] = self._state(self.plan.matter[matter])
        return self._statements[matter]

    def _state(self, plan: MatterPlan) -> tuple[Statement, ...]:
        holds = [self._read(branch.rule, branch) for branch in plan.branches]
        by_rule: dict[str, list[Truth]] = {}
        for branch, truth in zip(plan.branches, holds, strict=True):
            by_rule.setdefault(branch.rule, []).append(truth)
        standing = _Standing(self, plan, {rule: either(truths) for rule, truths in by_rule.items()})
        stated = []
        for branch, truth in zip(plan.branches, holds, strict=True):
            remains = both([truth, not_(standing.set_aside(branch.rule))])
            if remains.maybe is not FALSE:
                stated.append(Statement(branch, remains, *self._said(branch.value)))
        return tuple(stated)

    def _read(self, rule: str, branch: Branch) -> Truth:
        with self.within(self.announcement.rule.get(rule)):
            return self.holds(branch.holds)

    def duty_missed(self, rule: str, matter: str) -> Truth:
        own = [s for s in self.statements(matter) if s.branch.rule == rule and s.branch.role is not Role.ON_BREACH]
        given = either(statement.remains for statement in own)
        return NO if given.maybe is FALSE else both([given, self.duty(matter, missed=True)])

    # ── What an outcome says ─────────────────────────────────────────────────────────────────────────────────

    def _said(self, value: OutcomeValue) -> tuple[tuple[tuple[Said, Term], ...], Term]:
        match value:
            case YesNo(answer) | ChoiceValue(answer) | TextValue(answer):
                return _constant(Said(Kind.VALUE, literal(answer)))
            case NumberValue(number):
                return _constant(Said(Kind.VALUE, exact(number)))
            case Baseline():
                return _constant(Said(Kind.BASELINE))
            case Per(reference):
                return _constant(Said(Kind.PER, literal(reference)))
            case Undecided():
                return _constant(Said(Kind.CONFLICT))
            case By(moment):
                return _said_moment(self.written_end(moment))
            case NotBefore(moment):
                return _said_moment(self.moment(moment), lower_bound=True)
            case Before(moment) | At(moment) | From(moment):
                return _said_moment(self.moment(moment))
            case Weekly():
                return self._said_hours(value)
            case _:
                raise NotCarried("share")

    def _said_hours(self, weekly: Weekly) -> tuple[tuple[tuple[Said, Term], ...], Term]:
        now = self.event(NOW)
        said: list[tuple[Said, Term]] = []
        for us, when in now.at:
            open_ = is_open(weekly, us)
            said += [
                (Said(Kind.VALUE, TRUE), every([when, open_])),
                (Said(Kind.VALUE, FALSE), every([when, negate(open_)])),
            ]
        return where(TRUE, tuple(said)), now.unknown

    # ── What is agreed on ────────────────────────────────────────────────────────────────────────────────────

    def _agreed(self, statements: tuple[Statement, ...]) -> Answer:
        sure: dict[Said, list[Term]] = {}
        maybe: dict[Said, list[Term]] = {}
        unsaid: list[Term] = []
        gives: dict[str, list[Term]] = {}
        for statement in statements:
            unsaid.append(every([statement.remains.maybe, statement.unsaid]))
            for said, when in statement.says:
                surely = every([statement.remains.surely, when])
                sure.setdefault(said, []).append(surely)
                maybe.setdefault(said, []).append(every([statement.remains.maybe, when]))
                gives.setdefault(statement.branch.rule, []).append(surely)
        maybe_by = {said: some(terms) for said, terms in maybe.items()}
        unknown_value = some(unsaid)
        contradicted = self._contradicted(sure)
        agreed: list[tuple[Said, Term]] = []
        for one, claims in sure.items():
            if one != UNDECIDED:
                agree = [some([negate(then), _alike(one, other)]) for other, then in maybe_by.items() if other != one]
                same = [(then, _alike(one, other)) for other, then in agreed]
                before = [negate(every([then, alike])) for then, alike in same if alike is not FALSE]
                given = some(every([claim, *agree, negate(unknown_value), *before]) for claim in claims)
                if given is not FALSE:
                    agreed.append((one, given))
        known = unknown_value is FALSE and all(s.remains.known for s in statements)
        possible = some([*maybe_by.values(), unknown_value])
        settled = [contradicted, *(when for _, when in agreed)]
        unknown = FALSE if known else every([possible, *map(negate, settled)])
        doubt = negate(unknown)
        rules = tuple((rule, some(every([claim, doubt]) for claim in claims)) for rule, claims in gives.items())
        return Answer(tuple(agreed), contradicted, unknown, rules, self._binds(gives), possible)

    @staticmethod
    def _contradicted(sure: dict[Said, list[Term]]) -> Term:
        found = list(sure.get(UNDECIDED, ()))
        for (one, claims), (other, others) in combinations(sure.items(), 2):
            differ = negate(_alike(one, other))
            found += [every([when, then, differ]) for when in claims for then in others]
        return some(found)

    def _binds(self, gives: dict[str, list[Term]]) -> Term:
        bind = {rule: can_be_breached(self.announcement.rule[rule]) for rule in gives if rule in self.announcement.rule}
        if all(bind.values()):
            return TRUE
        return some(term for rule, terms in gives.items() if bind.get(rule, True) for term in terms)


class _Standing:
    """Which rules are set aside by others that say something of the same matter and are not set aside themselves."""

    def __init__(self, conditions: Answers, plan: MatterPlan, holds: dict[str, Truth]) -> None:
        self._conditions = conditions
        self._plan = plan
        self._holds = holds
        self._found: dict[str, Truth] = {}

    def set_aside(self, rule: str) -> Truth:
        if rule not in self._found:
            taking = [aside for aside in self._plan.asides if aside.target == rule and aside.rule in self._holds]
            self._found[rule] = either(
                [
                    both(
                        [
                            self._holds[aside.rule],
                            self._conditions.holds(aside.guard) if aside.guard else YES,
                            not_(self.set_aside(aside.rule)),
                        ]
                    )
                    for aside in taking
                ]
            )
        return self._found[rule]


def _constant(said: Said) -> tuple[tuple[tuple[Said, Term], ...], Term]:
    return ((said, TRUE),), FALSE


def _said_moment(moment: MomentState, lower_bound: bool = False) -> tuple[tuple[tuple[Said, Term], ...], Term]:
    """What is not covered is not said."""
    points = tuple(
        (Said(Kind.VALUE, reached.us, True, reached.lower_bound or lower_bound), when)
        for reached, when in moment.reached
    )
    passed = tuple((said, when) for said, when in moment.passed if said.kind is not Kind.NOT_COVERED)
    return where(TRUE, (*points, *passed)), moment.unknown


def _alike(one: Said, other: Said) -> Term:
    """When two answers are the same."""
    if one == other:
        return TRUE
    if not (one.point and other.point) or one.lower_bound is not other.lower_bound:
        return FALSE
    return eq(one.value, other.value)


def joined(answer: Answer) -> tuple[tuple[Term, Term], ...]:
    """When which rules give an answer, their names in printed order with `; ` between them."""
    told: list[tuple[Term, Term]] = []
    for group in _groups([pair for pair in answer.gives if pair[1] is not FALSE]):
        if len(group) > MANY:
            raise NotCarried("many-rules")
        for size in range(len(group), 0, -1):
            for chosen in combinations(group, size):
                told.append((every(when for _, when in chosen), literal("; ".join(rule for rule, _ in chosen))))
    return tuple((when, name) for when, name in told if when is not FALSE)


MANY = 6
"""So many rules at most may give answers of one matter together."""


def _groups(gives: list[tuple[str, Term]]) -> list[list[tuple[str, Term]]]:
    """Those that may hold together in one group, each in printed order."""
    groups: list[list[tuple[str, Term]]] = []
    for rule, when in gives:
        meets = [g for g in groups if any(_meet(when, then) for _, then in g)]
        merged = [pair for group in meets for pair in group] + [(rule, when)]
        groups = [g for g in groups if g not in meets] + [merged]
    order = [rule for rule, _ in gives]
    return [sorted(group, key=lambda pair: order.index(pair[0])) for group in groups]


def _meet(one: Term, other: Term) -> bool:
    """Whether nothing shows that two terms never hold together."""
    return any(every([a, b]) is not FALSE for a in _ways(one) for b in _ways(other))


def _ways(term: Term) -> tuple[Term, ...]:
    return term.args if term.op == "or" else (term,)
