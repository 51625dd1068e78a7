"""Moments of a rulebook as people write them: literals, what is counted from something, the later of several."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.locale import say
from compiler.locale import time as printed
from compiler.model.conditions import Order
from compiler.model.rulebook import Announcement
from compiler.model.time import (
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    Precision,
    Shift,
)
from compiler.prose.durations import beside, closes, day, length, only_days, parts, remarks
from compiler.prose.names import grammar, label, layered, noun
from compiler.prose.times import anchor_name, in_zone, last, literal


def moment(a: Announcement, of: Moment, lang: str) -> str:
    """A moment as a noun: `24:00 on …`, `20 days after the order is shipped`, `the automatic confirmation`."""
    match of:
        case Instant():
            return literal(a, of, lang)
        case EventMoment(event):
            return say("prose.moment.event", lang, {"event": grammar(lang).time_of(label(a, event, lang))})
        case MatterMoment(matter, layer):
            named = label(a, matter, lang)
            time = grammar(lang).time_of(named) if grammar(lang).is_statement(named) else noun(a, matter, lang)
            return layered(time, layer, lang)
        case LaterOf(moments) | EarlierOf(moments):
            said = grammar(lang).nouns([_one_of(a, each, lang) for each in moments])
            return say(f"prose.moment.{_extreme(of)}", lang, {"moments": said})
        case Shift(span) if closes(span):
            return say("prose.moment.end", lang, {"day": reached_day(a, of, lang)})
        case Shift(span, later, base):
            key = "prose.moment.after" if later else "prose.moment.before"
            said = say(key, lang, {"duration": length(a, span, lang), "base": _base(a, base, lang)})
            return _placed(a, of, said + beside(list(remarks(a, span, lang)), lang), lang)


def reached_day(a: Announcement, of: Shift, lang: str) -> str:
    """The local day at whose end a moment lies: `the 3rd working day after the order is paid`."""
    from_day = isinstance(of.base, Shift) and closes(of.base.duration)
    return _placed(a, of, day(a, of.duration, _day_base(a, of, lang), lang, from_day=from_day), lang)


def within_time(a: Announcement, of: Shift, lang: str) -> str:
    """A length of time as what something must happen in: `within 2 days after …`, `by the end of the 3rd …`."""
    if closes(of.duration):
        return say("prose.within-days", lang, {"day": reached_day(a, of, lang)})
    return say("prose.within", lang, {"moment": moment(a, of, lang)})


def compared(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    """What follows a subject that is compared with a moment: `before 24:00 on …`, `早于…`."""
    if isinstance(of, Instant):
        text = last(a, of, lang) if order is Order.BY else literal(a, of, lang, end=order is Order.BEFORE)
        return say(f"prose.compared.{_key(order)}", lang, {"moment": text})
    if isinstance(of, Shift) and closes(of.duration):
        return say(f"prose.compared-day.{_key(order)}", lang, {"day": reached_day(a, of, lang)})
    return say(f"prose.compared-moment.{_key(order)}", lang, {"moment": moment(a, of, lang)})


def due(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    """The time of a duty: as `compared`, and of the later of several each for itself: `in A or before B`."""
    if isinstance(of, LaterOf | EarlierOf):
        return whichever(of, [_due_by(a, order, each, lang) for each in of.moments], lang)
    return within_time(a, of, lang) if isinstance(of, Shift) and closes(of.duration) else compared(a, order, of, lang)


def happening_at(a: Announcement, of: Moment, lang: str, *, after_verb: bool = False) -> str:
    """The time at which something happens: as `moment`, of the later of several `A or B (whichever is later)`.

    `after_verb`: it stands after a statement instead of being what something is.
    """
    if isinstance(of, LaterOf | EarlierOf):
        return whichever(of, [_happening(a, each, after_verb, lang) for each in of.moments], lang)
    return _happening(a, of, after_verb, lang)


def whichever(of: LaterOf | EarlierOf, said: Sequence[str], lang: str) -> str:
    return say(f"prose.whichever.{_extreme(of)}", lang, {"times": grammar(lang).alternatives(said)})


def at_time(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    """A comparison of the instant of the question as a time of its own: `from 00:00 on … onwards`, `自…起`."""
    if isinstance(of, Shift) and closes(of.duration):
        return say(f"prose.at-time-day.{_key(order)}", lang, {"day": reached_day(a, of, lang)})
    text = last(a, of, lang) if isinstance(of, Instant) and order is Order.BY else ""
    text = text or (literal(a, of, lang, end=order is Order.BEFORE) if isinstance(of, Instant) else moment(a, of, lang))
    return say(f"prose.at-time.{_key(order)}", lang, {"moment": text})


def _happening(a: Announcement, of: Moment, after_verb: bool, lang: str) -> str:
    text = moment(a, of, lang)
    counted = isinstance(of, Shift) and not closes(of.duration)
    return text if counted or not after_verb else say("prose.at-moment", lang, {"time": text})


def _due_by(a: Announcement, order: Order, of: Moment, lang: str) -> str:
    if isinstance(of, Shift) and of.later and (order is Order.BEFORE or closes(of.duration)):
        return within_time(a, of, lang)
    if isinstance(of, LaterOf | EarlierOf):
        return say(f"prose.compared-moment.{_key(order)}", lang, {"moment": _one_of(a, of, lang)})
    return compared(a, order, of, lang)


def _base(a: Announcement, of: Moment, lang: str) -> str:
    match of:
        case EventMoment(event):
            return grammar(lang).base(label(a, event, lang))
        case MatterMoment(matter, None) if grammar(lang).is_statement(label(a, matter, lang)):
            return label(a, matter, lang)
        case Shift(span) if closes(span):
            return say("prose.moment.base-end", lang, {"day": reached_day(a, of, lang)})
        case LaterOf() | EarlierOf():
            return say("prose.moment.base-of", lang, {"moment": moment(a, of, lang)})
        case _:
            return moment(a, of, lang)


def _day_base(a: Announcement, of: Shift, lang: str) -> str:
    """What local days are counted from: a day where nothing else of it counts, otherwise as for any length."""
    match of.base:
        case Shift(span) as inner if closes(span):
            return reached_day(a, inner, lang)
        case Instant(_, _, zone, precision) as at if zone == of.duration.zone and only_days(of.duration):
            day_of_it = printed.local_day(at.us - at.midnight_24, zone)
            if at.anchor:
                return printed.named_day(day_of_it, anchor_name(at.anchor, lang), lang)
            if at.midnight_24 or precision is Precision.DAY:
                return printed.day_of(day_of_it, lang)
    return _base(a, of.base, lang)


def _one_of(a: Announcement, of: Moment, lang: str) -> str:
    text = moment(a, of, lang)
    return say("prose.grouped", lang, {"text": text}) if isinstance(of, LaterOf | EarlierOf) else text


def _extreme(of: LaterOf | EarlierOf) -> str:
    """`later`, `earlier`, and `latest`, `earliest` of more than two."""
    two, several = ("later", "latest") if isinstance(of, LaterOf) else ("earlier", "earliest")
    return two if len(of.moments) == 2 else several


def _placed(a: Announcement, of: Shift, text: str, lang: str) -> str:
    """Local days are those of the zone in which they were written."""
    zones = (part.zone for part in parts(of.duration) if part.zone)
    return in_zone(a, next(zones, a.zone), text, lang)


def _key(order: Order) -> str:
    return order.value.replace(" ", "-")
