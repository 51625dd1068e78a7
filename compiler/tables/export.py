"""Text that decides the rows of a table in other programs, and says which columns it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.backends.frame import decided, facts_for
from compiler.backends.frame.sql import query, quoted
from compiler.model.case import FactError, nearest
from compiler.plan import Plan
from compiler.tables.work import questions


def sql_text(plan: Plan, matters: Sequence[str], table: str, dialect: str) -> Iterator[str]:
    """A query over a table with a column a fact: instants are `<event>_at_us`, microseconds since 1970 in UTC.

    Without matters, of all. Raises FactError for what is no matter.
    """
    chosen = _chosen(plan, matters)
    needs = facts_for(plan.announcement, chosen)
    columns = [c for m in chosen for c in decided(plan, m, {need.fact: need.column for need in needs})]
    yield f"-- Compiled by gonggao from {plan.announcement.id}; edit that, not this."
    yield f"-- Columns: {', '.join(f'{need.column} {_TYPES[need.type]}' for need in needs)}."
    yield "-- Names that end in _us: microseconds since 1970-01-01T00:00:00Z; null where the event did not happen."
    yield query(columns, ".".join(quoted(part, dialect) for part in table.split(".")), dialect) + ";"


def _chosen(plan: Plan, matters: Sequence[str]) -> tuple[str, ...]:
    known = questions(plan)
    for matter in matters:
        if matter not in known:
            raise FactError("unknown-matter", matter=matter, nearest=nearest(matter, known))
    return tuple(dict.fromkeys(matters)) or tuple(planned.matter for planned in plan.matters)


_TYPES = {"int": "bigint", "float": "double", "str": "text", "bool": "boolean"}
