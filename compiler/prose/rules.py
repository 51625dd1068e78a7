"""Whole rules as sentences: what holds where, what is excepted, what follows a breach, what it goes before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from compiler.locale import say
from compiler.model.conditions import NOW, Always, Condition, EventCompare, EventIn, FlagIs
from compiler.model.extensions import reads_earlier
from compiler.model.outcomes import Outcome, YesNo
from compiler.model.rulebook import Announcement
from compiler.model.rules import (
    Coverage,
    Definition,
    EventDefinition,
    Exception_,
    Override,
    Rule,
    TotalDefinition,
    ValueDefinition,
    can_be_breached,
)
from compiler.model.uses import duties
from compiler.model.vocabulary import Choice, Matter, MatterKind
from compiler.prose.clauses import cited, clauses_of
from compiler.prose.conditions import all_of, any_of, condition, conjuncts, met, nested
from compiler.prose.moments import at_time
from compiler.prose.names import grammar, label, noun, value_name
from compiler.prose.outcomes import outcome, subject
from compiler.prose.times import during


def rule_sentences(
    a: Announcement, rule: Rule, lang: str, given: Iterable[Condition] = (), excepted: Iterable[Exception_] = ()
) -> tuple[str, ...]:
    """What a rule says, without its clauses: its outcomes, its exceptions, what follows a breach.

    `given` and `excepted` are conditions and exceptions that the text around it states already.
    """
    said = [_decides(a, rule, tuple(given), lang)]
    exceptions = [e for e in rule.exceptions if e not in tuple(excepted)]
    plain = [e.condition for e in exceptions if not e.instead]
    if plain:
        said.append(say("prose.rule.except", lang, {"conditions": any_of(a, plain, lang)}))
    said += [_instead(a, rule, e, e.instead, lang) for e in exceptions if e.instead]
    if rule.on_breach and can_be_breached(rule):
        missed = grammar(lang).either(list(dict.fromkeys(_missed(a, duty, lang) for duty in duties(a, rule))))
        said += [_breach(a, missed, out, rule, lang) for out in rule.on_breach]
    return tuple(grammar(lang).sentence(text) for text in said)


def precedence(a: Announcement, rule: Rule, lang: str) -> tuple[str, ...]:
    """What a rule takes precedence over and why, one sentence for each reason."""
    reasons: dict[tuple[object, str], list[Override]] = {}
    for override in rule.overrides:
        reasons.setdefault((override.guard, override.because.of(lang)), []).append(override)
    return tuple(_precedence(a, overrides, lang) for overrides in reasons.values())


def lead(a: Announcement, given: Sequence[Condition], excepted: Sequence[Exception_], lang: str) -> str:
    """What holds for all rules of a section, as the opening of a list of them; empty where nothing does."""
    times, others = _split(given)
    if not given and not excepted:
        return ""
    time = _times(a, times, lang)
    where = all_of(a, others, lang)
    conditions = [e.condition for e in excepted]
    unless = say("prose.lead.except", lang, {"conditions": any_of(a, conditions, lang)}) if conditions else ""
    key = f"prose.lead.{'time-' if time else ''}{'where' if where else 'all'}"
    return grammar(lang).capital(say(key, lang, {"time": time, "where": where, "except": unless}))


def conditional(a: Announcement, parts: Sequence[Condition], outcomes: Sequence[Outcome], lang: str) -> str:
    """Outcomes under conditions that must all hold, as a sentence. The outcomes' own guards are not said."""
    return grammar(lang).sentence(_if(a, parts, _outcomes(a, outcomes, lang), lang))


def definition(a: Announcement, of: Definition, lang: str) -> str:
    """What a defined word means, as a sentence."""
    meaning = condition(a, of.condition, lang)
    if isinstance(of, EventDefinition):
        meaning = grammar(lang).base(label(a, of.source, lang))
    arguments = {"word": defined(a, of, lang), "meaning": grammar(lang).that(meaning)}
    text = say("prose.definition.is", lang, arguments)
    if isinstance(of, EventDefinition):
        text = _if(a, conjuncts(of.condition), text, lang)
    return grammar(lang).sentence(text)


def coverage(a: Announcement, of: Coverage, lang: str) -> str:
    """What an announcement promises to settle, as a sentence."""
    arguments = {"subject": subject(a, a.matters[of.matter], lang), "where": condition(a, of.condition, lang)}
    key = "all" if isinstance(of.condition, Always) else "where"
    return grammar(lang).sentence(say(f"prose.coverage.{key}", lang, arguments))


def defined(a: Announcement, of: Definition, lang: str) -> str:
    """What a definition defines, in quotation marks."""
    match of:
        case TotalDefinition(name):
            word = label(a, name, lang)
        case ValueDefinition(fact, value):
            word = _derived(a, fact, value, lang)
        case EventDefinition(event):
            word = label(a, event, lang)
    return grammar(lang).quoted(word)


def _decides(a: Announcement, rule: Rule, given: tuple[Condition, ...], lang: str) -> str:
    own = tuple(part for part in conjuncts(rule.when) if part not in given)
    groups: dict[Condition | None, list[Outcome]] = {}
    for out in rule.outcomes:
        groups.setdefault(out.guard, []).append(out)
    if len(groups) == 1:
        [(guard, outcomes)] = groups.items()
        return _if(a, (*own, *conjuncts(guard)) if guard else own, _outcomes(a, outcomes, lang, rule), lang)
    said = [_if(a, conjuncts(g) if g else (), _outcomes(a, outs, lang, rule), lang) for g, outs in groups.items()]
    return _if(a, own, say("prose.rule.separator", lang).join(said), lang, several=True)


def _instead(a: Announcement, rule: Rule, exception: Exception_, out: Outcome, lang: str) -> str:
    """The outcome of an exception. Where its guard fails, the rule says nothing at all, so the guard comes last."""
    text = _if(a, conjuncts(exception.condition), _outcomes(a, [out], lang, rule), lang)
    if out.guard:
        text = say("prose.rule.only-if", lang, {"text": text, "guard": condition(a, out.guard, lang)})
    return say("prose.rule.instead", lang, {"text": text, "cites": cited(exception.clauses, lang)}).strip()


def _if(a: Announcement, parts: Sequence[Condition], then: str, lang: str, several: bool = False) -> str:
    """`then` under conditions; those about the instant of the question stand first, as plain times."""
    times, others = _split(parts)
    time = _times(a, times, lang)
    where = all_of(a, others, lang)
    if not time and not where:
        return then
    key = f"prose.rule.{'-'.join(word for word, is_there in (('time', time), ('if', where)) if is_there)}"
    return say(f"{key}-several" if several else key, lang, {"time": time, "where": where, "then": then})


def _split(parts: Iterable[Condition]) -> tuple[list[EventIn | EventCompare], list[Condition]]:
    times: list[EventIn | EventCompare] = []
    others: list[Condition] = []
    for part in parts:
        match part:
            case EventIn(event, _, negated) if event == NOW and not negated:
                times.append(part)
            case EventCompare(event) if event == NOW:
                times.append(part)
            case _:
                others.append(part)
    return times, others


def _times(a: Announcement, times: Sequence[EventIn | EventCompare], lang: str) -> str:
    said = [during(a, t.window, lang) if isinstance(t, EventIn) else at_time(a, t.order, t.moment, lang) for t in times]
    return grammar(lang).together(said)


def _outcomes(a: Announcement, outcomes: Sequence[Outcome], lang: str, rule: Rule | None = None) -> str:
    """Outcomes in a row, of as much force as their `rule`."""
    said = []
    for out in outcomes:
        force, further = (rule.force, reads_earlier(rule, out)) if rule else (None, False)
        said.append(outcome(a, out.matter, out.value, lang, force, further=further))
    return grammar(lang).together(said)


def _missed(a: Announcement, duty: Outcome, lang: str) -> str:
    """A duty of a rule that is not met. A duty that is a flag's is missed where the flag is no."""
    of = a.matters[duty.matter].of
    if isinstance(duty.value, YesNo) and duty.value.value and a.matters[duty.matter].kind is MatterKind.YES_NO:
        return grammar(lang).either([condition(a, FlagIs(flag, False), lang) for flag in of])
    return met(a, duty.matter, True, lang)


def _breach(a: Announcement, missed: str, out: Outcome, rule: Rule, lang: str) -> str:
    """What follows a breach; the rule's force is that of its duties."""
    then = _outcomes(a, [out], lang, attrs.evolve(rule, force=None))
    if out.guard:
        missed = grammar(lang).together([missed, nested(a, out.guard, lang)])
    return say("prose.rule.if", lang, {"where": missed, "then": then})


def _precedence(a: Announcement, overrides: Sequence[Override], lang: str) -> str:
    clauses = clauses_of([a.rule[override.target] for override in overrides])
    guard = overrides[0].guard
    where = say("prose.rule.where", lang, {"conditions": condition(a, guard, lang)}) if guard else ""
    because = grammar(lang).ended(overrides[0].because.of(lang))
    targets = cited(clauses, lang, bare=True)
    return say("prose.rule.precedence", lang, {"targets": targets, "where": where, "because": because})


def _derived(a: Announcement, fact: str, value: str | bool, lang: str) -> str:
    if isinstance(value, bool):
        return condition(a, FlagIs(fact, value), lang)
    of: Choice | Matter = a.choice(fact)
    arguments = {"fact": noun(a, fact, lang), "values": value_name(of, value, lang)}
    return say("prose.choice-is", lang, arguments)
