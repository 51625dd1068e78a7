"""How instants are given to a module, and how it reckons with them."""

from __future__ import annotations

from enum import Enum


class Clock(Enum):
    """datetimes: aware ones, reckoned as the time since 1970. microseconds: integers since 1970, as they are."""

    DATETIMES = "datetimes"
    MICROSECONDS = "microseconds"

    @property
    def type(self) -> str:
        return "datetime" if self is Clock.DATETIMES else "int"

    def doubt(self, fact: str) -> str:
        """Whether what is given is no instant."""
        return f"{fact}.tzinfo is None" if self is Clock.DATETIMES else f"type({fact}) is not int"

    @property
    def reads(self) -> bool:
        """Whether an instant has to be read before it is reckoned with."""
        return self is Clock.DATETIMES
