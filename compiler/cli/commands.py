"""The group of commands; each is imported when it is used."""

from __future__ import annotations

from importlib import import_module

import click

from compiler.cli.helping import context_class
from compiler.cli.languages import CHOICES
from compiler.report.words import phrase

NAMES = (
    "check",
    "build",
    "format",
    "ask",
    "apply",
    "export",
    "list",
    "trace",
    "new",
    "test",
    "explain",
    "diff",
    "ci",
    "expiring",
    "init",
)


class Commands(click.Group):
    """A command is in the module of its name, made there by `command(lang)`, with its help in that language."""

    def __init__(self, lang: str, help: str) -> None:
        super().__init__("gonggao", help=help)
        self.lang = lang
        self.context_class = context_class(lang)

    def list_commands(self, context: click.Context) -> list[str]:
        return list(NAMES)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in NAMES:
            return None
        made = import_module(f"compiler.cli.{name}").command(self.lang)
        assert isinstance(made, click.Command)
        made.context_class = self.context_class
        if self.lang == "zh" and made.help:
            made.short_help = made.help.partition("。")[0] + "。"  # click knows where an English sentence ends
        return made


def gonggao(lang: str) -> click.Group:
    """The whole command line, with its help in `en`, `zh` or `both`."""
    group = Commands(lang, phrase("help.gonggao", lang))
    words = phrase("help.version", lang)
    group.params.append(
        click.Option(["--version"], is_flag=True, expose_value=False, is_eager=True, callback=_version, help=words)
    )
    chosen = click.Choice(CHOICES)
    group.params.append(click.Option(["--lang"], type=chosen, expose_value=False, help=phrase("help.lang", lang)))
    return group


def _version(context: click.Context, option: click.Parameter, given: bool) -> None:
    if given and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"gonggao {version('gonggao')}")
        context.exit()
