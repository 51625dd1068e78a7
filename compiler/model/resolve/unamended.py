"""Literals that an announcement amends in one place and repeats in another without their old value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from compiler.model.findings import MissingWas
from compiler.model.outcomes import Outcome
from compiler.model.resolve.site import Sink
from compiler.model.resolve.walk import parts_of
from compiler.model.rules import Rule
from compiler.model.time import Instant, Window
from dsl.diagnostic import Label

Amended = Window | Instant | Outcome


def check_repeated(
    rules: tuple[Rule, ...], declared: Iterable[Window | Instant], amended: Iterable[Amended], sink: Sink
) -> None:
    """Whoever asks as of an earlier date would get the new value there. A rule with an edition of its own had none."""
    new = {instant.us: instant for each in amended for instant in _replaced(each)}
    if not new:
        return
    for source in (*declared, *(rule for rule in rules if not rule.own_edition)):
        for instant in _literals(source):
            first = new.get(instant.us)
            if first and first.place and instant.place and instant.place != first.place:
                related = (Label(first.place, "amended-here"),)
                sink.add(MissingWas(place=instant.place, related=related))


def _replaced(amended: Amended) -> Iterator[Instant]:
    """The instants that stand in place of others."""
    match amended:
        case Instant():
            yield amended
        case Window(first=first, last=last, was=Window() as was):
            yield from (new for new, old in ((first, was.first), (last, was.last)) if new and old and new.us != old.us)
        case Outcome(value=value):
            moment = getattr(value, "moment", None)
            if isinstance(moment, Instant):
                yield moment


def _literals(value: Any) -> Iterator[Instant]:
    """Every instant in it that has no old value. Days of a calendar are what they are, and are not amended."""
    match value:
        case Instant(was=None, anchor=None):
            yield value
        case Instant() | Window(was=Window()):
            return
        case Outcome(guard=guard, was=was) if was is not None:
            yield from _literals(guard)
        case _:
            for part in value if isinstance(value, tuple) else (getattr(value, name) for name in parts_of(value)):
                yield from _literals(part)
