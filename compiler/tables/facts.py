"""Which columns of a table give which facts, and how each is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import frozen

from compiler.backends.frame import Needs
from compiler.project import UsageError


class Family(Enum):
    """What the type of a column is to us. `naive`: a date or a time without a zone, which is no instant."""

    WHOLE = "whole number"
    NUMBER = "number"
    TEXT = "text"
    BOOLEAN = "boolean"
    INSTANT = "instant"
    FINE_INSTANT = "instant in nanoseconds"
    NAIVE = "time without a zone"
    OTHER = "other"


class Way(Enum):
    """How a column is read. From text a value that cannot be read is null, and marked."""

    AS_IT_IS = "as it is"
    AS_NUMBER = "as a number"
    FROM_INSTANT = "microseconds of an instant"
    FROM_FINE_INSTANT = "microseconds of an instant in nanoseconds, without what is left"
    TEXT_INSTANT = "an instant with its distance from UTC, written out"
    TEXT_WHOLE = "a whole number, written out"
    TEXT_NUMBER = "a number, written out"
    TEXT_FLAG = "true or false, written out"

    @property
    def may_fail(self) -> bool:
        return self in (Way.TEXT_INSTANT, Way.TEXT_WHOLE, Way.TEXT_NUMBER, Way.TEXT_FLAG)


INSTANT = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$"
)
"""An instant as text; without its distance from UTC it would be another one in each session zone."""

WHOLE = r"^-?[0-9]{1,18}$"
NUMBER = r"^-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]{1,3})?$"
YES = ("true", "yes", "1")
NO = ("false", "no", "0")

PREFIX = "gonggao_"
"""Begins the names of the columns that are there only while a table is decided."""

_WAYS: Mapping[str, Mapping[Family, Way]] = {
    "str": {Family.TEXT: Way.AS_IT_IS},
    "bool": {Family.BOOLEAN: Way.AS_IT_IS, Family.TEXT: Way.TEXT_FLAG},
    "float": {Family.NUMBER: Way.AS_NUMBER, Family.WHOLE: Way.AS_NUMBER, Family.TEXT: Way.TEXT_NUMBER},
}
_INSTANT_WAYS = {
    Family.INSTANT: Way.FROM_INSTANT,
    Family.FINE_INSTANT: Way.FROM_FINE_INSTANT,
    Family.TEXT: Way.TEXT_INSTANT,
}
_MICROSECOND_WAYS = {Family.WHOLE: Way.AS_IT_IS, Family.TEXT: Way.TEXT_WHOLE}


@frozen
class Read:
    """A fact, the column that gives it, and how."""

    fact: str
    source: str
    type: str
    way: Way

    @property
    def column(self) -> str:
        return f"{PREFIX}{self.fact}"

    @property
    def unreadable(self) -> str:
        """The column that says that there was something that could not be read."""
        return f"{PREFIX}{self.fact}_unreadable"


def facts_in(table: Mapping[str, Family], needs: Iterable[Needs]) -> tuple[Read, ...]:
    """How the columns of a table give the facts that they can; an event is `paid_at` or `paid_at_us`.

    Raises UsageError for a column that is of another type, or that may mean several instants.
    """
    return tuple(found for need in needs for found in [_read(table, need)] if found)


def _read(table: Mapping[str, Family], need: Needs) -> Read | None:
    if need.type == "int" and need.column in table:
        return Read(need.fact, need.column, need.type, _way(table, need.column, _MICROSECOND_WAYS))
    if need.fact not in table:
        return None
    ways = _INSTANT_WAYS if need.type == "int" else _WAYS[need.type]
    return Read(need.fact, need.fact, need.type, _way(table, need.fact, ways))


def _way(table: Mapping[str, Family], column: str, ways: Mapping[Family, Way]) -> Way:
    family = table[column]
    if family not in ways:
        key = "naive-column" if family is Family.NAIVE and Family.INSTANT in ways else "column-type"
        raise UsageError(key, column=column)
    return ways[family]
