"""Conditions: what the name on the left is decides what may stand on its right."""

from __future__ import annotations

from decimal import Decimal

from compiler.locale import Labels, say_both
from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    Not,
    NumberIs,
    Order,
    SuchAs,
)
from compiler.model.findings import BareNot, NotACondition, NotADuty, ValueDoesNotFit, WrongUnit
from compiler.model.resolve.here import NOW, Here, is_now, word_for
from compiler.model.resolve.instants import read_window
from compiler.model.resolve.lexicon import Thing
from compiler.model.resolve.moments import read_moment
from compiler.model.resolve.words import a_kind_of
from compiler.model.time import Instant, Window
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind, Number
from dsl import tree
from dsl.diagnostic import Edit, Fix


def read_condition(node: tree.Condition, here: Here) -> Condition | None:
    """The condition with every name resolved; None where there is a finding. All of its parts are looked at."""
    place = here.site.place(node)
    match node:
        case tree.Always():
            return Always(place=place)
        case tree.Is():
            return _is(node, here)
        case tree.SuchAs():
            return _such_as(node, here)
        case tree.In():
            return _in(node, here)
        case tree.Compare():
            return _compare(node, here)
        case tree.Happened():
            return _happened(node, here)
        case tree.Met():
            return _met(node, here)
        case tree.Measured():
            return _measured(node, here)
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


# ── is ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _is(node: tree.Is, here: Here) -> Condition | None:
    if is_now(node.subject):
        _does_not_fit(node.subject, NOW, "now", here)
        return None
    thing = here.thing(node.subject)
    match thing:
        case None:
            return None
        case Choice():
            return _choice_is(node, thing, here)
        case Flag():
            value = _one_word(node, thing, (tree.Answer.YES, tree.Answer.NO), here)
            return None if value is None else FlagIs(thing.id, value != node.negated, place=here.site.place(node))
        case Number():
            return _number_is(node, FactNumber(thing.id), thing, here)
        case Event():
            _does_not_fit(node.subject, thing.id, "event", here)
            return None
        case Matter():
            return _matter_is(node, thing, here)


def _choice_is(node: tree.Is, choice: Choice, here: Here) -> Condition | None:
    ids = _values(node.values, choice, here)
    if ids is None:
        return None
    in_order = tuple(term.id for term in choice.values if term.id in ids)
    written = here.named(node.values, choice)
    return ChoiceIs(choice.id, in_order, node.negated, written, node.etc, place=here.site.place(node))


def _values(values: tuple[tree.Value, ...], owner: Choice | Matter, here: Here) -> frozenset[str] | None:
    ids: set[str] = set()
    complete = True
    for value in values:
        found = here.value(value, owner) if isinstance(value, tree.Name) else ()
        if not isinstance(value, tree.Name):
            _does_not_fit(value, owner.id, "choice", here)
        complete = complete and bool(found)
        ids.update(found)
    return frozenset(ids) if complete else None


def _such_as(node: tree.SuchAs, here: Here) -> Condition | None:
    thing = here.thing(node.subject, "choice")
    if thing is None:
        return None
    if not isinstance(thing, Choice):
        here.wrong_kind(node.subject, thing, "choice")
        return None
    ids = _values(node.values, thing, here)
    if ids is None:
        return None
    in_order = tuple(term.id for term in thing.values if term.id in ids)
    return SuchAs(thing.id, in_order, place=here.site.place(node))


def _matter_is(node: tree.Is, matter: Matter, here: Here) -> Condition | None:
    place = here.site.place(node)
    match matter.kind:
        case MatterKind.YES_NO | MatterKind.PERMISSION:
            yes_no = matter.kind is MatterKind.YES_NO
            words = (tree.Answer.YES, tree.Answer.NO) if yes_no else (tree.Answer.ALLOWED, tree.Answer.FORBIDDEN)
            value = _one_word(node, matter, words, here)
            if value is None:
                return None
            if matter.id in here.scope.defined:
                holds = Defined(matter.id, place=place)
                return holds if value != node.negated else Not(holds, place=place)
            return MatterIs(matter.id, (value,), node.negated, place=place)
        case MatterKind.CHOICE:
            ids = _values(node.values, matter, here)
            if ids is None:
                return None
            in_order = tuple(term.id for term in matter.values if term.id in ids)
            return MatterIs(matter.id, in_order, node.negated, place=place)
        case MatterKind.NUMBER:
            return _number_is(node, MatterNumber(matter.id), matter, here)
        case _:
            _does_not_fit(node.subject, matter.id, word_for(matter), here)
            return None


def _one_word(node: tree.Is, thing: Flag | Matter, words: tuple[tree.Answer, tree.Answer], here: Here) -> bool | None:
    """Whether the one value is the first of two words."""
    value = node.values[0]
    if len(node.values) > 1 or not isinstance(value, tree.Word) or value.answer not in words:
        _does_not_fit(value if len(node.values) == 1 else node, thing.id, word_for(thing), here)
        return None
    return value.answer is words[0]


def _does_not_fit(node: tree.Node, name: str, kind: str, here: Here) -> None:
    fits = say_both(f"names.fits.{kind}")
    here.site.report(ValueDoesNotFit(place=here.site.place(node), written=name, kind=a_kind_of(kind), fits=fits))


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _number_is(
    node: tree.Is, number: FactNumber | MatterNumber, thing: Number | Matter, here: Here
) -> Condition | None:
    """`is` one of several numbers; `is not` any of them."""
    place = here.site.place(node)
    measure = Measure.NOT_EQUAL if node.negated else Measure.EQUAL
    parts: list[Condition] = []
    for value in node.values:
        if not isinstance(value, tree.Quantity | tree.Name):
            _does_not_fit(value, thing.id, word_for(thing), here)
        bound = _bound(value, thing, here) if isinstance(value, tree.Quantity | tree.Name) else None
        if bound is not None:
            parts.append(NumberIs(number, measure, bound, thing.unit, place=place))
    if len(parts) < len(node.values):
        return None
    if len(parts) == 1:
        return parts[0]
    return (All if node.negated else AnyOf)(tuple(parts), place=place)


def _measured(node: tree.Measured, here: Here) -> Condition | None:
    thing = here.thing(node.subject, "number")
    number = _number(node.subject, thing, here)
    if number is None or not isinstance(thing, Number | Matter):
        return None
    bound = _bound(node.bound, thing, here)
    if bound is None:
        return None
    return NumberIs(number, Measure[node.measure.name], bound, thing.unit, place=here.site.place(node))


def _number(name: tree.Name, thing: Thing | None, here: Here) -> FactNumber | MatterNumber | None:
    match thing:
        case None:
            return None
        case Number():
            return FactNumber(thing.id)
        case Matter(kind=MatterKind.NUMBER):
            return MatterNumber(thing.id)
        case _:
            here.wrong_kind(name, thing, "number")
            return None


def _bound(
    node: tree.Quantity | tree.Name, thing: Number | Matter, here: Here
) -> Decimal | FactNumber | MatterNumber | None:
    if isinstance(node, tree.Quantity):
        return node.number if fits_unit(node, thing.unit, here) else None
    other = here.thing(node, "number")
    number = _number(node, other, here)
    if number and isinstance(other, Number | Matter) and other.unit != thing.unit:
        here.site.report(WrongUnit(place=here.site.place(node), written=node.text, unit=unit_phrase(thing.unit)))
        return None
    return number


def fits_unit(node: tree.Quantity, unit: str | None, here: Here) -> bool:
    """Whether a number is written in the unit that was declared; a finding if not."""
    if node.unit == unit or (unit == "money" and node.unit and node.unit.isupper()):
        return True
    written = f"{node.number} {node.unit}" if node.unit else str(node.number)
    here.site.report(WrongUnit(place=here.site.place(node), written=written, unit=unit_phrase(unit)))
    return False


def unit_phrase(unit: str | None) -> Labels:
    return Labels(f"`{unit}`", f"`{unit}`") if unit else say_both("names.no-unit")


# ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _in(node: tree.In, here: Here) -> Condition | None:
    window = _window(node.window, here)
    events = _events(node.subjects, here)
    if window is None or events is None:
        return None
    place = here.site.place(node)
    return _each(tuple(EventIn(event, window, node.negated, place=place) for event in events), node, here)


def _window(node: tree.Name | tree.Bounds, here: Here) -> Window | None:
    if isinstance(node, tree.Name):
        return here.window(node)
    return read_window(node, here.clock, here.site, here.acknowledged)


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
            _does_not_fit(subject, NOW, "now", here)
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
    return MatterMet(thing.id, node.missed, place=here.site.place(node))


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
