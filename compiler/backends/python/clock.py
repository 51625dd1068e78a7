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

    def doubts(self, fact: str) -> tuple[str, ...]:
        """Each of which says that what is given is no instant."""
        if self is Clock.DATETIMES:
            return (f"{fact}.tzinfo is None",)
        return f"type({fact}) is not int", f"not EARLIEST <= {fact} <= LATEST"

    @property
    def reads(self) -> bool:
        """Whether an instant has to be read before it is reckoned with."""
        return self is Clock.DATETIMES
