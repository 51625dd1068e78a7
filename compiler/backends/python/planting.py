"""A tree of tests as Python: `if` and `elif` down to the outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from compiler.backends.python.expressions import Expressions
from compiler.backends.python.nodes import Cases, Leaf, Node, Read, Spread, Test, Value
from compiler.backends.python.text import WIDTH
from compiler.model.vocabulary import Choice
from dsl.source import display_width

_INDENT = "    "
NOTHING = Leaf(())
"""What is so unless a test says otherwise; there is nothing to write for it."""

Writing = Callable[[tuple[int, ...], frozenset[str], int], Iterator[str]]
"""The lines for what holds at a leaf, by the variables that are read there and the indent."""


@frozen
class Planting:
    """`facts`: how a variable of time is called as a fact. `reading`: the lines that give it its value."""

    expressions: Expressions
    facts: dict[str, str]
    reading: Callable[[str, int], Iterator[str]]
    writing: Writing
    table: Callable[[str, tuple[int, ...], list[tuple[int, ...]]], str | None]

    def lines(self, node: Node, indent: int, read: frozenset[str] = frozenset()) -> Iterator[str]:
        match node:
            case Leaf(held):
                if held:
                    yield from self.writing(held, read, indent)
            case Read(variable, then):
                yield from self.reading(variable, indent)
                yield from self.lines(then, indent, read | {variable})
            case Test() | Cases():
                yield from self._chain(node, indent, read)
            case Spread():
                yield from self._spread(node, indent, read)

    def _spread(self, node: Spread, indent: int, read: frozenset[str]) -> Iterator[str]:
        """A table, or halves of halves."""
        held = [each.held for each in node.nodes if isinstance(each, Leaf)]
        table = self.table(node.variable, node.points, held) if len(held) == len(node.nodes) else None
        if table:
            yield f"{_INDENT * indent}{table}"
        else:
            yield from self._halves(node, 0, len(node.points), indent, read)

    def _halves(self, node: Spread, first: int, last: int, indent: int, read: frozenset[str]) -> Iterator[str]:
        """What is between these of the instants."""
        if first == last:
            yield from self.lines(node.nodes[first], indent, read)
            return
        middle = (first + last) // 2
        instant = self.instant(node.points[middle])
        early = list(self._halves(node, first, middle, indent + 1, read))
        late = list(self._halves(node, middle + 1, last, indent + 1, read))
        if early:
            yield f"{_INDENT * indent}if {node.variable} < {instant}:"
            yield from early
        if late:
            yield f"{_INDENT * indent}else:" if early else f"{_INDENT * indent}if {node.variable} >= {instant}:"
            yield from late

    def instant(self, us: int) -> str:
        """The constant for an instant."""
        return self.expressions.names.instant(us, self.expressions.plan.announcement.zone)

    def _chain(self, node: Test | Cases, indent: int, read: frozenset[str]) -> Iterator[str]:
        margin = _INDENT * indent
        links = _alike(self._links(node), WIDTH - len(f"{margin}elif :"))
        keyword = "if"
        for number, (conditions, then) in enumerate(links, 1):
            condition = " or ".join(conditions)
            if not conditions:
                yield f"{margin}else:"
            else:
                if number == len(links) and len(conditions) == 1:
                    condition, then = self._joined(f"{margin}{keyword} ", condition, then)
                yield f"{margin}{keyword} {condition}:"
            yield from self.lines(then, indent + 1, read)
            keyword = "elif"

    def _links(self, node: Node) -> list[tuple[str | None, Node]]:
        """What is written under which condition; None: under any other."""
        match node:
            case Test(part, yes, no) if yes == NOTHING:
                return [(self._named(self._opposite(part)), no)]
            case Test(part, yes, no):
                rest = self._links(no) if isinstance(no, Test | Cases) else [(None, no)] if no != NOTHING else []
                return [(self._named(part), yes), *rest]
            case Cases(fact, branches):
                return list(self._cases(fact, branches))
            case _:
                return []

    def _cases(self, fact: str, branches: Sequence[tuple[frozenset[Value], Node]]) -> Iterator[tuple[str | None, Node]]:
        order = self._values(fact)
        written = [(values, node) for values, node in branches if node != NOTHING]
        written.sort(key=lambda branch: min(map(order.index, branch[0])))
        rest: Node | None = None
        if len(written) == len(branches):
            last = max(written, key=lambda branch: (len(branch[0]), min(map(order.index, branch[0]))))
            written.remove(last)
            rest = last[1]
        every = frozenset(value for values, _ in branches for value in values)
        for values, node in written:
            yield self._one_of(fact, values, every), node
        if rest is not None:
            yield from self._links(rest) if isinstance(rest, Test | Cases) else [(None, rest)]

    def _one_of(self, fact: str, values: frozenset[Value], every: frozenset[Value]) -> str:
        """`every`: the values that there are at all here."""
        if isinstance(self.expressions.plan.announcement.facts[fact], Choice):
            few = values if len(values) <= len(every - values) else every - values
            listed = tuple(value for value in self._values(fact) if value in few)
            return self.expressions.among(fact, tuple(map(str, listed)), few is values)
        return fact if True in values else f"not {fact}"

    def _values(self, fact: str) -> list[Value]:
        choice = self.expressions.plan.announcement.facts[fact]
        return [term.id for term in choice.values] if isinstance(choice, Choice) else [True, False]

    def _joined(self, before: str, condition: str, then: Node) -> tuple[str, Node]:
        """With the conditions of what stands alone under it, as long as the line has room; nothing may follow."""
        while isinstance(then, Test | Cases):
            links = self._links(then)
            inner = links[0][0]
            if len(links) != 1 or inner is None or display_width(f"{before}{condition} and {inner}:") > WIDTH:
                break
            condition, then = f"{condition} and {inner}", links[0][1]
        return condition, then

    def _opposite(self, part: str) -> str:
        if part.endswith(" is not None"):
            return part.removesuffix(" is not None") + " is None"
        return self.expressions.opposites[part]

    def _named(self, part: str) -> str:
        """Whether a variable is there shows before it is read, by its fact."""
        for ending in (" is None", " is not None"):
            variable = part.removesuffix(ending)
            if part.endswith(ending) and variable in self.facts:
                return self.facts[variable] + ending
        return part


def _alike(links: list[tuple[str | None, Node]], room: int) -> list[tuple[tuple[str, ...], Node]]:
    """Neighbours under which the same is written as one, under either condition, where that has room on a line."""
    found: list[tuple[tuple[str, ...], Node]] = []
    for condition, then in links:
        own = () if condition is None else (condition,)
        if found and own and found[-1][1] == then:
            together = (*found[-1][0], *own)
            if display_width(" or ".join(together)) <= room:
                found[-1] = together, then
                continue
        found.append((own, then))
    return found
