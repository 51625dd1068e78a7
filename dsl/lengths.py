"""Lengths of time that leave something unsaid: what a month without the day becomes, which days are worked."""

from __future__ import annotations

from dsl import findings as wrong
from dsl.diagnostic import Edit, Finding, Fix
from dsl.keywords import keywords
from dsl.source import Place
from dsl.tree import MonthEnd, Unit


def unsaid(place: Place, written: str, unit: Unit) -> Finding:
    """What is wrong with `1 month` or `3 working days`, and for months both ways to say it."""
    if unit is Unit.WORKING_DAYS:
        right = f"{written} of CALENDAR" if written.isascii() else f"日历名 的 {written}"
        return wrong.WorkingDaysOfNoCalendar(place=place, written=written, right=right)
    slot, lang = keywords().slot, "en" if written.isascii() else "zh"
    clamp, roll = (f"{written} {slot[end.value].of(lang)}" for end in (MonthEnd.CLAMP, MonthEnd.ROLL))
    fixes = (
        Fix("clamp-month", (Edit(place, clamp),), False, {"text": clamp}),
        Fix("roll-month", (Edit(place, roll),), False, {"text": roll}),
    )
    return wrong.BareMonth(place=place, written=written, clamp=clamp, roll=roll, fixes=fixes)
