"""Instants with what they claim and what they were before, durations, windows as text in one keyword language."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from dsl.formatter.spelling import Slot, Spelling
from dsl.lunar import print_lunar_day
from dsl.tree import (
    Anchor,
    Bounds,
    Claim,
    Date,
    Dates,
    Difference,
    Duration,
    End,
    FestivalClaim,
    Instant,
    LunarClaim,
    Name,
    Time,
    Was,
    WeekdayClaim,
)

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@frozen
class Instants:
    """Writes what stands inside a block that begins at offset `start` of its file."""

    spell: Spelling
    start: int

    def date(self, date: Date) -> str:
        if date.printed:
            return _tight(date.printed)
        if date.month is None:
            return f"{date.day}日"
        if date.year is not None:
            return f"{date.year:04}-{date.month:02}-{date.day:02}"
        return f"{MONTHS[date.month - 1]} {date.day}" if self.spell.lang == "en" else f"{date.month}月{date.day}日"

    def time(self, time: Time) -> str:
        if time.printed:
            return _tight(time.printed)
        if time.minute is None:
            return f"{time.hour}时"
        return f"{time.hour:02}:{time.minute:02}" + ("" if time.second is None else f":{time.second:02}")

    def instant(self, instant: Instant, *more: str) -> str:
        """An instant with its claims, and `more` behind them in their parentheses."""
        text = self.date(instant.date) + ("" if instant.time is None else f" {self.time(instant.time)}")
        return text + self.claimed([*map(self.claim, instant.claims), *more])

    def claimed(self, claims: Sequence[str]) -> str:
        if not claims:
            return ""
        left, right = self.spell.parentheses
        return f"{' ' if self.spell.lang == 'en' else ''}{left}{self.spell.comma.join(claims)}{right}"

    def claim(self, claim: Claim) -> str:
        match claim:
            case WeekdayClaim(day=day):
                return self.spell.long_day(day)
            case LunarClaim(month=month, day=number, leap=leap):
                printed = print_lunar_day(month, number, leap) if self.spell.lang == "zh" else None
                leaping = f" {self.spell.word('leap')}" if leap else ""
                return printed or f"{self.spell.word('lunar')}{leaping} {month}-{number}"
            case FestivalClaim(name=name):
                return self.spell.festival(name)

    def was(self, was: Was | None) -> str:
        """What an amendment replaced, behind what replaced it."""
        if was is None:
            return ""
        more = [] if was.difference is None else [self.difference(was.difference)]
        return f" {self.spell.word('was')} {self.instant(was.instant, *more)}"

    def difference(self, difference: Difference) -> str:
        return f"{'+' if difference.later else '-'}{self.duration(difference.duration)}"

    def duration(self, duration: Duration, slot: Slot = Slot.MOMENT, first: bool = True) -> str:
        """A length of time: `3 working days of CALENDAR` in English, `CALENDAR 的 3个工作日` in Chinese."""
        amount, unit = duration.amount, duration.unit.value
        if isinstance(amount, int):
            text = self.spell.measure(str(amount), unit)
        else:
            text = f"{self.spell.name(amount, slot, first)} {self.spell.unit(unit)}"
        if duration.calendar is not None:
            text = self._of_calendar(text, duration.calendar, slot, first)
        if duration.month_end is not None:
            text += f" {self.spell.word(duration.month_end.value)}"
        if duration.plus is not None:
            text += f" {self.spell.word('plus')} {self.duration(duration.plus)}"
        return text

    def anchor(self, anchor: Anchor, slot: Slot = Slot.MOMENT, first: bool = True) -> str:
        """A day of a calendar; a bare name that reads as a lunar day would be one."""
        day = anchor.day
        text = self.claim(day) if isinstance(day, LunarClaim) else self.spell.day_name(day, slot, first)
        return self._of_calendar(text, anchor.calendar, slot, first)

    def _of_calendar(self, text: str, calendar: Name, slot: Slot, first: bool) -> str:
        if self.spell.lang == "en":
            return f"{text} {self.spell.word('of_choice')} {self.spell.name(calendar)}"
        return f"{self.spell.name(calendar, slot, first)} {self.spell.word('its')} {text}"

    def dates(self, dates: Dates) -> str:
        last = "" if dates.last is None else f" {self.spell.word('to')} {self.date(dates.last)}"
        return self.date(dates.first) + last

    def bounds(self, bounds: Bounds) -> str:
        return " ".join(half for half in self.bound_halves(bounds) if half)

    def bound_halves(self, bounds: Bounds) -> tuple[str, str]:
        """The start and the end, each with its word, or empty where it is open."""
        end_word = self.spell.word("to" if bounds.end_word is End.TO else "before")
        total = [] if bounds.total is None else [self.duration(bounds.total)]
        start, end = "", ""
        if bounds.start is not None:
            start = f"{self.spell.word('from')} {self.instant(bounds.start)}{self.was(bounds.start_was)}"
        if bounds.end is not None:
            end = f"{end_word} {self.instant(bounds.end, *total)}{self.was(bounds.end_was)}"
        return start, end

    def period(self, window: Name | Bounds) -> str:
        return self.spell.name(window) if isinstance(window, Name) else self.bounds(window)


def _tight(printed: str) -> str:
    """A date or time as printed, with single spaces, and none in a Chinese one."""
    return (" " if printed.isascii() else "").join(printed.split())
