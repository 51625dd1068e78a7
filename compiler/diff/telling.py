"""Differences in the words of the vocabulary, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from attrs import frozen

from compiler import prose
from compiler.diff.changes import AnnouncementChange, Decided, Side
from compiler.diff.joint import before as before_id
from compiler.diff.joint import derived_apart
from compiler.locale import LANGUAGES, Labels, say
from compiler.model.answer import Kind, Point
from compiler.model.conditions import All, ChoiceIs, Condition, FlagIs
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Way
from compiler.regions import Space, told


@frozen
class Direction:
    """Whether the new answer is stricter than the old one in the case shown, and for whom, if the vocabulary says."""

    stricter: bool
    whom: Labels | None = None


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
    direction: Direction | None = None


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
        _both(lambda lang: _topic(joint, each.matter, lang)),
        where,
        before,
        after,
        _both(lambda lang: prose.case(joint, each.case, lang)),
        (each.before.answer.rules, each.after.answer.rules),
        (each.before.answer.clauses, each.after.answer.clauses),
        each.as_of,
        _direction(new, each),
    )


def _direction(announcement: Announcement, each: Decided) -> Direction | None:
    """By what the vocabulary says of the matter; None where it says nothing, or one of the answers is no value."""
    matter = announcement.matters.get(each.matter)
    old, new = each.before.answer.value, each.after.answer.value
    if matter is None or matter.stricter is None or not each.before.answer.kind is each.after.answer.kind is Kind.VALUE:
        return None
    stricter = matter.stricter
    match old, new:
        case Point(before), Point(after):
            more = after < before if stricter.way is Way.SOONER else after > before
        case bool(), bool():
            more = new is (stricter.way is Way.YES)
        case Decimal(), Decimal():
            more = new > old if stricter.way is Way.HIGHER else new < old
        case _:
            return None
    whom = None
    if stricter.choice is not None:
        values = {term.id: term.labels for term in announcement.choice(stricter.choice).values}
        whom = values.get(stricter.whom or "")
    return Direction(more, whom)


def _topic(announcement: Announcement, matter: str, lang: str) -> str:
    """What is decided: a matter, or a derived fact by its name."""
    if matter in announcement.matters:
        return prose.matter_topic(announcement, matter, lang)
    return prose.fact_label(announcement, matter, lang)


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
    """The answer in the case shown; an instant may be another in other cases of the region, and that is said."""
    key = "diff.in-example" if isinstance(side.answer.value, Point) else "diff.plain"
    return _both(lambda lang: say(key, lang, {"answer": prose.answer(announcement, matter, side.answer, lang)}))


def _both(words: Callable[[str], str]) -> Labels:
    en, zh = (words(lang) for lang in LANGUAGES)
    return Labels(en, zh)
