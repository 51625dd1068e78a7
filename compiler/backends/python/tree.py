"""Conditions as a tree of single tests: a case passes each once, and comes out at all that holds in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from compiler.backends.python.expressions import Expressions
from compiler.backends.python.nodes import Cases, Item, Leaf, Node, Read, Spread, Test, Value
from compiler.backends.python.parts import Group, Terms, presence

MANY = 9
"""From so many ends of windows on they are not tested one after the other."""


class TooLarge(Exception):
    """The tree has more tests than it is allowed."""


@frozen
class _State:
    """What is known on the way to a node."""

    allowed: Mapping[str, frozenset[Value]] = field(factory=dict)
    truths: Mapping[str, bool] = field(factory=dict)
    spans: Mapping[str, tuple[int | None, int | None]] = field(factory=dict)
    read: frozenset[str] = frozenset()
    held: frozenset[int] = frozenset()
    failed: frozenset[int] = frozenset()


class Growing:
    """Makes a tree: what everything needs is tested first, choices and flags before times.

    `possible`: the values of each choice and flag. `doubtful`: the variables of events, which may be None. `lazy`:
    those that are read when needed. `settled`: what counts of all that holds.
    """

    def __init__(
        self,
        expressions: Expressions,
        possible: Mapping[str, frozenset[Value]],
        doubtful: frozenset[str],
        lazy: frozenset[str],
        settled: Callable[[frozenset[int]], frozenset[int]],
        allowance: int,
    ) -> None:
        self._expressions = expressions
        self._possible = possible
        self._doubtful = doubtful
        self._lazy = lazy
        self._settled = settled
        self._allowance = allowance
        self._within: Mapping[int, frozenset[int]] = {}

    def grown(self, items: Sequence[Item]) -> Node:
        """Raises TooLarge."""
        self._within = {item.number: item.within for item in items}
        return self._node(tuple(items), _State())

    def _node(self, items: Sequence[Item], state: _State) -> Node:
        items, state = self._simplified(items, state)
        terms = [item.terms for item in self._open(items, state)]
        if not terms:
            held = self._settled(state.held)
            return Leaf(tuple(sorted(n for n in held if not self._within[n] or self._within[n] & held)))
        self._allowance -= 1
        if self._allowance < 0:
            raise TooLarge
        first = [part for part in _needed(terms[0]) if all(part in _needed(other) for other in terms[1:])]
        facts = [self._expressions.tests[part][0] for part in first if part in self._expressions.tests]
        if facts:
            return self._cases(facts[0], first, items, state)
        facts = [] if first else _commonest(self._facts(each) for each in terms)
        if facts:
            return self._cases(facts[0], [part for each in terms for part in _parts(each)], items, state)
        part = (first or _commonest(map(_parts, terms)))[0]
        spread = None if presence(part) else self._spread(part, items, state)
        return spread or self._test(part, items, state)

    def _simplified(self, items: Sequence[Item], state: _State) -> tuple[Sequence[Item], _State]:
        """The items that are still open, and what is known of the others."""
        left: list[Item] = []
        held, failed = set(state.held), set(state.failed)
        for item in items:
            terms = self._left(item.terms, state)
            if terms is True:
                held.add(item.number)
            elif terms is False:
                failed.add(item.number)
            else:
                left.append(evolve(item, terms=terms))
        known = evolve(state, held=frozenset(held), failed=frozenset(failed))
        return [item for item in left if not item.within or not item.within <= known.failed], known

    @staticmethod
    def _open(items: Sequence[Item], state: _State) -> Iterator[Item]:
        """Those that matter for sure; the others wait until that is known."""
        yield from (item for item in items if not item.within or item.within & state.held)

    def _facts(self, terms: Terms) -> dict[str, None]:
        """The choices and flags that terms are about, in order."""
        return dict.fromkeys(self._expressions.tests[p][0] for p in _parts(terms) if p in self._expressions.tests)

    # ── Tests ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _cases(self, fact: str, parts: Sequence[str], items: Sequence[Item], state: _State) -> Node:
        tests = [self._expressions.tests[part] for part in parts if part in self._expressions.tests]
        let = [values for about, values in tests if about == fact]
        classes: dict[tuple[bool, ...], set[Value]] = {}
        for value in sorted(self._allowed(fact, state), key=str):
            classes.setdefault(tuple(value in values for values in let), set()).add(value)
        found: dict[Node, frozenset[Value]] = {}
        for values in map(frozenset, classes.values()):
            node = self._node(items, evolve(state, allowed={**state.allowed, fact: values}))
            found[node] = found.get(node, frozenset()) | values
        if len(found) == 1:
            return next(iter(found))
        return Cases(fact, tuple((values, node) for node, values in found.items()))

    def _test(self, part: str, items: Sequence[Item], state: _State) -> Node:
        there = presence(part)
        for variable in self._expressions.variables.get(part, ()):
            if not self._is_there(variable, state):
                return self._test(f"{variable} is not None", items, state)
            if variable in self._lazy and variable not in state.read:
                return Read(variable, self._node(items, evolve(state, read=state.read | {variable})))
        yes, no = (self._node(items, self._knowing(part, truth, state)) for truth in (True, False))
        if yes == no:
            return yes
        return (
            Test(f"{there[0]} is not None", *((yes, no) if there[1] else (no, yes))) if there else Test(part, yes, no)
        )

    def _spread(self, part: str, items: Sequence[Item], state: _State) -> Node | None:
        """By all the windows of the part's variable at once, where there are many."""
        variable = self._expressions.spans[part][0] if part in self._expressions.spans else None
        if variable is None or (variable in self._lazy and variable not in state.read):
            return None
        least, most = state.spans.get(variable, (None, None))
        within = [self._window(item, variable) for item in items]
        ends = {end for window in within for end in window if end is not None}
        points = tuple(sorted(us for us in ends if (least is None or us > least) and (most is None or us < most)))
        if len(points) < MANY:
            return None
        place = {us: n for n, us in enumerate(points)}
        between: list[list[Item]] = [[] for _ in range(len(points) + 1)]
        for item, (start, end) in zip(items, within, strict=True):
            first = 0 if start is None or start not in place else place[start] + 1
            last = len(points) if end is None or end not in place else place[end]
            for n in range(first, last + 1):
                between[n].append(item)
        edges = (least, *points, most)
        nodes: list[Node] = []
        for n, here in enumerate(between):
            nodes.append(self._node(here, evolve(state, spans={**state.spans, variable: (edges[n], edges[n + 1])})))
        return _joined(Spread(variable, points, tuple(nodes)))

    def _window(self, item: Item, variable: str) -> tuple[int | None, int | None]:
        """The span outside of which the item surely does not hold."""
        start: int | None = None
        end: int | None = None
        for part in _needed(item.terms):
            about, first, last, inside = self._expressions.spans.get(part, ("", None, None, True))
            if about == variable and (inside or first is None or last is None):
                if not inside:
                    first, last = last, first
                start, end = _later(start, first), _earlier(end, last)
        return start, end

    def _is_there(self, variable: str, state: _State) -> bool:
        """Whether a variable surely is not None; `now` has no test for it."""
        part = f"{variable} is not None"
        return state.truths.get(part, False) or variable not in self._doubtful

    # ── What is known ────────────────────────────────────────────────────────────────────────────────────────────

    def _knowing(self, part: str, truth: bool, state: _State) -> _State:
        truths = {**state.truths, part: truth}
        there = presence(part)
        opposite = self._expressions.opposites.get(part)
        if there:
            opposite = f"{there[0]} is None" if there[1] else f"{there[0]} is not None"
        if opposite:
            truths[opposite] = not truth
        spans = state.spans
        if part in self._expressions.spans:
            variable, start, end, inside = self._expressions.spans[part]
            least, most = spans.get(variable, (None, None))
            if inside is truth:
                least, most = _later(least, start), _earlier(most, end)
            elif start is None:
                least = _later(least, end)
            elif end is None:
                most = _earlier(most, start)
            spans = {**spans, variable: (least, most)}
        return evolve(state, truths=truths, spans=spans)

    def _left(self, terms: Terms, state: _State) -> bool | Terms:
        """What is open of terms, or whether they hold."""
        deciding = terms.operator == "or"
        left: dict[str, None] = {}
        for part in terms.parts:
            inner = self._left(part.terms, state) if isinstance(part, Group) else self._decided(part, state)
            if inner is deciding:
                return deciding
            if inner is None:
                left[part] = None
            elif isinstance(inner, Terms):
                same = inner.operator == terms.operator or len(inner.parts) == 1
                left.update(dict.fromkeys(inner.parts if same else (Group(inner),)))
        return Terms(terms.operator, tuple(left)) if left else not deciding

    def _decided(self, part: str, state: _State) -> bool | None:
        if part in state.truths:
            return state.truths[part]
        if part in ("True", "False"):
            return part == "True"
        if part in self._expressions.tests:
            fact, let = self._expressions.tests[part]
            allowed = self._allowed(fact, state)
            return True if allowed <= let else None if allowed & let else False
        if part in self._expressions.spans:
            return self._spanned(part, state)
        return None

    def _spanned(self, part: str, state: _State) -> bool | None:
        variable, start, end, inside = self._expressions.spans[part]
        least, most = state.spans.get(variable, (None, None))
        if (start is None or (least is not None and start <= least)) and (
            end is None or (most is not None and most <= end)
        ):
            return inside
        outside = (start is not None and most is not None and most <= start) or (
            end is not None and least is not None and end <= least
        )
        return not inside if outside else None

    def _allowed(self, fact: str, state: _State) -> frozenset[Value]:
        return state.allowed.get(fact, self._possible[fact])


def _joined(spread: Spread) -> Node:
    """Neighbours that are alike as one."""
    points: list[int] = []
    nodes = [spread.nodes[0]]
    for point, node in zip(spread.points, spread.nodes[1:], strict=True):
        if node != nodes[-1]:
            points.append(point)
            nodes.append(node)
    return Spread(spread.variable, tuple(points), tuple(nodes)) if points else nodes[0]


def _needed(terms: Terms) -> tuple[str, ...]:
    """The single parts of which every one must hold."""
    if terms.operator == "or" and len(terms.parts) > 1:
        return ()
    return tuple(part for part in terms.parts if not isinstance(part, Group))


def _commonest(names: Iterable[Iterable[str]]) -> list[str]:
    """In the most of them first; of those in equally many, the first one."""
    return [name for name, _ in Counter(name for each in names for name in dict.fromkeys(each)).most_common()]


def _parts(terms: Terms) -> Iterator[str]:
    for part in terms.parts:
        if isinstance(part, Group):
            yield from _parts(part.terms)
        else:
            yield part


def _later(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else max(one, other)


def _earlier(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else min(one, other)
