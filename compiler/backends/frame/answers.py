"""What rules and definitions answer, and the names of those that give it, as terms."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

from compiler.backends.frame.extensions import Extensions
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.states import Answer, Said, where
from compiler.backends.frame.terms import FALSE, TRUE, Term, literal, negate
from compiler.model.answer import Kind
from compiler.model.case import fact_name
from compiler.model.time import Layer
from compiler.model.vocabulary import Event
from compiler.plan import Plan


class Answers(Extensions):
    """`answer` evaluates each matter once; the announcement has no matter that rests on itself."""

    def __init__(self, plan: Plan, columns: Collection[str], doubtful: Collection[str] = ()) -> None:
        super().__init__(plan, columns, doubtful)
        self._answers: dict[tuple[str, Layer | None, str | None], Answer] = {}

    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        asked = matter, layer, before
        if asked not in self._answers:
            with self.within(None), self.counting(TRUE):
                self._answers[asked] = self._answer(matter, layer, before)
        return self._answers[asked]

    def _answer(self, matter: str, layer: Layer | None, before: str | None) -> Answer:
        if matter not in self.plan.matter:
            return self._derived_fact(matter)
        if layer is Layer.ORIGINAL:
            return self.original(matter)
        return self.extended(matter, self.answer(matter, Layer.ORIGINAL), before)

    def _derived_fact(self, name: str) -> Answer:
        """A derived fact's own value, by its fact's name, which is its definitions' too; nothing of what has none."""
        facts = self.announcement.facts
        derived = next((each for each in self.plan.derived if fact_name(facts[each.fact]) == name), None)
        if derived is None:
            return Answer()
        if isinstance(facts[derived.fact], Event):
            state = self.event(derived.fact)
            said = tuple((Said(Kind.VALUE, us, point=True), when) for us, when in state.at)
            unknown, possible = state.unknown, some([state.happened, state.unknown])
        else:
            can = self.possible(derived.fact)
            said = tuple(
                (
                    Said(Kind.VALUE, literal(value)),
                    every([when, *(negate(can[other]) for other in can if other != value)]),
                )
                for value, when in can.items()
            )
            unknown, possible = negate(some(when for _, when in said)), TRUE
        defined = some(self.holds(definition.condition).surely for definition in derived.definitions)
        gives = every([defined, some(when for _, when in said)])
        return Answer(where(TRUE, said), unknown=unknown, gives=((name, gives),), possible=possible)


def joined(answer: Answer) -> tuple[tuple[Term, Term], ...]:
    """When which rules give an answer, their names in printed order with `; ` between them."""
    told: list[tuple[Term, Term]] = []
    for group in _groups([pair for pair in answer.gives if pair[1] is not FALSE]):
        if len(group) > MANY:
            names = tuple(case([(when, literal(rule))]) for rule, when in group)
            told.append((some(when for _, when in group), Term("joined", names, "; ")))
            continue
        for size in range(len(group), 0, -1):
            for chosen in combinations(group, size):
                told.append((every(when for _, when in chosen), literal("; ".join(rule for rule, _ in chosen))))
    return tuple((when, name) for when, name in told if when is not FALSE)


MANY = 4
"""Of more rules that may give an answer together the names are joined in each row, else for all ways to choose some."""


def _groups(gives: list[tuple[str, Term]]) -> list[list[tuple[str, Term]]]:
    """Those that may hold together in one group, each in printed order."""
    groups: list[list[tuple[str, Term]]] = []
    for rule, when in gives:
        meets = [g for g in groups if any(_meet(when, then) for _, then in g)]
        merged = [pair for group in meets for pair in group] + [(rule, when)]
        groups = [g for g in groups if g not in meets] + [merged]
    order = [rule for rule, _ in gives]
    return [sorted(group, key=lambda pair: order.index(pair[0])) for group in groups]


def _meet(one: Term, other: Term) -> bool:
    """Whether nothing shows that two terms never hold together."""
    return any(every([a, b]) is not FALSE for a in _ways(one) for b in _ways(other))


def _ways(term: Term) -> tuple[Term, ...]:
    return term.args if term.op == "or" else (term,)
