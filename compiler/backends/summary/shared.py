"""What is to be said of several rules alike, so that it is said once."""

from __future__ import annotations

from collections.abc import Sequence

from compiler import prose
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule


def shared(a: Announcement, rules: Sequence[Rule], lang: str, said: Sequence[str] = ()) -> tuple[str, ...]:
    """The remarks that hold for all of several rules but those `said` around them; none for a single rule."""
    if len(rules) < 2:
        return ()
    first, *others = [prose.remarks(a, rule, lang) for rule in rules]
    return tuple(text for text in first if text not in said and all(text in other for other in others))
