"""One announcement, from the blocks of its file: names first, then rules, then what must hold of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from compiler.locale import say_both
from compiler.model.findings import DuplicateName, MisplacedBlock
from compiler.model.resolve.amended import with_before
from compiler.model.resolve.cycles import check_rests
from compiler.model.resolve.declared import General
from compiler.model.resolve.definitions import check_decided_once, defined_matters, read_definitions
from compiler.model.resolve.examples import read_example
from compiler.model.resolve.header import read_header
from compiler.model.resolve.here import Dated, Here, Scope
from compiler.model.resolve.instants import read_named_instant, read_window
from compiler.model.resolve.layers import check_extensions, check_layers
from compiler.model.resolve.lexicon import Lexicon
from compiler.model.resolve.names import Names
from compiler.model.resolve.overrides import with_overrides
from compiler.model.resolve.parts import clauses, read_domain, read_reading
from compiler.model.resolve.presumed import read_scope
from compiler.model.resolve.repeated import Library, with_copies
from compiler.model.resolve.rules import read_rules
from compiler.model.resolve.sections import Placed, place_blocks
from compiler.model.resolve.site import Site
from compiler.model.resolve.unamended import check_repeated
from compiler.model.resolve.words import a_kind_of, kind_of, read_labels
from compiler.model.rulebook import Announcement
from compiler.model.rules import (
    Coverage,
    Definition,
    EventDefinition,
    Example,
    Note,
    Omission,
    Reading,
    ValueDefinition,
)
from compiler.model.time import Instant, Window
from compiler.model.vocabulary import Vocabulary
from dsl import tree
from dsl.diagnostic import Label
from dsl.source import Place

_INSIDE = (
    tree.Window
    | tree.NamedInstant
    | tree.Section
    | tree.SectionEnd
    | tree.Rule
    | tree.Table
    | tree.RowParts
    | tree.Define
    | tree.Note
    | tree.Omit
    | tree.Covers
    | tree.Example
)


def read_announcement(
    node: tree.Announcement,
    site: Site,
    blocks: list[tuple[tree.BlockNode, Site]],
    vocabularies: Mapping[str, Vocabulary],
    unread: Mapping[str, str],
    others: frozenset[str],
    library: Library,
) -> Announcement:
    """The announcement as far as it resolves. What has a finding is left out, so that it makes no second one.

    `others`: the ids of the project's other announcements; `library` has those of them that it may copy from.
    """
    header = read_header(node, site, vocabularies, unread, others)
    placed, sections = place_blocks(list(_own(blocks)), header.clock)
    scope = _scope(placed, header.lexicon)
    here = Here(site, scope, header.clock)
    general = tuple(reading for part in node.readings if (reading := read_reading(part, here)))
    for section in sections:
        section.read(scope)
    presumed = read_scope(node.scope, here) if node.scope else None
    reader = read_rules(placed, scope, General(general, presumed))
    copied = with_copies(reader, header.blank.vocabularies, library)
    rules = with_overrides(copied.declared, site.sink)
    definitions = read_definitions(placed, scope, general)
    if scope.amended:
        rules, definitions = with_before(rules, definitions)
        declared = (dated.value for names in (scope.windows, scope.instants) for dated in names.values())
        check_repeated(rules, declared, scope.amended, site.sink)
    announcement = evolve(
        header.blank,
        readings=general,
        windows=tuple(dated.value for dated in scope.windows.values()),
        instants=tuple(dated.value for dated in scope.instants.values()),
        sections=tuple(info for section in sections for info in copied.sections.get(section.name, (section.info(),))),
        rules=rules,
        definitions=definitions,
        notes=tuple(_notes(placed)),
        omissions=tuple(_omissions(placed)),
        covers=tuple(_covers(placed, scope)),
        examples=tuple(_examples(placed, scope, definitions)),
    )
    check_decided_once(definitions, rules, site.sink)
    check_extensions(announcement, site.sink)
    if scope.layered:
        check_layers(announcement, site.sink)
    scope.money.check(site.sink)
    check_rests(announcement, site.sink)
    return announcement


def _own(blocks: Iterable[tuple[tree.BlockNode, Site]]) -> Iterator[tuple[tree.BlockNode, Site]]:
    """The blocks that an announcement may have."""
    for node, site in blocks:
        if isinstance(node, _INSIDE):
            yield node, site
        else:
            block = say_both(f"names.block.{type(node).__name__}")
            site.report(MisplacedBlock(place=site.place(node), block=block, file=a_kind_of("announcement")))


# ── Windows and instants ─────────────────────────────────────────────────────────────────────────────────────────


def _scope(placed: list[Placed], lexicon: Lexicon) -> Scope:
    """All windows and instants, wherever they stand; then their readings, which may name them."""
    scope = Scope(lexicon, defined=defined_matters(placed, lexicon))
    readings: list[tuple[Placed, tuple[tree.Reading, ...], list[Reading]]] = []
    places: dict[tuple[str, str], Place] = {}
    for block in placed:
        if isinstance(block.node, tree.Window | tree.NamedInstant):
            found: list[Reading] = []
            readings.append((block, block.node.readings, found))
            _declare(block, block.node, scope, found, places)
    for block, nodes, found in readings:
        here = block.here(scope)
        found.extend(reading for node in nodes if (reading := read_reading(node, here)))
    return scope


def _declare(
    block: Placed,
    node: tree.Window | tree.NamedInstant,
    scope: Scope,
    readings: list[Reading],
    places: dict[tuple[str, str], Place],
) -> None:
    name, site = node.name.text, block.site
    kind = "window" if isinstance(node, tree.Window) else "instant"
    taken: object
    if isinstance(node, tree.Window):
        window = read_window(node.bounds, block.clock, site, bool(node.readings), name)
        taken = _add(scope.windows, name, window, readings)
        if window and window.was:
            scope.amended.append(window)
    else:
        instant = read_named_instant(node, block.clock, site)
        taken = scope.lexicon.things.find(name) or _add(scope.instants, name, instant, readings)
        if instant and instant.was:
            scope.amended.append(instant)
    place = site.place(node.name)
    first = places.setdefault((kind, name), place)
    if taken:
        related = (Label(first, "first-here"),) if first is not place else ()
        site.report(DuplicateName(place=place, written=name, kind=kind_of(kind), related=related))


def _add(
    names: Names[Dated[Window]] | Names[Dated[Instant]],
    name: str,
    value: Window | Instant | None,
    readings: list[Reading],
) -> object:
    return names.add(name, Dated(value, readings) if value else None)  # type: ignore[arg-type]  # the names are of the value's kind


# ── Notes, omissions, examples ───────────────────────────────────────────────────────────────────────────────────


def _notes(placed: list[Placed]) -> Iterator[Note]:
    for block in placed:
        if isinstance(block.node, tree.Note):
            labels = read_labels(block.node.labels, block.node.labels, "note", block.site)
            yield Note(clauses(block.node.cites), labels, block.site.place(block.node))


def _omissions(placed: list[Placed]) -> Iterator[Omission]:
    for block in placed:
        if isinstance(block.node, tree.Omit):
            labels = read_labels(block.node.because, block.node.because, "omit", block.site)
            yield Omission(clauses(block.node.cites), labels, block.site.place(block.node))


def _covers(placed: list[Placed], scope: Scope) -> Iterator[Coverage]:
    for block in placed:
        if isinstance(block.node, tree.Covers):
            here = block.here(scope)
            matter, condition = here.matter(block.node.matter), read_domain(block.node.condition, here)
            if matter and condition:
                yield Coverage(matter.id, condition, clauses(block.node.cites), block.site.place(block.node))


def _examples(placed: list[Placed], scope: Scope, definitions: tuple[Definition, ...]) -> Iterator[Example]:
    derived = frozenset(
        d.event if isinstance(d, EventDefinition) else d.fact
        for d in definitions
        if isinstance(d, EventDefinition | ValueDefinition)
    )
    names: dict[str, Place] = {}
    for block in placed:
        if isinstance(block.node, tree.Example):
            name, place = block.node.name, block.site.place(block.node.name)
            first = names.setdefault(name.text, place)
            if first is not place:
                related = (Label(first, "first-here"),)
                block.site.report(
                    DuplicateName(place=place, written=name.text, kind=kind_of("example"), related=related)
                )
            example = read_example(block, block.node, scope, derived)
            if example:
                yield example
