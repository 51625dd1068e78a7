"""Ids and labels: what is untrusted in them, and what is missing."""

from __future__ import annotations

import keyword
import re

from compiler.locale import Labels, say_both
from compiler.model.findings import InvalidId, MissingLabel, ReservedId
from compiler.model.resolve.site import Site
from dsl import tree

_ARGUMENTS = frozenset({"at", "as_of"})
_DEVICES = frozenset({"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)})
_FOLDERS = frozenset({"runtime", "vocabulary"})
_PLATFORM = "platform"
"""The module of all announcements of a folder."""


def check_id(name: tree.Name, site: Site) -> None:
    """An id becomes a name in Python: lower-case ASCII, and no word that is taken there."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name.text):
        site.report(InvalidId(place=site.place(name), written=name.text))
    elif keyword.iskeyword(name.text) or name.text in _ARGUMENTS:
        site.report(ReservedId(place=site.place(name), written=name.text))


def check_file_id(name: tree.Name, site: Site) -> bool:
    """Whether dotted ids can be folders and a file: safe on every system, and clear of what gonggao has there."""
    parts = name.text.split(".")
    if not all(re.fullmatch(r"[a-z][a-z0-9_]*", part) for part in parts):
        site.report(InvalidId(place=site.place(name), written=name.text))
        return False
    taken = len(parts) > 1 and (parts[0] in _FOLDERS or parts[-1] == _PLATFORM)
    if taken or any(keyword.iskeyword(part) or part in _DEVICES for part in parts):
        site.report(ReservedId(place=site.place(name), written=name.text))
        return False
    return True


def read_labels(node: tree.Labels | None, owner: tree.Node, written: str, site: Site) -> Labels:
    """Both languages; what is missing is a finding at `owner` and is said in the other language meanwhile."""
    has_en, has_zh = _text(node.en if node else None), _text(node.zh if node else None)
    if not (has_en and has_zh):
        missing = "both" if not (has_en or has_zh) else "zh" if has_en else "en"
        keyword_text = {"both": 'en "…" zh "…"', "zh": 'zh "…"', "en": 'en "…"'}[missing]
        language = say_both(f"names.language.{missing}")
        place = site.place(owner)
        site.report(MissingLabel(place=place, written=written, language=language, keyword=keyword_text))
    return labels_or(node, written)


def labels_or(node: tree.Labels | None, name: str) -> Labels:
    """What is missing in one language is said in the other, or by name."""
    en, zh = _text(node.en if node else None), _text(node.zh if node else None)
    return Labels(en or zh or name, zh or en or name)


def _text(node: tree.Text | None) -> str:
    return node.value.strip() if node else ""


def kind_of(word: str) -> Labels:
    """A kind of thing in words: `choice`, `event`, `window`, …"""
    return say_both(f"names.kind.{word}")


def a_kind_of(word: str) -> Labels:
    """The same with its article: `an event`."""
    kind = kind_of(word)
    return Labels(f"{'an' if kind.en[0] in 'aeiou' else 'a'} {kind.en}", kind.zh)
