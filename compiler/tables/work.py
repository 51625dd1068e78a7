"""What is to be done to a table: which facts are read from it, and which columns it gets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from compiler.backends.frame import REFUSED, Column, decided, facts_for
from compiler.model.answer import Kind
from compiler.model.as_of import as_of as stand_as_of
from compiler.model.case import FactError, fact_name, nearest
from compiler.model.rulebook import Announcement
from compiler.plan import Plan, lower
from compiler.project import UsageError
from compiler.tables.facts import PREFIX, Family, Read, facts_in

UNDECIDED = (Kind.CONFLICT.value, Kind.MISSING_FACT.value, *REFUSED)
"""The kinds of rows that could not be decided."""


@frozen
class Work:
    """`absent`: by matter the facts that could change its answer and that the table does not have."""

    matters: tuple[str, ...]
    reads: tuple[Read, ...]
    columns: tuple[Column, ...]
    absent: Mapping[str, tuple[str, ...]]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The columns with the kinds of answers, one a matter."""
        return tuple(f"{matter}_kind" for matter in self.matters)


@frozen
class Counts:
    """How many rows a table has, and how many of each matter's answers are of each kind."""

    rows: int
    kinds: Mapping[str, Mapping[str, int]]

    @property
    def undecided(self) -> bool:
        return any(kind in UNDECIDED for counted in self.kinds.values() for kind in counted)


def plan_of(announcement: Announcement, as_of: str | None = None) -> Plan:
    """The plan of what was published by a date (ISO, inclusive), or of all."""
    return lower(stand_as_of(announcement, as_of).announcement)


def work(plan: Plan, matters: Sequence[str], table: Mapping[str, Family]) -> Work:
    """Raises FactError for what is no matter, UsageError for columns that cannot be read."""
    chosen = tuple(dict.fromkeys(matters))
    reads = facts_in(table, facts_for(plan.announcement, chosen))
    columns = [column for matter in chosen for column in matter_columns(plan, matter, reads)]
    taken = [name for name in table if name.startswith(PREFIX) or name in {column.name for column in columns}]
    if taken:
        raise UsageError("column-taken", columns=tuple(taken))
    given = {read.fact for read in reads}
    absent = {m: tuple(n.fact for n in facts_for(plan.announcement, [m]) if n.fact not in given) for m in chosen}
    return Work(chosen, reads, tuple(columns), absent)


def questions(plan: Plan) -> tuple[str, ...]:
    """What can be asked: matters that are decided, and derived facts."""
    matters = tuple(planned.matter for planned in plan.matters)
    return (*matters, *(fact_name(plan.announcement.facts[derived.fact]) for derived in plan.derived))


def matter_columns(plan: Plan, matter: str, reads: Iterable[Read]) -> tuple[Column, ...]:
    """The columns of one matter, or of a derived fact."""
    known = questions(plan)
    if matter not in plan.announcement.matters and matter not in known:
        raise FactError("unknown-matter", matter=matter, nearest=nearest(matter, known))
    facts = {read.fact: read.column for read in reads}
    unreadable = {read.fact: read.unreadable for read in reads if read.way.may_fail}
    return decided(plan, matter, facts, unreadable)
