"""`gonggao check`: what is wrong with the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from compiler.cli.codes import FOUND, OK, USAGE
from compiler.cli.options import echo, echo_json, format_option, in_colour, lang_option
from compiler.project import find_project, select
from compiler.report.words import phrase
from dsl.diagnostic import Finding, Severity


def command(lang: str) -> click.Command:
    @click.command("check", help=phrase("help.check", lang))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @findings_options(lang)
    @format_option(lang)
    @lang_option(lang)
    def run(
        paths: tuple[Path, ...],
        levels: tuple[str, ...],
        selected: tuple[str, ...],
        ignored: tuple[str, ...],
        fail_level: str,
        strict: bool,
        style: str,
        lang: str,
    ) -> int:
        from compiler import pipeline
        from compiler.policy.severities import severities

        project = find_project(paths[0] if paths else Path.cwd())
        selection = select(project, paths)
        checked = pipeline.check(project, severities(project.findings, levels, selected, ignored))
        files = [path for path in checked.paths if path in selection]
        found = [
            f for f in checked.findings if any(p.path in selection for p in (f.place, *(r.place for r in f.related)))
        ]
        if style == "json":
            from compiler.report.findings import findings_data, summary_data

            summary = {"files": len(files), **summary_data(found)}
            echo_json({"findings": findings_data(found, checked.sources), "summary": summary})
        else:
            from compiler.report.findings import findings_text, summary_text

            echo(f"{paragraph}\n" for paragraph in findings_text(found, checked.sources, lang, in_colour()))
            echo([summary_text(len(files), found, lang)])
        return exit_code(found, Severity.INFORMATION if strict else Severity(fail_level))

    return run


def findings_options(lang: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Which findings are wanted, how much each weighs, and which of them fail the command."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        levels = click.Choice([severity.value for severity in Severity])
        for option in (
            click.option("--strict", is_flag=True, help=phrase("help.strict", lang)),
            click.option("--fail-level", type=levels, default="error", help=phrase("help.fail-level", lang)),
            click.option("--ignore", "ignored", multiple=True, metavar="NAME", help=phrase("help.ignore", lang)),
            click.option("--select", "selected", multiple=True, metavar="NAME", help=phrase("help.select", lang)),
            click.option(
                "--severity", "levels", multiple=True, metavar="NAME=LEVEL", help=phrase("help.severity", lang)
            ),
        ):
            command = option(command)
        return command

    return add


def exit_code(findings: Sequence[Finding], fail_level: Severity = Severity.ERROR) -> int:
    """By the worst finding that nobody lets stand: whether it weighs as much as the level or more."""
    from compiler.reading import NotReadable

    if any(isinstance(finding, NotReadable) for finding in findings):
        return USAGE
    order = list(Severity)
    failing = order[: order.index(fail_level) + 1]
    return FOUND if any(f.silenced is None and f.weight in failing for f in findings) else OK
