"""Answers that have a date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from compiler.model.answer import Answer, Point
from compiler.model.case import FactError, FactValue

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARGIN = timedelta(days=1)  # more than any zone's offset from UTC


def printable(answer: Answer, facts: Mapping[str, FactValue]) -> Answer:
    """The answer. Raises FactError where an instant in it lies outside the years 1 to 9999, far away as a fact is."""
    values = (answer.value, *(alternative.value for alternative in answer.alternatives))
    if all(_has_date(value.us) for value in values if isinstance(value, Point)):
        return answer
    instants = {name: value for name, value in facts.items() if isinstance(value, int) and not isinstance(value, bool)}
    raise FactError("out-of-range", fact=max(instants, key=lambda name: abs(instants[name])))


def _has_date(us: int) -> bool:
    try:
        at = _EPOCH + timedelta(microseconds=us)
        return at - _MARGIN < at + _MARGIN
    except OverflowError:
        return False
