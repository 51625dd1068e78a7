"""Circles in a graph: one for each set of nodes that reach each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


def circles(edges: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """For each knot of nodes the shortest way round through its first node, in the order of the nodes; no recursion."""
    edges = _without_ends(edges)
    sources = _turned_round(edges)
    knots: list[tuple[str, ...]] = []
    done: set[str] = set()
    for start in edges:
        if start in done:
            continue
        way = _shortest_way_round(start, edges)
        if way:
            knots.append(way)
            done |= _reachable(start, edges) & _reachable(start, sources)
        done.add(start)
    return knots


def gathered(own: Mapping[str, set[str]], edges: Mapping[str, Sequence[str]]) -> dict[str, set[str]]:
    """What each node has, itself and through the nodes that it reaches. In a circle something may be left out."""
    found: dict[str, set[str]] = {}
    for start in own:
        open_nodes: set[str] = set()
        todo = [start]
        while todo:
            node = todo[-1]
            if node in found:
                todo.pop()
            elif node in open_nodes:
                found[node] = own[node].union(*(found.get(target, set()) for target in edges[node]))
            else:
                open_nodes.add(node)
                todo.extend(target for target in edges[node] if target not in found and target not in open_nodes)
    return found


def _without_ends(edges: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The graph without the nodes from which every way ends: of a graph without circles nothing is left."""
    ways = {node: {target for target in targets if target in edges} for node, targets in edges.items()}
    sources = _turned_round(ways)
    ends = [node for node, targets in ways.items() if not targets]
    gone = set(ends)
    while ends:
        end = ends.pop()
        for source in sources.get(end, ()):
            ways[source].discard(end)
            if not ways[source] and source not in gone:
                gone.add(source)
                ends.append(source)
    return {node: [t for t in targets if t in ways[node]] for node, targets in edges.items() if node not in gone}


def _shortest_way_round(start: str, edges: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The nodes from `start` until it would come again; empty if it does not."""
    came_from: dict[str, str] = {}
    layer = [start]
    while layer:
        following: list[str] = []
        for node in layer:
            for target in edges.get(node, ()):
                if target == start:
                    way = [node]
                    while way[-1] != start:
                        way.append(came_from[way[-1]])
                    return tuple(reversed(way))
                if target not in came_from:
                    came_from[target] = node
                    following.append(target)
        layer = following
    return ()


def _turned_round(edges: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    sources: dict[str, list[str]] = {}
    for node, targets in edges.items():
        for target in targets:
            sources.setdefault(target, []).append(node)
    return sources


def _reachable(start: str, edges: Mapping[str, Sequence[str]]) -> set[str]:
    """The nodes to which a way leads from `start`; itself only if one leads back."""
    seen: set[str] = set()
    todo = list(edges.get(start, ()))
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo.extend(edges.get(node, ()))
    return seen
