"""`gonggao apply` and `gonggao export`: tables in, tables with answers out, the same ones with each engine."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import polars as pl
import pytest
import sqlglot

from tests.cli.project import CONFLICT, Run, SmallProject

ENGINES = tuple(os.environ.get("GONGGAO_ENGINES", "duckdb polars").split())
"""Those of this run; `make spark` names Spark, which starts too slowly for each."""
START = datetime(2019, 1, 27, 16, tzinfo=UTC)  # of the window
DUE = 1_550_246_400_000_000  # 2019-02-16 00:00 in Shanghai

HEADER = "id,kind,paid_at"
ROWS = (
    "1,regular,2019-01-28T00:00:00+08:00",
    "2,regular,2019-01-27T23:59:59.999999+08:00",
    "3,regular,2019-01-27T16:00:00Z",
    "4,regular,",
    "5,,2019-02-01 10:00:00+08:00",
    "6,parcel,2019-02-01T10:00:00+08:00",
    "7,regular,2019-02-01T10:00:00",
    "8,virtual,2019-02-01T10:00:00+08:00",
)
KINDS = (
    "value",
    "not_covered",
    "value",
    "not_covered",
    "missing_fact",
    "unknown_value",
    "unreadable_value",
    "not_covered",
)


def csv(project: SmallProject, rows: Sequence[str] = ROWS, header: str = HEADER) -> Path:
    file = project.root / "orders.csv"
    file.write_text("\n".join((header, *rows)) + "\n", "utf-8")
    return file


def parquet(project: SmallProject, **columns: pl.Series) -> Path:
    file = project.root / "orders.parquet"
    pl.DataFrame(columns).write_parquet(file)
    return file


def written(project: SmallProject, name: str) -> pl.DataFrame:
    """What was written: a file, by Spark a folder of files."""
    file = project.root / name
    parts = sorted(file.iterdir()) if file.is_dir() else [file]
    return pl.concat(
        pl.read_parquet(part) if file.suffix == ".parquet" else pl.read_csv(part, infer_schema=False) for part in parts
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_rows_are_decided_and_those_that_are_not_are_counted(project: SmallProject, gonggao: Run, engine: str) -> None:
    ran = gonggao("apply", "shop.sale", str(csv(project)), "--matter", "ship_by", "-o", "out.csv", "--engine", engine)
    assert (ran.code, ran.out) == (1, "")
    found = written(project, "out.csv")
    assert found.columns == [*HEADER.split(","), "ship_by_us", "ship_by_kind", "ship_by_rule"]
    assert tuple(found["ship_by_kind"]) == KINDS
    assert [us for us in found["ship_by_us"] if us] == [str(DUE)] * 2
    assert [rule for rule in found["ship_by_rule"] if rule] == ["ordinary"] * 2
    assert "8 rows" in ran.err
    assert "1  NOT DECIDED: a value that could not be read (`unreadable_value`)" in ran.err


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Apia", "Asia/Shanghai"])
@pytest.mark.parametrize("engine", ENGINES)
def test_no_zone_of_a_session_or_a_column_shifts_an_answer(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch, engine: str, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    paid = pl.Series(
        [START, datetime(2019, 1, 27, 15, 59, 59, 999_999, tzinfo=UTC), None], dtype=pl.Datetime("us", "UTC")
    )
    table = parquet(project, kind=pl.Series(["regular"] * 3), paid_at=paid.dt.convert_time_zone(zone))
    ran = gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.parquet", "--engine", engine)
    assert ran.code == 0, ran.err
    found = written(project, "out.parquet")
    assert list(found["ship_by_us"]) == [DUE, None, None]
    assert list(found["paid_at"]) == list(paid)
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("engine", ["duckdb", "polars"])  # Spark refuses such files
def test_a_part_of_a_microsecond_never_rounds_up(project: SmallProject, gonggao: Run, engine: str) -> None:
    """Nanoseconds, of which the last before the window begins."""
    start = int(START.timestamp()) * 10**9
    paid = pl.Series([start, start - 1]).cast(pl.Datetime("ns", "UTC"))
    table = parquet(project, kind=pl.Series(["regular"] * 2), paid_at=paid)
    ran = gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.parquet", "--engine", engine)
    assert ran.code == 0, ran.err
    assert list(written(project, "out.parquet")["ship_by_kind"]) == ["value", "not_covered"]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_missing_column_is_not_given_and_a_null_event_did_not_happen(
    project: SmallProject, gonggao: Run, engine: str
) -> None:
    table = parquet(project, kind=pl.Series(["regular", "virtual"]))
    ran = gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.parquet", "--engine", engine)
    assert ran.code == 1
    assert list(written(project, "out.parquet")["ship_by_kind"]) == ["missing_fact", "not_covered"]
    assert "Not given, for want of a column: paid_at." in ran.err


@pytest.mark.parametrize("engine", ENGINES)
def test_the_rows_that_could_not_be_decided_have_a_file(project: SmallProject, gonggao: Run, engine: str) -> None:
    project.sale.write_text(project.sale.read_text("utf-8") + CONFLICT, "utf-8")
    arguments = ("--matter", "ship_by", "-o", "out.parquet", "--undecided", "left.csv", "--engine", engine)
    assert gonggao("apply", "shop.sale", str(csv(project)), *arguments).code == 1
    left = written(project, "left.csv")
    assert list(left["id"]) == ["1", "3", "5", "6", "7"]
    assert left["ship_by_kind"][0] == "conflict"
    assert left["ship_by_rule"][0] == "ordinary; other"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("column", "words"),
    [
        (pl.Series([datetime(2019, 2, 1)]), "times without a zone"),
        (pl.Series([1.5]), "another type"),
    ],
)
def test_a_column_that_may_mean_several_instants_is_refused(
    project: SmallProject, gonggao: Run, engine: str, column: pl.Series, words: str
) -> None:
    table = parquet(project, kind=pl.Series(["regular"]), paid_at=column)
    ran = gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.csv", "--engine", engine)
    assert (ran.code, words in ran.err) == (2, True)


@pytest.mark.parametrize("engine", ENGINES)
def test_what_fails_leaves_the_old_file_and_nothing_else(project: SmallProject, gonggao: Run, engine: str) -> None:
    old = project.root / "out.parquet"
    old.write_text("old")
    broken = project.root / "orders.parquet"
    broken.write_text("no parquet")
    before = sorted(os.listdir(project.root))
    ran = gonggao("apply", "shop.sale", str(broken), "--matter", "ship_by", "-o", str(old), "--engine", engine)
    assert ran.code == 2
    assert old.read_text() == "old"
    assert sorted(os.listdir(project.root)) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("shop.sale", "orders.csv", "--matter", "shipby", "-o", "out.csv"), "Did you mean"),
        (("shop.sale", "orders.csv", "--matter", "ship_by", "-o", "out.xlsx"), "neither .csv nor .parquet"),
        (("shop.sale", "empty.csv", "--matter", "ship_by", "-o", "out.csv"), "`empty.csv` is empty"),
        (("shop.sale", "orders.csv", "--matter", "ship_by", "-o", "out.csv", "--master", "local"), "--engine spark"),
        (("shop.sale", "none.csv", "--matter", "ship_by", "-o", "out.csv"), "`none.csv`"),
    ],
)
def test_what_cannot_be_meant_is_misuse(
    project: SmallProject, gonggao: Run, arguments: tuple[str, ...], words: str
) -> None:
    csv(project)
    (project.root / "empty.csv").touch()
    ran = gonggao("apply", *arguments)
    assert (ran.code, words in ran.err) == (2, True), ran.err


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_stopped_leaves_nothing(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("compiler.cli.apply._Progress.__call__", stop)
    table = csv(project)
    before = sorted(os.listdir(project.root))
    with contextlib.suppress(KeyboardInterrupt, SystemExit):
        gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.csv", "--engine", engine)
    assert sorted(os.listdir(project.root)) == before


def test_a_table_with_a_column_of_an_answer_is_refused(project: SmallProject, gonggao: Run) -> None:
    table = csv(project, rows=["1,regular"], header="ship_by_kind,kind")
    ran = gonggao("apply", "shop.sale", str(table), "--matter", "ship_by", "-o", "out.csv")
    assert (ran.code, "ship_by_kind" in ran.err) == (2, True)


@pytest.mark.parametrize("dialect", ["duckdb", "spark", "postgres"])
def test_exported_text_is_read_in_its_dialect(project: SmallProject, gonggao: Run, dialect: str) -> None:
    ran = gonggao("export", "shop.sale", "--to", "sql", "--dialect", dialect)
    assert ran.code == 0
    [statement] = sqlglot.parse(ran.out, dialect=dialect)
    assert statement is not None
    names = [column.alias_or_name for column in statement.selects]
    assert names[:4] == ["*", "ship_by_us", "ship_by_kind", "ship_by_rule"]
    assert "late_rule_kind" in names


def test_exported_text_decides_a_table(project: SmallProject, gonggao: Run) -> None:
    text = gonggao("export", "shop.sale", "--matter", "ship_by", "--table", "orders").out
    with duckdb.connect() as session:
        session.execute(f"CREATE TABLE orders AS SELECT 'regular' AS kind, {DUE - 10**12} AS paid_at_us")
        assert session.sql(text).fetchall() == [("regular", DUE - 10**12, DUE, "value", "ordinary")]


def test_labels_and_names_never_become_sql(project: SmallProject, gonggao: Run) -> None:
    text = gonggao("export", "shop.sale", "--matter", "ship_by", "--table", 'o"; drop').out
    assert text.rstrip().endswith('FROM "o""; drop" AS t;')


def test_before_the_publication_nothing_is_covered(project: SmallProject, gonggao: Run) -> None:
    table = parquet(project, kind=pl.Series(["regular"]), paid_at_us=pl.Series([DUE - 10**12]))
    for date, kind in (("2019-01-10", "not_covered"), ("2019-01-11", "value")):
        arguments = ("--matter", "ship_by", "-o", "out.parquet", "--as-of", date)
        assert gonggao("apply", "shop.sale", str(table), *arguments).code == 0
        assert list(written(project, "out.parquet")["ship_by_kind"]) == [kind]


def test_without_the_extra_it_says_what_to_install(
    project: SmallProject, gonggao: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "compiler.tables.duckdb", raising=False)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    ran = gonggao("apply", "shop.sale", str(csv(project)), "--matter", "ship_by", "-o", "out.csv")
    assert (ran.code, "extra `frame`" in ran.err) == (2, True), ran.err
    assert sorted(path.name for path in project.root.glob("*.csv")) == ["orders.csv"]
