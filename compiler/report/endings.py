"""What ends soon, as text and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from compiler import prose
from compiler.expiry import Ending
from compiler.locale import say
from compiler.model.answer import Point
from compiler.model.time import Instant, Window
from compiler.report.answers import value_data
from compiler.report.findings import place_text
from compiler.report.visible import visible
from compiler.report.words import languages, phrase
from dsl.source import Source


def endings_text(endings: Sequence[Ending], sources: Mapping[str, Source], lang: str) -> Iterator[str]:
    """A line each; one line where nothing ends."""
    for ending in endings:
        for one in languages(lang):
            yield f"{place_text(ending.place, sources)}: {visible(_line(ending, one))}"
    if not endings:
        yield phrase("expiring.none", lang)


def _line(ending: Ending, lang: str) -> str:
    announcement = ending.announcement
    if ending.kind == "validity":
        key = "expiring.past" if ending.past else "expiring.validity"
        return say(key, lang, {"announcement": announcement.id, "day": ending.name})
    time = ""
    match ending.of:
        case Window():
            time = prose.window(announcement, ending.of, lang)
        case Instant():
            time = prose.moment(announcement, ending.of, lang)
        case None:
            pass
    said = {"announcement": announcement.id, "name": ending.name, "time": time}
    return say(f"expiring.{ending.kind}", lang, said)


def endings_data(endings: Sequence[Ending]) -> list[dict[str, Any]]:
    """Instants in ISO 8601 in the zone of the announcement."""
    return [
        {
            "announcement": ending.announcement.id,
            "kind": ending.kind,
            "name": ending.name,
            "at": value_data(Point(ending.at, ending.announcement.zone)),
            "past": ending.past,
            "path": ending.place.path,
        }
        for ending in endings
    ]
