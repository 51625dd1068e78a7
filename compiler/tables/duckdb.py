"""Tables decided by DuckDB, which reads and writes files larger than memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from threading import Thread

import duckdb

from compiler.backends.frame.sql import literal, query, quoted
from compiler.tables.facts import INSTANT, NO, NUMBER, WHOLE, YES, Family, Read, Way
from compiler.tables.files import Format
from compiler.tables.progress import Progress
from compiler.tables.work import UNDECIDED, Counts, Work

_FAMILIES = {
    "VARCHAR": Family.TEXT,
    "BOOLEAN": Family.BOOLEAN,
    "TIMESTAMP WITH TIME ZONE": Family.INSTANT,
    "TIMESTAMPTZ_NS": Family.FINE_INSTANT,
    "DATE": Family.NAIVE,
    "FLOAT": Family.NUMBER,
    "DOUBLE": Family.NUMBER,
}
_WHOLE = {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"}


class DuckDB:
    """One session of its own, in UTC. Nothing is loaded or fetched but the files that are named."""

    failures: tuple[type[Exception], ...] = (duckdb.Error,)

    def __init__(self, spill: Path, master: str) -> None:
        self._session = duckdb.connect(config={"temp_directory": str(spill), "autoinstall_known_extensions": False})
        self._session.execute("SET TimeZone = 'UTC'")
        self._session.execute("SET enable_progress_bar = true")  # reckoned, for `query_progress`
        self._session.execute("SET enable_progress_bar_print = false")

    def close(self) -> None:
        self._session.close()

    def table(self, file: Path, format: Format) -> Mapping[str, Family]:
        described = self._session.execute(f"DESCRIBE SELECT * FROM {_source(file, format)}").fetchall()
        return {str(row[0]): _family(str(row[1])) for row in described}

    def decide(self, work: Work, file: Path, format: Format, output: Path, written: Format, progress: Progress) -> None:
        """Writes the table with the columns added."""
        hidden = [name for read in work.reads for name in _added(read)]
        every = query(work.columns, f"({_adapted(work, _source(file, format))})", "duckdb", hidden)
        self._run(f"COPY ({every}) TO {_target(output, written)}", progress)

    def count(self, work: Work, file: Path, format: Format) -> Counts:
        source = _source(file, format)
        rows = self._session.execute(f"SELECT count(*) FROM {source}").fetchall()[0][0]
        kinds: dict[str, Mapping[str, int]] = {}
        for matter, column in zip(work.matters, work.kinds, strict=True):
            name = quoted(column, "duckdb")
            found = self._session.execute(f"SELECT {name}, count(*) FROM {source} GROUP BY 1 ORDER BY 2 DESC, 1")
            kinds[matter] = {str(kind): int(count) for kind, count in found.fetchall()}
        return Counts(int(rows), kinds)

    def undecided(self, work: Work, file: Path, format: Format, output: Path, written: Format) -> None:
        """Writes the rows of a decided table that could not be decided."""
        listed = ", ".join(literal(kind, "duckdb") for kind in UNDECIDED)
        some = " OR ".join(f"{quoted(column, 'duckdb')} IN ({listed})" for column in work.kinds)
        chosen = f"SELECT * FROM {_source(file, format)} WHERE {some}"
        self._session.execute(f"COPY ({chosen}) TO {_target(output, written)}")

    def _run(self, statement: str, progress: Progress) -> None:
        """In a thread, so that one can be told how far it is, and can stop it."""
        failed: list[BaseException] = []

        def execute() -> None:
            try:
                self._session.execute(statement)
            except BaseException as error:
                failed.append(error)

        worker = Thread(target=execute)
        worker.start()
        try:
            while worker.is_alive():
                worker.join(0.2)
                progress(max(0.0, self._session.query_progress()) / 100)
        except BaseException:
            self._session.interrupt()
            worker.join()
            raise
        if failed:
            raise failed[0]


def _family(type: str) -> Family:
    if type in _WHOLE:
        return Family.WHOLE
    if type.startswith("DECIMAL"):
        return Family.NUMBER
    if type.startswith("ENUM"):
        return Family.TEXT
    if type in _FAMILIES:
        return _FAMILIES[type]
    return Family.NAIVE if type.startswith("TIMESTAMP") else Family.OTHER


def _source(file: Path, format: Format) -> str:
    name = literal(str(file), "duckdb")
    if format is Format.PARQUET:
        return f"read_parquet({name})"
    return f"read_csv({name}, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"


def _target(file: Path, format: Format) -> str:
    settings = "FORMAT parquet, COMPRESSION zstd" if format is Format.PARQUET else "FORMAT csv, HEADER"
    return f"{literal(str(file), 'duckdb')} ({settings})"


def _adapted(work: Work, source: str) -> str:
    added = [f"{expression} AS {quoted(name, 'duckdb')}" for r in work.reads for name, expression in _added(r).items()]
    return f"SELECT {', '.join(['*', *added])} FROM {source}"


def _added(read: Read) -> dict[str, str]:
    """The columns that a fact is read into."""
    of = quoted(read.source, "duckdb")
    if not read.way.may_fail:
        return {read.column: _value(read.way, of)}
    value = _value(read.way, of)
    return {read.column: value, read.unreadable: f"({of} IS NOT NULL AND {of} <> '' AND {value} IS NULL)"}


def _value(way: Way, of: str) -> str:
    match way:
        case Way.AS_IT_IS:
            return of
        case Way.AS_NUMBER:
            return f"CAST({of} AS DOUBLE)"
        case Way.FROM_INSTANT:
            return f"epoch_us({of})"
        case Way.FROM_FINE_INSTANT:
            return f"(epoch_ns({of}) // 1000 - CASE WHEN epoch_ns({of}) % 1000 < 0 THEN 1 ELSE 0 END)"
        case Way.TEXT_INSTANT:
            return _if_like(of, INSTANT, f"epoch_us(TRY_CAST({of} AS TIMESTAMPTZ))")
        case Way.TEXT_WHOLE:
            return _if_like(of, WHOLE, f"TRY_CAST({of} AS BIGINT)")
        case Way.TEXT_NUMBER:
            return _if_like(of, NUMBER, f"TRY_CAST({of} AS DOUBLE)")
        case Way.TEXT_FLAG:
            yes, no = (", ".join(literal(word, "duckdb") for word in words) for words in (YES, NO))
            return f"CASE WHEN lower({of}) IN ({yes}) THEN TRUE WHEN lower({of}) IN ({no}) THEN FALSE END"


def _if_like(of: str, pattern: str, value: str) -> str:
    return f"CASE WHEN regexp_full_match({of}, {literal(pattern, 'duckdb')}) THEN {value} END"
