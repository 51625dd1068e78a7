"""The words of the language in both spellings, read from `keywords.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from attrs import frozen

Lang = Literal["en", "zh"]


@frozen
class Keyword:
    """A word of the language.

    `en` and `zh` are its spellings, the first the one to write; one is empty where the other language puts a word of
    its own elsewhere (`any of A, B` but `A、B 之一`).
    """

    id: str
    en: tuple[str, ...]
    zh: tuple[str, ...]

    def of(self, lang: str) -> str:
        """How it is written in `en` or `zh`; in the other language if this one has no such word."""
        return (self.zh or self.en)[0] if lang == "zh" else (self.en or self.zh)[0]

    def spellings(self) -> Iterator[str]:
        yield from dict.fromkeys((*self.en, *self.zh))


@frozen
class Keywords:
    """All words by id, in the groups that say where a word is a keyword."""

    block: Mapping[str, Keyword]  # as the first word of a line
    inside: Mapping[str, Keyword]  # anywhere in a block
    slot: Mapping[str, Keyword]  # where the grammar has a place for it; a name elsewhere
    unit: Mapping[str, Keyword]  # after a number, and where a number is declared
    address: Mapping[str, Keyword]  # in clause addresses
    mistaken: Mapping[str, Keyword]  # what people write instead of a word of `inside`; no keywords

    def word(self, id: str, lang: str) -> str:
        """How a word is written in `en` or `zh`. The kinds of matter that share a word with a block end in `_kind`."""
        groups = (self.block, self.inside, self.slot, self.unit, self.address)
        return next(group[id] for group in groups if id in group).of(lang)


@cache
def keywords() -> Keywords:
    """The table, read once."""
    data = tomllib.loads(files("dsl").joinpath("keywords.toml").read_text("utf-8"))
    groups = {name: {id: _keyword(id, entry) for id, entry in words.items()} for name, words in data.items()}
    return Keywords(**groups)


def _keyword(id: str, entry: str | dict[str, Any]) -> Keyword:
    if isinstance(entry, str):
        return Keyword(id, (id,), (entry,))
    return Keyword(id, _several(entry.get("en")), _several(entry.get("zh")))


def _several(spellings: str | list[str] | None) -> tuple[str, ...]:
    if spellings is None:
        return ()
    return (spellings,) if isinstance(spellings, str) else tuple(spellings)
