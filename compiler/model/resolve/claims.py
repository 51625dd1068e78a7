"""What a text says of its own dates and lengths, held against the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from attrs import evolve

from compiler.calendar.festivals import FESTIVALS, festival
from compiler.calendar.lunar import lunar_day
from compiler.locale import LANGUAGES, Labels, say_both
from compiler.locale.time import day_of, duration, quantity
from compiler.model.findings import FalseClaim, UnknownName
from compiler.model.outcomes import At, Before, By, ExtendedBy, From, NotBefore, NumberValue, OutcomeValue
from compiler.model.resolve.names import nearest
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.resolve.words import kind_of
from compiler.model.time import DAY, HOUR, MINUTE, SECOND, Duration, Instant, Moment, Shift, Unit, Window
from dsl import tree
from dsl.lunar import print_lunar_day

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAYS = list(tree.Day)
_UNITS = (("days", DAY), ("hours", HOUR), ("minutes", MINUTE), ("seconds", SECOND))


def check_claims(node: tree.Instant, day: date, site: Site) -> None:
    """The weekday, lunar day and festival that stand beside a date, which is the printed one also of `24:00`."""
    for claim in node.claims:
        match claim:
            case tree.WeekdayClaim():
                truth = None if _DAYS[day.weekday()] is claim.day else say_both("names.truth.day", {"day": _day(day)})
            case tree.LunarClaim():
                truth = _lunar(claim, day)
            case tree.FestivalClaim():
                truth = _festival(claim, day, site)
        _report(claim, truth, site)


def check_total(node: tree.Bounds, window: Window, site: Site) -> None:
    """How long a window lasts. Days are counted on the local calendar, whatever the clocks do meanwhile."""
    if node.total is None or window.start is None or window.end is None or not window.first or not window.last:
        return
    length = _between(window.start, window.first.zone, window.end, window.last.zone)
    if length != _length(node.total):
        _report(node.total, say_both("names.truth.total", {"length": _said(length)}), site)


def check_moved(node: tree.Difference | None, new: Instant, old: Instant, site: Site) -> None:
    """How far an instant is from the one that it replaced."""
    if node:
        _check_difference(node, _between(old.us, old.zone, new.us, new.zone), site)


def check_changed(node: tree.Difference | None, new: OutcomeValue, old: OutcomeValue, site: Site) -> None:
    """How far what a rule gives is from what it gave. What cannot be measured is not so."""
    if node:
        moved = _changed(new, old)
        if moved is None:
            _report(node, say_both("names.truth.unlike"), site)
        else:
            _check_difference(node, moved, site)


# ── Days ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _lunar(claim: tree.LunarClaim, day: date) -> Labels | None:
    """What the lunar day is, where it is another; outside the years of the data nothing is said."""
    actual = lunar_day(day)
    if actual is None or (actual.month, actual.day, actual.leap) == (claim.month, claim.day, claim.leap):
        return None
    leap = "leap " if actual.leap else ""
    printed = print_lunar_day(actual.month, actual.day, actual.leap) or ""
    names = Labels(f"`lunar {leap}{actual.month}-{actual.day}`", f"农历{printed}")
    return say_both("names.truth.lunar", {"day": _day(day), "lunar": names})


def _festival(claim: tree.FestivalClaim, day: date, site: Site) -> Labels | None:
    written = claim.name.text
    found = festival(written)
    if found is None:
        place, near = site.place(claim.name), nearest(written, [name for each in FESTIVALS for name in each.names])
        fixes, kind = corrections(place, near), kind_of("festival")
        site.report(UnknownName(place=place, written=written, kind=kind, nearest=did_you_mean(near), fixes=fixes))
        return None
    dates = list(found.dates(day.year))
    if not dates or day in dates:
        return None
    return say_both("names.truth.festival", {"festival": written, "day": _day(dates[0])})


def _day(day: date) -> Labels:
    return Labels(*(day_of(day, lang) for lang in LANGUAGES))


# ── Lengths ──────────────────────────────────────────────────────────────────────────────────────────────────────


_Apart = int | tuple[Decimal, Unit]
"""How far one thing is from another, negative if earlier: in microseconds, or in units that have no fixed length."""


def _changed(new: OutcomeValue, old: OutcomeValue) -> _Apart | None:
    match new, old:
        case NumberValue(), NumberValue():
            return _more(new, old)
        case ExtendedBy(NumberValue() as number), ExtendedBy(NumberValue() as before):
            return _more(number, before)
        case ExtendedBy(Duration() as longer), ExtendedBy(Duration() as shorter):
            return _longer(longer, shorter)
        case (
            Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment),
            Before(earlier) | By(earlier) | At(earlier) | From(earlier) | NotBefore(earlier),
        ):
            return _moved(moment, earlier)
        case _:
            return None


def _more(new: NumberValue, old: NumberValue) -> _Apart | None:
    unit = next((unit for unit in Unit if unit.value == new.unit == old.unit), None)
    if unit is None:
        return None
    more = new.value - old.value
    size = Duration(1, unit)
    return int(more * size.us) if size.fixed else (more, unit)


def _moved(new: Moment, old: Moment) -> _Apart | None:
    match new, old:
        case Instant(), Instant():
            return _between(old.us, old.zone, new.us, new.zone)
        case Shift(), Shift() if new.base == old.base and new.later == old.later:
            longer = _longer(new.duration, old.duration)
            return longer if new.later or longer is None else _reversed(longer)
        case _:
            return None


def _longer(new: Duration, old: Duration) -> _Apart | None:
    """Known where both are of a fixed length, or are alike but for a number."""
    if new.fixed and old.fixed:
        return new.us - old.us
    if isinstance(new.amount, int) and isinstance(old.amount, int) and evolve(new, amount=old.amount) == old:
        return Decimal(new.amount - old.amount), new.unit
    return None


def _reversed(apart: _Apart) -> _Apart:
    return -apart if isinstance(apart, int) else (-apart[0], apart[1])


def _check_difference(node: tree.Difference, moved: _Apart, site: Site) -> None:
    claimed = _length(node.duration, moved[1] if isinstance(moved, tuple) else None)
    if claimed is not None and moved == (claimed if node.later else _reversed(claimed)):
        return
    if isinstance(moved, int):
        amount, length = Decimal(moved), _said(abs(moved))
    else:
        amount, length = moved[0], _said_in(abs(moved[0]), moved[1])
    key = "later" if amount > 0 else "earlier" if amount < 0 else "same"
    _report(node, say_both(f"names.truth.{key}", {"length": length} if amount else {}), site)


def _between(start: int, start_zone: str, end: int, end_zone: str) -> int:
    return (_local(end, end_zone) - _local(start, start_zone)) // timedelta(microseconds=1)


def _local(us: int, zone: str) -> datetime:
    return (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _length(node: tree.Duration, unit: Unit | None = None) -> _Apart | None:
    """In microseconds or in the unit asked for; None where it cannot be said so. Days may be said of calendar days."""
    if isinstance(node.amount, tree.Name):
        return None
    if unit is not None:
        alike = node.unit.value == unit.value or (unit is Unit.CALENDAR_DAYS and node.unit is tree.Unit.DAYS)
        return (Decimal(node.amount), unit) if alike and node.plus is None else None
    rest = _length(node.plus) if node.plus else 0
    size = Duration(node.amount, Unit.DAYS if node.unit is tree.Unit.CALENDAR_DAYS else Unit[node.unit.name])
    return size.us + rest if size.fixed and isinstance(rest, int) else None


def _said(us: int) -> Labels:
    """`16 days 23 hours`: every unit of which there is one."""
    parts: list[tuple[int, str]] = []
    for unit, size in _UNITS:
        amount, us = divmod(us, size)
        if amount:
            parts.append((amount, unit))
    en = " ".join(duration(amount, unit, "en") for amount, unit in parts)
    return Labels(en, "".join(duration(amount, unit, "zh") for amount, unit in parts))


def _said_in(amount: Decimal, unit: Unit) -> Labels:
    return Labels(*(quantity(amount, unit.value, lang) for lang in LANGUAGES))


def _report(node: tree.Node, truth: Labels | None, site: Site) -> None:
    if truth:
        site.report(FalseClaim(place=site.place(node), truth=truth))
