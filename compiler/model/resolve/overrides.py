"""Which rule goes before which: targets found, and no circle among them."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from compiler.model.findings import AmbiguousTarget, OverrideCycle, UnknownTarget
from compiler.model.resolve.circles import circles
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.declared import Declared
from compiler.model.resolve.here import Here
from compiler.model.resolve.names import fold, nearest
from compiler.model.resolve.parts import read_reason
from compiler.model.resolve.site import Sink
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.rules import Override, Rule
from dsl import tree
from dsl.diagnostic import Fix, Label


def with_overrides(declared: list[Declared], sink: Sink) -> tuple[Rule, ...]:
    """The rules that resolve, each with what it sets aside; one whose `overrides` has a finding is left out."""
    targets = Targets.of(declared)
    rules: list[Rule] = []
    for item in declared:
        found = [override for node, here in item.overrides for override in _read(node, item, targets, here)]
        complete = tuple(override for override in found if override)
        if item.rule and len(complete) == len(found):
            readings = dict.fromkeys((*item.rule.readings, *(r for _, here in item.overrides for r in here.readings)))
            rules.append(evolve(item.rule, overrides=complete, readings=tuple(readings)) if complete else item.rule)
    _check_circles(rules, declared, sink)
    names = {rule.name for rule in rules}
    return tuple(evolve(r, overrides=tuple(o for o in r.overrides if o.target in names)) for r in rules)


def _read(node: tree.Override, item: Declared, targets: Targets, here: Here) -> list[Override | None]:
    """One for each target, None where there is a finding."""
    because = read_reason(node, here)
    guard = read_condition(node.guard, here) if node.guard else None
    found: list[Override | None] = []
    for target in node.targets:
        name = targets.find(target, item, here)
        complete = name and because and (guard or not node.guard)
        place = here.site.place(target)
        found.append(Override(name, because, guard, place=place) if complete and name and because else None)
    return found


@frozen
class Targets:
    """What `overrides` may call: rules by their names, alone or after their section's, and rows by their addresses."""

    rules: dict[str, list[Declared]]
    rows: dict[str, list[Declared]]

    @classmethod
    def of(cls, declared: list[Declared]) -> Targets:
        rules: dict[str, list[Declared]] = {}
        rows: dict[str, list[Declared]] = {}
        for item in declared:
            if item.table is None:
                rules.setdefault(fold(item.short), []).append(item)
            for address in item.addresses if item.table is not None else ():
                rows.setdefault(address, []).append(item)
        return cls(rules, rows)

    def find(self, target: tree.Name | tree.Address, item: Declared, here: Here) -> str | None:
        """The full name of the nearest of that name or address; None where there is none, or are several as near."""
        candidates = self._candidates(target)
        for near in _by_nearness(item, candidates):
            if len({other.name for other in near}) > 1:
                names = tuple(other.name for other in near)
                place, related = here.site.place(target), tuple(Label(other.place, "one-of-these") for other in near)
                here.site.report(AmbiguousTarget(place=place, written=target.text, candidates=names, related=related))
                return None
            if near:
                return near[0].name
        if not may_be_unread(target.text, here.scope.lexicon.unread):
            self._unknown(target, here)
        return None

    def _candidates(self, target: tree.Name | tree.Address) -> list[Declared]:
        if isinstance(target, tree.Address):
            return self.rows.get(target.text, [])
        written = fold(target.text)
        named = self.rules.get(written, []) or self.rules.get(written.rpartition(".")[2], [])
        return [other for other in named if f".{fold(other.name)}".endswith(f".{written}")]

    def _unknown(self, target: tree.Name | tree.Address, here: Here) -> None:
        place = here.site.place(target)
        if isinstance(target, tree.Address):
            near = nearest(target.text, self.rows)
            fixes: tuple[Fix, ...] = ()
        else:
            known = [spelling for items in self.rules.values() for o in items for spelling in (o.short, o.name)]
            near = nearest(target.text, known)
            fixes = corrections(place, near)
        here.site.report(UnknownTarget(place=place, written=target.text, nearest=did_you_mean(near), fixes=fixes))


def _by_nearness(item: Declared, candidates: list[Declared]) -> Iterable[list[Declared]]:
    """Those of the same table, then of the same section, of each section around it, of the announcement."""
    if item.table is not None:
        yield [other for other in candidates if other.table == item.table]
    for section in reversed(item.section.chain if item.section else ()):
        yield [other for other in candidates if other.section and section in other.section.chain]
    yield candidates


def _check_circles(rules: list[Rule], declared: list[Declared], sink: Sink) -> None:
    """No rule may set itself aside, in one step or in several."""
    places = {item.name: item.place for item in declared}
    overrides = {rule.name: {o.target: o for o in rule.overrides} for rule in rules}
    for circle in circles({name: tuple(targets) for name, targets in overrides.items()}):
        first = overrides[circle[0]][circle[1] if len(circle) > 1 else circle[0]]
        others = tuple(Label(places[name], "in-the-circle") for name in circle[1:])
        sink.add(OverrideCycle(place=first.place or places[circle[0]], rules=(*circle, circle[0]), related=others))
