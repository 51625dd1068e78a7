"""The tree of tests that a function makes of conditions says the same of a case as the conditions one by one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.backends.python import tree
from compiler.backends.python.expressions import Expressions
from compiler.backends.python.names import Names
from compiler.backends.python.nodes import Item
from compiler.backends.python.parts import NEVER
from compiler.backends.python.planting import Planting
from compiler.backends.python.tree import Growing
from compiler.plan import lower
from tests.strategies.conditions import conditions
from tests.strategies.rulebooks import announcements
from tests.strategies.scope import Scope
from tests.strategies.words import KIND, PAID, PLATFORM, TRACKED

SCOPE = Scope((PLATFORM, KIND), (TRACKED,), (), (PAID,), False, ())
CHOICES: dict[str, list[str | bool]] = {
    "platform": ["tmall", "taobao", "intl"],
    "order_kind": ["regular", "virtual"],
    "tracked": [True, False],
}


@settings(max_examples=80, deadline=None)
@given(st.data())
@pytest.mark.parametrize("many", [2, 9])
def test_every_case_comes_out_at_what_holds_in_it(many: int, data: st.DataObject) -> None:
    """`many`: from how many ends of windows on they are tested all at once."""
    plan = lower(data.draw(announcements(max_axes=1, max_matters=1, max_rules=1, definitions=False)))
    expressions = Expressions(plan, Names(plan.announcement))
    drawn = data.draw(st.lists(conditions(SCOPE), min_size=1, max_size=6))
    terms = [expressions.terms(condition) for condition in drawn]
    items = [Item(number, each) for number, each in enumerate(terms) if each != NEVER]
    possible = {name: frozenset[str | bool](values) for name, values in CHOICES.items()}
    with patch.object(tree, "MANY", many):
        grown = Growing(expressions, possible, frozenset({"paid"}), frozenset({"paid"}), frozenset, 10_000).grown(items)
    planting = Planting(expressions, {"paid": "paid_at"}, reading, writing, lambda *_: None)
    lines = list(planting.lines(grown, 0))
    names: dict[str, Any] = {name: us for name, (us, _) in expressions.names.instants.items()}
    names |= dict(expressions.names.durations)
    names |= {name: values for values, name in expressions.names.lists.items()}
    code = compile("\n".join(lines) or "pass", "tree", "exec")
    ends = {us for us, _ in expressions.names.instants.values()}
    for platform, kind, tracked in product(*CHOICES.values()):
        for paid in (None, *sorted({us + step for us in ends for step in (-1, 0)})):
            case = {**names, "platform": platform, "order_kind": kind, "tracked": tracked, "paid_at": paid, "held": ()}
            exec(code, case)
            case["paid"] = paid
            holds = tuple(n for n, each in enumerate(terms) if each != NEVER and eval(each.text, dict(case)))
            assert case["held"] == holds, "\n".join(lines)


def reading(variable: str, indent: int) -> Iterator[str]:
    yield f"{'    ' * indent}{variable} = {variable}_at"


def writing(held: tuple[int, ...], read: frozenset[str], indent: int) -> Iterator[str]:
    yield f"{'    ' * indent}held = {held}"
