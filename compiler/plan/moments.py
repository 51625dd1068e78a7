"""The moment that an outcome names, and whether it can fail to exist."""

from __future__ import annotations

from compiler.model.conditions import Always, Condition, MomentExists
from compiler.model.rules import At, Before, By, From, NotBefore, OutcomeValue
from compiler.model.time import Instant, Moment, Shift


def moment_of(value: OutcomeValue) -> Moment | None:
    match value:
        case Before(moment) | By(moment) | At(moment) | From(moment) | NotBefore(moment):
            return moment
        case _:
            return None


def base_of(moment: Moment) -> Moment:
    """That from which a moment is counted."""
    return base_of(moment.base) if isinstance(moment, Shift) else moment


def exists(value: OutcomeValue) -> Condition:
    """That the moment of an outcome exists; one counted from a literal always does."""
    moment = moment_of(value)
    if moment is None or isinstance(base_of(moment), Instant):
        return Always()
    return MomentExists(base_of(moment))
