"""Which rule goes before which: targets found, and no circle among them."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from compiler.model.findings import AmbiguousTarget, OverrideCycle, UnknownTarget
from compiler.model.resolve.circles import circles
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.here import Here
from compiler.model.resolve.names import fold, nearest
from compiler.model.resolve.parts import read_reason
from compiler.model.resolve.rules import Declared
from compiler.model.resolve.site import Sink
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.rules import Override, Rule
from dsl import tree
from dsl.diagnostic import Label


def with_overrides(declared: list[Declared], sink: Sink) -> tuple[Rule, ...]:
    """The rules that resolve, each with what it sets aside; one whose `overrides` has a finding is left out."""
    rules: list[Rule] = []
    for item in declared:
        found = [override for node, here in item.overrides for override in _read(node, item, declared, here)]
        complete = tuple(override for override in found if override)
        if item.rule and len(complete) == len(found):
            rules.append(evolve(item.rule, overrides=complete))
    _check_circles(rules, declared, sink)
    names = {rule.name for rule in rules}
    return tuple(evolve(r, overrides=tuple(o for o in r.overrides if o.target in names)) for r in rules)


def _read(node: tree.Override, item: Declared, declared: list[Declared], here: Here) -> list[Override | None]:
    """One for each target, None where there is a finding."""
    because = read_reason(node, here)
    guard = read_condition(node.guard, here) if node.guard else None
    found: list[Override | None] = []
    for target in node.targets:
        name = find_target(target, item, declared, here)
        complete = name and because and (guard or not node.guard)
        place = here.site.place(target)
        found.append(Override(name, because, guard, place=place) if complete and name and because else None)
    return found


def find_target(target: tree.Name | tree.Address, item: Declared, declared: list[Declared], here: Here) -> str | None:
    """The full name of what is set aside: the nearest of that name or address."""
    candidates = [other for other in declared if _answers_to(other, target)]
    for near in _by_nearness(item, candidates):
        if len({other.name for other in near}) > 1:
            names = tuple(other.name for other in near)
            here.site.report(
                AmbiguousTarget(
                    place=here.site.place(target),
                    written=target.text,
                    candidates=names,
                    related=tuple(Label(other.place, "one-of-these") for other in near),
                )
            )
            return None
        if near:
            return near[0].name
    if not may_be_unread(target.text, here.scope.lexicon.unread):
        _unknown(target, declared, here)
    return None


def _answers_to(other: Declared, target: tree.Name | tree.Address) -> bool:
    if isinstance(target, tree.Address):
        return other.table is not None and target.text in other.addresses
    if "." in target.text:
        return fold("." + other.name).endswith(fold("." + target.text)) and other.table is None
    return other.table is None and fold(other.short) == fold(target.text)


def _by_nearness(item: Declared, candidates: list[Declared]) -> Iterable[list[Declared]]:
    """Those of the same table, then of the same section, of each section around it, of the announcement."""
    if item.table is not None:
        yield [other for other in candidates if other.table == item.table]
    for section in reversed(item.section.chain if item.section else ()):
        yield [other for other in candidates if other.section and section in other.section.chain]
    yield candidates


def _unknown(target: tree.Name | tree.Address, declared: list[Declared], here: Here) -> None:
    rows = isinstance(target, tree.Address)
    known = [
        spelling
        for other in declared
        for spelling in (other.addresses if rows else (other.short, other.name))
        if (other.table is not None) == rows
    ]
    near, place = nearest(target.text, known), here.site.place(target)
    fixes = corrections(place, near) if not rows else ()
    here.site.report(UnknownTarget(place=place, written=target.text, nearest=did_you_mean(near), fixes=fixes))


def _check_circles(rules: list[Rule], declared: list[Declared], sink: Sink) -> None:
    """No rule may set itself aside, in one step or in several."""
    places = {item.name: item.place for item in declared}
    overrides = {rule.name: {o.target: o for o in rule.overrides} for rule in rules}
    for circle in circles({name: tuple(targets) for name, targets in overrides.items()}):
        first = overrides[circle[0]][circle[1] if len(circle) > 1 else circle[0]]
        others = tuple(Label(places[name], "in-the-circle") for name in circle[1:])
        sink.add(OverrideCycle(place=first.place or places[circle[0]], rules=(*circle, circle[0]), related=others))
