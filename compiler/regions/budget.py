"""A bound on the work for one question, so that a search ends with `unproven` rather than never."""

from __future__ import annotations


class Exhausted(Exception):
    """The budget ran out before the question was settled."""


class Budget:
    """So many steps; a step looks at one condition in one cell."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self) -> None:
        """One step. Raises Exhausted when none is left."""
        if self.left <= 0:
            raise Exhausted
        self.left -= 1
