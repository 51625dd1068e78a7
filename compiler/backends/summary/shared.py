"""What is to be said of several rules alike, so that it is said once."""

from __future__ import annotations

from collections.abc import Sequence

from compiler import prose
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule


def shared(
    a: Announcement, rules: Sequence[Rule], lang: str, about: str = "this", without: Sequence[str] = ()
) -> tuple[str, ...]:
    """The remarks that hold for all of several rules, worded for what they are `about`; none for a single rule.

    `without` are remarks, worded for a single rule, that are said elsewhere.
    """
    if len(rules) < 2:
        return ()
    first, *others = [prose.remarks(a, rule, lang) for rule in rules]
    worded = zip(first, prose.remarks(a, rules[0], lang, about), strict=True)
    return tuple(text for plain, text in worded if plain not in without and all(plain in other for other in others))
