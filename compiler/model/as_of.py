"""An announcement as it stood on a date."""

from __future__ import annotations

from datetime import date as day
from datetime import timedelta

from attrs import evolve, frozen

from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition, EventDefinition, Rule, TotalDefinition, ValueDefinition


@frozen
class Standing:
    """The rules and definitions in force on some day.

    `restated` names those that stand with an old value, amended later. `absent` names the total definitions and derived
    facts that were not there yet: they serve the rules that use them, but are not answered when asked themselves.
    """

    announcement: Announcement
    restated: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()


def as_of(announcement: Announcement, date: str | None) -> Standing:
    """The announcement as of an ISO date, that day included; None: all that is published."""
    if date is None:
        return Standing(announcement)
    if not _valid(announcement, date):
        return Standing(evolve(announcement, rules=()), absent=frozenset(map(defined, announcement.definitions)))
    rules = [(rule, rule if _since(announcement, rule) <= date else rule.before) for rule in announcement.rules]
    definitions = [(d, d if _since(announcement, d) <= date else d.before) for d in announcement.definitions]
    return Standing(
        evolve(
            announcement,
            rules=tuple(then for _, then in rules if then),
            definitions=tuple(then or now for now, then in definitions),
        ),
        restated=frozenset(
            [then.name for now, then in rules if then and _since(announcement, now) > date]
            + [defined(then) for now, then in definitions if then and _since(announcement, now) > date]
        ),
        absent=frozenset(defined(now) for now, then in definitions if then is None),
    )


def eras(announcement: Announcement) -> tuple[tuple[str | None, Standing], ...]:
    """The different standings in order, each with the first date of it (None: from ever)."""
    first, last = announcement.valid
    dates = {_since(announcement, each) for each in (*announcement.rules, *announcement.definitions)}
    dates |= {first} if first else set()
    dates |= {_day_after(last)} if last else set()
    ordered = [None, *sorted(dates)]
    found: list[tuple[str | None, Standing]] = []
    for date in ordered:
        standing = as_of(announcement, date if date is not None else "0001-01-01")
        if not found or found[-1][1] != standing:
            found.append((date, standing))
    return tuple(found)


def defined(definition: Definition) -> str:
    """The name of what a definition defines: a matter, or a fact."""
    match definition:
        case TotalDefinition(name):
            return name
        case ValueDefinition(fact):
            return fact
        case EventDefinition(event):
            return event


def _since(announcement: Announcement, what: Rule | Definition) -> str:
    return what.since or announcement.published


def _valid(announcement: Announcement, date: str) -> bool:
    first, last = announcement.valid
    return (first is None or first <= date) and (last is None or date <= last)


def _day_after(date: str) -> str:
    return (day.fromisoformat(date) + timedelta(days=1)).isoformat()
