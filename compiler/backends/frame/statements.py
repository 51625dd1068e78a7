"""What the rules say of a matter, and which of it remains once rules have set others aside, as terms."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import frozen

from compiler.backends.frame.conditions import Conditions
from compiler.backends.frame.hours import is_open
from compiler.backends.frame.logic import every
from compiler.backends.frame.numbers import exact, share
from compiler.backends.frame.states import TOO_MANY_DIGITS, MomentState, Said, where
from compiler.backends.frame.terms import FALSE, TRUE, Term, literal, negate
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
from compiler.plan import Aside, Branch, Extension, Plan, Role

Says = tuple[tuple[Said, Term], ...]

UNDECIDED = Said(Kind.CONFLICT)


@frozen
class Statement:
    """A branch: whether it holds and remains, what it says and when, and when what it says is not known.

    What extends an answer says nothing by itself.
    """

    branch: Branch
    remains: Truth
    says: Says = ()
    unsaid: Term = FALSE
    extension: Extension | None = None


class Statements(Conditions):
    def __init__(self, plan: Plan, columns: Collection[str], doubtful: Collection[str] = ()) -> None:
        super().__init__(plan, columns, doubtful)
        self._stated: dict[str, tuple[Statement, ...]] = {}
        self._extending: dict[tuple[str, str | None], tuple[Statement, ...]] = {}

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every branch of the matter that may remain, in printed order, without what extends its answer."""
        if matter not in self._stated:
            with self.within(None):
                self._stated[matter] = self._state(matter)
        return self._stated[matter]

    def extending(self, matter: str, before: str | None = None) -> tuple[Statement, ...]:
        """What may remain of what extends the answer; with `before`, an ISO date, of what was published before it."""
        asked = matter, before
        if asked not in self._extending:
            with self.within(None):
                self._extending[asked] = self._extend(matter, before)
        return self._extending[asked]

    def _state(self, matter: str) -> tuple[Statement, ...]:
        plan = self.plan.matter[matter]
        holds = [self._read(branch) for branch in plan.branches]
        standing = _Standing(self, plan.asides, _by_rule(plan.branches, holds), {})
        stated = []
        for branch, truth in zip(plan.branches, holds, strict=True):
            remains = both([truth, not_(standing.set_aside(branch.rule))])
            if remains.maybe is not FALSE:
                with self.counting(truth.maybe):
                    stated.append(Statement(branch, remains, *self._said(branch.value)))
        return tuple(stated)

    def _extend(self, matter: str, before: str | None) -> tuple[Statement, ...]:
        plan = self.plan.matter[matter]
        extensions = [each for each in plan.extensions if before is None or each.date < before]
        branches = [each.branch for each in extensions]
        holds = [self._read(branch) for branch in branches]
        deciding = _by_rule(plan.branches, [self._read(branch) for branch in plan.branches])
        standing = _Standing(self, plan.asides, deciding, _by_rule(branches, holds))
        stated = []
        for extension, truth in zip(extensions, holds, strict=True):
            remains = both([truth, not_(standing.set_aside(extension.branch.rule, extends=True))])
            if remains.maybe is not FALSE:
                stated.append(Statement(extension.branch, remains, extension=extension))
        return tuple(stated)

    def _read(self, branch: Branch) -> Truth:
        with self.within(self.announcement.rule.get(branch.rule)):
            return self.holds(branch.holds)

    def duty_missed(self, rule: str, matter: str) -> Truth:
        stated = (*self.statements(matter), *self.extending(matter))
        own = [s for s in stated if s.branch.rule == rule and s.branch.role is not Role.ON_BREACH]
        given = either(statement.remains for statement in own)
        return NO if given.maybe is FALSE else both([given, self.duty(matter, missed=True)])

    # ── What an outcome says ─────────────────────────────────────────────────────────────────────────────────

    def _said(self, value: OutcomeValue) -> tuple[Says, Term]:
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
                return _constant(UNDECIDED)
            case By(moment):
                return _said_moment(self.written_end(moment))
            case NotBefore(moment):
                return _said_moment(self.moment(moment), lower_bound=True)
            case Before(moment) | At(moment) | From(moment):
                return _said_moment(self.moment(moment))
            case Weekly():
                return self._said_hours(value)
            case ExtendedBy():
                raise AssertionError(value)  # no branch of its own
            case Share():
                return self._said_share(value)

    def _said_share(self, terms: Share) -> tuple[Says, Term]:
        """What is not covered is not said."""
        of = self.number(terms.of)
        said: list[tuple[Said, Term]] = []
        for number, when in of.numbers:
            part, inexact = share(terms, number)
            self.refuse(TOO_MANY_DIGITS, every([when, inexact]))
            said.append((Said(Kind.VALUE, part), when))
        passed = tuple((each, when) for each, when in of.passed if each.kind is not Kind.NOT_COVERED)
        return where(TRUE, (*said, *passed)), of.unknown

    def _said_hours(self, weekly: Weekly) -> tuple[Says, Term]:
        now = self.event(NOW)
        said: list[tuple[Said, Term]] = []
        for us, when in now.at:
            open_ = is_open(weekly, us)
            said += [
                (Said(Kind.VALUE, TRUE), every([when, open_])),
                (Said(Kind.VALUE, FALSE), every([when, negate(open_)])),
            ]
        return where(TRUE, tuple(said)), now.unknown


class _Standing:
    """Which rules are set aside by others that say something of the same matter and are not set aside themselves.

    What extends an answer sets aside only what extends it too. `deciding` and `extending`: by rule, whether something
    of it holds.
    """

    def __init__(
        self,
        conditions: Conditions,
        asides: Iterable[Aside],
        deciding: dict[str, Truth],
        extending: dict[str, Truth],
    ) -> None:
        self._conditions = conditions
        self._asides = tuple(asides)
        self._holds = {False: deciding, True: extending}
        self._found: dict[tuple[str, bool], Truth] = {}

    def set_aside(self, rule: str, extends: bool = False) -> Truth:
        if (rule, extends) not in self._found:
            self._found[rule, extends] = either(
                [
                    both(
                        [
                            self._holds[kind][aside.rule],
                            self._conditions.holds(aside.guard) if aside.guard else YES,
                            not_(self.set_aside(aside.rule, kind)),
                        ]
                    )
                    for aside in self._asides
                    if aside.target == rule
                    for kind in ((False, True) if extends else (False,))
                    if aside.rule in self._holds[kind]
                ]
            )
        return self._found[rule, extends]


def _by_rule(branches: Iterable[Branch], holds: Iterable[Truth]) -> dict[str, Truth]:
    found: dict[str, list[Truth]] = {}
    for branch, truth in zip(branches, holds, strict=True):
        found.setdefault(branch.rule, []).append(truth)
    return {rule: either(truths) for rule, truths in found.items()}


def _constant(said: Said) -> tuple[Says, Term]:
    return ((said, TRUE),), FALSE


def _said_moment(moment: MomentState, lower_bound: bool = False) -> tuple[Says, Term]:
    """What is not covered is not said."""
    points = tuple(
        (Said(Kind.VALUE, reached.us, True, reached.lower_bound or lower_bound), when)
        for reached, when in moment.reached
    )
    passed = tuple((said, when) for said, when in moment.passed if said.kind is not Kind.NOT_COVERED)
    return where(TRUE, (*points, *passed)), moment.unknown
