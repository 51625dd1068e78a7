"""What examples reach, as text and as data; examples as rule files write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from compiler import prose
from compiler.checks.coverage import Coverage, Edge, Suggestion
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import AT, FactValue, fact_names
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Event, MatterKind, Number
from compiler.report.visible import visible
from compiler.report.words import languages, phrase
from dsl.formatter import format_source
from dsl.keywords import Lang
from dsl.parser import parse
from dsl.source import Source

_EPOCH = datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC"))
_VERBS = {MatterKind.DEADLINE: "before", MatterKind.START: "from", MatterKind.INSTANT: "is"}


def coverage_text(announcement: Announcement, found: Coverage, lang: str) -> Iterator[str]:
    """A line for the count, one for each failed example, and one for each thing that no example reaches."""
    counts = {"announcement": announcement.id, "examples": found.examples, "failed": len(found.failed)}
    yield phrase("test.examples", lang, counts)
    for failed in found.failed:
        yield visible(f"  {phrase('test.failed', lang, {'example': failed.example.name})} {failed.expectation.matter}")
    for rule in found.rules:
        yield visible(f"  {phrase('test.rule', lang, {'rule': rule})}")
    for rule, number in found.exceptions:
        yield visible(f"  {phrase('test.exception', lang, {'rule': rule, 'number': number})}")
    for edge in found.edges:
        yield visible(f"  {_edge(announcement, edge, lang)}")


def coverage_data(announcement: Announcement, found: Coverage) -> dict[str, Any]:
    return {
        "announcement": announcement.id,
        "examples": found.examples,
        "failed": [{"example": f.example.name, "matter": f.expectation.matter} for f in found.failed],
        "unreached": {
            "rules": list(found.rules),
            "exceptions": [{"rule": rule, "number": number} for rule, number in found.exceptions],
            "seconds": [
                {"rule": e.rule, "fact": e.fact, "window": e.window.name, "at": _local(e.us, announcement).isoformat()}
                for e in found.edges
            ],
        },
    }


def examples_text(announcement: Announcement, suggestions: Iterable[Suggestion], lang: Lang) -> str:
    """Examples in canonical form, ready to be put into the announcement's file."""
    blocks = (_example(announcement, suggestion) for suggestion in suggestions)
    text = "\n".join(block for block in blocks if block)
    return format_source(parse(Source("examples.rule", text)), lang) if text else ""


def _edge(announcement: Announcement, edge: Edge, lang: str) -> str:
    at = " / ".join(
        dict.fromkeys(prose.instant(announcement, edge.us, announcement.zone, one) for one in languages(lang))
    )
    arguments = {"fact": edge.fact, "at": at, "window": edge.window.name or edge.rule, "rule": edge.rule}
    return phrase("test.second", lang, arguments)


def _example(announcement: Announcement, suggestion: Suggestion) -> str | None:
    expected = [
        f"  expect {_name(matter)} {said}"
        for matter, answer in suggestion.answers.items()
        if (said := _said(announcement, matter, answer)) is not None
    ]
    if not expected:
        return None
    cites = f" cites {', '.join(suggestion.clauses)}" if suggestion.clauses else ""
    given = ", ".join(_given(announcement, suggestion.facts))
    return "\n".join([f"example {suggestion.name}{cites}", f"  given {given}", *expected]) + "\n"


def _given(announcement: Announcement, facts: Mapping[str, FactValue]) -> Iterator[str]:
    known = fact_names(announcement)
    for name, value in facts.items():
        fact = known.get(name)
        if name == AT and isinstance(value, int):
            yield f"now at {_instant(value, announcement)}"
        elif isinstance(fact, Event):
            never = f"{_name(fact.id)} not happened"
            yield f"{_name(fact.id)} at {_instant(value, announcement)}" if isinstance(value, int) else never
        elif isinstance(value, bool):
            yield f"{_name(name)} is {'yes' if value else 'no'}"
        elif isinstance(fact, Number) and isinstance(value, Decimal):
            yield f"{_name(name)} is {_number(value, fact.unit)}"
        else:
            yield f"{_name(name)} is {_name(str(value))}"


def _said(announcement: Announcement, matter: str, answer: Answer) -> str | None:
    """What an example expects where this is answered; None for what no example can say."""
    known = announcement.matters[matter]
    value = answer.value
    if answer.kind is Kind.PER:
        return f"per {_name(str(value))}"
    if answer.kind is not Kind.VALUE:
        return f"is {answer.kind.value}"
    if isinstance(value, Point):
        if known.kind not in _VERBS or (value.lower_bound and known.kind is not MatterKind.START):
            return None
        verb = "not before" if value.lower_bound else _VERBS[known.kind]
        return f"{verb} {_instant(value.us, announcement, ends=known.kind is MatterKind.DEADLINE)}"
    if known.kind is MatterKind.YES_NO:
        return "is yes" if value else "is no"
    if known.kind is MatterKind.PERMISSION:
        return "is allowed" if value else "is forbidden"
    if known.kind is MatterKind.NUMBER and isinstance(value, Decimal):
        return f"is {_number(value, known.unit)}"
    return f"is {_name(str(value))}" if known.kind is MatterKind.CHOICE else None


def _name(id: str) -> str:
    """In quotes, so that it is read as a name whatever it is; the formatter takes off those that are not needed."""
    return f"「{id}」"


def _number(value: Decimal, unit: str | None) -> str:
    return f"{value:f}" + ("%" if unit == "%" else f" {unit}" if unit else "")


def _instant(us: int, announcement: Announcement, ends: bool = False) -> str:
    """An instant as a rule file has it; where it `ends` something, midnight is the end of a day."""
    local = _local(us, announcement)
    if ends and local.time() == time.min:
        return f"{local.date() - timedelta(days=1)} 24:00:00"
    return f"{local:%Y-%m-%d %H:%M:%S}"


def _local(us: int, announcement: Announcement) -> datetime:
    return (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(announcement.zone))
