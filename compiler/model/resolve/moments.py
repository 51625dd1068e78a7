"""Moments: literals, named instants, events, the instants of other matters, what is counted from them or of several."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.locale import say_both
from compiler.model.findings import MixedDirections, UnknownName, ValueDoesNotFit
from compiler.model.resolve.anchors import read_anchor
from compiler.model.resolve.durations import check_counted_back, read_duration
from compiler.model.resolve.here import WITH_INSTANT, Here, is_now
from compiler.model.resolve.instants import read_instant
from compiler.model.resolve.lexicon import Thing
from compiler.model.resolve.names import as_written, fold
from compiler.model.resolve.suggest import did_you_mean
from compiler.model.resolve.words import a_kind_of, kind_of
from compiler.model.time import EarlierOf, EventMoment, LaterOf, MatterMoment, Moment, Shift
from compiler.model.vocabulary import Calendar, Event, Matter
from dsl import tree
from dsl.diagnostic import Edit, Fix


def read_moment(node: tree.Moment, here: Here) -> Moment | None:
    if len({shift.later for shift in _shifts(node)}) > 1:
        here.site.report(MixedDirections(place=here.site.place(node)))
        return None
    return _read(node, here)


def _read(node: tree.Moment, here: Here) -> Moment | None:
    match node:
        case tree.Instant():
            return read_instant(node, here.clock, here.site)
        case tree.Name():
            return _named(node, here)
        case tree.Anchor():
            return read_anchor(node, here)
        case tree.Shift():
            return _shift(node, here)
        case tree.LaterOf() | tree.EarlierOf():
            read = [_read(each, here) for each in node.moments]
            known = tuple(moment for moment in read if moment)
            if len(known) < len(read):
                return None
            return LaterOf(known) if isinstance(node, tree.LaterOf) else EarlierOf(known)


def _shifts(node: tree.Moment) -> Iterator[tree.Shift]:
    match node:
        case tree.Shift():
            yield node
            yield from _shifts(node.base)
        case tree.LaterOf() | tree.EarlierOf():
            for each in node.moments:
                yield from _shifts(each)


def _shift(node: tree.Shift, here: Here) -> Shift | None:
    duration, base = read_duration(node.duration, here), _read(node.base, here)
    countable = node.later or check_counted_back(node.duration, here)
    return Shift(duration, node.later, base) if duration and base and countable else None


def _named(name: tree.Name, here: Here) -> Moment | None:
    """Instants, events and matters; the announcement's own instants take no name that the others have."""
    if is_now(name):
        _refuse(name, "now", here)
        return None
    if name.layer is None and here.scope.instants.find(name.text):
        return here.instant(name)
    thing = _thing(name, here)
    match thing:
        case None:
            return None
        case Event():
            return EventMoment(thing.id)
        case Matter() if thing.kind in WITH_INSTANT:
            return MatterMoment(thing.id, here.layer(name))
        case _:
            here.wrong_kind(name, thing, "moment")
            return None


def _thing(name: tree.Name, here: Here) -> Thing | None:
    if here.scope.lexicon.things.find(name.text):
        return here.thing(name, "moment")
    calendars = [calendar for calendar in here.scope.lexicon.calendars.values() if _has_day(calendar, name.text)]
    if calendars:
        _say_of_which(name, calendars, here)
        return None
    if near := here.scope.instants.nearest(name.text):
        here.unknown(name, "moment", near)
        return None
    return here.thing(name, "moment")


def _has_day(calendar: Calendar, written: str) -> bool:
    return fold(written) in (fold(name) for day in calendar.days for name in (day.id, day.labels.en, day.labels.zh))


def _say_of_which(name: tree.Name, calendars: list[Calendar], here: Here) -> None:
    """The name of a day stands without its calendar."""
    place = here.site.place(name)
    meant = tuple(f"{as_written(name.text)} of {calendar.id}" for calendar in calendars)
    fixes = tuple(
        Fix("use-name", (Edit(place, text),), safe=len(meant) == 1, arguments={"name": text}) for text in meant
    )
    kind, nearest = kind_of("moment"), did_you_mean(meant)
    here.site.report(UnknownName(place=place, written=name.text, kind=kind, nearest=nearest, fixes=fixes))


def _refuse(name: tree.Name, kind: str, here: Here) -> None:
    fits = say_both("names.fits.moment")
    here.site.report(ValueDoesNotFit(place=here.site.place(name), written=name.text, kind=a_kind_of(kind), fits=fits))
