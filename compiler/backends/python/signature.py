"""The head of a function: its parameters with their types, and what it returns."""

from __future__ import annotations

from attrs import frozen

from compiler.backends.python.names import Names
from compiler.backends.python.text import Call, tuple_of
from compiler.model.case import AT, fact_name
from compiler.model.scope import scope_fact, scope_tests
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, MatterKind, Number
from compiler.plan import DerivedPlan, MatterPlan, Plan

TIMES = (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT)


@frozen
class Signature:
    """Of a matter, or of a derived fact that is asked like one. Its name is also the name of the function."""

    plan: Plan
    names: Names
    of: MatterPlan | DerivedPlan

    @property
    def asked(self) -> Matter | Fact:
        a = self.plan.announcement
        return a.matters[self.of.matter] if isinstance(self.of, MatterPlan) else a.facts[self.of.fact]

    @property
    def name(self) -> str:
        return (
            self.of.matter if isinstance(self.of, MatterPlan) else fact_name(self.plan.announcement.facts[self.of.fact])
        )

    @property
    def facts(self) -> dict[str, Fact | None]:
        """By the name under which it is given; None is `at`."""
        by_name = {fact_name(fact): fact for fact in self.plan.announcement.facts.values()}
        return {name: None if name == AT else by_name[name] for name in self.of.facts}

    @property
    def case(self) -> Call:
        """The facts as they were given, as the runtime takes them."""
        return tuple_of([*self.of.facts, "as_of"])

    def lines(self) -> list[str]:
        date = self.names.python("date")
        parameters = [f"{name}: {self._parameter(fact)}," for name, fact in self.facts.items()]
        return [
            f"def {self.name}(",
            "    *,",
            *(f"    {parameter}" for parameter in parameters),
            f"    as_of: {date} | None = None,",
            f") -> Decision[{self.returned}]:",
        ]

    def _parameter(self, fact: Fact | None) -> str:
        match fact:
            case Choice():
                return f"{self.names.choice(fact.id)} | NotGiven = NOT_GIVEN"
            case Flag() if not self._settled_elsewhere(fact):
                return f"bool | NotGiven = {fact.default}"
            case Flag():
                return "bool | NotGiven = NOT_GIVEN"
            case Number():
                return "int | float | Decimal | NotGiven = NOT_GIVEN"
            case Event():
                return f"{self._instant} | NotGiven | None = NOT_GIVEN"
            case None:
                return f"{self._instant} | NotGiven = NOT_GIVEN"

    def _settled_elsewhere(self, flag: Flag) -> bool:
        """Whether a flag that is not given may be other than its default: derived, or presumed by a scope."""
        a = self.plan.announcement
        presumed = {scope_fact(test) for rule in a.rules for test in scope_tests(rule.scope)}
        return flag.id in a.derived or flag.id in presumed

    @property
    def _instant(self) -> str:
        return self.names.python(self.names.clock.type)

    @property
    def returned(self) -> str:
        """The type of the decision's value."""
        match self.asked:
            case Matter(kind=kind) if kind in TIMES:
                return self._instant
            case Matter(kind=MatterKind.YES_NO | MatterKind.PERMISSION | MatterKind.SCHEDULE) | Flag():
                return "bool"
            case Matter(kind=MatterKind.CHOICE) | Choice():
                return self.names.choice(self.asked.id)
            case Matter(kind=MatterKind.NUMBER) | Number():
                return "Decimal"
            case Event():
                return self._instant
            case _:
                return "str"
