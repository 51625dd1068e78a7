"""Cells put together and taken apart, point by point."""

from __future__ import annotations

from itertools import islice

from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.model.rulebook import Announcement
from compiler.plan import lower
from compiler.regions import Budget, Cell, Expansion, Space, subtract, witness
from tests.regions.points import contains
from tests.strategies.rulebooks import ORIGIN, announcements, cases


def cells_of(announcement: Announcement) -> list[Cell]:
    """Some cells of the branches of an announcement."""
    plan = lower(announcement)
    expansion = Expansion(
        Space(announcement), lambda m: plan.matter[m].branches if m in plan.matter else (), Budget(10**5)
    )
    found = (
        cell
        for matter in plan.matters
        for branch in matter.branches
        for cell in islice(expansion.cells(branch.holds, True, expansion.space.everything), 3)
    )
    return list(islice(found, 6))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_point_lies_in_one_part_of_a_difference_or_in_what_was_taken_away(data: st.DataObject) -> None:
    announcement = data.draw(announcements(definitions=False))
    space = Space(announcement)
    cells = cells_of(announcement)
    if len(cells) < 2:
        return
    whole, *taken = cells
    parts = list(subtract(whole, tuple(taken)))
    for _ in range(15):
        facts = data.draw(cases(announcement, missing=False))
        expected = contains(space, whole, facts) and not any(contains(space, cell, facts) for cell in taken)
        assert sum(contains(space, part, facts) for part in parts) == expected


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_point_lies_in_the_meeting_of_two_cells_if_in_both_and_in_their_join_if_in_one(data: st.DataObject) -> None:
    announcement = data.draw(announcements(definitions=False))
    space = Space(announcement)
    cells = cells_of(announcement)
    if len(cells) < 2:
        return
    one, other = cells[:2]
    met, joined = one.meet(other), one.join(other)
    for _ in range(15):
        facts = data.draw(cases(announcement, missing=False))
        inside = [contains(space, cell, facts) for cell in (one, other)]
        assert (met is not None and contains(space, met, facts)) == all(inside)
        assert contains(space, joined, facts) or not any(inside)


@settings(max_examples=80, deadline=None)
@given(announcements(definitions=False))
def test_the_witness_of_a_cell_lies_in_it(announcement: Announcement) -> None:
    space = Space(announcement)
    for cell in cells_of(announcement):
        assert contains(space, cell, witness(space, cell, ORIGIN))
