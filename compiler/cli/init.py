"""`gonggao init`: a project of one's own."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli.codes import OK
from compiler.cli.languages import locale_language
from compiler.cli.options import echo
from compiler.project import UsageError
from compiler.report.words import colon, phrase

if TYPE_CHECKING:
    from dsl.keywords import Lang


def command(lang: str) -> click.Command:
    @click.command("init", help=phrase("help.init", lang))
    @click.argument("folder", required=False, default=".", type=click.Path(path_type=Path))
    @click.option("--lang", "keywords", type=click.Choice(("en", "zh")), help=phrase("help.new-lang", lang))
    def run(folder: Path, keywords: Lang | None) -> int:
        from compiler import writing
        from compiler.starter import SETTINGS, starter

        speaks: Lang = keywords or ("zh" if locale_language() == "zh" else "en")
        files = starter(speaks)
        there = [path for path in files if os.path.lexists(folder / path)]
        if there:
            raise UsageError("already-there", path=str(folder / there[0]))
        text = _settings(folder / SETTINGS)
        if not folder.exists():
            folder.mkdir(parents=True)
        writing.write(folder, files, writing.Difference((), tuple(files), ()))
        writing.replace(folder / SETTINGS, text)
        echo(f"{phrase('init.wrote', speaks)}{colon(speaks)}{path}" for path in (SETTINGS, *files))
        echo([phrase("init.next", speaks)])
        return OK

    return run


def _settings(file: Path) -> str:
    """The settings with a table for gonggao. Raises UsageError where there is one, or what is there is no TOML."""
    from compiler.starter import settings

    try:
        text = file.read_text("utf-8") if os.path.lexists(file) else ""
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError("bad-settings-file", path=str(file), reason=str(error)) from error
    if "gonggao" in table.get("tool", {}):
        raise UsageError("already-a-project", path=str(file))
    return f"{text.rstrip()}\n\n{settings()}" if text.strip() else settings()
