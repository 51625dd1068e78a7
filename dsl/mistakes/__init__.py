"""Mistakes that show what was meant: each is recognised by itself, and reading goes on as if all had been right."""

from __future__ import annotations

from collections.abc import Callable

from dsl.mistakes.here import Here, Mistake
from dsl.mistakes.literals import other_date, stray_sign, text_without_language, unreadable
from dsl.mistakes.names import broken_by_digits, proviso_run_together, reserved, run_together
from dsl.mistakes.words import after_as_comparison, is_too_many, mixed, other_dash, other_order, other_word

__all__ = ["MISTAKES", "Here", "Mistake"]

MISTAKES: tuple[Callable[[Here], Mistake | None], ...] = (
    reserved,
    other_word,
    other_dash,
    is_too_many,
    mixed,
    other_order,
    after_as_comparison,
    other_date,
    proviso_run_together,
    broken_by_digits,
    text_without_language,
    unreadable,
    stray_sign,
    run_together,
)
"""In this order: the first that knows what was meant is believed."""
