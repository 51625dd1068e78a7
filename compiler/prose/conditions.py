"""Conditions as clauses that can stand after `if`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs

from compiler.locale import say
from compiler.model.conditions import (
    NOW,
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    Defined,
    DutyMissed,
    EventCompare,
    EventIn,
    FlagIs,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MomentExists,
    Not,
    NumberIs,
    SuchAs,
)
from compiler.model.rulebook import Announcement
from compiler.model.time import EarlierOf, EventMoment, Instant, LaterOf, Layer, MatterMoment, Moment, Shift
from compiler.model.vocabulary import MatterKind
from compiler.prose.amounts import measured, number
from compiler.prose.moments import compared, moment
from compiler.prose.names import grammar, label, layered, noun, value_names
from compiler.prose.times import last, within


def condition(a: Announcement, of: Condition, lang: str) -> str:
    """The condition as a clause. Parts of `and` and `or` that hold parts themselves stand in parentheses."""
    match of:
        case All(parts):
            return all_of(a, parts, lang)
        case AnyOf(parts):
            return _any_of(a, parts, lang)
        case Not(inner):
            return _negated(a, inner, lang)
        case _:
            return _atom(a, of, lang)


def nested(a: Announcement, of: Condition, lang: str) -> str:
    """The condition as one part among several. Chinese needs no parentheses around events that share one time."""
    text = condition(a, of, lang)
    plain = isinstance(of, AnyOf) and lang == "zh" and (_one_time(of.conditions) or _or_now(of.conditions))
    return say("prose.grouped", lang, {"text": text}) if isinstance(of, All | AnyOf) and not plain else text


def all_of(a: Announcement, parts: Sequence[Condition], lang: str) -> str:
    """Conditions that must all hold, as one clause; empty for none."""
    if len(parts) == 1:
        return condition(a, parts[0], lang)
    return grammar(lang).together([nested(a, part, lang) for part in parts])


def any_of(a: Announcement, parts: Sequence[Condition], lang: str) -> str:
    """Conditions of which one must hold, as one clause."""
    if len(parts) == 1:
        return condition(a, parts[0], lang)
    return grammar(lang).either([nested(a, part, lang) for part in parts])


def conjuncts(of: Condition) -> tuple[Condition, ...]:
    """The conditions that must all hold, each once, in order; none for one that always holds."""
    if isinstance(of, All):
        return tuple(dict.fromkeys(part for inner in of.conditions for part in conjuncts(inner)))
    return () if isinstance(of, Always) else (of,)


def _atom(a: Announcement, of: Condition, lang: str) -> str:
    match of:
        case Always():
            return say("prose.always", lang)
        case ChoiceIs():
            return _choice(a, of, lang)
        case SuchAs(fact, values):
            names = grammar(lang).examples(value_names(a.choice(fact), values, lang))
            return say("prose.such-as", lang, {"fact": noun(a, fact, lang), "values": names})
        case FlagIs(fact, value):
            return _clause(a, fact, value, lang)
        case NumberIs():
            return _number(a, of, lang)
        case EventIn() | EventCompare():
            return at(a, of.event, _time(a, of, lang), lang)
        case Happened(event, negated, by):
            return _happened(a, event, negated, by, lang)
        case _:
            return _about_matter(a, of, lang)


def _about_matter(a: Announcement, of: Condition, lang: str) -> str:
    match of:
        case MatterIs():
            return _matter_is(a, of, lang)
        case MatterIn(subject) | MatterCompare(subject):
            return say("prose.answer-at", lang, {"answer": moment(a, subject, lang), "time": _time(a, of, lang)})
        case MatterMet(matter, missed, layer):
            return met(a, matter, missed, lang, layer)
        case Defined(definition):
            return _clause(a, definition, True, lang)
        case MomentExists(of_moment):
            return _exists(a, of_moment, lang)
        case DutyMissed(_, matter):
            return met(a, matter, True, lang)
        case _:
            raise AssertionError(of)


def at(a: Announcement, event: str, time: str, lang: str) -> str:
    """An event, or the instant of the question, at a time: `the order is paid from … to …`, `订单付款时间在…之间`."""
    if event == NOW:
        return say("prose.now", lang, {"time": time})
    text = label(a, event, lang)
    subject = grammar(lang).happening(text)
    return say("prose.at", lang, {"event": subject, "time": time})


def met(a: Announcement, matter: str, missed: bool, lang: str, layer: Layer | None = None) -> str:
    """A deadline or duty that is met, or missed: `the order is not shipped in time`."""
    acts = a.matters[matter].of
    if a.matters[matter].kind is MatterKind.DEADLINE and acts:
        said = [grammar(lang).in_time(label(a, act, lang), not missed, layer) for act in acts]
        return grammar(lang).either(said) if missed else grammar(lang).together(said)
    kind = "deadline" if a.matters[matter].kind is MatterKind.DEADLINE else "duty"
    named = layered(noun(a, matter, lang), layer, lang)
    return say(f"prose.{'missed' if missed else 'met'}.{kind}", lang, {"matter": named})


def _clause(a: Announcement, id: str, positive: bool, lang: str) -> str:
    return grammar(lang).clause(label(a, id, lang), positive)


def _any_of(a: Announcement, parts: Sequence[Condition], lang: str) -> str:
    timed = _or_now(parts)
    if timed:
        arguments = {
            "event": grammar(lang).happening(label(a, timed.event, lang)),
            "not": grammar(lang).happens(label(a, timed.event, lang), False),
            "time": _time(a, timed, lang),
        }
        return say("prose.or-now", lang, arguments)
    shared = _one_time(parts)
    if not shared:
        return any_of(a, parts, lang)
    events = [_happening(a, part.event, lang) for part in shared]
    return say("prose.any-at", lang, {"events": grammar(lang).alternatives(events), "time": _time(a, shared[0], lang)})


def _one_time(parts: Sequence[Condition]) -> list[EventIn | EventCompare]:
    """The parts where they are alike but for the event; otherwise none."""
    timed = [part for part in parts if isinstance(part, EventIn | EventCompare)]
    alike = len({attrs.evolve(part, event=NOW) for part in timed}) == 1
    return timed if len(timed) == len(parts) and alike else []


def _or_now(parts: Sequence[Condition]) -> EventIn | EventCompare | None:
    """The test of an event's time, where the second part asks the same of the question if the event did not happen."""
    match parts:
        case (EventIn() | EventCompare() as timed, All((Happened(event, True, None), asked))):
            return timed if event == timed.event and asked == attrs.evolve(timed, event=NOW) else None
        case _:
            return None


def _time(a: Announcement, of: EventIn | EventCompare | MatterIn | MatterCompare, lang: str) -> str:
    if isinstance(of, EventIn | MatterIn):
        return within(a, of.window, lang, of.negated)
    return compared(a, of.order, of.moment, lang)


def _happening(a: Announcement, event: str, lang: str) -> str:
    """An event, or the question, before its time."""
    return say("prose.now-lies", lang) if event == NOW else grammar(lang).happening(label(a, event, lang))


def _negated(a: Announcement, inner: Condition, lang: str) -> str:
    """A negation said directly where that is the same in every case; elsewhere in a frame around the statement."""
    match inner:
        case ChoiceIs():
            return condition(a, attrs.evolve(inner, negated=not inner.negated), lang)
        case FlagIs(fact, value):
            return _clause(a, fact, not value, lang)
        case Defined(definition):
            return _clause(a, definition, False, lang)
        case Not(twice):
            return condition(a, twice, lang)
        case _:
            return say("prose.not", lang, {"text": nested(a, inner, lang)})


def values(a: Announcement, of: ChoiceIs, lang: str) -> str:
    """The values of a choice as they were written: `customized, pre-sale or virtual`."""
    return grammar(lang).alternatives(value_names(a.choice(of.fact), of.written or of.values, lang))


def _choice(a: Announcement, of: ChoiceIs, lang: str) -> str:
    names = values(a, of, lang)
    key = "prose.choice-is-not" if of.negated else "prose.choice-is"
    text = say(key, lang, {"fact": noun(a, of.fact, lang), "values": names})
    return say("prose.etc", lang, {"text": text}) if of.etc else text


def _number(a: Announcement, of: NumberIs, lang: str) -> str:
    match of.bound:
        case Decimal():
            bound = measured(a, of.bound, of.unit, lang)
        case _:
            bound = number(a, of.bound, lang)
    key = f"prose.measure.{of.measure.value.replace(' ', '-')}"
    return say(key, lang, {"number": number(a, of.number, lang), "bound": bound})


def _happened(a: Announcement, event: str, negated: bool, by: Moment | None, lang: str) -> str:
    text: str = grammar(lang).happens(label(a, event, lang), not negated)
    if by is None:
        return text
    time = last(a, by, lang) if isinstance(by, Instant) else moment(a, by, lang)
    return say("prose.not-by", lang, {"event": text, "time": time})


def _matter_is(a: Announcement, of: MatterIs, lang: str) -> str:
    if len(of.values) == 1 and isinstance(of.values[0], bool):
        return _clause(a, of.matter, of.values[0] != of.negated, lang)
    matter = a.matters[of.matter]
    names = value_names(matter, [value for value in of.values if isinstance(value, str)], lang)
    others = [_plain_value(a, value, matter.unit, lang) for value in of.values if not isinstance(value, str)]
    key = "prose.choice-is-not" if of.negated else "prose.choice-is"
    values = grammar(lang).alternatives([*names, *others])
    return say(key, lang, {"fact": layered(noun(a, of.matter, lang), of.layer, lang), "values": values})


def _plain_value(a: Announcement, value: bool | Decimal, unit: str | None, lang: str) -> str:
    if isinstance(value, bool):
        return say("prose.yes" if value else "prose.no", lang)
    return measured(a, value, unit, lang)


def _exists(a: Announcement, of: Moment, lang: str) -> str:
    match of:
        case EventMoment(event):
            return _happened(a, event, False, None, lang)
        case MatterMoment(matter):
            return say("prose.exists", lang, {"matter": noun(a, matter, lang)})
        case Shift():
            return _exists(a, of.base, lang)
        case LaterOf(moments):
            return grammar(lang).together([_exists(a, each, lang) for each in moments])
        case EarlierOf(moments):
            return grammar(lang).either([_exists(a, each, lang) for each in moments])
        case _:
            return say("prose.always", lang)
