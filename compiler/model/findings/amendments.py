"""What rules and announcements do to each other over time: extensions, amendments, what a folder shares."""

from __future__ import annotations

from compiler.locale import Labels
from dsl.diagnostic import Finding


class LayerOutsideExtension(Finding):
    """`original M` or `earlier M` elsewhere than in the conditions of a rule that extends M."""

    layer: Labels
    written: str


class ExtendsAndDecides(Finding):
    """A rule that extends a matter in one outcome and decides it in another."""

    written: str


class AmendsInCircle(Finding):
    """Announcements that amend or replace each other in a circle, or one that does so to itself.

    `names`: once round.
    """

    names: tuple[str, ...]


class AmendsOtherFolder(Finding):
    """`amends` or `replaces` of an announcement of another folder. `folder`: the one in which it would have to be."""

    written: str
    folder: str


class AmendsLaterOne(Finding):
    """`amends` or `replaces` of an announcement that was published later. Both dates are ISO."""

    written: str
    published: str
    later: str


class DefinedDifferently(Finding):
    """A name that two announcements of one folder define otherwise, neither amending the other."""

    written: str
    folder: str


class MeansTwoThings(Finding):
    """An id that two vocabularies have for different things, both of them used in one folder."""

    written: str
    vocabulary: str
    folder: str
