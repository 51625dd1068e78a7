"""What rules name: periods and instants with what they are about, undefined words, documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from compiler import prose
from compiler.model.conditions import (
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    Happened,
    MatterCompare,
    MatterIn,
    Order,
    SuchAs,
)
from compiler.model.outcomes import Before, By, From, NotBefore, Per, Weekly
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.time import Duration, EarlierOf, Instant, LaterOf, Moment, Window
from compiler.model.vocabulary import Calendar, Choice, Group, Term
from compiler.model.walk import inside
from compiler.prose.parts import conditions_of, parts_of


@frozen
class Named:
    """A period, or an instant with how it bounds something."""

    time: Window | tuple[Order, Instant]

    def words(self, a: Announcement, lang: str) -> str:
        if isinstance(self.time, Window):
            return prose.window(a, self.time, lang)
        return prose.at_time(a, *self.time, lang)

    @property
    def literals(self) -> tuple[Instant, ...]:
        if isinstance(self.time, Window):
            return tuple(at for at in (self.time.first, self.time.last) if at)
        return (self.time[1],)

    @property
    def order(self) -> tuple[int, ...]:
        """By the first instant, then by the last; what ends at an instant comes before what begins then."""
        if isinstance(self.time, Window):
            bounds = [us for us in (self.time.start, self.time.end) if us is not None] or [0]
            return bounds[0], 1 if self.time.start is not None else 0, bounds[-1]
        order, instant = self.time
        return instant.us, 0 if order in (Order.BEFORE, Order.BY) else 1, instant.us


def times_in(conditions: Iterable[Condition]) -> Iterator[Named]:
    """The periods and instants that conditions name."""
    for condition in conditions:
        match condition:
            case EventIn(_, window) | MatterIn(_, window):
                yield Named(window)
            case EventCompare(_, order, Instant() as instant) | MatterCompare(_, order, Instant() as instant):
                yield Named((order, instant))
            case Happened(_, _, Instant() as instant):
                yield Named((Order.BY, instant))
            case _:
                pass


def times_of(rule: Rule) -> Iterator[Named]:
    """The periods and instants that a rule names, in its conditions and its outcomes."""
    yield from times_in(conditions_of(rule))
    for out in all_outcomes(rule):
        match out.value:
            case Before(moment):
                yield from (Named((Order.BEFORE, instant)) for instant in _literals(moment))
            case By(moment):
                yield from (Named((Order.BY, instant)) for instant in _literals(moment))
            case From(moment):
                yield from (Named((Order.FROM, instant)) for instant in _literals(moment))
            case NotBefore(moment):
                yield from (Named((Order.NOT_BEFORE, instant)) for instant in _literals(moment))
            case Weekly(window=Window() as window):
                yield Named(window)
            case _:
                pass


def _literals(moment: Moment) -> Iterator[Instant]:
    """The instant that a moment is, or those of which it is the later or the earlier one."""
    match moment:
        case Instant():
            yield moment
        case LaterOf(several) | EarlierOf(several):
            for each in several:
                yield from _literals(each)
        case _:
            pass


def references_of(a: Announcement) -> tuple[str, ...]:
    """The ids of the documents to which the rules refer, in printed order."""
    named = [reference for rule in a.rules for reference in (*_decided_by(rule), *rule.provisos)]
    return tuple(dict.fromkeys(named))


def _decided_by(rule: Rule) -> Iterator[str]:
    yield from (out.value.reference for out in all_outcomes(rule) if isinstance(out.value, Per))


def calendars_of(a: Announcement) -> tuple[Calendar, ...]:
    """The calendars by which working days are counted, in the order of the vocabularies."""
    used = {
        part.calendar.id for part in inside((a.rules, a.definitions)) if isinstance(part, Duration) and part.calendar
    }
    return tuple(calendar for v in a.vocabularies for calendar in v.calendars if calendar.id in used)


def undefined_of(a: Announcement) -> tuple[Term | Group, ...]:
    """The values and groups in rules and definitions that the text uses without saying what they mean."""
    conditions = [c for rule in a.rules for c in conditions_of(rule)]
    conditions += [c for definition in a.definitions for c in parts_of(definition.condition)]
    found: dict[tuple[str, str], Term | Group] = {}
    for c in conditions:
        if isinstance(c, ChoiceIs | SuchAs):
            named = {*c.values, *(c.written if isinstance(c, ChoiceIs) else ())}
            for term in _terms(a.choice(c.fact)):
                if term.undefined and term.id in named:
                    found[c.fact, term.id] = term
    return tuple(found.values())


def _terms(choice: Choice) -> tuple[Term | Group, ...]:
    return (*choice.values, *choice.groups)
