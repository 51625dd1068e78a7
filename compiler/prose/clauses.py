"""Clause addresses as people cite them: `1.(1), sentence 1`, `1.(1)第1句`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compiler.locale import say
from compiler.model.rules import Rule

_PART = re.compile(r"(?:^|\.)(?:(?P<letter>[sp])(?P<number>\d+)|(?P<word>toc|lead|heading|remark))$")


def clause(address: str, lang: str) -> str:
    """One address in words; numbers stay as printed."""
    parts: list[str] = []
    while match := _PART.search(address):
        key = {"s": "sentence", "p": "paragraph"}.get(match["letter"] or "", match["word"])
        parts.insert(0, say(f"prose.clause.{key}", lang, {"number": match["number"] or ""}))
        address = address[: match.start()]
    return say("prose.clause.join", lang).join([address, *parts] if address else parts)


def cited(addresses: Sequence[str], lang: str, *, bare: bool = False) -> str:
    """Several addresses, in parentheses unless `bare`: `(clause 1.(1), sentence 1)`; empty for none."""
    if not addresses:
        return ""
    text = say("prose.clause.separator", lang).join(clause(address, lang) for address in addresses)
    number = "one" if len(addresses) == 1 else "several"
    return say(f"prose.cited.{'bare' if bare else 'in-parentheses'}.{number}", lang, {"clauses": text})


def clauses_of(rules: Iterable[Rule]) -> tuple[str, ...]:
    """The clauses of several rules, each once, in order."""
    return tuple(dict.fromkeys(address for rule in rules for address in rule.clauses))
