"""SQL text and the modules of columns on Spark answer as the interpreter does, under several session zones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler import pipeline
from compiler.plan import lower
from compiler.project import find_project
from generated.runtime.columns import ColumnError
from generated.tmall.spring_festival_2019_frame import ship_by
from tests.backends.announced import CASES, asked, at_boundaries
from tests.backends.frames import ZONES, Row
from tests.backends.servers import spark, spark_rows, spark_table, spark_text
from tests.backends.test_frame_module import committed, decided, imported
from tests.servers.held import hold_announcements, hold_random
from tests.strategies.rulebooks import EVERY, announcements, cases

RULEBOOKS = 200
MODULES = 15


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    with spark() as session:
        yield session


def by_module(session: Any) -> Callable[[pa.Table, Callable[[Any], Any]], list[Row]]:
    return lambda rows, function: spark_rows(function(spark_table(session, rows)))


@settings(max_examples=RULEBOOKS, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_rulebooks(session: Any, data: st.DataObject) -> None:
    hold_random(data, spark_text(session))


def test_the_announcements(session: Any) -> None:
    hold_announcements(spark_text(session))


@settings(max_examples=MODULES, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_modules_of_random_rulebooks(session: Any, data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=2, max_rules=4, features=EVERY))
    plan = lower(announcement)
    rows = data.draw(st.lists(cases(announcement), min_size=12, max_size=24))
    with imported(plan) as module:
        for matter in plan.matter:
            for each in list(asked(plan, matter, rows))[:2]:
                assert decided(module, each, by_module(session)) == each.expected, matter


def test_modules_of_the_announcements(session: Any) -> None:
    """Every second matter: the text, which says the same, has all."""
    rulebook = pipeline.load(find_project(CASES[0])).rulebook
    for each in list(at_boundaries(rulebook))[::2]:
        found = decided(committed(each.plan.announcement), each, by_module(session))
        assert found == each.expected, each.matter


PAID = [datetime(2019, 1, 27, 16, tzinfo=UTC), datetime(2019, 1, 27, 15, 59, 59, 999_999, tzinfo=UTC), None]


@pytest.mark.parametrize("zone", ZONES)
def test_instants_are_read_in_any_zone_of_the_session(session: Any, zone: str) -> None:
    session.conf.set("spark.sql.session.timeZone", zone)
    rows = [(n, "tmall", "regular", paid) for n, paid in enumerate(PAID)]
    orders = session.createDataFrame(rows, "n bigint, platform string, order_kind string, paid_at timestamp")
    assert [row["ship_by_kind"] for row in spark_rows(ship_by(orders))] == ["value", "not_covered", "not_covered"]


def test_times_without_a_zone_are_refused(session: Any) -> None:
    orders = session.createDataFrame([(datetime(2019, 1, 28),)], "paid_at timestamp_ntz")
    with pytest.raises(ColumnError, match="without a zone"):
        ship_by(orders)
