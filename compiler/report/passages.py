"""A source text with what became of each passage: for a terminal, and as a page that is safe to open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from compiler.report.visible import visible
from compiler.report.words import languages, phrase
from compiler.trace.account import Changes, Passage, Use

_STYLE = """
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
td { vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ddd; }
.nothing { background: #fdd; } .omitted { color: #666; } .heading { font-weight: bold; }
"""


def passages_text(passages: Iterable[Passage], lang: str) -> Iterator[str]:
    """Two lines a passage: its path and text, and what it became."""
    for passage in passages:
        yield visible(f"{passage.clause.path}  {passage.clause.text}")
        yield from (visible(f"    → {_words(use, lang)}") for use in passage.uses)


def passages_html(title: str, passages: Iterable[Passage], lang: str) -> str:
    """A page without scripts and links; whatever comes from the text or from the rules is escaped."""
    rows = "\n".join(_row(passage, lang) for passage in passages)
    return (
        f'<!doctype html>\n<html lang="{languages(lang)[0]}">\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n<h1>{_safe(title)}</h1>\n"
        f"<table>\n{rows}\n</table>\n</html>\n"
    )


def changes_text(changes: Changes, lang: str) -> Iterator[str]:
    """What has changed in the text, and the rules to look at again."""
    for key in ("changed", "added", "gone", "rules"):
        names = getattr(changes, key)
        if names:
            yield visible(f"{phrase(f'trace.{key}', lang)} {', '.join(names)}")


def _row(passage: Passage, lang: str) -> str:
    became = "<br>".join(_safe(_words(use, lang)) for use in passage.uses)
    role = passage.uses[0].role.value
    return (
        f'<tr class="{role}"><td>{_safe(passage.clause.path)}</td><td>{_safe(passage.clause.text)}</td>'
        f"<td>{became}</td></tr>"
    )


def _words(use: Use, lang: str) -> str:
    role = phrase(f"trace.role.{use.role.value}", lang)
    words = " / ".join(use.words.of(one) for one in languages(lang)) if use.words else use.name
    if not words:
        return role
    return phrase("trace.use", lang if lang != "both" else "en", {"role": role, "words": words})


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
