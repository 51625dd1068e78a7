"""The words of a report: one language, or both where both are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compiler.locale import LANGUAGES, say


def languages(lang: str) -> tuple[str, ...]:
    """The languages that `en`, `zh` or `both` stands for."""
    return LANGUAGES if lang == "both" else (lang,)


def lines(key: str, lang: str, arguments: Mapping[str, Any] | None = None) -> list[str]:
    """A message on lines of its own, in each language."""
    return [line for one in languages(lang) for line in say(key, one, arguments).splitlines()]


def phrase(key: str, lang: str, arguments: Mapping[str, Any] | None = None) -> str:
    """A few words, in both languages with a stroke between them."""
    return " / ".join(dict.fromkeys(say(key, one, arguments) for one in languages(lang)))


def counted(key: str, count: int, lang: str) -> str:
    """A number of things: `key.one` and `key.many` are their wordings."""
    return phrase(f"{key}.{'one' if count == 1 else 'many'}", lang, {"count": count})


def colon(lang: str) -> str:
    """What stands between a name and what is said of it."""
    return "：" if lang == "zh" else ": "


def in_parentheses(text: str, lang: str) -> str:
    """What is added to a name."""
    return f"（{text}）" if lang == "zh" else f" ({text})"


def labels(key: str, arguments: Mapping[str, Any] | None = None) -> dict[str, str]:
    """A message in every language, for programs."""
    return {one: say(key, one, arguments) for one in LANGUAGES}
