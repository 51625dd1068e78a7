"""Vocabularies: terms with their ids and labels, groups spelled out, what meets a duty."""

from __future__ import annotations

from attrs import define, evolve, field

from compiler.locale import say_both
from compiler.model.findings import (
    MisplacedBlock,
    MisplacedPart,
    NoValues,
    UnknownName,
    ValueDoesNotFit,
)
from compiler.model.resolve.calendars import read_calendars
from compiler.model.resolve.groups import read_groups
from compiler.model.resolve.names import Names
from compiler.model.resolve.site import Site
from compiler.model.resolve.spaces import Declared, Spaces
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.resolve.words import a_kind_of, check_id, kind_of, labels_or, read_labels
from compiler.model.vocabulary import (
    Choice,
    Event,
    Fact,
    Flag,
    Matter,
    MatterKind,
    Number,
    Reference,
    Stricter,
    Term,
    Vocabulary,
    Way,
)
from dsl import tree
from dsl.source import Place

_TIMED = (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT)
_WAYS = {
    Way.SOONER: _TIMED,
    Way.LATER: _TIMED,
    Way.HIGHER: (MatterKind.NUMBER,),
    Way.LOWER: (MatterKind.NUMBER,),
    Way.YES: (MatterKind.YES_NO, MatterKind.PERMISSION),
    Way.NO: (MatterKind.YES_NO, MatterKind.PERMISSION),
}
"""The kinds of matter of which one answer can be stricter than another in this way."""


def read_vocabulary(
    header: tree.Vocabulary, site: Site, blocks: list[tuple[tree.BlockNode, Site]], unread: tuple[str, ...]
) -> Vocabulary:
    """The vocabulary as far as it resolves; every name in it is there, so that its uses make no second finding."""
    check_id(header.name, site)
    title = read_labels(header.title, header.name, header.name.text, site)
    reader = _Reader(Spaces(unread))
    for node, at in blocks:
        reader.declare(node, at)
    facts, matters = reader.facts(), reader.matters()
    place, calendars = site.place(header.name), read_calendars(reader.calendars, reader.spaces)
    return Vocabulary(header.name.text, title, place, facts, matters, tuple(reader.references), calendars)


@define
class _Reader:
    spaces: Spaces
    references: list[Reference] = field(factory=list)
    _declared: list[tuple[Declared, Site]] = field(factory=list)
    _groups: list[tuple[tree.Group, Site]] = field(factory=list)
    _reference_names: Names[Place] = field(factory=Names)
    calendars: list[tuple[tree.Calendar, Site]] = field(factory=list)
    _calendar_names: Names[tree.Calendar] = field(factory=Names)
    _values: dict[str, Names[Term | tree.Group]] = field(factory=dict)

    # ── Names first, so that they may be used before they are declared ───────────────────────────────────────────

    def declare(self, node: tree.BlockNode, site: Site) -> None:
        match node:
            case tree.Choice() | tree.Flag() | tree.Number() | tree.Event() | tree.Matter():
                check_id(node.name, site)
                labels = read_labels(node.labels, node.name, node.name.text, site)
                kind = "matter" if isinstance(node, tree.Matter) else "fact"
                self.spaces.take(self.spaces.things, node.name, node, labels, kind, site)
                if isinstance(node, tree.Event):
                    fact_name = tree.Name(node.name.text + "_at", span=node.name.span)
                    self.spaces.take(self.spaces.things, fact_name, node, None, kind, site)
                self._declared.append((node, site))
            case tree.Group():
                self._groups.append((node, site))
            case tree.Reference():
                check_id(node.name, site)
                labels = read_labels(node.labels, node.name, node.name.text, site)
                place = site.place(node.name)
                self.spaces.take(self._reference_names, node.name, place, labels, "reference", site)
                self.references.append(Reference(node.name.text, labels, place, node.undefined))
            case tree.Calendar():
                check_id(node.name, site)
                given = read_labels(node.labels, node.name, node.name.text, site) if node.labels else None
                self.spaces.take(self._calendar_names, node.name, node, given, "calendar", site)
                self.calendars.append((node, site))
            case _:
                block = say_both(f"names.block.{type(node).__name__}")
                site.report(MisplacedBlock(place=site.place(node), block=block, file=a_kind_of("vocabulary")))

    # ── Then what they are ───────────────────────────────────────────────────────────────────────────────────────

    def facts(self) -> tuple[Fact, ...]:
        choices: dict[str, Choice] = {}
        for node, site in self._declared:
            if isinstance(node, tree.Choice) and node.name.text not in choices:
                choices[node.name.text] = self.choice(node, site)
        for group_choice, group in read_groups(self._groups, self._values, self.spaces):
            choices[group_choice] = evolve(choices[group_choice], groups=(*choices[group_choice].groups, group))
        facts: dict[str, Fact] = {}
        for node, site in self._declared:
            place, name = site.place(node.name), node.name.text
            labels = labels_or(node.labels, name)
            match node:
                case tree.Choice():
                    fact: Fact = choices[name]
                case tree.Flag():
                    fact = Flag(name, labels, self.default(node, site), place, node.undefined)
                case tree.Number():
                    fact = Number(name, labels, node.unit, place, node.undefined)
                case tree.Event():
                    fact = Event(name, labels, place, node.undefined)
                case _:
                    continue
            facts.setdefault(name, fact)
        return tuple(facts.values())

    def choice(self, node: tree.Choice, site: Site) -> Choice:
        labels = labels_or(node.labels, node.name.text)
        values = self.values(node.name, node.values, site)
        return Choice(node.name.text, labels, values, site.place(node.name), undefined=node.undefined)

    def values(self, owner: tree.Name, nodes: tuple[tree.Term, ...], site: Site) -> tuple[Term, ...]:
        names: Names[Term | tree.Group] = Names()
        self._values.setdefault(owner.text, names)
        terms: dict[str, Term] = {}
        for node in nodes:
            check_id(node.name, site)
            labels = read_labels(node.labels, node.name, node.name.text, site)
            term = Term(node.name.text, labels, site.place(node.name), node.undefined)
            self.spaces.take(names, node.name, term, labels, "value", site)
            terms.setdefault(term.id, term)
        if not nodes:
            site.report(NoValues(place=site.place(owner), written=owner.text))
        return tuple(terms.values())

    def default(self, node: tree.Flag, site: Site) -> bool:
        if node.default and node.default.answer not in (tree.Answer.YES, tree.Answer.NO):
            place = site.place(node.default)
            kind, fits = a_kind_of("flag"), say_both("names.fits.flag")
            site.report(ValueDoesNotFit(place=place, written=node.name.text, kind=kind, fits=fits))
        return node.default is not None and node.default.answer is tree.Answer.YES

    # ── Matters ──────────────────────────────────────────────────────────────────────────────────────────────────

    def matters(self) -> tuple[Matter, ...]:
        matters: dict[str, Matter] = {}
        for node, site in self._declared:
            if isinstance(node, tree.Matter):
                matters.setdefault(node.name.text, self.matter(node, site))
        return tuple(matters.values())

    def matter(self, node: tree.Matter, site: Site) -> Matter:
        kind = MatterKind[node.kind.name]
        values = self.values(node.name, node.values, site) if kind is MatterKind.CHOICE else ()
        labels = labels_or(node.labels, node.name.text)
        of = self.acts(node, kind, site)
        stricter = self.stricter(node.stricter, kind, site) if node.stricter else None
        place = site.place(node.name)
        return Matter(node.name.text, labels, kind, place, of, node.unit, values, node.undefined, stricter)

    def acts(self, node: tree.Matter, kind: MatterKind, site: Site) -> tuple[str, ...]:
        """The events that meet a deadline, or the one flag that meets a duty."""
        if not node.of:
            return ()
        if kind is MatterKind.DEADLINE:
            found = [self.spaces.find(name, site, tree.Event, "event") for name in node.of]
            return tuple(event.name.text for event in found if event)
        if kind is MatterKind.YES_NO and len(node.of) == 1:
            flag = self.spaces.find(node.of[0], site, tree.Flag, "flag")
            return (flag.name.text,) if flag else ()
        part, block = say_both("names.part.of"), a_kind_of(kind.value)
        site.report(MisplacedPart(place=site.spanning(node.of), part=part, block=block))
        return ()

    def stricter(self, node: tree.Stricter, kind: MatterKind, site: Site) -> Stricter | None:
        """Which way the matter is stricter, and for whom: a value of some choice."""
        way = Way[node.way.name]
        if kind not in _WAYS[way]:
            part, block = say_both("names.part.stricter"), a_kind_of(kind.value)
            site.report(MisplacedPart(place=site.place(node), part=part, block=block))
            return None
        return Stricter(way, *(self.party(node.whom, site) if node.whom else ()))

    def party(self, name: tree.Name, site: Site) -> tuple[str, str] | tuple[()]:
        """The first choice that has a value of this name, and the value."""
        values: Names[tuple[str, str]] = Names()
        for declared, _ in self._declared:
            for value in declared.values if isinstance(declared, tree.Choice) else ():
                id = value.name.text
                values.add(id, (declared.name.text, id), labels_or(value.labels, id))
        entry = values.find(name.text)
        if entry is not None and entry.value is not None:
            return entry.value
        place, near = site.place(name), values.nearest(name.text)
        site.report(
            UnknownName(
                place=place,
                written=name.text,
                kind=kind_of("value"),
                nearest=did_you_mean(near),
                fixes=corrections(place, near),
            )
        )
        return ()
