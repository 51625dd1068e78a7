"""Plain text as Markdown that shows exactly this text."""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = re.compile(r"[\\`*_\[\]~|$#]|:(?=[A-Za-z/+-])|(?<=[Ww])\.(?=\S)")
_AT_START = re.compile(r"^(?:[+=-]|\d+(?=[.)]))")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def markdown(text: str) -> str:
    """`inline` for a text that begins a paragraph or the item of a list."""
    text = inline(text)
    start = _AT_START.match(text)
    if not start:
        return text
    end = start.end()
    return f"{text[:end]}\\{text[end:]}" if text[:1].isdigit() else f"\\{text}"


def inline(text: str) -> str:
    """The text on one line, without any markup, link or HTML; control and direction characters as `U+202E`."""
    text = "".join(_visible(char) for char in text).strip()
    text = _SPECIAL.sub(lambda found: "\\" + found[0], text)
    return "".join(_ENTITIES.get(char, char) for char in text)


def comment(text: str) -> str:
    """A text that cannot end an HTML comment."""
    return re.sub(r"[^\w./-]|-(?=[->])", "_", text)


def _visible(char: str) -> str:
    if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs"):
        return " " if char in "\n\t" else f"U+{ord(char):04X}"
    return char
