"""Names that are declared and never used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compiler.checks.findings import UnusedDefinition, UnusedTerm, UnusedTime
from compiler.checks.subject import Subject
from compiler.checks.words import phrase
from compiler.model.amend import folder
from compiler.model.as_of import defined
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
from compiler.model.outcomes import Outcome, Per
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Coverage, EventDefinition, Expectation, Rule, TotalDefinition, ValueDefinition
from compiler.model.time import CaseAmount, EventMoment, Instant, MatterMoment, Window
from compiler.model.vocabulary import Calendar, Vocabulary
from compiler.model.walk import inside
from dsl.diagnostic import Finding
from dsl.source import Place


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
    """Facts, matters, documents and calendars of a vocabulary that no announcement names, where one uses it."""
    used: dict[str, set[str]] = {}
    calendars: set[Place] = set()
    for announcement in rulebook.announcements:
        names = _names(announcement)
        calendars |= _calendars(announcement)
        for vocabulary in announcement.vocabularies:
            used.setdefault(vocabulary.id, set()).update(names)
    for vocabulary in rulebook.vocabularies:
        used.get(vocabulary.id, set()).update(_parties(vocabulary))
        for term in (*vocabulary.facts, *vocabulary.matters, *vocabulary.references):
            if vocabulary.id in used and term.id not in used[vocabulary.id]:
                yield UnusedTerm(place=term.place, term=term.id, vocabulary=vocabulary.id)
        for calendar in vocabulary.calendars:
            if vocabulary.id in used and calendar.place not in calendars:
                yield UnusedTerm(place=calendar.place, term=calendar.id, vocabulary=vocabulary.id)


def _calendars(a: Announcement) -> set[Place]:
    """Where those are declared whose working days or named days stand in it."""
    parts = inside((a.rules, a.definitions, a.windows, a.instants))
    return {part.place for part in parts if isinstance(part, Calendar)}


def _parties(vocabulary: Vocabulary) -> set[str]:
    """The choices whose values name those for whom a matter is stricter."""
    return {m.stricter.choice for m in vocabulary.matters if m.stricter and m.stricter.choice}


def unused_definitions(rulebook: Rulebook) -> Iterator[Finding]:
    """Definitions of what no rule, other definition, promise or example of their folder names."""
    used: dict[str, set[str]] = {}
    for announcement in rulebook.announcements:
        asked = {e.matter.removesuffix("_at") for example in announcement.examples for e in example.expectations}
        named = asked | _named(announcement, (announcement.rules, announcement.covers))
        used.setdefault(folder(announcement.id), set()).update(named)
    for announcement in rulebook.announcements:
        named_in = [_named(announcement, definition, defining=False) for definition in announcement.definitions]
        counted = Counter(name for names in named_in for name in names)
        for definition, own in zip(announcement.definitions, named_in, strict=True):
            name = defined(definition)
            if name not in used[folder(announcement.id)] and counted[name] == (name in own):
                yield UnusedDefinition(
                    place=definition.place or announcement.place, definition=name, announcement=announcement.id
                )


def _names(announcement: Announcement) -> set[str]:
    """The ids that it names, in what it defines and in its examples too."""
    given = {name for example in announcement.examples for name, _ in example.facts}
    parts = (announcement.rules, announcement.definitions, announcement.covers, announcement.examples)
    return _named(announcement, parts) | given | {name.removesuffix("_at") for name in given}


def _named(announcement: Announcement, parts: object, defining: bool = True) -> set[str]:
    """The ids that stand in parts of an announcement; with `defining`, those too that definitions among them define."""
    names: set[str] = set()
    for value in inside(parts):
        match value:
            case ChoiceIs(fact=id) | SuchAs(fact=id) | FlagIs(fact=id) | FactNumber(fact=id) | CaseAmount(fact=id):
                names.add(id)
            case EventIn(event=id) | EventCompare(event=id) | Happened(event=id) | EventMoment(event=id):
                names.add(id)
            case EventDefinition(source=id) if not defining:
                names.add(id)
            case EventDefinition() | ValueDefinition() | TotalDefinition() if defining:
                names |= {defined(value), *([value.source] if isinstance(value, EventDefinition) else ())}
            case MatterIs(matter=id) | MatterMet(matter=id) | MatterNumber(matter=id) | MatterMoment(matter=id):
                names.add(id)
            case Defined(definition=id) | Per(reference=id):
                names.add(id)
            case Outcome(matter=id) | Expectation(matter=id) | Coverage(matter=id):
                names |= {id, *(announcement.matters[id].of if id in announcement.matters else ())}
            case Rule(provisos=provisos):
                names |= {*provisos}
            case _:
                pass
    return names
