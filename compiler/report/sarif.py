"""A report in SARIF 2.1.0. Columns count code points; nothing in it depends on when or where it was made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from compiler.locale import pages
from compiler.policy.kinds import kinds
from compiler.report.findings import data_of, message_lines, related_words
from compiler.report.outputs import Report
from compiler.report.visible import to_json, visible
from compiler.report.words import labels, languages
from dsl.diagnostic import Finding, Fix, Severity
from dsl.source import Place, Source

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFORMATION: "note"}
_LANGUAGES = {"zh": "zh-CN"}


def written(report: Report) -> Iterator[str]:
    """One log with one run."""
    names = sorted({finding.name() for finding in report.findings})
    run = {
        "tool": {
            "driver": {
                "name": "gonggao",
                "version": version("gonggao"),
                "rules": [_rule(name, report.lang) for name in names],
            }
        },
        "language": _LANGUAGES.get(report.lang, "en"),
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, fingerprint, names.index(finding.name()), report)
            for finding, fingerprint in zip(report.findings, report.prints, strict=True)
        ],
    }
    yield to_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, 2)


def _rule(name: str, lang: str) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": name, "defaultConfiguration": {"level": _LEVELS[kinds()[name].severity]}}
    if name in pages.names():
        in_each = [pages.page(name, one) for one in languages(lang)]
        for key, part in (("shortDescription", "title"), ("fullDescription", "meaning"), ("help", "reason")):
            rule[key] = {"text": " / ".join(getattr(page, part) for page in in_each)}
    return rule


def _result(finding: Finding, fingerprint: str, index: int, report: Report) -> dict[str, Any]:
    location = partial(_location, report.sources)
    result: dict[str, Any] = {
        "ruleId": finding.name(),
        "ruleIndex": index,
        "level": _LEVELS[finding.weight],
        "message": {"text": "\n".join(message_lines(finding, report.lang))},
        "locations": [location(finding.place)],
        "partialFingerprints": {"gonggao/v1": fingerprint},
    }
    if report.known:
        result["baselineState"] = "unchanged" if fingerprint in report.known else "new"
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **location(label.place), "message": {"text": related_words(label, report.lang)}}
            for number, label in enumerate(finding.related, 1)
        ]
    if finding.silenced is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": visible(finding.silenced)}]
    if finding.fixes:
        result["fixes"] = [_fix(fix, report.sources, report.lang) for fix in finding.fixes]
    data = data_of(finding, report.sources)
    properties = {key: data[key] for key in ("rules", "region", "witness") if data[key]}
    return {**result, "properties": properties} if properties else result


def _fix(fix: Fix, sources: Mapping[str, Source], lang: str) -> dict[str, Any]:
    said = labels(f"fix.{fix.key}", fix.arguments)
    by_file: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        replacement = {
            "deletedRegion": _region(sources[edit.place.path], edit.place),
            "insertedContent": {"text": edit.text},
        }
        by_file.setdefault(edit.place.path, []).append(replacement)
    return {
        "description": {"text": " / ".join(said[one] for one in languages(lang))},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": replacements}
            for path, replacements in by_file.items()
        ],
    }


def _location(sources: Mapping[str, Source], place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.path)}
    if place.path in sources:
        physical["region"] = _region(sources[place.path], place)
    return {"physicalLocation": physical}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def _region(source: Source, place: Place) -> dict[str, int]:
    """The end column is the first that is not meant, as ours is."""
    start, end = source.position(place.start), source.position(place.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}
