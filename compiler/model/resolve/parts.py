"""The parts of a block: none where it does not belong, and all of them read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from attrs import field, frozen

from compiler.locale import Labels, say_both
from compiler.model.conditions import All, Always, Condition
from compiler.model.findings import MisplacedPart, MissingReason, OpenException
from compiler.model.outcomes import Outcome
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.here import Here
from compiler.model.resolve.instants import read_date
from compiler.model.resolve.outcomes import read_outcome
from compiler.model.resolve.presumed import read_scope
from compiler.model.resolve.site import Site
from compiler.model.resolve.words import a_kind_of, read_labels
from compiler.model.rules import Exception_, Reading
from dsl import tree

T = TypeVar("T")
P = TypeVar("P")


def check_parts(parts: Iterable[tree.Part], allowed: tuple[type[tree.Node], ...], block: str, site: Site) -> None:
    """Report parts that a block of this kind does not take. (That a part stands twice is seen when it is read.)"""
    for part in parts:
        if not isinstance(part, allowed):
            site.report(MisplacedPart(place=site.place(part), part=part_name(part), block=a_kind_of(block)))


def part_name(part: tree.Part) -> Labels:
    """The part's keyword in both languages."""
    return say_both(f"names.part.{type(part).__name__}")


def only(parts: Iterable[tree.Part], kind: type[P]) -> P | None:
    """The first part of a kind; that there is no second is checked elsewhere."""
    return next((part for part in parts if isinstance(part, kind)), None)


def every(parts: Iterable[tree.Part], kind: type[P]) -> tuple[P, ...]:
    return tuple(part for part in parts if isinstance(part, kind))


def clauses(cites: tree.Cites | None) -> tuple[str, ...]:
    return tuple(address.text for address in cites.addresses) if cites else ()


@frozen
class Body:
    """What the parts of a rule, row or section say. `complete`: nothing in them has a finding."""

    complete: bool
    when: Condition | None
    outcomes: tuple[Outcome, ...] = ()
    exceptions: tuple[Exception_, ...] = ()
    on_breach: tuple[Outcome, ...] = ()
    readings: tuple[Reading, ...] = ()
    scope: Condition | None = None
    force: str | None = None
    provisos: tuple[str, ...] = ()
    edition: str | None = None


def read_body(parts: tuple[tree.Part, ...], here: Here) -> Body:
    """Every part, so that several mistakes are several findings; for an order, see `overrides`."""
    breach = every(parts, tree.OnBreach)
    read = _Count()
    when, presumed, dated = only(parts, tree.When), only(parts, tree.Scope), only(parts, tree.Edition)
    condition = read_condition(when.condition, here) if when else None
    scope = read_scope(presumed, here) if presumed else None
    edition = _edition(dated, here) if dated else None
    read.heed((when, condition), (presumed, scope), (dated, edition))
    outcomes = read.all(every(parts, tree.Then), lambda part: read_outcome(part.outcome, here))
    exceptions = read.all(every(parts, tree.Except), lambda part: read_exception(part, here))
    on_breach = read.all(breach, lambda part: read_outcome(part.outcome, here))
    readings = read.all(every(parts, tree.Reading), lambda part: read_reading(part, here))
    references = [name for part in every(parts, tree.SubjectTo) for name in part.references]
    provisos = read.all(tuple(references), lambda name: _reference(name, here))
    force = only(parts, tree.Force)
    return Body(
        not read.failed,
        condition,
        outcomes,
        exceptions,
        on_breach,
        readings,
        scope,
        force.word.value if force else None,
        provisos,
        edition,
    )


def _reference(name: tree.Name, here: Here) -> str | None:
    reference = here.reference(name)
    return reference.id if reference else None


def _edition(node: tree.Edition, here: Here) -> str | None:
    date = read_date(node.date, here.clock, here.site)
    return date.isoformat() if date else None


@frozen
class _Count:
    """Reads parts and remembers whether one had a finding."""

    failed: list[bool] = field(factory=list)

    def heed(self, *read: tuple[object, object]) -> None:
        """Pairs of what was written and what was read of it."""
        self.failed.extend(True for written, value in read if written is not None and value is None)

    def all(self, parts: tuple[P, ...], read: Callable[[P], T | None]) -> tuple[T, ...]:
        values = [(part, read(part)) for part in parts]
        self.heed(*values)
        return tuple(value for _, value in values if value is not None)


def read_domain(node: tree.Condition, here: Here) -> Condition | None:
    """The condition of `covers`, in which `platform is any` only says that a fact is given."""
    parts = node.conditions if isinstance(node, tree.And) else (node,)
    read = [_any_of(part, here) if _is_any(part) else read_condition(part, here) for part in parts]
    known = [condition for condition in read if condition]
    return conjunction(known) if len(known) == len(read) else None


def _is_any(node: tree.Condition) -> bool:
    match node:
        case tree.Is(values=(tree.Name(text="any" | "任意", quoted=False),), negated=False):
            return True
        case _:
            return False


def _any_of(node: tree.Condition, here: Here) -> Condition | None:
    assert isinstance(node, tree.Is)
    return Always() if here.thing(node.subject) else None


def read_exception(node: tree.Except, here: Here) -> Exception_ | None:
    condition = read_condition(node.condition, here)
    instead = read_outcome(node.instead, here) if node.instead else None
    for open_list in _open_lists(node.condition):
        if not here.acknowledged:
            here.site.report(OpenException(place=here.site.place(open_list)))
    if condition is None or (node.instead and instead is None):
        return None
    return Exception_(condition, instead, clauses(node.cites), place=here.site.place(node))


def _open_lists(node: tree.Condition) -> tuple[tree.Is, ...]:
    match node:
        case tree.Is(etc=True):
            return (node,)
        case tree.Not():
            return _open_lists(node.condition)
        case tree.And() | tree.Or():
            return tuple(found for part in node.conditions for found in _open_lists(part))
        case _:
            return ()


def read_reading(node: tree.Reading, here: Here) -> Reading | None:
    labels = read_labels(node.labels, node.labels, "reading", here.site)
    guard = read_condition(node.guard, here) if node.guard else None
    if node.guard and guard is None:
        return None
    return Reading(labels, guard, place=here.site.place(node))


def read_reason(node: tree.Override, here: Here) -> Labels | None:
    """Why a rule goes before another: without it a finding."""
    if node.because is None:
        here.site.report(MissingReason(place=here.site.place(node), written=_targets(node)))
        return None
    return read_labels(node.because, node.because, "because", here.site)


def _targets(node: tree.Override) -> str:
    return ", ".join(target.text for target in node.targets)


def distinct(condition: Condition) -> Condition:
    """The same without saying anything twice."""
    parts = condition.conditions if isinstance(condition, All) else (condition,)
    return conjunction(dict.fromkeys(parts))


def conjunction(conditions: Iterable[Condition]) -> Condition:
    """All of them, flat: what always holds falls away, and of nothing remains `always`."""
    flat: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, All):
            flat.extend(condition.conditions)
        elif not isinstance(condition, Always):
            flat.append(condition)
    if len(flat) <= 1:
        return flat[0] if flat else Always()
    return All(tuple(flat))
