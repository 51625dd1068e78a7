"""Names: unknown, taken twice, without labels, not usable as ids."""

from __future__ import annotations

from attrs import frozen

from compiler.locale import Labels
from dsl.diagnostic import Finding


@frozen
class UnknownName(Finding):
    """Nothing of that name in the slot where it stands. `kind`: what the slot takes. `nearest`: a phrase."""

    written: str
    kind: Labels
    nearest: Labels


@frozen
class UnknownValue(Finding):
    """Not a value of the choice that stands before it."""

    written: str
    choice: str
    nearest: Labels


@frozen
class UnknownAnnouncement(Finding):
    """`amends` or `replaces` of an announcement that the project does not have."""

    written: str
    nearest: Labels


@frozen
class UnknownVocabulary(Finding):
    written: str
    nearest: Labels


@frozen
class UnknownZone(Finding):
    written: str
    nearest: Labels


@frozen
class UnknownTarget(Finding):
    """No rule or row of that name or address: after `overrides`, or after `row`."""

    written: str
    nearest: Labels


@frozen
class AmbiguousTarget(Finding):
    """Several rows of that address are equally near."""

    written: str
    candidates: tuple[str, ...]


@frozen
class WrongKind(Finding):
    """A name that is declared, but as something else than its slot takes."""

    written: str
    kind: Labels
    wanted: Labels


@frozen
class DuplicateName(Finding):
    """A name that another of the same name space has already."""

    written: str
    kind: Labels


@frozen
class DuplicateLabel(Finding):
    """A label that names another thing of the same name space too."""

    label: str
    written: str
    other: str


@frozen
class MissingLabel(Finding):
    """Said in one language only. `language`: the one that is missing."""

    written: str
    language: Labels
    keyword: str


@frozen
class InvalidId(Finding):
    """Not `[a-z][a-z0-9_]*` where the name reaches Python, a file's name, or a web address."""

    written: str


@frozen
class ReservedId(Finding):
    """A word that Python, the generated functions, or a file system keeps to itself."""

    written: str


@frozen
class IdOutsidePath(Finding):
    """The name of an announcement or vocabulary is not that of its file. `expected`: the path that would fit."""

    written: str
    path: str
    expected: str


@frozen
class NoValues(Finding):
    """A choice without values, or a group without members."""

    written: str
