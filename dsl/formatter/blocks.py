"""Blocks as entries: lines that may still be broken, with columns that may still be aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto

from attrs import evolve, frozen

from dsl import tree
from dsl.formatter.layout import Break, Doc, Group, fill
from dsl.formatter.phrases import Phrases
from dsl.formatter.spelling import Slot, Spelling
from dsl.source import display_width

INDENT = 2
ALIGNED_WORDS = {"en": 6, "zh": 4}
"""Words of parts up to this width have what follows them aligned: `when` under `except`, but not under `overrides`."""


class Align(Enum):
    """What stands in columns."""

    TERMS = auto()  # facts, matters and references of one line, one below the other
    VALUES = auto()  # the `-` lines of a choice
    WINDOWS = auto()
    INSTANTS = auto()
    ROWS = auto()
    PARTS = auto()


@frozen
class Entry:
    """A line of a block: its columns, then what follows them.

    Columns of entries that have the same `align` begin at the same cell.
    """

    at: int
    columns: tuple[str, ...]
    rest: Doc = ""
    align: Align | None = None
    indent: int = 0


def entries(block: tree.Block, spell: Spelling) -> tuple[Entry, ...]:
    """The lines of a block, without its comments."""
    return tuple(_Writer(spell, Phrases(spell, block.start), block.start).block(block.node))


KIND_WORDS = {
    tree.MatterKind.INSTANT: "instant_kind",
    tree.MatterKind.CHOICE: "choice_kind",
    tree.MatterKind.NUMBER: "number_kind",
}
"""Kinds of matter whose word is also the first of a block."""

OneLineTerm = tree.Flag | tree.Number | tree.Event | tree.Matter | tree.Reference


@frozen
class _Writer:
    spell: Spelling
    phrases: Phrases
    start: int

    def block(self, node: tree.BlockNode) -> Iterator[Entry]:
        match node:
            case tree.Vocabulary():
                yield self.head("vocabulary", node.name)
                yield from self.title(node.title)
            case tree.Choice():
                yield self.head("choice", node.name, *self.meaning(node.undefined, node.labels))
                yield from self.terms(node.values)
            case tree.Group():
                yield self.group(node)
            case tree.Flag() | tree.Number() | tree.Event():
                yield self.fact(node)
            case tree.Matter():
                yield from self.matter(node)
            case tree.Reference():
                yield self.term("reference", node)
            case tree.Announcement():
                yield from self.announcement(node)
            case tree.Window():
                halves = self.phrases.bound_halves(node.bounds)
                yield Entry(self.start, (self.named("window", node.name), *halves), align=Align.WINDOWS)
                yield from self.parts(node.readings)
            case tree.NamedInstant():
                columns = (self.named("instant", node.name), self.phrases.instant(node.instant))
                yield Entry(self.start, columns, align=Align.INSTANTS)
                yield from self.parts(node.readings)
            case tree.Section(parts=parts):
                yield from self.headed("section", node.name, parts)
            case tree.SectionEnd():
                yield self.head("end", node.name)
            case tree.Rule(parts=parts):
                yield from self.headed("rule", node.name, parts)
            case tree.Table():
                yield from self.table(node)
            case tree.RowParts():
                yield from self.row_parts(node)
            case tree.Define():
                yield from self.define(node)
            case tree.Note():
                items = [*self.after_space(node.cites), *self.broken_labels(node.labels)]
                yield self.one(self.spell.word("note"), *items)
            case tree.Omit():
                items = [*self.after_space(node.cites), *self.phrases.because(node.because)]
                yield self.one(self.spell.word("omit"), *items)
            case tree.Example():
                yield from self.example(node)

    # ── Vocabulary ───────────────────────────────────────────────────────────────────────────────────────────────

    def title(self, title: tree.Labels | None) -> Iterator[Entry]:
        if title is not None:
            yield self.line("title", title, self.phrases.labels(title))

    def meaning(self, undefined: bool, labels: tree.Labels) -> Iterator[Doc]:
        if undefined:
            yield f" {self.spell.word('undefined')}"
        yield from self.broken_labels(labels)

    def term(self, word: str, node: OneLineTerm, *more: str) -> Entry:
        """A term on one line: word, name, what it is, labels."""
        columns = (self.spell.word(word), self.spell.name(node.name), *self.after_name(node, *more))
        return Entry(self.start, columns, align=Align.TERMS)

    def terms(self, terms: Iterable[tree.Term]) -> Iterator[Entry]:
        for term in terms:
            columns = (f"- {self.spell.name(term.name)}", *self.after_name(term))
            yield Entry(self.start + term.span.start, columns, align=Align.VALUES, indent=INDENT)

    def after_name(self, node: OneLineTerm | tree.Term, *more: str) -> tuple[str, ...]:
        words = [text for text in more if text] + ([self.spell.word("undefined")] if node.undefined else [])
        return " ".join(words), *(item for item in self.phrases.label_items(node.labels) if isinstance(item, str))

    def group(self, node: tree.Group) -> Entry:
        of = f" {self.spell.word('of_choice')} {self.spell.name(node.choice)}"
        at = self.start + node.members[0].span.start
        members = self.phrases.names(node.members, first=False)
        meaning = self.meaning(node.undefined, node.labels)
        return self.head("group", node.name, of, *meaning, self.spell.colon, Break(at, fill=True), *members)

    def fact(self, node: tree.Flag | tree.Number | tree.Event) -> Entry:
        match node:
            case tree.Flag(default=default):
                value = "" if default is None else f"{self.spell.word('default')} {self.phrases.value(default)}"
                return self.term("flag", node, value)
            case tree.Number(unit=unit):
                return self.term("number", node, self.unit(unit))
            case tree.Event():
                return self.term("event", node)

    def unit(self, unit: str | None) -> str:
        return "" if unit is None else self.spell.unit(unit)

    def matter(self, node: tree.Matter) -> Iterator[Entry]:
        of = self.spell.separator.join(self.spell.name(name) for name in node.of)
        kind = (
            self.spell.word(KIND_WORDS.get(node.kind, node.kind.value)),
            self.unit(node.unit),
            f"{self.spell.word('of_acts')} {of}" if of else "",
        )
        if node.values:
            words = "".join(f" {text}" for text in kind if text)
            yield self.head("matter", node.name, words, *self.meaning(node.undefined, node.labels))
            yield from self.terms(node.values)
        else:
            yield self.term("matter", node, *kind)

    # ── Announcement ─────────────────────────────────────────────────────────────────────────────────────────────

    def announcement(self, node: tree.Announcement) -> Iterator[Entry]:
        yield self.head("announcement", node.name)
        yield from self.title(node.title)
        if node.issuer is not None:
            yield self.line("issuer", node.issuer, self.spell.name(node.issuer))
        if node.published is not None:
            yield self.line("published", node.published, self.phrases.date(node.published))
        if node.zone is not None:
            yield self.line("zone", node.zone, self.spell.name(node.zone.name))
        if node.year is not None:
            yield self.line("year", node.year, self.phrases.value(node.year))
        if node.uses:
            yield self.line("uses", node.uses[0], Group(self.phrases.names(node.uses)))
        if node.valid is not None:
            yield self.line("valid", node.valid, self.phrases.bounds(node.valid))
        yield from self.parts(node.readings)

    def headed(self, word: str, name: tree.Name, parts: tuple[tree.Part, ...]) -> Iterator[Entry]:
        """A section or rule: what it cites stands beside its name."""
        cites = parts[0] if parts and isinstance(parts[0], tree.Cites) else None
        yield self.head(word, name, *self.after_space(cites))
        yield from self.parts(parts[1:] if cites else parts)

    def table(self, node: tree.Table) -> Iterator[Entry]:
        yield self.head("table", node.name)
        headings = [self.spell.word("cites"), *map(self.phrases.event, (*node.facts, *node.matters))]
        yield self.row(self.start, headings, len(node.facts))
        for row in node.rows:
            cells = [self.cell(cell.content) for cell in row.cells]
            yield self.row(self.start + row.span.start, cells, len(node.facts))

    def row(self, at: int, cells: list[str], facts: int) -> Entry:
        bars = ["|"] * (facts + 1) + ["||"] + ["|"] * (len(cells) - facts - 2)
        columns = tuple(f"{bar} {cell}" for bar, cell in zip(bars, cells, strict=True))
        return Entry(at, columns, "|", Align.ROWS, INDENT)

    def cell(self, content: tree.Condition | tree.Outcome | tree.Cites | tree.Any | tree.Nothing) -> str:
        match content:
            case tree.Cites():
                items: tuple[Doc, ...] = self.phrases.addresses(content.addresses)
            case tree.Any():
                items = (self.spell.word("any"),)
            case tree.Nothing():
                items = ("-",)
            case tree.Outcome():
                items = self.phrases.outcome_items(content)
            case _:
                items = self.phrases.test(content, in_cell=True)
        return Group(items).flat

    def row_parts(self, node: tree.RowParts) -> Iterator[Entry]:
        head = f"{self.spell.word('row')} {node.address.text}"
        if len(node.parts) == 1:
            yield self.one(head, Break(self.start + node.parts[0].span.start), *self.part_items(node.parts[0]))
        else:
            yield self.one(head)
            yield from self.parts(node.parts)

    def define(self, node: tree.Define) -> Iterator[Entry]:
        value = "" if node.value is None else f" {self.spell.word('is')} {self.phrases.value(node.value)}"
        cites = node.parts[0] if node.parts and isinstance(node.parts[0], tree.Cites) else None
        parts = node.parts[1:] if cites else node.parts
        if len(parts) == 1:
            only = (Break(self.start + parts[0].span.start), *self.part_items(parts[0]))
            yield self.head("define", node.name, value, *self.after_space(cites), *only)
        else:
            yield self.head("define", node.name, value, *self.after_space(cites))
            yield from self.parts(parts)

    def example(self, node: tree.Example) -> Iterator[Entry]:
        yield self.head("example", node.name, *self.after_space(node.cites))
        if node.as_of is not None:
            yield self.part("as of", node.as_of, self.phrases.date(node.as_of))
        if node.given:
            places = [self.start + given.span.start for given in node.given]
            texts = [self.given(given, first=not number) for number, given in enumerate(node.given)]
            yield self.part("given", node.given[0], Group(fill(zip(places, texts, strict=True), self.spell.comma)))
        for outcome in node.expect:
            yield self.part("expect", outcome, self.phrases.outcome(outcome, Slot.EXPECTED))

    def given(self, given: tree.Given, first: bool) -> str:
        match given:
            case tree.GivenIs():
                name = self.spell.name(given.fact, Slot.SUBJECT, first)
                return f"{name} {self.spell.word('is')} {self.phrases.value(given.value)}"
            case tree.GivenAt():
                name = self.phrases.event(given.event, first)
                return f"{name} {self.spell.word('at')} {self.phrases.instant(given.instant)}"
            case tree.GivenNever():
                return f"{self.spell.name(given.event, Slot.SUBJECT, first)} {self.spell.word('not happened')}"

    # ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def parts(self, parts: Iterable[tree.Part]) -> Iterator[Entry]:
        for part in parts:
            if isinstance(part, tree.Override | tree.OnBreach):
                yield Entry(self.start + part.span.start, (), Group(self.part_items(part), INDENT), indent=INDENT)
            else:
                word, items = self.worded(part)
                yield self.part(word, part, Group(items))

    def part_items(self, part: tree.Part) -> tuple[Doc, ...]:
        """A part as what continues the line of its block."""
        word, items = self.worded(part)
        return (f"{self.spell.word(word)} ", *items)

    def worded(self, part: tree.Part) -> tuple[str, tuple[Doc, ...]]:
        """The word of a part and what follows it."""
        match part:
            case tree.Cites():
                return "cites", self.phrases.addresses(part.addresses)
            case tree.When():
                return "when", (self.phrases.condition(part.condition),)
            case tree.Except():
                cites = () if part.cites is None else (*self.phrases.cites(part.cites), " ")
                return "except", (*cites, self.phrases.condition(part.condition), *self.instead(part.instead))
            case tree.Then():
                return "then", (self.phrases.outcome(part.outcome),)
            case tree.OnBreach():
                return "on breach", (self.phrases.outcome(part.outcome),)
            case tree.Override():
                targets = Group(self.phrases.addresses(part.targets))
                return "overrides", (targets, *self.phrases.guard(part.guard), *self.phrases.because(part.because))
            case tree.Reading(guard=None):
                return "reading", (self.phrases.labels(part.labels),)
            case tree.Reading():
                _, *guard = self.phrases.guard(part.guard)
                return "reading", (*guard, *self.broken_labels(part.labels))
            case tree.Zone():
                return "zone", (self.spell.name(part.name),)

    def instead(self, outcome: tree.Outcome | None) -> tuple[Doc, ...]:
        if outcome is None:
            return ()
        at = self.start + outcome.span.start
        return Break(at), f"{self.spell.word('instead')} ", self.phrases.outcome(outcome)

    # ── Lines ────────────────────────────────────────────────────────────────────────────────────────────────────

    def named(self, word: str, name: tree.Name) -> str:
        return f"{self.spell.word(word)} {self.spell.name(name)}"

    def one(self, *items: Doc) -> Entry:
        """A block on one line, or its first line."""
        return Entry(self.start, (), Group(items, INDENT))

    def head(self, word: str, name: tree.Name | None, *items: Doc) -> Entry:
        return self.one(self.spell.word(word) if name is None else self.named(word, name), *items)

    def line(self, word: str, node: tree.Node, rest: Doc) -> Entry:
        """A line of a header."""
        return Entry(self.start + node.span.start, (self.spell.word(word),), rest, indent=INDENT)

    def part(self, word: str, node: tree.Node, rest: Doc) -> Entry:
        """A line of a rule or example, aligned with the others if its word is short."""
        entry = self.line(word, node, rest)
        short = display_width(entry.columns[0]) <= ALIGNED_WORDS[self.spell.lang]
        return evolve(entry, align=Align.PARTS) if short else entry

    def after_space(self, cites: tree.Cites | None) -> tuple[Doc, ...]:
        return () if cites is None else (" ", Group(self.phrases.cites(cites)))

    def broken_labels(self, labels: tree.Labels) -> tuple[Doc, ...]:
        """Labels that begin a line where they do not fit."""
        items = self.phrases.label_items(labels)
        return (Break(self.start + labels.span.start), *items) if items else ()
