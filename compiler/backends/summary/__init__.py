"""Summaries in English and Chinese for the people to whom an announcement is addressed."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from compiler.backends.summary.markdown import comment
from compiler.backends.summary.view import view
from compiler.locale import LANGUAGES
from compiler.model.rulebook import Announcement


def emit(announcement: Announcement) -> dict[str, str]:
    """`<platform>/<slug>.en.md` and `.zh.md`. The announcement is one without errors, whose examples can be asked."""
    path = announcement.id.replace(".", "/")
    return {f"{path}.{lang}.md": _render(announcement, lang) for lang in LANGUAGES}


def _render(announcement: Announcement, lang: str) -> str:
    template = _environment().get_template(f"summary.{lang}.md.jinja")
    return template.render(view(announcement, lang).items(), source=comment(announcement.place.path))


@cache
def _environment() -> Environment:
    """Values come escaped for Markdown from the view, so nothing is escaped here."""
    loader = PackageLoader("compiler.backends.summary", ".")
    return Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)
