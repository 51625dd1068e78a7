"""What may be asked of an announcement and what may be given: matters, facts, allowed values and documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from compiler.locale import Labels
from compiler.locale.time import unit_word
from compiler.model.case import AT, askable_names, fact_name
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.uses import facts_of, rules_for
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, Number, Term
from compiler.report.visible import visible
from compiler.report.words import colon, in_parentheses, languages, phrase


def rulebook_data(rulebook: Rulebook) -> dict[str, Any]:
    return {
        "announcements": [
            {"id": a.id, "title": _both(a.title), "issuer": a.issuer, "published": a.published}
            for a in rulebook.announcements
        ]
    }


def rulebook_text(rulebook: Rulebook, lang: str) -> Iterator[str]:
    """The announcements, a line each."""
    yield from _columns([(a.id, _words(a.title, lang)) for a in rulebook.announcements], "")


def announcement_data(announcement: Announcement) -> dict[str, Any]:
    """Matters that its rules or definitions decide, the facts on which they rest, and the documents it refers to."""
    matters = _matters(announcement)
    return {
        "announcement": announcement.id,
        "title": _both(announcement.title),
        "matters": [_matter_data(announcement, id, matter) for id, matter in matters.items()],
        "facts": [_fact_data(fact) for fact in _facts(announcement, matters)],
        "references": [{"id": r.id, "labels": _both(r.labels)} for r in announcement.references.values()],
    }


def announcement_text(announcement: Announcement, lang: str) -> Iterator[str]:
    yield f"{announcement.id}{colon(lang)}{_words(announcement.title, lang)}"
    matters = _matters(announcement)
    yield from ("", phrase("list.matters", lang))
    for id, matter in matters.items():
        yield _named(id, matter.labels, _kind(matter, lang), lang)
        yield from _columns([(v.id, _words(v.labels, lang)) for v in _values(matter)], "    - ")
        yield f"    {phrase('list.needs', lang)}{colon(lang)}{', '.join(facts_of(announcement, id)) or '-'}"
    yield from ("", phrase("list.facts", lang))
    for fact in _facts(announcement, matters):
        yield _named(fact_name(fact), fact.labels, _fact_kind(fact, lang), lang)
        yield from _columns([(v.id, _words(v.labels, lang)) for v in _values(fact)], "    - ")
    yield f"  {AT}{colon(lang)}{phrase('list.at', lang)}"
    if announcement.references:
        yield from ("", phrase("list.references", lang))
        yield from _columns([(r.id, _words(r.labels, lang)) for r in announcement.references.values()], "  ")


def _named(id: str, labels: Labels, kind: str, lang: str) -> str:
    return f"  {id}{colon(lang)}{_words(labels, lang)}{in_parentheses(kind, lang)}"


def _matters(announcement: Announcement) -> dict[str, Matter | Fact]:
    """What may be asked and has an answer somewhere."""
    names = askable_names(announcement)
    decided = {id for id in announcement.matters if id in announcement.total or rules_for(announcement, id)}
    return {id: named for id, named in names.items() if not isinstance(named, Matter) or id in decided}


def _facts(announcement: Announcement, matters: Iterable[str]) -> list[Fact]:
    used = {name for id in matters for name in facts_of(announcement, id)}
    return [fact for fact in announcement.facts.values() if fact_name(fact) in used]


def _values(named: Matter | Fact) -> tuple[Term, ...]:
    return named.values if isinstance(named, Matter | Choice) else ()


def _matter_data(announcement: Announcement, id: str, matter: Matter | Fact) -> dict[str, Any]:
    kind = matter.kind.value if isinstance(matter, Matter) else _fact_type(matter)
    data = {"id": id, "labels": _both(matter.labels), "kind": kind, "facts": list(facts_of(announcement, id))}
    return data | _details(matter)


def _fact_data(fact: Fact) -> dict[str, Any]:
    data = {"name": fact_name(fact), "labels": _both(fact.labels), "type": _fact_type(fact)} | _details(fact)
    return data | {"default": fact.default} if isinstance(fact, Flag) else data


def _details(named: Matter | Fact) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if _values(named):
        data["values"] = [{"id": value.id, "labels": _both(value.labels)} for value in _values(named)]
    if isinstance(named, Matter | Number) and named.unit:
        data["unit"] = named.unit
    return data


def _fact_type(fact: Fact) -> str:
    return {Choice: "choice", Flag: "flag", Number: "number", Event: "event"}[type(fact)]


def _kind(matter: Matter | Fact, lang: str) -> str:
    if not isinstance(matter, Matter):
        return _fact_kind(matter, lang)
    return phrase(f"matter-kind.{matter.kind.value}", lang) + _in_unit(matter.unit, lang)


def _fact_kind(fact: Fact, lang: str) -> str:
    words = phrase(f"fact-type.{_fact_type(fact)}", lang)
    if isinstance(fact, Flag):
        return f"{words}{_comma(lang)}{phrase(f'list.default-{str(fact.default).lower()}', lang)}"
    return words + _in_unit(fact.unit, lang) if isinstance(fact, Number) else words


def _in_unit(unit: str | None, lang: str) -> str:
    return _comma(lang) + " / ".join(dict.fromkeys(unit_word(unit, one) for one in languages(lang))) if unit else ""


def _comma(lang: str) -> str:
    return "，" if lang == "zh" else ", "


def _both(text: Labels) -> dict[str, str]:
    return {"en": text.en, "zh": text.zh}


def _words(text: Labels, lang: str) -> str:
    return visible(" / ".join(text.of(one) for one in languages(lang))).replace("\n", " ")


def _columns(rows: list[tuple[str, str]], lead: str) -> Iterator[str]:
    """Ids, which are ASCII, in a column of their own width."""
    width = max((len(id) for id, _ in rows), default=0)
    return (f"{lead}{id:<{width}}  {words}" for id, words in rows)
