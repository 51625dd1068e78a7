"""What is to be said of a rule beside its sentences: for whom it speaks, of what force it is, what it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from compiler.locale import say
from compiler.locale.time import day_of
from compiler.model.answer import Answer
from compiler.model.conditions import EventCompare, EventIn, Happened, MatterCompare, MatterIn, Order
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition, Rule, all_outcomes
from compiler.model.time import Duration, EarlierOf, Instant, LaterOf, Moment, Shift, Window
from compiler.prose.amounts import measured, share
from compiler.prose.conditions import condition
from compiler.prose.copies import copy_remark
from compiler.prose.durations import duration
from compiler.prose.hours import weekly
from compiler.prose.moments import moment
from compiler.prose.names import grammar, label, value_name
from compiler.prose.outcomes import fact_label
from compiler.prose.parts import conditions_of, parts_of
from compiler.prose.times import last, literal


def remarks(a: Announcement, of: Rule | Definition, lang: str) -> tuple[str, ...]:
    """What is to be said of a rule's force, provisos, edition, scope and origin, for `remark` to make a sentence of."""
    return tuple(_remarks(a, of, lang) if isinstance(of, Rule) else _edition(a, of, lang))


def remark(said: Sequence[str], lang: str, about: str = "this") -> str:
    """Remarks as a sentence about `this` rule, the `following` rules or the whole `announcement`; empty for none."""
    if not said:
        return ""
    text = say("prose.remark.separator", lang).join(said)
    return grammar(lang).sentence(say(f"prose.remark.about.{about}", lang, {"text": text}))


def amended(a: Announcement, of: Rule | Definition, lang: str) -> str:
    """The values that an amendment put in place of others, as a sentence; empty for none."""
    changes = replaced(a, of, lang)
    if not changes:
        return ""
    said = [say("prose.remark.replaced", lang, {"new": new, "old": old}) for new, old in changes]
    text = say("prose.rule.separator", lang).join(said)
    return grammar(lang).sentence(say("prose.remark.amended", lang, {"changes": text}))


def answer_remarks(a: Announcement, given: Answer, lang: str) -> tuple[str, ...]:
    """Sentences on an answer's force, provisos and presumptions, and on whether it was amended later."""
    said = [say(f"prose.remark.force.{force}", lang) for force in given.force]
    said += [_proviso(a, given.provisos, lang)] if given.provisos else []
    texts = [remark(said, lang)] if said else []
    if given.presumed:
        facts = grammar(lang).nouns([fact_label(a, fact, lang) for fact in given.presumed])
        texts.append(grammar(lang).sentence(say("prose.remark.presumed", lang, {"facts": facts})))
    if given.restated:
        texts.append(grammar(lang).sentence(say("prose.remark.restated", lang)))
    return tuple(texts)


def replaced(a: Announcement, of: Rule | Definition, lang: str) -> tuple[tuple[str, str], ...]:
    """The values that an amendment put in place of others, each with the old one, once."""
    found: dict[tuple[str, str], None] = {}
    for part in conditions_of(of) if isinstance(of, Rule) else parts_of(of.condition):
        match part:
            case EventIn(_, window) | MatterIn(_, window):
                found.update(dict.fromkeys(_window(a, window, lang)))
            case EventCompare(_, order, bound) | MatterCompare(_, order, bound):
                found.update(dict.fromkeys(_moment(a, bound, order, lang)))
            case Happened(_, _, bound) if bound:
                found.update(dict.fromkeys(_moment(a, bound, Order.BY, lang)))
            case _:
                pass
    for out in all_outcomes(of) if isinstance(of, Rule) else ():
        found.update(dict.fromkeys(_outcome(a, out, lang)))
    return tuple(found)


def _remarks(a: Announcement, rule: Rule, lang: str) -> Iterator[str]:
    if rule.force:
        yield say(f"prose.remark.force.{rule.force}", lang)
    if rule.provisos:
        yield _proviso(a, rule.provisos, lang)
    yield from _edition(a, rule, lang)
    if rule.scope:
        yield say("prose.remark.scope", lang, {"scope": condition(a, rule.scope, lang)})
    if rule.copied_from:
        yield copy_remark(a, rule, lang)


def _edition(a: Announcement, of: Rule | Definition, lang: str) -> Iterator[str]:
    if of.since and of.since != a.published:
        yield say("prose.remark.since", lang, {"day": day_of(date.fromisoformat(of.since), lang)})


def _proviso(a: Announcement, provisos: Sequence[str], lang: str) -> str:
    references = grammar(lang).nouns([label(a, reference, lang) for reference in provisos])
    return say("prose.remark.subject-to", lang, {"references": references})


def _window(a: Announcement, of: Window, lang: str) -> Iterator[tuple[str, str]]:
    if of.was is None:
        return
    if of.first and of.was.first and of.first.us != of.was.first.us:
        yield literal(a, of.first, lang, weekday=False), literal(a, of.was.first, lang, weekday=False)
    if of.last and of.was.last and of.end != of.was.end:
        yield _end(a, of, lang), _end(a, of.was, lang)


def _end(a: Announcement, of: Window, lang: str) -> str:
    assert of.last
    if of.end_inclusive:
        return last(a, of.last, lang, weekday=False)
    return literal(a, of.last, lang, end=True, weekday=False)


def _moment(a: Announcement, of: Moment, order: Order, lang: str) -> Iterator[tuple[str, str]]:
    match of:
        case Instant(was=Instant() as was):
            yield _bound(a, of, order, lang), _bound(a, was, order, lang)
        case Shift():
            yield from _moment(a, of.base, Order.FROM, lang)
        case LaterOf(moments) | EarlierOf(moments):
            for each in moments:
                yield from _moment(a, each, order, lang)
        case _:
            pass


def _bound(a: Announcement, of: Moment, order: Order, lang: str) -> str:
    if not isinstance(of, Instant):
        return moment(a, of, lang)
    if order is Order.BY:
        return last(a, of, lang, weekday=False)
    return literal(a, of, lang, end=order is Order.BEFORE, weekday=False)


def _outcome(a: Announcement, out: Outcome, lang: str) -> Iterator[tuple[str, str]]:
    if out.was is not None:
        yield _value(a, out, out.value, lang), _value(a, out, out.was, lang)
        return
    timed = _timed(out.value)
    if timed:
        yield from _moment(a, *timed, lang)


def _timed(value: OutcomeValue) -> tuple[Moment, Order] | None:
    match value:
        case Before(of):
            return of, Order.BEFORE
        case By(of):
            return of, Order.BY
        case At(of) | From(of) | NotBefore(of):
            return of, Order.FROM
        case _:
            return None


def _value(a: Announcement, out: Outcome, value: OutcomeValue, lang: str) -> str:
    timed = _timed(value)
    if timed:
        return _bound(a, *timed, lang)
    match value:
        case NumberValue(number, unit):
            return measured(a, number, unit, lang)
        case Share():
            return share(a, value, lang)
        case ExtendedBy(NumberValue(number, unit)):
            return measured(a, number, unit, lang)
        case ExtendedBy(Duration() as span):
            return duration(a, span, lang)
        case YesNo(yes):
            return say("prose.yes" if yes else "prose.no", lang)
        case ChoiceValue(id):
            return value_name(a.matters[out.matter], id, lang)
        case TextValue(text):
            return grammar(lang).quoted(text)
        case Per(reference):
            return label(a, reference, lang)
        case Weekly():
            return weekly(a, value, lang)
        case Baseline():
            return say("prose.remark.as-usual", lang)
        case Undecided():
            return say("prose.undecided-answer", lang)
        case _:
            raise AssertionError(value)
