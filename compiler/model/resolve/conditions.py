"""Conditions: of values, of events, of other answers, and what joins them."""

from __future__ import annotations

from compiler.locale import say_both
from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    Not,
    NumberIs,
    Order,
)
from compiler.model.findings import BareNot, NotACondition, NotADuty
from compiler.model.resolve.here import NOW, Here, is_now, word_for
from compiler.model.resolve.hours import read_named_or_inline
from compiler.model.resolve.moments import read_moment
from compiler.model.resolve.values import does_not_fit, read_is, read_measured, read_such_as
from compiler.model.resolve.words import a_kind_of
from compiler.model.time import Instant
from compiler.model.vocabulary import Flag, Matter, MatterKind
from dsl import tree
from dsl.diagnostic import Edit, Fix


def read_condition(node: tree.Condition, here: Here) -> Condition | None:
    """The condition with every name resolved; None where there is a finding. All of its parts are looked at."""
    place = here.site.place(node)
    match node:
        case tree.Always():
            return Always(place=place)
        case tree.Is():
            return read_is(node, here)
        case tree.SuchAs():
            return read_such_as(node, here)
        case tree.In():
            return _in(node, here)
        case tree.Compare():
            return _compare(node, here)
        case tree.Happened():
            return _happened(node, here)
        case tree.Met():
            return _met(node, here)
        case tree.Measured():
            return read_measured(node, here)
        case tree.Holds():
            return _holds(node, here)
        case tree.Not():
            return _not(node, here)
        case tree.And() | tree.Or():
            parts = [read_condition(part, here) for part in node.conditions]
            known = tuple(part for part in parts if part)
            if len(known) < len(parts):
                return None
            return All(known, place=place) if isinstance(node, tree.And) else AnyOf(known, place=place)


# ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _in(node: tree.In, here: Here) -> Condition | None:
    window = read_named_or_inline(node.window, here)
    events = _events(node.subjects, here)
    if window is None or events is None:
        return None
    place = here.site.place(node)
    return _each(tuple(EventIn(event, window, node.negated, place=place) for event in events), node, here)


def _compare(node: tree.Compare, here: Here) -> Condition | None:
    moment = read_moment(node.moment, here)
    events = _events(node.subjects, here)
    if moment is None or events is None:
        return None
    place = here.site.place(node)
    order = Order[node.order.name]
    return _each(tuple(EventCompare(event, order, moment, place=place) for event in events), node, here)


def _happened(node: tree.Happened, here: Here) -> Condition | None:
    by = read_moment(node.by, here) if node.by else None
    events = _events(node.subjects, here)
    for subject in node.subjects:
        if is_now(subject):
            does_not_fit(subject, NOW, "now", here)
            return None
    if events is None or (node.by and by is None):
        return None
    place = here.site.place(node)
    return _each(tuple(Happened(event, node.negated, by, place=place) for event in events), node, here)


def _events(names: tuple[tree.Name, ...], here: Here) -> tuple[str, ...] | None:
    ids = [here.event(name) for name in names]
    known = tuple(id for id in ids if id is not None)
    return known if len(known) == len(ids) else None


def _each(conditions: tuple[Condition, ...], node: tree.Node, here: Here) -> Condition:
    """`any of A, B …` is an `or` that remembers how it was written."""
    return conditions[0] if len(conditions) == 1 else AnyOf(conditions, events=True, place=here.site.place(node))


# ── Other answers, definitions, not ──────────────────────────────────────────────────────────────────────────────


def _met(node: tree.Met, here: Here) -> Condition | None:
    thing = here.thing(node.subject, "matter")
    if thing is None:
        return None
    if not isinstance(thing, Matter) or not thing.of:
        here.site.report(NotADuty(place=here.site.place(node.subject), written=node.subject.text))
        return None
    return MatterMet(thing.id, node.missed, here.layer(node.subject), place=here.site.place(node))


def _holds(node: tree.Holds, here: Here) -> Condition | None:
    thing = here.thing(node.name, "definition")
    if thing is None:
        return None
    place = here.site.place(node.name)
    if thing.id in here.scope.defined and isinstance(thing, Matter):
        return Defined(thing.id, place=place)
    yes_no = isinstance(thing, Flag) or (isinstance(thing, Matter) and thing.kind is MatterKind.YES_NO)
    end = type(place)(place.path, place.end, place.end)
    fixes = (Fix("say-is-yes", (Edit(end, " is yes"),), safe=True),) if yes_no else ()
    kind, fits = word_for(thing), say_both(f"names.fits.{word_for(thing)}")
    here.site.report(NotACondition(place=place, written=node.name.text, kind=a_kind_of(kind), fits=fits, fixes=fixes))
    return None


def _not(node: tree.Not, here: Here) -> Condition | None:
    inner = read_condition(node.condition, here)
    if inner is None:
        return None
    if _may_lack_a_side(inner):
        here.site.report(BareNot(place=here.site.place(node)))
        return None
    return Not(inner, place=here.site.place(node))


def _may_lack_a_side(condition: Condition) -> bool:
    """Whether it compares an event that may not happen, or an answer that may not be there."""
    match condition:
        case EventIn(event):
            return event != NOW
        case EventCompare(event, _, moment):
            return event != NOW or not isinstance(moment, Instant)
        case MatterIs():
            return True
        case NumberIs(number, _, bound):
            return isinstance(number, MatterNumber) or isinstance(bound, MatterNumber)
        case Happened(_, _, by):
            return by is not None and not isinstance(by, Instant)
        case Not(inner):
            return _may_lack_a_side(inner)
        case All(parts) | AnyOf(parts):
            return any(_may_lack_a_side(part) for part in parts)
        case _:
            return False
