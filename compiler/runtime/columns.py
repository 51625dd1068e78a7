"""Questions put to all rows of a table: what the `_frame` modules stand on. Only this needs narwhals.

对表中每一行提问：`_frame` 模块所依托的部分。仅此文件需要 narwhals。
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import and_, or_
from typing import Any, Generic, TypeVar, cast

import narwhals as nw

FrameT = TypeVar("FrameT")

Test = nw.Expr | bool
"""What holds in some rows, or in all or none."""

Value = nw.Expr | bool | int | float | str | None

FIRST, LAST = -62_135_424_000_000_000, 253_402_127_999_999_999
"""The instants that have a date in every zone, in microseconds since 1970-01-01T00:00:00Z."""

US = "_us"
"""Ends the name of a column with instants in microseconds since 1970-01-01T00:00:00Z."""

WORKING = "gonggao_"
"""Begins the names of columns that are there only while a table is decided."""


class ColumnError(ValueError):
    """A column of the table cannot be read as a fact, or has the name of one that would be added."""

    def __init__(self, column: str, en: str, zh: str) -> None:
        super().__init__(f"{en}\n{zh}")
        self.column = column
        self.en = en
        self.zh = zh


class Table(Generic[FrameT]):
    """A frame of any engine that narwhals knows, with columns that give facts: `facts` by column, each with its type.

    `nw.Int64` stands for instants: `paid_at_us` in microseconds or, where there is no such column, `paid_at` with a
    zone. A fact that has no column is null. `answers` are the columns that `decided` adds, with their types. Raises
    ColumnError.
    """

    def __init__(self, frame: FrameT, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
        self._table: Any = nw.from_native(cast(Any, frame))
        self._schema: Mapping[str, Any] = self._table.collect_schema()
        self._answers = answers
        self._parts: list[str] = []
        self._given: set[str] = set()
        for name in self._schema:
            if name in answers or name.startswith(WORKING):
                raise ColumnError(
                    name,
                    f"the table has a column {name} already, which would be added",
                    f"表中已有列 {name}，而该列将由此添加",
                )
        self._columns = {name: self._read(name, kind) for name, kind in facts.items()}

    def __getitem__(self, column: str) -> nw.Expr:
        """The column that gives a fact."""
        return self._columns[column]

    def has(self, column: str) -> bool:
        """Whether the fact has a column."""
        return column in self._given

    def parts(self, *tests: Test | nw.Expr) -> list[Any]:
        """The same, computed once for all that is made of them."""
        added = iter(self._add([test for test in tests if not isinstance(test, bool)]))
        return [test if isinstance(test, bool) else next(added) for test in tests]

    def decided(self, values: Mapping[str, Value]) -> FrameT:
        """The frame with the answers added."""
        added = {name: as_expression(value).cast(self._answers[name]) for name, value in values.items()}
        decided: FrameT = self._table.with_columns(**added).drop(*self._parts).to_native()
        return decided

    def _add(self, expressions: list[nw.Expr]) -> list[nw.Expr]:
        added = {self._part(): expression for expression in expressions}
        if added:
            self._table = self._table.with_columns(**added)
        return [nw.col(name) for name in added]

    def _part(self) -> str:
        self._parts.append(f"{WORKING}{len(self._parts)}")
        return self._parts[-1]

    def _read(self, name: str, kind: Any) -> nw.Expr:
        if name in self._schema:
            self._given.add(name)
            found = self._schema[name]
            if found == kind:
                return nw.col(name)
            if found == nw.Unknown and self._is_empty(name):
                return self._add([nw.lit(None).cast(kind)])[0]
            if not _fits(found, kind):
                raise ColumnError(
                    name,
                    f"column {name} must be {_NAMES[kind][0]}, not {found}",
                    f"列 {name} 须为{_NAMES[kind][1]}，不能是 {found}",
                )
            return self._add([nw.col(name).cast(kind)])[0]
        instants = name.removesuffix(US)
        if kind == nw.Int64 and instants in self._schema:
            self._given.add(name)
            return self._instants(instants)
        return self._add([nw.lit(None).cast(kind)])[0]

    def _instants(self, column: str) -> nw.Expr:
        found = self._schema[column]
        if found == nw.Unknown and self._is_empty(column):
            return self._add([nw.lit(None).cast(nw.Int64)])[0]
        if not isinstance(found, nw.Datetime) and not _in_nanoseconds(self._table, column):
            raise ColumnError(
                column,
                f"column {column} must be instants, not {found}; {column}{US} would be microseconds since 1970",
                f"列 {column} 须为带时区的时点，不能是 {found}；亦可改用 {column}{US}（自 1970 年起的微秒数）",
            )
        if isinstance(found, nw.Datetime) and found.time_zone is None:
            raise ColumnError(
                column,
                f"column {column} has times without a zone, which may be several instants; give it one",
                f"列 {column} 的时间没有时区，可能指多个不同的时点；请为其指定时区",
            )
        part = self._part()
        self._table = with_microseconds(self._table, column, part)
        return nw.col(part)

    def _is_empty(self, column: str) -> bool:
        """Whether a column of a type that narwhals does not know holds nulls only."""
        return bool(self._table.select(nw.col(column).is_null().all()).lazy().collect().item())


_NAMES = {
    nw.Int64: ("whole numbers (microseconds)", "整数（微秒）"),
    nw.Float64: ("numbers", "数值"),
    nw.String: ("text", "文本"),
    nw.Boolean: ("true or false", "布尔值"),
}


def _fits(found: Any, kind: Any) -> bool:
    if kind == nw.Int64:
        return bool(found.is_integer())
    if kind == nw.Float64:
        return bool(found.is_numeric())
    return kind == nw.String and found in (nw.Categorical, nw.Enum)


def with_microseconds(table: Any, column: str, name: str) -> Any:
    """The table with the instants of a column that has a zone in another, in microseconds since 1970-01-01T00:00:00Z.

    Each engine reads the instant itself, whatever zone the column is in and whatever that of the session. What is less
    than a microsecond is left out.
    """
    implementation = table.implementation
    if implementation.is_duckdb():
        quoted = [part.replace('"', '""') for part in (column, name)]
        read = f'epoch_us("{quoted[0]}")'
        if _in_nanoseconds(table, column):
            whole = f'epoch_ns("{quoted[0]}")'
            read = f"{whole} // 1000 - CASE WHEN {whole} % 1000 < 0 THEN 1 ELSE 0 END"
        return nw.from_native(table.to_native().project(f'*, {read} AS "{quoted[1]}"'))
    if implementation.is_spark_like():
        quoted = [part.replace("`", "``") for part in (column, name)]
        return nw.from_native(table.to_native().selectExpr("*", f"unix_micros(`{quoted[0]}`) AS `{quoted[1]}`"))
    return table.with_columns(nw.col(column).dt.timestamp("us").alias(name))


def _in_nanoseconds(table: Any, column: str) -> bool:
    """Whether it is of DuckDB's type of instants in nanoseconds, which narwhals does not know."""
    if not table.implementation.is_duckdb():
        return False
    relation = table.to_native()
    return str(relation.types[relation.columns.index(column)]) == "TIMESTAMPTZ_NS"


# ── Tests and values ─────────────────────────────────────────────────────────────────────────────────────────────


def all_of(*tests: Test) -> Test:
    """Whether all of them hold."""
    if any(test is False for test in tests):
        return False
    left = [test for test in tests if not isinstance(test, bool)]
    return reduce(and_, left) if left else True


def any_of(*tests: Test) -> Test:
    """Whether one of them holds."""
    if any(test is True for test in tests):
        return True
    left = [test for test in tests if not isinstance(test, bool)]
    return reduce(or_, left) if left else False


def not_(test: Test) -> Test:
    return not test if isinstance(test, bool) else ~test


def given(column: nw.Expr) -> nw.Expr:
    """Whether the fact is not null."""
    return ~column.is_null()


def is_one_of(column: nw.Expr, *values: str) -> nw.Expr:
    """Whether the fact is given and has one of the values."""
    return ~column.is_null() & column.is_in(values)


def ratio(number: nw.Expr, by: int) -> nw.Expr:
    """An integer divided by another, as the nearest floating point."""
    divisor = number * 0 + by  # Polars would multiply by the inverse of a literal, which is not as exact
    return number.cast(nw.Float64) / divisor.cast(nw.Float64)


def choose(*branches: tuple[Test, Value], otherwise: Value = None) -> nw.Expr:
    """The value beside the first test that holds."""
    chain: Any = nw
    for test, value in branches:
        if test is True:
            otherwise = value
            break
        if test is not False:
            chain = chain.when(test).then(as_expression(value))
    last = as_expression(otherwise)
    chosen: nw.Expr = last if chain is nw else chain.otherwise(last)
    return chosen


def as_expression(value: Value) -> nw.Expr:
    return value if isinstance(value, nw.Expr) else nw.lit(value)
