"""One matter in both versions: where they differ, told by regions with a case of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import frozen

from compiler.diff.alike import said_once
from compiler.diff.changes import Decided, Side, Unsettled
from compiler.diff.derived import agreeing
from compiler.diff.merging import merged
from compiler.diff.plainly import plainly
from compiler.diff.touched import Whole
from compiler.diff.version import Version
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.answer import Answer, Kind
from compiler.model.as_of import published_at
from compiler.model.case import FactError, FactValue, fact_name, filled
from compiler.model.outcomes import ExtendedBy, OutcomeValue
from compiler.model.rulebook import Announcement
from compiler.model.time import Layer
from compiler.model.vocabulary import Choice, Flag
from compiler.plan import Branch
from compiler.regions import Admitting, Box, Budget, Cell, Exhausted, Expansion, Given, agree, around, box, witness

STEPS = 400_000
"""The budget of one matter: some hundred times what a changed rule of a printed announcement takes."""

TRIED = 6
"""So many cells of a region are tried for a case that the interpreter confirms."""


@frozen(slots=False)
class Comparison:
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
        yield from said_once(each for found in regions.values() for each in self._region(found))
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
                        for piece in apart(before, after, inner):
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
        return _Branches(self.pair[side], self.matter, self._close(side, around))

    def _facts(self, side: int) -> tuple[str, ...]:
        plan = self.pair[side].planned(self.matter)
        return plan.facts if plan else ()

    # ── Regions ──────────────────────────────────────────────────────────────────────────────────────────────

    def _region(self, found: Sequence[tuple[Cell, Given, Given]]) -> Iterator[Decided | Unsettled]:
        rules = frozenset(rule for _, before, after in found for rule in (*before.rules, *after.rules))
        cells = merged(part for cell, _, _ in found for part in plainly(cell, self._origin))
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
        speaking = [branch.rule for branch in self._close(side, around(version.space, case))]
        return self.whole[side].near(speaking, plan.rests_on if plan else ())

    def _close(self, side: int, around: Box) -> list[Branch]:
        """The outcomes that may remain in a case of the box, in their order."""
        branches, boxes = self._boxed[side]
        return [branches[rank] for rank in boxes.meeting(around)]

    @cached_property
    def _boxed(self) -> tuple[tuple[list[Branch], Admitting], ...]:
        """Of each version the outcomes that can remain at all, and a box that holds all cases of each."""
        found = []
        for version in self.pair:
            boxes = [(branch, box(version.space, (branch.remains,))) for branch in version.branches(self.matter)]
            kept = [(branch, of) for branch, of in boxes if of is not None]
            found.append(([branch for branch, _ in kept], Admitting([of for _, of in kept])))
        return tuple(found)

    def _side(self, side: int, case: Mapping[str, FactValue], answer: Answer) -> Side:
        """The answer with what one of its rules says, where it says just that or another extends it to that."""
        question = Question(self._near(side, case), self.matter, case, self.as_of)
        value = self._statement(side, question, answer)
        if value is not None:
            return Side(answer, value)
        extending = [each for each in self.pair[side].extending(self.matter, None) if each.branch.rule in answer.rules]
        if len(extending) != 1 or extending[0].earlier:
            return Side(answer)
        extended = extending[0].branch.value
        assert isinstance(extended, ExtendedBy)
        original = self._statement(side, question, question.answer(self.matter, Layer.ORIGINAL))
        return Side(answer) if original is None else Side(answer, original, extended)

    def _statement(self, side: int, question: Question, answer: Answer) -> OutcomeValue | None:
        """What a rule says that gives the answer, where it says just that."""
        return next(
            (
                branch.value
                for branch in self.pair[side].branches(self.matter)
                if branch.rule in answer.rules and question.says(branch.value, answer)
            ),
            None,
        )

    @cached_property
    def _origin(self) -> int:
        return published_at(self.whole[1].announcement)

    def _cases(self, cell: Cell) -> Iterator[dict[str, FactValue]]:
        """A case that names only what matters, then with the rest: first values, defaults, nought, the question now."""
        space = self.pair[1].space
        case = {name: value for name, value in witness(space, cell, self._origin).items() if name not in self.apart}
        yield dict(case)
        used = {*self._facts(0), *self._facts(1)} - self.apart
        derived = frozenset(id for whole in self.whole for id in whole.announcement.derived)
        case = filled(space.announcement, case, used - derived, self._origin, events=False)
        yield dict(case)
        for name, values in self._derived_once(cell, case):
            yield from (case | {name: value} for value in values)
            case |= dict.fromkeys((name,), values[0])
        yield filled(space.announcement, case, used, self._origin, events=True)

    def _derived_once(self, cell: Cell, case: Mapping[str, FactValue]) -> Iterator[tuple[str, tuple[str | bool, ...]]]:
        """What the case must give to the one version for a choice or flag that only the other derives."""
        space = self.pair[1].space
        derived = [frozenset(whole.announcement.derived) for whole in self.whole]
        for id in sorted(derived[0] ^ derived[1]):
            if id in space.full and id not in case and isinstance(space.announcement.facts[id], Choice | Flag):
                yield id, space.values(id, cell.mask(id))


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


def apart(before: Given, after: Given, cell: Cell) -> Iterator[Cell]:
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
