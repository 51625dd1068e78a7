"""An announcement as data: its facts, its rules with their conditions, and the sentences for them in both languages.

Generated modules hold one. It answers what their straight path leaves: questions with facts that are not given, and
why each rule applies or does not. Conditions are what the announcement's `when`, `except` and `if` say; total
definitions are written out in them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from .clocks import Zone
from .terms import Condition, Part, Text
from .values import Extended, Says

# ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Choice:
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    name: str
    default: bool


@dataclass(frozen=True, slots=True)
class Number:
    """`counts`: moments are counted by it, so it cannot be negative; `whole`: in units of which there are no parts."""

    name: str
    counts: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    name: str

    @property
    def fact(self) -> str:
        return self.name + "_at"


Fact = Choice | Flag | Number | Event


# ── Needs ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class NeedsOf:
    """Whatever a question about the matter needs; `original`: about its answer before rules extended it."""

    matter: str
    original: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these."""

    needs: tuple[Needs, ...]


Needs = tuple["str | NeedsOf | OneOf", ...]
"""All of these; a name is an event that must have happened."""


# ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Taken(NamedTuple):
    """A reading; it comes with the answer where `guard` (None: always) holds."""

    text: Text
    guard: Condition | None = None


class Branch(NamedTuple):
    """An outcome of a rule. `instead` counts the exception in whose place it stands."""

    matter: str
    says: Says
    text: Text
    clauses: tuple[str, ...]
    guard: Part | None = None
    instead: int | None = None
    breach: bool = False
    needs: Needs = ()

    @property
    def extends(self) -> bool:
        """Whether it says how much later, or more, than another answer."""
        return isinstance(self.says, Extended)


class Override(NamedTuple):
    """The rule that has it sets `target` aside where `guard` (None: always) holds."""

    target: str
    because: Text
    guard: Condition | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """`when` must all hold. Of `exceptions` none may, except for a branch `instead` its own.

    `duties` are the matters whose deadline or duty the rule gives and whose breach it looks at. `scope`: what is given
    must lie inside, what is not given is presumed so. `binding`: what it asks for can be breached.
    """

    name: str
    branches: tuple[Branch, ...]
    when: tuple[Part, ...] = ()
    exceptions: tuple[Part, ...] = ()
    overrides: tuple[Override, ...] = ()
    duties: tuple[str, ...] = ()
    readings: tuple[Taken, ...] = ()
    scope: tuple[Part, ...] = ()
    provisos: tuple[str, ...] = ()
    force: str | None = None
    binding: bool = True


@dataclass(frozen=True, slots=True)
class Definition:
    """A matter that is yes exactly where the condition holds, or a fact that has `value` or is `source` there."""

    name: str
    condition: Part
    clauses: tuple[str, ...] = ()
    readings: tuple[Taken, ...] = ()
    needs: Needs = ()
    value: str | bool | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """`acts` are the events that meet its deadline, `flags` those that meet its duty. `uses`: its facts in order.

    `deadline`: its answer is the end of a day where days are counted from it.
    """

    name: str
    text: Text
    uses: tuple[str, ...]
    acts: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    deadline: bool = False


@dataclass(frozen=True)
class Book:
    """All of an announcement. Dates are in ISO 8601; `valid` is the first and the last day, None is open.

    `matters` are those that can be asked, derived facts by their fact's name among them. A book of how an announcement
    stood names its rules and definitions that were `restated` later, and the definitions still `absent`, which serve
    the rules but are not answered themselves.
    """

    zone: Zone
    published: str
    valid: tuple[str | None, str | None]
    facts: tuple[Fact, ...]
    matters: tuple[Matter, ...]
    rules: tuple[Rule, ...]
    definitions: tuple[Definition, ...] = ()
    restated: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    @cached_property
    def silent(self) -> Book:
        """The same while nothing of it is in force."""
        return replace(self, rules=(), absent=tuple(definition.name for definition in self.definitions))

    def then(
        self,
        without: tuple[str, ...] = (),
        otherwise: tuple[Rule, ...] = (),
        added: tuple[tuple[str | None, Rule], ...] = (),
        definitions: tuple[Definition, ...] | None = None,
        restated: tuple[str, ...] = (),
        absent: tuple[str, ...] = (),
    ) -> Book:
        """As it stood on a date: rules left out, `otherwise` in place of those of the same names.

        Rules that are no longer there are `added`, each with the name of the one after which it stood, None for none.
        """
        old = {rule.name: rule for rule in otherwise}
        rules = {rule.name: old.get(rule.name, rule) for rule in self.rules if rule.name not in without}
        order = list(rules)
        for after, rule in added:
            rules[rule.name] = rule
            order.insert(0 if after is None else order.index(after) + 1, rule.name)
        return replace(
            self,
            rules=tuple(rules[name] for name in order),
            definitions=self.definitions if definitions is None else definitions,
            restated=restated,
            absent=absent,
        )

    @cached_property
    def rule(self) -> dict[str, Rule]:
        return {rule.name: rule for rule in self.rules}

    def in_force(self, date: str) -> bool:
        """Whether it was published by a date, and is valid then."""
        first, last = self.valid
        return self.published <= date and (first is None or first <= date) and (last is None or date <= last)

    @cached_property
    def fact(self) -> dict[str, Fact]:
        return {fact.name: fact for fact in self.facts}

    @cached_property
    def fact_names(self) -> dict[str, Fact]:
        """Facts by the name under which they are given, in order."""
        return {fact.fact if isinstance(fact, Event) else fact.name: fact for fact in self.facts}

    @cached_property
    def matter(self) -> dict[str, Matter]:
        return {matter.name: matter for matter in self.matters}

    @cached_property
    def branches(self) -> dict[str, tuple[tuple[Rule, Branch], ...]]:
        """Every outcome for a matter with its rule, in printed order."""
        found: dict[str, list[tuple[Rule, Branch]]] = {matter.name: [] for matter in self.matters}
        for rule in self.rules:
            for branch in rule.branches:
                found[branch.matter].append((rule, branch))
        return {matter: tuple(branches) for matter, branches in found.items()}

    @cached_property
    def overriding(self) -> dict[str, tuple[tuple[Rule, Override], ...]]:
        """What sets a rule aside, with the rule that does."""
        found: dict[str, list[tuple[Rule, Override]]] = {}
        for rule in self.rules:
            for override in rule.overrides:
                found.setdefault(override.target, []).append((rule, override))
        return {target: tuple(overrides) for target, overrides in found.items()}

    @cached_property
    def defining(self) -> dict[str, tuple[Definition, ...]]:
        """The definitions of a matter, or of a choice, flag or event by its id."""
        found: dict[str, list[Definition]] = {}
        for definition in self.definitions:
            found.setdefault(definition.name, []).append(definition)
        return {name: tuple(definitions) for name, definitions in found.items()}

    @cached_property
    def _extended(self) -> frozenset[str]:
        return frozenset(m for m, branches in self.branches.items() for _, branch in branches if branch.extends)

    def extends(self, matter: str) -> bool:
        """Whether rules extend the answer of a matter."""
        return matter in self._extended

    def is_deadline(self, matter: str) -> bool:
        return matter in self.matter and self.matter[matter].deadline

    def asked(self, matter: str) -> tuple[Definition, ...]:
        """The definitions that answer a question: of a matter, or of a derived fact by the fact's name."""
        fact = self.fact_names.get(matter)
        return self.defining.get(fact.name if fact else matter, ())
