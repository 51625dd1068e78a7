"""The blocks of a vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl import tree
from dsl.formatter.entries import INDENT, Align, Entry, Lines
from dsl.formatter.layout import Break, Doc, Group, fill

KIND_WORDS = {
    tree.MatterKind.INSTANT: "instant_kind",
    tree.MatterKind.CHOICE: "choice_kind",
    tree.MatterKind.NUMBER: "number_kind",
}
"""Kinds of matter whose word is also the first of a block."""

WAY_WORDS = {tree.Way.LATER: "postponed"}
PERMISSION_WORDS = {tree.Way.YES: "allowed", tree.Way.NO: "forbidden"}
"""Words for which way a matter is stricter, where they are not those of the way itself."""

VocabularyBlock = (
    tree.Vocabulary
    | tree.Choice
    | tree.Group
    | tree.Flag
    | tree.Number
    | tree.Event
    | tree.Matter
    | tree.Reference
    | tree.Calendar
)
OneLineTerm = tree.Flag | tree.Number | tree.Event | tree.Matter | tree.Reference


class VocabularyLines(Lines):
    def block(self, node: VocabularyBlock) -> Iterator[Entry]:
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
            case tree.Calendar():
                yield from self.calendar(node)

    def meaning(self, undefined: bool, labels: tree.Labels) -> Iterator[Doc]:
        if undefined:
            yield f" {self.spell.word('undefined')}"
        yield from self.broken_labels(labels)

    def term(self, word: str, node: OneLineTerm, *more: str) -> Entry:
        """A term on one line: word, name, what it is, labels."""
        columns = (self.spell.word(word), self.spell.name(node.name), *self.columns(node, *more))
        return Entry(self.start, columns, align=Align.TERMS)

    def terms(self, terms: Iterable[tree.Term]) -> Iterator[Entry]:
        for term in terms:
            columns = self.columns(term, f"- {self.spell.name(term.name)}")
            yield Entry(self.start + term.span.start, columns, align=Align.VALUES, indent=INDENT)

    def columns(self, node: OneLineTerm | tree.Term, *words: str) -> tuple[str, ...]:
        """Words that say what it is, and each label."""
        marks = [self.spell.word("undefined")] if node.undefined else []
        words = (*filter(None, words), *marks)
        return " ".join(words), *self.phrases.labels_apart(node.labels)

    def group(self, node: tree.Group) -> Entry:
        of = f" {self.spell.word('of_choice')} {self.spell.name(node.choice)}"
        at = self.start + node.members[0].span.start
        members = self.phrases.names(node.members, first=False)
        meaning = self.meaning(node.undefined, node.labels)
        colon, space = (" :", " ") if self.spell.lang == "en" else ("：", "")
        return self.head("group", node.name, of, *meaning, colon, Break(at, space, fill=True), *members)

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
            self.stricter(node),
        )
        if node.values:
            words = "".join(f" {text}" for text in kind if text)
            yield self.head("matter", node.name, words, *self.meaning(node.undefined, node.labels))
            yield from self.terms(node.values)
        else:
            yield self.term("matter", node, *kind)

    def stricter(self, node: tree.Matter) -> str:
        if node.stricter is None:
            return ""
        way, whom = node.stricter.way, node.stricter.whom
        permission = node.kind is tree.MatterKind.PERMISSION
        words = WAY_WORDS | (PERMISSION_WORDS if permission else {})
        said = f"{self.spell.word('stricter')} {self.spell.word(words.get(way, way.value))}"
        return f"{said} {self.spell.word('for')} {self.spell.name(whom)}" if whom else said

    def calendar(self, node: tree.Calendar) -> Iterator[Entry]:
        weekdays = self.spell.separator.join(self.phrases.weekdays(*days) for days in node.weekdays)
        exceptions = (*self.exceptions("off", node.off), *self.exceptions("on", node.on))
        labels: tuple[Doc, ...] = ()
        if node.labels is not None:
            labels = (Break(self.start + node.labels.span.start), self.phrases.labels(node.labels))
        yield self.head("calendar", node.name, f" {self.spell.word('weekdays')} {weekdays}", *exceptions, *labels)
        for day in node.days:
            columns = (
                f"- {self.spell.name(day.name)}",
                self.phrases.date(day.date),
                *self.phrases.labels_apart(day.labels),
            )
            yield Entry(self.start + day.span.start, columns, align=Align.VALUES, indent=INDENT)

    def exceptions(self, word: str, dates: tuple[tree.Dates, ...]) -> Iterator[Doc]:
        """Days off, or at work, on a line of their own where they do not fit."""
        if dates:
            places = [self.start + date.span.start for date in dates]
            listed = fill(zip(places, map(self.phrases.dates, dates), strict=True), self.spell.separator)
            yield Break(places[0])
            yield Group((f"{self.spell.word(word)} ", Group(listed)))
