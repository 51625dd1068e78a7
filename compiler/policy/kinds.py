"""Every kind of finding by its name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from dsl.diagnostic import Finding

_MODULES = (
    "dsl.findings",
    "compiler.reading",
    "compiler.model.findings",
    "compiler.checks",
    "compiler.policy.findings",
)


@cache
def kinds() -> dict[str, type[Finding]]:
    """The kinds that are made, by name; a base of others is none."""
    for module in _MODULES:
        import_module(module)
    found = {kind.name(): kind for kind in _leaves(Finding)}
    return dict(sorted(found.items()))


def _leaves(kind: type[Finding]) -> Iterator[type[Finding]]:
    for sub in kind.__subclasses__():
        below = list(_leaves(sub))
        yield from below or [sub]
