"""All announcements of one folder as one: what later ones make of earlier ones, and what they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, fields, frozen, has

from compiler.locale import Labels, say_both
from compiler.model.extensions import extends, reads_earlier
from compiler.model.rulebook import Announcement, Rulebook, SectionInfo
from compiler.model.rules import (
    Definition,
    EventDefinition,
    Exception_,
    Override,
    Rule,
    TotalDefinition,
    ValueDefinition,
    all_outcomes,
)
from compiler.model.time import Instant, Window
from compiler.model.vocabulary import Choice, Vocabulary


def platforms(rulebook: Rulebook) -> tuple[str, ...]:
    """The folders that hold two announcements or more, sorted."""
    folders = [folder(announcement.id) for announcement in rulebook.announcements]
    return tuple(sorted(name for name in set(folders) if name and folders.count(name) > 1))


def folder(id: str) -> str:
    """The folder of an announcement by its id; empty for one that stands in none."""
    return id.rpartition(".")[0]


def merged(rulebook: Rulebook, platform: str) -> Announcement:
    """The announcements of a folder as one of its name, in the order of their publication.

    Rules, sections and overrides carry the ids of their announcements, clauses the last part of them. A rule of an
    announcement that `amends` another overrides the rules of that one, matter by matter; one that is `replaced` ends on
    the day on which the other is published. Examples, notes, omissions, covers, windows and instants stay behind.
    There must be no errors in any of them.
    """
    announcements = _in_order(a for a in rulebook.announcements if folder(a.id) == platform)
    first = announcements[0]
    vocabularies = _vocabularies(announcements)
    parts = _parts(announcements)
    return Announcement(
        platform,
        _title(platform, vocabularies),
        first.issuer,
        first.published,
        first.zone,
        vocabularies,
        first.place,
        readings=tuple(dict.fromkeys(reading for a in announcements for reading in a.readings)),
        sections=tuple(section for part in parts for section in part.sections()),
        rules=tuple(rule for part in parts for rule in part.rules()),
        definitions=_shared(parts)[0],
    )


def disputed(announcements: Iterable[Announcement]) -> tuple[tuple[Definition, Definition], ...]:
    """What announcements of one folder define otherwise, neither changing the other: the later one, the earlier one."""
    return _shared(_parts(_in_order(announcements)))[1]


def _in_order(announcements: Iterable[Announcement]) -> list[Announcement]:
    return sorted(announcements, key=lambda a: (a.published, a.id))


def _parts(announcements: Iterable[Announcement]) -> list[_Part]:
    every = tuple(announcements)
    return [_Part(each, every) for each in every]


def _title(platform: str, vocabularies: tuple[Vocabulary, ...]) -> Labels:
    """The labels of the choice's value that has the folder's name, else the name."""
    choices = (fact for vocabulary in vocabularies for fact in vocabulary.facts if isinstance(fact, Choice))
    labels = (term.labels for choice in choices for term in choice.values if term.id == platform)
    return next(labels, Labels(platform, platform))


def _vocabularies(announcements: Iterable[Announcement]) -> tuple[Vocabulary, ...]:
    """Each once, and every id in the first that has it."""
    taken: set[str] = set()
    found: dict[str, Vocabulary] = {}
    for vocabulary in (v for a in announcements for v in a.vocabularies):
        if vocabulary.id not in found:
            found[vocabulary.id] = evolve(
                vocabulary,
                facts=tuple(fact for fact in vocabulary.facts if fact.id not in taken),
                matters=tuple(matter for matter in vocabulary.matters if matter.id not in taken),
                references=tuple(each for each in vocabulary.references if f"reference {each.id}" not in taken),
                calendars=tuple(each for each in vocabulary.calendars if f"calendar {each.id}" not in taken),
            )
            taken |= {thing.id for thing in (*vocabulary.facts, *vocabulary.matters)}
            taken |= {f"reference {each.id}" for each in vocabulary.references}
            taken |= {f"calendar {each.id}" for each in vocabulary.calendars}
    return tuple(found.values())


@frozen
class _Part:
    """One of the announcements among all of them."""

    own: Announcement
    all: tuple[Announcement, ...]

    @property
    def amended(self) -> tuple[Announcement, ...]:
        return tuple(other for other in self.all if other.id in self.own.amends)

    @property
    def until(self) -> str | None:
        """The date of the first announcement that replaces this one."""
        return min((other.published for other in self.all if self.own.id in other.replaces), default=None)

    def changes(self, other: _Part) -> bool:
        """Whether it amends or replaces the other, itself or through those that it changes."""
        known = {each.id: each for each in self.all}
        todo, seen = [self.own.id], set[str]()
        while todo:
            each = known.get(todo.pop())
            if each and each.id not in seen:
                seen.add(each.id)
                todo += [*each.amends, *each.replaces]
        return other.own.id in seen and other is not self

    # ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────

    def named(self, name: str) -> str:
        return f"{self.own.id}.{name}"

    def cited(self, clauses: tuple[str, ...]) -> tuple[str, ...]:
        short = self.own.id.rpartition(".")[2]
        return tuple(f"{short} {clause}" for clause in clauses)

    def sections(self) -> Iterator[SectionInfo]:
        for section in self.own.sections:
            yield evolve(section, name=self.named(section.name), clauses=self.cited(section.clauses))

    # ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────

    def rules(self) -> Iterator[Rule]:
        for rule in self.own.rules:
            amends = tuple(self._amends(rule))
            yield evolve(
                self._placed(rule),
                overrides=(*self._overrides(rule), *amends),
                before=self._before(rule, bool(amends)),
            )

    def _placed(self, rule: Rule) -> Rule:
        """By its full names, with the dates that its announcement gives it."""
        local = rule.copied_from is not None and rule.copied_from in self.own.rule
        return evolve(
            rule,
            name=self.named(rule.name),
            clauses=self.cited(rule.clauses),
            exceptions=tuple(self._exception(exception) for exception in rule.exceptions),
            overrides=self._overrides(rule),
            sections=tuple(map(self.named, rule.sections)),
            copied_from=self.named(rule.copied_from) if local and rule.copied_from else rule.copied_from,
            since=rule.since or self.own.published,
            until=self.until,
            valid=self.own.valid,
        )

    def _exception(self, exception: Exception_) -> Exception_:
        return evolve(exception, clauses=self.cited(exception.clauses))

    def _overrides(self, rule: Rule) -> tuple[Override, ...]:
        return tuple(evolve(override, target=self.named(override.target)) for override in rule.overrides)

    def _before(self, rule: Rule, amends: bool) -> Rule | None:
        """As it stood before; before its announcement, what that amends speaks for itself where it is there."""
        if rule.before is None:
            return None
        before = self._placed(rule.before)
        if not self.amended or (self.own.amends_unnamed and not amends):
            return before
        edition = rule.since is not None and rule.since > self.own.published
        return evolve(before, since=self.own.published) if edition else None

    def _amends(self, rule: Rule) -> Iterator[Override]:
        """What it sets aside in the announcements that its own amends."""
        decided, extended = _matters(rule, decides=True), _matters(rule, decides=False)
        for other in self.amended:
            because = say_both("names.amended", {"later": self.own.title, "earlier": other.title})
            for target in other.rules:
                theirs = {outcome.matter for outcome in all_outcomes(target)}
                if decided & theirs or extended & _extended(target):
                    yield Override(f"{other.id}.{target.name}", because, place=rule.place)

    # ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────────

    def definitions(self) -> Iterator[Definition]:
        for definition in self.own.definitions:
            yield self._dated(definition)

    def _dated(self, definition: Definition) -> Definition:
        before = definition.before
        return _evolved(
            definition,
            clauses=self.cited(definition.clauses),
            since=definition.since or self.own.published,
            before=self._dated(before) if before is not None else None,
            until=self.until,
            valid=self.own.valid,
        )

    def after(self, definition: Definition, earlier: Definition) -> Definition:
        """The definition, before it that of an announcement that its own changes; its own first edition between."""
        then = earlier
        if definition.before is not None and (definition.since or "") > self.own.published:
            then = _evolved(definition.before, since=self.own.published, before=earlier)
        return _evolved(definition, before=then)


def _matters(rule: Rule, decides: bool) -> set[str]:
    """The matters that it decides, or those of which it extends the original answer: what is extended again stays."""
    if decides:
        return {outcome.matter for outcome in all_outcomes(rule) if not extends(outcome)}
    return {o.matter for o in all_outcomes(rule) if extends(o) and not reads_earlier(rule, o)}


def _extended(rule: Rule) -> set[str]:
    return {outcome.matter for outcome in all_outcomes(rule) if extends(outcome)}


# ── Definitions that are shared ──────────────────────────────────────────────────────────────────────────────────


def _shared(parts: list[_Part]) -> tuple[tuple[Definition, ...], tuple[tuple[Definition, Definition], ...]]:
    """Those that agree as one, those that an announcement changes after what they were before; and the disputed."""
    found: dict[tuple[str, str], tuple[_Part, Definition]] = {}
    disputes: list[tuple[Definition, Definition]] = []
    for part in parts:
        for definition in part.definitions():
            first, earlier = found.setdefault(_defines(definition), (part, definition))
            if first is part:
                continue
            if _agree(earlier, definition):
                found[_defines(definition)] = first, _joined(earlier, definition)
            elif part.changes(first):
                found[_defines(definition)] = part, part.after(definition, earlier)
            else:
                disputes.append((definition, earlier))
    return tuple(definition for _, definition in found.values()), tuple(disputes)


def _defines(definition: Definition) -> tuple[str, str]:
    """What can be defined once: a yes/no matter, each value of a fact, each source of an event."""
    match definition:
        case TotalDefinition(name):
            return name, ""
        case ValueDefinition(fact, value):
            return fact, str(value)
        case EventDefinition(event, source):
            return event, source


def _agree(one: Definition, other: Definition) -> bool:
    """Whether two definitions of one thing hold in the same cases, as they are written but for names."""
    return bool(_bare(one.condition) == _bare(other.condition))


def _joined(first: Definition, second: Definition) -> Definition:
    """One that both announcements have, on all days on which either has it."""
    lasting = None if first.until is None or second.until is None else max(first.until, second.until)
    (a, b), (c, d) = first.valid, second.valid
    return _evolved(
        first,
        clauses=tuple(dict.fromkeys((*first.clauses, *second.clauses))),
        readings=tuple(dict.fromkeys((*first.readings, *second.readings))),
        until=lasting,
        valid=(min(a, c) if a and c else None, max(b, d) if b and d else None),
    )


def _evolved(definition: Definition, **changes: Any) -> Definition:
    return evolve(definition, **changes)


def _bare(value: Any) -> Any:
    """The same without the names and the old values of windows and instants."""
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    if not has(type(value)):
        return value
    changes = {each.name: _bare(getattr(value, each.name)) for each in fields(type(value)) if each.eq and each.init}
    if isinstance(value, Window | Instant):
        changes |= {"name": None, "was": None}
    return evolve(value, **changes)
