"""Differences in the words of the vocabulary, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from compiler import prose
from compiler.diff.changes import AnnouncementChange, Decided, Side
from compiler.diff.joint import before as before_id
from compiler.diff.joint import derived_apart
from compiler.locale import LANGUAGES, Labels
from compiler.model.conditions import All, ChoiceIs, Condition, FlagIs
from compiler.model.rulebook import Announcement
from compiler.regions import Space, told


@frozen
class Told:
    """One region in words: the cases of each part of it (none: every case), what was answered, what is answered now.

    `rules` are those that answer the case shown, with their clauses, before and now.
    """

    matter: str
    topic: Labels
    where: tuple[Labels, ...]
    before: Labels
    after: Labels
    case: Labels
    rules: tuple[tuple[str, ...], tuple[str, ...]]
    clauses: tuple[tuple[str, ...], tuple[str, ...]]
    as_of: str | None


def tell(change: AnnouncementChange) -> tuple[Told, ...]:
    """The regions of an announcement that is in both versions, in words."""
    joint, old, new = change.joint, change.old, change.new
    if joint is None or old is None or new is None:
        return ()
    apart = derived_apart(old, new)
    hidden = frozenset((*apart, *map(before_id, apart)))
    space = Space(joint)
    return tuple(_told(each, space, old, new, hidden) for each in change.decided)


def _told(each: Decided, space: Space, old: Announcement, new: Announcement, hidden: frozenset[str]) -> Told:
    joint = space.announcement
    regions = [_visible(told(space, cell), hidden) for cell in each.cells]
    shortest = sorted(regions, key=len)
    kept = [region for i, region in enumerate(shortest) if not any(_holds_in(other, region) for other in shortest[:i])]
    where = () if [] in kept else tuple(_condition(joint, region) for region in kept)
    versions = (old if each.matter in old.matters else new, new if each.matter in new.matters else old)
    before, after = (_side(a, each.matter, side) for a, side in zip(versions, (each.before, each.after), strict=True))
    if before == after:
        before, after = (
            _answered(a, each.matter, side) for a, side in zip(versions, (each.before, each.after), strict=True)
        )
    return Told(
        each.matter,
        _both(lambda lang: prose.matter_topic(joint, each.matter, lang)),
        where,
        before,
        after,
        _both(lambda lang: prose.case(joint, each.case, lang)),
        (each.before.answer.rules, each.after.answer.rules),
        (each.before.answer.clauses, each.after.answer.clauses),
        each.as_of,
    )


def _visible(conditions: Sequence[Condition], hidden: frozenset[str]) -> list[Condition]:
    """Without the facts that each version derives its own way: what they follow from stands beside them."""
    return [c for c in conditions if not (isinstance(c, ChoiceIs | FlagIs) and c.fact in hidden)]


def _holds_in(wider: Sequence[Condition], narrower: Sequence[Condition]) -> bool:
    """Whether every condition of the one is a condition of the other, so that the one says the other too."""
    return all(condition in narrower for condition in wider)


def _condition(announcement: Announcement, conditions: Sequence[Condition]) -> Labels:
    whole = conditions[0] if len(conditions) == 1 else All(tuple(conditions))
    return _both(lambda lang: prose.condition(announcement, whole, lang))


def _side(announcement: Announcement, matter: str, side: Side) -> Labels:
    """What a rule says, where one does; otherwise the answer itself."""
    value = side.value
    if value is not None:
        return _both(lambda lang: prose.outcome(announcement, matter, value, lang))
    return _answered(announcement, matter, side)


def _answered(announcement: Announcement, matter: str, side: Side) -> Labels:
    """The answer in the case shown."""
    return _both(lambda lang: prose.answer(announcement, matter, side.answer, lang))


def _both(words: Callable[[str], str]) -> Labels:
    en, zh = (words(lang) for lang in LANGUAGES)
    return Labels(en, zh)
