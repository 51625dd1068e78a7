"""Days counted on from a date. All raises OverflowError for what lies outside the years 1 to 9999."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

from attrs import frozen

_ONE = timedelta(days=1)


def days_on(day: date, count: int) -> date:
    return day + count * _ONE


def months_on(day: date, count: int, roll: bool) -> date:
    """The day of the same number so many months on.

    A month that lacks it gives its last day, or with `roll` the first of the next month.
    """
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    if year > MAXYEAR:
        raise OverflowError(year)
    last = monthrange(year, month)[1]
    if day.day <= last:
        return date(year, month, day.day)
    return date(year, month, last) + _ONE if roll else date(year, month, last)


@frozen
class WorkingDays:
    """The days that are worked: those of `weekdays` (Monday is 0) but for those `off`, and those `on`."""

    weekdays: frozenset[int]
    off: frozenset[date]
    on: frozenset[date]

    def worked(self, day: date) -> bool:
        return day in self.on or (day.weekday() in self.weekdays and day not in self.off)

    def on_from(self, day: date, count: int) -> date:
        """The working day of that number strictly after a date; the date itself for 0."""
        while count:
            day += _ONE
            if self.worked(day):
                count -= 1
        return day
