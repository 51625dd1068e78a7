"""The header of an announcement: what it gives to all that follows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from attrs import frozen

from compiler.locale import say_both
from compiler.model.findings import (
    DuplicateLabel,
    DuplicateName,
    InstantOutOfRange,
    MissingHeaderField,
    MissingZone,
    ReversedWindow,
    TimeInValidity,
    UnknownAnnouncement,
    UnknownVocabulary,
)
from compiler.model.resolve.instants import FIRST_YEAR, LAST_YEAR, Clock, read_date, read_zone
from compiler.model.resolve.lexicon import Lexicon
from compiler.model.resolve.names import nearest
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.resolve.words import kind_of, read_labels
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Vocabulary
from dsl import tree


@frozen
class Header:
    """`blank` is the announcement before anything in it is read."""

    blank: Announcement
    clock: Clock
    lexicon: Lexicon


def read_header(
    node: tree.Announcement,
    site: Site,
    vocabularies: Mapping[str, Vocabulary],
    unread: Mapping[str, str],
    announcements: frozenset[str],
) -> Header:
    """What the header gives to all that follows. `unread`: by path, the files with blocks that could not be read.

    `announcements` are the ids of all in the project but this one.
    """
    _check_fields(node, site)
    zone = read_zone(node.zone, site) if node.zone else None
    clock = Clock(zone, _year(node.year, site) if node.year else None)
    every = tuple(unread.values())
    used = _used(node, site, vocabularies, every)
    texts = tuple(unread[path] for path in (site.path, *(v.place.path for _, v in used)) if path in unread)
    lexicon = Lexicon(unread=texts, incomplete=len(used) < max(1, len(node.uses)))
    for name, vocabulary in used:
        _take(lexicon, vocabulary, name, site)
    published = read_date(node.published, clock, site) if node.published else None
    blank = Announcement(
        node.name.text,
        read_labels(node.title, node.name, node.name.text, site) if node.title else say_both("names.untitled"),
        lexicon.issuer(node.issuer.text) if node.issuer else "",
        published.isoformat() if published else "",
        zone or "UTC",
        tuple(vocabulary for _, vocabulary in used),
        site.place(node.name),
        valid=_validity(node.valid, clock, site) if node.valid else (None, None),
        amends=_known(node.amends, node.name.text, announcements, every, site),
        amends_unnamed=bool(node.amends_unnamed),
        replaces=_known(node.replaces, node.name.text, announcements, every, site),
    )
    return Header(blank, clock, lexicon)


def _year(node: tree.Quantity, site: Site) -> int:
    """The year for dates without one; after a finding the nearest that can be, so that no date makes another."""
    year = min(max(int(node.number), FIRST_YEAR), LAST_YEAR)
    if year != node.number:
        site.report(InstantOutOfRange(place=site.place(node), written=str(node.number)))
    return year


def _check_fields(node: tree.Announcement, site: Site) -> None:
    """Without these no output could be written; without a zone no instant could be read."""
    if not node.zone:
        site.report(MissingZone(place=site.place(node.name), written=node.name.text))
    required = {
        "title": node.title,
        "issuer": node.issuer,
        "published": node.published,
        "uses": node.uses,
    }
    for field, value in required.items():
        if not value:
            name = say_both(f"names.part.{field}")
            site.report(MissingHeaderField(place=site.place(node.name), written=node.name.text, field=name))


def _used(
    node: tree.Announcement, site: Site, vocabularies: Mapping[str, Vocabulary], unread: tuple[str, ...]
) -> list[tuple[tree.Name, Vocabulary]]:
    used: dict[str, tuple[tree.Name, Vocabulary]] = {}
    for name in node.uses:
        place = site.place(name)
        vocabulary = vocabularies.get(name.text)
        if vocabulary is None:
            if may_be_unread(name.text, unread):
                continue
            near = nearest(name.text, vocabularies)
            fixes = corrections(place, near)
            site.report(UnknownVocabulary(place=place, written=name.text, nearest=did_you_mean(near), fixes=fixes))
        elif name.text in used:
            site.report(DuplicateName(place=place, written=name.text, kind=kind_of("vocabulary")))
        else:
            used[name.text] = (name, vocabulary)
    return list(used.values())


def _take(lexicon: Lexicon, vocabulary: Vocabulary, name: tree.Name, site: Site) -> None:
    for kind, spelling, id, other in lexicon.take(vocabulary):
        place = site.place(name)
        if spelling == id:
            site.report(DuplicateName(place=place, written=id, kind=kind_of(kind)))
        else:
            site.report(DuplicateLabel(place=place, label=spelling, written=id, other=other))


def _known(
    names: tuple[tree.Name, ...], own: str, others: frozenset[str], unread: tuple[str, ...], site: Site
) -> tuple[str, ...]:
    """The ids of announcements of the project; that it is its own is found with all circles."""
    for name in names:
        if name.text != own and name.text not in others and not may_be_unread(name.text, unread):
            place, near = site.place(name), nearest(name.text, sorted(others))
            fixes = corrections(place, near)
            site.report(UnknownAnnouncement(place=place, written=name.text, nearest=did_you_mean(near), fixes=fixes))
    return tuple(dict.fromkeys(name.text for name in names if name.text == own or name.text in others))


def _validity(bounds: tree.Bounds, clock: Clock, site: Site) -> tuple[str | None, str | None]:
    """First and last day."""
    for instant in (bounds.start, bounds.end):
        if instant and instant.time:
            site.report(TimeInValidity(place=site.place(instant.time)))
    first = read_date(bounds.start.date, clock, site) if bounds.start else None
    last = read_date(bounds.end.date, clock, site, first) if bounds.end else None
    if last and bounds.end_word is tree.End.BEFORE:
        last -= timedelta(days=1)
    if first and last and last < first:
        site.report(ReversedWindow(place=site.place(bounds)))
    return (first.isoformat() if first else None, last.isoformat() if last else None)
