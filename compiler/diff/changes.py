"""What two versions of a rulebook decide differently, and what else differs between them."""

from __future__ import annotations

from enum import IntEnum

from attrs import field, frozen

from compiler.locale import Labels
from compiler.model.answer import Answer
from compiler.model.case import FactValue
from compiler.model.outcomes import ExtendedBy, OutcomeValue
from compiler.model.rulebook import Announcement
from compiler.model.time import Window
from compiler.regions import Cell


class Category(IntEnum):
    """How much a change weighs, the lightest first.

    text: wording, readings and citations only. decision: some case is decided otherwise. api: a name that programs use
    is gone or renamed.
    """

    TEXT = 1
    DECISION = 2
    API = 3


@frozen
class Side:
    """What one version answers in a region. `answer` is that of the case shown, `value` what a rule says there.

    `extended`: by how much another rule extends what the first says.
    """

    answer: Answer
    value: OutcomeValue | None = None
    extended: ExtendedBy | None = None

    @property
    def said(self) -> tuple[OutcomeValue | None, ExtendedBy | None]:
        """What is said, whatever it comes to in a case."""
        return self.value, self.extended


@frozen
class Decided:
    """A region of cases that the two versions decide differently, each always alike.

    `cells` make up the region; `case` is one of it, put to the interpreter of both. `rules` are all that speak in it,
    in either version. `as_of` is an ISO date where only questions of that date see the difference, None where those
    without a date do.
    """

    matter: str
    cells: tuple[Cell, ...] = field(eq=False, repr=False)
    before: Side
    after: Side
    case: dict[str, FactValue] = field(hash=False)
    rules: frozenset[str]
    as_of: str | None = None


@frozen
class Unsettled:
    """Whether the matter is decided alike was not settled: `rules` are those that differ."""

    matter: str
    rules: tuple[str, ...]


@frozen
class Needed:
    """Facts that a question about the matter asks for, and did not before."""

    matter: str
    facts: tuple[str, ...]


@frozen
class Retimed:
    """A window that opens or closes at another instant."""

    name: str
    before: Window
    after: Window


@frozen
class Headed:
    """What the header says otherwise, of the dates or of other announcements. `key`: published, valid, amends …"""

    key: str
    before: str
    after: str


@frozen
class Renamed:
    """A name that programs use. `kind` is announcement, matter, fact, value, reference or rule; `now` None: gone."""

    kind: str
    name: str
    now: str | None = None


@frozen
class Reworded:
    """Something that changes no answer: `kind` is what of it differs (labels, readings, clauses …), `name` whose."""

    kind: str
    name: str


@frozen
class Example:
    """An example whose expectation differs, or that the other version answers otherwise."""

    name: str
    matter: str
    before: Labels
    after: Labels


@frozen
class AnnouncementChange:
    """All that differs in one announcement. `old` or `new` is None where it was added or is gone.

    `effectless` are edited rules and definitions by which no case is decided otherwise. `joint` is the announcement of
    the new version over the vocabularies of both, in whose words regions are told.
    """

    id: str
    old: Announcement | None
    new: Announcement | None
    decided: tuple[Decided, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    needed: tuple[Needed, ...] = ()
    headed: tuple[Headed, ...] = ()
    retimed: tuple[Retimed, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    examples: tuple[Example, ...] = ()
    effectless: tuple[str, ...] = ()
    joint: Announcement | None = None

    @property
    def category(self) -> Category | None:
        """The heaviest of its changes; None where there is none."""
        if self.new is None or self.renamed:
            return Category.API
        if self.old is None or self.decided or self.unsettled or self.needed or self.headed:
            return Category.DECISION
        return Category.TEXT if self.reworded or self.effectless or self.examples else None


@frozen
class Difference:
    """The announcements that differ, by id."""

    announcements: tuple[AnnouncementChange, ...]

    @property
    def category(self) -> Category | None:
        """The heaviest change of all; None where nothing differs."""
        return max((a.category for a in self.announcements if a.category is not None), default=None)
