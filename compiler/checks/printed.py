"""The figures that rules use, and those that a source text prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from attrs import frozen

from compiler.locale import Labels
from compiler.model.conditions import NumberIs
from compiler.model.outcomes import Hours, NumberValue, TextValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import Coverage, Definition, Rule
from compiler.model.source_lock import LockedFigure
from compiler.model.time import DAY, HOUR, MINUTE, SECOND, Duration, Instant
from dsl.source import Place

Holder = Rule | Definition | Coverage
Figure = Instant | Duration | Hours | Decimal | date | str
"""A string is a number of a text value as written, `400-826-1688`."""

AMOUNTS = ("duration", "number")
_POINT = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?")
_CODE = re.compile(r"\d+(?:-\d+)*")
_UNITS = {"days": DAY, "hours": HOUR, "minutes": MINUTE}


@frozen
class Known:
    """What a text prints, in the forms in which rules use it."""

    instants: frozenset[tuple[int, int | None]]
    durations: frozenset[int]
    numbers: frozenset[Decimal]
    hours: frozenset[str]
    codes: frozenset[str]
    days: frozenset[str]  # as printed, `2019-02-13` or `--02-13`


def known(announcement: Announcement, printed: Sequence[LockedFigure], zones: Set[str]) -> Known:
    """What is printed, each local time in all the zones in which the rule's own are written."""
    instants = {point for figure in printed for zone in zones for point in _instants(figure, announcement, zone)}
    durations: set[int] = set()
    numbers: set[Decimal] = set()
    for figure in printed:
        if figure.kind == "duration":
            amount, _, unit = figure.value.partition(" ")
            durations |= {int(amount) * _UNITS[unit]} if unit in _UNITS else set()
            numbers.add(Decimal(amount))
        elif figure.kind == "number":
            numbers.add(Decimal(figure.value.rstrip("%")))
    hours = {figure.value for figure in printed if figure.kind == "hours"}
    days = {figure.value.partition("T")[0] for figure in printed if figure.kind in ("date", "instant")}
    codes = {figure.value for figure in printed if figure.kind in ("code", "number")}
    return Known(
        frozenset(instants),
        frozenset(durations),
        frozenset(numbers),
        frozenset(hours),
        frozenset(codes),
        frozenset(days),
    )


def _instants(figure: LockedFigure, announcement: Announcement, zone: str) -> Iterator[tuple[int, int | None]]:
    """The start and, of a time, the end of every point that a figure prints; those of 24:00 are the same."""
    for year, month, day, hour, minute, second in _POINT.findall(figure.value if figure.kind != "window" else ""):
        try:
            at = datetime(int(announcement.published[:4]) if year == "-" else int(year), int(month), int(day))
        except ValueError:
            continue
        start = (at + timedelta(hours=int(hour or 0), minutes=int(minute or 0), seconds=int(second or 0))).replace(
            tzinfo=ZoneInfo(zone)
        )
        us = int(start.timestamp()) * SECOND
        yield us, None if not hour else us if hour == "24" else us + (SECOND if second else MINUTE)


def used(value: Any, place: Place | None) -> Iterator[tuple[Place | None, Figure]]:
    """Every literal in a rule, each with the smallest place that is known to hold it."""
    match value:
        case Instant():
            yield value.place or place, value
        case Duration() | Hours():
            yield place, value
        case NumberIs(bound=Decimal() as bound) | NumberValue(bound):
            yield getattr(value, "place", None) or place, bound
        case TextValue(text):
            yield from ((place, code) for code in _CODE.findall(text))
        case tuple():
            for item in value:
                yield from used(item, place)
        case _ if attrs.has(type(value)) and not isinstance(value, Labels | Place):
            inner = getattr(value, "place", None) or place
            for field in attrs.fields(type(value)):
                if field.name not in ("place", "readings", "overrides"):
                    yield from used(getattr(value, field.name), inner)


def is_printed(figure: Figure, known: Known) -> bool:
    match figure:
        case Instant(us, end_us):
            return any(us == start or end_us == end for start, end in known.instants)
        case Duration():
            return figure.us in known.durations
        case Hours(_, start, end):
            return f"{clock(start)}/{clock(end)}" in known.hours
        case str():
            return figure in known.codes
        case date():
            return bool({figure.isoformat(), f"-{figure:-%m-%d}"} & known.days)
        case _:
            return figure in known.numbers


def clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def addresses(holder: Holder) -> tuple[str, ...]:
    """All that a rule, definition or declared domain cites, for its exceptions too."""
    exceptions = holder.exceptions if isinstance(holder, Rule) else ()
    return (*holder.clauses, *(address for exception in exceptions for address in exception.clauses))


def paragraph_of(path: str) -> str | None:
    """The clause of a paragraph; None for what is no paragraph."""
    above, _, last = path.rpartition(".")
    return above if last[:1] == "p" and last[1:].isdecimal() else None
