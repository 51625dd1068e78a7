"""One question about one case."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from compiler.calendar.clock import has_date
from compiler.interpreter.extensions import Extensions
from compiler.interpreter.needs import needed_events
from compiler.interpreter.shares import too_long
from compiler.interpreter.states import EventState, Happened, Never, Unknown
from compiler.interpreter.truth import unknown
from compiler.model.answer import Answer, Kind, Point
from compiler.model.as_of import as_of as stand_as_of
from compiler.model.case import FactError, FactValue, fact_name, find_matter
from compiler.model.extensions import published
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, TotalDefinition
from compiler.model.time import Layer
from compiler.model.uses import facts_of
from compiler.model.vocabulary import Choice, Event


def ask(announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None) -> Answer:
    """What the announcement answers for a matter (or a derived fact, by its fact's name) in a case.

    Facts that the matter does not use are ignored. `as_of` is an ISO date, inclusive. Raises FactError for a matter
    that does not exist, for given facts that contradict a definition or by which nothing can be counted, and where an
    answer lies outside the years that have dates.
    """
    return Question(announcement, matter, facts, as_of).asked()


class Question(Extensions):
    """The facts of a case and the matter asked. `as_of`: an ISO date; only what was published by then counts."""

    def __init__(
        self, announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None
    ) -> None:
        find_matter(announcement, matter)
        uses = frozenset(facts_of(announcement, matter))
        given = {name: value for name, value in facts.items() if name in uses}
        _refuse_what_cannot_be_counted(announcement.amounts, given)
        standing = stand_as_of(announcement, as_of)
        super().__init__(standing.announcement, given)
        self.matter = matter
        self.restated = standing.restated
        self.absent = standing.absent
        self.needed = needed_events(self.announcement, given, matter)
        self._answers: dict[tuple[str, Layer | None, str | None], Answer] = {}
        self._refuse_contradictions(uses)

    def event_not_given(self, event: Event) -> EventState:
        return Unknown(frozenset([event.fact])) if event.id in self.needed else Never(given=False)

    def _refuse_contradictions(self, uses: frozenset[str]) -> None:
        """Looks at every derived fact of the question, so that a contradiction never depends on what is asked first."""
        for id in self.announcement.derived:
            fact = self.announcement.facts[id]
            if fact_name(fact) in uses:
                if isinstance(fact, Event):
                    self.instant_of(id)
                elif isinstance(fact, Choice):
                    self.choice(id)
                else:
                    self.flag(id)

    # ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────

    def asked(self) -> Answer:
        """The answer for the asked matter. Raises FactError where an instant in it has no date."""
        answer = self.answer(self.matter)
        values = (answer.value, *(alternative.value for alternative in answer.alternatives))
        if not all(has_date(value.us) for value in values if isinstance(value, Point)):
            raise FactError("out-of-range", fact=self.farthest())
        return answer

    def answer(self, matter: str, layer: Layer | None = None, before: str | None = None) -> Answer:
        if layer is Layer.EARLIER and before is None:
            assert self.reader
            before = published(self.announcement, self.reader)
        asked = matter, layer, before
        if asked not in self._answers:
            with self.within(None):
                self._answers[asked] = self._answer(matter, layer, before)
        return self._answers[asked]

    def _answer(self, matter: str, layer: Layer | None, before: str | None) -> Answer:
        if matter in self.announcement.total:
            return self._total(self.announcement.total[matter])
        if matter not in self.announcement.matters:
            return self._derived_fact(matter)
        if layer is Layer.ORIGINAL:
            return self.original(matter).answer
        return self.extended(matter, before).answer

    # ── Definitions asked like a matter ──────────────────────────────────────────────────────────────────────

    def _total(self, definition: TotalDefinition) -> Answer:
        if definition.name == self.matter and definition.name in self.absent:
            return Answer(Kind.NOT_COVERED)
        truth = self.holds(definition.condition)
        if truth.unknown:
            return Answer(Kind.MISSING_FACT, facts=self.in_order(truth))
        return Answer(
            Kind.VALUE,
            truth.true,
            (definition.name,),
            definition.clauses,
            self.taken(definition.readings),
            restated=definition.name in self.restated,
        )

    def _derived_fact(self, name: str) -> Answer:
        """A derived fact's own value, with the definitions that give it."""
        id = next(id for id in self.announcement.derived if fact_name(self.announcement.facts[id]) == name)
        if id in self.absent:
            return Answer(Kind.NOT_COVERED)
        definitions = [d for d in self.announcement.derived[id] if self.holds(d.condition).true]
        clauses = tuple(dict.fromkeys(clause for d in definitions for clause in d.clauses))
        readings = self.taken(reading for d in definitions for reading in d.readings)
        given = (name,) if definitions else ()
        restated = id in self.restated
        if isinstance(self.announcement.derived[id][0], EventDefinition):
            state = self.instant_of(id)
            if isinstance(state, Unknown):
                return Answer(Kind.MISSING_FACT, facts=self.in_order(unknown(*state.facts)))
            if isinstance(state, Happened):
                value = Point(state.us, self.announcement.zone)
                return Answer(Kind.VALUE, value, given, clauses, readings, restated=restated)
            return Answer(Kind.NOT_COVERED)
        possible = self.choice(id) if isinstance(self.announcement.facts[id], Choice) else self.flag(id)
        if len(possible.values) > 1:
            return Answer(Kind.MISSING_FACT, facts=self.in_order(unknown(*possible.facts)))
        return Answer(Kind.VALUE, next(iter(possible.values)), given, clauses, readings, restated=restated)


def _refuse_what_cannot_be_counted(amounts: Mapping[str, bool], given: Mapping[str, FactValue]) -> None:
    """`amounts`: the number facts by which moments count, and whether they must be whole."""
    for fact, value in given.items():
        if isinstance(value, Decimal):
            if too_long(value):
                raise FactError("too-many-digits", fact=fact)
            if fact in amounts and value < 0:
                raise FactError("negative-amount", fact=fact, value=str(value))
            if amounts.get(fact) and value != value.to_integral_value():
                raise FactError("not-whole", fact=fact, value=str(value))
        elif isinstance(value, int) and not isinstance(value, bool) and not has_date(value):
            raise FactError("out-of-range", fact=fact)
