"""The figures of rules, taken from the model, in the form in which they are read back out of a summary.

A figure is a tuple: `("period", start, end)` and `("from", us)`, `("before", us)` in microseconds, ends exclusive;
`("within", amount, unit)`, `("after", amount, unit)`, `("before it", amount, unit)` for times counted from something;
`("number", amount, unit)`; `("usual",)`, `("per", label)`; `("yes", label)` and `("no", label)`;
`("hours", days, start, end)` in minutes of the day; `("force", word)`, `("subject", label)`, `("since", date)` and
`("was", new, old)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import attrs

from compiler.locale.time import plain
from compiler.model.conditions import (
    All,
    AnyOf,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    Happened,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    MatterNumber,
    Measure,
    Not,
    NumberIs,
    Order,
)
from compiler.model.extensions import reads_earlier
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ExtendedBy,
    From,
    Hours,
    NotBefore,
    NumberValue,
    Outcome,
    Per,
    Share,
    Weekly,
    YesNo,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes, can_be_breached
from compiler.model.time import Instant, Precision, Window
from compiler.prose.parts import conditions_of
from tests.backends.counted import of_duty, of_extension, of_layer, of_moment, of_share

Figure = tuple[object, ...]


def of_rule(a: Announcement, rule: Rule, lang: str) -> set[Figure]:
    """All figures of a rule."""
    figures = set(_of_condition(a, rule.when, lang))
    for exception in rule.exceptions:
        figures |= set(_of_condition(a, exception.condition, lang))
    said = all_outcomes(rule) if can_be_breached(rule) else all_outcomes(attrs.evolve(rule, on_breach=()))
    for outcome in said:
        figures |= set(_of_outcome(a, rule, outcome, lang))
    return figures | set(_of_remarks(a, rule, lang))


def _of_remarks(a: Announcement, rule: Rule, lang: str) -> Iterator[Figure]:
    if rule.scope:
        yield from _of_condition(a, rule.scope, lang)
    if rule.force:
        yield ("force", rule.force)
    yield from (("subject", a.references[reference].labels.of(lang)) for reference in rule.provisos)
    if rule.since and rule.since != a.published:
        yield ("since", rule.since)
    for condition in conditions_of(rule):
        match condition:
            case EventIn(_, Window(was=Window() as was) as window) | MatterIn(_, Window(was=Window() as was) as window):
                yield from _of_changed_window(window, was)
            case EventCompare(_, order, Instant(was=Instant() as then) as now) | MatterCompare(
                _, order, Instant(was=Instant() as then) as now
            ):
                yield ("was", *(_printed(at, order is Order.BY) for at in (now, then)))
            case _:
                pass
    for outcome in all_outcomes(rule):
        match outcome.value, outcome.was:
            case NumberValue(new, unit), NumberValue(old):
                yield ("was", f"{plain(new)} {unit}", f"{plain(old)} {unit}")
            case Before(Instant() as now), Before(Instant() as then):
                yield ("was", now.us, then.us)
            case By(Instant() as now), By(Instant() as then):
                yield ("was", _printed(now, True), _printed(then, True))
            case Before(Instant(was=Instant() as then) as now), None:
                yield ("was", now.us, then.us)
            case By(Instant(was=Instant() as then) as now), None:
                yield ("was", _printed(now, True), _printed(then, True))
            case _:
                pass


def _of_changed_window(window: Window, was: Window) -> Iterator[Figure]:
    if window.first and was.first and window.first.us != was.first.us:
        yield ("was", window.first.us, was.first.us)
    if window.last and was.last and window.end != was.end:
        yield ("was", _printed(window.last, True), _printed(was.last, True))


def _printed(at: Instant, whole: bool) -> int:
    """The instant that is printed where the `whole` of its last unit counts."""
    return at.end_us if whole and at.precision is not Precision.SECOND else at.us


def _of_outcome(a: Announcement, rule: Rule, outcome: Outcome, lang: str) -> Iterator[Figure]:
    if outcome.guard:
        yield from _of_condition(a, outcome.guard, lang)
    match outcome.value:
        case Before(moment, within):
            yield from of_duty(a, moment, lang, end=False, within=within)
        case By(moment):
            yield from of_duty(a, moment, lang, end=True)
        case At(moment):
            yield from of_moment(a, moment, "at", lang, end=False)
        case From(moment) | NotBefore(moment):
            yield from of_moment(a, moment, "from", lang, end=False)
        case Share() as share:
            yield from of_share(a, share, lang)
        case ExtendedBy() as extension:
            yield from of_extension(a, extension, reads_earlier(rule, outcome), lang)
        case NumberValue(amount, unit):
            yield ("number", plain(amount), unit)
        case YesNo(value):
            yield ("yes" if value else "no", a.matters[outcome.matter].labels.of(lang))
        case Weekly(hours, _, window):
            for each in hours or (Hours(frozenset(range(7)), 0, 1440),):
                yield ("hours", tuple(sorted(each.days)), each.start, each.end)
            if window:
                yield from _of_window(window.start, window.end, False)
        case Baseline():
            yield ("usual",)
        case Per(reference):
            yield ("per", a.references[reference].labels.of(lang))
        case _:
            pass


def _of_condition(a: Announcement, condition: Condition, lang: str) -> Iterator[Figure]:
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _of_condition(a, part, lang)
        case Not(Not(inner)):
            yield from _of_condition(a, inner, lang)
        case Not(Defined(name)):
            yield ("no", a.matters[name].labels.of(lang))
        case Not(inner):
            yield from _of_condition(a, inner, lang)
        case Defined(name):
            yield ("yes", a.matters[name].labels.of(lang))
        case MatterIs(name, (bool() as value,), negated):
            yield ("yes" if value != negated else "no", a.matters[name].labels.of(lang))
        case EventIn(subject, window, negated) | MatterIn(subject, window, negated):
            yield from of_layer(getattr(subject, "layer", None))
            yield from _of_window(window.start, window.end, negated)
        case EventCompare(subject, order, moment) | MatterCompare(subject, order, moment):
            yield from of_layer(getattr(subject, "layer", None))
            bound = "from" if order in (Order.FROM, Order.NOT_BEFORE) else "before"
            yield from of_moment(a, moment, bound, lang, end=order is Order.BY)
        case Happened(_, _, moment) if moment is not None:
            yield from of_moment(a, moment, "before", lang, end=True)
        case MatterMet(layer=layer):
            yield from of_layer(layer)
        case NumberIs(number, measure, bound, unit):
            for each in (number, bound):
                if isinstance(each, MatterNumber):
                    yield from of_layer(each.layer)
            if isinstance(bound, Decimal):
                yield ("number" if measure is Measure.EQUAL else measure.value, plain(bound), unit)
        case _:
            pass


def _of_window(start: int | None, end: int | None, outside: bool) -> Iterator[Figure]:
    """Outside of a window that is open on one side is an ordinary bound."""
    if start is not None and end is not None:
        yield ("outside" if outside else "period", start, end)
    elif start is not None:
        yield ("before" if outside else "from", start)
    elif end is not None:
        yield ("from" if outside else "before", end)
