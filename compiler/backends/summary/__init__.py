"""Summaries in English and Chinese for the people to whom an announcement is addressed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from compiler.backends.summary.markdown import comment
from compiler.backends.summary.view import view
from compiler.locale import LANGUAGES, Labels
from compiler.model.rulebook import Announcement


def emit(announcement: Announcement, titles: Mapping[str, Labels] | None = None) -> dict[str, str]:
    """`<platform>/<slug>.en.md` and `.zh.md`. The announcement is one without errors, whose examples can be asked.

    `titles` are those of the other announcements by id, for those that it amends or replaces.
    """
    path = announcement.id.replace(".", "/")
    return {f"{path}.{lang}.md": _render(announcement, titles or {}, lang) for lang in LANGUAGES}


def _render(announcement: Announcement, titles: Mapping[str, Labels], lang: str) -> str:
    template = _environment().get_template(f"summary.{lang}.md.jinja")
    return template.render(view(announcement, titles, lang).items(), source=comment(announcement.place.path))


@cache
def _environment() -> Environment:
    """Values come escaped for Markdown from the view, so nothing is escaped here."""
    loader = PackageLoader("compiler.backends.summary", ".")
    return Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)
