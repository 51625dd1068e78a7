"""Mistakes that show what was meant: each is recognised by itself, and reading goes on as if all had been right."""

from __future__ import annotations

from collections.abc import Callable

from dsl.mistakes.here import Here, Mistake
from dsl.mistakes.literals import dot_missing, other_date, stray_sign, text_without_language, unreadable
from dsl.mistakes.measures import other_measure
from dsl.mistakes.moments import (
    mixed_orders,
    other_counting,
    other_order,
    rounded_somehow,
    unsaid_length,
    within_behind,
    without_parentheses,
    word_missing,
)
from dsl.mistakes.names import broken_by_digits, proviso_run_together, reserved, run_together
from dsl.mistakes.words import after_as_comparison, and_for_comma, is_too_many, mixed, other_dash, other_word

__all__ = ["MISTAKES", "Here", "Mistake"]

MISTAKES: tuple[Callable[[Here], Mistake | None], ...] = (
    reserved,
    within_behind,
    other_measure,
    unsaid_length,
    dot_missing,
    other_counting,
    other_word,
    other_dash,
    is_too_many,
    mixed,
    and_for_comma,
    other_order,
    mixed_orders,
    without_parentheses,
    rounded_somehow,
    after_as_comparison,
    other_date,
    proviso_run_together,
    broken_by_digits,
    word_missing,
    text_without_language,
    unreadable,
    stray_sign,
    run_together,
)
"""In this order: the first that knows what was meant is believed."""
