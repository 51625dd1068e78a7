from fractions import Fraction
from itertools import product

import portion
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.regions.zone import INFINITESIMAL, TICK, ZERO, Zone

NAMES = (ZERO, "paid", "shipped")
PAIRS = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(-3, 3))
ANYWHERE = Zone(TICK)


def made(constraints: list[tuple[str, str, int]]) -> Zone | None:
    zone: Zone | None = ANYWHERE
    for x, y, c in constraints:
        zone = zone and zone.at_most(x, y, c)
    return zone


def points(constraints: list[tuple[str, str, int]]) -> set[tuple[int, int]]:
    """All whole points near the origin that keep the constraints."""
    return {
        (paid, shipped)
        for paid, shipped in product(range(-12, 13), repeat=2)
        for at in [{ZERO: 0, "paid": paid, "shipped": shipped}]
        if all(at[x] - at[y] <= c for x, y, c in constraints)
    }


def kept(zone: Zone) -> set[tuple[int, int]]:
    return points([(x, y, int(c)) for (x, y), c in zone.bounds.items()])


@given(st.lists(PAIRS, max_size=5))
def test_a_zone_is_empty_exactly_where_no_point_keeps_its_constraints(constraints: list[tuple[str, str, int]]) -> None:
    zone = made(constraints)
    assert (kept(zone) if zone else set()) == points(constraints)
    assert (zone is None) == (not points(constraints))


@settings(max_examples=60)
@given(st.lists(PAIRS, max_size=3), st.lists(PAIRS, max_size=3))
def test_subtracting_a_zone_leaves_disjoint_zones_with_the_other_points(
    some: list[tuple[str, str, int]], others: list[tuple[str, str, int]]
) -> None:
    one, other = made(some), made(others)
    if one is None or other is None:
        return
    parts = [kept(zone) for zone in one.minus(other)]
    assert sum(len(part) for part in parts) == len(set().union(*parts))
    assert set().union(*parts) == points(some) - points(others)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=4))
def test_on_one_axis_zones_are_intervals(bounds: list[tuple[int, int]]) -> None:
    expected = portion.closedopen(-portion.inf, portion.inf)
    zone: Zone | None = ANYWHERE
    for start, end in bounds:
        expected &= portion.closedopen(start, end)
        zone = zone and zone.at_most(ZERO, "paid", -start)
        zone = zone and zone.less("paid", ZERO, end)
    assert (zone is None) == expected.empty
    if zone and bounds:
        assert (zone.least("paid"), zone.greatest("paid")) == (expected.lower, expected.upper - 1)


def test_no_number_is_a_third() -> None:
    assert Zone(INFINITESIMAL).equal("weight", ZERO, Fraction(1, 3)) is None


def test_what_lies_on_one_side_of_a_third_does_not_lie_on_the_other() -> None:
    below = Zone(INFINITESIMAL).at_most("weight", ZERO, Fraction(1, 3))
    assert below
    assert below.at_most(ZERO, "weight", Fraction(-1, 3)) is None
    above = list(Zone(INFINITESIMAL).minus(below))
    assert [zone.least("weight") for zone in above] == [Fraction(1, 3) // INFINITESIMAL * INFINITESIMAL + INFINITESIMAL]


def test_between_what_is_less_than_a_fraction_and_what_is_not_there_is_nothing() -> None:
    numbers, third = Zone(INFINITESIMAL), Fraction(500, 31)
    below, above = numbers.less("price", ZERO, third), numbers.at_most(ZERO, "price", -third)
    assert below is not None
    assert above is not None
    assert [rest for part in numbers.minus(below) for rest in part.minus(above)] == []
