"""Differences between quantities: instants against instants, numbers against numbers, either against literals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import field, frozen

Bound = int | Fraction

ZERO = ""
"""The quantity that literals are measured from: the epoch, or the number nought."""

COMPUTED = "~"
"""What the names of quantities begin with that a case does not give, but that are computed from others."""

TICK = 1
"""The least difference between two instants, in microseconds."""

INFINITESIMAL = Fraction(1, 10**60)
"""Stands for the least difference between two numbers, which are decimals: no literal comes near it."""


@frozen
class Zone:
    """All assignments with `x - y <= bounds[x, y]` for every pair. Never empty, and closed: each bound is the tightest.

    `unit` is what quantities are counted in: `x - y < c` is `x - y <= c - unit`, and no two differ by a third of it.
    """

    unit: Bound
    bounds: Mapping[tuple[str, str], Bound] = field(factory=dict)

    def at_most(self, x: str, y: str, c: Bound) -> Zone | None:
        """The part in which `x - y <= c`, or None where there is none."""
        if x == y:
            return self if c >= 0 else None
        if isinstance(c, Fraction):
            c = c // self.unit * self.unit
        old = self.bounds.get((x, y))
        if old is not None and old <= c:
            return self
        back = self.bounds.get((y, x))
        if back is not None and back + c < 0:
            return None
        return Zone(self.unit, self._closed(x, y, c))

    def less(self, x: str, y: str, c: Bound) -> Zone | None:
        """The part in which `x - y < c`, or None where there is none."""
        return self.at_most(x, y, -(-c // self.unit) * self.unit - self.unit)

    def equal(self, x: str, y: str, c: Bound) -> Zone | None:
        """The part in which `x - y = c`, or None where there is none."""
        zone = self.at_most(x, y, c)
        return zone and zone.at_most(y, x, -c)

    def meet(self, other: Zone) -> Zone | None:
        """The assignments of both, or None where they share none."""
        zone: Zone | None = self
        for (x, y), c in other.bounds.items():
            if zone is None:
                return None
            zone = zone.at_most(x, y, c)
        return zone

    def join(self, other: Zone) -> Zone:
        """The least zone that holds the assignments of both, and maybe others."""
        bounds = {pair: max(c, other.bounds[pair]) for pair, c in self.bounds.items() if pair in other.bounds}
        return Zone(self.unit, bounds)

    def minus(self, other: Zone) -> Iterator[Zone]:
        """Disjoint zones that hold the assignments of this one that are not in the other."""
        rest: Zone = self
        for (x, y), c in other.bounds.items():
            outside = rest.less(y, x, -c)
            if outside is not None:
                yield outside
            inside = rest.at_most(x, y, c)
            if inside is None:
                return
            rest = inside

    def least(self, x: str) -> Bound | None:
        """The least value of `x`, or None where it has none."""
        if x == ZERO:
            return 0
        bound = self.bounds.get((ZERO, x))
        return None if bound is None else -bound

    def greatest(self, x: str) -> Bound | None:
        """The greatest value of `x`, or None where it has none."""
        return 0 if x == ZERO else self.bounds.get((x, ZERO))

    def bare(self) -> set[tuple[str, str]]:
        """The pairs of given quantities whose bound does not follow from those against literals."""
        return {
            (x, y)
            for (x, y), c in self.bounds.items()
            if not x.startswith(COMPUTED) and not y.startswith(COMPUTED)
            if ZERO in (x, y) or not self._follows(x, y, c)
        }

    def _follows(self, x: str, y: str, c: Bound) -> bool:
        greatest, least = self.greatest(x), self.least(y)
        return greatest is not None and least is not None and greatest - least <= c

    def names(self) -> set[str]:
        """The given quantities that are bounded in any way, the zero apart."""
        return {name for pair in self.bounds for name in pair if not name.startswith(COMPUTED)} - {ZERO}

    def computed(self) -> set[str]:
        """The computed quantities that are bounded in any way."""
        return {name for pair in self.bounds for name in pair if name.startswith(COMPUTED)}

    def _closed(self, x: str, y: str, c: Bound) -> dict[tuple[str, str], Bound]:
        bounds = dict(self.bounds)
        lefts: list[tuple[str, Bound]] = [(x, 0)]
        rights: list[tuple[str, Bound]] = [(y, 0)]
        for (u, v), bound in self.bounds.items():
            if v == x:
                lefts.append((u, bound))
            if u == y:
                rights.append((v, bound))
        for u, before in lefts:
            for v, after in rights:
                if u != v:
                    total = before + c + after
                    known = bounds.get((u, v))
                    if known is None or total < known:
                        bounds[u, v] = total
        return bounds
