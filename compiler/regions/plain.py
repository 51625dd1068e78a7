"""Plain numbers between two bounds: for witnesses, and for a look where there are too many to try each."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from compiler.regions.zone import Bound

FEW = 40
"""So many whole numbers are looked at from an end."""

MANY = 400
"""So many whole numbers are looked at one by one."""


def plainest(least: Bound | None, greatest: Bound | None) -> Fraction:
    """The number between two bounds that has the fewest decimals, and of these the least that is not negative."""
    scale = 1
    while True:
        low = None if least is None else ceil(least * scale)
        high = None if greatest is None else floor(greatest * scale)
        if low is None:
            return Fraction(0 if high is None else min(high, 0), scale)
        if high is None or low <= high:
            return Fraction(max(low, 0) if high is None or high >= 0 else low, scale)
        scale *= 10


def decimal(value: Bound) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def whole(low: int | None, high: int | None) -> tuple[list[int], bool]:
    """The whole numbers between two, or some of them; whether it is all."""
    if low is not None and high is not None:
        if high - low <= MANY:
            return list(range(low, high + 1)), True
        return [*range(low, low + FEW), *range(high - FEW, high + 1)], False
    if low is not None:
        return list(range(low, low + FEW)), False
    if high is not None:
        return list(range(high, high - FEW, -1)), False
    return sorted(range(-FEW, FEW), key=lambda count: (abs(count), count)), False


def several(least: Bound | None, greatest: Bound | None) -> list[Fraction]:
    """Some numbers between two: the plainest, the ends and what lies near them, the middle."""
    found = [plainest(least, greatest)]
    if least is not None and greatest is not None:
        found += [Fraction(least), Fraction(greatest), (Fraction(least) + greatest) / 2, *_inside(least, greatest)]
    elif least is not None:
        found += [Fraction(least), *(Fraction(ceil(least) + step) for step in _STEPS)]
    elif greatest is not None:
        found += [Fraction(greatest), *(Fraction(floor(greatest) - step) for step in _STEPS)]
    else:
        found += [Fraction(sign * step) for step in _STEPS for sign in (1, -1)]
    return list(dict.fromkeys(found))


_STEPS = (0, 1, 2, 10, 100, 1000, 10**6)


def _inside(least: Bound, greatest: Bound) -> Iterator[Fraction]:
    for part in (4, 20, 1000):
        step = (Fraction(greatest) - least) / part
        yield plainest(least, least + step)
        yield plainest(greatest - step, greatest)
