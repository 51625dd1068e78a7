"""The findings that a project had at one time, so that only new ones count from then on."""

from __future__ import annotations

import json
from typing import Any

from compiler.report.outputs import Report

_VERSION = 1


class UnreadableBaseline(ValueError):
    """A text that is no baseline."""


def write_baseline(report: Report) -> str:
    """The findings of a report, with name and file for the reader; the fingerprint is what counts."""
    findings = [
        {"fingerprint": fingerprint, "name": finding.name(), "path": finding.place.path}
        for finding, fingerprint in zip(report.findings, report.prints, strict=True)
        if finding.silenced is None
    ]
    ordered = sorted(findings, key=lambda each: (each["path"], each["name"], each["fingerprint"]))
    return json.dumps({"version": _VERSION, "findings": ordered}, ensure_ascii=False, indent=2) + "\n"


def read_baseline(text: str) -> frozenset[str]:
    """The fingerprints in a baseline. Raises UnreadableBaseline."""
    try:
        data: Any = json.loads(text)
        if data["version"] != _VERSION:
            raise UnreadableBaseline(f"version {data['version']}")
        return frozenset(str(finding["fingerprint"]) for finding in data["findings"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableBaseline(str(error)) from error
