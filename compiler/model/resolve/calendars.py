"""Calendars: which days are worked, and the days that have names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from compiler.locale import LANGUAGES, Labels
from compiler.locale.time import duration
from compiler.model.findings import AlreadyFree, AlreadyWorked, DayListedTwice, DurationTooLong, ReversedWindow
from compiler.model.resolve.instants import Clock, read_date
from compiler.model.resolve.names import Names
from compiler.model.resolve.site import Site
from compiler.model.resolve.spaces import Spaces
from compiler.model.resolve.words import check_id, labels_or, read_labels
from compiler.model.vocabulary import Calendar, CalendarDay
from dsl import tree
from dsl.diagnostic import Label

_DAYS = list(tree.Day)
_DATED = Clock(zone=None, year=None)
"""No header gives a vocabulary a year."""

_LONGEST = timedelta(days=36525)


def read_calendars(nodes: Iterable[tuple[tree.Calendar, Site]], spaces: Spaces) -> tuple[Calendar, ...]:
    """Each name once."""
    found: dict[str, Calendar] = {}
    for node, site in nodes:
        labels = labels_or(node.labels, node.name.text) if node.labels else None
        calendar = _calendar(node, labels, _named_days(node, spaces, site), site)
        found.setdefault(calendar.id, calendar)
    return tuple(found.values())


def _named_days(node: tree.Calendar, spaces: Spaces, site: Site) -> tuple[CalendarDay, ...]:
    """Its days with names, each name once."""
    names: Names[CalendarDay] = Names()
    days: dict[str, CalendarDay] = {}
    for each in node.days:
        check_id(each.name, site)
        labels = read_labels(each.labels, each.name, each.name.text, site)
        date = _date(each, site)
        day = CalendarDay(each.name.text, labels, date, site.place(each.name)) if date else None
        spaces.take(names, each.name, day, labels, "calendar-day", site)
        if day:
            days.setdefault(day.id, day)
    return tuple(days.values())


def _calendar(node: tree.Calendar, labels: Labels | None, days: tuple[CalendarDay, ...], site: Site) -> Calendar:
    """The calendar with what of its dates can be read."""
    weekdays = frozenset(day for first, last in node.weekdays for day in _between(first, last))
    listed: dict[date, tree.Dates] = {}
    off = _listed(node.off, listed, site)
    on = _listed(node.on, listed, site)
    for dates, found in off:
        if found and not any(day.weekday() in weekdays for day in found):
            site.report(AlreadyFree(place=site.place(dates), written=_written(found)))
    for dates, found in on:
        worked = [day for day in found if day.weekday() in weekdays]
        if worked:
            site.report(AlreadyWorked(place=site.place(dates), written=worked[0].isoformat()))
    return Calendar(node.name.text, labels, weekdays, site.place(node.name), _iso(off), _iso(on), days)


def _date(node: tree.CalendarDay, site: Site) -> str | None:
    """The ISO date of a day with a name."""
    day = read_date(node.date, _DATED, site)
    return day.isoformat() if day else None


_Listed = list[tuple[tree.Dates, list[date]]]


def _listed(nodes: tuple[tree.Dates, ...], listed: dict[date, tree.Dates], site: Site) -> _Listed:
    """The days of each; one that is listed already is left out."""
    found: _Listed = []
    for node in nodes:
        days = list(_days(node, site))
        twice = [day for day in days if day in listed]
        if twice:
            related = (Label(site.place(listed[twice[0]]), "first-here"),)
            site.report(DayListedTwice(place=site.place(node), written=twice[0].isoformat(), related=related))
        fresh = [day for day in days if day not in listed]
        listed.update(dict.fromkeys(fresh, node))
        found.append((node, fresh))
    return found


def _days(node: tree.Dates, site: Site) -> Iterator[date]:
    first = read_date(node.first, _DATED, site)
    last = read_date(node.last, _DATED, site, first) if node.last else first
    if first is None or last is None:
        return
    if last < first:
        site.report(ReversedWindow(place=site.place(node)))
    elif last - first > _LONGEST:
        length = Labels(*(duration((last - first).days + 1, "days", lang) for lang in LANGUAGES))
        site.report(DurationTooLong(place=site.place(node), written=length))
    else:
        yield from (first + timedelta(days=n) for n in range((last - first).days + 1))


def _between(first: tree.Day, last: tree.Day) -> Iterator[int]:
    """`Sun-Thu` goes over the end of the week."""
    start = _DAYS.index(first)
    for day in range((_DAYS.index(last) - start) % 7 + 1):
        yield (start + day) % 7


def _iso(listed: _Listed) -> tuple[str, ...]:
    return tuple(sorted(day.isoformat() for _, days in listed for day in days))


def _written(days: list[date]) -> str:
    return days[0].isoformat() if len(days) == 1 else f"{days[0].isoformat()} – {days[-1].isoformat()}"
