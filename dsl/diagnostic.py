"""The shape of a finding: a value with typed fields, its place, what would mend it. `compiler.locale` has its words."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, ClassVar

import attrs
from attrs import field, frozen

from dsl.source import Place


class Severity(Enum):
    """How much a finding weighs. An error stops the outputs of its announcement."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@frozen
class Label:
    """Another place that a finding speaks of. `key` names its wording in the locale: `label.<key>`."""

    place: Place
    key: str
    arguments: dict[str, Any] = field(factory=dict, hash=False)


@frozen
class Edit:
    """Replace the text at a place."""

    place: Place
    text: str


@frozen
class Fix:
    """Edits that mend a finding. A safe one keeps the meaning that the author wrote. `key`: wording `fix.<key>`."""

    key: str
    edits: tuple[Edit, ...]
    safe: bool
    arguments: dict[str, Any] = field(factory=dict, hash=False)


@frozen
class Phrase:
    """A phrase whose wording the locale has in both languages, as `phrase.<key>`."""

    key: str
    arguments: dict[str, Any] = field(factory=dict, hash=False)


@frozen(kw_only=True)
class Finding:
    """Base of all findings.

    A subclass adds the typed fields that its wording uses: `str` for text of the user's, `tuple[str, ...]` for
    several, `compiler.locale.Labels`, `Phrase` or `Keyword` for what exists in both languages, `int` for numbers.
    """

    severity: ClassVar[Severity] = Severity.ERROR

    place: Place
    related: tuple[Label, ...] = ()
    fixes: tuple[Fix, ...] = ()

    @classmethod
    def name(cls) -> str:
        """The finding's one name, used in every output: `UnknownName` is `unknown-name`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def arguments(self) -> dict[str, Any]:
        """The values that the wording may name."""
        shared = {"place", "related", "fixes"}
        return {a.name: getattr(self, a.name) for a in attrs.fields(type(self)) if a.name not in shared}
