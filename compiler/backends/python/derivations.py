"""Derived facts ahead of a straight path: each is what the definitions say, which nothing given may contradict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from attrs import frozen

from compiler.backends.python.branching import guarded
from compiler.backends.python.expressions import Expressions
from compiler.backends.python.parts import NEVER, Terms, join
from compiler.backends.python.text import literal
from compiler.model.case import fact_name
from compiler.model.vocabulary import Flag
from compiler.plan import Derivation, DerivedPlan, Plan

_INDENT = "    "


@frozen
class Derivations:
    """`leaving`: the lines for a case that only the rules as data can settle, by their indent."""

    plan: Plan
    expressions: Expressions
    leaving: Callable[[int], Iterator[str]]

    def lines(self, facts: tuple[str, ...], indent: int) -> Iterator[str]:
        for fact in facts:
            derived = next(each for each in self.plan.derived if each.fact == fact)
            yield from self._both(derived, indent)
            for definition in derived.definitions:
                yield from self._defined(fact, definition, indent)

    def _both(self, derived: DerivedPlan, indent: int) -> Iterator[str]:
        """Where two definitions hold at once."""
        for one, other in combinations([self.expressions.terms(d.condition) for d in derived.definitions], 2):
            exclusive = self.expressions.exclude_each_other(one.parts, other.parts) and "or" not in (
                one.operator,
                other.operator,
            )
            together = join("and", [one, other])
            if together != NEVER and not exclusive:
                yield from guarded(together, self.leaving, indent)

    def _defined(self, fact: str, definition: Derivation, indent: int) -> Iterator[str]:
        known = self.plan.announcement.facts[fact]
        name = fact_name(known)
        if definition.source is not None:
            source = self.plan.announcement.event(definition.source).fact
            yield from self._where(definition, True, self._is(name, source, "!="), indent)
            return
        assert definition.value is not None
        value = literal(definition.value)
        sign = "is not" if isinstance(known, Flag) else "!="
        yield from self._where(definition, True, self._is(name, value, sign), indent)
        if isinstance(known, Flag):
            yield from self._where(definition, False, self._is(name, literal(not definition.value), "is not"), indent)
        else:
            yield from self._where(definition, False, self._is_not(name, value), indent)

    def _where(
        self, definition: Derivation, holds: bool, body: Callable[[int], Iterator[str]], indent: int
    ) -> Iterator[str]:
        terms = self.expressions.terms(definition.condition, holds)
        if terms != NEVER:
            yield from guarded(terms, body, indent)

    def _is(self, name: str, value: str, differs: str) -> Callable[[int], Iterator[str]]:
        def body(indent: int) -> Iterator[str]:
            yield f"{_INDENT * indent}if {name} is NOT_GIVEN:"
            yield f"{_INDENT * (indent + 1)}{name} = {value}"
            yield f"{_INDENT * indent}elif {name} {differs} {value}:"
            yield from self.leaving(indent + 1)

        return body

    def _is_not(self, name: str, value: str) -> Callable[[int], Iterator[str]]:
        def body(indent: int) -> Iterator[str]:
            yield from guarded(Terms("and", (f"{name} == {value}",)), self.leaving, indent)

        return body
