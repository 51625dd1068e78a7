"""Names as they were meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(written: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three of the known names, in backticks, the likest first; there is always one."""
    found = get_close_matches(written, list(known), n=3, cutoff=0.5) or get_close_matches(written, list(known), 1, 0)
    return tuple(f"`{name}`" for name in found)
