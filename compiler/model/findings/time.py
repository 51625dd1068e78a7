"""Dates, times, windows and durations."""

from __future__ import annotations

from typing import ClassVar

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


class ImpossibleDate(Finding):
    """A day that its year does not have."""

    written: str
    year: int


class ImpossibleTime(Finding):
    """A time of day that no day has: `24:30`, `9:60`."""

    written: str


class InstantOutOfRange(Finding):
    """Outside the years 1900 to 9999."""

    written: str


class MissingZone(Finding):
    """An announcement without a time zone: no instant in it can be read."""

    written: str


class MissingYear(Finding):
    """A date without a year in an announcement without one. Said once in a file."""

    written: str


class MissingMonth(Finding):
    """A day alone, where no start of a window gives it a month."""

    written: str


class SkippedLocalTime(Finding):
    """A local time that the zone's clocks jump over."""

    written: str
    zone: str


class RepeatedLocalTime(Finding):
    """A local time that the zone's clocks show twice."""

    written: str
    zone: str


class ReversedWindow(Finding):
    """A window that ends before it starts."""


class EmptyWindow(Finding):
    """A window that ends where it starts, so that nothing is in it."""


class ReversedHours(Finding):
    """Weekly hours that end before they start; those that pass midnight are written `22:00-26:00`."""


class MixedPrecision(Finding):
    """The two ends of a window are written to different units and no reading says how that was understood."""

    start: str
    end: str


class MixedDirections(Finding):
    """A moment that is counted forwards and backwards."""


class DurationTooLong(Finding):
    """More than a hundred years: the moments counted with it would leave the calendar."""

    written: Labels


class FalseClaim(Finding):
    """A weekday, lunar day, festival, difference or total that is not so. `truth`: a sentence without its full stop."""

    truth: Labels


class MissingWas(Finding):
    """An instant that the announcement amends elsewhere, repeated without its old value."""

    severity: ClassVar[Severity] = Severity.WARNING


class TimeInValidity(Finding):
    """A time of day under `valid`, which bounds the dates that may be asked about."""
