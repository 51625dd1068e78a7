"""The plan of an announcement that a command was asked about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compiler.cli.options import in_colour, note
from compiler.project import announcement_id, find_project
from compiler.report.words import phrase

if TYPE_CHECKING:
    from compiler.plan import Plan


def plan_asked(id: str, as_of: str | None, lang: str) -> Plan | None:
    """What it says as of a date; None where errors stand in the way, which are shown. Raises FactError, UsageError."""
    from compiler import pipeline
    from compiler.questions.asked import find_announcement, needed_of
    from compiler.questions.lines import read_as_of
    from compiler.report.findings import findings_text
    from compiler.tables.work import plan_of

    project = find_project(Path.cwd())
    loaded = pipeline.load(project)
    broken = needed_of(loaded.broken, id)
    if broken:
        note([phrase("ask.broken", lang, {"announcement": broken[0]}), ""])
        of = {f.place.path: announcement_id(project, f.place.path) for f in loaded.findings}
        findings = [f for f in loaded.findings if (own := of[f.place.path]) in broken or own.startswith("vocabulary.")]
        note(f"{paragraph}\n" for paragraph in findings_text(findings, loaded.sources, lang, in_colour()))
        return None
    return plan_of(find_announcement(loaded.rulebook, id), read_as_of(as_of))
