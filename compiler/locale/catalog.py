"""The wording of messages: data files with the same keys in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from compiler.locale.labels import Labels
from dsl.diagnostic import Phrase
from dsl.keywords import Keyword

LANGUAGES = ("en", "zh")


@cache
def catalog(lang: str) -> dict[str, str]:
    """Every message of a language by its dotted key: the tables of `<lang>/*.toml`, flattened."""
    messages: dict[str, str] = {}
    for file in sorted(files("compiler.locale").joinpath(lang).iterdir(), key=lambda f: f.name):
        if file.name.endswith(".toml"):
            messages.update(_flatten(tomllib.loads(file.read_text("utf-8")), ""))
    return messages


def _flatten(table: Mapping[str, Any], prefix: str) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat.update(_flatten(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat


def say(key: str, lang: str, arguments: Mapping[str, Any] | None = None) -> str:
    """The message `key` in `en` or `zh`, placeholders filled: several values joined, bilingual ones in the language."""
    values = {name: render(value, lang) for name, value in (arguments or {}).items()}
    return catalog(lang)[key].format_map(values)


def say_both(key: str, arguments: Mapping[str, Any] | None = None) -> Labels:
    """The message in both languages."""
    return Labels(say(key, "en", arguments), say(key, "zh", arguments))


def render(value: Any, lang: str) -> str:
    """What a placeholder is filled with: a phrase in the language, several values joined, anything else as it is."""
    if isinstance(value, Labels):
        return value.of(lang)
    if isinstance(value, Keyword):
        return f"`{value.of(lang)}`"
    if isinstance(value, Phrase):
        return say(f"phrase.{value.key}", lang, value.arguments)
    if isinstance(value, tuple):
        return ("、" if lang == "zh" else ", ").join(render(item, lang) for item in value)
    return str(value)
