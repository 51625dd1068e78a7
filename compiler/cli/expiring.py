"""`gonggao expiring`: what ends soon, and what no longer matches its source lock."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import echo, echo_json, format_option, in_colour, lang_option
from compiler.project import UsageError, find_project
from compiler.report.words import phrase

LONGEST = 36_500
"""In days; the days asked about stay within the calendar."""


def command(lang: str) -> click.Command:
    @click.command("expiring", help=phrase("help.expiring", lang))
    @click.option("--on", "on", metavar="DATE", help=phrase("help.expiring-on", lang))
    @click.option("--within", metavar="DAYS", default="14d", help=phrase("help.expiring-within", lang))
    @format_option(lang)
    @lang_option(lang)
    def run(on: str | None, within: str, style: str, lang: str) -> int:
        from compiler import pipeline
        from compiler.expiry import endings
        from compiler.gate import SOURCES
        from compiler.report.endings import endings_data, endings_text
        from compiler.report.findings import findings_data, findings_text

        first, days = _date(on), _days(within)
        checked = pipeline.check(find_project(Path.cwd()))
        ending = endings(checked.rulebook, first, days)
        unlocked = [f for f in checked.findings if f.name() in SOURCES and f.silenced is None]
        if style == "json":
            echo_json({"endings": endings_data(ending), "sources": findings_data(unlocked, checked.sources)})
        else:
            echo(endings_text(ending, checked.sources, lang))
            echo(f"\n{paragraph}" for paragraph in findings_text(unlocked, checked.sources, lang, in_colour()))
        return FOUND if ending or unlocked else OK

    return run


def _date(text: str | None) -> date:
    """The day that was given, or today where the command runs."""
    if text is None:
        return date.today()
    try:
        found = date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        found = None
    if found is None or not 1900 <= found.year <= 9000:
        raise UsageError("bad-date", written=text)
    return found


def _days(text: str) -> int:
    """`14d`, `14` or `2w`."""
    match = re.fullmatch(r"(\d{1,6})([dw]?)", text)
    days = int(match[1]) * (7 if match[2] == "w" else 1) if match else 0
    if not 0 < days <= LONGEST:
        raise UsageError("bad-days", written=text)
    return days
