"""Differences in the words of the vocabulary, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from attrs import frozen

from compiler import prose
from compiler.diff.changes import AnnouncementChange, Decided, Side
from compiler.diff.joint import before as before_id
from compiler.diff.joint import derived_apart
from compiler.diff.merging import widened
from compiler.locale import LANGUAGES, Labels, say
from compiler.model.answer import Kind, Point
from compiler.model.conditions import All, AnyOf, ChoiceIs, Condition, EventCompare, FlagIs, Not
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Way
from compiler.regions import ZERO, Cell, Space, told

TOGETHER = 3
"""So many parts that are alike but for some of their conditions are told in one sentence."""


@frozen
class Direction:
    """Whether the new answer is stricter than the old one in the case shown, and for whom, if the vocabulary says."""

    stricter: bool
    whom: Labels | None = None


@frozen
class Where:
    """A part of a region in words. `whole`: all cases of which they are true are in it, else some of them are.

    No words: every case, or some case.
    """

    words: Labels | None
    whole: bool = True


@frozen
class Told:
    """One region in words: the cases of each part of it, what was answered, what is answered now.

    `rules` are those that answer the case shown, with their clauses, before and now.
    """

    matter: str
    topic: Labels
    where: tuple[Where, ...]
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
    where = _where(space, each.cells, hidden)
    versions = (old if each.matter in old.matters else new, new if each.matter in new.matters else old)
    before, after = (_side(a, each.matter, side) for a, side in zip(versions, (each.before, each.after), strict=True))
    if before == after:
        before, after = (
            _answered(a, each.matter, side) for a, side in zip(versions, (each.before, each.after), strict=True)
        )
    return Told(
        each.matter,
        _both(lambda lang: _topic(joint, each.matter, lang)),
        tuple(Where(_condition(joint, part.conditions) if part.conditions else None, part.whole) for part in where),
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


@frozen
class _Part:
    """The conditions of a cell, and whether they say all of it."""

    conditions: Sequence[Condition]
    whole: bool

    def says(self, other: _Part) -> bool:
        """Whether what is said by the other is said by this already."""
        return (self.whole or not other.whole) and all(each in other.conditions for each in self.conditions)


def _where(space: Space, cells: Sequence[Cell], hidden: frozenset[str]) -> list[_Part]:
    """The parts of a region, the plainest first; what is told by another part is left out."""
    parts = [_part(space, cell, hidden) for cell in widened(cells)]
    shortest = sorted(parts, key=lambda part: len(part.conditions))
    kept = [part for i, part in enumerate(shortest) if not any(other.says(part) for other in shortest[:i])]
    return [_put_together(kept)] if 1 < len(kept) <= TOGETHER and _is_shared(kept) else kept


def _part(space: Space, cell: Cell, hidden: frozenset[str]) -> _Part:
    conditions = told(space, cell)
    apart = [pair for pair in cell.times.bare() if ZERO not in pair]
    compared = [each for each in conditions if isinstance(each, EventCompare | Not)]
    whole = not cell.computed and len(apart) == len(compared) and all(ZERO in pair for pair in cell.numbers.bare())
    return _Part(_visible(conditions, hidden), whole)


def _shared(parts: Sequence[_Part]) -> list[Condition]:
    return [each for each in parts[0].conditions if all(each in part.conditions for part in parts)]


def _is_shared(parts: Sequence[_Part]) -> bool:
    """Whether the parts say something alike, each something of its own, and nothing but that."""
    return all(part.whole for part in parts) and bool(_shared(parts))


def _put_together(parts: Sequence[_Part]) -> _Part:
    """What the parts share, and what one of them says beside that."""
    shared = _shared(parts)
    rests = [tuple(each for each in part.conditions if each not in shared) for part in parts]
    own = AnyOf(tuple(rest[0] if len(rest) == 1 else All(rest) for rest in rests))
    return _Part((*shared, own), True)


def _visible(conditions: Sequence[Condition], hidden: frozenset[str]) -> list[Condition]:
    """Without the facts that each version derives its own way: what they follow from stands beside them."""
    return [c for c in conditions if not (isinstance(c, ChoiceIs | FlagIs) and c.fact in hidden)]


def _condition(announcement: Announcement, conditions: Sequence[Condition]) -> Labels:
    whole = conditions[0] if len(conditions) == 1 else All(tuple(conditions))
    return _both(lambda lang: prose.condition(announcement, whole, lang))


def _side(announcement: Announcement, matter: str, side: Side) -> Labels:
    """What a rule says, where one does; otherwise the answer itself."""
    said = [value for value in side.said if value is not None]
    if said:
        return _both(
            lambda lang: say("prose.rule.separator", lang).join(
                prose.outcome(announcement, matter, value, lang) for value in said
            )
        )
    return _answered(announcement, matter, side)


def _answered(announcement: Announcement, matter: str, side: Side) -> Labels:
    """The answer in the case shown; an instant may be another in other cases of the region, and that is said."""
    key = "diff.in-example" if isinstance(side.answer.value, Point) else "diff.plain"
    return _both(lambda lang: say(key, lang, {"answer": prose.answer(announcement, matter, side.answer, lang)}))


def _both(words: Callable[[str], str]) -> Labels:
    en, zh = (words(lang) for lang in LANGUAGES)
    return Labels(en, zh)
