"""`gonggao list`: what may be asked and what may be given."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.codes import OK
from compiler.cli.options import echo, echo_json, format_option, lang_option
from compiler.project import find_project
from compiler.report.words import phrase


def command(lang: str) -> click.Command:
    @click.command("list", help=phrase("help.list", lang))
    @click.argument("announcement", required=False)
    @format_option(lang)
    @lang_option(lang)
    def run(announcement: str | None, style: str, lang: str) -> int:
        from compiler import pipeline
        from compiler.questions.asked import find_announcement
        from compiler.report import listing

        rulebook = pipeline.load(find_project(Path.cwd())).rulebook
        if announcement is None:
            if style == "json":
                echo_json(listing.rulebook_data(rulebook))
            else:
                echo(listing.rulebook_text(rulebook, lang))
            return OK
        chosen = find_announcement(rulebook, announcement)
        if style == "json":
            echo_json(listing.announcement_data(chosen))
        else:
            echo(listing.announcement_text(chosen, lang))
        return OK

    return run
