"""Days of a calendar as instants: by their names, or by the Chinese calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compiler.calendar.lunar import LunarDay, date_of
from compiler.locale import LANGUAGES, Labels, say_both
from compiler.locale.time import day_of
from compiler.model.findings import CalendarOfNoYear, NoSingleLunarDay
from compiler.model.resolve.here import Here
from compiler.model.resolve.instants import instant_of_day
from compiler.model.time import Anchor, Instant
from compiler.model.vocabulary import Calendar
from dsl import tree
from dsl.lunar import print_lunar_day


def read_anchor(node: tree.Anchor, here: Here) -> Instant | None:
    """The day, in the zone of the place where it is written."""
    calendar = here.calendar(node.calendar)
    if calendar is None:
        return None
    if isinstance(node.day, tree.Name):
        named = here.calendar_day(node.day, calendar)
        day = date.fromisoformat(named.date) if named else None
        anchor = Anchor(calendar, named)
    else:
        day = _lunar(node.day, node.calendar, calendar, here)
        anchor = Anchor(calendar, lunar=(node.day.month, node.day.day, node.day.leap))
    if day is None or here.clock.zone is None:
        return None
    return instant_of_day(node, day, here.clock.zone, here.site, anchor)


def _lunar(claim: tree.LunarClaim, name: tree.Name, calendar: Calendar, here: Here) -> date | None:
    """The one day of that name in the year of the calendar."""
    years = sorted({each[:4] for each in _dates(calendar)})
    if len(years) != 1:
        truth = say_both("names.truth.years", {"years": tuple(years)}) if years else say_both("names.truth.no-dates")
        here.site.report(CalendarOfNoYear(place=here.site.place(name), written=name.text, truth=truth))
        return None
    year = int(years[0])
    found = (date_of(LunarDay(each, claim.month, claim.day, claim.leap)) for each in (year - 1, year))
    days = [day for day in found if day and day.year == year]
    if len(days) != 1:
        here.site.report(NoSingleLunarDay(place=here.site.place(claim), truth=_truth(claim, year, days)))
        return None
    return days[0]


def _dates(calendar: Calendar) -> Iterator[str]:
    yield from calendar.off
    yield from calendar.on
    yield from (day.date for day in calendar.days)


def _truth(claim: tree.LunarClaim, year: int, days: list[date]) -> Labels:
    leap = "leap " if claim.leap else ""
    printed = print_lunar_day(claim.month, claim.day, claim.leap) or f"{claim.month}-{claim.day}"
    lunar = Labels(f"`lunar {leap}{claim.month}-{claim.day}`", f"农历{printed}")
    if not days:
        return say_both("names.truth.no-lunar", {"year": year, "lunar": lunar})
    first, second = (Labels(*(day_of(day, lang, weekday=False) for lang in LANGUAGES)) for day in days)
    return say_both("names.truth.two-lunar", {"year": year, "lunar": lunar, "first": first, "second": second})
