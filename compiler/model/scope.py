"""The tests of a scope: what is not given of their facts is presumed."""

from __future__ import annotations

from compiler.model.conditions import All, ChoiceIs, Condition, FactNumber, FlagIs, NumberIs

ScopeTest = ChoiceIs | FlagIs | NumberIs


def scope_tests(scope: Condition | None) -> tuple[ScopeTest, ...]:
    """A scope is one test of a choice, flag or number fact, or several joined by `and`; None presumes nothing."""
    if scope is None:
        return ()
    tests = scope.conditions if isinstance(scope, All) else (scope,)
    return tuple(test for test in tests if isinstance(test, ChoiceIs | FlagIs | NumberIs))


def scope_fact(test: ScopeTest) -> str:
    """The fact that a test of a scope is about."""
    if isinstance(test, NumberIs):
        assert isinstance(test.number, FactNumber)
        return test.number.fact
    return test.fact
