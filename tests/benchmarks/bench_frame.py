"""Ten million rows decided by Polars, DuckDB and Spark, against an expression that a careful engineer writes by hand.

Both give the same columns over the same table in memory: the value, the kind, the rule, the document. Each run is a
process of its own, so that the peak of its memory can be told; start-up and the making of the table are apart. Spark,
on this machine, is left out where it is not installed (`pip install gonggao[spark]`, and Java 17).
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import polars as pl

    from compiler.backends.frame import Column

ROWS = 10_000_000
ROUNDS = 5
AIM = 0.9
ENGINES = ("polars", "duckdb", "spark")
DUE, LATEST = 1_550_246_400_000_000, 253_402_127_999_999_999
EARLIEST = -62_135_424_000_000_000
FROM, UNTIL, UNTIL_INTERNATIONAL = 1_548_604_800_000_000, 1_550_073_600_000_000, 1_549_814_400_000_000
PLATFORMS = ("tmall", "taobao", "tmall_international")
KINDS = ("customized", "other_special", "otherwise_agreed", "presale", "regular", "virtual")
REFERRED = ("customized", "otherwise_agreed", "other_special", "presale")


def main() -> None:
    for engine in ENGINES:
        if engine == "spark" and not (find_spec("pyspark") and shutil.which("java")):
            print("ship_by, spark: not here; `pip install -r requirements-spark.txt`, and Java 17 or newer")
            continue
        command = [sys.executable, "-m", "tests.benchmarks.bench_frame", engine]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        told = json.loads(ran.stdout.splitlines()[-1])
        ratio = told["by hand"] / told["compiled"]
        started = f"; started in {told['start']:.1f} s" if "start" in told else ""
        aim = "" if engine == "spark" else f" (aim: at least {AIM})"
        print(
            f"ship_by, {engine}: {ROWS / told['compiled']:,.0f} rows a second, by hand {ROWS / told['by hand']:,.0f}, "
            f"ratio {ratio:.2f}{aim}; "
            f"peak {told['peak']:,.0f} MB, of which the table and the engine {told['table']:,.0f} MB{started}"
        )


@frozen
class Measured:
    """What is compiled, what is written by hand, whether they answer alike, the peak of memory in MB so far."""

    compiled: Callable[[], object]
    by_hand: Callable[[], object]
    same: Callable[[], bool]
    peak: Callable[[], float]
    start: float | None = None


def run(engine: str) -> None:
    """Prints the best seconds of both, taken in turn, and the peak of memory in MB before and after."""
    measured = {"polars": _polars, "duckdb": _duckdb, "spark": _spark}[engine]()
    table = measured.peak()
    assert measured.same(), "different answers"
    times = [(_seconds(measured.compiled), _seconds(measured.by_hand)) for _ in range(ROUNDS)]
    best = {"compiled": min(a for a, _ in times), "by hand": min(b for _, b in times)}
    start = {} if measured.start is None else {"start": measured.start}
    print(json.dumps({**best, **start, "table": table, "peak": measured.peak()}))


def _seconds(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _columns() -> tuple[Column, ...]:
    from compiler.backends.frame import decided, facts_for
    from compiler.pipeline import load
    from compiler.plan import lower
    from compiler.project import find_project

    plan = lower(load(find_project(Path(__file__))).rulebook.announcement["tmall.spring_festival_2019"])
    return decided(plan, "ship_by", {need.fact: need.column for need in facts_for(plan.announcement, ["ship_by"])})


def _orders(rows: int) -> pl.DataFrame:
    """Orders around the windows, a few without a fact or with a value that there is not."""
    import polars as pl

    n = pl.int_range(0, rows, eager=True)
    pick = (n * 2_654_435_761) % 4_294_967_296  # spread, and the same each time
    platform = pl.Series([*PLATFORMS * 10, None, "amazon"])
    kind = pl.Series([*KINDS * 5, None])
    paid = FROM - 86_400_000_000 + (pick * 977) % (UNTIL - FROM + 2 * 86_400_000_000)
    return pl.DataFrame(
        {
            "platform": platform.gather((pick % len(platform)).cast(pl.UInt32)),
            "order_kind": kind.gather(((pick // 64) % len(kind)).cast(pl.UInt32)),
            "paid_at_us": pl.select(pl.when(n % 50 == 0).then(None).otherwise(paid)).to_series(),
        }
    )


# ── Polars ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _polars() -> Measured:
    import narwhals as nw
    import polars as pl

    from compiler.backends.frame.expressions import with_columns

    orders = _orders(ROWS).lazy()
    compiled = with_columns(nw.from_native(orders), _columns()).to_native()
    platform, kind, paid = pl.col("platform"), pl.col("order_kind"), pl.col("paid_at_us")
    unknown = platform.is_in(PLATFORMS).not_() | kind.is_in(KINDS).not_()
    beyond = (paid < EARLIEST) | (paid > LATEST)
    in_main = (paid >= FROM) & (paid < UNTIL)
    in_international = (paid >= FROM) & (paid < UNTIL_INTERNATIONAL)
    tmall = (platform == "tmall") & in_main
    international = (platform == "tmall_international") & in_international & (kind != "virtual")
    referred = tmall & kind.is_in(REFERRED)
    customized, presale = international & (kind == "customized"), international & (kind == "presale")
    dated = (tmall & kind.is_in(REFERRED).not_()) | (international & (kind != "customized") & (kind != "presale"))
    maybe_tmall = ((platform == "tmall") | platform.is_null()) & in_main
    maybe_international = ((platform == "tmall_international") | platform.is_null()) & in_international
    open_ = maybe_tmall | (maybe_international & ((kind != "virtual") | kind.is_null()))
    by_hand = orders.with_columns(
        ship_by_us=pl.when(unknown | beyond).then(None).when(dated).then(DUE),
        ship_by_kind=pl.when(unknown)
        .then(pl.lit("unknown_value"))
        .when(beyond)
        .then(pl.lit("out_of_range"))
        .when(dated)
        .then(pl.lit("value"))
        .when(referred | customized | presale)
        .then(pl.lit("per"))
        .when(open_)
        .then(pl.lit("missing_fact"))
        .otherwise(pl.lit("not_covered")),
        ship_by_rule=pl.when(unknown | beyond)
        .then(None)
        .when(tmall & kind.is_not_null())
        .then(pl.lit("shipping.tmall"))
        .when(international & kind.is_not_null())
        .then(pl.lit("shipping.tmall_international")),
        ship_by_per=pl.when(unknown | beyond)
        .then(None)
        .when(referred)
        .then(pl.lit("delayed_shipping_implementation_rules"))
        .when(customized)
        .then(pl.lit("merchant_details_page"))
        .when(presale)
        .then(pl.lit("presale_page")),
    )

    def same() -> bool:
        return compiled.collect().equals(by_hand.collect())

    return Measured(compiled.collect, by_hand.collect, same, _peak)


# ── DuckDB ───────────────────────────────────────────────────────────────────────────────────────────────────────

_TMALL = f"(platform = 'tmall' AND paid_at_us >= {FROM} AND paid_at_us < {UNTIL})"
_INTERNATIONAL = (
    f"(platform = 'tmall_international' AND paid_at_us >= {FROM} AND paid_at_us < {UNTIL_INTERNATIONAL}"
    " AND order_kind <> 'virtual')"
)
_UNKNOWN = f"(platform NOT IN {PLATFORMS} OR order_kind NOT IN {KINDS})"
_BEYOND = f"(paid_at_us < {EARLIEST} OR paid_at_us > {LATEST})"
_REFERRED = f"({_TMALL} AND order_kind IN {REFERRED})"
_DATED = (
    f"(({_TMALL} AND order_kind NOT IN {REFERRED})"
    f" OR ({_INTERNATIONAL} AND order_kind NOT IN ('customized', 'presale')))"
)
_OPEN = (
    f"((coalesce(platform, 'tmall') = 'tmall' AND paid_at_us >= {FROM} AND paid_at_us < {UNTIL})"
    f" OR (coalesce(platform, 'tmall_international') = 'tmall_international' AND paid_at_us >= {FROM}"
    f" AND paid_at_us < {UNTIL_INTERNATIONAL} AND coalesce(order_kind, 'regular') <> 'virtual'))"
)
BY_HAND = f"""SELECT *,
  CASE WHEN {_UNKNOWN} OR {_BEYOND} THEN NULL WHEN {_DATED} THEN {DUE} END AS ship_by_us,
  CASE WHEN {_UNKNOWN} THEN 'unknown_value' WHEN {_BEYOND} THEN 'out_of_range' WHEN {_DATED} THEN 'value'
       WHEN {_REFERRED} OR ({_INTERNATIONAL} AND order_kind IN ('customized', 'presale')) THEN 'per'
       WHEN {_OPEN} THEN 'missing_fact' ELSE 'not_covered' END AS ship_by_kind,
  CASE WHEN {_UNKNOWN} OR {_BEYOND} THEN NULL WHEN {_TMALL} AND order_kind IS NOT NULL THEN 'shipping.tmall'
       WHEN {_INTERNATIONAL} THEN 'shipping.tmall_international' END AS ship_by_rule,
  CASE WHEN {_UNKNOWN} OR {_BEYOND} THEN NULL WHEN {_REFERRED} THEN 'delayed_shipping_implementation_rules'
       WHEN {_INTERNATIONAL} AND order_kind = 'customized' THEN 'merchant_details_page'
       WHEN {_INTERNATIONAL} AND order_kind = 'presale' THEN 'presale_page' END AS ship_by_per
FROM orders"""


def _duckdb() -> Measured:
    import duckdb

    from compiler.backends.frame.sql import query

    session = duckdb.connect()
    session.execute("SET enable_progress_bar = false")  # it is printed into what is measured
    session.register("made", _orders(ROWS).to_arrow())
    session.execute("CREATE TABLE orders AS SELECT row_number() OVER () AS n, * FROM made")
    session.unregister("made")
    compiled = query(_columns(), "orders", "duckdb")

    def into_table(statement: str, name: str = "decided") -> Callable[[], object]:
        return lambda: session.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {statement}")

    def same() -> bool:
        into_table(compiled)()
        into_table(BY_HAND, "also")()
        differ = " OR ".join(f"decided.{name} IS DISTINCT FROM also.{name}" for name in ANSWERS)
        found = session.sql(f"SELECT count(*) FROM decided JOIN also USING (n) WHERE {differ}").fetchall()
        session.execute("DROP TABLE also")
        return found == [(0,)]

    return Measured(into_table(compiled), into_table(BY_HAND), same, _peak)


def _spark() -> Measured:
    from pyspark.sql import SparkSession

    from compiler.backends.frame.sql import query

    begun = perf_counter()
    builder = SparkSession.builder.master("local[*]").appName("gonggao").config("spark.driver.memory", "6g")
    for name, value in {"spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}.items():
        builder = builder.config(name, value)
    session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    session.sql("SELECT 1").collect()
    start = perf_counter() - begun
    with TemporaryDirectory() as folder:
        _orders(ROWS).with_row_index("n").write_parquet(f"{folder}/orders.parquet")
        session.read.parquet(f"file:{folder}/orders.parquet").repartition(8).cache().createOrReplaceTempView("orders")
        assert session.sql("SELECT count(*) FROM orders").first()[0] == ROWS
    compiled = query(_columns(), "orders", "spark")

    def decided(statement: str) -> Callable[[], object]:
        return lambda: session.sql(statement).write.format("noop").mode("overwrite").save()

    def same() -> bool:
        differ = " OR ".join(f"NOT (a.{name} <=> b.{name})" for name in ANSWERS)
        joined = f"SELECT count(*) FROM ({compiled}) AS a JOIN ({BY_HAND}) AS b USING (n) WHERE {differ}"
        return bool(session.sql(joined).first()[0] == 0)

    def peak() -> float:
        java = session.sparkContext._jvm.java.lang.ProcessHandle.current().pid()
        [line] = [line for line in Path(f"/proc/{java}/status").read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024

    return Measured(decided(compiled), decided(BY_HAND), same, peak, start)


ANSWERS = ("ship_by_us", "ship_by_kind", "ship_by_rule", "ship_by_per")


if __name__ == "__main__":
    run(sys.argv[1])
