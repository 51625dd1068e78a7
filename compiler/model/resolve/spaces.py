"""The name spaces of a vocabulary: each name and label once, and things found by either."""

from __future__ import annotations

from typing import TypeVar

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.findings import DuplicateLabel, DuplicateName, UnknownName, WrongKind
from compiler.model.resolve.names import Names
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.resolve.words import a_kind_of, kind_of
from dsl import tree
from dsl.diagnostic import Label
from dsl.source import Place

T = TypeVar("T")

Declared = tree.Choice | tree.Flag | tree.Number | tree.Event | tree.Matter


@frozen
class Spaces:
    """`things` are the facts and matters. `unread`: texts that may declare more than could be read."""

    unread: tuple[str, ...]
    things: Names[Declared] = field(factory=Names)
    _places: dict[int, tuple[object, dict[str, Place]]] = field(factory=dict)  # with what has the id, to keep it

    def take(
        self, names: Names[T], name: tree.Name, value: T | None, labels: Labels | None, kind: str, site: Site
    ) -> None:
        """Add a name to a name space, or say who has it."""
        _, places = self._places.setdefault(id(names), (names, {}))
        place = site.place(name)
        for spelling, other in names.add(name.text, value, labels):
            related = (Label(places[other.name], "first-here"),)
            if spelling == name.text:
                site.report(DuplicateName(place=place, written=spelling, kind=kind_of(kind), related=related))
            else:
                site.report(
                    DuplicateLabel(place=place, label=spelling, written=name.text, other=other.name, related=related)
                )
        places.setdefault(name.text, place)

    def find(self, name: tree.Name, site: Site, wanted: type[T], kind: str) -> T | None:
        """A declared thing of one kind, by id or label; anything else is a finding."""
        entry, place = self.things.find(name.text), site.place(name)
        if entry is None:
            if not may_be_unread(name.text, self.unread):
                near = self.things.nearest(name.text, lambda thing: isinstance(thing, wanted))
                site.report(
                    UnknownName(
                        place=place,
                        written=name.text,
                        kind=kind_of(kind),
                        nearest=did_you_mean(near),
                        fixes=corrections(place, near),
                    )
                )
            return None
        if isinstance(entry.value, wanted):
            return entry.value
        actual = a_kind_of(type(entry.value).__name__.lower())
        site.report(WrongKind(place=place, written=name.text, kind=actual, wanted=a_kind_of(kind)))
        return None
