"""Two rulebooks against each other, an announcement at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date as day
from datetime import timedelta

from compiler import prose
from compiler.diff.changes import AnnouncementChange, Decided, Difference, Example, Unsettled
from compiler.diff.decisions import decided
from compiler.diff.joint import before, derived_apart, joined, shared_values
from compiler.diff.merging import key_of
from compiler.diff.touched import Whole, edited_rules, reached
from compiler.diff.wording import decisive, headed, needed, renamed, retimed, reworded
from compiler.interpreter import ask
from compiler.locale import Labels
from compiler.model.as_of import as_of, eras
from compiler.model.case import FactError, FactValue, fact_name
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.uses import facts_of, matters_of
from compiler.regions import Cell, Space


def compare(old: Rulebook, new: Rulebook) -> Difference:
    """All that differs. Both rulebooks are without errors; one announcement is the same where its id is."""
    ids = sorted({*old.announcement, *new.announcement})
    changes = [_compared(id, old.announcement.get(id), new.announcement.get(id)) for id in ids]
    return Difference(tuple(change for change in changes if change.category is not None))


def _compared(id: str, old: Announcement | None, new: Announcement | None) -> AnnouncementChange:
    if old is None or new is None or old == new:
        return AnnouncementChange(id, old, new)
    edited = edited_rules(old, new)
    cut = reached(old, new, edited)
    joint_old, joint_new = joined(*cut)
    found = tuple(_decided(joint_old, joint_new, *cut))
    differing = tuple(each for each in found if isinstance(each, Decided))
    unsettled = tuple(each for each in found if isinstance(each, Unsettled))
    effective = frozenset(name for each in found for name in (*each.rules, *_below(cut, each.matter)))
    names = tuple(renamed(old, new))
    moved = {name for each in names for name in (each.name, each.now) if each.kind == "rule"}
    return AnnouncementChange(
        id,
        old,
        new,
        differing,
        unsettled,
        tuple(needed(*cut)),
        tuple(headed(old, new)),
        tuple(retimed(old, new)),
        names,
        tuple(reworded(old, new, edited)),
        tuple(_examples(old, new)),
        tuple(rule for rule in decisive(old, new, edited) if rule not in effective and rule not in moved),
        joint_new,
    )


def _below(versions: tuple[Announcement, Announcement], matter: str) -> Iterator[str]:
    """The definitions on which a matter rests in either version, and its own, by what they define."""
    for announcement in versions:
        if matter in announcement.matters:
            yield from (*matters_of(announcement, matter), matter)
        used = (*facts_of(announcement, matter), matter)
        yield from (id for id in announcement.derived if fact_name(announcement.facts[id]) in used)


# ── Decisions ────────────────────────────────────────────────────────────────────────────────────────────────────


def _decided(
    joint_old: Announcement, joint_new: Announcement, old: Announcement, new: Announcement
) -> Iterator[Decided | Unsettled]:
    """The differences that are seen without a date; then those that only questions of an earlier date see."""
    start = _known_to_both(joint_new, old, new)
    derived = derived_apart(old, new)
    apart = frozenset((*derived, *map(before, derived)))
    whole = (Whole(old), Whole(new))
    seen: set[object] = set()
    for date in (None, *_dates(joint_old, joint_new)):
        standings = as_of(joint_old, date), as_of(joint_new, date)
        if date is not None and not all(standing.announcement.rules for standing in standings):
            continue
        for each in decided(*standings, whole, date, start, apart):
            key = each if isinstance(each, Unsettled) else _region(each)
            if key not in seen:
                seen.add(key)
                yield each


def _region(each: Decided) -> object:
    cells = frozenset(key_of(cell) for cell in each.cells)
    return each.matter, cells, each.before.said, each.after.said, each.before.answer.kind, each.after.answer.kind


def _dates(old: Announcement, new: Announcement) -> list[str]:
    """The last day of each era of either, but for those in which all stands as it does now."""
    starts = sorted({date for a in (old, new) for date, _ in eras(a) if date is not None})
    last_days = [(day.fromisoformat(start) - timedelta(days=1)).isoformat() for start in starts]
    dates = [*last_days, *starts[-1:]]
    return [date for date in dates if any(_rules(as_of(a, date).announcement) != _rules(a) for a in (old, new))]


def _rules(announcement: Announcement) -> object:
    return announcement.rules, announcement.definitions


def _known_to_both(joint: Announcement, old: Announcement, new: Announcement) -> Cell:
    """The cases in which every choice has a value that both versions know."""
    space = Space(joint)
    cell = space.everything
    for id, values in shared_values(old, new).items():
        narrowed = cell.among(id, space.mask(id, values))
        assert narrowed is not None, "two versions of a choice share a value"
        cell = narrowed
    return cell


# ── Examples ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _examples(old: Announcement, new: Announcement) -> Iterator[Example]:
    """The old version's examples that the new one answers otherwise."""
    for example in old.examples:
        facts = dict(example.facts)
        for expectation in example.expectations:
            matter = expectation.matter
            before, after = (_answer(a, matter, facts, example.as_of) for a in (old, new))
            if before != after:
                yield Example(example.name, matter, before, after)


def _answer(announcement: Announcement, matter: str, facts: Mapping[str, FactValue], date: str | None) -> Labels:
    try:
        answer = ask(announcement, matter, facts, date)
    except FactError as error:
        return error.words()
    en, zh = (prose.answer(announcement, matter, answer, lang) for lang in ("en", "zh"))
    return Labels(en, zh)
