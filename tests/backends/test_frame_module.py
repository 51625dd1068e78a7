"""The modules of columns that `gonggao build` writes answer as the interpreter does, on every engine."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler import pipeline
from compiler.backends import frame, python
from compiler.backends.frame import columns, facts_for
from compiler.backends.frame.terms import size
from compiler.model.rulebook import Announcement, Rulebook
from compiler.plan import Plan, lower
from compiler.project import find_project
from compiler.runtime import columns as runtime
from tests.backends.announced import Asked, asked, at_boundaries, of_cases
from tests.backends.frames import Row, row_of, table
from tests.strategies.rulebooks import EVERY, announcements, cases

ROOT = Path(__file__).parents[2]
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)

Decide = Callable[[pa.Table, Callable[[Any], Any]], list[Row]]
_numbers = count()


def by_polars(rows: pa.Table, function: Callable[[Any], Any]) -> list[Row]:
    made = pl.from_arrow(rows)
    assert isinstance(made, pl.DataFrame)
    return list(function(made.lazy()).collect().sort("n").to_dicts())


def by_pyarrow(rows: pa.Table, function: Callable[[Any], Any]) -> list[Row]:
    return list(function(rows).to_pylist())


def by_duckdb(rows: pa.Table, function: Callable[[Any], Any]) -> list[Row]:
    with duckdb.connect() as session:
        session.execute("SET TimeZone = 'Asia/Shanghai'")
        return list(function(session.from_arrow(rows)).order("n").to_arrow_table().to_pylist())


ENGINES: dict[str, Decide] = {"polars": by_polars, "pyarrow": by_pyarrow, "duckdb": by_duckdb}


@contextmanager
def imported(plan: Plan) -> Iterator[ModuleType]:
    """The module of columns of an announcement, in a package of its own that is forgotten afterwards."""
    package = f"columns_{next(_numbers)}"
    with TemporaryDirectory() as folder:
        for path, text in {**python.emit([plan]), **frame.emit([plan])}.items():
            (Path(folder) / package / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / package / path).write_text(text, "utf-8")
        sys.path.insert(0, folder)
        try:
            yield importlib.import_module(f"{package}.{plan.announcement.id}_frame")
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.split(".")[0] == package]:
                del sys.modules[name]


def decided(module: ModuleType, each: Asked, decide: Decide) -> list[Row]:
    needs = [need for need in facts_for(each.plan.announcement, [each.matter]) if need.fact in each.facts]
    rows = decide(table(needs, each.rows), getattr(module, each.matter))
    return [row_of(each.matter, row) for row in rows]


@settings(max_examples=20, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    """With a column for every event, and without those that a case does not name."""
    features = data.draw(st.sampled_from([frozenset(), EVERY]))
    announcement = data.draw(announcements(max_axes=4, max_matters=2, max_rules=4, features=features))
    plan = lower(announcement)
    rows = data.draw(st.lists(cases(announcement), min_size=8, max_size=16))
    with imported(plan) as module:
        for matter in plan.matter:
            for each in asked(plan, matter, rows):
                name, decide = data.draw(st.sampled_from(list(ENGINES.items())))
                assert decided(module, each, decide) == each.expected, (name, matter)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return pipeline.load(find_project(ROOT)).rulebook


def committed(announcement: Announcement) -> ModuleType:
    return importlib.import_module(f"generated.{announcement.id}_frame")


def test_the_announcements(rulebook: Rulebook) -> None:
    """An engine after the other; of the cases with a fact less a part."""
    every = [*at_boundaries(rulebook), *[each for each in of_cases(rulebook) if len(each.rows) < 30][::4]]
    assert len(every) > 60
    for n, each in enumerate(every):
        name, decide = list(ENGINES.items())[n % len(ENGINES)]
        assert decided(committed(each.plan.announcement), each, decide) == each.expected, (name, each.matter)


def test_every_matter_has_a_function_with_its_label(rulebook: Rulebook) -> None:
    for announcement in rulebook.announcements:
        module = committed(announcement)
        for matter in lower(announcement).matter:
            labels = announcement.matters[matter].labels
            assert labels.zh in getattr(module, matter).__doc__.replace("\n    ", "")


def test_what_too_many_rules_decide_is_named(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compiler.backends.frame.module.MANY", -1)
    [text] = frame.emit([lower(rulebook.announcements[0])]).values()
    assert " ship_by," in (ast.get_docstring(ast.parse(text)) or "").replace("\n", " ")
    assert "def " not in text


def test_the_bounds_of_instants_are_those_of_the_compiler() -> None:
    assert (runtime.FIRST, runtime.LAST) == (columns.FIRST, columns.LAST)


# ── Instants, types, names ───────────────────────────────────────────────────────────────────────────────────────

PAID = [datetime(2019, 1, 27, 16, tzinfo=UTC), datetime(2019, 1, 27, 15, 59, 59, 999_999, tzinfo=UTC), None]
ZONES = ("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia")


def ship_by(rows: pa.Table, decide: Decide) -> list[Row]:
    from generated.tmall.spring_festival_2019_frame import ship_by

    return decide(rows, ship_by)


def orders(paid: Sequence[object], type: pa.DataType, name: str = "paid_at") -> pa.Table:
    made = {"n": pa.array(range(len(paid))), "platform": ["tmall"] * len(paid), "order_kind": ["regular"] * len(paid)}
    return pa.table({**made, name: pa.array(paid, type)})


@pytest.mark.parametrize("decide", ENGINES.values(), ids=list(ENGINES))
@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_instants_of_any_zone_and_unit_are_read(decide: Decide, zone: str, unit: str) -> None:
    paid = [at and at.replace(microsecond=0) for at in PAID] if unit == "ms" else PAID
    found = ship_by(orders(paid, pa.timestamp(unit, zone)), decide)
    assert [row["ship_by_kind"] for row in found] == ["value", "not_covered", "not_covered"]


@pytest.mark.parametrize("decide", ENGINES.values(), ids=list(ENGINES))
def test_a_part_of_a_microsecond_never_rounds_up(decide: Decide) -> None:
    import narwhals as nw

    from generated.runtime.columns import Table

    def read(rows: Any) -> Any:
        made: Table[Any] = Table(rows, {"paid_at_us": nw.Int64}, {"us": nw.Int64})
        return nw.from_native(made.decided({"us": made["paid_at_us"]})).select("n", "us").to_native()

    rows = pa.table({"n": [0, 1], "paid_at": pa.array([-1, 1_999], pa.timestamp("ns", "UTC"))})
    assert [row["us"] for row in decide(rows, read)] == [-1, 1]


@pytest.mark.parametrize("decide", ENGINES.values(), ids=list(ENGINES))
@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (orders(PAID, pa.timestamp("us")), "times without a zone"),
        (orders([1.5], pa.float64()), "must be instants"),
        (orders(["1"], pa.string(), "paid_at_us"), "must be whole numbers"),
        (orders([1], pa.int64(), "ship_by_kind"), "ship_by_kind already"),
        (orders([1], pa.int64(), "gonggao_0"), "gonggao_0 already"),
    ],
)
def test_a_table_that_is_not_meant_is_refused(decide: Decide, rows: pa.Table, words: str) -> None:
    from generated.runtime.columns import ColumnError

    with pytest.raises(ColumnError, match=words) as refused:
        ship_by(rows, decide)
    assert "列" in refused.value.zh


@pytest.mark.parametrize("decide", ENGINES.values(), ids=list(ENGINES))
def test_an_event_without_a_column_is_not_given(decide: Decide) -> None:
    rows = orders([None], pa.int64(), "paid_at_us")
    assert [row["ship_by_kind"] for row in ship_by(rows, decide)] == ["not_covered"]
    without = ship_by(rows.drop_columns("paid_at_us"), decide)
    assert [row["ship_by_kind"] for row in without] == ["missing_fact"]
    assert set(without[0]) == {
        "n",
        "platform",
        "order_kind",
        "ship_by_us",
        "ship_by_kind",
        "ship_by_rule",
        "ship_by_per",
    }


def test_which_rule_answers_takes_fewer_tests_than_which_document_decides() -> None:
    plan = lower(pipeline.load(find_project(ROOT)).rulebook.announcement["tmall.spring_festival_2019"])
    found = columns.decided(
        plan, "ship_by", {need.fact: need.column for need in facts_for(plan.announcement, ["ship_by"])}
    )
    terms = {column.name: size(column.term) for column in found}
    assert terms["ship_by_rule"] < terms["ship_by_per"]
