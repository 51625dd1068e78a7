"""Options and output that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

from compiler.cli.languages import CHOICES
from compiler.report.words import phrase

F = TypeVar("F", bound=Callable[..., Any])


def lang_option(lang: str) -> Callable[[F], F]:
    """`--lang`: in which language the command speaks."""
    return click.option("--lang", type=click.Choice(CHOICES), default=lang, help=phrase("help.lang", lang))


def format_option(lang: str, *others: str) -> Callable[[F], F]:
    """`--output-format`: for people or for programs, and what else the command has."""
    choice = click.Choice(("text", "json", *others))
    return click.option(
        "--output-format", "style", type=choice, default="text", help=phrase("help.output-format", lang)
    )


def finding_names(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """For a shell: the findings whose names begin so."""
    from compiler.locale.pages import names

    return [name for name in names() if name.startswith(begun)]


def echo(lines: Iterable[str]) -> None:
    """Results, to stdout."""
    for line in lines:
        sys.stdout.write(line + "\n")


def note(lines: Iterable[str]) -> None:
    """What is no result, to stderr."""
    for line in lines:
        sys.stderr.write(line + "\n")


def deliver(lines: Iterable[str], file: Path | None) -> None:
    """Results, to stdout or into a file that is written whole or not at all."""
    if file is None:
        echo(lines)
        return
    from compiler import writing

    writing.replace(file, "".join(f"{line}\n" for line in lines))


def echo_json(value: object, indent: int | None = 2) -> None:
    """A result for programs, to stdout."""
    echo(json_lines(value, indent))


def json_lines(value: object, indent: int | None = 2) -> Iterator[str]:
    """A result for programs; ASCII only where stdout cannot carry every character."""
    from compiler.report.visible import to_json

    plain = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") != "utf8"
    yield to_json(value, indent, plain)


def in_colour() -> bool:
    """Only on a terminal that knows colours, and where nobody asked for none."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
