"""`gonggao new`: a first rule file from the text of an announcement."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli.codes import OK
from compiler.cli.languages import locale_language
from compiler.cli.options import echo
from compiler.project import SUFFIX, UsageError, find_project
from compiler.report.words import phrase

if TYPE_CHECKING:
    from datetime import datetime

    from dsl.keywords import Lang

_NAME = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")


def command(lang: str) -> click.Command:
    @click.command("new", help=phrase("help.new", lang))
    @click.argument("name")
    @click.option("--from", "text", required=True, type=click.Path(path_type=Path), help=phrase("help.source", lang))
    @click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help=phrase("help.new-published", lang))
    @click.option("--zone", metavar="ZONE", help=phrase("help.new-zone", lang))
    @click.option("--lang", "keywords", type=click.Choice(("en", "zh")), help=phrase("help.new-lang", lang))
    def run(name: str, text: Path, published: datetime | None, zone: str | None, keywords: Lang | None) -> int:
        from zoneinfo import available_timezones

        from compiler import writing
        from compiler.reading import read_plain
        from compiler.trace.figures import windows
        from compiler.trace.skeleton import Given, dates, skeleton, spans, year_of
        from dsl.formatter import format_source
        from dsl.parser import parse
        from dsl.source import Source

        project = find_project(Path.cwd())
        if not _NAME.fullmatch(name):
            raise UsageError("bad-name", written=name)
        path = name.replace(".", "/") + SUFFIX
        if (project.source_folder / path).exists():
            raise UsageError("already-there", path=f"{project.source}/{path}")
        speaks: Lang = keywords or ("zh" if locale_language() == "zh" else "en")
        words = read_plain(text)
        if zone is not None and zone not in available_timezones():
            raise UsageError("unknown-zone", written=zone)
        printed = ", ".join(dates(words)[-3:]) or phrase("new.none", speaks)
        remarks = {
            "title": phrase("new.title", speaks),
            "published": phrase("new.published", speaks, {"dates": printed}),
            "zone": phrase("new.zone", speaks),
        }
        given = Given(remarks, published.date().isoformat() if published else None, zone)
        parsed = parse(Source(path, skeleton(name, words, given)))
        files = {path: format_source(parsed, speaks)}
        writing.write(project.source_folder, files, writing.Difference((), (path,), ()))
        found = {"printed": len(windows(words)), "distinct": len(spans(words, year_of(words)))}
        echo([phrase("new.wrote", speaks, {"path": f"{project.source}/{path}", **found})])
        return OK

    return run
