"""The words that click has for itself in a help, in the language of the command line."""

from __future__ import annotations

from collections.abc import Iterable

import click

from compiler.report.words import colon, phrase


def context_class(lang: str) -> type[click.Context]:
    """A context whose helps are written in `en`, `zh` or `both`."""
    sign = colon(lang)
    words = {
        "Options": phrase("help-words.options", lang),
        "Commands": phrase("help-words.commands", lang),
        "Show this message and exit.": phrase("help-words.help", lang),
    }
    usage = phrase("help-words.usage", lang) + sign

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, prefix or usage)

        def write_heading(self, heading: str) -> None:
            self.write(f"{'':>{self.current_indent}}{words.get(heading, heading)}{sign.rstrip()}\n")

        def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
            super().write_dl([(term, words.get(text, text)) for term, text in rows], col_max, col_spacing)

    class Context(click.Context):
        formatter_class = Formatter

    return Context
