"""What a rule says of a matter, and what a question is answered with, as statements."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from compiler.locale import say
from compiler.model.answer import Alternative, Answer, Kind, Point, Value
from compiler.model.case import askable_names, fact_names
from compiler.model.conditions import Order
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
    OutcomeValue,
    Per,
    Share,
    TextValue,
    Undecided,
    Weekly,
    YesNo,
)
from compiler.model.rulebook import Announcement
from compiler.model.time import Shift
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, MatterKind
from compiler.prose.amounts import extended, measured, share
from compiler.prose.binding import Binding, binding
from compiler.prose.hours import weekly
from compiler.prose.moments import compared, due, happening_at, moment, within_time
from compiler.prose.names import grammar, label, noun, value_name
from compiler.prose.times import instant

Subject = Matter | Fact


def outcome(
    a: Announcement,
    matter_id: str,
    value: OutcomeValue,
    lang: str,
    force: str | None = None,
    *,
    further: bool = False,
) -> str:
    """A statement: `the order must be shipped before 24:00 on …`, `最迟发货时间照常`.

    With a `force` that binds nobody it is not said as a duty: `the order should be shipped …`. `further`: what extends
    the answer extends it as it was extended before.
    """
    how = binding(force)
    matter = a.matters[matter_id]
    match value:
        case Before(of) if value.within and isinstance(of, Shift) and of.later:
            return _due(a, matter, within_time(a, of, lang), lang, how)
        case Before(of):
            return _due(a, matter, due(a, Order.BEFORE, of, lang), lang, how)
        case By(of):
            return _due(a, matter, due(a, Order.BY, of, lang), lang, how)
        case At(of):
            return _at(a, matter, happening_at(a, of, lang), happening_at(a, of, lang, after_verb=True), lang)
        case From(of):
            return _starts(a, matter, moment(a, of, lang), lang)
        case NotBefore(of):
            return _not_before(a, matter, compared(a, Order.NOT_BEFORE, of, lang), lang)
        case YesNo(yes):
            return _value(a, matter, yes, lang, how)
        case ExtendedBy():
            return extended(a, subject(a, matter, lang), value, further, lang)
        case _:
            return _stated(a, matter, value, lang)


def answer(a: Announcement, matter_id: str, given: Answer, lang: str) -> str:
    """An answer as a statement. `matter_id` may also be the fact name of a derived fact."""
    of = askable_names(a)[matter_id]
    match given.kind:
        case Kind.NOT_COVERED:
            return say("prose.answer.not-covered", lang, {"subject": subject(a, of, lang)})
        case Kind.MISSING_FACT:
            wanted = grammar(lang).nouns([fact_label(a, fact, lang) for fact in given.facts])
            return say("prose.answer.missing-fact", lang, {"facts": wanted, "subject": subject(a, of, lang)})
        case Kind.CONFLICT:
            said = [_alternative(a, of, alternative, lang) for alternative in given.alternatives]
            options = say("prose.answer.separator", lang).join(said)
            return say("prose.answer.conflict", lang, {"subject": subject(a, of, lang), "answers": options})
        case _:
            return _answered(a, of, given.kind, given.value, lang, _binding(a, given))


def subject(a: Announcement, of: Subject, lang: str) -> str:
    """A matter as the subject of a sentence: `the time by which the order must be shipped`, `最迟发货时间`."""
    text = of.labels.of(lang)
    if isinstance(of, Flag) or (isinstance(of, Matter) and of.kind in _YES_NO):
        return grammar(lang).whether(text) if lang == "zh" or grammar(lang).is_statement(text) else noun(a, of.id, lang)
    if isinstance(of, Event):
        return grammar(lang).time_of(text)
    if isinstance(of, Matter) and of.kind is MatterKind.SCHEDULE and not grammar(lang).is_hours(text):
        return grammar(lang).whether(text)
    if lang == "en" and isinstance(of, Matter) and of.kind is MatterKind.DEADLINE and _duty(a, of, "", lang):
        return f"the time by which {_duty(a, of, '', lang)}"
    if isinstance(of, Matter) and of.kind in _TIMED and grammar(lang).is_statement(text):
        return grammar(lang).time_of(text)
    return noun(a, of.id, lang)


def matter_topic(a: Announcement, matter_id: str, lang: str) -> str:
    """A matter as what something is about: `time of shipment`, `whether the reason may be chosen`, `最迟发货时间`."""
    matter = a.matters[matter_id]
    text = matter.labels.of(lang)
    if matter.kind in _YES_NO:
        return grammar(lang).whether(text)
    if matter.kind is MatterKind.SCHEDULE:
        return text if grammar(lang).is_hours(text) else grammar(lang).when(grammar(lang).hours_of(text))
    return grammar(lang).when(text) if matter.kind in _TIMED else text


def fact_label(a: Announcement, fact: str, lang: str) -> str:
    """A fact as something that can be known: `the platform`, `the time when the order is paid`."""
    known = fact_names(a)
    return subject(a, known[fact], lang) if fact in known else say("prose.question-time", lang)


_YES_NO = (MatterKind.YES_NO, MatterKind.PERMISSION)
_TIMED = (MatterKind.START, MatterKind.INSTANT, MatterKind.DEADLINE)


def _stated(a: Announcement, matter: Matter, value: OutcomeValue, lang: str) -> str:
    match value:
        case ChoiceValue(id):
            return _value(a, matter, id, lang)
        case NumberValue(number, unit):
            return _is(a, matter, measured(a, number, unit, lang), lang)
        case Share():
            return _is(a, matter, share(a, value, lang), lang)
        case TextValue(text):
            return _value(a, matter, text, lang)
        case Weekly():
            return _scheduled(a, matter, value, lang)
        case Baseline():
            return _answered(a, matter, Kind.BASELINE, None, lang)
        case Per(reference):
            return _answered(a, matter, Kind.PER, reference, lang)
        case Undecided(because):
            text = because.of(lang)
            return say("prose.undecided", lang, {"subject": subject(a, matter, lang), "because": text})
        case _:
            raise AssertionError(value)


def _answered(
    a: Announcement, of: Subject, kind: Kind, value: Value | None, lang: str, how: Binding = "required"
) -> str:
    if kind is Kind.BASELINE:
        return say("prose.baseline", lang, {"subject": subject(a, of, lang)})
    if kind is Kind.PER:
        assert isinstance(value, str)
        key = "prose.per-document" if isinstance(of, Matter) and of.kind is MatterKind.DOCUMENT else "prose.per"
        return say(key, lang, {"subject": subject(a, of, lang), "reference": label(a, value, lang)})
    assert value is not None
    return _value(a, of, value, lang, how)


def _alternative(a: Announcement, of: Subject, alternative: Alternative, lang: str) -> str:
    if alternative.kind is Kind.CONFLICT:
        return say("prose.undecided-answer", lang)
    return _answered(a, of, alternative.kind, alternative.value, lang)


def _value(a: Announcement, of: Subject, value: Value, lang: str, how: Binding = "required") -> str:
    if isinstance(value, Point):
        return _point(a, of, value, lang, how)
    if isinstance(value, bool):
        return _yes_no(a, of, value, lang, how)
    if isinstance(value, Decimal):
        assert isinstance(of, Matter)
        text = measured(a, value, of.unit, lang)
    elif isinstance(of, Choice) or (isinstance(of, Matter) and of.kind is MatterKind.CHOICE):
        text = value_name(of, value, lang)
    else:
        text = grammar(lang).quoted(value)
    return _is(a, of, text, lang)


def _is(a: Announcement, of: Subject, text: str, lang: str) -> str:
    return say("prose.choice-is", lang, {"fact": noun(a, of.id, lang), "values": text})


def _point(a: Announcement, of: Subject, value: Point, lang: str, how: Binding) -> str:
    deadline = isinstance(of, Matter) and of.kind is MatterKind.DEADLINE
    text = instant(a, value.us, value.zone, lang, end=deadline)
    if not isinstance(of, Matter):
        return say("prose.event-at", lang, {"event": _event_subject(of, lang), "time": text})
    if value.lower_bound:
        return _not_before(a, of, say("prose.compared.not-before", lang, {"moment": text}), lang)
    if deadline:
        return _due(a, of, say("prose.compared.before", lang, {"moment": text}), lang, how)
    if of.kind is MatterKind.START:
        return _starts(a, of, text, lang)
    return _at(a, of, text, say("prose.at-moment", lang, {"time": text}), lang)


def _yes_no(a: Announcement, of: Subject, yes: bool, lang: str, how: Binding) -> str:
    text = of.labels.of(lang)
    if isinstance(of, Matter) and of.kind is MatterKind.PERMISSION:
        return grammar(lang).permission(text, yes)
    if isinstance(of, Matter) and of.kind is MatterKind.SCHEDULE:
        return in_hours(a, of, yes, lang)
    return grammar(lang).clause(text, yes, how)


def in_hours(a: Announcement, of: Matter, yes: bool, lang: str) -> str:
    """Whether the instant of the question lies in the hours of a schedule: `the service is open`, `所问时间在…内`."""
    if not grammar(lang).is_hours(of.labels.of(lang)):
        return grammar(lang).clause(of.labels.of(lang), yes)
    return say(f"prose.hours.{'inside' if yes else 'outside'}", lang, {"matter": noun(a, of.id, lang)})


def _scheduled(a: Announcement, matter: Matter, value: Weekly, lang: str) -> str:
    key = "prose.hours.noun" if grammar(lang).is_hours(matter.labels.of(lang)) else "prose.hours.statement"
    named = grammar(lang).hours_of(matter.labels.of(lang))
    return say(key, lang, {"matter": named, "hours": weekly(a, value, lang)})


def _binding(a: Announcement, given: Answer) -> Binding:
    """What the rules that give an answer have in common; one that binds is enough for a duty."""
    found = {binding(a.rule[name].force) for name in given.rules if name in a.rule}
    return found.pop() if len(found) == 1 else "required"


def _due(a: Announcement, matter: Matter, time: str, lang: str, how: Binding) -> str:
    duty = _duty(a, matter, time, lang, how)
    return duty or say("prose.due", lang, {"matter": noun(a, matter.id, lang), "time": time})


def _duty(a: Announcement, matter: Matter, time: str, lang: str, how: Binding = "required") -> str | None:
    """The acts that meet a deadline as a duty; None where it names none or their verbs are not plain to see."""
    duties: Sequence[str | None] = [grammar(lang).duty(label(a, act, lang), time, how) for act in matter.of]
    said = [duty for duty in duties if duty]
    text: str | None = grammar(lang).together(said) if said and len(said) == len(duties) else None
    return text and text.strip()


def _at(a: Announcement, matter: Matter, time: str, after_verb: str, lang: str) -> str:
    """`the automatic confirmation is 20 days after …`, `receipt is confirmed automatically at …`."""
    text = matter.labels.of(lang)
    if grammar(lang).is_statement(text):
        return f"{text} {after_verb}"
    return say("prose.instant", lang, {"matter": noun(a, matter.id, lang), "time": time})


def _starts(a: Announcement, matter: Matter, time: str, lang: str) -> str:
    said = grammar(lang).start(matter.labels.of(lang), time)
    return said or say("prose.start", lang, {"matter": noun(a, matter.id, lang), "time": time})


def _not_before(a: Announcement, matter: Matter, time: str, lang: str) -> str:
    text = matter.labels.of(lang)
    if grammar(lang).is_statement(text):
        return f"{text} {time}"
    return say("prose.due", lang, {"matter": subject(a, matter, lang), "time": time})


def _event_subject(of: Fact, lang: str) -> str:
    text = of.labels.of(lang)
    return grammar(lang).happening(text)
