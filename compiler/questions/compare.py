"""Whether an answer is the one that a case file expects."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from compiler.model.answer import Answer, Kind, Point, Value
from compiler.model.case import FactError, read_instant


def agrees(answer: Answer, expected: Any) -> bool:
    """By kind and value; instants as instants, a conflict by kind alone, missing facts as a set."""
    if not isinstance(expected, dict) or expected.get("kind") != answer.kind.value:
        return False
    match answer.kind:
        case Kind.VALUE:
            return _same(answer.value, expected.get("value"))
        case Kind.PER:
            return bool(answer.value == expected.get("value"))
        case Kind.MISSING_FACT:
            facts = expected.get("facts")
            return isinstance(facts, list) and all(isinstance(f, str) for f in facts) and set(facts) == {*answer.facts}
        case _:
            return True


def _same(value: Value | None, expected: Any) -> bool:
    match value:
        case Point():
            try:
                return read_instant("value", expected) == value.us
            except FactError:
                return False
        case bool():
            return expected is value
        case Decimal():
            return _number(expected) == value
        case _:
            return bool(value == expected)


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None
