"""One bit for each thing that holds, set one after the other: for what no tree of reasonable size can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from attrs import frozen

from compiler.backends.python.branching import Body, guarded, is_one_statement
from compiler.backends.python.expressions import Expressions
from compiler.backends.python.held import bits
from compiler.backends.python.parts import NEVER, Group, Terms
from compiler.backends.python.text import plain, wrapped
from compiler.model.conditions import Condition
from compiler.plan import MatterPlan, Plan

_Item = tuple[int, str, tuple[str, ...]]
"""A bit, what it stands for, and the conditions under which it is set."""


@frozen
class Bits:
    """`variable` is the one that has them."""

    plan: Plan
    matter: MatterPlan
    expressions: Expressions
    variable: str

    def lines(self, indent: int) -> Iterator[str]:
        """One bit for each branch that holds, each condition of an override and each of a reading."""
        yield f"{'    ' * indent}{self.variable} = 0"
        items = [
            (
                1 << bit,
                label,
                terms.parts if not mask else (f"{self.variable} & {sum(1 << n for n in mask)}", *terms.parts),
            )
            for bit, (label, condition, mask) in enumerate(bits(self.plan, self.matter))
            for terms in [self._terms(condition)]
            if terms != NEVER
        ]
        yield from self._nested(items, indent)

    def _within(self, numbers: tuple[int, ...]) -> Iterator[str]:
        """That one of these bits is set."""
        if numbers:
            yield f"{self.variable} & {sum(1 << number for number in numbers)}"

    def _terms(self, condition: Condition) -> Terms:
        """As parts joined by `and`, or NEVER."""
        terms = self.expressions.terms(condition)
        return terms if terms.operator == "and" or terms == NEVER else Terms("and", (Group(terms),))

    def _nested(self, items: Sequence[_Item], indent: int) -> Iterator[str]:
        """An `if` for what neighbours have in common, and inside it what each has of its own.

        Neighbours that exclude each other are joined by `elif`.
        """
        chain: list[tuple[str, ...]] = []
        for parts, body in self._blocks(items):
            one = is_one_statement(Terms("and", parts), indent)
            joins = bool(chain) and one and all(self.expressions.exclude_each_other(parts, other) for other in chain)
            yield from guarded(Terms("and", parts), body, indent, "elif" if joins else "if")
            chain = [*chain, parts] if joins else [parts] if one else []

    def _blocks(self, items: Sequence[_Item]) -> Iterator[tuple[tuple[str, ...], Body]]:
        position = 0
        while position < len(items):
            bit, label, parts = items[position]
            alike = _alike(items[position:])
            if len(alike) > 1:
                shared = _shared([item[2] for item in alike])
                yield shared, partial(self._nested, [(b, text, p[len(shared) :]) for b, text, p in alike])
            else:
                yield parts, partial(self._holding, bit, label)
            position += len(alike) or 1

    def _holding(self, bit: int, label: str, indent: int) -> Iterator[str]:
        yield from wrapped(plain(label), indent, "# ", "# ")
        yield f"{'    ' * indent}{self.variable} |= {bit}"


def _alike(items: Sequence[_Item]) -> Sequence[_Item]:
    """The items that begin with the condition with which the first one does; none where that has no condition."""
    first = items[0][2][:1]
    return list(takewhile(lambda item: bool(first) and item[2][:1] == first, items))


def _shared(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    first = parts[0]
    size = next((n for n in range(len(first)) if any(p[: n + 1] != first[: n + 1] for p in parts)), len(first))
    return first[:size]
