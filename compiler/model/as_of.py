"""An announcement as it stood on a date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as day
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from attrs import evolve, frozen

from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition, EventDefinition, Rule, TotalDefinition, ValueDefinition
from compiler.model.time import SECOND

Dated = TypeVar("Dated", bound=Rule | Definition)


@frozen
class Standing:
    """The rules and definitions in force on some day.

    `restated` names those that stand with an old value, amended later. `absent` names the total definitions and derived
    facts that were not there yet or no longer: they serve the rules that use them, but are not answered when asked
    themselves.
    """

    announcement: Announcement
    restated: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()


def as_of(announcement: Announcement, date: str | None) -> Standing:
    """The announcement as of an ISO date, that day included; None: all that is published and has not been replaced."""
    if date is None:
        return _without_replaced(announcement)
    if not _within(announcement.valid, date):
        return Standing(evolve(announcement, rules=()), absent=frozenset(map(defined, announcement.definitions)))
    rules = [(rule, _stood(announcement, rule, date)) for rule in announcement.rules if _lasts(rule, date)]
    definitions = [(d, _stood(announcement, d, date)) for d in announcement.definitions]
    there = {defined(now) for now, then in definitions if then and _lasts(now, date)}
    return Standing(
        evolve(
            announcement,
            rules=tuple(then for _, then in rules if then),
            definitions=tuple(then or _first(now) for now, then in definitions),
        ),
        restated=frozenset(
            [then.name for now, then in rules if then and then is not now]
            + [defined(now) for now, then in definitions if then and _since(announcement, then) > date]
        ),
        absent=frozenset(name for name in map(defined, announcement.definitions) if name not in there),
    )


def eras(announcement: Announcement) -> tuple[tuple[str | None, Standing], ...]:
    """The different standings in order, each with the first date of it (None: from ever)."""
    dates: set[str] = set()
    every = (*announcement.rules, *announcement.definitions)
    for each in every:
        dates |= {each.until} if each.until else set()
        for then in _chain(each):
            dates.add(_since(announcement, then))
    for first, last in {announcement.valid, *(each.valid for each in every)}:
        dates |= {first} if first else set()
        dates |= {_day_after(last)} if last and last < day.max.isoformat() else set()
    ordered = [None, *sorted(dates)]
    found: list[tuple[str | None, Standing]] = []
    for date in ordered:
        standing = as_of(announcement, date if date is not None else "0001-01-01")
        if not found or found[-1][1] != standing:
            found.append((date, standing))
    return tuple(found)


def published_at(announcement: Announcement) -> int:
    """The start of the day on which it was published, in its zone, in microseconds."""
    midnight = datetime.fromisoformat(announcement.published).replace(tzinfo=ZoneInfo(announcement.zone))
    return int(midnight.timestamp()) * SECOND


def defined(definition: Definition) -> str:
    """The name of what a definition defines: a matter, or a fact."""
    match definition:
        case TotalDefinition(name):
            return name
        case ValueDefinition(fact):
            return fact
        case EventDefinition(event):
            return event


def _without_replaced(announcement: Announcement) -> Standing:
    ended = frozenset(defined(d) for d in announcement.definitions if d.until)
    ended -= {defined(d) for d in announcement.definitions if not d.until}
    if not ended and not any(rule.until for rule in announcement.rules):
        return Standing(announcement)
    rules = tuple(rule for rule in announcement.rules if not rule.until)
    return Standing(evolve(announcement, rules=rules), absent=ended)


def _stood(announcement: Announcement, now: Dated, date: str) -> Dated | None:
    """It, or what it was before; None where it was not there.

    What was `before` and has a date of its own was published on it; else it is what an amendment says that it was.
    """
    then, since = now, _since(announcement, now)
    while since > date and (before := _before(then)) is not None:
        then = before
        if _since(announcement, then) == since:
            return then
        since = _since(announcement, then)
    return then if since <= date else None


def _first(now: Dated) -> Dated:
    return list(_chain(now))[-1]


def _chain(now: Dated) -> Iterator[Dated]:
    """It and all that it was before."""
    then: Dated | None = now
    while then is not None:
        yield then
        then = _before(then)


def _before(what: Dated) -> Dated | None:
    return what.before  # type: ignore[return-value]  # what a thing was before is of its kind


def _lasts(what: Rule | Definition, date: str) -> bool:
    """Whether it has not ended, nor is outside the dates that it bounds."""
    return (what.until is None or date < what.until) and _within(what.valid, date)


def _since(announcement: Announcement, what: Rule | Definition) -> str:
    return what.since or announcement.published


def _within(valid: tuple[str | None, str | None], date: str) -> bool:
    first, last = valid
    return (first is None or first <= date) and (last is None or date <= last)


def _day_after(date: str) -> str:
    return (day.fromisoformat(date) + timedelta(days=1)).isoformat()
