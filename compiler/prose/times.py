"""Instants, windows and moments of a rulebook as people write them.

A time that was written in another zone than the announcement's carries that zone's name; the announcement's own is for
the document around to name, once.
"""

from __future__ import annotations

from compiler.locale import say
from compiler.locale import time as printed
from compiler.model.conditions import Order
from compiler.model.rulebook import Announcement
from compiler.model.time import Duration, EventMoment, Instant, MatterMoment, Moment, Precision, Shift, Window
from compiler.prose.names import grammar, label, noun


def instant(
    a: Announcement, us: int, zone: str, lang: str, *, end: bool = False, weekday: bool = True, zoned: bool = True
) -> str:
    """An instant, with the name of its zone where it is not the announcement's, unless the text around it has it."""
    text = printed.instant(us, zone, lang, end=end, weekday=weekday)
    return _zoned(a, us, zone, text, lang) if zoned else text


def literal(
    a: Announcement, at: Instant, lang: str, *, end: bool = False, weekday: bool = True, zoned: bool = True
) -> str:
    """An instant as it was written: `24:00` as the end of its day, other midnights so with `end`."""
    return instant(a, at.us, at.zone, lang, end=end or at.midnight_24, weekday=weekday, zoned=zoned)


def last(a: Announcement, at: Instant, lang: str, *, weekday: bool = True, zoned: bool = True) -> str:
    """The last instant that counts, where the last unit written does: `23:59:59 on …`, `24:00` for a bare date."""
    if at.precision is not Precision.SECOND or at.midnight_24:
        return instant(a, at.end_us, at.zone, lang, end=True, weekday=weekday, zoned=zoned)
    text = printed.instant(at.us, at.zone, lang, weekday=weekday, seconds=True)
    return _zoned(a, at.us, at.zone, text, lang) if zoned else text


def window(a: Announcement, of: Window, lang: str) -> str:
    """`from 00:00 on 28 January 2019 to 23:59:59 on 13 February 2019`; a `before` end says that it does not count."""
    return _spanned(a, of, "window", lang)


def during(a: Announcement, of: Window, lang: str) -> str:
    """A window as the time of a whole sentence: `from … to …`, `自…至…期间`."""
    return _spanned(a, of, "during", lang)


def within(a: Announcement, of: Window, lang: str, negated: bool = False) -> str:
    """A window after the subject whose time lies in it, or outside it: `from … to …`, `在…至…之间`."""
    return _spanned(a, of, "outside" if negated else "inside", lang)


def duration(of: Duration, lang: str) -> str:
    return printed.duration(of.amount, of.unit.value, lang)


def moment(a: Announcement, of: Moment, lang: str) -> str:
    """A moment as a noun: `24:00 on …`, `20 days after the order is shipped`, `the automatic confirmation`."""
    match of:
        case Instant():
            return literal(a, of, lang)
        case EventMoment(event):
            return say("prose.moment.event", lang, {"event": grammar(lang).time_of(label(a, event, lang))})
        case MatterMoment(matter):
            named = label(a, matter, lang)
            return grammar(lang).time_of(named) if grammar(lang).is_statement(named) else noun(a, matter, lang)
        case Shift(length, later, base):
            key = "prose.moment.after" if later else "prose.moment.before"
            return say(key, lang, {"duration": duration(length, lang), "base": _base(a, base, lang)})


def compared(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    """What follows a subject that is compared with a moment: `before 24:00 on …`, `早于…`."""
    if isinstance(of, Instant):
        text = last(a, of, lang) if order is Order.BY else literal(a, of, lang, end=order is Order.BEFORE)
        return say(f"prose.compared.{_key(order)}", lang, {"moment": text})
    return say(f"prose.compared-moment.{_key(order)}", lang, {"moment": moment(a, of, lang)})


def at_time(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    """A comparison of the instant of the question as a time of its own: `from 00:00 on … onwards`, `自…起`."""
    text = last(a, of, lang) if isinstance(of, Instant) and order is Order.BY else ""
    text = text or (literal(a, of, lang, end=order is Order.BEFORE) if isinstance(of, Instant) else moment(a, of, lang))
    return say(f"prose.at-time.{_key(order)}", lang, {"moment": text})


def _key(order: Order) -> str:
    return order.value.replace(" ", "-")


def day_span(a: Announcement, of: Window, lang: str) -> str:
    """A window of whole days by its days: `from 3 to 9 February 2020`, `2020年2月3日至9日`; else as any window."""
    first, end = of.first, of.last
    whole = first and end and first.zone == end.zone == a.zone and of.start is not None and of.end is not None
    if not (whole and first and end and _midnight(of.start, first.zone) and _midnight(of.end, end.zone)):
        return window(a, of, lang)
    assert of.end is not None
    return printed.days(first.us, of.end - 1, first.zone, lang)


def _midnight(us: int | None, zone: str) -> bool:
    return us is not None and printed.is_midnight(us, zone)


def _spanned(a: Announcement, of: Window, how: str, lang: str) -> str:
    """A zone that both ends share is named once: in English after the second, in Chinese before the first."""
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
    return say(f"prose.{how}.{'-'.join(ends) or 'always'}", lang, ends)


def _base(a: Announcement, of: Moment, lang: str) -> str:
    match of:
        case EventMoment(event):
            return grammar(lang).base(label(a, event, lang))
        case MatterMoment(matter) if grammar(lang).is_statement(label(a, matter, lang)):
            return label(a, matter, lang)
        case _:
            return moment(a, of, lang)


def _zoned(a: Announcement, us: int, zone: str, text: str, lang: str) -> str:
    if zone == a.zone:
        return text
    return say("prose.zoned", lang, {"time": text, "zone": printed.zone_name(zone, lang)})


__all__ = ["compared", "duration", "instant", "last", "literal", "moment", "window", "within"]
