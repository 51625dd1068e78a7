"""What a text says of its own dates and lengths, held against the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from compiler.calendar.festivals import FESTIVALS, festival
from compiler.calendar.lunar import lunar_day
from compiler.locale import LANGUAGES, Labels, say_both
from compiler.locale.time import day_of, duration
from compiler.model.findings import FalseClaim, UnknownName
from compiler.model.resolve.names import nearest
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.resolve.words import kind_of
from compiler.model.rules import At, Before, By, From, NotBefore, NumberValue, OutcomeValue
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


def _changed(new: OutcomeValue, old: OutcomeValue) -> int | None:
    match new, old:
        case NumberValue(number, "days" | "hours" | "minutes" as unit), NumberValue(before, other) if unit == other:
            return int((number - before) * Duration(1, Unit(unit)).us)
        case (
            Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment),
            Before(earlier) | By(earlier) | At(earlier) | From(earlier) | NotBefore(earlier),
        ):
            return _moved(moment, earlier)
        case _:
            return None


def _moved(new: Moment, old: Moment) -> int | None:
    match new, old:
        case Instant(), Instant():
            return _between(old.us, old.zone, new.us, new.zone)
        case Shift(), Shift() if new.base == old.base and new.later == old.later:
            return (new.duration.us - old.duration.us) * (1 if new.later else -1)
        case _:
            return None


def _check_difference(node: tree.Difference, moved: int, site: Site) -> None:
    if moved != _length(node.duration) * (1 if node.later else -1):
        key = "later" if moved > 0 else "earlier" if moved < 0 else "same"
        _report(node, say_both(f"names.truth.{key}", {"length": _said(abs(moved))} if moved else {}), site)


def _between(start: int, start_zone: str, end: int, end_zone: str) -> int:
    return (_local(end, end_zone) - _local(start, start_zone)) // timedelta(microseconds=1)


def _local(us: int, zone: str) -> datetime:
    return (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _length(node: tree.Duration) -> int:
    return Duration(node.amount, Unit[node.unit.name]).us


def _said(us: int) -> Labels:
    """`16 days 23 hours`: every unit of which there is one."""
    parts: list[tuple[int, str]] = []
    for unit, size in _UNITS:
        amount, us = divmod(us, size)
        if amount:
            parts.append((amount, unit))
    en = " ".join(duration(amount, unit, "en") for amount, unit in parts)
    return Labels(en, "".join(duration(amount, unit, "zh") for amount, unit in parts))


def _report(node: tree.Node, truth: Labels | None, site: Site) -> None:
    if truth:
        site.report(FalseClaim(place=site.place(node), truth=truth))
