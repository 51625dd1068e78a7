"""The report of a check in each of its formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module

from attrs import field, frozen

from compiler.report.fingerprint import fingerprints
from dsl.diagnostic import Finding
from dsl.source import Source

STYLES = ("text", "json", "sarif", "github", "markdown")


@frozen
class Report:
    """What a check found. `files` is how many were looked at, `lang` is `en`, `zh` or `both`.

    `known` are the fingerprints of findings that were there before; `prints` are those of these. `show_silenced`: text
    has a line for each finding that is let stand, which it counts in any case.
    """

    files: int
    findings: Sequence[Finding]
    sources: Mapping[str, Source]
    lang: str
    known: frozenset[str] = frozenset()
    colour: bool = False
    show_silenced: bool = False
    prints: Sequence[str] = field(init=False)

    @prints.default
    def _prints(self) -> Sequence[str]:
        return fingerprints(self.findings, self.sources)

    @property
    def new(self) -> list[Finding]:
        """The findings that were not there before."""
        pairs = zip(self.findings, self.prints, strict=True)
        return [finding for finding, fingerprint in pairs if fingerprint not in self.known]


def written(report: Report, style: str) -> Iterator[str]:
    """The lines of a report in one of STYLES, without their ends."""
    write: Callable[[Report], Iterator[str]] = import_module(f"compiler.report.{_MODULES[style]}").written
    yield from write(report)


_MODULES = {"text": "plain", "json": "data", "sarif": "sarif", "github": "github", "markdown": "comment"}
