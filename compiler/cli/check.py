"""`gonggao check`: what is wrong with the rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from compiler.cli.codes import FOUND, OK, USAGE
from compiler.cli.options import echo, echo_json, format_option, in_colour, lang_option
from compiler.project import find_project, select
from compiler.report.words import phrase
from dsl.diagnostic import Finding, Severity


def command(lang: str) -> click.Command:
    @click.command("check", help=phrase("help.check", lang))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--strict", is_flag=True, help=phrase("help.strict", lang))
    @format_option(lang)
    @lang_option(lang)
    def run(paths: tuple[Path, ...], strict: bool, style: str, lang: str) -> int:
        from compiler import pipeline

        project = find_project(paths[0] if paths else Path.cwd())
        selection = select(project, paths)
        checked = pipeline.check(project)
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
        return exit_code(found, strict)

    return run


def exit_code(findings: Sequence[Finding], strict: bool = False) -> int:
    """By the worst finding; warnings and information count only where it is `strict`."""
    from compiler.reading import NotReadable

    if any(isinstance(finding, NotReadable) for finding in findings):
        return USAGE
    failing = [f for f in findings if strict or f.severity is Severity.ERROR]
    return FOUND if failing else OK
