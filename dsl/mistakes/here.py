"""Where reading stopped, and what was found there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from dsl.diagnostic import Finding
from dsl.lexer import END, Token
from dsl.machine import Stack
from dsl.source import Place

LONGEST_NAME = 60
"""Code points; what is longer is not a name."""


@frozen
class Here:
    """A token that cannot follow, and what leads to it."""

    tokens: Sequence[Token]
    at: int
    stack: Stack
    before: Mapping[int, Stack]  # what led to each token up to here
    text: str
    path: str

    @property
    def type(self) -> str:
        return self.tokens[self.at][0]

    def written(self, first: int, last: int | None = None) -> str:
        """The text from one token to another."""
        return self.text[self.tokens[first][1] : self.tokens[first if last is None else last][2]]

    def place(self, first: int, last: int | None = None) -> Place:
        return Place(self.path, self.tokens[first][1], self.tokens[first if last is None else last][2])

    def word(self, at: int) -> str | None:
        """The text of a token that is a word, not a name in quotes or a sign."""
        value = self.tokens[at][3] if 0 <= at < len(self.tokens) else None
        return value if isinstance(value, str) else None

    def first_on_line(self) -> bool:
        return self.at > 0 and "\n" in self.text[self.tokens[self.at - 1][2] : self.tokens[self.at][1]]

    def led(self, at: int) -> Stack | None:
        """What led to a token, if it was read."""
        return self.stack if at == self.at else self.before.get(at)

    def type_at(self, at: int) -> str:
        return self.tokens[at][0] if 0 <= at < len(self.tokens) else END


@frozen
class Mistake:
    """What is wrong, and where reading goes on: with which token, after what."""

    finding: Finding
    stack: Stack
    at: int
