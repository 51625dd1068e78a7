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

    `rules` are the names of those that it is about, `region` the cases in which it is so, in words of both languages.
    `witness` is one of these cases for programs: `facts` as a case file writes them, and what is answered.
    `assigned` is the severity that the project gives it, `silenced` the reason why the author lets it stand.
    """

    severity: ClassVar[Severity] = Severity.ERROR
    waivable: ClassVar[bool] = False
    """Whether an error may be lowered or silenced: what is built stays sound with it. All else may be."""

    place: Place
    related: tuple[Label, ...] = ()
    fixes: tuple[Fix, ...] = ()
    rules: tuple[str, ...] = ()
    region: Any = field(default=None, hash=False)
    witness: dict[str, Any] | None = field(default=None, hash=False)
    assigned: Severity | None = None
    silenced: str | None = None

    @classmethod
    def is_firm(cls) -> bool:
        """Whether it is an error whatever project and author say."""
        return cls.severity is Severity.ERROR and not cls.waivable

    @property
    def weight(self) -> Severity:
        """How much it weighs in this project."""
        return self.assigned or self.severity

    @property
    def stops(self) -> bool:
        """Whether nothing is built from its announcement."""
        return self.weight is Severity.ERROR and self.silenced is None

    @classmethod
    def name(cls) -> str:
        """The finding's one name, used in every output: `UnknownName` is `unknown-name`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def arguments(self) -> dict[str, Any]:
        """The values that the wording may name."""
        shared = {"place", "related", "fixes", "witness", "assigned", "silenced"}
        return {a.name: getattr(self, a.name) for a in attrs.fields(type(self)) if a.name not in shared}
