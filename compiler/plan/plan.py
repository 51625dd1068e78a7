"""The plan of an announcement: for each matter the outcomes that rules may give it, each with its whole condition."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

from attrs import frozen

from compiler.model.conditions import Condition
from compiler.model.outcomes import OutcomeValue
from compiler.model.rulebook import Announcement
from compiler.model.rules import Reading


class Role(Enum):
    """What an outcome is in its rule. `define`: one of the two answers of a total definition."""

    THEN = "then"
    INSTEAD = "instead"
    ON_BREACH = "on breach"
    DEFINE = "define"


@frozen
class EventNeed:
    """The event must have happened (for a derived one, the event that it is in the case)."""

    event: str


@frozen
class MatterNeed:
    """Whatever a question about the matter needs in the case; `original`: about its answer before rules extended it."""

    matter: str
    original: bool = False


@frozen
class AllNeeds:
    """Every one of them."""

    needs: tuple[Need, ...]


@frozen
class AnyNeed:
    """One of them, so one event of each choice between them; nothing where one needs nothing."""

    needs: tuple[Need, ...]


Need = EventNeed | MatterNeed | AllNeeds | AnyNeed
"""Without which events an outcome cannot hold."""


@frozen
class Branch:
    """One outcome of a rule for a matter.

    `holds` is everything that must be so for the rule to say it: its `when`, its exceptions, the guard, that the
    moment exists, and on breach that a duty which the rule gives is missed. `remains`: it holds and no rule sets it
    aside. Definitions are inlined, so no condition has a `Defined`. `clauses` are those of the exception where an
    `instead` cites its own.

    The tests of a scope are among the conditions. What a scope presumes of facts that are not given is not; and whether
    the hours of a schedule are open now is not part of holding, only that they say something.

    The branch is open in a case where `open` is not false while all events, `now` and other matters are unknown.
    """

    rule: str
    role: Role
    clauses: tuple[str, ...]
    value: OutcomeValue
    holds: Condition
    remains: Condition
    open: Condition
    needs: Need
    readings: tuple[Reading, ...] = ()


@frozen
class Extension:
    """An outcome that says how much later (or more) than another answer of its matter.

    That answer is the one of the branches, or with `earlier` that as extended by what was published before `date` (an
    ISO date, on which its rule was). `branch.value` is an ExtendedBy. It holds whatever that answer is; where it is
    neither an instant nor a number, nothing is changed by it.
    """

    branch: Branch
    date: str
    earlier: bool


@frozen
class Aside:
    """`rule` sets `target` aside for the matter where one of its branches remains and `guard` (None: always) holds."""

    rule: str
    target: str
    guard: Condition | None


@frozen(slots=False)
class MatterPlan:
    """How one matter is decided.

    `branches` are in the order of the rules, within a rule `then`, `instead`, `on breach`; `extensions`, which are not
    among them, likewise. `asides` name only rules that decide this matter. `rests_on` are the matters whose answers its
    conditions and moments name, directly or through another, each after those on which it rests itself; total
    definitions, which are inlined, and matters that no rule decides are not among them.
    `facts` are the names of the facts that can change the answer, `at` last. `derivations` are the ids of the facts
    that definitions derive, each after those that its definitions use.
    """

    matter: str
    branches: tuple[Branch, ...]
    asides: tuple[Aside, ...]
    rests_on: tuple[str, ...]
    facts: tuple[str, ...]
    derivations: tuple[str, ...]
    extensions: tuple[Extension, ...] = ()

    @cached_property
    def rules(self) -> tuple[str, ...]:
        """The rules that decide the matter without extending an answer, each once, in printed order."""
        return tuple(dict.fromkeys(branch.rule for branch in self.branches))


@frozen
class Derivation:
    """One definition of a derived fact: where `condition` holds, the choice or flag is `value`, the event is `source`.

    `condition` has definitions inlined; `needs` are those of the condition and the source.
    """

    condition: Condition
    needs: Need
    clauses: tuple[str, ...]
    readings: tuple[Reading, ...]
    value: str | bool | None = None
    source: str | None = None


@frozen
class DerivedPlan:
    """How a derived choice, flag or event is had from other facts, and so answered; the rest as for a matter."""

    fact: str
    definitions: tuple[Derivation, ...]
    rests_on: tuple[str, ...]
    facts: tuple[str, ...]
    derivations: tuple[str, ...]


@frozen(slots=False)
class Plan:
    """All matters that rules or definitions decide or an example asks for, and the derived facts, as declared."""

    announcement: Announcement
    matters: tuple[MatterPlan, ...]
    derived: tuple[DerivedPlan, ...] = ()

    @cached_property
    def matter(self) -> dict[str, MatterPlan]:
        return {matter.matter: matter for matter in self.matters}
