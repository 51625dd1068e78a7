"""Names that are declared and never used."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.findings import UnusedTerm, UnusedTime
from compiler.checks.subject import Subject
from compiler.checks.walk import inside
from compiler.checks.words import phrase
from compiler.model.conditions import (
    ChoiceIs,
    Defined,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterIs,
    MatterMet,
    MatterNumber,
    SuchAs,
)
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import (
    EventDefinition,
    Example,
    Expectation,
    Outcome,
    Per,
    Rule,
    TotalDefinition,
    ValueDefinition,
)
from compiler.model.time import EventMoment, Instant, MatterMoment, Window
from dsl.diagnostic import Finding


def unused_times(subject: Subject) -> Iterator[Finding]:
    """Windows and instants of the announcement that nothing names."""
    a = subject.announcement
    named = {value.name for value in inside((a.rules, a.definitions)) if isinstance(value, Window | Instant)}
    for window in a.windows:
        if window.name and window.name not in named and window.place:
            yield UnusedTime(place=window.place, kind=phrase("kind-of-time.window"), time=window.name)
    named |= {value.name for value in inside(a.windows) if isinstance(value, Instant)}
    for instant in a.instants:
        if instant.name and instant.name not in named and instant.place:
            yield UnusedTime(place=instant.place, kind=phrase("kind-of-time.instant"), time=instant.name)


def unused_terms(rulebook: Rulebook) -> Iterator[Finding]:
    """Facts, matters and documents of a vocabulary that no announcement names, where one uses the vocabulary."""
    used: dict[str, set[str]] = {}
    for announcement in rulebook.announcements:
        names = _names(announcement)
        for vocabulary in announcement.vocabularies:
            used.setdefault(vocabulary.id, set()).update(names)
    for vocabulary in rulebook.vocabularies:
        for term in (*vocabulary.facts, *vocabulary.matters, *vocabulary.references):
            if vocabulary.id in used and term.id not in used[vocabulary.id]:
                yield UnusedTerm(place=term.place, term=term.id, vocabulary=vocabulary.id)


def _names(announcement: Announcement) -> set[str]:
    names: set[str] = set()
    for value in inside((announcement.rules, announcement.definitions, announcement.examples)):
        match value:
            case ChoiceIs(fact=id) | SuchAs(fact=id) | FlagIs(fact=id) | FactNumber(fact=id) | ValueDefinition(fact=id):
                names.add(id)
            case EventIn(event=id) | EventCompare(event=id) | Happened(event=id) | EventMoment(event=id):
                names.add(id)
            case EventDefinition(event=id, source=source):
                names |= {id, source}
            case MatterIs(matter=id) | MatterMet(matter=id) | MatterNumber(matter=id) | MatterMoment(matter=id):
                names.add(id)
            case Defined(definition=id) | TotalDefinition(name=id) | Per(reference=id):
                names.add(id)
            case Outcome(matter=id) | Expectation(matter=id):
                names |= {id, *announcement.matters[id].of}
            case Example(facts=facts):
                names |= {name.removesuffix("_at") for name, _ in facts} | {name for name, _ in facts}
            case Rule(provisos=provisos):
                names |= {*provisos}
            case _:
                pass
    return names
