"""What generated modules stand on: decisions, their errors, and the rules as data. Standard library only.

A program needs `Decision` and the errors for its own type hints and `except` clauses, and `NOT_GIVEN` to say of a fact
that it is not known (`None` says of an event that it did not happen).
"""

from .decision import Alternative, Decision, Kind, Reading
from .errors import (
    ContradictingFact,
    FactError,
    NaiveInstant,
    NegativeAmount,
    NotDecided,
    NotWhole,
    OutOfRange,
    TooManyDigits,
    UnknownValue,
    WrongType,
)
from .instants import NOT_GIVEN, NotGiven

__all__ = [
    "NOT_GIVEN",
    "Alternative",
    "ContradictingFact",
    "Decision",
    "FactError",
    "Kind",
    "NaiveInstant",
    "NegativeAmount",
    "NotDecided",
    "NotGiven",
    "NotWhole",
    "OutOfRange",
    "Reading",
    "TooManyDigits",
    "UnknownValue",
    "WrongType",
]
