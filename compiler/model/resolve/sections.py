"""Sections: what holds for the rules inside them, and which blocks those are."""

from __future__ import annotations

from attrs import define, field, frozen

from compiler.model.findings import CitesOutsideSection, DuplicateName
from compiler.model.resolve.here import Here, Scope
from compiler.model.resolve.instants import Clock, read_zone
from compiler.model.resolve.names import fold
from compiler.model.resolve.parts import Body, check_parts, clauses, every, only, read_body
from compiler.model.resolve.site import Site
from compiler.model.resolve.words import kind_of
from compiler.model.rulebook import SectionInfo
from compiler.model.rules import Reading
from dsl import tree
from dsl.addresses import within
from dsl.diagnostic import Label

_TAKES = (
    tree.Cites,
    tree.When,
    tree.Except,
    tree.Zone,
    tree.Scope,
    tree.Edition,
    tree.SubjectTo,
    tree.OnBreach,
    tree.Reading,
    tree.Like,
)


@define(eq=False)
class Section:
    """An open section; `body` is read once all names are known. Sections around it come before it in `chain`."""

    name: str
    node: tree.Section
    site: Site
    outer: Section | None
    clock: Clock
    body: Body = field(factory=lambda: Body(True, None))
    named: tuple[Reading, ...] = ()

    @property
    def chain(self) -> tuple[Section, ...]:
        """From the outermost to this one."""
        return (*(self.outer.chain if self.outer else ()), self)

    @property
    def clauses(self) -> tuple[str, ...]:
        """Its own, else those of the nearest section around it that has any."""
        own = clauses(only(self.node.parts, tree.Cites))
        return own or (self.outer.clauses if self.outer else ())

    @property
    def acknowledged(self) -> bool:
        return any(every(section.node.parts, tree.Reading) for section in self.chain)

    def read(self, scope: Scope) -> None:
        """Its conditions, exceptions, duties' consequences and readings."""
        here = Here(self.site, scope, self.clock, self.acknowledged)
        self.body = read_body(self.node.parts, here)
        self.named = tuple(here.readings)

    def info(self) -> SectionInfo:
        own = clauses(only(self.node.parts, tree.Cites))
        return SectionInfo(self.name, own, self.body.readings, self.site.place(self.node.name))


@frozen
class Placed:
    """A block with the section in which it stands."""

    node: tree.BlockNode
    site: Site
    section: Section | None
    clock: Clock

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.section.chain if self.section else ()

    def here(self, scope: Scope, clock: Clock | None = None, acknowledged: bool = False) -> Here:
        around = self.section is not None and self.section.acknowledged
        return Here(self.site, scope, clock or self.clock, acknowledged or around)


def place_blocks(blocks: list[tuple[tree.BlockNode, Site]], clock: Clock) -> tuple[list[Placed], list[Section]]:
    """Every block but the brackets of sections, in order, and the sections. Unclosed ones end with the file.

    A section that copies another is a block in itself.
    """
    placed: list[Placed] = []
    sections: list[Section] = []
    names: dict[str, Section] = {}
    current: Section | None = None
    for node, site in blocks:
        if isinstance(node, tree.Section) and node.like:
            section = _open(node, site, current, clock, names)
            sections.append(section)
            placed.append(Placed(node, site, section, section.clock))
        elif isinstance(node, tree.Section):
            current = _open(node, site, current, clock, names)
            sections.append(current)
        elif isinstance(node, tree.SectionEnd):
            current = current.outer if current else None
        else:
            placed.append(Placed(node, site, current, current.clock if current else clock))
    return placed, sections


def _open(node: tree.Section, site: Site, outer: Section | None, clock: Clock, before: dict[str, Section]) -> Section:
    check_parts(node.parts, _TAKES, "section", site)
    twin = before.get(fold(node.name.text))
    if twin:
        first = Label(twin.site.place(twin.node.name), "first-here")
        place = site.place(node.name)
        site.report(DuplicateName(place=place, written=node.name.text, kind=kind_of("section"), related=(first,)))
    name = f"{outer.name}.{node.name.text}" if outer else node.name.text
    section = Section(name, node, site, outer, clock_for(node.parts, outer.clock if outer else clock, site))
    before.setdefault(fold(node.name.text), section)
    if outer:
        check_cites(only(node.parts, tree.Cites), outer, site)
    return section


def clock_for(parts: tuple[tree.Part, ...], around: Clock, site: Site) -> Clock:
    """The clock of a block that may declare a zone of its own."""
    zone = only(parts, tree.Zone)
    return around.in_zone(read_zone(zone, site)) if zone else around


def check_cites(cites: tree.Cites | None, section: Section | None, site: Site) -> None:
    """What stands in a section cites from its clause."""
    if section is None or not section.clauses:
        return
    for address in cites.addresses if cites else ():
        if not any(within(address.text, clause) for clause in section.clauses):
            site.report(
                CitesOutsideSection(
                    place=site.place(address), written=address.text, section=section.name, clauses=section.clauses
                )
            )
