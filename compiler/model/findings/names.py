"""Names: unknown, taken twice, without labels, not usable as ids."""

from __future__ import annotations

from compiler.locale import Labels
from dsl.diagnostic import Finding


class UnknownName(Finding):
    """Nothing of that name in the slot where it stands. `kind`: what the slot takes. `nearest`: a phrase."""

    written: str
    kind: Labels
    nearest: Labels


class UnknownValue(Finding):
    """Not a value of the choice that stands before it."""

    written: str
    choice: str
    nearest: Labels


class UnknownAnnouncement(Finding):
    """`amends` or `replaces` of an announcement that the project does not have."""

    written: str
    nearest: Labels


class UnknownVocabulary(Finding):
    written: str
    nearest: Labels


class UnknownZone(Finding):
    written: str
    nearest: Labels


class UnknownTarget(Finding):
    """No rule or row of that name or address: after `overrides`, or after `row`."""

    written: str
    nearest: Labels


class AmbiguousTarget(Finding):
    """Several rows of that address are equally near."""

    written: str
    candidates: tuple[str, ...]


class WrongKind(Finding):
    """A name that is declared, but as something else than its slot takes."""

    written: str
    kind: Labels
    wanted: Labels


class DuplicateName(Finding):
    """A name that another of the same name space has already."""

    written: str
    kind: Labels


class DuplicateLabel(Finding):
    """A label that names another thing of the same name space too."""

    label: str
    written: str
    other: str


class MissingLabel(Finding):
    """Said in one language only. `language`: the one that is missing."""

    written: str
    language: Labels
    keyword: str


class InvalidId(Finding):
    """Not `[a-z][a-z0-9_]*` where the name reaches Python, a file's name, or a web address."""

    written: str


class ReservedId(Finding):
    """A word that Python, the generated functions, or a file system keeps to itself."""

    written: str


class IdOutsidePath(Finding):
    """The name of an announcement or vocabulary is not that of its file. `expected`: the path that would fit."""

    written: str
    path: str
    expected: str


class NoValues(Finding):
    """A choice without values, or a group without members."""

    written: str
