"""Tables of cases decided by engines, and by the interpreter row by row, in a form that compares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

import duckdb
import narwhals as nw
import polars as pl
import pyarrow as pa

from compiler.backends.frame import REFUSED, Column, Needs, decided, facts_for
from compiler.backends.frame.expressions import with_columns
from compiler.backends.frame.sql import query
from compiler.interpreter import ask
from compiler.model.answer import Kind, Point
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement
from compiler.plan import Plan

Case = Mapping[str, FactValue]
Row = dict[str, Any]
Engine = Callable[[pa.Table, Sequence[Column]], list[Row]]

TYPES = {"int": pa.int64(), "float": pa.float64(), "str": pa.string(), "bool": pa.bool_()}
ZONES = ("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia")


def interpreted(announcement: Announcement, matter: str, case: Case) -> Row:
    """What the interpreter answers, as columns say it; nothing is told apart of what cannot be a case."""
    try:
        answer = ask(announcement, matter, case)
    except FactError:
        return {"kind": "refused"}
    value = answer.value if answer.kind is Kind.VALUE else None
    return {
        "kind": answer.kind.value,
        "value": value.us if isinstance(value, Point) else float(value) if isinstance(value, Decimal) else value,
        "rule": "; ".join(answer.rules) or None,
        "per": answer.value if answer.kind is Kind.PER else None,
        "lower_bound": isinstance(value, Point) and value.lower_bound,
    }


def by_columns(plan: Plan, matter: str, facts: Iterable[str], cases: Sequence[Case], engine: Engine) -> list[Row]:
    """What an engine answers for cases in a table that has columns for these facts."""
    needs = [need for need in facts_for(plan.announcement, [matter]) if need.fact in facts]
    columns = decided(plan, matter, {need.fact: need.column for need in needs})
    return [row_of(matter, row) for row in engine(table(needs, cases), columns)]


def table(needs: Sequence[Needs], cases: Sequence[Case]) -> pa.Table:
    """A row a case, numbered; what a case does not name is null."""
    columns = {
        need.column: pa.array([_plain(case.get(need.fact)) for case in cases], type=TYPES[need.type]) for need in needs
    }
    return pa.table({"n": pa.array(range(len(cases)), type=pa.int64()), **columns})


def _plain(value: FactValue) -> object:
    return float(value) if isinstance(value, Decimal) else value


def row_of(matter: str, row: Row) -> Row:
    kind = row[f"{matter}_kind"]
    if kind in REFUSED:
        return {"kind": "refused"}
    return {
        "kind": kind,
        "value": row.get(matter, row.get(f"{matter}_us")),
        "rule": row[f"{matter}_rule"],
        "per": row.get(f"{matter}_per"),
        "lower_bound": bool(row.get(f"{matter}_lower_bound")),
    }


# ── Engines ──────────────────────────────────────────────────────────────────────────────────────────────────────


def by_duckdb_text(cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
    """SQL text, in a session of another zone each time."""
    session = _session()
    session.execute(f"SET TimeZone = '{ZONES[cases.num_rows % len(ZONES)]}'")
    session.register("cases", cases)
    return _rows(session.sql(query(columns, "cases", "duckdb") + " ORDER BY n").to_arrow_table())


def by_duckdb(cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
    """The expressions of narwhals on a relation of DuckDB."""
    relation = _session().from_arrow(cases)
    return _rows(with_columns(nw.from_native(relation), columns).to_native().order("n").to_arrow_table())


@cache
def _session() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def by_polars(cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
    frame = pl.from_arrow(cases)
    assert isinstance(frame, pl.DataFrame)
    decided = with_columns(nw.from_native(frame.lazy()), columns).to_native().collect()
    return list(decided.sort("n").to_dicts())


def by_pyarrow(cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
    return _rows(with_columns(nw.from_native(cases), columns).to_native())


def _rows(decided: pa.Table) -> list[Row]:
    return list(decided.to_pylist())


ENGINES: dict[str, Engine] = {
    "duckdb, text": by_duckdb_text,
    "duckdb": by_duckdb,
    "polars": by_polars,
    "pyarrow": by_pyarrow,
}
