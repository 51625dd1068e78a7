"""What is wrong with a command line, in our words: click has them in English only."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click

from compiler.cli.commands import NAMES
from compiler.locale import say_both
from compiler.report.words import lines


def explain_misuse(error: click.ClickException, lang: str) -> list[str]:
    """Lines that say what is wrong and where to read on."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "gonggao"
    return [*_what(error, lang), *lines("misuse.help", lang, {"command": command})]


def _what(error: click.ClickException, lang: str) -> list[str]:
    match error:
        case click.NoSuchOption():
            return _unknown("misuse.no-such-option", error.option_name, error.possibilities, lang)
        case click.exceptions.NoSuchCommand():
            near = error.possibilities or get_close_matches(error.command_name, NAMES)
            known = [] if near else lines("misuse.commands", lang, {"names": _quoted(NAMES)})
            return [*_unknown("misuse.no-such-command", error.command_name, near, lang), *known]
        case click.MissingParameter(param=click.Parameter() as parameter):
            return lines("misuse.missing", lang, {"name": parameter.human_readable_name})
        case click.BadParameter(param=click.Option(type=click.Choice() as choice) as option):
            arguments = {"option": option.opts[0], "allowed": tuple(f"`{each}`" for each in choice.choices)}
            return lines("misuse.not-allowed", lang, arguments)
        case click.BadOptionUsage():
            return lines("misuse.option-value", lang, {"option": error.option_name})
        case _:
            return error.format_message().splitlines()


def _unknown(key: str, name: str, near: Sequence[str] | None, lang: str) -> list[str]:
    names = _quoted(near or ())
    suggestion = say_both("misuse.suggestion", {"names": names}) if names else ""
    return lines(key, lang, {"name": name, "suggestion": suggestion})


def _quoted(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"`{each}`" for each in names)
