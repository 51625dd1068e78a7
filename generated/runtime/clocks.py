"""The clocks of a zone, as compiled in: no zone data is needed, and none that differs from the compiler's is used."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from typing import NamedTuple

from .instants import UTC_EPOCH, Since, since

_CLOCK_EPOCH = datetime(1970, 1, 1)


class Turn(NamedTuple):
    """When clocks are changed in a year: so many seconds, by the clocks as they are, after the midnight before a day.

    The day is the `nth` such weekday (Monday is 0) of a month, 5 being the last, or without a weekday its `nth` day.
    """

    month: int
    nth: int
    weekday: int | None
    seconds: int

    def shown(self, year: int) -> Since:
        """What the clocks show then, since 1970-01-01T00:00:00 by the clocks."""
        first = date(year, self.month, 1)
        day = self.nth - 1
        if self.weekday is not None:
            day = (self.weekday - first.weekday()) % 7 + 7 * day
            if day >= monthrange(year, self.month)[1]:
                day -= 7
        return timedelta(first.toordinal() - _CLOCK_EPOCH.toordinal() + day, self.seconds)


class Yearly(NamedTuple):
    """Clocks that are changed twice a year, for ever: seconds east of UTC outside summer time and in it."""

    standard: int
    summer: int
    begins: Turn
    ends: Turn

    def turns(self, year: int) -> tuple[Since, Since]:
        """The instants at which summer time begins and ends."""
        standard, summer = timedelta(seconds=self.standard), timedelta(seconds=self.summer)
        return self.begins.shown(year) - standard, self.ends.shown(year) - summer


class Zone:
    """A zone for answers.

    Its clocks are `first` seconds east of UTC until the first of the `changes`, which are (since when in ISO 8601,
    seconds east of UTC), in the order of time. From the last of them on they are changed as `yearly` says, if at all.
    """

    def __init__(
        self, name: str, first: int, changes: Sequence[tuple[str, int]] = (), yearly: Yearly | None = None
    ) -> None:
        self.name = name
        seconds = [first, *(east for _, east in changes)]
        self._offsets = [timezone(timedelta(seconds=east), name) for east in seconds]
        self._changes = [since(start) for start, _ in changes]
        furthest = [timedelta(seconds=max(before, after)) for before, after in pairwise(seconds)]
        self._shown = [change + shown for change, shown in zip(self._changes, furthest, strict=True)]
        self._yearly = _Years(yearly, name) if yearly else None
        self.epoch = UTC_EPOCH.astimezone(self._yearly.standard if self._yearly else self._offsets[-1])

    def at(self, instant: Since) -> datetime:
        """The instant as a datetime with the zone's offset at it. Raises OverflowError outside the years 1 to 9999."""
        place = bisect_right(self._changes, instant)
        utc = UTC_EPOCH + instant
        if self._yearly and place == len(self._changes):
            return utc.astimezone(self._yearly.offset(instant, utc.year))
        return utc.astimezone(self._offsets[place])

    def local(self, instant: Since) -> datetime:
        """What the clocks of the zone show at an instant, as a datetime without a zone. Raises as `at`."""
        return self.at(instant).replace(tzinfo=None)

    def instant(self, local: datetime) -> Since:
        """The instant at which the clocks show this: the first of two, and where they skip it, as if they did not."""
        elapsed = local - _CLOCK_EPOCH
        place = bisect_right(self._shown, elapsed)
        if self._yearly and place == len(self._shown):
            offset = self._yearly.offset_by_clock(elapsed, local.year)
        else:
            offset = self._offsets[place]
        return elapsed - offset.utcoffset(None)


class _Years:
    """The offsets of clocks that are changed yearly."""

    def __init__(self, yearly: Yearly, name: str) -> None:
        self.standard = timezone(timedelta(seconds=yearly.standard), name)
        self.summer = timezone(timedelta(seconds=yearly.summer), name)
        self._shown = timedelta(seconds=max(yearly.standard, yearly.summer))
        self._yearly = yearly
        self._turns: dict[int, tuple[Since, Since]] = {}

    def offset(self, instant: Since, year: int) -> timezone:
        """At an instant of a year in UTC."""
        begins, ends = self._turns_of(year)
        # South of the equator summer time ends first.
        in_summer = begins <= instant < ends if begins < ends else not ends <= instant < begins
        return self.summer if in_summer else self.standard

    def offset_by_clock(self, elapsed: Since, year: int) -> timezone:
        """When the clocks show this for the first time; a time that they skip goes by the offset before it."""
        return self.offset(elapsed - self._shown, year)

    def _turns_of(self, year: int) -> tuple[Since, Since]:
        if year not in self._turns:
            self._turns[year] = self._yearly.turns(year)
        return self._turns[year]
