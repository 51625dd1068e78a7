"""How much an outcome binds, for the verb that says it."""

from __future__ import annotations

from typing import Literal

Binding = Literal["required", "advised", "expected"]

_BINDING: dict[str | None, Binding] = {
    "advice": "advised",
    "forecast": "expected",
    "statement": "expected",
    "commitment": "expected",
}


def binding(force: str | None) -> Binding:
    """Of a rule's force: only what asks something of somebody may be said with `must`."""
    return _BINDING.get(force, "required")
