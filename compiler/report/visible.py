"""Untrusted text on a terminal: what would move the cursor, turn the reading order or hide is shown by its number."""

from __future__ import annotations

import json
import re

_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_UNSEEN = r"\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
_HIDDEN = re.compile(f"[{_CONTROLS}{_UNSEEN}\U000e0000-\U000e007f]")


def visible(text: str) -> str:
    """The text with controls, direction marks and what has no width as `\\u202e`; tabs and line ends stay."""
    return _HIDDEN.sub(_number, text)


def to_json(value: object, indent: int | None = None, plain: bool = False) -> str:
    """JSON with its characters as they are, but for those that `visible` shows by number; `plain` is ASCII only."""
    text = json.dumps(value, ensure_ascii=plain, indent=indent, default=float)  # of all others only decimals come here
    return text if plain else _HIDDEN.sub(_number, text)


def _number(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
