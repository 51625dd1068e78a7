"""`gonggao format`: rule files in their canonical form, in either keyword language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli.check import exit_code
from compiler.cli.codes import FOUND
from compiler.cli.languages import locale_language
from compiler.cli.options import echo, in_colour
from compiler.project import find_project, select
from compiler.report.words import colon, counted, phrase

if TYPE_CHECKING:
    from dsl.keywords import Lang


def command(lang: str) -> click.Command:
    @click.command("format", help=phrase("help.format", lang))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--check", "only_check", is_flag=True, help=phrase("help.format-check", lang))
    @click.option("--lang", "keywords", type=click.Choice(("en", "zh")), help=phrase("help.format-lang", lang))
    def run(paths: tuple[Path, ...], only_check: bool, keywords: Lang | None) -> int:
        from compiler import pipeline, writing
        from compiler.report.findings import findings_text

        speaks = keywords or locale_language()
        project = find_project(paths[0] if paths else Path.cwd())
        formatted = pipeline.format_files(project, select(project, paths), keywords)
        echo(
            f"{paragraph}\n" for paragraph in findings_text(formatted.findings, formatted.sources, speaks, in_colour())
        )
        did = "would" if only_check else "did"
        for path, text in formatted.changed.items():
            if not only_check:
                writing.replace(project.root / path, text)
            echo([f"{phrase(f'format.{did}', speaks)}{colon(speaks)}{path}"])
        echo([counted("count.formatted", len(formatted.unchanged), speaks)])
        return exit_code(formatted.findings) or (FOUND if only_check and formatted.changed else 0)

    return run
