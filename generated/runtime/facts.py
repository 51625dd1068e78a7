"""Facts as they are given, held against what they may be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from .book import Choice, Event, Fact, Flag, Number
from .errors import NaiveInstant, NegativeAmount, NotWhole, OutOfRange, TooManyDigits, UnknownValue, WrongType
from .instants import NOT_GIVEN, UTC_EPOCH, Since
from .reckoning import too_long

FactValue = str | bool | Decimal | Since | None
AT = "at"
"""The fact of the instant that the question is asked about."""


def read(facts: Mapping[str, Fact], given: Mapping[str, object]) -> dict[str, FactValue]:
    """The facts that are given, by name; the others are left out. Raises a FactError for what a fact cannot be."""
    return {
        name: _instant(AT, value) if name == AT else _read(facts[name], name, value)
        for name, value in given.items()
        if value is not NOT_GIVEN
    }


def _read(fact: Fact, name: str, value: object) -> FactValue:
    match fact:
        case Choice(values=values):
            if not isinstance(value, str) or value not in values:
                raise UnknownValue(name, value, values)
            return value
        case Flag():
            if not isinstance(value, bool):
                raise WrongType(name, value, "True or False", " True 或 False")
            return value
        case Event():
            return None if value is None else _instant(name, value)
        case Number():
            return _number(fact, value)


def _number(fact: Number, value: object) -> Decimal:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = Decimal(value) if isinstance(value, int) else Decimal(str(value))
        if number.is_finite():
            if too_long(number):
                raise TooManyDigits(fact.name, value)
            return _counting(fact, number, value)
    raise WrongType(fact.name, value, "a finite number", "有限的数字")


def _counting(fact: Number, number: Decimal, value: object) -> Decimal:
    """A number by which moments may be counted."""
    if fact.counts and number < 0:
        raise NegativeAmount(fact.name, value)
    if fact.whole and number != number.to_integral_value():
        raise NotWhole(fact.name, value)
    return number


def _instant(name: str, value: object) -> Since:
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is None:
            raise NaiveInstant(name, value)
        if isinstance(offset, timedelta):  # not so of what tables have in the place of a datetime that is missing
            try:
                return value - UTC_EPOCH
            except OverflowError:
                raise OutOfRange(name, value, counted=False) from None
    or_none = ("", "") if name == AT else (" or None (it did not happen)", " 或 None（没有发生）")
    raise WrongType(name, value, "a datetime with tzinfo" + or_none[0], "带 tzinfo 的 datetime" + or_none[1])
