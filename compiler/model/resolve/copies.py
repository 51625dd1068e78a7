"""`like`: rules that the text repeats, with some of their tests replaced or dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import define, evolve, field, frozen

from compiler.model.conditions import (
    All,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Not,
    NumberIs,
    SuchAs,
)
from compiler.model.findings import CitesDoNotMatch, NoSuchTest, NotATest
from compiler.model.outcomes import Outcome
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.here import NOW, Here, is_now
from compiler.model.resolve.parts import Body, conjunction
from compiler.model.rules import Exception_, Rule
from dsl import tree
from dsl.source import Place


@define
class Changes:
    """What `where` puts in place of the tests of a name, and the names whose tests `without` drops, by id."""

    where: Mapping[str, Condition]
    without: frozenset[str]
    places: Mapping[str, tuple[str, Place]]
    met: set[str] = field(factory=set)

    def body(self, rule: Rule) -> Body:
        """What a rule says, changed. What comes with its answers stays, but for readings."""
        exceptions = [self._exception(exception) for exception in rule.exceptions]
        return Body(
            True,
            self.condition(rule.when),
            self._outcomes(rule.outcomes),
            tuple(exception for exception in exceptions if exception),
            self._outcomes(rule.on_breach),
            scope=self.condition(rule.scope),
            force=rule.force,
            provisos=rule.provisos,
        )

    def condition(self, condition: Condition | None) -> Condition | None:
        """The condition with its tests replaced; None where nothing of it is left."""
        match condition:
            case None:
                return None
            case Not(inner):
                left = self.condition(inner)
                return None if left is None else condition if left is inner else evolve(condition, condition=left)
            case All(parts):
                kept = self._all(parts)
                return condition if kept == parts else conjunction(kept) if kept else None
            case AnyOf(parts, events):
                kept = self._all(parts)
                alike = events and all(type(new) is type(parts[0]) for new in kept)
                return condition if kept == parts else _any(kept, alike) if kept else None
        name = subject(condition)
        if name is None or not (name in self.without or name in self.where):
            return condition
        self.met.add(name)
        return None if name in self.without else self.where[name]

    def check(self, target: str, here: Here) -> None:
        """Whatever was to be changed is there."""
        for name, (written, place) in self.places.items():
            if name not in self.met:
                here.site.report(NoSuchTest(place=place, written=written, target=target))

    def _all(self, conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        return tuple(left for each in conditions if (left := self.condition(each)) is not None)

    def _exception(self, exception: Exception_) -> Exception_ | None:
        condition = self.condition(exception.condition)
        if condition is None:
            return None
        instead = self._outcomes((exception.instead,))[0] if exception.instead else None
        return evolve(exception, condition=condition, instead=instead)

    def _outcomes(self, outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
        return tuple(evolve(outcome, guard=self.condition(outcome.guard)) for outcome in outcomes)


def _any(kept: tuple[Condition, ...], events: bool) -> Condition:
    return kept[0] if len(kept) == 1 else AnyOf(kept, events=events)


def subject(condition: Condition) -> str | None:
    """The id of what a single test is about."""
    match condition:
        case ChoiceIs(fact=name) | SuchAs(fact=name) | FlagIs(fact=name):
            return name
        case EventIn(event=name) | EventCompare(event=name) | Happened(event=name):
            return name
        case MatterIs(matter=name) | MatterMet(matter=name) | Defined(name):
            return name
        case MatterIn(subject=moment) | MatterCompare(subject=moment):
            return moment.matter
        case NumberIs(number=FactNumber(name)) | NumberIs(number=MatterNumber(name)):
            return name
        case _:
            return None


def read_changes(node: tree.Like, here: Here) -> Changes | None:
    """None where there is a finding."""
    where = read_condition(node.where, here) if node.where else None
    found: dict[str, list[Condition]] = {}
    places: dict[str, tuple[str, Place]] = {}
    complete = (where is None) == (node.where is None)
    for test in where.conditions if isinstance(where, All) else (where,) if where else ():
        name, place = subject(test), test.place or here.site.place(node)
        if name is None:
            here.site.report(NotATest(place=place))
            complete = False
        else:
            found.setdefault(name, []).append(test)
            places.setdefault(name, (name, place))
    dropped: list[str] = []
    for each in node.without:
        thing = None if is_now(each) else here.thing(each)
        if thing is None and not is_now(each):
            complete = False
        else:
            dropped.append(thing.id if thing else NOW)
            places.setdefault(dropped[-1], (each.text, here.site.place(each)))
    if not complete:
        return None
    return Changes({name: conjunction(tests) for name, tests in found.items()}, frozenset(dropped), places)


# ── Cites ────────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Handed:
    """By the clause of the original, that of the copy; `rest` is for what has none there."""

    clauses: Mapping[str, str]
    rest: tuple[str, ...]

    def of_rule(self, rule: Rule) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.clauses[c] for c in rule.clauses if c in self.clauses)) or self.rest

    def of_exceptions(self, exceptions: tuple[Exception_, ...]) -> tuple[Exception_, ...]:
        return tuple(
            evolve(e, clauses=tuple(self.clauses[c] for c in e.clauses if c in self.clauses)) for e in exceptions
        )


def hand_out(
    cited: tuple[str, ...], rules: list[Rule], around: Mapping[str, tuple[str, ...]], like: tree.Like, here: Here
) -> Handed | None:
    """The cites of a copy in printed order: one for each clause of the original, or one for all.

    Those of the exceptions count or not; those of the sections, which `around` has by name, where the first that is
    cited has the second in it.
    """
    sections = around if len(cited) > 1 and cited[1].startswith(f"{cited[0]}.") else {}
    counts = [_clauses(rules, sections, exceptions) for exceptions in (True, False)]
    for originals in counts:
        if len(originals) == len(cited):
            return Handed(dict(zip(originals, cited, strict=True)), ())
    if len(cited) <= 1 or len(rules) == 1:
        return Handed({}, cited)
    place, copied = here.site.place(like), len(counts[-1])
    here.site.report(CitesDoNotMatch(place=place, target=like.target.text, copied=copied, cited=len(cited)))
    return None


def _clauses(rules: list[Rule], around: Mapping[str, tuple[str, ...]], exceptions: bool) -> list[str]:
    """The clauses of some rules in printed order, each once."""
    found: dict[str, None] = {}
    for rule in rules:
        found |= dict.fromkeys(clause for name in rule.sections for clause in around.get(name, ()))
        found |= dict.fromkeys(rule.clauses)
        found |= dict.fromkeys(clause for each in rule.exceptions if exceptions for clause in each.clauses)
    return list(found)
