"""Definitions: of a yes/no, of a choice's or flag's value, of an event."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.locale import say_both
from compiler.model.findings import DecidedTwice, MissingWhen, ValueDoesNotFit
from compiler.model.resolve.here import Here, Scope, is_now, word_for
from compiler.model.resolve.lexicon import Lexicon, Thing
from compiler.model.resolve.parts import check_parts, clauses, every, only, read_body
from compiler.model.resolve.sections import Placed, clock_for
from compiler.model.resolve.site import Sink
from compiler.model.resolve.words import a_kind_of
from compiler.model.rules import (
    Definition,
    EventDefinition,
    Reading,
    Rule,
    TotalDefinition,
    ValueDefinition,
    all_outcomes,
)
from compiler.model.vocabulary import Choice, Event, Flag, Matter, MatterKind
from dsl import tree
from dsl.diagnostic import Label
from dsl.source import Place

_TAKES = (tree.Cites, tree.When, tree.Reading, tree.Zone)


def defined_matters(blocks: Iterable[Placed], lexicon: Lexicon) -> frozenset[str]:
    """The yes/no matters that the announcement defines, whether or not their conditions resolve."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block.node, tree.Define) and block.node.value is None:
            entry = lexicon.things.find(block.node.name.text)
            if entry and isinstance(entry.value, Matter) and entry.value.kind is MatterKind.YES_NO:
                found.add(entry.value.id)
    return frozenset(found)


def read_definitions(blocks: Iterable[Placed], scope: Scope, general: tuple[Reading, ...]) -> tuple[Definition, ...]:
    """Every definition that resolves. They are not narrowed by the sections around them."""
    found = (
        read_definition(block, block.node, scope, general) for block in blocks if isinstance(block.node, tree.Define)
    )
    return tuple(definition for definition in found if definition)


def read_definition(block: Placed, node: tree.Define, scope: Scope, general: tuple[Reading, ...]) -> Definition | None:
    site, place = block.site, block.site.place(node.name)
    check_parts(node.parts, _TAKES, "definition", site)
    here = block.here(scope, clock_for(node.parts, block.clock, site), bool(every(node.parts, tree.Reading)))
    body = read_body(node.parts, here)
    subject = _subject(node, here)
    if not only(node.parts, tree.When):
        site.report(MissingWhen(place=place, written=node.name.text))
    if subject is None or body.when is None or not body.complete:
        return None
    cited = clauses(only(node.parts, tree.Cites))
    readings = tuple(dict.fromkeys((*body.readings, *here.readings, *general)))
    since = next((section.body.edition for section in reversed(block.sections) if section.body.edition), None)
    match subject:
        case Matter(), _:
            return TotalDefinition(subject[0].id, body.when, cited, readings, place, since)
        case Event(), str(source):
            return EventDefinition(subject[0].id, source, body.when, cited, readings, place, since)
        case thing, value:
            return ValueDefinition(thing.id, value, body.when, cited, readings, place, since)


def _subject(node: tree.Define, here: Here) -> tuple[Thing, str | bool] | None:
    """What is defined, and as what: a value's id, yes or no, or the id of the event that it is."""
    thing = here.thing(node.name, "defined")
    match thing, node.value:
        case None, _:
            return None
        case Matter(kind=MatterKind.YES_NO), None:
            return thing, True
        case Choice(), tree.Name():
            ids = here.term(node.value, thing)
            return (thing, ids) if ids else None
        case Flag(), tree.Word(answer=tree.Answer.YES | tree.Answer.NO):
            return thing, node.value.answer is tree.Answer.YES
        case Event(), tree.Name() if not is_now(node.value):
            source = here.event(node.value)
            return (thing, source) if source else None
        case Choice() | Flag() | Event(), _:
            kind = word_for(thing)
            place = here.site.place(node.value or node.name)
            fits = say_both(f"names.defined.{kind}", {"name": thing.id})
            here.site.report(ValueDoesNotFit(place=place, written=thing.id, kind=a_kind_of(kind), fits=fits))
            return None
        case _:
            here.wrong_kind(node.name, thing, "defined")
            return None


def check_decided_once(definitions: tuple[Definition, ...], rules: tuple[Rule, ...], sink: Sink) -> None:
    """A name is decided by rules or by one definition; a fact may have one for each of its values or sources."""
    taken: dict[tuple[str, str], Place | None] = {}
    for definition in definitions:
        name, key = _defines(definition)
        first = taken.setdefault((name, key), definition.place)
        if first is not definition.place:
            _twice(name, definition.place, first, sink)
    decided = {outcome.matter: rule.place for rule in reversed(rules) for outcome in all_outcomes(rule)}
    for definition in definitions:
        if isinstance(definition, TotalDefinition) and definition.name in decided:
            _twice(definition.name, definition.place, decided[definition.name], sink)


def _defines(definition: Definition) -> tuple[str, str]:
    match definition:
        case TotalDefinition(name):
            return name, ""
        case ValueDefinition(fact, value):
            return fact, str(value)
        case EventDefinition(event, source):
            return event, source


def _twice(name: str, place: Place | None, other: Place | None, sink: Sink) -> None:
    assert place is not None
    assert other is not None
    sink.add(DecidedTwice(place=place, written=name, related=(Label(other, "also-here"),)))
