"""Numbers that rules give: shares of another number, and what is added to a time or a number."""

from __future__ import annotations

from compiler.locale import say
from compiler.locale.time import quantity
from compiler.model.conditions import FactNumber, MatterNumber
from compiler.model.rulebook import Announcement
from compiler.model.rules import ExtendedBy, NumberValue, Share
from compiler.model.time import Unit
from compiler.prose.durations import duration
from compiler.prose.names import layered, noun

_TIMES = {unit.value for unit in Unit}


def number(a: Announcement, of: FactNumber | MatterNumber, lang: str) -> str:
    """A number as a noun: `the price paid`, `实付金额`."""
    if isinstance(of, FactNumber):
        return noun(a, of.fact, lang)
    return layered(noun(a, of.matter, lang), of.layer, lang)


def share(a: Announcement, of: Share, lang: str) -> str:
    """`30% of the price paid, but at least 5 CNY and at most 500 CNY, rounded down to 0.01 CNY`."""
    said = say("prose.share.of", lang, {"percent": quantity(of.percent, "%", lang), "number": number(a, of.of, lang)})
    ends = {"least": of.at_least, "most": of.at_most}
    bounds = {name: quantity(value, of.unit, lang) for name, value in ends.items() if value is not None}
    if bounds:
        said += say(f"prose.share.at-{'-'.join(bounds)}", lang, bounds)
    if of.rounding:
        mode = of.rounding.mode.value.replace(" ", "-")
        said += say(f"prose.share.round-{mode}", lang, {"step": quantity(of.rounding.step, of.unit, lang)})
    return said


def extended(a: Announcement, subject: str, of: ExtendedBy, further: bool, lang: str) -> str:
    """That the subject comes so much later, or is so much more: than it was at first, or `further` than it was."""
    if isinstance(of.by, NumberValue):
        amount = quantity(of.by.value, of.by.unit, lang)
        kind = "longer" if of.by.unit in _TIMES else "more"
    else:
        amount, kind = duration(a, of.by, lang), "longer"
    return say(f"prose.extended.{kind}{'-further' if further else ''}", lang, {"subject": subject, "amount": amount})
