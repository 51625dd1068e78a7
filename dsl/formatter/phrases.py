"""Conditions and outcomes as text in one keyword language."""

from __future__ import annotations

from attrs import frozen

from dsl.formatter.layout import Break, Doc, Group, fill
from dsl.formatter.spelling import Slot
from dsl.formatter.values import Values
from dsl.tree import (
    Always,
    And,
    Compare,
    Condition,
    Day,
    Duration,
    EarlierOf,
    Happened,
    Holds,
    HourSpan,
    In,
    Instant,
    Is,
    Labels,
    LaterOf,
    Measured,
    Met,
    Moment,
    Name,
    Not,
    Or,
    Outcome,
    Share,
    SuchAs,
    Undecided,
    Value,
    Weekly,
)


@frozen
class Phrases(Values):
    """Writes what stands inside a block."""

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────

    def condition(self, condition: Condition) -> Doc:
        """One line, or a line an operand of the outermost `and` or `or`."""
        match condition:
            case And() | Or():
                word = self.spell.word("and" if isinstance(condition, And) else "or")
                first, *others = condition.conditions
                items: list[Doc] = [self._operand(first)]
                for before, operand in zip(condition.conditions, others, strict=False):
                    at = self.start + operand.span.start
                    items += [Break(at, self._space(before)), word + self._space(operand), self._operand(operand)]
                return Group(tuple(items))
            case Not(condition=inner):
                space = " " if self.spell.lang == "en" else ""
                return Group((self.spell.word("not") + space, self._in_parentheses(inner)))
            case Always():
                return self.spell.word("always")
            case Holds():
                return self.spell.name(condition.name, Slot.SUBJECT)
            case _:
                return Group((f"{self.subject(condition)} ", *self.test(condition)), hang=2)

    def _operand(self, condition: Condition) -> Doc:
        return self._in_parentheses(condition) if isinstance(condition, And | Or) else self.condition(condition)

    def _space(self, operand: Condition) -> str:
        """Between `and` or `or` and an operand: full-width parentheses bring their own."""
        return "" if self.spell.lang == "zh" and isinstance(operand, And | Or) else " "

    def _in_parentheses(self, condition: Condition) -> Doc:
        left, right = self.spell.parentheses
        return Group((left, self.condition(condition), right))

    def subject(self, condition: Condition) -> str:
        """What a test speaks of: the name of a fact or matter, or several events."""
        match condition:
            case In(subjects=subjects) | Compare(subjects=subjects) | Happened(subjects=subjects):
                names = self.spell.separator.join(map(self.event, subjects))
                if len(subjects) == 1:
                    return names
                if self.spell.lang == "en":
                    return f"{self.spell.word('any of')} {names}"
                return f"{names} {self.spell.word('one of')}"
            case Is(subject=name) | SuchAs(subject=name) | Met(subject=name) | Measured(subject=name):
                return self.spell.name(name, Slot.SUBJECT)
            case _:
                raise AssertionError(condition)

    def event(self, name: Name, first: bool = True) -> str:
        """An event, or the instant that the question is asked about."""
        if name.text == "now" and not name.quoted:
            return self.spell.word("now")
        return self.spell.name(name, Slot.SUBJECT, first)

    def test(self, condition: Condition, in_cell: bool = False) -> tuple[Doc, ...]:
        """What follows the subject; a list of values stands in a cell without `is`."""
        word = self.spell.word
        match condition:
            case Is(values=(Name(text="any", quoted=False),), negated=False, etc=False):
                return (f"{word('is')} {word('any')}",)
            case Is():
                verb = "is not" if condition.negated else "is"
                lead = () if in_cell and not condition.negated else (f"{word(verb)} ",)
                values = self.values(condition.values, Slot.VALUE)
                return (*lead, *values, *((f" {word('etc')}",) if condition.etc else ()))
            case SuchAs():
                return (f"{word('any such as')} ", *self.names(condition.values))
            case In(window=window):
                verb = "not in" if condition.negated else "in"
                return (f"{word(verb)} {self.period(window)}",)
            case Compare():
                return (self._with_moment(condition.order.value, condition.moment),)
            case Happened():
                bound = "" if condition.by is None else f" {self._with_moment('by', condition.by)}"
                return (word("not happened" if condition.negated else "happened") + bound,)
            case Met():
                return (f"{word('is')} {word('missed' if condition.missed else 'met')}",)
            case Measured():
                return (f"{word(condition.measure.value)} {self.value(condition.bound, Slot.PLAIN)}",)
            case _:
                raise AssertionError(condition)

    def _with_moment(self, word: str, moment: Moment) -> str:
        text = self.moment(moment)
        return self.before(text, self.spell.word(word)) + text

    # ── Outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────

    def outcome(self, outcome: Outcome, slot: Slot = Slot.VALUE) -> Group:
        return Group((f"{self.spell.name(outcome.matter)} ", *self.outcome_items(outcome, slot)))

    def outcome_items(self, outcome: Outcome, slot: Slot = Slot.VALUE) -> tuple[Doc, ...]:
        """What follows the matter; a guard goes on a line of its own where it does not fit."""
        items: list[Doc]
        if isinstance(outcome.value, Undecided):
            lead = f"{self.spell.word('is')} {self.spell.word('undecided')}"
            labels = outcome.value.because
            items = [lead, *self.because(labels)]
        elif isinstance(outcome.value, Weekly):
            items = list(self.weekly(outcome.value))
        else:
            value = self._said(outcome.value, slot)
            word = self.spell.word(outcome.verb.value)
            items = [self.before(value.flat, word), value, self._replaced(outcome)]
        return (*items, *self.guard(outcome.guard))

    def _said(self, value: Value | Duration, slot: Slot) -> Group:
        """What follows the verb; what is long by nature may be broken."""
        match value:
            case Duration():
                return Group((self.duration(value),))
            case LaterOf() | EarlierOf():
                return self.several(value)
            case Share():
                return self.share(value, slot)
            case _:
                return Group((self.value(value, slot),))

    def _replaced(self, outcome: Outcome) -> str:
        """What an amendment replaced, with how far it was moved."""
        if outcome.was is None:
            return ""
        difference = [] if outcome.difference is None else [self.difference(outcome.difference)]
        match outcome.was:
            case Instant():
                old = self.instant(outcome.was, *difference)
            case Duration():
                old = self.duration(outcome.was, Slot.VALUE) + self.claimed(difference)
            case _:
                old = self.value(outcome.was) + self.claimed(difference)
        return f" {self.spell.word('was')} {old}"

    def weekly(self, weekly: Weekly) -> tuple[Doc, ...]:
        """Hours of the week; lines end behind a separator."""
        spans = [self._hours(span) for span in weekly.spans] or [self.spell.word("all_week")]
        places = [self.start + span.span.start for span in weekly.spans] or [self.start + weekly.span.start]
        window = () if weekly.window is None else (f" {self.spell.word('in')} {self.period(weekly.window)}",)
        lead = f"{self.spell.word('weekly')} "
        return lead, Group(fill(zip(places, spans, strict=True), self.spell.separator)), *window

    def _hours(self, span: HourSpan) -> str:
        hours = f"{self.time(span.start)}-{self.time(span.end)}"
        return hours if span.first is None else f"{self.weekdays(span.first, span.last or span.first)} {hours}"

    def weekdays(self, first: Day, last: Day) -> str:
        if first is last:
            return self.spell.day(first)
        to = "-" if self.spell.lang == "en" else self.spell.word("to")
        return f"{self.spell.day(first)}{to}{self.spell.day(last)}"

    def guard(self, condition: Condition | None) -> tuple[Doc, ...]:
        if condition is None:
            return ()
        return Break(self.start + condition.span.start), f"{self.spell.word('if')} ", self.condition(condition)

    def because(self, labels: Labels | None) -> tuple[Doc, ...]:
        if labels is None:
            return ()
        at = self.start + labels.span.start
        return Break(at), Group((f"{self.spell.word('because')} ", self.labels(labels)))
