"""A source text with what became of each passage: for a terminal, and as a page that is safe to open."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from html import escape

from compiler.report.visible import visible
from compiler.report.words import languages, phrase
from compiler.trace.account import Changes, Passage, Use
from compiler.trace.figures import figures

_STYLE = """
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
td { vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ddd; }
th { text-align: left; padding: .3rem .6rem; border-bottom: 2px solid; } mark { background: #ffc; }
.changed td:first-child { border-left: 4px solid #c60; }
.nothing { background: #fdd; } .omitted { color: #666; } .heading { font-weight: bold; }
"""


def passages_text(passages: Iterable[Passage], lang: str) -> Iterator[str]:
    """Two lines a passage: its path and text, and what it became."""
    for passage in passages:
        yield visible(f"{passage.clause.path}  {passage.clause.text}")
        yield from (visible(f"    → {_words(use, lang)}") for use in passage.uses)


def passages_html(title: str, passages: Iterable[Passage], lang: str, changed: Container[str] = ()) -> str:
    """A page without scripts and links; whatever comes from the text or from the rules is escaped.

    The figures of the text are marked, and the passages whose paths are in `changed`.
    """
    columns = "".join(
        f"<th>{_safe(phrase(f'trace.column.{name}', lang))}</th>" for name in ("clause", "text", "became")
    )
    rows = "\n".join(
        (f"<tr>{columns}</tr>", *(_row(passage, lang, passage.clause.path in changed) for passage in passages))
    )
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


def _row(passage: Passage, lang: str, changed: bool) -> str:
    became = "<br>".join(_safe(_words(use, lang)) for use in passage.uses)
    role = passage.uses[0].role.value + (" changed" if changed else "")
    cells = (_safe(passage.clause.path), _marked(passage.clause.text), became)
    return f'<tr class="{role}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _marked(text: str) -> str:
    """A text with its figures marked; of a window, the whole."""
    parts: list[str] = []
    end = 0
    for figure in figures(text):
        if figure.start >= end:
            parts += [_safe(text[end : figure.start]), f"<mark>{_safe(text[figure.start : figure.end])}</mark>"]
            end = figure.end
    return "".join([*parts, _safe(text[end:])])


def _words(use: Use, lang: str) -> str:
    role = phrase(f"trace.role.{use.role.value}", lang)
    words = " / ".join(use.words.of(one) for one in languages(lang)) if use.words else use.name
    if not words:
        return role
    return phrase("trace.use", lang if lang != "both" else "en", {"role": role, "words": words})


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
