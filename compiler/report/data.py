"""A report as JSON. Its schema is `check.schema.json` beside this file."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.report.findings import findings_data, summary_data
from compiler.report.outputs import Report
from compiler.report.visible import to_json

VERSION = 1
"""Of the format; one is added where a program that reads it would have to change."""


def written(report: Report) -> Iterator[str]:
    """One object: the findings, and how many there are of each severity."""
    findings = [
        {**data, "fingerprint": fingerprint, "known": fingerprint in report.known}
        for data, fingerprint in zip(findings_data(report.findings, report.sources), report.prints, strict=True)
    ]
    new = report.new
    summary = {"files": report.files, **summary_data(new), "known": len(report.findings) - len(new)}
    yield to_json({"version": VERSION, "findings": findings, "summary": summary}, 2)
