"""The numbers in front of clauses: Arabic, Roman, Chinese and letters, with the signs around them."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from attrs import frozen

_MARKER = re.compile(
    r"""\s*(?:
      [(\uff08](?P<enclosed>\d{1,3}|[IVX]{1,6}|[A-Za-z]|[一二三四五六七八九十]{1,3})[)\uff09]
    | (?P<half>\d{1,3}|[A-Za-z]|[IVX]{1,6})[)\uff09]
    | (?P<chinese>[一二三四五六七八九十]{1,3})、
    | (?P<arabic>\d{1,3})(?:、|[.\uff0e](?!\d))
    | (?P<letter>[A-Z])[:\uff1a.、]\s*
    )""",
    re.VERBOSE,
)

_ROMAN = {"I": 1, "V": 5, "X": 10}
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", start=1)}


class Style(Enum):
    """How a list is numbered. Notices mix Arabic and Roman numbers between the same brackets: they are one style."""

    CHINESE = "chinese"
    ENCLOSED = "enclosed"
    ARABIC = "arabic"
    HALF = "half"
    LETTER = "letter"


@frozen
class Marker:
    """A number as printed at the start of a line. `item`: its form in a clause path (`1`, `(II)`, `1)`, `A`, `一`)."""

    style: Style
    number: int
    item: str
    length: int  # in characters of the line


def marker(line: str) -> Marker | None:
    """The number that a line begins with, or None."""
    found = _MARKER.match(line)
    if found is None:
        return None
    group = found.lastgroup
    assert group is not None
    style, printed = Style(group), unicodedata.normalize("NFKC", found[group])
    number = _number(printed)
    if number is None:
        return None
    item = {Style.ENCLOSED: f"({printed})", Style.HALF: f"{printed})"}.get(style, printed)
    return Marker(style, number, item, found.end())


def _number(printed: str) -> int | None:
    if printed.isdecimal():
        return int(printed)
    if set(printed) <= set(_ROMAN):
        return _roman(printed)
    if printed.isascii():
        return ord(printed.upper()) - ord("A") + 1
    tens, _, ones = printed.rpartition("十")
    if "十" not in printed:
        return _DIGITS.get(printed)
    return (_DIGITS.get(tens, 1 if not tens else 0) * 10 + _DIGITS.get(ones, 0)) or None


def _roman(printed: str) -> int:
    values = [_ROMAN[letter] for letter in printed]
    return sum(-v if any(after > v for after in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
