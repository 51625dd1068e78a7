"""Examples: a case and what is expected of it."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from compiler.locale import say_both
from compiler.model.case import AT
from compiler.model.findings import RepeatedFact, ValueDoesNotFit
from compiler.model.resolve.here import Here, Scope, is_now, word_for
from compiler.model.resolve.instants import read_date, read_instant
from compiler.model.resolve.outcomes import outcome_does_not_fit, read_value
from compiler.model.resolve.parts import clauses
from compiler.model.resolve.sections import Placed
from compiler.model.resolve.values import fits_number
from compiler.model.resolve.words import a_kind_of
from compiler.model.rules import Example, Expectation
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind, Number
from dsl import tree

FactValue = str | bool | Decimal | int | None

_KINDS = (tree.Answer.NOT_COVERED, tree.Answer.CONFLICT, tree.Answer.MISSING_FACT)


def read_example(block: Placed, node: tree.Example, scope: Scope, derived: frozenset[str]) -> Example | None:
    """The example, if all that it names is there. `derived`: the facts that definitions derive."""
    here = block.here(scope)
    facts = _facts(node, here)
    as_of = read_date(node.as_of, here.clock, here.site) if node.as_of else None
    expected = [_expectation(outcome, here, derived) for outcome in node.expect]
    known = tuple(expectation for expectation in expected if expectation)
    if facts is None or len(known) < len(expected) or (node.as_of and not as_of):
        return None
    date = as_of.isoformat() if as_of else None
    return Example(node.name.text, facts, known, clauses(node.cites), date, here.site.place(node.name))


# ── Given ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _facts(node: tree.Example, here: Here) -> tuple[tuple[str, FactValue], ...] | None:
    facts: dict[str, FactValue] = {}
    complete = True
    for given in node.given:
        fact = _given(given, here)
        if fact is None:
            complete = False
        elif fact[0] in facts:
            here.site.report(RepeatedFact(place=here.site.place(given), written=fact[0]))
        else:
            facts[fact[0]] = fact[1]
    return tuple(facts.items()) if complete else None


def _given(given: tree.Given, here: Here) -> tuple[str, FactValue] | None:
    match given:
        case tree.GivenIs():
            return _given_is(given, here)
        case tree.GivenAt():
            name = AT if is_now(given.event) else _event(given.event, here)
            instant = read_instant(given.instant, here.clock, here.site)
            return (name, instant.us) if name and instant else None
        case tree.GivenNever():
            name = None if is_now(given.event) else _event(given.event, here)
            if is_now(given.event):
                _does_not_fit(given.event, AT, "now", here)
            return (name, None) if name else None


def _event(name: tree.Name, here: Here) -> str | None:
    thing = here.thing(name, "event")
    if isinstance(thing, Event):
        return thing.fact
    if thing is not None:
        here.wrong_kind(name, thing, "event")
    return None


def _given_is(given: tree.GivenIs, here: Here) -> tuple[str, FactValue] | None:
    thing = None if is_now(given.fact) else here.thing(given.fact, "fact")
    match thing, given.value:
        case None, _:
            if is_now(given.fact):
                _does_not_fit(given.fact, AT, "now", here)
            return None
        case Choice(), tree.Name():
            id = here.term(given.value, thing)
            return (thing.id, id) if id else None
        case Flag(), tree.Word(answer=tree.Answer.YES | tree.Answer.NO):
            return thing.id, given.value.answer is tree.Answer.YES
        case Number(), tree.Quantity():
            return (thing.id, given.value.number) if fits_number(given.value, thing, here) else None
        case Choice() | Flag() | Number() | Event(), _:
            _does_not_fit(given.value, thing.id, word_for(thing), here)
            return None
        case _:
            here.wrong_kind(given.fact, thing, "fact")
            return None


def _does_not_fit(node: tree.Node, name: str, kind: str, here: Here) -> None:
    fits = say_both(f"names.given.{kind}", {"name": name})
    here.site.report(ValueDoesNotFit(place=here.site.place(node), written=name, kind=a_kind_of(kind), fits=fits))


# ── Expected ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _expectation(node: tree.Outcome, here: Here, derived: frozenset[str]) -> Expectation | None:
    matter = _asked(node.matter, here, derived)
    if matter is None:
        return None
    if isinstance(node.value, tree.Undecided):
        return Expectation(matter.id, None, tree.Answer.CONFLICT.value)
    if isinstance(node.value, tree.Word) and node.value.answer in _KINDS and node.verb is tree.Verb.IS:
        return Expectation(matter.id, None, node.value.answer.value)
    if matter.kind is MatterKind.SCHEDULE:
        matter = evolve(matter, kind=MatterKind.YES_NO)
    if node.verb is tree.Verb.EXTENDED_BY:
        outcome_does_not_fit(node, matter, here)
        return None
    value = read_value(node, matter, here)
    return Expectation(matter.id, value) if value else None


def _asked(name: tree.Name, here: Here, derived: frozenset[str]) -> Matter | None:
    """A matter, or a derived fact as if it were one: an event is asked under its fact's name."""
    entry = here.scope.lexicon.things.find(name.text.removesuffix("_at"))
    if entry and isinstance(entry.value, Event) and name.text == entry.value.fact and entry.value.id in derived:
        event = entry.value
        return Matter(event.fact, event.labels, MatterKind.INSTANT, event.place)
    thing = here.thing(name, "matter")
    match thing:
        case Choice() if thing.id in derived:
            return Matter(thing.id, thing.labels, MatterKind.CHOICE, thing.place, values=thing.values)
        case Flag() if thing.id in derived:
            return Matter(thing.id, thing.labels, MatterKind.YES_NO, thing.place)
        case None | Matter():
            return thing
        case _:
            here.wrong_kind(name, thing, "matter")
            return None
