"""Cells in which instants and numbers are computed, cut into parts all of whose points are cases."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.case import FactValue
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, CaseAmount, Duration, MonthEnd, Unit
from compiler.regions import ZERO, Budget, Cell, Exhausted, Space, Term, exact, witness
from compiler.regions.computed import Later
from compiler.regions.lengths import bounds, pieces, reached
from compiler.regions.moments import counted
from tests.regions.points import contains
from tests.regions.test_hours import EMPTY
from tests.strategies.rulebooks import announcements, cases
from tests.strategies.scope import Feature
from tests.strategies.words import ORIGIN, WORKDAYS

ZONES = ("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia")
CHANGES = tuple(day * DAY for day in (6_695, 15_338, 17_236, 17_966, 17_990, 17_975, 17_927, 18_202))
"""Near days on which one of the zones changes its clock or skips a day, and the random calendar's holidays."""

COMPUTED = frozenset({Feature.LOCAL_DAYS, Feature.MONTHS, Feature.AMOUNTS, Feature.SHARES, Feature.SEVERAL})


@st.composite
def steps(draw: st.DrawFn, zone: str) -> Duration:
    unit = draw(st.sampled_from(Unit))
    amount = draw(st.sampled_from((0, 1, 2, 5, CaseAmount("n"))))
    fixed = unit in (Unit.DAYS, Unit.HOURS, Unit.MINUTES)
    return Duration(
        amount,
        unit,
        WORKDAYS if unit is Unit.WORKING_DAYS else None,
        draw(st.sampled_from(MonthEnd)) if unit is Unit.MONTHS else None,
        draw(st.none() | steps(zone)) if draw(st.booleans()) else None,
        None if fixed else zone,
    )


@st.composite
def laters(draw: st.DrawFn) -> Later:
    return Later("paid", 0, draw(st.booleans()), draw(steps(draw(st.sampled_from(ZONES)))))


@settings(max_examples=80, deadline=None)
@given(laters(), st.sampled_from(CHANGES), st.integers(-3, 3), st.integers(0, 9 * DAY), st.integers(0, 3), st.data())
def test_a_piece_says_of_its_instants_what_they_reach(
    later: Later, day: int, days: int, span: int, count: int, data: st.DataObject
) -> None:
    amounts = {"n": Decimal(count)}
    first = day + days * DAY
    found = list(pieces(later, amounts, first, first + span))
    assert [piece.first for piece in found] == [first, *(piece.last + 1 for piece in found[:-1])]
    assert found[-1].last == first + span
    least, greatest = bounds(later, lambda fact: (count, count), (first, first + span))
    for piece in found:
        for us in (piece.first, piece.last, data.draw(st.integers(piece.first, piece.last))):
            at = reached(later, us, amounts)
            assert at == (us + piece.after if piece.at is None and piece.after is not None else piece.at)
            assert at is not None
            assert least is None or least <= at - us
            assert greatest is None or at - us <= greatest


@settings(max_examples=60, deadline=None)
@given(laters(), st.integers(0, 60_000), st.integers(0, DAY - 1), st.integers(0, 3), st.none() | st.integers(0, 9_000))
def test_the_bounds_of_a_duration_hold_in_all_years(
    later: Later, days: int, us: int, count: int, wide: int | None
) -> None:
    start = (days - 25_000) * DAY + us
    at = reached(later, start, {"n": Decimal(count)})
    assert at is not None
    since = None if wide is None else start - wide * DAY
    until = None if wide is None else start + wide * DAY
    for base in ((since, None), (None, until)):
        least, greatest = bounds(later, lambda fact: (count, None), base)
        assert least is None or least <= at - start
        assert greatest is None or at - start <= greatest


def computed_cells(announcement: Announcement) -> list[tuple[Subject, Cell]]:
    """Some cells of an announcement in which something is computed."""
    subject = Subject(announcement, ask)
    found = (
        (subject, cell)
        for plan in subject.plan.matters
        for branch in plan.branches
        for cell in islice(subject.expansion().cells(branch.remains, True, subject.space.everything), 20)
        if cell.computed
    )
    return list(islice(found, 3))


@pytest.mark.parametrize("feature", sorted(COMPUTED, key=lambda feature: feature.name), ids=str)
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_part_holds_a_case_and_all_parts_hold_all_cases(feature: Feature, data: st.DataObject) -> None:
    announcement = data.draw(announcements(features=frozenset({feature, Feature.SEVERAL})))
    drawn = [data.draw(cases(announcement, missing=False)) for _ in range(5)]
    for subject, cell in computed_cells(announcement):
        parts = []
        try:
            for part in islice(exact(cell, ORIGIN, Budget(2_000)), 50):
                parts.append(part)
                assert contains(subject.space, cell, witness(subject.space, part, ORIGIN))
            complete = len(parts) < 50
        except Exhausted:
            complete = False
        for facts in drawn:
            inside = sum(contains(subject.space, part, facts) for part in parts)
            assert inside <= 1
            if complete and _counts(announcement, facts):
                assert inside == contains(subject.space, cell, facts)


def _counts(announcement: Announcement, facts: Mapping[str, FactValue]) -> bool:
    """Whether the case gives nothing by which nothing can be counted."""
    given = [(facts[fact], whole) for fact, whole in announcement.amounts.items() if fact in facts]
    return all(isinstance(n, Decimal) and n >= 0 and not (whole and n % 1) for n, whole in given)


def test_local_days_after_an_instant_of_a_short_window_are_cut_day_by_day() -> None:
    start = Space(EMPTY).everything
    times = start.times.at_most(ZERO, "paid", -ORIGIN)
    cell = start.timed(times and times.less("paid", ZERO, ORIGIN + 3 * DAY))
    assert cell
    ((counting, term),) = counted(Term("paid", 0), Duration(3, Unit.CALENDAR_DAYS, zone="Asia/Shanghai"), cell)
    reached_on = [part.times.least(term.clock) for part in exact(counting, ORIGIN, Budget(100))]
    assert reached_on == [ORIGIN + days * DAY for days in (4, 5, 6)]


def test_of_days_without_end_those_near_the_origin_are_looked_at_and_that_is_not_all() -> None:
    everything = Space(EMPTY).everything
    ((counting, _),) = counted(Term("paid", 0), Duration(3, Unit.CALENDAR_DAYS, zone="Asia/Shanghai"), everything)
    parts = exact(counting, ORIGIN, Budget(10_000))
    first = next(parts)
    assert first.times.least("paid") == ORIGIN
    with pytest.raises(Exhausted):
        list(parts)
