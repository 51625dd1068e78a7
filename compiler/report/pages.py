"""The pages of findings, for a terminal or to be read aloud, and as data for programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from compiler.locale import LANGUAGES, say
from compiler.locale.pages import Page, names, page
from compiler.policy.findings import AboutAllowance
from compiler.policy.kinds import kinds
from compiler.report.visible import visible
from compiler.report.words import colon, languages
from dsl.source import display_width

_WIDTH = 76  # cells; with what stands before it a line fits a terminal of 80
_CLOSING = r"[，。、；：？！）”,.;:?!)]*"
_UNITS = re.compile(rf"`[^`]*`{_CLOSING}|[\x21-\x7e]+{_CLOSING}|\s+|.{_CLOSING}")


def list_text(lang: str) -> Iterator[str]:
    """A line for each finding: its name and what it is."""
    for name in names():
        yield f"{name}{colon(lang)}{' / '.join(page(name, one).title for one in languages(lang))}"


def page_text(name: str, lang: str) -> Iterator[str]:
    """The page of a finding, in both languages one below the other. Raises KeyError where there is none."""
    for number, one in enumerate(languages(lang)):
        yield from ([""] if number else [])
        yield from _page(page(name, one), one)


def list_data() -> list[dict[str, Any]]:
    return [page_data(name) for name in names()]


def page_data(name: str) -> dict[str, Any]:
    """The page in every language. Raises KeyError where there is none."""
    pages = {lang: page(name, lang) for lang in LANGUAGES}
    keys = ("title", "meaning", "reason", "meant", "text", "bad", "good")
    kind = kinds()[name]
    return {
        "name": name,
        "severity": kind.severity.value,
        "firm": kind.is_firm(),
        **{key: {lang: getattr(pages[lang], key) for lang in LANGUAGES} for key in keys},
    }


def _page(page: Page, lang: str) -> Iterator[str]:
    first, *more = _wrapped(f"{page.name}{colon(lang)}{page.title}")
    yield from (first, *(f"  {line}" for line in more))
    for key, text in (("meaning", page.meaning), ("reason", page.reason)):
        yield from ("", say(f"explain.{key}", lang), *_paragraphs(text))
    for key, text in (("text", page.text), ("bad", page.bad), ("good", page.good)):
        if text:
            yield from ("", say(f"explain.{key}", lang), *_example(text, page.in_words))
    meant = "\n\n".join(filter(None, (page.meant, _silencing(page.name, lang))))
    yield from ("", say("explain.meant", lang), *_paragraphs(meant))


def _silencing(name: str, lang: str) -> str:
    """Whether the finding can be let stand, and how."""
    kind = kinds()[name]
    if kind.is_firm():
        return say("explain.firm", lang)
    arguments = {"name": name, "severity": say(f"severity.{kind.severity.value}", lang)}
    keys = ["explain.severity", "explain.project"]
    if not issubclass(kind, AboutAllowance):
        keys.insert(1, "explain.comment")
    return ("" if lang == "zh" else " ").join(say(key, lang, arguments) for key in keys)


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        yield from ([""] if number else [])
        yield from (f"  {line}" for line in _wrapped(paragraph))


def _example(text: str, in_words: bool) -> Iterator[str]:
    for line in visible(text).splitlines():
        yield from (f"    {part}".rstrip() for part in (_wrapped(line) if in_words else [line]))


def _wrapped(text: str) -> Iterator[str]:
    """The text in lines that fit: English is parted between words, Chinese anywhere but before a closing sign."""
    line = ""
    for unit in _UNITS.findall(" ".join(text.split())):
        if line and display_width(line + unit.rstrip()) > _WIDTH:
            yield line.rstrip()
            line = "" if unit.isspace() else unit
        else:
            line += unit
    if line.strip():
        yield line.rstrip()
