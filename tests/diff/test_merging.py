"""Cells put together hold the same cases, and each cell counts once."""

from __future__ import annotations

from compiler.diff.merging import merged
from compiler.regions.cell import Cell
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
