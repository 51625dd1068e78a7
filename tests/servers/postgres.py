"""SQL text on PostgreSQL answers as the interpreter does, under several session zones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.backends.frames import Engine
from tests.backends.servers import postgres
from tests.servers.held import hold_announcements, hold_random

RULEBOOKS = 400


@pytest.fixture(scope="module")
def server() -> Iterator[Engine]:
    with postgres() as engine:
        yield engine


@settings(max_examples=RULEBOOKS, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_rulebooks(server: Engine, data: st.DataObject) -> None:
    hold_random(data, server)


def test_the_announcements(server: Engine) -> None:
    hold_announcements(server)
