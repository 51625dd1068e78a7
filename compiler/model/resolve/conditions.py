"""Conditions: of values, of events, of other answers, and what joins them."""

from __future__ import annotations

from typing import TypeVar

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
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Not,
    NumberIs,
    Order,
)
from compiler.model.findings import BareNot, NotACondition, NotADuty
from compiler.model.resolve.here import NOW, WITH_INSTANT, Here, is_now, word_for
from compiler.model.resolve.hours import read_named_or_inline
from compiler.model.resolve.moments import read_moment
from compiler.model.resolve.values import does_not_fit, read_is, read_measured, read_such_as
from compiler.model.resolve.words import a_kind_of
from compiler.model.time import Instant, MatterMoment
from compiler.model.vocabulary import Event, Flag, Matter, MatterKind
from dsl import tree
from dsl.diagnostic import Edit, Fix

T = TypeVar("T")


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
    subjects = _timed(node.subjects, here)
    if window is None or subjects is None:
        return None
    place, negated = here.site.place(node), node.negated
    parts: list[Condition] = [
        MatterIn(subject, window, negated, place=place)
        if isinstance(subject, MatterMoment)
        else EventIn(subject, window, negated, place=place)
        for subject in subjects
    ]
    return _each(tuple(parts), node, here)


def _compare(node: tree.Compare, here: Here) -> Condition | None:
    moment = read_moment(node.moment, here)
    subjects = _timed(node.subjects, here)
    if moment is None or subjects is None:
        return None
    place, order = here.site.place(node), Order[node.order.name]
    parts: list[Condition] = [
        MatterCompare(subject, order, moment, place=place)
        if isinstance(subject, MatterMoment)
        else EventCompare(subject, order, moment, place=place)
        for subject in subjects
    ]
    return _each(tuple(parts), node, here)


def _timed(names: tuple[tree.Name, ...], here: Here) -> tuple[str | MatterMoment, ...] | None:
    """What lies before or after something: events, NOW, and matters that have an instant."""
    return _all([_one_timed(name, here) for name in names])


def _one_timed(name: tree.Name, here: Here) -> str | MatterMoment | None:
    thing = None if is_now(name) else here.thing(name, "timed")
    match thing:
        case Matter() if thing.kind in WITH_INSTANT:
            return MatterMoment(thing.id, here.layer(name))
        case Event():
            return thing.id
        case None:
            return NOW if is_now(name) else None
        case _:
            here.wrong_kind(name, thing, "timed")
            return None


def _happened(node: tree.Happened, here: Here) -> Condition | None:
    by = read_moment(node.by, here) if node.by else None
    events = _all([here.event(name) for name in node.subjects])
    for subject in node.subjects:
        if is_now(subject):
            does_not_fit(subject, NOW, "now", here)
            return None
    if events is None or (node.by and by is None):
        return None
    place = here.site.place(node)
    return _each(tuple(Happened(event, node.negated, by, place=place) for event in events), node, here)


def _all(read: list[T | None]) -> tuple[T, ...] | None:
    """None where one of them is not known."""
    known = tuple(each for each in read if each is not None)
    return known if len(known) == len(read) else None


def _each(conditions: tuple[Condition, ...], node: tree.Node, here: Here) -> Condition:
    """`any of A, B …` is an `or` that remembers how it was written, where all of them are of one kind."""
    if len(conditions) == 1:
        return conditions[0]
    alike = len({type(condition) for condition in conditions}) == 1
    return AnyOf(conditions, events=alike, place=here.site.place(node))


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
        case MatterIs() | MatterIn() | MatterCompare():
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
