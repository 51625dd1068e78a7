"""The files of a new project: a vocabulary, a first announcement, settings, and a workflow that checks changes."""

from __future__ import annotations

from importlib.resources import files

from dsl.formatter import format_source
from dsl.keywords import Lang
from dsl.parser import parse
from dsl.source import Source

SETTINGS = "pyproject.toml"

_PLACES = {
    "announcements/vocabulary/shop.rule": "vocabulary.rule",
    "announcements/shop/new_year_2026.rule": "announcement.rule",
    ".github/workflows/rules.yml": "workflow.yml",
}


def starter(lang: Lang) -> dict[str, str]:
    """The texts by their paths in the project, with keywords in the language; the settings apart."""
    return {path: _text(name, lang) for path, name in _PLACES.items()}


def settings() -> str:
    """The table of pyproject.toml."""
    return files("compiler.starter").joinpath("settings.toml").read_text("utf-8")


def _text(name: str, lang: Lang) -> str:
    text = files("compiler.starter").joinpath(name).read_text("utf-8")
    return format_source(parse(Source(name, text)), lang) if name.endswith(".rule") else text
