"""Cells put together hold the same cases, and each cell counts once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.diff.merging import merged, widened
from compiler.regions.cell import Cell, subtract
from compiler.regions.zone import INFINITESIMAL, TICK, ZERO, Zone

FULL = {"kind": 0b111, "paid": 0b111}


def cell(masks: dict[str, int], start: int | None = None, last: int | None = None) -> Cell:
    times: Zone | None = Zone(TICK)
    if start is not None:
        times = times and times.at_most(ZERO, "paid", -start)
    if last is not None:
        times = times and times.at_most("paid", ZERO, last)
    assert times is not None
    return Cell(FULL, masks, times, Zone(INFINITESIMAL))


def test_the_same_cell_twice_is_one() -> None:
    one = cell({"kind": 0b1})
    assert merged([one, one]) == (one,)
    assert merged([one, cell({"kind": 0b1})]) == (one,)


def test_values_of_one_fact_are_put_together() -> None:
    assert merged([cell({"kind": 0b1}), cell({"kind": 0b10})]) == (cell({"kind": 0b11}),)
    assert merged([cell({"kind": 0b1}), cell({"kind": 0b110})]) == (cell({}),)


def test_windows_that_touch_become_one_and_others_stay_apart() -> None:
    assert merged([cell({}, 0, 9), cell({}, 10, 20)]) == (cell({}, 0, 20),)
    assert len(merged([cell({}, 0, 8), cell({}, 10, 20)])) == 2


def test_a_cell_within_another_goes() -> None:
    assert merged([cell({"kind": 0b1}, 0, 5), cell({}, 0, 9)]) == (cell({}, 0, 9),)


def test_what_no_other_cell_needs_is_left_unsaid() -> None:
    found = widened([cell({"kind": 0b1}), cell({"kind": 0b110}, 0, 9)])
    assert found == (cell({"kind": 0b1}), cell({}, 0, 9))


def test_cells_that_a_widened_one_holds_go() -> None:
    found = widened([cell({"kind": 0b1}), cell({"kind": 0b10}), cell({"kind": 0b11}, 0, 9)])
    assert found == (cell({"kind": 0b11}),)


@given(st.lists(st.tuples(st.integers(1, 7), st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=4))
def test_widened_cells_hold_the_same_cases(made: list[tuple[int, int, int]]) -> None:
    cells = tuple(cell({} if mask == 7 else {"kind": mask}, start, start + length) for mask, start, length in made)
    found = widened(cells)
    assert [list(subtract(each, cells)) for each in found] == [[]] * len(found)
    assert [list(subtract(each, found)) for each in cells] == [[]] * len(cells)
