"""SQL text on the servers that programs have: PostgreSQL, started for the purpose, and Spark on this machine."""

from __future__ import annotations

import csv
import io
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa

from compiler.backends.frame import Column
from compiler.backends.frame.sql import query, quoted
from tests.backends.frames import ZONES, Engine, Row

_TYPES = {pa.int64(): "BIGINT", pa.float64(): "DOUBLE PRECISION", pa.string(): "TEXT", pa.bool_(): "BOOLEAN"}


@contextmanager
def postgres() -> Iterator[Engine]:
    """A server of its own, on a socket in a folder that is removed, run as `postgres` where this is run as root."""
    folder = Path(tempfile.mkdtemp(prefix="gonggao-postgres-"))
    programs = _programs()
    user = {"user": "postgres"} if os.getuid() == 0 else {}
    owner = user.get("user") or pwd.getpwuid(os.getuid()).pw_name
    if user:
        shutil.chown(folder, "postgres")
    run: dict[str, Any] = {"check": True, "capture_output": True, "text": True, "cwd": folder, **user}
    data, server = folder / "data", programs / "pg_ctl"
    try:
        subprocess.run([programs / "initdb", "-D", data, "-E", "UTF8", "--locale", "C", "-A", "trust"], **run)
        settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        started = {**run, "capture_output": False}  # the server would keep the pipes open
        subprocess.run([server, "-D", data, "-o", settings, "-l", folder / "log", "-w", "-s", "start"], **started)
        try:
            yield lambda cases, columns: _by_postgres(programs / "psql", folder, owner, cases, columns)
        finally:
            subprocess.run([server, "-D", data, "-m", "immediate", "-s", "stop"], **run)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The folder of the server's programs; Debian keeps it out of the way."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    found = shutil.which("initdb", path=os.pathsep.join([os.environ["PATH"], *map(str, debian[::-1])]))
    assert found, "no PostgreSQL server here: install the package `postgresql`"
    return Path(found).resolve().parent  # it may be a link to where the others are


def _by_postgres(psql: Path, folder: Path, owner: str, cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
    declared = ", ".join(f"{quoted(field.name, 'postgres')} {_TYPES[field.type]}" for field in cases.schema)
    script = "\n".join(
        [
            f"SET TimeZone = '{ZONES[cases.num_rows % len(ZONES)]}';",
            f"CREATE TEMP TABLE cases ({declared});",
            "COPY cases FROM STDIN WITH (FORMAT csv);",
            *(_line(row.values()) for row in cases.to_pylist()),
            "\\.",
            f"COPY ({query(columns, 'cases', 'postgres')} ORDER BY n) TO STDOUT WITH (FORMAT csv, HEADER);",
        ]
    )
    arguments = [psql, "-h", folder, "-U", owner, "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", "-"]
    ran = subprocess.run(arguments, input=script + "\n", capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    types = {column.name: column.type for column in columns}
    return [
        {name: _read(types.get(name, ""), value) for name, value in row.items()}
        for row in csv.DictReader(io.StringIO(ran.stdout))
    ]


def _line(values: object) -> str:
    written = io.StringIO()
    assert isinstance(values, type({}.values()))
    csv.writer(written, lineterminator="").writerow("" if value is None else value for value in values)
    return written.getvalue()


def _read(type: str, value: str) -> object:
    if value == "":
        return None
    return {"int": int, "float": float, "bool": "t".__eq__}.get(type, str)(value)


@contextmanager
def spark() -> Iterator[Any]:
    """A session on this machine only."""
    from pyspark.sql import SparkSession

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.codegen.wholeStage": "false",  # what is asked once need not be compiled
    }
    builder = SparkSession.builder.master("local[1]").appName("gonggao")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()


_SPARK = {pa.int64(): "bigint", pa.float64(): "double", pa.string(): "string", pa.bool_(): "boolean"}


def spark_table(session: Any, cases: pa.Table) -> Any:
    """The cases as a table of Spark, in a session of another zone each time."""
    session.conf.set("spark.sql.session.timeZone", ZONES[cases.num_rows % len(ZONES)])
    schema = ", ".join(f"{quoted(field.name, 'spark')} {_SPARK[field.type]}" for field in cases.schema)
    return session.createDataFrame([tuple(row.values()) for row in cases.to_pylist()], schema)


def spark_text(session: Any) -> Engine:
    """SQL text on Spark."""

    def engine(cases: pa.Table, columns: Sequence[Column]) -> list[Row]:
        spark_table(session, cases).createOrReplaceTempView("cases")
        return spark_rows(session.sql(query(columns, "cases", "spark")))

    return engine


def spark_rows(decided: Any) -> list[Row]:
    return sorted((row.asDict() for row in decided.collect()), key=lambda row: row["n"])
