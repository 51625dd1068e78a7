"""Values tested: what `is` may mean of a choice, flag, number or matter, and numbers compared."""

from __future__ import annotations

from decimal import Decimal

from compiler.locale import Labels, say_both
from compiler.locale.time import plain
from compiler.model.conditions import (
    All,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    FactNumber,
    FlagIs,
    MatterIs,
    MatterNumber,
    Measure,
    Not,
    NumberIs,
    SuchAs,
)
from compiler.model.findings import ValueDoesNotFit, WrongUnit
from compiler.model.resolve.here import NOW, Here, is_now, word_for
from compiler.model.resolve.lexicon import Thing
from compiler.model.resolve.words import a_kind_of
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind, Number
from dsl import tree


def read_is(node: tree.Is, here: Here) -> Condition | None:
    """`X is A, B`: the name on the left decides what may stand on the right."""
    if is_now(node.subject):
        does_not_fit(node.subject, NOW, "now", here)
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
            does_not_fit(node.subject, thing.id, "event", here)
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
            does_not_fit(value, owner.id, "choice", here)
        complete = complete and bool(found)
        ids.update(found)
    return frozenset(ids) if complete else None


def read_such_as(node: tree.SuchAs, here: Here) -> Condition | None:
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
            return MatterIs(matter.id, (value,), node.negated, here.layer(node.subject), place=place)
        case MatterKind.CHOICE:
            ids = _values(node.values, matter, here)
            if ids is None:
                return None
            in_order = tuple(term.id for term in matter.values if term.id in ids)
            return MatterIs(matter.id, in_order, node.negated, here.layer(node.subject), place=place)
        case MatterKind.NUMBER:
            return _number_is(node, MatterNumber(matter.id, here.layer(node.subject)), matter, here)
        case _:
            does_not_fit(node.subject, matter.id, word_for(matter), here)
            return None


def _one_word(node: tree.Is, thing: Flag | Matter, words: tuple[tree.Answer, tree.Answer], here: Here) -> bool | None:
    """Whether the one value is the first of two words."""
    value = node.values[0]
    if len(node.values) > 1 or not isinstance(value, tree.Word) or value.answer not in words:
        does_not_fit(value if len(node.values) == 1 else node, thing.id, word_for(thing), here)
        return None
    return value.answer is words[0]


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
            does_not_fit(value, thing.id, word_for(thing), here)
        bound = _bound(value, thing, here) if isinstance(value, tree.Quantity | tree.Name) else None
        if bound is not None:
            parts.append(NumberIs(number, measure, bound, _written_unit(value, thing), place=place))
    if len(parts) < len(node.values):
        return None
    if len(parts) == 1:
        return parts[0]
    return (All if node.negated else AnyOf)(tuple(parts), place=place)


def read_measured(node: tree.Measured, here: Here) -> Condition | None:
    thing = here.thing(node.subject, "number")
    number = _number(node.subject, thing, here)
    if number is None or not isinstance(thing, Number | Matter):
        return None
    bound = _bound(node.bound, thing, here)
    if bound is None:
        return None
    unit = _written_unit(node.bound, thing)
    return NumberIs(number, Measure[node.measure.name], bound, unit, place=here.site.place(node))


def _written_unit(bound: tree.Value, thing: Number | Matter) -> str | None:
    """The unit of a comparison: of money the currency, where it is written."""
    return bound.unit if thing.unit == "money" and isinstance(bound, tree.Quantity) else thing.unit


def _number(name: tree.Name, thing: Thing | None, here: Here) -> FactNumber | MatterNumber | None:
    match thing:
        case None:
            return None
        case Number():
            return FactNumber(thing.id)
        case Matter(kind=MatterKind.NUMBER):
            return MatterNumber(thing.id, here.layer(name))
        case _:
            here.wrong_kind(name, thing, "number")
            return None


def _bound(
    node: tree.Quantity | tree.Name, thing: Number | Matter, here: Here
) -> Decimal | FactNumber | MatterNumber | None:
    if isinstance(node, tree.Quantity):
        return node.number if fits_number(node, thing, here) else None
    return read_number(node, thing, here)


def read_number(name: tree.Name, thing: Number | Matter, here: Here) -> FactNumber | MatterNumber | None:
    """A number that is held against another, in the same unit."""
    other = here.thing(name, "number")
    number = _number(name, other, here)
    if number is None or not isinstance(other, Number | Matter):
        return None
    if other.unit != thing.unit:
        here.site.report(WrongUnit(place=here.site.place(name), written=name.text, unit=unit_phrase(thing.unit)))
        return None
    here.scope.money.same(other.id, thing.id)
    return number


def fits_number(node: tree.Quantity, thing: Number | Matter, here: Here) -> bool:
    """Whether a number is written in the unit that was declared; a finding if not."""
    place = here.site.place(node)
    if thing.unit == "money" and node.unit and node.unit.isupper():
        here.scope.money.said(thing.id, node.unit, said(node), place)
        return True
    if node.unit == thing.unit:
        return True
    here.site.report(WrongUnit(place=place, written=said(node), unit=unit_phrase(thing.unit)))
    return False


def said(node: tree.Quantity) -> str:
    """As it is written, but for the way of printing."""
    return f"{plain(node.number)} {node.unit}" if node.unit else plain(node.number)


def unit_phrase(unit: str | None) -> Labels:
    return Labels(f"`{unit}`", f"`{unit}`") if unit else say_both("names.no-unit")


def does_not_fit(node: tree.Node, name: str, kind: str, here: Here) -> None:
    """Report what is no way to speak of a thing of its kind."""
    fits = say_both(f"names.fits.{kind}")
    here.site.report(ValueDoesNotFit(place=here.site.place(node), written=name, kind=a_kind_of(kind), fits=fits))
