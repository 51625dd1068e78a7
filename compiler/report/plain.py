"""A report as text, for a terminal or to be read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.report.findings import findings_text, silenced_text, summary_text
from compiler.report.outputs import Report
from compiler.report.words import counted


def written(report: Report) -> Iterator[str]:
    """A paragraph for each new finding, and how many there are."""
    new = report.new
    yield from (f"{paragraph}\n" for paragraph in findings_text(new, report.sources, report.lang, report.colour))
    if report.show_silenced and any(finding.silenced is not None for finding in new):
        yield from (*silenced_text(new, report.sources, report.lang), "")
    yield summary_text(report.files, new, report.lang)
    known = len(report.findings) - len(new)
    if known:
        yield counted("count.known", known, report.lang) + "."
