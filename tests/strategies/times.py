"""Random instants, windows, durations and moments."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from compiler.model.outcomes import Hours, Weekly
from compiler.model.time import (
    DAY,
    SECOND,
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    MonthEnd,
    Precision,
    Shift,
    Unit,
    Window,
)
from compiler.model.vocabulary import MatterKind
from tests.strategies.scope import Feature, Scope
from tests.strategies.words import EXTRA, ORIGIN, WORKDAYS, ZONE

DURATIONS = (Duration(1, Unit.DAYS), Duration(2, Unit.DAYS), Duration(36, Unit.HOURS), Duration(90, Unit.MINUTES))
TIMED = (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT)


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    """A literal on one of five days: a bare date, a midnight written 24:00, or a second."""
    start = ORIGIN + draw(st.integers(0, 4)) * DAY
    form = draw(st.sampled_from(("day", "24", "second", "last")))
    if form == "day":
        return Instant(start, start + DAY, ZONE, Precision.DAY)
    if form == "24":
        return Instant(start, start, ZONE, Precision.MINUTE, midnight_24=True)
    if form == "second":
        return Instant(start, start + SECOND, ZONE, Precision.SECOND)
    return Instant(start - SECOND, start, ZONE, Precision.SECOND)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """A window that is not empty, open at one end at most."""
    first, last = draw(instants()), draw(instants())
    if first.us > last.us:
        first, last = last, first
    inclusive = draw(st.booleans())
    end = last.end_us if inclusive else last.us
    if end <= first.us:
        end, last, inclusive = (
            last.us + 2 * DAY,
            Instant(last.us + 2 * DAY, last.us + 2 * DAY, ZONE, Precision.DAY),
            False,
        )
    ends = draw(st.sampled_from(("both", "both", "both", "from", "to")))
    return Window(
        None if ends == "to" else first.us,
        None if ends == "from" else end,
        None if ends == "to" else first,
        None if ends == "from" else last,
        inclusive,
    )


@st.composite
def durations(draw: st.DrawFn, scope: Scope, later: bool = True) -> Duration:
    """Counted back, only days of 24 hours, hours and minutes."""
    kinds = ["fixed"] * 2
    kinds += ["amount"] if scope.extra and Feature.AMOUNTS in scope.features else []
    if later:
        kinds += ["calendar", "working", "plus"] if Feature.LOCAL_DAYS in scope.features else []
        kinds += ["months"] if Feature.MONTHS in scope.features else []
    kind = draw(st.sampled_from(kinds))
    few = st.integers(0, 3)
    if kind == "calendar":
        return Duration(draw(few), Unit.CALENDAR_DAYS, zone=ZONE)
    if kind == "working":
        return Duration(draw(few), Unit.WORKING_DAYS, WORKDAYS, zone=ZONE)
    if kind == "months":
        return Duration(1, Unit.MONTHS, month_end=draw(st.sampled_from(MonthEnd)), zone=ZONE)
    if kind == "amount":
        units = [Unit.DAYS]
        units += [Unit.CALENDAR_DAYS, Unit.WORKING_DAYS] if later and Feature.LOCAL_DAYS in scope.features else []
        unit = draw(st.sampled_from(units))
        calendar = WORKDAYS if unit is Unit.WORKING_DAYS else None
        return Duration(CaseAmount(EXTRA.id), unit, calendar, zone=None if unit is Unit.DAYS else ZONE)
    if kind == "plus":
        without = attrs.evolve(scope, features=scope.features - {Feature.AMOUNTS})
        return attrs.evolve(draw(durations(without)), plus=draw(durations(without)))
    return draw(st.sampled_from(DURATIONS))


@st.composite
def moments(draw: st.DrawFn, scope: Scope) -> Moment:
    return draw(counted(scope, draw(st.booleans())))


@st.composite
def counted(draw: st.DrawFn, scope: Scope, later: bool, depth: int = 1) -> Moment:
    timed = [m for m in scope.lower if m.kind in TIMED]
    bases: list[st.SearchStrategy[Moment]] = [instants()]
    if scope.events:
        bases.append(st.sampled_from(scope.events).map(lambda e: EventMoment(e.id)))
    if timed:
        bases.append(st.sampled_from(timed).map(lambda m: MatterMoment(m.id)))
    if Feature.SEVERAL in scope.features and depth:
        several = st.lists(counted(scope, later, depth - 1), min_size=2, max_size=3).map(tuple)
        bases += [several.map(LaterOf), several.map(EarlierOf)]
    moment = draw(st.one_of(bases))
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2)))):
        moment = Shift(draw(durations(scope, later)), later, moment)
    return moment


@st.composite
def weekly(draw: st.DrawFn) -> Weekly:
    """Hours on some days, now and then past midnight, in a window or always."""
    hours = []
    for _ in range(draw(st.integers(0, 2))):
        days = draw(st.frozensets(st.integers(0, 6), min_size=1, max_size=5))
        start = draw(st.sampled_from((0, 540, 1320)))
        hours.append(Hours(days, start, start + draw(st.sampled_from((60, 120, 540)))))
    return Weekly(tuple(hours), ZONE, draw(st.none() | windows()))
