"""Scopes: what is presumed of a case where it does not say so."""

from __future__ import annotations

from compiler.model.conditions import All, ChoiceIs, Condition, FactNumber, FlagIs, NumberIs
from compiler.model.findings import ScopeTooWide
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.here import Here
from dsl import tree


def read_scope(node: tree.Scope, here: Here) -> Condition | None:
    """Tests of choices, flags and numbers joined by `and`: anything else could not be presumed, and is a finding."""
    condition = read_condition(node.condition, here)
    if condition is None:
        return None
    tests = condition.conditions if isinstance(condition, All) else (condition,)
    wrong = [test for test in tests if not _can_be_presumed(test)]
    for test in wrong:
        here.site.report(ScopeTooWide(place=test.place or here.site.place(node)))
    return None if wrong else condition


def _can_be_presumed(test: Condition) -> bool:
    match test:
        case ChoiceIs() | FlagIs():
            return True
        case NumberIs(number, _, bound):
            return isinstance(number, FactNumber) and not hasattr(bound, "matter")
        case _:
            return False
