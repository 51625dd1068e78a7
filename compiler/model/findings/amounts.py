"""Durations, shares, sums of money."""

from __future__ import annotations

from compiler.locale import Labels
from dsl.diagnostic import Finding


class CountedBack(Finding):
    """Calendar days, working days or months before a moment: nobody has said on which side the day closes."""

    written: Labels


class ShareOutOfRange(Finding):
    """Nothing, or more than ten times the whole."""

    written: str


class ReversedLimits(Finding):
    """A share of which at least more is given than at most."""

    at_least: str
    at_most: str


class RoundedToNothing(Finding):
    """Rounding to a step that is not more than zero."""

    written: str


class MixedCurrencies(Finding):
    """Money in one currency, held against money in another. `number`: the fact or matter of which both are said."""

    written: str
    number: str
    other: str
