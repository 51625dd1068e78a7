"""One question about one case."""

from __future__ import annotations

from collections.abc import Mapping

from .book import Book, Definition
from .decision import Outcome
from .extensions import Extensions
from .facts import read
from .instants import Since
from .needs import needed_events
from .states import EventState, Never, Point
from .terms import ORIGINAL, Layer
from .truth import Unknown


class Question(Extensions):
    """The facts of a case and the matter asked. `uses`: the facts that may be given for it.

    `given` has instants as datetimes, `as_given` as the program gave them. Raises a FactError for what cannot be.
    """

    def __init__(
        self,
        announcement: Book,
        matter: str,
        uses: tuple[str, ...],
        given: Mapping[str, object],
        as_given: Mapping[str, object],
    ) -> None:
        super().__init__(announcement, read(announcement.fact_names, given), as_given)
        self.matter = matter
        self.needed = needed_events(announcement, self.given, as_given, matter)
        self._answers: dict[tuple[str, Layer | None], Outcome] = {}
        self._refuse_contradictions(frozenset(uses))

    def event_not_given(self, event: str) -> EventState:
        return Unknown([event + "_at"]) if event in self.needed else Never(given=False)

    def _refuse_contradictions(self, uses: frozenset[str]) -> None:
        """Looks at every derived fact of the question, so that a contradiction never depends on what is asked first."""
        for definition in self.book.definitions:
            if definition.source is not None and definition.name + "_at" in uses:
                self.instant_of(definition.name)
            elif definition.value is not None and definition.name in uses:
                self.possible(definition.name)

    # ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────

    def answer(self, matter: str, layer: Layer | None = None) -> Outcome:
        if (matter, layer) not in self._answers:
            with self.within(()):
                self._answers[matter, layer] = self._answer(matter, layer)
        return self._answers[matter, layer]

    def _answer(self, matter: str, layer: Layer | None) -> Outcome:
        definitions = self.book.asked(matter)
        if matter == self.matter and any(definition.name in self.book.absent for definition in definitions):
            return Outcome(matter, "not_covered")
        if not definitions:
            return (self.original(matter) if layer == ORIGINAL else self.extended(matter, layer)).outcome
        if definitions[0].source is None and definitions[0].value is None:
            return self._defined(definitions[0])
        return self._derived_fact(matter, definitions)

    # ── Definitions asked like a matter ──────────────────────────────────────────────────────────────────────

    def _defined(self, definition: Definition) -> Outcome:
        truth = self.holds(definition.condition.condition)
        if isinstance(truth, Unknown):
            return Outcome(definition.name, "missing_fact", facts=self.in_order([truth]))
        readings = self.taken(definition.readings)
        restated = definition.name in self.book.restated
        return Outcome(
            definition.name, "value", truth, (definition.name,), definition.clauses, readings, restated=restated
        )

    def _derived_fact(self, name: str, definitions: tuple[Definition, ...]) -> Outcome:
        """A derived fact's own value, with the definitions that give it."""
        giving = [d for d in definitions if self.holds(d.condition.condition) is True]
        rules = (name,) if giving else ()
        clauses = tuple(dict.fromkeys(clause for d in giving for clause in d.clauses))
        readings = self.taken(reading for d in giving for reading in d.readings)
        value: Point | str | bool
        if definitions[0].source is not None:
            state = self.instant_of(definitions[0].name)
            if isinstance(state, Unknown):
                return Outcome(name, "missing_fact", facts=self.in_order([state]))
            if not isinstance(state, Since):
                return Outcome(name, "not_covered")
            value = Point(state, self.book.zone)
        else:
            possible = self.possible(name)
            if len(possible) > 1:
                return Outcome(name, "missing_fact", facts=(name,))
            value = next(iter(possible))
        restated = definitions[0].name in self.book.restated
        return Outcome(name, "value", value, rules, clauses, readings, restated=restated)
