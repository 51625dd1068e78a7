"""A report as the annotations of a GitHub workflow."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.report.findings import message_lines, summary_text
from compiler.report.outputs import Report
from compiler.report.visible import visible
from dsl.diagnostic import Finding, Severity
from dsl.source import Source

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFORMATION: "notice"}


def written(report: Report) -> Iterator[str]:
    """An annotation for each new finding that nobody lets stand, and how many there are."""
    new = report.new
    for finding in new:
        if finding.silenced is None:
            yield _annotation(finding, report.sources.get(finding.place.path), report.lang)
    yield summary_text(report.files, new, report.lang)


def _annotation(finding: Finding, source: Source | None, lang: str) -> str:
    properties = {"file": finding.place.path}
    if source:
        start, end = source.position(finding.place.start), source.position(finding.place.end)
        properties |= {"line": str(start.line), "endLine": str(end.line)}
        if start.line == end.line:
            properties |= {"col": str(start.column), "endColumn": str(max(end.column - 1, start.column))}
    properties["title"] = finding.name()
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.weight]} {said}::{_message(chr(10).join(message_lines(finding, lang)))}"


def _message(text: str) -> str:
    """A text that stays on its line and begins no command of its own."""
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
