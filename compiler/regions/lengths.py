"""How far durations of local days, working days, months and the case's own length reach, exactly and in bounds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from attrs import frozen

from compiler.calendar.clock import MIDNIGHT_24, day_and_time, instant, local
from compiler.interpreter.durations import LENGTH, Part, after, before
from compiler.interpreter.states import Reached
from compiler.model.time import DAY, CaseAmount, Duration, Unit
from compiler.model.vocabulary import Calendar
from compiler.regions.computed import Later
from compiler.regions.zone import Bound

FIRST, LAST = (day * DAY for day in (-719_000, 2_930_000))
"""Instants, in microseconds, on all days between which there is a date in every zone."""

OLDEST, STEADY = -40_000 * DAY, 30_000 * DAY
"""Before the one, no clock was put forward or back; long before the other, each year has become like the last."""

TWO_YEARS = 800 * DAY

Range = tuple[Bound | None, Bound | None]
"""The least and the greatest, both included; None is open."""


def reached(later: Later, us: int, amounts: Mapping[str, Decimal]) -> int | None:
    """The instant that is computed from `us`; None where there is none: its length is no length, or no year has it."""
    for fact in later.facts:
        whole = any(step.amount == CaseAmount(fact) and step.unit not in LENGTH for step in later.steps)
        if amounts[fact] < 0 or (whole and amounts[fact] % 1):
            return None
    parts = [Part(_known(step.amount, amounts), step.unit, step.calendar, step.month_end) for step in later.steps]
    start = Reached(us, later.zone or "UTC", ends_day=later.ends_day)
    try:
        return (before(start, parts) if later.back else after(start, parts, later.zone)).us
    except OverflowError:
        return None


def _known(amount: int | CaseAmount, amounts: Mapping[str, Decimal]) -> Decimal:
    return amounts[amount.fact] if isinstance(amount, CaseAmount) else Decimal(amount)


# ── Bounds ───────────────────────────────────────────────────────────────────────────────────────────────────────


def bounds(later: Later, amount: Callable[[str], Range], base: Range) -> tuple[int | None, int | None]:
    """How much later it is, at least and at most, than what it is counted from, which lies in `base`."""
    least, greatest = length(later, amount, base)
    return (None if greatest is None else -greatest, -least) if later.back else (least, greatest)


def length(later: Later, amount: Callable[[str], Range], base: Range) -> tuple[int, int | None]:
    """How long its duration is, at least and at most."""
    least, greatest = 0, 0
    open_end = False
    for step in later.steps:
        low, high = _step(step, amount)
        least += low
        greatest += high or 0
        open_end |= high is None
    if later.closes:
        greatest += DAY
    if later.zone:
        bend = _bend(later.zone, base, greatest)
        least, greatest = least - bend, greatest + bend
    return least, None if open_end else greatest


def _step(step: Duration, amount: Callable[[str], Range]) -> tuple[int, int | None]:
    low, high = amount(step.amount.fact) if isinstance(step.amount, CaseAmount) else (step.amount, step.amount)
    few = max(0, int(low)) if low is not None else 0
    if step.unit in LENGTH:
        size = LENGTH[step.unit]
        return int(max(Fraction(low or 0), Fraction(0)) * size), None if high is None else int(high * size)
    many = None if high is None else max(few, int(high))
    match step.unit:
        case Unit.CALENDAR_DAYS:
            return few * DAY, None if many is None else many * DAY
        case Unit.MONTHS:
            return few * 28 * DAY, None if many is None else many * 31 * DAY
        case _:
            assert step.calendar
            most = None if many is None else _longest(step.calendar, many)
            return few * DAY, None if most is None else most * DAY


@lru_cache(maxsize=1024)
def _longest(calendar: Calendar, count: int) -> int | None:
    """The most days that so many working days take, wherever they start; None where the calendar runs out of them."""
    if not calendar.weekdays:
        return None
    if count == 0:
        return 0
    dates = sorted(date.fromisoformat(day) for day in (*calendar.off, *calendar.on)) or [date(2001, 1, 1)]
    on, off = set(calendar.on), set(calendar.off)
    plain = 7 * (count // len(calendar.weekdays) + 2)
    first, last = dates[0].toordinal() - plain - 7, dates[-1].toordinal() + 7
    worked = [
        day
        for day in range(first, last + plain + 14)
        for iso in [date.fromordinal(day).isoformat()]
        if iso in on or (date.fromordinal(day).weekday() in calendar.weekdays and iso not in off)
    ]
    return max(worked[bisect_right(worked, day) + count - 1] - day for day in range(first, last))


def _bend(zone: str, base: Range, length: int) -> int:
    """By how much at most the clock of a zone was put forward or back between instants of the range and after it."""
    least, greatest = base
    start = OLDEST if least is None else min(max(int(least) - 2 * DAY, OLDEST), LAST - TWO_YEARS)
    last = max(STEADY, start + TWO_YEARS)
    end = last if greatest is None else min(int(greatest) + length + 3 * DAY, last)
    if end - start <= 4000 * DAY:
        return _spread(zone, start, end, DAY // 2)
    return _spread_of_years(zone, start // DAY, end // DAY)


@lru_cache(maxsize=64)
def _spread_of_years(zone: str, first: int, last: int) -> int:
    """The spread between two days, counted from the epoch."""
    return _spread(zone, first * DAY, last * DAY, 9 * DAY)


def _spread(zone: str, start: int, end: int, step: int) -> int:
    """How far apart the offsets of a zone are between two instants."""
    offsets = {_offset(zone, us) for us in range(start, max(start + 1, end), step)}
    return max(offsets) - min(offsets)


def _offset(zone: str, us: int) -> int:
    offset = local(us, zone).utcoffset()
    assert offset is not None
    return offset // timedelta(microseconds=1)


# ── Exactly ──────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Piece:
    """From `first` to `last`, both included, None is open: the instant reached is `at`, or always `after` later."""

    first: int | None
    last: int | None
    at: int | None = None
    after: int | None = None


def pieces(later: Later, amounts: Mapping[str, Decimal], first: int | None, last: int | None) -> Iterator[Piece]:
    """The instants from `first` to `last` (what it is counted from; None is open), cut where the way to what they
    reach changes."""
    if later.zone is None:
        shift = reached(later, 0, amounts)
        if shift is not None:
            yield Piece(first, last, after=shift)
        return
    first, last = dated(first, last)
    while first <= last:
        end = min(last, _end_of_day(later, later.zone, first))
        yield from _even(later, amounts, first, end)
        first = end + 1


def dated(first: int | None, last: int | None) -> tuple[int, int]:
    """The part of a stretch, None is open, in which there are dates."""
    return FIRST if first is None else max(first, FIRST), LAST if last is None else min(last, LAST)


def _end_of_day(later: Later, zone: str, us: int) -> int:
    """The last instant of the local day to which an instant belongs."""
    day, _ = day_and_time(us, zone, later.ends_day)
    midnight = instant(day, MIDNIGHT_24, zone)
    return midnight if later.ends_day else midnight - 1


def _even(later: Later, amounts: Mapping[str, Decimal], first: int, last: int) -> Iterator[Piece]:
    """Cut further where the clock is put forward or back."""
    while first <= last:
        start = reached(later, first, amounts)
        if start is None:
            return
        slope = 0 if first == last or reached(later, first + 1, amounts) == start else 1
        even, broken = first, last + 1
        if reached(later, last, amounts) == start + slope * (last - first):
            even = last
        while broken - even > 1 and even != last:
            middle = (even + broken) // 2
            if reached(later, middle, amounts) == start + slope * (middle - first):
                even = middle
            else:
                broken = middle
        yield Piece(first, even, after=start - first) if slope else Piece(first, even, at=start)
        first = even + 1


# ── Unlike other days ────────────────────────────────────────────────────────────────────────────────────────────

_YEAR = 366 * DAY


def unusual(later: Later, near: int) -> Iterator[tuple[int, int]]:
    """Stretches from which a duration reaches what is unlike other days: holidays, ends of months, changed clocks."""
    assert later.zone
    least, _ = length(later, lambda fact: (0, 0), (near, near))
    for step in later.steps:
        if step.calendar and (step.calendar.off or step.calendar.on):
            dates = sorted((*step.calendar.off, *step.calendar.on))
            first, last = (instant(date.fromisoformat(day), timedelta(), later.zone) for day in (dates[0], dates[-1]))
            yield max(first - 2 * least - 9 * DAY, last - _YEAR), last + 2 * DAY
    if any(step.unit is Unit.MONTHS for step in later.steps):
        day, _ = day_and_time(near, later.zone)
        for month in range(14):
            end = instant(date(day.year + month // 12, month % 12 + 1, 1), timedelta(), later.zone)
            yield end - 4 * DAY, end + 2 * DAY
    for us in range(near - _YEAR, near + _YEAR, DAY):
        if _offset(later.zone, us) != _offset(later.zone, us + DAY):
            yield us - least - 3 * DAY, us + 3 * DAY
