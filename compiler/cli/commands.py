"""The group of commands; each is imported when it is used."""

from __future__ import annotations

from importlib import import_module

import click

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

    def list_commands(self, context: click.Context) -> list[str]:
        return list(NAMES)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in NAMES:
            return None
        made = import_module(f"compiler.cli.{name}").command(self.lang)
        assert isinstance(made, click.Command)
        return made


def gonggao(lang: str) -> click.Group:
    """The whole command line, with its help in `en`, `zh` or `both`."""
    group = Commands(lang, phrase("help.gonggao", lang))
    words = phrase("help.version", lang)
    group.params.append(
        click.Option(["--version"], is_flag=True, expose_value=False, is_eager=True, callback=_version, help=words)
    )
    return group


def _version(context: click.Context, option: click.Parameter, given: bool) -> None:
    if given and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"gonggao {version('gonggao')}")
        context.exit()
