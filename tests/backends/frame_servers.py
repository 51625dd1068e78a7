"""SQL text on PostgreSQL or Spark held against the interpreter on random rulebooks, apart from the other tests.

`python -m tests.backends.frame_servers postgres 300`: so many rulebooks. It fails where the server is not to be had.
"""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from itertools import count

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler.backends.frame import carried
from compiler.plan import lower
from tests.backends.frames import Engine, by_columns, interpreted
from tests.backends.servers import postgres, spark
from tests.backends.test_frame_agrees import APART, alike_columns, shifted
from tests.strategies.rulebooks import EVERY, announcements, cases

SERVERS = {"postgres": postgres, "spark": spark}


def main(server: str, rulebooks: int) -> None:
    started: AbstractContextManager[Engine] = SERVERS[server]()
    asked = count()
    with started as engine:
        _hold(engine, rulebooks, asked)
    print(f"{server}: {rulebooks} random rulebooks, {next(asked)} tables, every row as the interpreter answers")


def _hold(engine: Engine, rulebooks: int, asked: count[int]) -> None:
    @settings(max_examples=rulebooks, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.data())
    def agree(data: st.DataObject) -> None:
        features = data.draw(st.sampled_from([frozenset(), EVERY]))
        announcement = data.draw(announcements(max_axes=5, max_matters=2, max_rules=5, features=features))
        plan = lower(announcement)
        drawn = data.draw(st.lists(cases(announcement), min_size=12, max_size=30))
        rows = [shifted(case, APART[n % len(APART)]) for n, case in enumerate(drawn)]
        for matter in (planned.matter for planned in plan.matters if carried(plan, planned.matter) is None):
            for facts, alike in list(alike_columns(plan, matter, rows))[:2]:
                next(asked)
                expected = [interpreted(announcement, matter, case) for case in alike]
                assert by_columns(plan, matter, facts, alike, engine) == expected, matter

    agree()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
