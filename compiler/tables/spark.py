"""Tables decided by Spark, on this machine or by a cluster that is there; a table that is written is a folder of files.

Written against the sessions of pyspark 4; nothing is asked of the columns but SQL text.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Thread
from typing import Any

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from compiler.backends.frame.sql import literal, query, quoted
from compiler.tables.facts import INSTANT, NO, NUMBER, WHOLE, YES, Family, Read, Way
from compiler.tables.files import Format
from compiler.tables.progress import Progress
from compiler.tables.work import UNDECIDED, Counts, Work

_FAMILIES = {
    "boolean": Family.BOOLEAN,
    "timestamp": Family.INSTANT,
    "timestamp_ntz": Family.NAIVE,
    "date": Family.NAIVE,
    **dict.fromkeys(("tinyint", "smallint", "int", "bigint"), Family.WHOLE),
    **dict.fromkeys(("float", "double", "decimal"), Family.NUMBER),
    **dict.fromkeys(("string", "varchar", "char"), Family.TEXT),
}

_SETTINGS = {
    "spark.log.level": "ERROR",
    "spark.sql.ansi.enabled": "false",  # a row that cannot be reckoned has a kind, and stops no other
    "spark.sql.caseSensitive": "true",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",  # with their zone, unlike Spark's own
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.showConsoleProgress": "false",
}
_LOCAL = {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1", "spark.ui.enabled": "false"}

_READING = {"header": True, "quote": '"', "escape": '"', "multiLine": True, "mode": "FAILFAST"}
_WRITING = {"header": True, "quote": '"', "escape": '"'}
_SPACES = {"ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}


class Spark:
    """A session of its own at `master`, in UTC."""

    failures: tuple[type[Exception], ...] = (PySparkException, Py4JError)

    def __init__(self, spill: Path, master: str) -> None:
        settings = _SETTINGS
        if master.startswith("local"):
            os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
            settings = {**settings, **_LOCAL, "spark.local.dir": str(spill)}
        builder = SparkSession.builder.appName("gonggao").master(master)
        for name, value in settings.items():
            builder = builder.config(name, value)
        self._session: Any = builder.getOrCreate()

    def close(self) -> None:
        self._session.stop()

    def table(self, file: Path, format: Format) -> Mapping[str, Family]:
        return {name: _FAMILIES.get(type.split("(")[0], Family.OTHER) for name, type in self._read(file, format).dtypes}

    def decide(self, work: Work, file: Path, format: Format, output: Path, written: Format, progress: Progress) -> None:
        """Writes the table with the columns added."""
        self._read(file, format).createOrReplaceTempView("gonggao_table")
        hidden = [name for read in work.reads for name in _added(read)]
        decided = self._session.sql(query(work.columns, f"({_adapted(work)})", "spark", hidden))
        self._run(lambda: _write(decided, output, written), progress)

    def count(self, work: Work, file: Path, format: Format) -> Counts:
        self._read(file, format).createOrReplaceTempView("gonggao_decided")
        rows = self._session.sql("SELECT count(*) FROM gonggao_decided").first()[0]
        kinds: dict[str, Mapping[str, int]] = {}
        for matter, column in zip(work.matters, work.kinds, strict=True):
            name = quoted(column, "spark")
            found = self._session.sql(f"SELECT {name}, count(*) FROM gonggao_decided GROUP BY 1 ORDER BY 2 DESC, 1")
            kinds[matter] = {str(kind): int(count) for kind, count in found.collect()}
        return Counts(int(rows), kinds)

    def undecided(self, work: Work, file: Path, format: Format, output: Path, written: Format) -> None:
        """Writes the rows of a decided table that could not be decided."""
        listed = ", ".join(literal(kind, "spark") for kind in UNDECIDED)
        some = " OR ".join(f"{quoted(column, 'spark')} IN ({listed})" for column in work.kinds)
        _write(self._read(file, format).where(some), output, written)

    def _read(self, file: Path, format: Format) -> Any:
        reader = self._session.read
        if format is Format.PARQUET:
            return reader.parquet(_location(file))
        return reader.options(**_READING, **_SPACES).csv(_location(file))

    def _run(self, write: Callable[[], None], progress: Progress) -> None:
        """In a thread, so that one can be told how far it is, and can stop it."""
        failed: list[BaseException] = []

        def execute() -> None:
            try:
                write()
            except BaseException as error:
                failed.append(error)

        worker = Thread(target=execute)
        worker.start()
        try:
            while worker.is_alive():
                worker.join(0.2)
                progress(self._done())
        except BaseException:
            while worker.is_alive():  # it may begin a job only now
                self._session.sparkContext.cancelAllJobs()
                worker.join(0.2)
            raise
        if failed:
            raise failed[0]

    def _done(self) -> float:
        """The share of the tasks of what is running that are finished."""
        tracker = self._session.sparkContext.statusTracker()
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        tasks = sum(stage.numTasks for stage in stages if stage)
        return sum(stage.numCompletedTasks for stage in stages if stage) / tasks if tasks else 0.0


def _location(file: Path) -> str:
    """The file, of whose name nothing stands for other names."""
    return "file:" + re.sub(r"([\\{}\[\]*?])", r"\\\1", str(file.absolute()))


def _write(table: Any, file: Path, format: Format) -> None:
    location = f"file:{file.absolute()}"
    if format is Format.PARQUET:
        table.write.parquet(location, compression="zstd")
    else:
        table.write.options(**_WRITING, **_SPACES).csv(location)
    for other in [*file.glob(".*"), *file.glob("_*")]:  # sums and marks of Spark's own, at which other readers stop
        other.unlink()


def _adapted(work: Work) -> str:
    added = [f"{expression} AS {quoted(name, 'spark')}" for r in work.reads for name, expression in _added(r).items()]
    return f"SELECT {', '.join(['*', *added])} FROM gonggao_table"


def _added(read: Read) -> dict[str, str]:
    """The columns that a fact is read into."""
    of = quoted(read.source, "spark")
    value = _value(read.way, of)
    if not read.way.may_fail:
        return {read.column: value}
    return {read.column: value, read.unreadable: f"({of} IS NOT NULL AND {of} <> '' AND {value} IS NULL)"}


def _value(way: Way, of: str) -> str:
    match way:
        case Way.AS_IT_IS:
            return of
        case Way.AS_NUMBER:
            return f"CAST({of} AS DOUBLE)"
        case Way.FROM_INSTANT | Way.FROM_FINE_INSTANT:
            return f"unix_micros({of})"
        case Way.TEXT_INSTANT:
            return _if_like(of, INSTANT, f"unix_micros(TRY_CAST({of} AS TIMESTAMP))")
        case Way.TEXT_WHOLE:
            return _if_like(of, WHOLE, f"TRY_CAST({of} AS BIGINT)")
        case Way.TEXT_NUMBER:
            return _if_like(of, NUMBER, f"TRY_CAST({of} AS DOUBLE)")
        case Way.TEXT_FLAG:
            yes, no = (", ".join(literal(word, "spark") for word in words) for words in (YES, NO))
            return f"CASE WHEN lower({of}) IN ({yes}) THEN TRUE WHEN lower({of}) IN ({no}) THEN FALSE END"


def _if_like(of: str, pattern: str, value: str) -> str:
    """Where the whole value is like the pattern; `$` would let a line end after it."""
    whole = literal(pattern.removesuffix("$") + r"\z", "spark")
    return f"CASE WHEN {of} RLIKE {whole} THEN {value} END"
