"""What each rule says of a matter in the case, and which rules set others aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from . import values
from .book import Book, Branch, Override, Rule
from .conditions import Conditions
from .decision import Outcome
from .facts import FactValue
from .hours import is_open, says_something
from .instants import Since
from .needs import stated
from .reckoning import share_of
from .states import NoMoment, Point
from .terms import NOW, MatterNumber
from .truth import Truth, Unknown, both, either, negate


class Said(NamedTuple):
    """What a rule would answer. A conflict is never agreed with; points agree wherever they are printed."""

    kind: Any
    value: Any = None
    lower_bound: bool = False


class Statement(NamedTuple):
    """A branch in the case: whether it holds, and whether it remains.

    `said` is None where that is not known, and for what extends an answer: it says nothing by itself.
    """

    rule: Rule
    branch: Branch
    holds: Truth
    remains: Truth
    said: Said | None
    point: Point | None


class Statements(Conditions):
    def __init__(self, announcement: Book, given: Mapping[str, FactValue], as_given: Mapping[str, object]) -> None:
        super().__init__(announcement, given, as_given)
        self._statements: dict[str, tuple[Statement, ...]] = {}

    def statements(self, matter: str) -> tuple[Statement, ...]:
        """Every branch that some rule has for the matter, in printed order."""
        if matter not in self._statements:
            with self.within(()):
                self._statements[matter] = self.state(self.book.branches.get(matter, ()))
        return self._statements[matter]

    def state(self, considered: Iterable[tuple[Rule, Branch]]) -> tuple[Statement, ...]:
        """These branches of a matter, as if there were no others."""
        held = [(rule, branch, *self._held(rule, branch)) for rule, branch in considered]
        by_rule: dict[tuple[str, bool], Truth] = {}
        for rule, branch, holds, _, _ in held:
            key = rule.name, branch.extends
            by_rule[key] = either([by_rule.get(key, False), holds])
        return tuple(
            Statement(r, b, holds, both([holds, negate(self._set_aside(r.name, b.extends, by_rule))]), said, point)
            for r, b, holds, said, point in held
        )

    def _set_aside(self, rule: str, extends: bool, holds: dict[tuple[str, bool], Truth]) -> Truth:
        """Whether a rule that says something of the same matter, and is not itself set aside, overrides this one.

        What extends an answer sets aside only what extends it too.
        """
        return either(
            [
                both(
                    [
                        holds[other.name, extension],
                        self.applies(override),
                        negate(self._set_aside(other.name, extension, holds)),
                    ]
                )
                for other, override in self.book.overriding.get(rule, ())
                for extension in ((True, False) if extends else (False,))
                if (other.name, extension) in holds
            ]
        )

    def applies(self, override: Override) -> Truth:
        """Whether the condition of an override holds; nothing is presumed in it."""
        with self.within(()):
            return self.holds(override.guard)

    def _held(self, rule: Rule, branch: Branch) -> tuple[Truth, Said | None, Point | None]:
        applies = self._breached(rule, branch) if branch.breach else stated(self, rule, branch)
        if applies is False or branch.extends:
            return applies, None, None
        match branch.says:
            case values.Value(value):
                return applies, Said("value", value), None
            case values.Weekly():
                return self._scheduled(applies, branch.says)
            case values.Per(reference):
                return applies, Said("per", reference), None
            case values.Baseline():
                return applies, Said("baseline"), None
            case values.Share():
                return self._shared(applies, branch.says)
            case values.Moved(moment, lower_bound):
                return self._moved(applies, self.moment(moment), lower_bound)
            case _:
                return applies, Said("conflict"), None

    def _shared(self, applies: Truth, share: values.Share) -> tuple[Truth, Said | None, Point | None]:
        number = self.number(share.of)
        if isinstance(number, Unknown):
            return both([applies, number]), None, None
        if number is not None:
            return applies, Said("value", share_of(share, number)), None
        assert isinstance(share.of, MatterNumber)
        return self._moved(applies, self.answer(share.of.matter, share.of.layer), False)

    def _scheduled(self, applies: Truth, weekly: values.Weekly) -> tuple[Truth, Said | None, Point | None]:
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
