"""What productions are built with: children, their range in the text, lists and labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from dsl import tree
from dsl.source import Span

Children = Sequence[Any]
Build = Callable[[Children, int, int], Any]
"""Children, words of the language among them, and the range of the text from the first to the end of the last."""


def node(make: Callable[..., Any], *at: int) -> Build:
    """A node of some of the children."""
    if len(at) == 1:
        (first,) = at
        return lambda c, s, e: make(c[first], span=Span(s, e))
    return lambda c, s, e: make(*(c[i] for i in at), span=Span(s, e))


def fields(make: Callable[..., Any], *names: str) -> Build:
    """A node whose fields are children by position; `_` passes over a child."""
    places = [(name, at) for at, name in enumerate(names) if name != "_"]

    def build(c: Children, s: int, e: int) -> Any:
        given = {name: c[at] for name, at in places}
        return make(**{name: tuple(v) if v.__class__ is list else v for name, v in given.items()}, span=Span(s, e))

    return build


def _list_more(c: Children, s: int, e: int) -> Any:
    c[0].append(c[1])
    return c[0]


def _list_third(c: Children, s: int, e: int) -> Any:
    c[0].append(c[2])
    return c[0]


def _labels(en: int | None, zh: int | None) -> Build:
    return lambda c, s, e: tree.Labels(None if en is None else c[en], None if zh is None else c[zh], span=Span(s, e))


COMMON: dict[str, Build] = {
    "list_none": lambda c, s, e: [],
    "list_one": lambda c, s, e: [c[0]],
    "list_two": lambda c, s, e: [c[0], c[2]],
    "list_more": _list_more,
    "list_third": _list_third,
    "first": lambda c, s, e: c[0],
    "second": lambda c, s, e: c[1],
    "nothing_given": lambda c, s, e: None,
    "labels_en": _labels(en=1, zh=None),
    "labels_zh": _labels(en=None, zh=1),
    "labels_en_zh": _labels(en=1, zh=3),
    "labels_zh_en": _labels(en=3, zh=1),
    "no_labels": lambda c, s, e: tree.Labels(span=Span(s, s)),
}
