"""For which cases two versions of an announcement answer a matter differently: exactly, not by sampling.

Only where an outcome speaks that one version has and the other has not can an answer differ, so only there are the two
compared. Every difference that is reported was put to the interpreter of both versions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from zoneinfo import ZoneInfo

import attrs
from attrs import frozen

from compiler.diff.changes import Decided, Side, Unsettled
from compiler.diff.derived import agreeing, derived_answers
from compiler.diff.joint import SEPARATE
from compiler.diff.joint import before as before_id
from compiler.diff.merging import merged
from compiler.diff.nearby import Nearby
from compiler.diff.touched import Whole
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.answer import Answer, Kind, Point
from compiler.model.as_of import Standing
from compiler.model.case import AT, FactError, FactValue, fact_name
from compiler.model.conditions import Condition
from compiler.model.rulebook import Announcement
from compiler.model.rules import OutcomeValue, can_be_breached
from compiler.model.time import SECOND
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.plan import Branch, DerivedPlan, Extension, MatterPlan, Plan, extensions_before, lower
from compiler.regions import Box, Budget, Cell, Exhausted, Expansion, Given, Space, agree, around, box, witness

STEPS = 400_000
"""The budget of one matter: some hundred times what a changed rule of a printed announcement takes."""

TRIED = 6
"""So many cells of a region are tried for a case that the interpreter confirms."""


@frozen(slots=False)
class Version:
    """An announcement as it stands on some date, over the vocabulary that both versions share."""

    announcement: Announcement
    as_of: str | None

    @cached_property
    def plan(self) -> Plan:
        return lower(self.announcement)

    @cached_property
    def space(self) -> Space:
        return Space(self.announcement)

    @cached_property
    def derivations(self) -> Mapping[str, object]:
        return {fact: plan.definitions for fact, plan in self.derived.items()}

    @cached_property
    def derived(self) -> Mapping[str, DerivedPlan]:
        """By the id of the fact; of one that each version derives its own way, by that of the new version."""
        return {plan.fact.removesuffix(SEPARATE): plan for plan in self.plan.derived}

    def branches(self, matter: str) -> Sequence[Branch]:
        plan = self.plan.matter.get(matter)
        return plan.branches if plan else ()

    def extending(self, matter: str, before: str | None) -> Sequence[Extension]:
        """What extends the matter's answers, as of what was published before a date."""
        plan = self.plan.matter.get(matter)
        return extensions_before(plan, before) if plan else ()

    def planned(self, matter: str) -> MatterPlan | None:
        return self.plan.matter.get(matter)

    def key(self, branch: Branch) -> tuple[OutcomeValue, Condition, bool]:
        """What of an outcome can change an answer, its own or one that rests on it; not the name of its rule."""
        rule = self.announcement.rule.get(branch.rule)
        return branch.value, branch.remains, rule is None or can_be_breached(rule)


def decided(
    old: Standing,
    new: Standing,
    whole: tuple[Whole, Whole],
    as_of: str | None,
    start: Cell,
    apart: frozenset[str],
) -> Iterator[Decided | Unsettled]:
    """Every region in which the two standings answer a matter differently, a matter at a time.

    `whole` are the two announcements as they are written, to be asked as of the date. `start` is the cell of the cases
    that both versions know. `apart` are the facts that a case cannot give, since each version derives them its own way.
    """
    pair = (Version(old.announcement, as_of), Version(new.announcement, as_of))
    matters = dict.fromkeys((*pair[1].plan.matter, *pair[0].plan.matter))
    touched: set[str] = set()
    for matter in _resting_last(pair, matters):
        comparison = _Comparison(pair, whole, matter, as_of, start, apart, frozenset(touched))
        if comparison.changed:
            touched.add(matter)
            yield from comparison.results()
    for fact in pair[1].derivations:
        if fact in pair[0].derivations:
            name = fact_name(pair[1].announcement.facts[fact])
            derived = _DerivedComparison(pair, whole, name, as_of, start, apart, frozenset(touched), fact)
            if derived.redefined:
                yield from derived.results()


def _resting_last(pair: tuple[Version, Version], matters: Mapping[str, None]) -> Iterator[str]:
    """The matters, each after those on which it rests in either version."""
    done: set[str] = set()

    def of(matter: str) -> Iterator[str]:
        if matter in done:
            return
        done.add(matter)
        for version in pair:
            plan = version.planned(matter)
            for below in plan.rests_on if plan else ():
                if below in matters:
                    yield from of(below)
        yield matter

    for matter in matters:
        yield from of(matter)


@frozen(slots=False)
class _Comparison:
    """One matter in both versions. `touched` are the matters below it that are decided otherwise, or may be."""

    pair: tuple[Version, Version]
    whole: tuple[Whole, Whole]
    matter: str
    as_of: str | None
    start: Cell
    apart: frozenset[str]
    touched: frozenset[str]

    @cached_property
    def changed(self) -> tuple[tuple[int, Branch], ...]:
        """The outcomes of each version that the other has not; all of them where what they rest on differs."""
        if self._rests_on_change():
            return tuple((side, branch) for side in (0, 1) for branch in self.pair[side].branches(self.matter))
        keys = [[version.key(branch) for branch in version.branches(self.matter)] for version in self.pair]
        known = [set(keys[1]), set(keys[0])]
        return tuple(
            (side, branch)
            for side in (0, 1)
            for branch, key in zip(self.pair[side].branches(self.matter), keys[side], strict=True)
            if key not in known[side]
        )

    def _rests_on_change(self) -> bool:
        old, new = self.pair
        for version in self.pair:
            plan = version.planned(self.matter)
            if plan is None:
                continue
            if self.touched & set(plan.rests_on) or self._extended_otherwise():
                return True
            if any(old.derivations.get(fact) != new.derivations.get(fact) for fact in plan.derivations):
                return True
        return False

    def _extended_otherwise(self) -> bool:
        """Whether the answers are extended by other rules, or by so much more or less."""
        old, new = (
            {(version.key(each.branch), each.date, each.earlier) for each in version.extending(self.matter, None)}
            for version in self.pair
        )
        return old != new

    def results(self) -> Iterator[Decided | Unsettled]:
        regions: dict[tuple[object, object], list[tuple[Cell, Given, Given]]] = {}
        exhausted = False
        try:
            for cell, before, after in self._differing():
                regions.setdefault((_said(before), _said(after)), []).append((cell, before, after))
        except Exhausted:
            exhausted = True
        yield from _said_once(each for found in regions.values() for each in self._region(found))
        if exhausted:
            yield Unsettled(self.matter, tuple(dict.fromkeys(branch.rule for _, branch in self.changed)))

    # ── Cells ────────────────────────────────────────────────────────────────────────────────────────────────

    def _differing(self) -> Iterator[tuple[Cell, Given, Given]]:
        budget = Budget(STEPS)
        spaces = tuple(version.space for version in self.pair)
        for side, branch in self.changed:
            begun = box(spaces[side], (branch.remains,))
            if begun is None:
                continue
            begin = self.start.meet(begun.cell(spaces[side].everything))
            if begin is None:
                continue
            old, new = (
                Expansion(version.space, self._meeting(which, begun), budget, version.extending)
                for which, version in enumerate(self.pair)
            )
            for cell in (old, new)[side].cells(branch.remains, True, begin):
                for part, before in old.answers(self.matter, cell):
                    for inner, after in new.answers(self.matter, part):
                        for piece in _apart(before, after, inner):
                            for both in self._consistent(old, new, piece):
                                yield both, before, after

    def _consistent(self, old: Expansion, new: Expansion, cell: Cell) -> Iterator[Cell]:
        """The part of a cell in which the definitions of neither version contradict each other or what is given."""
        used = {*self._facts(0), *self._facts(1)}
        parts: Iterable[Cell] = (cell,)
        for version, expansion, other in ((0, old, new), (1, new, old)):
            parts = [inner for part in parts for inner in expansion.consistent(part, self._facts(version))]
            for id in expansion.space.announcement.derived:
                if id not in other.space.announcement.derived and fact_name(other.space.announcement.facts[id]) in used:
                    parts = [inner for part in parts for inner in agreeing(expansion, id, part)]
        yield from parts

    def _meeting(self, side: int, around: Box) -> _Branches:
        branches = self.pair[side].branches(self.matter)
        near = [branches[index] for index in self._nearby[side].meeting(around)]
        return _Branches(self.pair[side], self.matter, near)

    def _facts(self, side: int) -> tuple[str, ...]:
        plan = self.pair[side].planned(self.matter)
        return plan.facts if plan else ()

    # ── Regions ──────────────────────────────────────────────────────────────────────────────────────────────

    def _region(self, found: Sequence[tuple[Cell, Given, Given]]) -> Iterator[Decided | Unsettled]:
        rules = frozenset(rule for _, before, after in found for rule in (*before.rules, *after.rules))
        cells = merged(cell for cell, _, _ in found)
        space = self.pair[1].space
        shortest = sorted(cells, key=lambda cell: len(witness(space, cell, self._origin)))
        for cell in shortest[:TRIED]:
            for case in self._cases(cell):
                sides = self._answers(case)
                if sides and _differ(*sides):
                    before, after = (self._side(side, case, answer) for side, answer in enumerate(sides))
                    yield Decided(self.matter, cells, before, after, case, rules, self.as_of)
                    return
        yield Unsettled(self.matter, tuple(sorted(rules)))

    def _answers(self, case: Mapping[str, FactValue]) -> tuple[Answer, Answer] | None:
        try:
            old, new = (ask(self._near(side, case), self.matter, case, self.as_of) for side in (0, 1))
        except FactError:
            return None
        return old, new

    def _near(self, side: int, case: Mapping[str, FactValue]) -> Announcement:
        """What of an announcement has a part in the case: the interpreter looks at every rule."""
        version, plan = self.pair[side], self.pair[side].planned(self.matter)
        branches = version.branches(self.matter)
        speaking = [branches[index].rule for index in self._nearby[side].meeting(around(version.space, case))]
        return self.whole[side].near(speaking, plan.rests_on if plan else ())

    @cached_property
    def _nearby(self) -> tuple[Nearby, Nearby]:
        old, new = (
            Nearby([box(version.space, (branch.remains,)) for branch in version.branches(self.matter)])
            for version in self.pair
        )
        return old, new

    def _side(self, side: int, case: Mapping[str, FactValue], answer: Answer) -> Side:
        """The answer with what one of its rules says, where it says just that."""
        question = Question(self._near(side, case), self.matter, case, self.as_of)
        value: OutcomeValue | None = next(
            (
                branch.value
                for branch in self.pair[side].branches(self.matter)
                if branch.rule in answer.rules and question.says(branch.value, answer)
            ),
            None,
        )
        return Side(answer, value)

    @cached_property
    def _origin(self) -> int:
        announcement = self.whole[1].announcement
        day = datetime.fromisoformat(announcement.published).replace(tzinfo=ZoneInfo(announcement.zone))
        return int(day.timestamp()) * SECOND

    def _cases(self, cell: Cell) -> Iterator[dict[str, FactValue]]:
        """A case that names only what matters, then with the rest: first values, defaults, nought, the question now."""
        space = self.pair[1].space
        case = {name: value for name, value in witness(space, cell, self._origin).items() if name not in self.apart}
        yield dict(case)
        used = {*self._facts(0), *self._facts(1)}
        derived = {id for whole in self.whole for id in whole.announcement.derived} | self.apart
        for fact in space.announcement.facts.values():
            name = fact_name(fact)
            if name in used and name not in case and name not in derived:
                match fact:
                    case Choice():
                        case[name] = fact.values[0].id
                    case Flag():
                        case[name] = fact.default
                    case Number():
                        case[name] = Decimal(0)
                    case _:
                        pass
        if AT in used:
            case.setdefault(AT, self._origin)
        yield dict(case)
        for name, values in self._derived_once(cell, case):
            yield from (case | {name: value} for value in values)
            case |= dict.fromkeys((name,), values[0])
        open_events = [f.fact for f in space.announcement.facts.values() if isinstance(f, Event)]
        yield case | {name: None for name in open_events if name in used and name not in case}

    def _derived_once(self, cell: Cell, case: Mapping[str, FactValue]) -> Iterator[tuple[str, tuple[str | bool, ...]]]:
        """What the case must give to the one version for a choice or flag that only the other derives."""
        space = self.pair[1].space
        derived = [frozenset(whole.announcement.derived) for whole in self.whole]
        for id in sorted(derived[0] ^ derived[1]):
            if id in space.full and id not in case and isinstance(space.announcement.facts[id], Choice | Flag):
                yield id, space.values(id, cell.mask(id))


def _said_once(found: Iterable[Decided | Unsettled]) -> Iterator[Decided | Unsettled]:
    """Regions in which the same statements are made and the answer moves the same way, as one.

    A share speaks by one statement below its floor, above its cap and between them.
    """
    alike: dict[object, Decided | Unsettled] = {}
    for number, each in enumerate(found):
        key: object = number
        if isinstance(each, Decided) and all(map(_is_statement, (each.before, each.after))):
            kinds = each.before.answer.kind, each.after.answer.kind
            key = each.before.value, each.after.value, kinds, _rises(each.before.answer, each.after.answer)
        known = alike.get(key)
        if isinstance(each, Decided) and isinstance(known, Decided):
            cells = merged((*known.cells, *each.cells))
            each = attrs.evolve(known, cells=cells, rules=known.rules | each.rules)
        alike[key] = each
    yield from alike.values()


def _is_statement(side: Side) -> bool:
    """Whether what is said of a side is said of the whole region."""
    return side.value is not None or side.answer.kind in (Kind.NOT_COVERED, Kind.BASELINE)


def _rises(before: Answer, after: Answer) -> bool | None:
    """Whether the answer is greater or later than before; None for what has no order."""
    match before.value, after.value:
        case (Decimal() as old, Decimal() as new) | (Point(old), Point(new)):
            return old < new
        case _:
            return None


@frozen(slots=False)
class _DerivedComparison(_Comparison):
    """A fact that both versions derive, asked itself; `matter` is its name, `fact` its id."""

    fact: str

    @cached_property
    def redefined(self) -> bool:
        """Whether its definitions differ, or what they rest on does."""
        old, new = (version.derivations for version in self.pair)
        plans = (version.derived[self.fact] for version in self.pair)
        return any(old.get(fact) != new.get(fact) for plan in plans for fact in (self.fact, *plan.derivations)) or any(
            self.touched & set(version.derived[self.fact].rests_on) for version in self.pair
        )

    def _differing(self) -> Iterator[tuple[Cell, Given, Given]]:
        budget = Budget(STEPS)
        old, new = (Expansion(version.space, version.branches, budget, version.extending) for version in self.pair)
        ids = (before_id(self.fact) if self.fact in self.apart else self.fact, self.fact)
        for part, then in derived_answers(old, ids[0], self.start):
            for inner, now in derived_answers(new, ids[1], part):
                for piece in _apart(then, now, inner):
                    for both in self._consistent(old, new, piece):
                        yield both, then, now

    def _facts(self, side: int) -> tuple[str, ...]:
        return self.pair[side].derived[self.fact].facts

    def _near(self, side: int, case: Mapping[str, FactValue]) -> Announcement:
        return self.whole[side].announcement

    def _side(self, side: int, case: Mapping[str, FactValue], answer: Answer) -> Side:
        return Side(answer)


@frozen
class _Branches:
    """What an expansion asks for: of the matter that is compared the outcomes near the cell, of others all."""

    version: Version
    matter: str
    near: Sequence[Branch]

    def __call__(self, matter: str) -> Sequence[Branch]:
        return self.near if matter == self.matter else self.version.branches(matter)


def _said(given: Given) -> object:
    """What is answered, whichever rules say it."""
    return given.kind, given.value, given.term, given.amount


def _apart(before: Given, after: Given, cell: Cell) -> Iterator[Cell]:
    """The part of the cell in which the two answers differ."""
    if before.kind is not after.kind:
        yield cell
    elif before.kind in (Kind.NOT_COVERED, Kind.CONFLICT):
        return
    else:
        for part, given in agree(before, after, cell):
            if given.kind is Kind.CONFLICT:
                yield part


def _differ(old: Answer, new: Answer) -> bool:
    """Whether both are answers, and not the same."""
    return Kind.MISSING_FACT not in (old.kind, new.kind) and (old.kind, old.value) != (new.kind, new.value)
