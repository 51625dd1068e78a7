"""A table of the steps, each with the command that mends it, and below it what the steps found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from compiler.backends.summary.markdown import inline
from compiler.gate.steps import Gate, Step
from compiler.report import changes, outputs
from compiler.report.findings import findings_data, summary_data
from compiler.report.outputs import Report
from compiler.report.visible import to_json, visible
from compiler.report.words import colon, counted, phrase
from dsl.source import display_width

_GAP = "  "


def written(gate: Gate, style: str, lang: str, colour: bool = False) -> Iterator[str]:
    """The lines of the report in one of the formats of a check. SARIF holds the findings alone."""
    report = Report(len(gate.checked.paths), gate.checked.findings, gate.checked.sources, lang, colour=colour)
    if style == "json":
        yield to_json(_data(gate), 2)
    elif style == "sarif":
        yield from outputs.written(report, style)
    elif style == "github":
        yield from outputs.written(report, style)
        yield from _annotations(gate, lang)
    elif style == "markdown":
        yield from _markdown(gate, report, lang)
    else:
        yield from _text(gate, report, lang)


# ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _text(gate: Gate, report: Report, lang: str) -> Iterator[str]:
    yield from outputs.written(report, "text")
    for key, paths in _paths(gate):
        yield from (f"{phrase(f'ci.file.{key}', lang)}{colon(lang)}{visible(path)}" for path in paths)
    if gate.compared is not None:
        yield ""
        yield from changes.written(gate.compared.difference, gate.compared.edited, "text", lang)
    yield ""
    rows = [_row(step, lang) for step in gate.steps]
    widths = [max(display_width(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = (cell + " " * (size - display_width(cell)) for cell, size in zip(row[:3], widths, strict=True))
        yield _GAP.join((*cells, row[3])).rstrip()


def _row(step: Step, lang: str) -> tuple[str, str, str, str]:
    """How it went, what it is, how many things are wrong, and the command."""
    state = phrase("ci.failed" if step.failed else "ci.passed", lang)
    found = counted(f"ci.count.{step.key}", step.count, lang) if step.count else ""
    return state, phrase(f"ci.step.{step.key}", lang), found, visible(step.mend) if step.count else ""


def _paths(gate: Gate) -> Iterator[tuple[str, Sequence[str]]]:
    """The files that are not as they should be."""
    yield "format", tuple(gate.formatted.changed)
    yield "stale", gate.stale.stale
    yield "missing", gate.stale.missing
    yield "orphaned", gate.stale.orphaned


# ── Markdown, annotations, data ──────────────────────────────────────────────────────────────────────────────────


def _markdown(gate: Gate, report: Report, lang: str) -> Iterator[str]:
    heads = [phrase(f"ci.head.{key}", lang) for key in ("state", "step", "found", "mend")]
    yield f"| {' | '.join(map(inline, heads))} |"
    yield "|---|---|---|---|"
    for step in gate.steps:
        state, name, found, mend = _row(step, lang)
        command = f"<code>{inline(mend)}</code>" if mend else ""
        yield f"| {inline(state)} | {inline(name)} | {inline(found)} | {command} |"
    yield ""
    if gate.compared is not None:
        yield from changes.written(gate.compared.difference, gate.compared.edited, "markdown", lang)
    yield from outputs.written(report, "markdown")


def _annotations(gate: Gate, lang: str) -> Iterator[str]:
    """One line for each step but the findings, which have their own."""
    for step in gate.steps:
        if step.count and step.key not in ("check", "examples", "sources"):
            _, name, found, mend = _row(step, lang)
            kind = "error" if step.failed else "notice"
            text = f"{found}{colon(lang)}{mend}".replace("%", "%25").replace("\n", "%0A")
            yield f"::{kind} title=gonggao {name}::{text}"


def _data(gate: Gate) -> dict[str, Any]:
    return {
        "failed": gate.failed,
        "steps": [{"step": s.key, "failed": s.failed, "count": s.count, "mend": s.mend} for s in gate.steps],
        "files": {key: list(paths) for key, paths in _paths(gate)},
        "findings": findings_data(gate.checked.findings, gate.checked.sources),
        "summary": {"files": len(gate.checked.paths), **summary_data(gate.checked.findings)},
        "diff": None if gate.compared is None else changes.changes_data(gate.compared.difference),
    }
