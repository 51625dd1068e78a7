"""The names of the vocabularies that an announcement uses."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from compiler.model.resolve.names import Names
from compiler.model.vocabulary import Calendar, Choice, Fact, Group, Matter, MatterKind, Reference, Term, Vocabulary

Thing = Fact | Matter


@frozen
class Lexicon:
    """Facts and matters share a name space; values belong to their choice; documents and calendars are apart.

    `unread`: texts of files with blocks that could not be read, which may have declared any name in them.
    `incomplete`: a vocabulary is not there, so that a name that is not found has no finding of its own.
    """

    things: Names[Thing] = field(factory=Names)
    references: Names[Reference] = field(factory=Names)
    calendars: Names[Calendar] = field(factory=Names)
    unread: tuple[str, ...] = ()
    incomplete: bool = False
    _values: dict[str, Names[Term | Group]] = field(factory=dict)

    def values(self, owner: Choice | Matter) -> Names[Term | Group]:
        """The values and groups of a choice, or the values of a matter."""
        return self._values[owner.id]

    def take(self, vocabulary: Vocabulary) -> tuple[tuple[str, str, str, str], ...]:
        """Make a vocabulary's names known; (kind, spelling, name, other name) of those that another vocabulary has."""
        clashes = []
        for thing in (*vocabulary.facts, *vocabulary.matters):
            for spelling, other in self.things.add(thing.id, thing, thing.labels):
                clashes.append(("fact-or-matter", spelling, thing.id, other.name))
            if isinstance(thing, Choice):
                self._values.setdefault(thing.id, value_names((*thing.values, *thing.groups)))
            elif isinstance(thing, Matter) and thing.kind is MatterKind.CHOICE:
                self._values.setdefault(thing.id, value_names(thing.values))
        for reference in vocabulary.references:
            for spelling, before in self.references.add(reference.id, reference, reference.labels):
                clashes.append(("reference", spelling, reference.id, before.name))
        for calendar in vocabulary.calendars:
            for spelling, earlier in self.calendars.add(calendar.id, calendar, calendar.labels):
                clashes.append(("calendar", spelling, calendar.id, earlier.name))
        return tuple(clashes)

    def issuer(self, written: str) -> str:
        """The id of the value that the issuer is, such as a platform; a name that no choice has stays as written."""
        for names in self._values.values():
            entry = names.find(written)
            if entry and isinstance(entry.value, Term):
                return entry.value.id
        return written


def value_names(values: Iterable[Term | Group]) -> Names[Term | Group]:
    names: Names[Term | Group] = Names()
    for value in values:
        names.add(value.id, value, value.labels)
    return names
