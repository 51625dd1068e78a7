"""Where things are written, and where what is wrong with them goes."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from dsl.diagnostic import Finding
from dsl.source import Place, Span
from dsl.tree import Node


@frozen
class Sink:
    """The findings so far, each once however often it was made."""

    _found: dict[Finding, None] = field(factory=dict, init=False)

    def add(self, finding: Finding) -> None:
        self._found[finding] = None

    def has(self, kind: type[Finding], path: str) -> bool:
        return any(type(finding) is kind and finding.place.path == path for finding in self._found)

    def findings(self) -> tuple[Finding, ...]:
        """All of them, in the order of their places."""
        return tuple(sorted(self._found, key=lambda f: f.place))


@frozen
class Site:
    """A block of a file: makes places out of the spans of its nodes, which are relative to it."""

    path: str
    start: int
    sink: Sink

    def place(self, node: Node) -> Place:
        return self.at(node.span)

    def at(self, span: Span) -> Place:
        return Place(self.path, self.start + span.start, self.start + span.end)

    def spanning(self, nodes: Iterable[Node]) -> Place:
        """From the start of the first node to the end of the last."""
        spans = [node.span for node in nodes]
        return self.at(spans[0].to(spans[-1]))

    def report(self, finding: Finding) -> None:
        self.sink.add(finding)

    def report_once(self, finding: Finding) -> None:
        """Unless one of its kind is reported in the same file: for what has one cause and many places."""
        if not self.sink.has(type(finding), self.path):
            self.sink.add(finding)
