"""Numbers that rules give: shares of another number, and what is added to a time or a number."""

from __future__ import annotations

from decimal import Decimal

from compiler.locale import say
from compiler.locale.time import quantity
from compiler.model.conditions import FactNumber, MatterNumber, NumberIs
from compiler.model.outcomes import ExtendedBy, NumberValue, Share
from compiler.model.rulebook import Announcement
from compiler.model.rules import all_outcomes
from compiler.model.time import Unit
from compiler.prose.durations import duration
from compiler.prose.names import layered, noun
from compiler.prose.parts import conditions_of

_MONEY = "money"
_TIMES = {unit.value for unit in Unit}


def number(a: Announcement, of: FactNumber | MatterNumber, lang: str) -> str:
    """A number as a noun: `the price paid`, `实付金额`."""
    if isinstance(of, FactNumber):
        return noun(a, of.fact, lang)
    return layered(noun(a, of.matter, lang), of.layer, lang)


def measured(a: Announcement, value: Decimal, unit: str | None, lang: str) -> str:
    """A number with its unit; money with the currency, where the announcement speaks of one only."""
    if unit == _MONEY:
        found = currencies(a)
        unit = found.pop() if len(found) == 1 else None
    return quantity(value, unit, lang)


def currencies(a: Announcement) -> set[str]:
    """The currencies in which an announcement's sums are written."""
    units: set[str | None] = set()
    for rule in a.rules:
        units |= {part.unit for part in conditions_of(rule) if isinstance(part, NumberIs)}
        for out in all_outcomes(rule):
            number = out.value.by if isinstance(out.value, ExtendedBy) else out.value
            units |= {number.unit} if isinstance(number, NumberValue | Share) else set()
    return {unit for unit in units if unit is not None and unit.isupper()}


def share(a: Announcement, of: Share, lang: str) -> str:
    """`30% of the price paid, but at least 5 CNY and at most 500 CNY, rounded down to 0.01 CNY`."""
    said = say("prose.share.of", lang, {"percent": quantity(of.percent, "%", lang), "number": number(a, of.of, lang)})
    ends = {"least": of.at_least, "most": of.at_most}
    bounds = {name: measured(a, value, of.unit, lang) for name, value in ends.items() if value is not None}
    if bounds:
        said += say(f"prose.share.at-{'-'.join(bounds)}", lang, bounds)
    if of.rounding:
        mode = of.rounding.mode.value.replace(" ", "-")
        said += say(f"prose.share.round-{mode}", lang, {"step": measured(a, of.rounding.step, of.unit, lang)})
    return said


def extended(a: Announcement, subject: str, of: ExtendedBy, further: bool, lang: str) -> str:
    """That the subject comes so much later, or is so much more: than it was at first, or `further` than it was."""
    if isinstance(of.by, NumberValue):
        amount = measured(a, of.by.value, of.by.unit, lang)
        kind = "longer" if of.by.unit in _TIMES else "more"
    else:
        amount, kind = duration(a, of.by, lang), "longer"
    return say(f"prose.extended.{kind}{'-further' if further else ''}", lang, {"subject": subject, "amount": amount})
