"""What a check found, in both languages and as plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from compiler import prose
from compiler.locale import LANGUAGES, Labels, say, say_both
from compiler.model.answer import Alternative, Answer, Point, Value
from compiler.model.case import FactValue
from compiler.model.conditions import All, Condition
from compiler.model.rulebook import Announcement
from compiler.regions import Cell, Space, told
from dsl.source import Place

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def phrase(key: str, **arguments: object) -> Labels:
    """Words of the checks' own, in both languages."""
    return say_both(key, arguments)


def in_both(words: Callable[[str], str]) -> Labels:
    """What a function of the language says in either."""
    en, zh = (words(lang) for lang in LANGUAGES)
    return Labels(en, zh)


def condition_words(announcement: Announcement, condition: Condition) -> Labels:
    return in_both(lambda lang: prose.condition(announcement, condition, lang))


def case_words(announcement: Announcement, facts: Mapping[str, FactValue]) -> Labels:
    """The case as a phrase; where no fact matters, that it is so in every case."""
    if not facts:
        return phrase("conflict-case.any")
    return in_both(lambda lang: prose.case(announcement, facts, lang))


def answer_words(announcement: Announcement, matter: str, alternatives: Sequence[Alternative]) -> Labels:
    """Each answer of a conflict with the rules that give it."""

    def said(lang: str) -> str:
        parts = [
            say(
                "conflict-answer.one",
                lang,
                {
                    "rules": tuple(f"`{rule}`" for rule in alternative.rules),
                    "answer": prose.answer(announcement, matter, Answer(alternative.kind, alternative.value), lang),
                },
            )
            for alternative in alternatives
        ]
        return say("conflict-answer.between", lang).join(parts)

    return in_both(said)


def region_words(space: Space, cells: Sequence[Cell], complete: bool) -> Labels:
    """In which cases, as far as words reach: exactly where one cell has them all, otherwise the bounds of them all."""
    region = cells[0]
    for cell in cells[1:]:
        region = region.join(cell)
    conditions = told(space, region)
    if not complete or not conditions:
        return phrase("conflict-region.every" if complete and _exact(cells) else "conflict-region.some")
    condition = conditions[0] if len(conditions) == 1 else All(tuple(conditions))
    words = condition_words(space.announcement, condition)
    return phrase("conflict-region.exact" if _exact(cells) else "conflict-region.within", condition=words)


def _exact(cells: Sequence[Cell]) -> bool:
    """Whether one product of values and windows is all of it."""
    return len(cells) == 1 and cells[0].is_box


def where(announcement: Announcement, rule: str) -> Place:
    """The place of a rule or of the definition of a matter."""
    named = announcement.rule.get(rule) or announcement.total.get(rule)
    return (named and named.place) or announcement.place


# ── Plain data ───────────────────────────────────────────────────────────────────────────────────────────────────


def json_facts(announcement: Announcement, facts: Mapping[str, FactValue]) -> dict[str, str | bool | None]:
    """Facts as a case file writes them: instants in ISO 8601 in the announcement's zone, numbers as text."""
    return {name: json_value(_pointed(announcement, value)) for name, value in facts.items()}


def json_value(value: Value | None) -> str | bool | None:
    """A value as a case file writes it."""
    match value:
        case Point(us, zone):
            local = (EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone))
            return local.isoformat()
        case Decimal():
            return format(value, "f")
        case _:
            return value


def _pointed(announcement: Announcement, value: FactValue) -> Value | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return Point(value, announcement.zone)
    return value
