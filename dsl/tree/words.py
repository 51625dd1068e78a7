"""What every node has; words and names."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from dsl.source import Span

NOWHERE = Span(0, 0)


@frozen(kw_only=True)
class Node:
    span: Span = field(default=NOWHERE, eq=False, repr=False)


class Layer(Enum):
    """Which of a matter's answers is meant where rules extend it: before any did, or before the one that asks."""

    ORIGINAL = "original"
    EARLIER = "earlier"


@frozen
class Name(Node):
    """A name as written: an id, a label or, with dots, an announcement's id. Full-width forms are folded.

    `layer`: written `original M`, `earlier M`.
    """

    text: str
    quoted: bool = field(default=False, eq=False)  # written 「…」
    layer: Layer | None = None


@frozen
class Text(Node):
    """A string between double quotes; `value` has its escapes undone."""

    value: str


@frozen
class Labels(Node):
    """`en "…" zh "…"`; either may be missing (resolution then reports it)."""

    en: Text | None = None
    zh: Text | None = None


@frozen
class Address(Node):
    """A clause address, full-width forms folded: `1.(II).1)`, `一.2`, `4.p4`, `1.(1).s2`.

    Numbers are as written; the words `toc`, `lead`, `p2` … are in English whatever the file has.
    """

    text: str
