"""A transcription against the lock of its source text: clauses that nothing cites, and figures that no clause has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime, timedelta
from decimal import Decimal
from difflib import get_close_matches
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from attrs import frozen

from compiler import prose
from compiler.checks.source_findings import FigureNotInClause, MissingClause, UncitedClause
from compiler.checks.words import in_both
from compiler.locale import Labels
from compiler.locale.time import day_of, quantity
from compiler.model.as_of import defined
from compiler.model.conditions import NumberIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import Coverage, Definition, Hours, NumberValue, Rule
from compiler.model.source_lock import LockedFigure, SourceLock, sentence_of
from compiler.model.time import DAY, HOUR, MINUTE, SECOND, Duration, Instant
from dsl.diagnostic import Finding
from dsl.source import Place

_POINT = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?")
_Holder = Rule | Definition | Coverage
_Figure = Instant | Duration | Hours | Decimal | date
_AMOUNTS = ("duration", "number")
_UNITS = {"days": DAY, "hours": HOUR, "minutes": MINUTE}


def against_source(announcement: Announcement, lock: SourceLock) -> Iterator[Finding]:
    """What the announcement and its source text do not have in common."""
    yield from _uncited(announcement, lock)
    yield from _missing(announcement, lock)
    for holder in (*announcement.rules, *announcement.definitions, *announcement.covers):
        yield from _figures(announcement, holder, lock)


# ── Clauses ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _uncited(announcement: Announcement, lock: SourceLock) -> Iterator[Finding]:
    """Accounted for: what is cited, with all below it; the own text of what a section cites; headings."""
    cited = {sentence_of(address)[0] for _, address in _citations(announcement)}
    led = {address for section in announcement.sections for address in section.clauses}
    for clause in lock.clauses:
        below = any(clause.path == address or clause.path.startswith(address + ".") for address in cited)
        own = clause.path in led or _paragraph_of(clause.path) in led
        if not clause.heading and not below and not own:
            yield UncitedClause(place=announcement.place, clause=clause.path)


def _missing(announcement: Announcement, lock: SourceLock) -> Iterator[Finding]:
    for place, address in _citations(announcement):
        path, sentence = sentence_of(address)
        if not lock.find(path) or (sentence is not None and lock.sentence(address) is None):
            near = get_close_matches(path, [clause.path for clause in lock.clauses], n=3, cutoff=0.5)
            yield MissingClause(place=place or announcement.place, clause=address, nearest=tuple(near))


def _citations(announcement: Announcement) -> Iterator[tuple[Place | None, str]]:
    holders: Sequence[Any] = (
        *announcement.rules,
        *announcement.definitions,
        *announcement.notes,
        *announcement.omissions,
        *(exception for rule in announcement.rules for exception in rule.exceptions),
    )
    for holder in holders:
        for address in holder.clauses:
            yield holder.place, address


# ── Figures ──────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class _Clauses:
    """The figures that a rule may use: of its clauses, of the lead text above them."""

    instants: frozenset[tuple[int, int | None]]
    durations: frozenset[int]
    numbers: frozenset[Decimal]
    hours: frozenset[str]
    days: frozenset[str]  # as printed, `2019-02-13` or `--02-13`


def _figures(announcement: Announcement, holder: _Holder, lock: SourceLock) -> Iterator[Finding]:
    exceptions = holder.exceptions if isinstance(holder, Rule) else ()
    addresses = (*holder.clauses, *(address for exception in exceptions for address in exception.clauses))
    printed = list(_printed(lock, addresses))
    if not printed:
        return
    if isinstance(holder, Rule) and holder.copied_from:
        printed += _of_model(announcement, holder, printed, lock)
    used = list(_used(holder, holder.place))
    if not isinstance(holder, Coverage) and holder.since and holder.since != announcement.published:
        used.append((holder.place, date.fromisoformat(holder.since)))
    known = _clauses(announcement, printed, {figure.zone for _, figure in used if isinstance(figure, Instant)})
    seen: set[tuple[Place | None, Any]] = set()
    for place, figure in used:
        if (place, figure) not in seen and not _is_printed(figure, known):
            seen.add((place, figure))
            yield FigureNotInClause(
                place=place or announcement.place,
                rule=_name(holder),
                figure=_words(announcement, figure),
                clauses=addresses,
                printed=tuple(dict.fromkeys(f.value.removeprefix("--") for f in printed if f.kind != "window")),
            )


def _name(holder: _Holder) -> str:
    match holder:
        case Rule(name=name):
            return name
        case Coverage(matter=matter):
            return matter
        case definition:
            return defined(definition)


def _printed(lock: SourceLock, addresses: Sequence[str]) -> Iterator[LockedFigure]:
    """The figures of the clauses, of what stands below them, and of the lead text of the clauses above them."""
    for address in addresses:
        reached = lock.find(address)
        sentence = lock.sentence(address)
        if sentence is not None:
            yield from sentence.figures
        else:
            for clause in reached:
                yield from clause.figures()
        above = {parent for clause in reached[:1] for parent in clause.parents}
        above |= {sentence_of(address)[0]} if sentence is not None else set()
        for clause in lock.clauses:
            leads = clause.path in above or _paragraph_of(clause.path) in above
            if leads and (sentence is None or clause not in reached):
                yield from clause.figures()


def _of_model(
    announcement: Announcement, copy: Rule, own: Sequence[LockedFigure], lock: SourceLock
) -> list[LockedFigure]:
    """The figures of the rule of which one is a copy, as far as the text refers to it.

    Where several copies cite the same clause, it cannot repeat what their models say: it refers to it as a whole.
    Elsewhere a clause that prints times, or amounts, has its own.
    """
    rules = {rule.name: rule for rule in announcement.rules}
    model = rules.get(copy.copied_from or "")
    if model is None:
        return []
    figures = list(_printed(lock, model.clauses))
    if model.copied_from:
        figures += _of_model(announcement, model, figures, lock)
    alike = (rule for rule in announcement.rules if rule.copied_from and rule.clauses == copy.clauses)
    if len({rules[rule.copied_from].clauses for rule in alike if rule.copied_from in rules}) > 1:
        return figures
    amounts = {figure.kind in _AMOUNTS for figure in own}
    return [figure for figure in figures if (figure.kind in _AMOUNTS) not in amounts]


def _paragraph_of(path: str) -> str | None:
    above, _, last = path.rpartition(".")
    return above if last[:1] == "p" and last[1:].isdecimal() else None


def _clauses(announcement: Announcement, printed: Sequence[LockedFigure], zones: Set[str]) -> _Clauses:
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
    return _Clauses(frozenset(instants), frozenset(durations), frozenset(numbers), frozenset(hours), frozenset(days))


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


def _used(value: Any, place: Place | None) -> Iterator[tuple[Place | None, _Figure]]:
    """Every literal in a rule, each with the smallest place that is known to hold it."""
    match value:
        case Instant():
            yield value.place or place, value
        case Duration() | Hours():
            yield place, value
        case NumberIs(bound=Decimal() as bound) | NumberValue(bound):
            yield getattr(value, "place", None) or place, bound
        case tuple():
            for item in value:
                yield from _used(item, place)
        case _ if attrs.has(type(value)) and not isinstance(value, Labels | Place):
            inner = getattr(value, "place", None) or place
            for field in attrs.fields(type(value)):
                if field.name not in ("place", "readings", "overrides"):
                    yield from _used(getattr(value, field.name), inner)


def _is_printed(figure: _Figure, known: _Clauses) -> bool:
    match figure:
        case Instant(us, end_us):
            return any(us == start or end_us == end for start, end in known.instants)
        case Duration():
            return figure.us in known.durations
        case Hours(_, start, end):
            return f"{_clock(start)}/{_clock(end)}" in known.hours
        case date():
            return bool({figure.isoformat(), f"-{figure:-%m-%d}"} & known.days)
        case _:
            return figure in known.numbers


def _words(announcement: Announcement, figure: _Figure) -> Labels:
    match figure:
        case Instant(us, _, zone):
            return in_both(lambda lang: prose.instant(announcement, us, zone, lang))
        case Duration():
            return in_both(lambda lang: prose.duration(announcement, figure, lang))
        case date():
            return in_both(lambda lang: day_of(figure, lang))
        case Hours(_, start, end):
            return in_both(lambda lang: f"{_clock(start)}–{_clock(end)}")
        case _:
            return in_both(lambda lang: quantity(figure, None, lang))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
