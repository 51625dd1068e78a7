"""The shape of a finding: a value with typed fields, its place, what would mend it. `compiler.locale` has its words."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, ClassVar, Self, dataclass_transform

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


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Value:
    """A frozen value of the fields that its class annotates, as attrs makes one, but without code for each class.

    There are many kinds of findings, and few are ever made: every command would pay for all of them when it starts.
    """

    _fields: ClassVar[dict[str, Any]] = {}
    """Every field with its default, or `_NEEDED`."""

    def __init_subclass__(cls) -> None:
        fields = (name for name, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar"))
        cls._fields = cls._fields | {name: cls.__dict__.get(name, _NEEDED) for name in fields}

    def __init__(self, **given: Any) -> None:
        values = self._fields | given
        wrong = [name for name, value in values.items() if value is _NEEDED or name not in self._fields]
        if wrong:
            raise TypeError(f"{type(self).__name__} is given without, or has not: {', '.join(wrong)}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def but(self, **changes: Any) -> Self:
        """The same with other values of some fields."""
        return type(self)(**self.__dict__ | changes)


_NEEDED = object()
"""In place of a default: the field has none."""


class Finding(_Value):
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
    region: Any = None
    witness: dict[str, Any] | None = None
    assigned: Severity | None = None
    silenced: str | None = None

    def __hash__(self) -> int:
        return hash((type(self), self.place))  # what its wording needs may be a dict

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
        return {name: value for name, value in vars(self).items() if name not in shared}
