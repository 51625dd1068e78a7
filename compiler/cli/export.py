"""`gonggao export`: an announcement as text for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import deliver, lang_option
from compiler.report.words import phrase

DIALECTS = ("duckdb", "spark", "postgres")


def command(lang: str) -> click.Command:
    @click.command("export", help=phrase("help.export", lang))
    @click.argument("announcement")
    @click.option("--to", type=click.Choice(("sql",)), default="sql", help=phrase("help.export-to", lang))
    @click.option("--dialect", type=click.Choice(DIALECTS), default="duckdb", help=phrase("help.export-dialect", lang))
    @click.option("--matter", "matters", multiple=True, help=phrase("help.export-matter", lang))
    @click.option("--table", default="cases", help=phrase("help.export-table", lang))
    @click.option("--as-of", help=phrase("help.as-of", lang))
    @click.option("--output-file", type=click.Path(path_type=Path), help=phrase("help.output-file", lang))
    @lang_option(lang)
    def run(
        announcement: str,
        to: str,
        dialect: str,
        matters: tuple[str, ...],
        table: str,
        as_of: str | None,
        output_file: Path | None,
        lang: str,
    ) -> int:
        from compiler.cli.announced import plan_asked
        from compiler.tables.export import sql_text

        plan = plan_asked(announcement, as_of, lang)
        if plan is None:
            return FOUND
        deliver(sql_text(plan, matters, table, dialect), output_file)
        return OK

    return run
