"""What a question is answered with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Generic, Literal, NamedTuple, NoReturn, TypeVar, cast

from .errors import NotDecided

Kind = Literal["value", "per", "baseline", "not_covered", "conflict", "missing_fact"]
"""value: the rules say so. per: another document decides. baseline: the ordinary rule applies. not_covered: the
announcement says nothing. conflict: its rules contradict each other. missing_fact: it depends on facts not given."""

T_co = TypeVar("T_co", covariant=True)

Case = tuple[Any, ...]
"""The facts as they were given, in the order of the function's parameters, then `as_of`."""


class Reading(NamedTuple):
    """How an unclear clause was understood."""

    en: str
    zh: str


class Alternative(NamedTuple):
    """One of the answers that a conflict is between. `kind` is value, per, baseline or, for undecided, conflict."""

    kind: Kind
    value: Any
    rules: tuple[str, ...]
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """All of a decision but its case; one that is the same in many cases is made once.

    `value` is left out (None) where it is counted in the case: by `shift`, in microseconds `shift_us`, from `after`, an
    event or a matter.
    """

    matter: str
    kind: Kind
    value: Any = None
    rules: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    answers: tuple[Alternative, ...] = ()
    facts: tuple[str, ...] = ()
    lower_bound: bool = False
    provisos: tuple[str, ...] = ()
    force: tuple[str, ...] = ()
    presumed: tuple[str, ...] = ()
    restated: bool = False
    after: str | None = None
    shift: timedelta | None = None
    shift_us: int = 0
    explain: Callable[[str, Case, Literal["en", "zh"]], str] | None = None


class Decision(Generic[T_co]):
    """The answer to one question about one case, with the rules and clauses that give it.

    Two decisions are equal if they answer alike for the same reasons, whatever the case. Whoever makes one sets its
    three attributes: an `__init__` would take as long as everything else in a function together.
    """

    __slots__ = ("case", "outcome", "value")

    outcome: Outcome
    """What is the same in many cases."""

    case: Case

    value: T_co | str | None
    """The answer where `kind` is value; the id of a document where it is per; else None."""

    @property
    def matter(self) -> str:
        """What was asked."""
        return self.outcome.matter

    @property
    def kind(self) -> Kind:
        return self.outcome.kind

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that give the answer, in the announcement's order."""
        return self.outcome.rules

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses of the announcement that those rules cite."""
        return self.outcome.clauses

    @property
    def readings(self) -> tuple[Reading, ...]:
        """How unclear clauses were understood on the way to the answer."""
        return self.outcome.readings

    @property
    def facts(self) -> tuple[str, ...]:
        """Where `kind` is missing_fact: the facts without which there is no answer."""
        return self.outcome.facts

    @property
    def answers(self) -> tuple[Alternative, ...]:
        """Where `kind` is conflict: the answers that contradict each other."""
        return self.outcome.answers

    @property
    def lower_bound(self) -> bool:
        """The announcement says only that it is not before `value`."""
        return self.outcome.lower_bound

    @property
    def provisos(self) -> tuple[str, ...]:
        """Documents to which the value is subject."""
        return self.outcome.provisos

    @property
    def force(self) -> tuple[str, ...]:
        """Of what force the rules are that give the answer, where they say so: advice, commitment, forecast …"""
        return self.outcome.force

    @property
    def presumed(self) -> tuple[str, ...]:
        """Facts that were not given and that the announcement's scope presumes."""
        return self.outcome.presumed

    @property
    def restated(self) -> bool:
        """The value is that of the asked date, and was amended later."""
        return self.outcome.restated

    def require(self) -> T_co:
        """The value. Raises NotDecided where there is none."""
        if self.outcome.kind != "value":
            raise NotDecided(self.matter, self.kind, self.facts, cast(str | None, self.value), self.rules)
        return cast(T_co, self.value)

    def explain(self, lang: Literal["en", "zh"] = "en") -> str:
        """Why: the answer, the rules that give it, and of every other rule why it does not apply."""
        assert self.outcome.explain is not None
        return self.outcome.explain(self.matter, self.case, lang)

    def __bool__(self) -> NoReturn:
        """Raises TypeError: `if allowed(…)` would hold whatever the answer is."""
        raise TypeError(
            f"a decision is neither true nor false: look at the kind, the value or require() of {self.matter}\n"
            f"决定本身无真假：请查看 {self.matter} 的 kind、value 或 require()"
        )

    def __eq__(self, other: object) -> bool:
        return self._said() == other._said() if isinstance(other, Decision) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._said())

    def _said(self) -> tuple[Any, ...]:
        o = self.outcome
        giving = o.rules, o.clauses, o.readings, o.answers, o.facts
        return o.matter, o.kind, self.value, giving, o.lower_bound, o.provisos, o.force, o.presumed, o.restated

    def __repr__(self) -> str:
        what = ", ".join(self.facts) if self.value is None else str(self.value)
        return f"<{self.matter}: {self.kind} {what}".rstrip() + f" by {', '.join(self.rules) or 'no rule'}>"
