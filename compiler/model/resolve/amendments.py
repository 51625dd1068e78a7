"""Announcements among each other: what amends or replaces what, and what the announcements of a folder share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from attrs import evolve

from compiler.model.amend import disputed, folder
from compiler.model.as_of import defined
from compiler.model.findings import (
    AmendsInCircle,
    AmendsLaterOne,
    AmendsOtherFolder,
    DefinedDifferently,
    MeansTwoThings,
)
from compiler.model.resolve.circles import circles
from compiler.model.resolve.site import Site
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Calendar, Fact, Matter, Reference, Vocabulary
from dsl import tree
from dsl.diagnostic import Label
from dsl.source import Place

_Headers = Mapping[str, tuple[tree.Announcement, Site]]


def check_amendments(found: Mapping[str, Announcement], headers: _Headers) -> dict[str, Announcement]:
    """The announcements without what makes a circle of them; findings of all of them together."""
    announcements = _without_circles(found, headers)
    for announcement in announcements.values():
        _check_folders(announcement, headers)
        _check_dates(announcement, announcements, headers)
    folders: dict[str, list[Announcement]] = {}
    for announcement in announcements.values():
        folders.setdefault(folder(announcement.id), []).append(announcement)
    for name, several in folders.items():
        if name and len(several) > 1:
            site = headers[several[0].id][1]
            _check_definitions(name, several, site)
            _check_vocabularies(name, several, site)
    return announcements


# ── What amends or replaces what ─────────────────────────────────────────────────────────────────────────────────


def _without_circles(found: Mapping[str, Announcement], headers: _Headers) -> dict[str, Announcement]:
    announcements = dict(found)
    while knots := circles({id: (*a.amends, *a.replaces) for id, a in announcements.items()}):
        for circle in knots:
            once_round = (*circle, circle[0])
            _report_circle(once_round, headers)
            for id, other in pairwise(once_round):
                announcements[id] = _without(announcements[id], other)
    return announcements


def _without(announcement: Announcement, other: str) -> Announcement:
    return evolve(
        announcement,
        amends=tuple(id for id in announcement.amends if id != other),
        replaces=tuple(id for id in announcement.replaces if id != other),
    )


def _report_circle(once_round: tuple[str, ...], headers: _Headers) -> None:
    places = [_named(id, other, headers) for id, other in pairwise(once_round)]
    site = headers[once_round[0]][1]
    related = tuple(Label(place, "in-the-circle") for place in places[1:])
    site.report(AmendsInCircle(place=places[0], names=once_round, related=related))


def _named(id: str, other: str, headers: _Headers) -> Place:
    """Where one announcement names another."""
    header, site = headers[id]
    return next(site.place(name) for name in (*header.amends, *header.replaces) if name.text == other)


def _check_folders(announcement: Announcement, headers: _Headers) -> None:
    own, site = folder(announcement.id), headers[announcement.id][1]
    for other in dict.fromkeys((*announcement.amends, *announcement.replaces)):
        if folder(other) != own:
            place = _named(announcement.id, other, headers)
            site.report(AmendsOtherFolder(place=place, written=other, folder=own))


def _check_dates(announcement: Announcement, all: Mapping[str, Announcement], headers: _Headers) -> None:
    site = headers[announcement.id][1]
    for id in dict.fromkeys((*announcement.amends, *announcement.replaces)):
        later = all[id].published
        if announcement.published and announcement.published < later:
            place = _named(announcement.id, id, headers)
            site.report(AmendsLaterOne(place=place, written=id, published=announcement.published, later=later))


# ── What a folder shares ─────────────────────────────────────────────────────────────────────────────────────────


def _check_definitions(name: str, announcements: list[Announcement], site: Site) -> None:
    for definition, other in disputed(announcements):
        if definition.place and other.place:
            related, written = (Label(other.place, "also-here"),), defined(definition)
            site.report(DefinedDifferently(place=definition.place, written=written, folder=name, related=related))


def _check_vocabularies(name: str, announcements: list[Announcement], site: Site) -> None:
    """Two that one announcement uses have their findings there."""
    used = {vocabulary.id: vocabulary for announcement in announcements for vocabulary in announcement.vocabularies}
    together = {(v.id, w.id) for a in announcements for v in a.vocabularies for w in a.vocabularies}
    first: dict[tuple[str, str], tuple[Vocabulary, _Thing]] = {}
    for id in sorted(used):
        for space, thing in _things(used[id]):
            vocabulary, other = first.setdefault((space, thing.id), (used[id], thing))
            if other != thing and (vocabulary.id, id) not in together:
                related = (Label(other.place, "also-here"),)
                site.report(
                    MeansTwoThings(
                        place=thing.place, written=thing.id, vocabulary=vocabulary.id, folder=name, related=related
                    )
                )


_Thing = Fact | Matter | Reference | Calendar


def _things(vocabulary: Vocabulary) -> Iterator[tuple[str, _Thing]]:
    """With the name space of each."""
    yield from (("fact or matter", thing) for thing in (*vocabulary.facts, *vocabulary.matters))
    yield from (("reference", reference) for reference in vocabulary.references)
    yield from (("calendar", calendar) for calendar in vocabulary.calendars)
