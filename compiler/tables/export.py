"""Text that decides the rows of a table in other programs, and says which columns it reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from compiler.backends.frame import carried, decided, facts_for
from compiler.backends.frame.sql import query, quoted
from compiler.locale import say
from compiler.model.case import FactError, nearest
from compiler.plan import Plan
from compiler.project import UsageError
from dsl.diagnostic import Phrase


def sql_text(plan: Plan, matters: Sequence[str], table: str, dialect: str) -> Iterator[str]:
    """A query over a table with a column a fact: instants are `<event>_at_us`, microseconds since 1970 in UTC.

    Without matters, of all that columns carry; those that they do not are named in a comment. Raises FactError for
    what is no matter, and UsageError for one that columns do not carry.
    """
    chosen, left = _chosen(plan, matters)
    needs = facts_for(plan.announcement, chosen)
    columns = [c for m in chosen for c in decided(plan, m, {need.fact: need.column for need in needs})]
    yield f"-- Compiled by gonggao from {plan.announcement.id}; edit that, not this."
    yield f"-- Columns: {', '.join(f'{need.column} {_TYPES[need.type]}' for need in needs)}."
    yield "-- Names that end in _us: microseconds since 1970-01-01T00:00:00Z; null where the event did not happen."
    for matter, construct in left.items():
        yield f"-- Not here: {matter} ({say(f'phrase.not-carried.{construct}', 'en')})."
    yield query(columns, ".".join(quoted(part, dialect) for part in table.split(".")), dialect) + ";"


def _chosen(plan: Plan, matters: Sequence[str]) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The matters that columns carry, and of the others the construct that they do not."""
    known = tuple(planned.matter for planned in plan.matters)
    for matter in matters:
        if matter not in known:
            raise FactError("unknown-matter", matter=matter, nearest=nearest(matter, known))
    asked = tuple(dict.fromkeys(matters or known))
    left = {matter: construct for matter in asked for construct in [carried(plan, matter)] if construct}
    if matters and left:
        matter, construct = next(iter(left.items()))
        raise UsageError("not-carried", matter=matter, construct=Phrase(f"not-carried.{construct}"))
    return tuple(matter for matter in asked if matter not in left), left


_TYPES = {"int": "bigint", "float": "double", "str": "text", "bool": "boolean"}
