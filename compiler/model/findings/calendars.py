"""Calendars, and the days that are named by them."""

from __future__ import annotations

from typing import ClassVar

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


class DayListedTwice(Finding):
    """A day that a calendar has among those off or on already. `written`: the day."""

    written: str


class AlreadyWorked(Finding):
    """A day under `on` that is worked anyway, by its day of the week."""

    severity: ClassVar[Severity] = Severity.WARNING

    written: str


class AlreadyFree(Finding):
    """A day or days under `off`, none of which is worked, by their days of the week."""

    severity: ClassVar[Severity] = Severity.WARNING

    written: str


class CalendarOfNoYear(Finding):
    """A lunar day of a calendar whose dates are not all of one year. `truth`: a clause that says where they lie."""

    written: str
    truth: Labels


class NoSingleLunarDay(Finding):
    """A lunar day that the calendar's year has not at all, or twice. `truth`: a sentence without its full stop."""

    truth: Labels
