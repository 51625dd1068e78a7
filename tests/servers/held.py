"""An engine held to the interpreter, row by row: on random rulebooks, and on the announcements."""

from __future__ import annotations

from hypothesis import strategies as st

from compiler import pipeline
from compiler.plan import lower
from compiler.project import find_project
from tests.backends.announced import APART, CASES, alike_columns, at_boundaries, of_cases, shifted
from tests.backends.frames import Engine, by_columns, interpreted
from tests.strategies.rulebooks import EVERY, announcements, cases


def hold_random(data: st.DataObject, engine: Engine) -> None:
    """A rulebook, plain or of the whole language; cases around its boundaries; a zone of the session."""
    features = data.draw(st.sampled_from([frozenset(), EVERY]))
    announcement = data.draw(announcements(max_axes=5, max_matters=2, max_rules=5, features=features))
    plan = lower(announcement)
    drawn = data.draw(st.lists(cases(announcement), min_size=12, max_size=30))
    rows = [shifted(case, APART[n % len(APART)]) for n, case in enumerate(drawn)]
    for matter in plan.matter:
        for facts, alike in list(alike_columns(plan, matter, rows))[:2]:
            expected = [interpreted(announcement, matter, case) for case in alike]
            assert by_columns(plan, matter, facts, alike, engine) == expected, matter


def hold_announcements(engine: Engine) -> None:
    rulebook = pipeline.load(find_project(CASES[0])).rulebook
    asked = [*at_boundaries(rulebook), *of_cases(rulebook)]
    assert sum(len(each.rows) for each in asked) > 10_000
    for each in asked:
        found = by_columns(each.plan, each.matter, each.facts, each.rows, engine)
        assert found == each.expected, each.matter
