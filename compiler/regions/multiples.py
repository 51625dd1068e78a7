"""Numbers of a cell cut into parts in which multiples and rounded numbers are what they are computed to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, floor

from compiler.model.outcomes import RoundingMode
from compiler.regions.budget import Budget
from compiler.regions.computed import Computed, Later, Product, Rounded
from compiler.regions.plain import several, whole
from compiler.regions.zone import ZERO, Bound, Zone

ROUNDS = 4
"""So many times bounds are passed on between numbers and their multiples."""

Part = tuple[Zone, bool]
"""A zone, and whether the zones that came with it are all that there is."""


def settled(numbers: Zone, quantities: Sequence[Computed], budget: Budget) -> Iterator[Part]:
    """The zones in which all of these quantities, each after those that it rests on, are as computed."""
    zone = passed_on(numbers, quantities)
    if zone is None:
        return
    if not quantities:
        yield zone, True
        return
    quantity, rest = quantities[0], quantities[1:]
    of = quantity.of
    assert isinstance(of, Product | Rounded)
    for part, every in _steps(zone, quantity, of) if isinstance(of, Rounded) else _points(zone, quantity, of):
        budget.spend()
        for inner, too in settled(part, rest, budget):
            yield inner, every and too


def _points(numbers: Zone, quantity: str, product: Product) -> Iterator[Part]:
    """Some values of a number, with its multiple."""
    least, greatest = numbers.least(product.number), numbers.greatest(product.number)
    for value in several(least, greatest):
        zone = numbers.equal(product.number, ZERO, value)
        zone = zone and zone.equal(quantity, ZERO, product.times * value)
        if zone:
            yield zone, least is not None and least == greatest


def _steps(numbers: Zone, quantity: str, rounded: Rounded) -> Iterator[Part]:
    """The steps that a rounded number may take, with what is rounded to each."""
    step = Fraction(str(rounded.rounding.step))
    least, greatest = numbers.least(quantity), numbers.greatest(quantity)
    low, high = None if least is None else ceil(least / step), None if greatest is None else floor(greatest / step)
    counts, every = whole(low, high)
    for count in counts:
        zone = numbers.equal(quantity, ZERO, count * step)
        for part in _rounded_to(zone, rounded, count * step) if zone else ():
            yield part, every


def _rounded_to(numbers: Zone, rounded: Rounded, value: Fraction) -> Iterator[Zone]:
    """The part in which the number is rounded to the value."""
    low, high = _preimage(rounded.rounding.mode, value, Fraction(str(rounded.rounding.step)))
    ends = [((end - rounded.plus) / rounded.times, excluded) for end, excluded in (low, high)]
    (least, above), (greatest, below) = ends if rounded.times > 0 else ends[::-1]
    zone = (numbers.less if above else numbers.at_most)(ZERO, rounded.number, -least)
    zone = zone and (zone.less if below else zone.at_most)(rounded.number, ZERO, greatest)
    if zone:
        yield zone


End = tuple[Fraction, bool]
"""A bound, and whether it is excluded."""


def _preimage(mode: RoundingMode, value: Fraction, step: Fraction) -> tuple[End, End]:
    """The least and the greatest of the numbers that are rounded to a value."""
    if mode is RoundingMode.HALF_UP:
        return (value - step / 2, value <= 0), (value + step / 2, value >= 0)
    if value == 0:
        return ((-step, True), (step, True)) if mode is RoundingMode.DOWN else ((value, False), (value, False))
    outward = step if value > 0 else -step
    inner: End = (value, False) if mode is RoundingMode.DOWN else (value - outward, True)
    outer: End = (value + outward, True) if mode is RoundingMode.DOWN else (value, False)
    return (inner, outer) if value > 0 else (outer, inner)


def passed_on(numbers: Zone, quantities: Sequence[Computed]) -> Zone | None:
    """The zone with the bounds of numbers passed on to their multiples and back; None where nothing is left."""
    zone: Zone | None = numbers
    for _ in range(ROUNDS):
        before = zone
        for quantity in quantities:
            of = quantity.of
            assert not isinstance(of, Later)
            plus, slack = (of.plus, Fraction(str(of.rounding.step))) if isinstance(of, Rounded) else (Fraction(0),) * 2
            zone = zone and _linked(zone, of.number, quantity, of.times, plus, slack)
        if zone is before:
            break
    return zone


def _linked(zone: Zone, x: str, y: str, times: Fraction, plus: Fraction, slack: Fraction) -> Zone | None:
    """The part of the zone in which `y` is within `slack` of `times` `x` and `plus`, as far as their bounds tell."""
    low, high = _scaled(zone.least(x), zone.greatest(x), times)
    linked = _within(zone, y, low, high, plus, slack)
    low, high = _scaled(zone.least(y), zone.greatest(y), 1 / times)
    return linked and _within(linked, x, low, high, -plus / times, slack / abs(times))


def _scaled(least: Bound | None, greatest: Bound | None, times: Fraction) -> tuple[Bound | None, Bound | None]:
    low, high = (None if end is None else times * end for end in (least, greatest))
    return (low, high) if times > 0 else (high, low)


def _within(
    zone: Zone, name: str, low: Bound | None, high: Bound | None, plus: Fraction, slack: Fraction
) -> Zone | None:
    narrowed = zone if low is None else zone.at_most(ZERO, name, slack - plus - low)
    return narrowed and (narrowed if high is None else narrowed.at_most(name, ZERO, high + plus + slack))
