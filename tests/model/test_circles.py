"""Circles in graphs, against the plainest way to find them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.model.resolve.circles import circles, gathered

NODES = "abcdef"

graphs = st.fixed_dictionaries({node: st.lists(st.sampled_from(NODES), max_size=3, unique=True) for node in NODES})


def reached(start: str, edges: dict[str, list[str]]) -> set[str]:
    """The nodes that some way of any length leads to."""
    found: set[str] = set()
    layer = set(edges[start])
    while layer - found:
        found |= layer
        layer = {target for node in layer for target in edges[node]}
    return found


@given(graphs)
def test_every_circle_goes_round(edges: dict[str, list[str]]) -> None:
    for circle in circles(edges):
        assert all(target in edges[node] for node, target in zip(circle, (*circle[1:], circle[0]), strict=True))


@given(graphs)
def test_there_is_one_circle_for_each_knot(edges: dict[str, list[str]]) -> None:
    knots = {frozenset(n for n in reached(node, edges) if node in reached(n, edges)) for node in NODES}
    assert len(circles(edges)) == len(knots - {frozenset()})


@given(graphs)
def test_without_circles_everything_that_is_reached_is_gathered(edges: dict[str, list[str]]) -> None:
    if not circles(edges):
        own = {node: {node} for node in NODES}
        assert gathered(own, edges) == {node: {node} | reached(node, edges) for node in NODES}


def test_a_long_way_is_no_trouble() -> None:
    edges = {str(n): [str(n + 1)] for n in range(20_000)} | {"20000": ["0"]}
    assert [len(circle) for circle in circles(edges)] == [20_001]
