"""The blocks of an announcement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl import tree
from dsl.formatter.entries import INDENT, Align, Entry, Lines
from dsl.formatter.layout import Break, Doc, Group, fill
from dsl.formatter.spelling import Slot

AnnouncementBlock = (
    tree.Announcement
    | tree.Window
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


class AnnouncementLines(Lines):
    def block(self, node: AnnouncementBlock) -> Iterator[Entry]:
        match node:
            case tree.Announcement():
                yield from self.announcement(node)
            case tree.Window():
                halves = self.phrases.bound_halves(node.bounds)
                yield Entry(self.start, (self.named("window", node.name), *halves), align=Align.WINDOWS)
                yield from self.parts(node.readings)
            case tree.NamedInstant():
                instant = self.phrases.instant(node.instant) + self.phrases.was(node.was)
                columns = (self.named("instant", node.name), instant)
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
            case tree.Covers():
                domain = (f" {self.spell.word('for')} ", self.phrases.condition(node.condition))
                yield self.head("covers", node.matter, *self.after_space(node.cites), *domain)
            case tree.Example():
                yield from self.example(node)

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
        if node.amends_unnamed is not None:
            yield self.line("amends", node.amends_unnamed, self.spell.word("unnamed"))
        if node.amends:
            names = self.phrases.names(node.amends, slot=Slot.AMENDED)
            yield self.line("amends", node.amends[0], Group(names))
        if node.replaces:
            yield self.line("replaces", node.replaces[0], Group(self.phrases.names(node.replaces)))
        if node.scope is not None:
            yield self.line("scope", node.scope, self.phrases.condition(node.scope.condition))
        if node.valid is not None:
            yield self.line("valid", node.valid, self.phrases.bounds(node.valid))
        yield from self.parts(node.readings)

    def headed(self, word: str, name: tree.Name, parts: tuple[tree.Part, ...]) -> Iterator[Entry]:
        """A section or rule: what it cites stands beside its name, and what it copies if that is all."""
        cites = parts[0] if parts and isinstance(parts[0], tree.Cites) else None
        rest = parts[1:] if cites else parts
        copied: tuple[Doc, ...] = ()
        if len(rest) == 1 and isinstance(rest[0], tree.Like):
            copied = (Break(self.start + rest[0].span.start), *self.part_items(rest[0]))
            rest = ()
        yield self.head(word, name, *self.after_space(cites), *copied)
        yield from self.parts(rest)

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
        head = f"{self.spell.word('row')} {self.spell.address(node.address)}"
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
            if isinstance(part, tree.Override | tree.OnBreach | tree.SubjectTo):
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
                targets = Group((*self.phrases.addresses(part.targets), *self.phrases.guard(part.guard)))
                return "overrides", (targets, *self.phrases.because(part.because))
            case tree.Reading(guard=None):
                return "reading", (self.phrases.labels(part.labels),)
            case tree.Reading():
                _, *guard = self.phrases.guard(part.guard)
                return "reading", (*guard, *self.broken_labels(part.labels))
            case tree.Zone():
                return "zone", (self.spell.name(part.name),)
            case tree.Scope():
                return "scope", (self.phrases.condition(part.condition),)
            case tree.SubjectTo():
                word = "subject to" if self.spell.lang == "en" else "as"
                end = () if self.spell.lang == "en" else (f" {self.spell.word('authoritative')}",)
                return word, (*self.phrases.names(part.references), *end)
            case tree.Force():
                return "force", (self.spell.word(part.word.value),)
            case tree.Edition():
                return "edition", (self.phrases.date(part.date),)
            case tree.Like():
                return "like", (self.spell.name(part.target), *self.where(part), *self.without(part))

    def where(self, like: tree.Like) -> tuple[Doc, ...]:
        if like.where is None:
            return ()
        at = self.start + like.where.span.start
        return Break(at), f"{self.spell.word('where')} ", self.phrases.condition(like.where)

    def without(self, like: tree.Like) -> tuple[Doc, ...]:
        if not like.without:
            return ()
        at = self.start + like.without[0].span.start
        return Break(at), f"{self.spell.word('without')} ", Group(self.phrases.names(like.without))

    def instead(self, outcome: tree.Outcome | None) -> tuple[Doc, ...]:
        if outcome is None:
            return ()
        at = self.start + outcome.span.start
        return Break(at), f"{self.spell.word('instead')} ", self.phrases.outcome(outcome)
