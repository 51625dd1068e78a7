"""What differs between two versions of an announcement without changing an answer, and the names that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from compiler.diff.changes import Headed, Needed, Renamed, Retimed, Reworded
from compiler.diff.joint import incomparable
from compiler.model.as_of import defined
from compiler.model.case import fact_name
from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition, Rule
from compiler.model.uses import facts_of
from compiler.model.vocabulary import Choice


def renamed(old: Announcement, new: Announcement) -> Iterator[Renamed]:
    """Names that programs use and that are gone, or mean another kind of thing; rules that have another name."""
    other = frozenset(incomparable(old, new))
    yield from (Renamed("matter", id) for id in _decides(old) if id not in _decides(new) or id in other)
    for id, fact in old.facts.items():
        if id not in new.facts or id in other:
            yield Renamed("fact", id)
            continue
        now = new.facts[id]
        if isinstance(fact, Choice) and isinstance(now, Choice):
            known = {term.id for term in now.values}
            yield from (Renamed("value", f"{id}.{term.id}") for term in fact.values if term.id not in known)
    yield from (Renamed("reference", id) for id in old.references if id not in new.references)
    yield from _renamed_rules(old, new)


def needed(old: Announcement, new: Announcement) -> Iterator[Needed]:
    """Facts that a matter asks for and did not before, by fact name."""
    for matter in new.matters:
        if matter in _decides(old) and matter in _decides(new):
            before = facts_of(old, matter)
            more = tuple(fact for fact in facts_of(new, matter) if fact not in before)
            if more:
                yield Needed(matter, more)


def headed(old: Announcement, new: Announcement) -> Iterator[Headed]:
    """What the headers say of dates and of other announcements."""
    for key in ("published", "valid", "amends", "amends_unnamed", "replaces"):
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            yield Headed(key, _written(before), _written(after))


def retimed(old: Announcement, new: Announcement) -> Iterator[Retimed]:
    """The windows that both declare and that are not of the same time."""
    before = {window.name: window for window in old.windows}
    for window in new.windows:
        known = before.get(window.name)
        if known is not None and window.name and (known.start, known.end) != (window.start, window.end):
            yield Retimed(window.name, known, window)


def reworded(old: Announcement, new: Announcement, edited: Iterable[str]) -> Iterator[Reworded]:
    """Labels, titles, readings, clauses, notes and the like. `edited`: the rules that are not the same in both."""
    for key in ("title", "issuer", "zone", "readings", "notes", "omissions", "sections", "covers"):
        if getattr(old, key) != getattr(new, key):
            yield Reworded(key, new.id)
    for name in edited:
        if name in old.rule and name in new.rule:
            yield from (Reworded(key, name) for key in _said_beside(old.rule[name], new.rule[name]))
    before, after = _definitions(old), _definitions(new)
    for name in after:
        if name in before:
            for key in ("clauses", "readings"):
                if [getattr(d, key) for d in before[name]] != [getattr(d, key) for d in after[name]]:
                    yield Reworded(key, name)
    known, now = _labels(old), _labels(new)
    yield from (Reworded("label", name) for name, labels in now.items() if known.get(name, labels) != labels)
    yield from (Reworded("added", name) for name in now if name not in known)


def decisive(old: Announcement, new: Announcement, edited: Iterable[str]) -> tuple[str, ...]:
    """Edited rules and definitions that say something else, or in another way; those added and gone, too."""
    rules = [name for name in edited if _bare(old.rule.get(name)) != _bare(new.rule.get(name))]
    before, after = _definitions(old), _definitions(new)
    definitions = [
        name
        for name in dict.fromkeys((*after, *before))
        if list(map(_stripped, before.get(name, ()))) != list(map(_stripped, after.get(name, ())))
    ]
    return (*rules, *definitions)


def _definitions(announcement: Announcement) -> dict[str, list[Definition]]:
    """By the name of what they define; a derived fact may have several."""
    found: dict[str, list[Definition]] = {}
    for definition in announcement.definitions:
        found.setdefault(defined(definition), []).append(definition)
    return found


_BESIDE = ("clauses", "readings", "force", "provisos", "sections")


def _said_beside(old: Rule, new: Rule) -> Iterator[str]:
    yield from (key for key in _BESIDE if getattr(old, key) != getattr(new, key))
    reasons = [{o.target: o.because for o in rule.overrides} for rule in (old, new)]
    if any(reasons[0].get(target, because) != because for target, because in reasons[1].items()):
        yield "because"


def _bare(rule: Rule | None) -> object:
    """What of a rule can change an answer."""
    if rule is None:
        return None
    exceptions = tuple((e.condition, e.instead) for e in rule.exceptions)
    overrides = tuple((o.target, o.guard) for o in rule.overrides)
    outcomes = (rule.outcomes, rule.on_breach)
    since = (rule.since, rule.own_edition, _bare(rule.before))
    return rule.when, rule.scope, exceptions, outcomes, overrides, since


def _stripped(definition: Definition) -> Definition:
    return attrs.evolve(definition, clauses=(), readings=())


def _renamed_rules(old: Announcement, new: Announcement) -> Iterator[Renamed]:
    """A rule that says the same under another name; its overrides may name others by other names."""
    gone = [rule for name, rule in old.rule.items() if name not in new.rule]
    added = {_unnamed(rule): name for name, rule in new.rule.items() if name not in old.rule}
    for rule in gone:
        now = added.get(_unnamed(rule))
        if now is not None:
            yield Renamed("rule", rule.name, now)


def _unnamed(rule: Rule) -> object:
    return (
        rule.when,
        rule.scope,
        tuple((e.condition, e.instead) for e in rule.exceptions),
        rule.outcomes,
        rule.on_breach,
    )


def _labels(announcement: Announcement) -> dict[str, object]:
    found: dict[str, object] = {}
    for id, fact in announcement.facts.items():
        found[id] = fact.labels
        if isinstance(fact, Choice):
            found |= {f"{id}.{term.id}": term.labels for term in fact.values}
            found |= {f"{id}.{group.id}": group.labels for group in fact.groups}
    for id, matter in announcement.matters.items():
        found[id] = matter.labels
        found |= {f"{id}.{term.id}": term.labels for term in matter.values}
    return found | {id: reference.labels for id, reference in announcement.references.items()}


def _decides(announcement: Announcement) -> frozenset[str]:
    """What can be asked: matters, and derived facts by their names."""
    facts = (fact_name(announcement.facts[id]) for id in announcement.derived)
    return frozenset((*announcement.deciding, *announcement.total, *facts))


def _written(value: object) -> str:
    match value:
        case tuple():
            return ", ".join("" if part is None else str(part) for part in value)
        case _:
            return str(value)
