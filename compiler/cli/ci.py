"""`gonggao ci`: everything that a change must pass, in one table, each with the command that mends it."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.check import findings_options, report_options
from compiler.cli.codes import FOUND, OK
from compiler.cli.diff import breaking_option, lost_lines
from compiler.cli.options import deliver, in_colour, lang_option, note
from compiler.project import find_project
from compiler.report.words import phrase
from dsl.diagnostic import Severity


def command(lang: str) -> click.Command:
    @click.command("ci", help=phrase("help.ci", lang))
    @click.option("--against", metavar="REV", help=phrase("help.against", lang))
    @breaking_option(lang)
    @findings_options(lang)
    @report_options(lang)
    @lang_option(lang)
    def run(
        against: str | None,
        limit: str,
        levels: tuple[str, ...],
        selected: tuple[str, ...],
        ignored: tuple[str, ...],
        fail_level: str,
        strict: bool,
        style: str,
        output_file: Path | None,
        lang: str,
    ) -> int:
        from compiler.diff import Category
        from compiler.gate import examine, written
        from compiler.policy.severities import severities

        project = find_project(Path.cwd())
        given = severities(project.findings, levels, selected, ignored)
        level = Severity.INFORMATION if strict else Severity(fail_level)
        gate = examine(project, given, level, against, Category[limit.upper()])
        deliver(written(gate, style, lang, in_colour() and output_file is None), output_file)
        if gate.compared is not None:
            note(lost_lines(gate.compared, lang))
        return FOUND if gate.failed else OK

    return run
