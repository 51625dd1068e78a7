"""`if` statements that fit their lines, from conditions that need not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compiler.backends.python.parts import Group, Terms
from compiler.backends.python.text import WIDTH
from dsl.source import display_width

_INDENT = "    "

Body = Callable[[int], Iterator[str]]
"""The lines of a block by its indent."""


def guarded(terms: Terms, body: Body, indent: int, keyword: str = "if") -> Iterator[str]:
    """`body` where the terms hold. It may come more than once, so doing it again must change nothing.

    Conditions too long for a line stand one below the other, alternatives too long for that in an `if` of their own.
    `keyword` may be `elif` for what `is_one_statement`.
    """
    margin = _INDENT * indent
    terms = _unwrapped(terms)
    if terms.operator == "and" and not terms.parts:
        yield from body(indent)
    elif _fits(terms, indent, keyword):
        yield f"{margin}{keyword} {terms.text}:"
        yield from body(indent + 1)
    elif _stands_line_by_line(terms, indent):
        yield f"{margin}{keyword} ("
        yield from _between_parentheses(Terms(terms.operator, _lists_first(terms.parts)), indent + 1)
        yield f"{margin}):"
        yield from body(indent + 1)
    elif terms.operator == "or":
        for alternative in _alternatives(terms):
            yield from guarded(alternative, body, indent)
    else:
        yield from _distributed(terms.parts, body, indent)


def is_one_statement(terms: Terms, indent: int) -> bool:
    """Whether the terms make one `if` or `elif`."""
    terms = _unwrapped(terms)
    return bool(terms.parts) and (_fits(terms, indent, "elif") or _stands_line_by_line(terms, indent))


def _unwrapped(terms: Terms) -> Terms:
    while len(terms.parts) == 1 and isinstance(terms.parts[0], Group):
        terms = terms.parts[0].terms
    return terms


def _fits(terms: Terms, indent: int, keyword: str) -> bool:
    return display_width(f"{_INDENT * indent}{keyword} {terms.text}:") <= WIDTH


def _stands_line_by_line(terms: Terms, indent: int) -> bool:
    """Whether every part fits a line. Of two parts, a formatter breaks one in parentheses instead."""
    groups = any(isinstance(part, Group) for part in terms.parts)
    return not groups or (len(terms.parts) > 2 and all(_stands(part, indent + 1) for part in terms.parts))


def _stands(part: str, indent: int) -> bool:
    """Whether a part fits a line, or its own parts do between parentheses."""
    if len(_INDENT) * indent + len("and ") + display_width(part) <= WIDTH:
        return True
    return isinstance(part, Group) and all(_stands(inner, indent + 1) for inner in part.terms.parts)


def _between_parentheses(terms: Terms, indent: int) -> Iterator[str]:
    """On one line what only `elif` has pushed over the edge, else a line a part."""
    margin = _INDENT * indent
    if display_width(margin + terms.text) <= WIDTH:
        yield margin + terms.text
        return
    for number, part in enumerate(terms.parts):
        joint = f"{terms.operator} " if number else ""
        if isinstance(part, Group) and display_width(margin + joint + part) > WIDTH:
            yield f"{margin}{joint}("
            yield from _between_parentheses(part.terms, indent + 1)
            yield f"{margin})"
        else:
            yield margin + joint + part


def _distributed(parts: tuple[str, ...], body: Body, indent: int) -> Iterator[str]:
    """Each of the first alternatives with what must hold besides."""
    at, group = next((n, part) for n, part in enumerate(parts) if isinstance(part, Group))
    for alternative in _alternatives(group.terms):
        yield from guarded(Terms("and", (*parts[:at], *alternative.parts, *parts[at + 1 :])), body, indent)


def _alternatives(terms: Terms) -> Iterator[Terms]:
    """Each alternative by itself; one that comes after `x is None` may rely on x not being None."""
    not_none: list[str] = []
    for part in terms.parts:
        own = part.terms.parts if isinstance(part, Group) else (part,)
        yield Terms("and", (*not_none, *(p for p in own if p not in not_none)))
        if part.endswith(" is None"):
            not_none.append(part.removesuffix(" is None") + " is not None")


def _lists_first(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Two conditions in an order in which no list of values comes last, where a formatter would break it."""
    return parts[::-1] if len(parts) == 2 and parts[1].endswith(")") else parts
