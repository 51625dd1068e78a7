"""Where `like` finds what it copies, and the copies in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import define, evolve, field, frozen

from compiler.model.findings import AmbiguousTarget, UnknownTarget, VocabularyNotUsed
from compiler.model.resolve.copies import Changes, Handed, hand_out, read_changes
from compiler.model.resolve.declared import Declared
from compiler.model.resolve.here import Here
from compiler.model.resolve.names import fold, nearest
from compiler.model.resolve.parts import distinct
from compiler.model.resolve.rules import Reader, merged
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.resolve.walk import strings
from compiler.model.rulebook import Announcement, SectionInfo
from compiler.model.rules import Rule
from compiler.model.vocabulary import Vocabulary
from dsl import tree
from dsl.diagnostic import Label

Library = Callable[[str], Announcement | None]
"""Another announcement of the project by its id."""


@frozen
class Copied:
    """`sections`: what a section that copies another is, with those in it, by its name."""

    declared: list[Declared]
    sections: dict[str, tuple[SectionInfo, ...]]


def with_copies(reader: Reader, vocabularies: tuple[Vocabulary, ...], library: Library) -> Copied:
    """All that is declared, in printed order, copies in their places. A copy may be copied, but not in a circle."""
    copier = _Copier(reader, vocabularies, library, [item.rule for item in reader.declared if item.rule])
    made: dict[int, list[Declared]] = {}
    waiting = [item for item in reader.declared if item.like]
    while waiting:
        later = [item for item in waiting if any(o is not item and copier.names(item, o) for o in waiting)]
        for item in [item for item in waiting if item not in later] or waiting:
            made[id(item)] = copier.copies(item)
            copier.rules.extend(copy.rule for copy in made[id(item)] if copy.rule)
        waiting = [item for item in waiting if id(item) not in made]
    return Copied([copy for item in reader.declared for copy in made.get(id(item), [item])], copier.sections)


@frozen
class _Found:
    """The rules to copy; `prefix` is what their names lose, `source` the announcement if it is another."""

    rules: list[Rule]
    prefix: str = ""
    source: Announcement | None = None

    def has(self, section: str) -> bool:
        """Whether a section is inside the one to copy."""
        return bool(self.prefix) and section.startswith(self.prefix)

    def renamed(self, section: str, item: Declared) -> str:
        return f"{item.name}.{section.removeprefix(self.prefix)}"


@define
class _Copier:
    reader: Reader
    vocabularies: tuple[Vocabulary, ...]
    library: Library
    rules: list[Rule]
    sections: dict[str, tuple[SectionInfo, ...]] = field(factory=dict)

    def names(self, item: Declared, other: Declared) -> bool:
        """Whether one copies the other, or something in it."""
        assert item.like is not None
        wanted = f".{fold(item.like.node.target.text)}."
        return wanted in f".{fold(other.name)}." or f".{fold(other.name)}." in wanted

    def copies(self, item: Declared) -> list[Declared]:
        """Nothing where there is a finding, but a place that keeps the name of a rule."""
        like = item.like
        assert like is not None
        found = self.find(item)
        changes = read_changes(like.node, like.here)
        empty = [] if like.section else [evolve(item, like=None)]
        if found is None or changes is None or not like.body.complete:
            return empty
        handed = hand_out(item.addresses, found.rules, self.around(found), like.node, like.here)
        if handed is None or not self.speaks_of_what_is_used(found, like.here, like.node):
            return empty
        made = [self.copy(item, rule, found, changes, handed) for rule in found.rules]
        changes.check(like.node.target.text, like.here)
        if like.section:
            self.sections[item.name] = tuple(self.infos(item, found, handed))
        return made

    def copy(self, item: Declared, rule: Rule, found: _Found, changes: Changes, handed: Handed) -> Declared:
        like = item.like
        assert like is not None
        body, cited = merged((like.body, changes.body(rule))), handed.of_rule(rule)
        name, row = item.name, rule.name.endswith("]")
        if like.section:
            rest = rule.name.removeprefix(found.prefix)
            name = f"{item.name}.{rest.partition('[')[0]}[{', '.join(cited)}]" if row else f"{item.name}.{rest}"
        copy = self.reader.whole(like.block, name, cited, body, tuple(like.here.readings), item.place)
        copy = evolve(
            copy,
            when=distinct(copy.when),
            exceptions=tuple(dict.fromkeys(handed.of_exceptions(copy.exceptions))),
            on_breach=tuple(dict.fromkeys(copy.on_breach)),
            sections=(*copy.sections, *(found.renamed(name, item) for name in rule.sections if found.has(name))),
        )
        origin = f"{found.source.id}.{rule.name}" if found.source else rule.name
        table = name.partition("[")[0] if like.section and row else None
        short = name.rpartition(".")[2] if like.section else item.short
        return evolve(
            item,
            name=name,
            short=name if table else short,
            table=table,
            addresses=cited,
            rule=evolve(copy, copied_from=origin),
            like=None,
        )

    def infos(self, item: Declared, found: _Found, handed: Handed) -> Iterator[SectionInfo]:
        """The section and those that come with it. Their readings are not copied."""
        assert item.section is not None
        for name, clauses in self.around(found).items():
            cited = tuple(handed.clauses[clause] for clause in clauses if clause in handed.clauses)
            if found.has(name):
                yield SectionInfo(found.renamed(name, item), cited, place=item.place)
            else:
                yield evolve(item.section.info(), clauses=cited or item.addresses)

    def around(self, found: _Found) -> dict[str, tuple[str, ...]]:
        """The clauses of a copied section and of those in it, by name."""
        if found.source:
            clauses = {section.name: section.clauses for section in found.source.sections}
        else:
            chains = (item.section.chain for item in self.reader.declared if item.section)
            clauses = {section.name: section.clauses for chain in chains for section in chain}
        return {name: cited for name, cited in clauses.items() if found.prefix and f"{name}.".startswith(found.prefix)}

    # ── What is copied ───────────────────────────────────────────────────────────────────────────────────────────

    def find(self, item: Declared) -> _Found | None:
        """The rule, or the rules of the section, of that name here or in the announcement named before it."""
        like = item.like
        assert like is not None
        target = like.node.target.text
        source = self.source(target)
        rules = list(source.rules) if source else self.rules
        wanted = fold(target.removeprefix(f"{source.id}.") if source else target)
        sections = dict.fromkeys(section for rule in rules for section in rule.sections)
        names = list(sections) if like.section else [rule.name for rule in rules]
        candidates = [name for name in names if f".{fold(name)}".endswith(f".{wanted}")]
        exact = [name for name in candidates if fold(name) == wanted]
        chosen = exact or candidates
        place = like.here.site.place(like.node.target)
        site = like.here.site
        if len(chosen) > 1:
            related = tuple(Label(rule.place, "one-of-these") for rule in rules if rule.name in chosen and rule.place)
            site.report(AmbiguousTarget(place=place, written=target, candidates=tuple(chosen), related=related))
            return None
        if not chosen:
            if source or not self.is_unread(wanted, like.here):
                near = nearest(target, names)
                fixes = corrections(place, near)
                site.report(UnknownTarget(place=place, written=target, nearest=did_you_mean(near), fixes=fixes))
            return None
        if like.section:
            return _Found([rule for rule in rules if chosen[0] in rule.sections], f"{chosen[0]}.", source)
        return _Found([rule for rule in rules if rule.name == chosen[0]], "", source)

    def source(self, target: str) -> Announcement | None:
        """The announcement whose id stands before the rule's or section's name."""
        parts = target.split(".")
        for count in range(len(parts) - 1, 0, -1):
            found = self.library(".".join(parts[:count]))
            if found:
                return found
        return None

    def is_unread(self, wanted: str, here: Here) -> bool:
        """Whether what is not found is there, but has a finding of its own."""
        last = wanted.rpartition(".")[2]
        broken = any(item.rule is None and not item.like and fold(item.short) == last for item in self.reader.declared)
        return broken or may_be_unread(last, here.scope.lexicon.unread)

    def speaks_of_what_is_used(self, found: _Found, here: Here, like: tree.Like) -> bool:
        """Whether all that the copied rules name is declared in a vocabulary that this announcement uses."""
        if found.source is None:
            return True
        used = {vocabulary.id for vocabulary in self.vocabularies}
        named = {name for rule in found.rules for name in strings(rule)}
        complete = True
        for vocabulary in found.source.vocabularies:
            things = (*vocabulary.facts, *vocabulary.matters, *vocabulary.references, *vocabulary.calendars)
            declared = {thing.id for thing in things}
            if vocabulary.id not in used and declared & named:
                place = here.site.place(like.target)
                here.site.report(VocabularyNotUsed(place=place, target=like.target.text, vocabulary=vocabulary.id))
                complete = False
        return complete
