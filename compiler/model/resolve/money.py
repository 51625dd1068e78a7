"""Currencies: a number of money has none of its own, so all that it is held against must have one."""

from __future__ import annotations

from attrs import define, field

from compiler.model.findings import MixedCurrencies
from compiler.model.resolve.site import Sink
from dsl.diagnostic import Label
from dsl.source import Place


@define
class Money:
    """What an announcement says of its numbers of money: in which currency, and which are held against each other."""

    _sums: list[tuple[str, str, str, Place]] = field(factory=list)
    _alike: dict[str, str] = field(factory=dict)

    def said(self, number: str, currency: str, written: str, place: Place) -> None:
        """A literal that is held against a fact or matter, or that it is."""
        self._sums.append((number, currency, written, place))

    def same(self, number: str, other: str) -> None:
        """Two numbers that are compared, or one of which is a share of the other."""
        self._alike[self._root(number)] = self._root(other)

    def check(self, sink: Sink) -> None:
        """One finding for each sum in another currency than the first."""
        first: dict[str, tuple[str, Place]] = {}
        for number, currency, written, place in sorted(self._sums, key=lambda each: each[3]):
            other, there = first.setdefault(self._root(number), (currency, place))
            if other != currency:
                related = (Label(there, "first-here"),)
                sink.add(MixedCurrencies(place=place, written=written, number=number, other=other, related=related))

    def _root(self, number: str) -> str:
        while number in self._alike and self._alike[number] != number:
            number = self._alike[number]
        return number
