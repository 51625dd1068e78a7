"""The cases around the boundaries of random announcements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product
from math import prod
from random import Random
from typing import Any

import attrs
from hypothesis import strategies as st

from compiler.model.case import FactValue, fact_name
from compiler.model.conditions import (
    NOW,
    ChoiceIs,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    MatterMet,
    SuchAs,
)
from compiler.model.outcomes import ExtendedBy, Outcome, Weekly
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule, ValueDefinition
from compiler.model.time import DAY, MINUTE, SECOND, CaseAmount, Duration, EventMoment, Instant, Shift, Unit, Window
from compiler.model.vocabulary import Choice, Event, Flag, Number
from tests.strategies.words import EXTRA, NUMBERS, ORIGIN

LEFT_OUT = object()
"""In place of a value: the case does not name the fact."""

Case = dict[str, FactValue]


def walk(value: Any) -> Iterator[Any]:
    """Every model value inside a value, itself included."""
    yield value
    if attrs.has(type(value)):
        for attribute in attrs.fields(type(value)):
            yield from walk(getattr(value, attribute.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from walk(item)


def used_facts(announcement: Announcement) -> list[str]:
    """The fact names that rules and definitions use, in the vocabulary's order, `at` last."""
    ids = used_ids(announcement)
    names = [fact_name(fact) for fact in announcement.facts.values() if fact.id in ids]
    return names + (["at"] if needs_now(announcement) else [])


def used_ids(announcement: Announcement) -> set[str]:
    """Facts named by rules and definitions, and those that meet the duties of the matters that are decided."""
    ids: set[str] = set()
    for value in walk((announcement.rules, announcement.definitions)):
        match value:
            case ChoiceIs(fact=id) | SuchAs(fact=id) | FlagIs(fact=id) | ValueDefinition(fact=id):
                ids.add(id)
            case FactNumber(fact=id) | CaseAmount(fact=id):
                ids.add(id)
            case EventIn(event=id) | EventCompare(event=id) | Happened(event=id) | EventMoment(event=id):
                ids.add(id)
            case EventDefinition(event=id, source=source):
                ids.update((id, source))
            case Outcome(matter=id):
                ids.update(announcement.matters[id].of)
    return ids


def needs_now(announcement: Announcement) -> bool:
    return any(
        isinstance(value, MatterMet | Weekly) or (isinstance(value, Rule) and value.on_breach) or value == NOW
        for value in walk((announcement.rules, announcement.definitions))
    )


def boundaries(announcement: Announcement, shifts: int = 1) -> list[int]:
    """The instants at which something may change: literals, and those up to `shifts` of the durations away from one."""
    found: set[int] = set()
    steps: set[int] = set()
    for value in walk((announcement.rules, announcement.definitions)):
        match value:
            case Instant(us=us, end_us=end):
                found |= {us, end}
            case Window(start=start, end=end):
                found |= {t for t in (start, end) if t is not None}
            case Weekly():
                found |= {ORIGIN + n * DAY + minute * MINUTE for n in range(7) for minute in (0, 60, 540, 1080)}
            case Shift(duration=duration) | ExtendedBy(Duration() as duration):
                steps |= set(lengths(duration))
    for _ in range(shifts):
        found |= {t + sign * step for t in found for step in steps for sign in (1, -1)}
    return sorted(found) or [ORIGIN]


def lengths(duration: Duration) -> Iterator[int]:
    """In microseconds; of local days and months, from one midnight to another."""
    days = {
        Unit.DAYS: (0, 1, 2, 3),
        Unit.CALENDAR_DAYS: (0, 1, 2, 3, 4),
        Unit.WORKING_DAYS: (0, 1, 2, 3, 4, 6),
        Unit.MONTHS: (28, 31),
    }
    if duration.fixed:
        yield duration.us
    else:
        yield from (n * DAY for n in days.get(duration.unit, ()))
        yield from lengths(duration.plus) if duration.plus else ()


def around(announcement: Announcement, shifts: int = 1) -> list[int]:
    """Every boundary, the second before and the second after."""
    return sorted({t + d for t in boundaries(announcement, shifts) for d in (-SECOND, 0, SECOND)})


def fact_values(announcement: Announcement, name: str, shifts: int = 1) -> list[FactValue]:
    """The values of a fact that tell all cases apart, for `name` as a case writes it."""
    if name == "at":
        return list(around(announcement, shifts))
    fact = next(f for f in announcement.facts.values() if fact_name(f) == name)
    match fact:
        case Choice(values=terms):
            return [term.id for term in terms]
        case Flag():
            return [False, True]
        case Number() if fact.id == EXTRA.id:
            parts = [] if announcement.amounts.get(EXTRA.id) else [Decimal("1.5")]
            return [*parts, *map(Decimal, range(4))]
        case Number():
            return sorted({n + d for n in NUMBERS for d in (Decimal("-0.5"), Decimal(0), Decimal("0.5"))})
        case Event():
            return [None, *around(announcement, shifts)]
    raise AssertionError(fact)


def all_cases(announcement: Announcement, shifts: int = 1) -> Iterator[Case]:
    """Every complete case over the boundary values of every fact that is used; an event may also be left out."""
    names = used_facts(announcement)
    for combination in product(*(_options(announcement, name, shifts) for name in names)):
        yield {name: value for name, value in zip(names, combination, strict=True) if value is not LEFT_OUT}


def some_cases(announcement: Announcement, shifts: int = 1) -> Iterator[Case]:
    """Cases like those of `all_cases`, without end, the same ones each time."""
    random = Random(0)
    options = {name: _options(announcement, name, shifts) for name in used_facts(announcement)}
    while True:
        drawn = {name: random.choice(values) for name, values in options.items()}
        yield {name: value for name, value in drawn.items() if value is not LEFT_OUT}


def count_cases(announcement: Announcement, shifts: int = 1) -> int:
    """How many `all_cases` yields."""
    return prod(len(_options(announcement, name, shifts)) for name in used_facts(announcement))


def _options(announcement: Announcement, name: str, shifts: int) -> list[Any]:
    values: list[Any] = fact_values(announcement, name, shifts)
    return [*values, LEFT_OUT] if None in values else values


@st.composite
def cases(draw: st.DrawFn, announcement: Announcement, missing: bool = True) -> Mapping[str, FactValue]:
    """A case at and around the boundaries. With `missing`, facts may be left out.

    It may contradict a derived fact; every reader of a case then refuses it alike.
    """
    given: Case = {}
    for name in used_facts(announcement):
        if missing and draw(st.integers(0, 4)) == 0:
            continue
        given[name] = draw(st.sampled_from(fact_values(announcement, name, 2)))
    return given
