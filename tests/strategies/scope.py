"""What a random announcement may use."""

from __future__ import annotations

from enum import Enum

import attrs
from attrs import frozen

from compiler.model.conditions import NOW
from compiler.model.vocabulary import Choice, Event, Flag, Matter, Number
from tests.strategies.words import RANK


class Feature(Enum):
    """Constructs that random announcements have on demand, so that each reader takes them on when it knows them."""

    HOURS = "weekly hours, of a matter of their own"
    EDITIONS = "rules and definitions with a date of their own, and with old values"
    LOCAL_DAYS = "calendar days and working days, with more added to them"
    MONTHS = "months, clamped or rolled"
    SEVERAL = "later and earlier of"
    AMOUNTS = "days, calendar days and working days by a number fact"
    SHARES = "shares of numbers"
    EXTENSIONS = "outcomes that extend the original or the earlier answer"


EVERY = frozenset(Feature)


@frozen
class Scope:
    """What a condition may name: facts, matters of a lower rank than `rank`, and the definition where there is one."""

    choices: tuple[Choice, ...]
    flags: tuple[Flag, ...]
    numbers: tuple[Number, ...]
    events: tuple[Event, ...]
    now: bool
    matters: tuple[Matter, ...]
    features: frozenset[Feature] = frozenset()
    extra: bool = False
    rank: int = 0
    special: bool = False

    def below(self, rank: int) -> Scope:
        return attrs.evolve(self, rank=rank)

    @property
    def lower(self) -> tuple[Matter, ...]:
        return tuple(m for m in self.matters if RANK[m.id] < self.rank)

    @property
    def clocks(self) -> tuple[str, ...]:
        return tuple(e.id for e in self.events) + ((NOW,) if self.now else ())
