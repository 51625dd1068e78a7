"""Numbers of a case and of answers, and how they compare."""

from __future__ import annotations

from decimal import Decimal

from compiler.interpreter.facts import Facts
from compiler.interpreter.shares import share
from compiler.interpreter.states import Passed, Unknown, unknowns
from compiler.interpreter.truth import FALSE, Truth, known, unknown
from compiler.model.answer import Kind
from compiler.model.conditions import FactNumber, MatterNumber, Measure
from compiler.model.outcomes import Share

NumberState = Decimal | Passed | Unknown


class Numbers(Facts):
    def number(self, side: Decimal | FactNumber | MatterNumber) -> NumberState:
        """The number; over a matter whose answer is none, that answer."""
        match side:
            case Decimal():
                return side
            case FactNumber(fact):
                number = self.given.get(fact)
                return number if isinstance(number, Decimal) else Unknown(frozenset([fact]))
            case MatterNumber(matter, layer, before):
                answer = self.answer(matter, layer, before)
                if answer.kind is Kind.MISSING_FACT:
                    return Unknown(frozenset(answer.facts))
                return answer.value if isinstance(answer.value, Decimal) else Passed(answer.kind, answer.value)

    def share(self, terms: Share) -> NumberState:
        number = self.number(terms.of)
        return share(terms, number) if isinstance(number, Decimal) else number

    @staticmethod
    def measured(number: NumberState, measure: Measure, bound: NumberState) -> Truth:
        if isinstance(number, Passed) or isinstance(bound, Passed):
            return FALSE
        if isinstance(number, Unknown) or isinstance(bound, Unknown):
            return unknown(*unknowns(number, bound))
        match measure:
            case Measure.AT_LEAST:
                return known(number >= bound)
            case Measure.MORE_THAN:
                return known(number > bound)
            case Measure.AT_MOST:
                return known(number <= bound)
            case Measure.LESS_THAN:
                return known(number < bound)
            case Measure.EQUAL:
                return known(number == bound)
            case Measure.NOT_EQUAL:
                return known(number != bound)
