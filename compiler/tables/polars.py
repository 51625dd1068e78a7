"""Tables decided by Polars, by the same expressions as any frame that narwhals knows; read and written in parts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import narwhals as nw
import polars as pl

from compiler.backends.frame.expressions import with_columns
from compiler.tables.facts import INSTANT, NO, NUMBER, WHOLE, YES, Family, Read, Way
from compiler.tables.files import Format
from compiler.tables.progress import Progress
from compiler.tables.work import UNDECIDED, Counts, Work

_ISO = "%+"


class Polars:
    failures: tuple[type[Exception], ...] = (pl.exceptions.PolarsError,)

    def __init__(self, spill: Path, master: str) -> None:
        """It has no session, and spills nowhere."""

    def close(self) -> None:
        pass

    def table(self, file: Path, format: Format) -> Mapping[str, Family]:
        return {name: _family(type) for name, type in _scan(file, format).collect_schema().items()}

    def decide(self, work: Work, file: Path, format: Format, output: Path, written: Format, progress: Progress) -> None:
        """Writes the table with the columns added."""
        table = _scan(file, format)
        added = [expression.alias(name) for read in work.reads for name, expression in _added(read).items()]
        facts = table.with_columns(added)
        decided = with_columns(nw.from_native(facts), work.columns).to_native()
        progress(0.0)
        _sink(decided.drop([name for read in work.reads for name in _added(read)]), output, written)

    def count(self, work: Work, file: Path, format: Format) -> Counts:
        table = _scan(file, format)
        rows = table.select(pl.len()).collect(engine="streaming").item()
        kinds: dict[str, Mapping[str, int]] = {}
        for matter, column in zip(work.matters, work.kinds, strict=True):
            found = table.group_by(column).len().sort(["len", column], descending=[True, False])
            kinds[matter] = {str(kind): int(count) for kind, count in found.collect(engine="streaming").iter_rows()}
        return Counts(int(rows), kinds)

    def undecided(self, work: Work, file: Path, format: Format, output: Path, written: Format) -> None:
        """Writes the rows of a decided table that could not be decided."""
        some = pl.any_horizontal([pl.col(column).is_in(UNDECIDED) for column in work.kinds])
        _sink(_scan(file, format).filter(some), output, written)


def _family(type: pl.DataType) -> Family:
    if type.is_integer():
        return Family.WHOLE
    if type.is_float() or type.is_decimal():
        return Family.NUMBER
    match type:
        case pl.String() | pl.Categorical() | pl.Enum():
            return Family.TEXT
        case pl.Boolean():
            return Family.BOOLEAN
        case pl.Datetime(time_zone=zone):
            return Family.NAIVE if zone is None else Family.INSTANT
        case pl.Date():
            return Family.NAIVE
        case _:
            return Family.OTHER


def _scan(file: Path, format: Format) -> pl.LazyFrame:
    if format is Format.PARQUET:
        return pl.scan_parquet(file, glob=False)
    return pl.scan_csv(file, infer_schema=False, glob=False)


def _sink(table: pl.LazyFrame, file: Path, format: Format) -> None:
    if format is Format.PARQUET:
        table.sink_parquet(file, compression="zstd")
    else:
        table.sink_csv(file)


def _added(read: Read) -> dict[str, pl.Expr]:
    """The columns that a fact is read into."""
    of = pl.col(read.source)
    value = _value(read.way, of)
    if not read.way.may_fail:
        return {read.column: value}
    return {read.column: value, read.unreadable: of.is_not_null() & (of != "") & value.is_null()}


def _value(way: Way, of: pl.Expr) -> pl.Expr:
    match way:
        case Way.AS_IT_IS:
            return of
        case Way.AS_NUMBER:
            return of.cast(pl.Float64)
        case Way.FROM_INSTANT | Way.FROM_FINE_INSTANT:
            return of.dt.epoch("us")
        case Way.TEXT_INSTANT:
            instant = of.str.to_datetime(_ISO, time_unit="us", time_zone="UTC", strict=False)
            return _if_like(of, INSTANT, instant.dt.epoch("us"))
        case Way.TEXT_WHOLE:
            return _if_like(of, WHOLE, of.cast(pl.Int64, strict=False))
        case Way.TEXT_NUMBER:
            return _if_like(of, NUMBER, of.cast(pl.Float64, strict=False))
        case Way.TEXT_FLAG:
            lower = of.str.to_lowercase()
            return pl.when(lower.is_in(YES)).then(True).when(lower.is_in(NO)).then(False)


def _if_like(of: pl.Expr, pattern: str, value: pl.Expr) -> pl.Expr:
    return pl.when(of.str.contains(pattern)).then(value)
