"""`gonggao explain`: what a finding means, why it matters, and how to mend it."""

from __future__ import annotations

import click

from compiler.cli.codes import OK
from compiler.cli.options import echo, echo_json, finding_names, format_option, lang_option
from compiler.project import UsageError
from compiler.report.words import phrase


def command(lang: str) -> click.Command:
    @click.command("explain", help=phrase("help.explain", lang))
    @click.argument("name", required=False, shell_complete=finding_names)
    @format_option(lang)
    @lang_option(lang)
    def run(name: str | None, style: str, lang: str) -> int:
        from compiler.locale import pages
        from compiler.policy.names import nearest
        from compiler.report.pages import list_data, list_text, page_data, page_text

        if name is not None and name not in pages.names():
            raise UsageError("unknown-finding", name=name, nearest=nearest(name, pages.names()))
        if style == "json":
            echo_json({"findings": list_data()} if name is None else page_data(name))
        else:
            echo(list_text(lang) if name is None else page_text(name, lang))
        return OK

    return run
