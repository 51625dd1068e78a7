"""Clause addresses: what stands within a clause, and several that were written as one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dsl import findings as wrong
from dsl.diagnostic import Edit, Finding, Fix
from dsl.source import Place


def within(address: str, clause: str) -> bool:
    """Whether an address is that of a clause or of a part of it."""
    items = clause.split(".")
    return address.split(".")[: len(items)] == items


def with_enumeration_comma(written: str, place: Place) -> Finding:
    """What is wrong with `一、2`, which may be one clause, and with `1.(1)、(2)`, which cannot."""
    parts = written.split("、")
    listed = ("，" if _CHINESE.search(written) else ", ").join(_listed(parts))
    as_list = Fix("write-instead", (Edit(place, listed),), False, {"text": listed})
    if any("." in part for part in parts[1:]) or all(map(_beside, parts, parts[1:])):
        return wrong.EnumerationComma(place=place, listed=listed, fixes=(as_list,))
    dotted = ".".join(parts)
    as_one = Fix("write-instead", (Edit(place, dotted),), False, {"text": dotted})
    return wrong.CommaInAddress(place=place, address=written, dotted=dotted, listed=listed, fixes=(as_one, as_list))


_CHINESE = re.compile("[（）一-鿿]")


def _listed(parts: list[str]) -> Iterator[str]:
    """Each address in full: in `1.(1)、(2)` the second is `1.(2)`."""
    before: list[str] = []
    for part in parts:
        items = part.split(".")
        levels = [level for level, item in enumerate(before) if _kind(item) == _kind(items[0])]
        before = before[: levels[-1] if levels and "." not in part else 0] + items
        yield ".".join(before)


def _beside(part: str, following: str) -> bool:
    """Whether the second goes on where the first ends, instead of standing below it."""
    last, first = _kind(part.split(".")[-1]), _kind(following.split(".")[0])
    return last == first or first == "word"


def _kind(item: str) -> str:
    """How an item is numbered."""
    return next(kind for kind, numbers in _KINDS.items() if numbers.match(item))


_NUMERAL = "[一二三四五六七八九十百零〇]+"
_KINDS = {
    "of a law": re.compile("第.*[条款项章节]"),
    "(1)": re.compile(r"[(（][0-9０-９]+[)）]"),
    "(一)": re.compile(rf"[(（]{_NUMERAL}[)）]"),
    "(a)": re.compile(r"[(（].*[)）]"),
    "1)": re.compile(r"[0-9０-９]+[)）]"),
    "1": re.compile("[0-9０-９]+$"),
    "一": re.compile(rf"{_NUMERAL}[)）]?$"),
    "①": re.compile("[①-⑳]"),
    "a": re.compile("[A-Za-z][)）]?$|[IVXLCivxlc]+[)）]?$"),
    "word": re.compile(""),
}
