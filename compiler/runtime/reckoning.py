"""Numbers reckoned exactly: shares and sums. No result has zeros at its end that say nothing."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact

from .values import Share

LONGEST = 30
"""A number of a case has at most so many digits before its point, and so many after it."""

_EXACT = Context(prec=2000, traps=[Inexact])


def too_long(number: Decimal) -> bool:
    """Whether a number has more digits than a case may give."""
    exponent = number.as_tuple().exponent
    return number.adjusted() >= LONGEST or (isinstance(exponent, int) and exponent < -LONGEST)


def share_of(share: Share, number: Decimal) -> Decimal:
    """So many per cent of a number; then at least and at most so much; then rounded."""
    part = _EXACT.multiply(number, share.percent).scaleb(-2, _EXACT)
    if share.at_least is not None:
        part = max(part, share.at_least)
    if share.at_most is not None:
        part = min(part, share.at_most)
    return _plain(part if share.step is None else _rounded(part, share.step, share.rounding))


def total(number: Decimal, more: Decimal) -> Decimal:
    return _plain(_EXACT.add(number, more))


def _rounded(number: Decimal, step: Decimal, mode: str) -> Decimal:
    """To a multiple of the step: down towards zero, up away from it, half up to the nearer, of two the farther one."""
    steps, rest = _EXACT.divmod(number.copy_abs(), step)
    more = (mode == "up" and rest > 0) or (mode == "half up" and _EXACT.multiply(rest, Decimal(2)) >= step)
    return _EXACT.multiply(_EXACT.add(steps, Decimal(more)), step).copy_sign(number)


def _plain(number: Decimal) -> Decimal:
    """The same number without zeros at its end and without an exponent."""
    if number == number.to_integral_value():
        return Decimal(int(number))
    return number.normalize(_EXACT)
