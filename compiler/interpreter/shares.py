"""Numbers reckoned exactly: shares and sums. No result has zeros at its end that say nothing."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact

from compiler.model.outcomes import Rounding, RoundingMode, Share

LONGEST = 30
"""A number of a case has at most so many digits before its point, and so many after it."""

_EXACT = Context(prec=2000, traps=[Inexact])


def too_long(number: Decimal) -> bool:
    """Whether a number has more digits than a case may give."""
    exponent = number.as_tuple().exponent
    return number.adjusted() >= LONGEST or (isinstance(exponent, int) and exponent < -LONGEST)


def share(terms: Share, number: Decimal) -> Decimal:
    """So many per cent of a number; then at least and at most so much; then rounded."""
    part = _EXACT.multiply(number, terms.percent).scaleb(-2, _EXACT)
    if terms.at_least is not None:
        part = max(part, terms.at_least)
    if terms.at_most is not None:
        part = min(part, terms.at_most)
    return plain(rounded(part, terms.rounding) if terms.rounding else part)


def rounded(number: Decimal, rounding: Rounding) -> Decimal:
    """A multiple of the step: down is towards zero, up away from it, half up to the nearer one, a half away from it."""
    steps, rest = _EXACT.divmod(number.copy_abs(), rounding.step)
    match rounding.mode:
        case RoundingMode.DOWN:
            more = False
        case RoundingMode.UP:
            more = rest > 0
        case RoundingMode.HALF_UP:
            more = _EXACT.multiply(rest, Decimal(2)) >= rounding.step
    return _EXACT.multiply(_EXACT.add(steps, Decimal(more)), rounding.step).copy_sign(number)


def total(number: Decimal, more: Decimal) -> Decimal:
    return plain(_EXACT.add(number, more))


def plain(number: Decimal) -> Decimal:
    """The same number without zeros at its end and without an exponent."""
    if number == number.to_integral_value():
        return Decimal(int(number))
    return number.normalize(_EXACT)
