"""Instants and windows of a rulebook as people write them.

A time that was written in another zone than the announcement's carries that zone's name; the announcement's own is for
the document around to name, once.
"""

from __future__ import annotations

from compiler.locale import say
from compiler.locale import time as printed
from compiler.model.rulebook import Announcement
from compiler.model.time import Anchor, Instant, Precision, Window
from compiler.prose.names import grammar


def instant(
    a: Announcement, us: int, zone: str, lang: str, *, end: bool = False, weekday: bool = True, zoned: bool = True
) -> str:
    """An instant, with the name of its zone where it is not the announcement's, unless the text around it has it."""
    text = printed.instant(us, zone, lang, end=end, weekday=weekday)
    return in_zone(a, zone, text, lang) if zoned else text


def literal(
    a: Announcement, at: Instant, lang: str, *, end: bool = False, weekday: bool = True, zoned: bool = True
) -> str:
    """An instant as it was written: `24:00` as the end of its day, other midnights so with `end`.

    A day of a calendar is called by its name.
    """
    if at.anchor:
        return _anchored(a, at, at.anchor, lang, zoned)
    return instant(a, at.us, at.zone, lang, end=end or at.midnight_24, weekday=weekday, zoned=zoned)


def last(a: Announcement, at: Instant, lang: str, *, weekday: bool = True, zoned: bool = True) -> str:
    """The last instant that counts, where the last unit written does: `23:59:59 on …`, `24:00` for a bare date."""
    if at.anchor:
        return _anchored(a, at, at.anchor, lang, zoned, end=True)
    if at.precision is not Precision.SECOND or at.midnight_24:
        return instant(a, at.end_us, at.zone, lang, end=True, weekday=weekday, zoned=zoned)
    text = printed.instant(at.us, at.zone, lang, weekday=weekday, seconds=True)
    return in_zone(a, at.zone, text, lang) if zoned else text


def window(a: Announcement, of: Window, lang: str) -> str:
    """`from 00:00 on 28 January 2019 to 23:59:59 on 13 February 2019`; a `before` end says that it does not count."""
    return _spanned(a, of, "window", lang)


def during(a: Announcement, of: Window, lang: str) -> str:
    """A window as the time of a whole sentence: `from … to …`, `自…至…期间`."""
    return _spanned(a, of, "during", lang)


def within(a: Announcement, of: Window, lang: str, negated: bool = False) -> str:
    """A window after the subject whose time lies in it, or outside it: `from … to …`, `在…至…之间`."""
    return _spanned(a, of, "outside" if negated else "inside", lang)


def day_span(a: Announcement, of: Window, lang: str) -> str:
    """A window of whole days by its days: `from 3 to 9 February 2020`, `2020年2月3日至9日`; else as any window."""
    first, end = of.first, of.last
    whole = first and end and first.zone == end.zone == a.zone and of.start is not None and of.end is not None
    if not (whole and first and end and _midnight(of.start, first.zone) and _midnight(of.end, end.zone)):
        return window(a, of, lang)
    assert of.end is not None
    return printed.days(first.us, of.end - 1, first.zone, lang)


def anchor_name(of: Anchor, lang: str) -> str:
    """The name of a day of a calendar: `Lantern Festival`, `农历正月十五`."""
    if of.day:
        return of.day.labels.of(lang)
    assert of.lunar
    return grammar(lang).lunar_day(*of.lunar)


def in_zone(a: Announcement, zone: str, text: str, lang: str) -> str:
    """The text with the name of the zone where that is not the announcement's."""
    if zone == a.zone:
        return text
    return say("prose.zoned", lang, {"time": text, "zone": printed.zone_name(zone, lang)})


def _midnight(us: int | None, zone: str) -> bool:
    return us is not None and printed.is_midnight(us, zone)


def _spanned(a: Announcement, of: Window, how: str, lang: str) -> str:
    """A zone or year that both ends share is said once: in English with the second, in Chinese with the first."""
    once = bool(of.first and of.last and of.first.zone == of.last.zone)
    ends = {}
    if of.first:
        ends["from"] = literal(a, of.first, lang, weekday=False, zoned=not once or lang == "zh")
    if of.last:
        zoned = not once or lang == "en"
        if of.end_inclusive:
            ends["to"] = last(a, of.last, lang, weekday=False, zoned=zoned)
        else:
            ends["before"] = literal(a, of.last, lang, end=True, weekday=False, zoned=zoned)
    if len(ends) == 2:
        (one, first), (other, last_end) = ends.items()
        ends[one], ends[other] = printed.year_once(first, last_end, lang)
    return say(f"prose.{how}.{'-'.join(ends) or 'always'}", lang, ends)


def _anchored(a: Announcement, at: Instant, anchor: Anchor, lang: str, zoned: bool, *, end: bool = False) -> str:
    us = at.end_us if end else at.us
    text = printed.instant(us, at.zone, lang, end=end, day_name=anchor_name(anchor, lang))
    return in_zone(a, at.zone, text, lang) if zoned else text
