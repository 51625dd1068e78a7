"""Terms as SQL text for DuckDB, Spark and PostgreSQL.

Only what the three read alike is written, but for a few names by dialect: comparisons of integers, CASE, IS NULL, IN.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from compiler.backends.frame.columns import Column
from compiler.backends.frame.loose import loose
from compiler.backends.frame.steps import in_steps
from compiler.backends.frame.terms import Term

DIALECTS = ("duckdb", "spark", "postgres")

_TYPES = {
    "duckdb": {"int": "BIGINT", "float": "DOUBLE", "str": "VARCHAR", "bool": "BOOLEAN"},
    "spark": {"int": "BIGINT", "float": "DOUBLE", "str": "STRING", "bool": "BOOLEAN"},
    "postgres": {"int": "BIGINT", "float": "DOUBLE PRECISION", "str": "TEXT", "bool": "BOOLEAN"},
}


def query(columns: Sequence[Column], table: str, dialect: str, leave: Sequence[str] = ()) -> str:
    """A query over a table (a name, or a query in parentheses) that adds the columns to its own but for `leave`.

    Only DuckDB and Spark can leave columns out.
    """
    steps, last = in_steps(columns)
    written = [f"{typed(column, dialect)} AS {quoted(column.name, dialect)}" for column in last]
    if dialect == "postgres":
        # OFFSET 0 keeps the planner from writing each step out wherever it is used, which would grow beyond all bounds;
        # of JOINs that are written out it does not look for another order.
        beside = "".join(
            f"\nCROSS JOIN LATERAL (SELECT {_named(step, dialect)} OFFSET 0) AS s{n}" for n, step in enumerate(steps)
        )
        return f"SELECT {_lines(['t.*', *written])}\nFROM {table} AS t{beside}"
    source = f"{table} AS t"
    for step in steps:
        source = f"(\nSELECT *,\n       {_named(step, dialect)}\nFROM {source}) AS t"
    left = ", ".join(quoted(name, dialect) for name in [*leave, *(name for step in steps for name in step)])
    word = "EXCEPT" if dialect == "spark" else "EXCLUDE"
    return f"SELECT {_lines([f'* {word} ({left})' if left else '*', *written])}\nFROM {source}"


def _named(step: Mapping[str, Term], dialect: str) -> str:
    return _lines([f"{_write(term, dialect)} AS {quoted(name, dialect)}" for name, term in step.items()])


def _lines(selected: Sequence[str]) -> str:
    return ",\n       ".join(selected)


def typed(column: Column, dialect: str) -> str:
    """An expression of the column's own type, null where all is."""
    return f"CAST({_write(column.term, dialect)} AS {_TYPES[dialect][column.type]})"


def quoted(name: str, dialect: str) -> str:
    mark = "`" if dialect == "spark" else '"'
    return mark + name.replace(mark, mark * 2) + mark


def _write(term: Term, dialect: str) -> str:
    term = loose(term)
    written = [_write(arg, dialect) for arg in term.args]
    match term.op:
        case "literal":
            return literal(term.value, dialect)
        case "column":
            return quoted(str(term.value), dialect)
        case "not":
            return f"(NOT {written[0]})"
        case "and" | "or":
            return "(" + f" {term.op.upper()} ".join(written) + ")"
        case "null":
            return f"({written[0]} IS NULL)"
        case "in" | "in_or_null":
            assert isinstance(term.value, tuple)
            among = _among(written[0], term.value, dialect)
            return f"({among})" if term.op == "in_or_null" else f"({written[0]} IS NOT NULL AND {among})"
        case "nan":
            return f"({written[0]} = CAST('NaN' AS {_TYPES[dialect]['float']}))"
        case "eq" | "lt" | "le" | "add" | "sub" | "mul" | "mod":
            return f"({written[0]} {_SIGNS[term.op]} {written[1]})"
        case "div":
            sign = {"duckdb": "//", "spark": "DIV", "postgres": "/"}[dialect]
            return f"({written[0]} {sign} {written[1]})"
        case "floor":
            return f"FLOOR({written[0]})"
        case "whole":
            return f"CAST({written[0]} AS {_TYPES[dialect]['int']})"
        case "ratio":
            float_ = _TYPES[dialect]["float"]
            return f"(CAST({written[0]} AS {float_}) / CAST({written[1]} AS {float_}))"
        case "joined":
            return f"CONCAT_WS({', '.join([literal(term.value, dialect), *written])})"
        case "case":
            return _case(written)
        case _:
            raise AssertionError(term.op)


_SIGNS: Mapping[str, str] = {"eq": "=", "lt": "<", "le": "<=", "add": "+", "sub": "-", "mul": "*", "mod": "%"}


def _among(of: str, values: Iterable[object], dialect: str) -> str:
    values = tuple(values)
    if isinstance(values[0], bool):
        return of if values[0] else f"NOT {of}"
    if len(values) == 1:
        return f"{of} = {literal(values[0], dialect)}"
    return f"{of} IN ({', '.join(literal(value, dialect) for value in values)})"


def _case(written: Sequence[str]) -> str:
    pairs = zip(written[:-1:2], written[1:-1:2], strict=True)
    return "CASE " + " ".join(f"WHEN {when} THEN {then}" for when, then in pairs) + f" ELSE {written[-1]} END"


def literal(value: object, dialect: str) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return f"({value})" if value < 0 else str(value)
        case float():
            return f"CAST('{value!r}' AS {_TYPES[dialect]['float']})"
        case str():
            return _string(value, dialect)
        case _:
            raise AssertionError(value)


def _string(value: str, dialect: str) -> str:
    """PostgreSQL and DuckDB read backslashes as they stand, Spark reads them as escapes."""
    if dialect == "spark":
        value = value.replace("\\", "\\\\").replace("'", "\\'")
    return "'" + (value if dialect == "spark" else value.replace("'", "''")) + "'"
