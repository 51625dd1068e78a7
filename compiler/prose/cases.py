"""Facts and whole cases in words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from compiler.locale import say
from compiler.model.case import AT, FactValue, fact_names
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Number
from compiler.prose.amounts import measured
from compiler.prose.names import grammar, noun, value_name
from compiler.prose.times import instant


def fact_value(a: Announcement, fact_name: str, value: FactValue, lang: str) -> str:
    """A value alone: `Tmall`, `yes`, `5 days`, `23:59:59 on 13 February 2019 (Wednesday)`, `did not happen`."""
    fact = fact_names(a).get(fact_name)
    match value:
        case None:
            return say("prose.never", lang)
        case bool():
            return say("prose.yes" if value else "prose.no", lang)
        case Decimal():
            return measured(a, value, fact.unit if isinstance(fact, Number) else None, lang)
        case int():
            return instant(a, value, a.zone, lang)
        case _:
            return value_name(fact, value, lang) if isinstance(fact, Choice) else value


def case(a: Announcement, facts: Mapping[str, FactValue], lang: str) -> str:
    """All that a case says, as statements in a row; `no fact is given` for none."""
    known = fact_names(a)
    said = [_statement(a, known.get(name), name, value, lang) for name, value in facts.items()]
    return grammar(lang).recited(said) if said else say("prose.no-facts", lang)


def _statement(a: Announcement, fact: Fact | None, name: str, value: FactValue, lang: str) -> str:
    if name == AT or fact is None:
        return say("prose.asked-at", lang, {"time": fact_value(a, name, value, lang)})
    text = fact.labels.of(lang)
    match fact:
        case Event():
            return _event(a, fact, value, lang)
        case Flag():
            return grammar(lang).clause(text, bool(value))
        case _:
            values = fact_value(a, name, value, lang)
            return say("prose.choice-is", lang, {"fact": noun(a, fact.id, lang), "values": values})


def _event(a: Announcement, fact: Event, value: FactValue, lang: str) -> str:
    text = fact.labels.of(lang)
    if value is None:
        return grammar(lang).happens(text, False)
    assert isinstance(value, int)
    subject = grammar(lang).happening(text)
    return say("prose.event-at", lang, {"event": subject, "time": instant(a, value, a.zone, lang)})
