"""Clause addresses as people cite them: `1.(1), sentence 1`, `1.(1)第1句`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs
from attrs import frozen

from compiler.locale import say
from compiler.model.rules import Rule
from compiler.prose.names import grammar

_PART = re.compile(r"(?:^|\.)(?:(?P<letter>[sp])(?P<number>\d+)|(?P<word>toc|lead|heading|remark))$")
_LISTED = re.compile(r"toc\.(\d+)")
_LETTERS = {"s": "sentence", "p": "paragraph"}
_NAMED = ("toc", "lead", "heading", "remark")


def clause(address: str, lang: str) -> str:
    """One address in words; numbers stay as printed."""
    return _words(_split(address), lang)


def clauses(addresses: Sequence[str], lang: str) -> str:
    """Several addresses; sentences and paragraphs of one clause are named together."""
    merged = _merged(addresses)
    said = [_words(address, lang) for address in merged]
    if lang == "zh":
        said = [
            _shortened(text, address, before)
            for text, address, before in zip(said, merged, (None, *merged), strict=False)
        ]
    return _listed(said, lang)


def cited(addresses: Sequence[str], lang: str, *, bare: bool = False) -> str:
    """Addresses as a reference, in parentheses unless `bare`: `(clause 1.(1), sentence 1)`; empty for none."""
    if not addresses:
        return ""
    merged = _merged(addresses)
    number = "one" if len(merged) == 1 else "several"
    if any(address.source for address in merged):
        number = "counted"
    elif not any(address.number for address in merged):
        number = "unnumbered" if merged[0].parts[0][0] in _NAMED else "counted"
    key = f"prose.cited.{'bare' if bare else 'in-parentheses'}.{number}"
    return say(key, lang, {"clauses": clauses(addresses, lang)})


def clauses_of(rules: Iterable[Rule]) -> tuple[str, ...]:
    """The clauses of several rules, each once, in order."""
    return tuple(dict.fromkeys(address for rule in rules for address in rule.clauses))


@frozen
class _Address:
    """`number` as printed, then its parts from the outer to the inner: a word, and the numbers where it takes any.

    `source` is the announcement that it is of, where several are merged.
    """

    number: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    source: str = ""


def _split(address: str) -> _Address:
    source, space, within = address.rpartition(" ")
    if space:
        return attrs.evolve(_split(within), source=source)
    parts: list[tuple[str, tuple[str, ...]]] = []
    while match := _PART.search(address):
        numbers = (match["number"],) if match["number"] else ()
        parts.insert(0, (_LETTERS.get(match["letter"], match["word"]), numbers))
        address = address[: match.start()]
    if match := _LISTED.fullmatch(address):
        return _Address("", (("toc", ()), ("item", (match[1],)), *parts))
    return _Address(address, tuple(parts))


def _merged(addresses: Sequence[str]) -> list[_Address]:
    merged: list[_Address] = []
    for address in map(_split, addresses):
        last = merged[-1] if merged else None
        if last and last.parts and address.parts and _kin(last) == _kin(address) and address.parts[-1][1]:
            *outer, (word, numbers) = last.parts
            merged[-1] = attrs.evolve(last, parts=(*outer, (word, (*numbers, *address.parts[-1][1]))))
        else:
            merged.append(address)
    return merged


def _kin(address: _Address) -> tuple[object, ...]:
    """All of an address but the last numbers."""
    return address.source, address.number, address.parts[:-1], address.parts[-1][0]


def _shortened(text: str, address: _Address, before: _Address | None) -> str:
    """In Chinese a part of the same clause as the one before does not repeat its number: `二第1段、第2段第2句`."""
    same = before is not None and address.number and (address.source, address.number) == (before.source, before.number)
    return text.removeprefix(address.number) if same and before and before.parts and address.parts else text


def _words(address: _Address, lang: str) -> str:
    said = [address.number] if address.number else []
    for word, numbers in address.parts:
        plural = "s" if len(numbers) > 1 else ""
        said.append(say(f"prose.clause.{word}{plural}", lang, {"number": _numbers(numbers, lang)}))
    text = say("prose.clause.join", lang).join(said)
    if not address.source:
        return text
    key = "prose.clause.of" if address.number else "prose.clause.part-of"
    return say(key, lang, {"clause": text, "announcement": address.source})


def _numbers(numbers: Sequence[str], lang: str) -> str:
    """In Chinese a row of neighbours as `3至4`, so that no comma stands inside an item of a list."""
    if lang != "zh":
        return grammar(lang).nouns(numbers)
    counted = [int(number) for number in numbers]
    if len(counted) > 1 and counted == list(range(counted[0], counted[-1] + 1)):
        return f"{counted[0]}至{counted[-1]}"
    return "、".join(numbers)


def _listed(items: Sequence[str], lang: str) -> str:
    """With semicolons where an item has a comma of its own."""
    if lang == "zh":
        return ("；" if any("、" in item for item in items) else "、").join(items)
    return "; ".join(items) if any("," in item for item in items) else grammar(lang).nouns(items)
