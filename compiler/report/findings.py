"""Findings as text, for a terminal or to be read aloud, and as data for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from compiler.locale import LANGUAGES, Labels, render, say
from compiler.report.snippet import snippet
from compiler.report.visible import visible
from compiler.report.words import counted, labels, languages, lines, phrase
from dsl.diagnostic import Finding, Fix, Label, Phrase, Severity
from dsl.keywords import Keyword
from dsl.source import Place, Source

Paint = Callable[[str, str], str]

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFORMATION: "36"}
_BOLD = "1"
_SHARED = ("rules", "region")  # what findings of every name have beside their own details


def findings_text(
    findings: Iterable[Finding], sources: Mapping[str, Source], lang: str, colour: bool = False
) -> Iterator[str]:
    """One paragraph a finding: where and what, the line with its marks, related places, help and fixes.

    Those that are let stand have none: `silenced_text` has a line for each.
    """
    paint = _paint if colour else _plain
    for finding in findings:
        if finding.silenced is None:
            yield "\n".join(_paragraph(finding, sources, lang, paint))


def silenced_text(findings: Iterable[Finding], sources: Mapping[str, Source], lang: str) -> Iterator[str]:
    """A line for each finding that is let stand, with the reason."""
    for finding in findings:
        if finding.silenced is not None:
            at = place_text(finding.place, sources)
            said = {"place": at, "name": finding.name(), "reason": visible(finding.silenced)}
            yield phrase("report.silenced", lang, said)


def summary_text(files: int, findings: Sequence[Finding], lang: str) -> str:
    """How many files were checked and how many findings of each severity there are."""
    return " / ".join(_summary(files, findings, one) for one in languages(lang))


def findings_data(findings: Iterable[Finding], sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    """Every finding with all its fields; the wording in every language, so that nothing hangs on the reader's."""
    return [data_of(finding, sources) for finding in findings]


def summary_data(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity, and how many are let stand."""
    heard = [f for f in findings if f.silenced is None]
    counts = {severity.value: sum(f.weight is severity for f in heard) for severity in Severity}
    return {**counts, "silenced": len(findings) - len(heard)}


def place_text(place: Place, sources: Mapping[str, Source]) -> str:
    """`path:line:column`; only the path of a file that could not be read."""
    source = sources.get(place.path)
    if source is None:
        return visible(place.path).replace("\n", "\\n")
    at = source.position(place.start)
    return f"{visible(place.path)}:{at.line}:{at.column}"


def _summary(files: int, findings: Sequence[Finding], lang: str) -> str:
    found = tuple(counted(f"count.{key}", count, lang) for key, count in summary_data(findings).items() if count)
    checked = counted("count.checked", files, lang)
    return say("report.summary", lang, {"checked": checked, "found": found or say("count.none", lang)})


def _paragraph(finding: Finding, sources: Mapping[str, Source], lang: str, paint: Paint) -> Iterator[str]:
    tone = _COLOURS[finding.weight]
    severity = paint(phrase(f"severity.{finding.weight.value}", lang), tone)
    yield f"{paint(place_text(finding.place, sources), _BOLD)}: {severity}: {finding.name()}"
    yield from (f"  {line}" for line in message_lines(finding, lang))
    yield from _marked(finding.place, sources, tone, paint)
    for label, line in zip(finding.related, related_lines(finding, sources, lang), strict=True):
        yield f"  {line}"
        yield from _marked(label.place, sources, _COLOURS[Severity.INFORMATION], paint)
    yield from (f"  {line}" for line in (*help_lines(finding, lang), *fix_lines(finding, lang)))


def message_lines(finding: Finding, lang: str) -> list[str]:
    """What is wrong, on a line in each language."""
    return _words(f"finding.{finding.name()}.message", lang, finding.arguments())


def help_lines(finding: Finding, lang: str) -> list[str]:
    """What to do about it, on a line in each language."""
    return list(_prefixed("report.help", f"finding.{finding.name()}.help", lang, finding.arguments()))


def fix_lines(finding: Finding, lang: str) -> list[str]:
    """The edits that are offered."""
    return [line for fix in finding.fixes for line in _prefixed("report.fix", f"fix.{fix.key}", lang, fix.arguments)]


def related_lines(finding: Finding, sources: Mapping[str, Source], lang: str) -> list[str]:
    """The other places that it speaks of, a line each."""
    return [f"{place_text(label.place, sources)}: {related_words(label, lang)}" for label in finding.related]


def related_words(label: Label, lang: str) -> str:
    """What is at another place that a finding speaks of."""
    return " / ".join(_words(f"label.{label.key}", lang, label.arguments))


def _marked(place: Place, sources: Mapping[str, Source], tone: str, paint: Paint) -> Iterator[str]:
    source = sources.get(place.path)
    if source is not None:
        line, text, marks = snippet(source, place)
        yield f"  {line:>5} | {text}"
        yield f"  {'':>5} | {paint(marks, tone)}"


def _words(key: str, lang: str, arguments: Mapping[str, Any]) -> list[str]:
    return [visible(line) for line in lines(key, lang, arguments)]


def _prefixed(prefix: str, key: str, lang: str, arguments: Mapping[str, Any]) -> Iterator[str]:
    """A message in each language behind a word of that language."""
    for one in languages(lang):
        first, *rest = _words(key, one, arguments) or [""]
        yield phrase(prefix, one) + first
        yield from rest


def _paint(text: str, tone: str) -> str:
    return f"\x1b[{tone}m{text}\x1b[0m"


def _plain(text: str, tone: str) -> str:
    return text


def data_of(finding: Finding, sources: Mapping[str, Source]) -> dict[str, Any]:
    """One finding, as `findings_data` has it."""
    name, arguments = finding.name(), finding.arguments()
    return {
        "name": name,
        "severity": finding.weight.value,
        "silenced": finding.silenced,
        **_place_data(finding.place, sources),
        "message": labels(f"finding.{name}.message", arguments),
        "help": labels(f"finding.{name}.help", arguments),
        "rules": list(finding.rules) or [rule for rule in [getattr(finding, "rule", None)] if rule],
        "region": _plain_data(finding.region),
        "witness": _plain_data(finding.witness),
        "related": [
            {**_place_data(label.place, sources), "message": labels(f"label.{label.key}", label.arguments)}
            for label in finding.related
        ],
        "fixes": [_fix_data(fix, sources) for fix in finding.fixes],
        "details": {key: _plain_data(value) for key, value in arguments.items() if key not in _SHARED},
    }


def _fix_data(fix: Fix, sources: Mapping[str, Source]) -> dict[str, Any]:
    return {
        "message": labels(f"fix.{fix.key}", fix.arguments),
        "safe": fix.safe,
        "edits": [{**_place_data(edit.place, sources), "text": edit.text} for edit in fix.edits],
    }


def _place_data(place: Place, sources: Mapping[str, Source]) -> dict[str, Any]:
    """Lines and columns count from 1, columns in code points; the end is the first column that is not meant."""
    source = sources.get(place.path)
    if source is None:
        return {"path": place.path}
    start, end = source.position(place.start), source.position(place.end)
    columns = {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}
    return {"path": place.path, **columns}


def _plain_data(value: Any) -> Any:
    if isinstance(value, Labels | Phrase | Keyword):
        return {lang: render(value, lang) for lang in LANGUAGES}
    if isinstance(value, tuple | list):
        return [_plain_data(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain_data(item) for key, item in value.items()}
    if isinstance(value, bool | int | str) or value is None:
        return value
    if attrs.has(type(value)):
        return {field.name: _plain_data(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return str(value)
