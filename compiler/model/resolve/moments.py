"""Moments: literals, named instants, events, the instants of other matters, and what is counted from them."""

from __future__ import annotations

from compiler.locale import say_both
from compiler.model.findings import DurationTooLong, MixedDirections, ValueDoesNotFit
from compiler.model.resolve.here import WITH_INSTANT, Here, is_now
from compiler.model.resolve.instants import read_instant
from compiler.model.resolve.lexicon import Thing
from compiler.model.resolve.words import a_kind_of
from compiler.model.time import DAY, Duration, EventMoment, MatterMoment, Moment, Shift, Unit
from compiler.model.vocabulary import Event, Matter
from dsl import tree

_LONGEST = 36525 * DAY


def read_moment(node: tree.Moment, here: Here) -> Moment | None:
    match node:
        case tree.Instant():
            return read_instant(node, here.clock, here.site)
        case tree.Name():
            return _named(node, here)
        case tree.Shift():
            return _shift(node, here)


def read_duration(node: tree.Duration, here: Here) -> Duration | None:
    duration = Duration(node.amount, Unit[node.unit.name])
    if duration.us > _LONGEST:
        written = f"{node.amount} {node.unit.value}"
        here.site.report(DurationTooLong(place=here.site.place(node), written=written))
        return None
    return duration


def _shift(node: tree.Shift, here: Here) -> Shift | None:
    duration, base = read_duration(node.duration, here), read_moment(node.base, here)
    if isinstance(node.base, tree.Shift) and node.base.later != node.later:
        here.site.report(MixedDirections(place=here.site.place(node)))
        return None
    return Shift(duration, node.later, base) if duration and base else None


def _named(name: tree.Name, here: Here) -> Moment | None:
    """Instants, events and matters; the announcement's own instants take no name that the others have."""
    if is_now(name):
        _refuse(name, "now", here)
        return None
    if here.scope.instants.find(name.text):
        return here.instant(name)
    thing = _thing(name, here)
    match thing:
        case None:
            return None
        case Event():
            return EventMoment(thing.id)
        case Matter() if thing.kind in WITH_INSTANT:
            return MatterMoment(thing.id)
        case _:
            here.wrong_kind(name, thing, "moment")
            return None


def _thing(name: tree.Name, here: Here) -> Thing | None:
    if here.scope.lexicon.things.find(name.text) is None and (near := here.scope.instants.nearest(name.text)):
        here.unknown(name, "moment", near)
        return None
    return here.thing(name, "moment")


def _refuse(name: tree.Name, kind: str, here: Here) -> None:
    fits = say_both("names.fits.moment")
    here.site.report(ValueDoesNotFit(place=here.site.place(name), written=name.text, kind=a_kind_of(kind), fits=fits))
