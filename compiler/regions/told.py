"""A cell as conditions that can be put into words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from compiler.model.conditions import (
    NOW,
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
    Happened,
    Measure,
    Not,
    NumberIs,
    Order,
)
from compiler.model.time import (
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    Duration,
    EventMoment,
    Instant,
    Precision,
    Shift,
    Unit,
    Window,
)
from compiler.model.vocabulary import Choice, Event, Flag, Number
from compiler.regions.cell import HAPPENED, Cell
from compiler.regions.space import Space
from compiler.regions.zone import INFINITESIMAL as LEAST
from compiler.regions.zone import ZERO, Bound

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def told(space: Space, cell: Cell) -> list[Condition]:
    """The bounds of a cell on each fact, in the vocabulary's order, `now` and differences between events last.

    Differences that no duration of whole minutes says are left out.
    """
    found: list[Condition] = []
    for fact in space.announcement.facts.values():
        match fact:
            case Choice() if fact.id in cell.masks:
                found.append(_choice(fact, {str(v) for v in space.values(fact.id, cell.masks[fact.id])}))
            case Flag() if fact.id in cell.masks:
                found.append(FlagIs(fact.id, space.values(fact.id, cell.masks[fact.id])[0] is True))
            case Number():
                found += _measured(cell, fact)
            case Event() if cell.masks.get(fact.id) == HAPPENED:
                found.append(_window(space, cell, fact.id) or Happened(fact.id))
            case Event() if fact.id in cell.masks and not cell.masks[fact.id] & HAPPENED:
                found.append(Happened(fact.id, negated=True))
            case _:
                pass
    now = _window(space, cell, NOW)
    return [*found, *([now] if now else ()), *_differences(cell)]


def _choice(choice: Choice, values: set[str]) -> ChoiceIs:
    """The values by the fewest names of values and groups, or what they are not where that is shorter."""
    others = {term.id for term in choice.values} - values
    named, spared = _named(choice, values), _named(choice, others)
    negated = len(spared) < len(named)
    kept = others if negated else values
    ids = tuple(term.id for term in choice.values if term.id in kept)
    return ChoiceIs(choice.id, ids, negated, written=spared if negated else named)


def _named(choice: Choice, values: set[str]) -> tuple[str, ...]:
    """Groups that lie within the values, the largest first, and what they leave, in the order of the choice."""
    left, groups = set(values), []
    for group in sorted(choice.groups, key=lambda group: -len(group.members)):
        if len(group.members) > 1 and left.issuperset(group.members):
            groups.append(group.id)
            left.difference_update(group.members)
    return (*groups, *(term.id for term in choice.values if term.id in left))


def _window(space: Space, cell: Cell, clock: str) -> EventIn | None:
    start, last = cell.times.least(clock), cell.times.greatest(clock)
    if start is None and last is None:
        return None
    end = None if last is None else int(last) + 1
    declared = [w for w in space.announcement.windows if (w.start, w.end) == (start, end)]
    if declared:
        return EventIn(clock, declared[0])
    zone = space.announcement.zone
    first = None if start is None else literal(int(start), zone)
    if end is not None and (first is None or first.precision is Precision.DAY):
        day = literal(end - DAY, zone)
        if day.precision is Precision.DAY and day.end_us == end:
            return EventIn(clock, Window(None if start is None else int(start), end, first, day))
    until = None if end is None else literal(end, zone)
    return EventIn(clock, Window(None if start is None else int(start), end, first, until, end_inclusive=False))


def literal(us: int, zone: str) -> Instant:
    """A literal for an instant that no one wrote: with its seconds where it is not a midnight."""
    local = (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone))
    midnight = local.hour == local.minute == local.second == local.microsecond == 0
    if midnight:
        return Instant(us, us + DAY, zone, Precision.DAY)
    return Instant(us, us + SECOND, zone, Precision.SECOND)


def _measured(cell: Cell, number: Number) -> Iterator[NumberIs]:
    """A number's bounds; one just beside a literal excludes it.

    A bound that takes endless digits is the next one within, to the cent of sums of money.
    """
    least, greatest = cell.numbers.least(number.id), cell.numbers.greatest(number.id)
    if least is not None and least == greatest:
        yield _against(number, Measure.EQUAL, least)
        return
    if least is not None:
        yield _against(number, *_lower(least, _step(number)))
    if greatest is not None:
        yield _against(number, *_upper(greatest, _step(number)))


def _lower(least: Bound, step: Fraction) -> tuple[Measure, Bound]:
    if _is_short(least):
        return Measure.AT_LEAST, least
    if _is_short(least - LEAST):
        return Measure.MORE_THAN, least - LEAST
    return Measure.AT_LEAST, -(-least // step) * step


def _upper(greatest: Bound, step: Fraction) -> tuple[Measure, Bound]:
    if _is_short(greatest):
        return Measure.AT_MOST, greatest
    if _is_short(greatest + LEAST):
        return Measure.LESS_THAN, greatest + LEAST
    return Measure.AT_MOST, greatest // step * step


def _is_short(bound: Bound) -> bool:
    """Whether it is a literal that someone may write, and not one moved by the least difference."""
    return _DIGITS % bound.denominator == 0


_DIGITS = 10**12


def _step(number: Number) -> Fraction:
    """What the numbers of a fact are told in: sums of money in cents."""
    money = number.unit is not None and (number.unit == "money" or number.unit.isupper())
    return Fraction(1, 100) if money else Fraction(1, 1_000_000)


def _against(number: Number, measure: Measure, bound: Bound) -> NumberIs:
    value = Decimal(bound.numerator) / Decimal(bound.denominator)
    return NumberIs(FactNumber(number.id), measure, value, number.unit)


def _differences(cell: Cell) -> Iterator[Condition]:
    for x, y in sorted(cell.times.bare()):
        if ZERO not in (x, y):
            said = _difference(x, y, int(cell.times.bounds[x, y]))
            if said:
                yield said


def _difference(x: str, y: str, greatest: int) -> Condition | None:
    """That `x` is at most so many microseconds after `y`, as a comparison of the one with the other."""
    strict = greatest % MINUTE != 0 and (greatest + 1) % MINUTE == 0
    bound = greatest + 1 if strict else greatest
    if bound % MINUTE:
        return None
    if y == NOW or (bound < 0 and x != NOW):
        compared = EventCompare(y, Order.BY if strict else Order.FROM, _counted(x, -bound))
        return Not(compared) if strict else compared
    return EventCompare(x, Order.BEFORE if strict else Order.BY, _counted(y, bound))


def _counted(event: str, us: int) -> EventMoment | Shift:
    if us == 0:
        return EventMoment(event)
    unit, size = next((unit, size) for unit, size in _UNITS if us % size == 0)
    return Shift(Duration(abs(us) // size, unit), us > 0, EventMoment(event))


_UNITS = ((Unit.DAYS, DAY), (Unit.HOURS, HOUR), (Unit.MINUTES, MINUTE))
