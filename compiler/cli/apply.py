"""`gonggao apply`: a table of cases decided as a whole."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import lang_option, note
from compiler.project import UsageError
from compiler.report.words import phrase

if TYPE_CHECKING:
    from compiler.tables.work import Counts, Work

ENGINES = ("duckdb", "polars", "spark")


def command(lang: str) -> click.Command:
    @click.command("apply", help=phrase("help.apply", lang))
    @click.argument("announcement")
    @click.argument("table", type=click.Path(path_type=Path))
    @click.option("--matter", "matters", multiple=True, required=True, help=phrase("help.apply-matter", lang))
    @click.option(
        "-o", "--output", type=click.Path(path_type=Path), required=True, help=phrase("help.apply-output", lang)
    )
    @click.option("--undecided", type=click.Path(path_type=Path), help=phrase("help.apply-undecided", lang))
    @click.option("--engine", type=click.Choice(ENGINES), default="duckdb", help=phrase("help.apply-engine", lang))
    @click.option("--master", help=phrase("help.apply-master", lang))
    @click.option("--as-of", help=phrase("help.as-of", lang))
    @lang_option(lang)
    def run(
        announcement: str,
        table: Path,
        matters: tuple[str, ...],
        output: Path,
        undecided: Path | None,
        engine: str,
        master: str | None,
        as_of: str | None,
        lang: str,
    ) -> int:
        from compiler.cli.announced import plan_asked
        from compiler.tables.deciding import LOCAL, decide

        if master and engine != "spark":
            raise UsageError("master-alone")
        plan = plan_asked(announcement, as_of, lang)
        if plan is None:
            return FOUND
        with _Progress(lang) as progress:
            todo, counts = decide(plan, matters, table, output, undecided, engine, progress, master or LOCAL)
        note(_report(todo, counts, lang))
        return FOUND if counts.undecided else OK

    return run


class _Progress:
    """A line on a terminal that says how far it is; nothing elsewhere."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._shown = False

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write("\r\033[K")

    def __call__(self, share: float) -> None:
        if sys.stderr.isatty():
            words = phrase("apply.progress", self._lang, {"percent": f"{share:.0%}"})
            sys.stderr.write(f"\r\033[K{words}")
            sys.stderr.flush()
            self._shown = True


def _report(todo: Work, counts: Counts, lang: str) -> Iterator[str]:
    yield phrase("apply.rows", lang, {"count": f"{counts.rows:,}"})
    for matter in todo.matters:
        yield ""
        yield f"{matter}:"
        for kind, count in counts.kinds[matter].items():
            yield f"  {count:>15,}  {phrase(f'apply.kind.{kind}', lang)}"
        if todo.absent[matter]:
            yield phrase("apply.absent", lang, {"facts": todo.absent[matter]})
