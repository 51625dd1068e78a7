"""What a matter is answered with where every fact is known: one outcome for each set of branches that hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from . import values
from .book import Book, Branch, Rule
from .clocks import Zone
from .decision import Alternative, Outcome, Reading
from .instants import TICK, Since
from .terms import At, OfEvent, OfMatter


class Outcomes(dict[int, Outcome | None]):
    """Outcomes by the bits of what holds: the branches in printed order (of a definition its condition), then the
    conditions of overrides, then those of readings; only those that have one take a bit.

    An outcome is made when it is first needed. None: it takes the case to say.
    """

    def __init__(
        self, announcement: Book, matter: str, explain: Callable[..., str], printed: Callable[[Zone, Since], Any]
    ) -> None:
        super().__init__()
        self._printed = printed
        self._matter = matter
        self._explain = explain
        self._branches = announcement.branches.get(matter, ())
        self._definition = next(iter(announcement.asked(matter)), None)
        bits = count(1 if self._definition else len(self._branches))
        self._defining = [
            (Reading(*r.text), None if r.guard is None else next(bits))
            for r in (self._definition.readings if self._definition else ())
        ]
        rules = tuple(dict.fromkeys(rule.name for rule, _ in self._branches))
        by_name = {rule.name: rule for rule, _ in self._branches}
        self._overrides = [
            (rule, override.target, None if override.guard is None else next(bits))
            for rule in rules
            for override in by_name[rule].overrides
            if override.target in by_name
        ]
        self._readings = {
            rule: [(Reading(*r.text), None if r.guard is None else next(bits)) for r in by_name[rule].readings]
            for rule in rules
        }

    def __missing__(self, held: int) -> Outcome | None:
        outcome = self.of(tuple(bit for bit in range(held.bit_length()) if held >> bit & 1))
        self[held] = outcome
        return outcome

    def of(self, bits: tuple[int, ...]) -> Outcome | None:
        """The outcome where these bits are set, in order."""
        held = frozenset(bits)
        if self._definition:
            name, clauses = self._definition.name, self._definition.clauses
            readings = tuple(r for r, bit in self._defining if bit is None or bit in held)
            return Outcome(self._matter, "value", 0 in held, (name,), clauses, readings, explain=self._explain)
        says = [self._branches[bit] for bit in bits if bit < len(self._branches)]
        saying = {rule.name for rule, _ in says}
        remaining = [(rule, branch) for rule, branch in says if not self._set_aside(rule.name, saying, held)]
        answers = list(dict.fromkeys(branch.says for _, branch in remaining))
        if not remaining:
            return Outcome(self._matter, "not_covered", explain=self._explain)
        if any(isinstance(answer, values.Moved) and not isinstance(answer.moment, At) for answer in answers):
            return self._counted(answers, remaining, held)
        if any(isinstance(answer, values.Weekly) for answer in answers):
            return self._open(answers, remaining, held)
        said = list(dict.fromkeys(_said(answer) for answer in answers))
        shared = self._shared(remaining, held)
        if len(said) > 1 or said[0][0] == "conflict":
            return Outcome(self._matter, "conflict", answers=tuple(self._alternatives(remaining)), **shared)
        kind, _, lower_bound = said[0]
        shared |= self._with_value(remaining)
        return Outcome(self._matter, kind, self._value(answers[0]), lower_bound=lower_bound, **shared)

    def _counted(
        self, answers: list[values.Says], remaining: list[tuple[Rule, Branch]], held: frozenset[int]
    ) -> Outcome | None:
        """A moment that is counted in the case, if it is the only answer."""
        match answers:
            case [values.Moved(OfEvent(after, shift) | OfMatter(after, shift, None), lower_bound)]:
                shared = {**self._shared(remaining, held), **self._with_value(remaining)}
                return Outcome(
                    self._matter,
                    "value",
                    after=after,
                    shift=shift,
                    shift_us=shift // TICK,
                    lower_bound=lower_bound,
                    **shared,
                )
            case _:
                return None

    def _open(
        self, answers: list[values.Says], remaining: list[tuple[Rule, Branch]], held: frozenset[int]
    ) -> Outcome | None:
        """Hours, if they are the only answer; the case has the value."""
        shared = {**self._shared(remaining, held), **self._with_value(remaining)}
        return Outcome(self._matter, "value", **shared) if len(answers) == 1 else None

    def _shared(self, remaining: list[tuple[Rule, Branch]], held: frozenset[int]) -> dict[str, Any]:
        rules = tuple(dict.fromkeys(rule.name for rule, _ in remaining))
        readings = [r for rule in rules for r, bit in self._readings[rule] if bit is None or bit in held]
        return {
            "rules": rules,
            "clauses": tuple(dict.fromkeys(clause for _, branch in remaining for clause in branch.clauses)),
            "readings": tuple(dict.fromkeys(readings)),
            "explain": self._explain,
        }

    @staticmethod
    def _with_value(remaining: list[tuple[Rule, Branch]]) -> dict[str, Any]:
        """What comes with one answer, but not with a conflict."""
        return {
            "provisos": tuple(dict.fromkeys(proviso for rule, _ in remaining for proviso in rule.provisos)),
            "force": tuple(dict.fromkeys(rule.force for rule, _ in remaining if rule.force)),
        }

    def _set_aside(self, rule: str, saying: set[str], held: frozenset[int]) -> bool:
        return any(
            other in saying and (bit is None or bit in held) and not self._set_aside(other, saying, held)
            for other, target, bit in self._overrides
            if target == rule
        )

    def _value(self, says: values.Says) -> Any:
        match says:
            case values.Moved(At(instant, zone)):
                return self._printed(zone, instant)
            case _:
                return _said(says)[1]

    def _alternatives(self, remaining: list[tuple[Rule, Branch]]) -> Iterable[Alternative]:
        by_answer: dict[tuple[Any, Any, bool], list[tuple[Rule, Branch]]] = {}
        for rule, branch in remaining:
            by_answer.setdefault(_said(branch.says), []).append((rule, branch))
        for (kind, _, _), givers in by_answer.items():
            rules = tuple(dict.fromkeys(rule.name for rule, _ in givers))
            clauses = tuple(dict.fromkeys(clause for _, branch in givers for clause in branch.clauses))
            yield Alternative(kind, self._value(givers[0][1].says), rules, clauses)


def _said(says: values.Says) -> tuple[Any, Any, bool]:
    """Kind and value, so that equal answers are equal."""
    match says:
        case values.Value(value):
            return "value", value, False
        case values.Moved(At(instant), lower_bound):
            return "value", instant, lower_bound
        case values.Per(reference):
            return "per", reference, False
        case values.Baseline():
            return "baseline", None, False
        case _:
            return "conflict", None, False
