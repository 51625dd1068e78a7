"""Blocks that follow the grammar and yet cannot be built."""

from __future__ import annotations

from attrs import frozen

from dsl.source import Span
from dsl.tree import Unit


class Malformed(Exception):
    """A block that follows the grammar but cannot be built: a part given twice, a row with too few cells."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@frozen
class Repeated:
    """A part that may stand once, given again."""

    span: Span
    word: str  # the keyword's id


@frozen
class Uneven:
    """A row whose cells are not as many as its table has columns, left or right of `||`."""

    span: Span
    left: tuple[int, int]  # those wanted and those written
    right: tuple[int, int]


@frozen
class Unsaid:
    """Working days without their calendar, or months without what becomes of days that a month lacks."""

    span: Span
    unit: Unit


Problem = Repeated | Uneven | Unsaid
