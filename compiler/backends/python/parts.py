"""Parts of conditions as text, joined by `and` or `or`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import frozen


class Group(str):
    """Terms in parentheses, as one part among others."""

    __slots__ = ("terms",)

    terms: Terms

    def __new__(cls, terms: Terms) -> Group:
        group = super().__new__(cls, f"({terms.text})")
        group.terms = terms
        return group


@frozen
class Terms:
    """Parts joined by `and` or `or`; none joined by `and` is true, none joined by `or` is false."""

    operator: Literal["and", "or"]
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        if not self.parts:
            return "True" if self.operator == "and" else "False"
        return f" {self.operator} ".join(self.parts)


TRUE = Terms("and", ())
NEVER = Terms("or", ())


def join(operator: Literal["and", "or"], terms: Iterable[Terms]) -> Terms:
    """All of them joined, flat, each part once."""
    parts: dict[str, None] = {}
    for term in terms:
        while len(term.parts) == 1 and isinstance(term.parts[0], Group):
            term = term.parts[0].terms
        if term.operator == operator or len(term.parts) == 1:
            parts.update(dict.fromkeys(term.parts))
        elif term.parts:
            parts[Group(term)] = None
        else:
            return term
    if any(_opposite(part) in parts for part in parts):
        return NEVER if operator == "and" else TRUE
    return Terms(operator, tuple(parts))


def _opposite(part: str) -> str:
    """What contradicts a part, if it is a name or a test for None."""
    return part.removesuffix(" is None") + " is not None" if part.endswith(" is None") else f"not {part}"


def single(text: str) -> Terms:
    return Terms("and", (text,))


def present(name: str, wanted: bool) -> Terms:
    return single(f"{name} {'is not' if wanted else 'is'} None")


def presence(part: str) -> tuple[str, bool] | None:
    """The variable that a part tests for being there, and whether it must be."""
    if part.endswith(" is None"):
        return part.removesuffix(" is None"), False
    return (part.removesuffix(" is not None"), True) if part.endswith(" is not None") else None
