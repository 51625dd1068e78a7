"""The same answers with instants as integers: microseconds since 1970-01-01T00:00:00Z."""

from __future__ import annotations

from typing import Any

from .answering import Answering
from .book import Event
from .clocks import Zone
from .errors import OutOfRange, WrongType
from .facts import AT
from .instants import EARLIEST, LATEST, NOT_GIVEN, TICK, UTC_EPOCH, Since


class InMicroseconds(Answering):
    def __init__(self, rules: Answering) -> None:
        super().__init__(rules.book, rules.eras)

    @staticmethod
    def printed(zone: Zone, instant: Since) -> Any:
        us = instant // TICK
        if not EARLIEST <= us <= LATEST:
            raise OverflowError
        return us

    def given(self, uses: tuple[str, ...], facts: list[Any]) -> list[Any]:
        return [self._given(name, fact) for name, fact in zip(uses, facts, strict=True)]

    def _given(self, name: str, fact: Any) -> Any:
        if fact is NOT_GIVEN or not (name == AT or isinstance(self.book.fact_names[name], Event)):
            return fact
        return fact if fact is None and name != AT else _instant(name, fact)


def _instant(name: str, given: object) -> object:
    if type(given) is not int:
        en, zh = "an int (microseconds since 1970-01-01T00:00:00Z)", "int（自 1970-01-01T00:00:00Z 起的微秒数）"
        or_none = ("", "") if name == AT else (" or None (it did not happen)", "或 None（没有发生）")
        raise WrongType(name, given, en + or_none[0], f" {zh}{or_none[1]}")
    if not EARLIEST <= given <= LATEST:
        raise OutOfRange(name, given, counted=False)
    return UTC_EPOCH + given * TICK
