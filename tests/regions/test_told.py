"""A cell as conditions: the fewest names, and windows of whole days by their days."""

from __future__ import annotations

import attrs
import pytest

from compiler.model.conditions import ChoiceIs, EventCompare, EventIn, Not, NumberIs, Order
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, HOUR, EventMoment, Precision, Shift
from compiler.model.vocabulary import Choice, Event, Group, Number, Vocabulary
from compiler.regions import HAPPENED, Cell, Space, told
from compiler.regions.zone import ZERO
from tests.strategies.rulebooks import ORIGIN, ZONE, named, place, terms

VALUES = ("a", "b", "c", "d", "e")
GROUPS = (Group("first_two", named("first two"), ("a", "b"), place()),)
FACTS = (
    Choice("kind", named("kind"), terms(*VALUES), place(), GROUPS),
    Number("wait", named("wait"), "days", place()),
    Event("paid", named("paid"), place()),
    Event("shipped", named("shipped"), place()),
)
SPACE = Space(
    Announcement(
        "random.told",
        named("told"),
        "tmall",
        "2019-01-11",
        ZONE,
        (Vocabulary("random", named("random"), place(), FACTS),),
        place(),
    )
)


def among(axis: str, mask: int) -> Cell:
    cell = SPACE.everything.among(axis, mask)
    assert cell is not None
    return cell


@pytest.mark.parametrize(
    ("values", "negated", "written"),
    [
        ("a", False, ("a",)),
        ("ab", False, ("first_two",)),
        ("abc", False, ("first_two", "c")),
        ("cde", True, ("first_two",)),
        ("bcde", True, ("a",)),
    ],
)
def test_values_are_told_by_the_fewest_names(values: str, negated: bool, written: tuple[str, ...]) -> None:
    (condition,) = told(SPACE, among("kind", SPACE.mask("kind", values)))
    assert isinstance(condition, ChoiceIs)
    assert (condition.negated, condition.written) == (negated, written)
    meant = set(VALUES) - set(condition.values) if negated else set(condition.values)
    assert meant == set(values)


def test_whole_days_are_told_by_their_days() -> None:
    cell = among("paid", HAPPENED)
    times = cell.times.at_most(ZERO, "paid", -ORIGIN)
    times = times and times.at_most("paid", ZERO, ORIGIN + 2 * DAY - 1)
    assert times is not None
    (condition,) = told(SPACE, attrs.evolve(cell, times=times))
    assert isinstance(condition, EventIn)
    window = condition.window
    assert window.first is not None
    assert window.last is not None
    assert (window.start, window.end, window.last.precision) == (ORIGIN, ORIGIN + 2 * DAY, Precision.DAY)
    assert (window.first.us, window.last.us, window.end_inclusive) == (ORIGIN, ORIGIN + DAY, True)


@pytest.mark.parametrize(
    ("greatest", "expected"),
    [
        (48 * HOUR, EventCompare("shipped", Order.BY, Shift)),
        (48 * HOUR - 1, EventCompare("shipped", Order.BEFORE, Shift)),
        (0, EventCompare("shipped", Order.BY, EventMoment)),
        (-24 * HOUR, EventCompare("paid", Order.FROM, Shift)),
        (-24 * HOUR - 1, Not(EventCompare("paid", Order.BY, Shift))),
    ],
    ids=["by", "before", "same", "from", "after"],
)
def test_how_far_two_events_are_apart_is_told(greatest: int, expected: object) -> None:
    cell = among("paid", HAPPENED).among("shipped", HAPPENED)
    assert cell is not None
    times = cell.times.at_most("shipped", "paid", greatest)
    assert times is not None
    *_, condition = told(SPACE, attrs.evolve(cell, times=times))
    inner = condition.condition if isinstance(condition, Not) else condition
    wanted = expected.condition if isinstance(expected, Not) else expected
    assert isinstance(inner, EventCompare)
    assert isinstance(wanted, EventCompare)
    assert isinstance(condition, Not) is isinstance(expected, Not)
    assert (inner.event, inner.order, type(inner.moment)) == (wanted.event, wanted.order, wanted.moment)


def test_numbers_are_told_by_their_bounds() -> None:
    numbers = SPACE.everything.numbers.at_most("wait", ZERO, 5)
    assert numbers is not None
    (condition,) = told(SPACE, attrs.evolve(SPACE.everything, numbers=numbers))
    assert isinstance(condition, NumberIs)
    assert (condition.measure.value, condition.bound, condition.unit) == ("at most", 5, "days")
