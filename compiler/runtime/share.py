"""Shares of a number: so many per cent, at least and at most so much, rounded."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal

from .book import Share

_EXACT = Context(prec=200)
_ROUNDING = {"down": ROUND_FLOOR, "up": ROUND_CEILING, "half up": ROUND_HALF_UP}


def share_of(share: Share, number: Decimal) -> Decimal:
    """The share of a number, exactly but for the rounding that it says."""
    part = _EXACT.divide(_EXACT.multiply(share.percent, number), Decimal(100))
    if share.at_least is not None:
        part = max(part, share.at_least)
    if share.at_most is not None:
        part = min(part, share.at_most)
    if share.step is None:
        return part
    steps = _EXACT.divide(part, share.step).to_integral_value(_ROUNDING[share.rounding], _EXACT)
    return _EXACT.multiply(steps, share.step)
