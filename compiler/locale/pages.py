"""A page for each finding: `explain/<finding>.toml`, with a table for each language."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from attrs import frozen

_FOLDER = files("compiler.locale").joinpath("explain")


@frozen
class Page:
    """What a finding means, in one language. Plain text; a blank line parts paragraphs.

    `title` is a line of its own. `bad` and `good` are rule files, or what else the finding speaks of (`in_words`); of
    several files each begins with its header, and one without a header speaks of the vocabulary of the test cases.
    `text` is the source text that the examples transcribe. `meant`, which may be empty, is what to write where the
    finding points at what was meant so.
    """

    name: str
    title: str
    meaning: str
    reason: str
    bad: str
    good: str
    text: str = ""
    meant: str = ""
    in_words: bool = False


def names() -> tuple[str, ...]:
    """The findings that have a page, in alphabetical order."""
    return tuple(sorted(file.name.removesuffix(".toml") for file in _FOLDER.iterdir() if file.name.endswith(".toml")))


def page(name: str, lang: str) -> Page:
    """The page of a finding in `en` or `zh`. Raises KeyError where there is none, TypeError where it is incomplete."""
    if name not in names():
        raise KeyError(name)
    table = tomllib.loads(_FOLDER.joinpath(f"{name}.toml").read_text("utf-8"))[lang]
    in_words = bool(table.pop("in_words", False))
    return Page(name, **{key: str(value).strip("\n") for key, value in table.items()}, in_words=in_words)
