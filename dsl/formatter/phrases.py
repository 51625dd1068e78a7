"""Labels, moments, values, conditions and outcomes as text in one keyword language."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from dsl.formatter.instants import Instants
from dsl.formatter.layout import Break, Doc, Group, fill
from dsl.formatter.spelling import Slot
from dsl.tree import (
    Address,
    Always,
    Anchor,
    And,
    Cites,
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
    Node,
    Not,
    Or,
    Outcome,
    Quantity,
    Share,
    Shift,
    SuchAs,
    Text,
    Undecided,
    Value,
    Weekly,
    Word,
)


@frozen
class Phrases(Instants):
    """Writes what stands inside a block."""

    # ── Words and labels ─────────────────────────────────────────────────────────────────────────────────────────

    def names(self, names: Sequence[Name], first: bool = True, slot: Slot = Slot.PLAIN) -> tuple[Doc, ...]:
        """Names with separators; lines end behind one, and before the first of them too if it is not the `first`."""
        texts = [self.spell.name(name, slot, first=first and not number) for number, name in enumerate(names)]
        return self._listed(texts, names)

    def addresses(self, addresses: Sequence[Name | Address]) -> tuple[Doc, ...]:
        """Clause addresses and names of rules with separators; lines end behind one."""
        texts = [
            self.spell.address(item) if isinstance(item, Address) else self.spell.target(item) for item in addresses
        ]
        only_names = all(isinstance(item, Name) for item in addresses)
        return self._listed(texts, addresses, self.spell.separator if only_names else self.spell.comma)

    def values(self, values: Sequence[Value], slot: Slot = Slot.VALUE) -> tuple[Doc, ...]:
        """Values with separators; lines end behind one."""
        texts = [self.value(value, slot, first=not number) for number, value in enumerate(values)]
        return self._listed(texts, values)

    def _listed(self, texts: Sequence[str], nodes: Sequence[Node], separator: str | None = None) -> tuple[Doc, ...]:
        places = (self.start + node.span.start for node in nodes)
        return fill(zip(places, texts, strict=True), separator or self.spell.separator)

    def labels(self, labels: Labels) -> Group:
        """`en "…" zh "…"`, one below the other where they do not fit."""
        return Group(tuple(self.label_items(labels)))

    def label_items(self, labels: Labels) -> list[Doc]:
        items: list[Doc] = []
        for word, text in (("en", labels.en), ("zh", labels.zh)):
            if text is not None:
                items += [Break(self.start + text.span.start)] if items else []
                items.append(f"{self.spell.word(word)} {self.spell.string(text.value)}")
        return items

    def labels_apart(self, labels: Labels) -> list[str]:
        """Each label, for a column of its own."""
        return [item for item in self.label_items(labels) if isinstance(item, str)]

    def cites(self, cites: Cites) -> tuple[Doc, ...]:
        return f"{self.spell.word('cites')} ", Group(self.addresses(cites.addresses))

    # ── Values and moments ───────────────────────────────────────────────────────────────────────────────────────

    def moment(self, moment: Moment, slot: Slot = Slot.MOMENT, first: bool = True) -> str:
        if not isinstance(moment, Shift):
            return self.value(moment, slot, first)
        duration = self.duration(moment.duration, first)
        if self.spell.lang == "en":
            return f"{duration} {self.spell.word('after' if moment.later else 'before')} {self.moment(moment.base)}"
        base = self.moment(moment.base, slot, first)
        return f"{base} {self.spell.word('later' if moment.later else 'ahead')} {duration}"

    def value(self, value: Value, slot: Slot = Slot.VALUE, first: bool = True) -> str:
        match value:
            case Name():
                return self.spell.name(value, slot, first)
            case Word():
                return self.spell.word(value.answer.value)
            case Quantity():
                number = format(value.number, "f")
                return number if value.unit is None else self.spell.measure(number, value.unit)
            case Text():
                return self.spell.string(value.value)
            case Shift():
                return self.moment(value, slot, first)
            case Instant():
                return self.instant(value)
            case LaterOf():
                return self._of_several("later of", value.moments)
            case EarlierOf():
                return self._of_several("earlier of", value.moments)
            case Anchor():
                return self.anchor(value, first)
            case Share():
                return self.share(value, slot, first)

    def joined(self, word: str, text: str) -> str:
        """A word and what follows it: full-width parentheses bring their own space."""
        return f"{word}{text}" if text.startswith("（") else f"{word} {text}"

    def _of_several(self, word: str, moments: Sequence[Moment]) -> str:
        """`later of (A, B)` in English, `（A、B）较晚者` in Chinese."""
        left, right = self.spell.parentheses
        listed = f"{left}{self.spell.separator.join(self.moment(moment) for moment in moments)}{right}"
        if self.spell.lang == "en":
            return f"{self.spell.word(word)} {listed}"
        return f"{listed}{self.spell.word(word)}"

    def share(self, share: Share, slot: Slot, first: bool) -> str:
        """`30 % of N` in English, `N 的 30 %` in Chinese, with floor, cap and rounding behind it."""
        percent = self.spell.measure(format(share.percent, "f"), "percent")
        if self.spell.lang == "en":
            text = f"{percent} {self.spell.word('of_choice')} {self.spell.name(share.of)}"
        else:
            text = f"{self.spell.name(share.of, slot, first)} {self.spell.word('its')} {percent}"
        for word, bound in (("at least", share.at_least), ("at most", share.at_most)):
            if bound is not None:
                text += f" {self.spell.word(word)} {self.value(bound)}"
        if share.rounding is None:
            return text
        mode, to, step = share.rounding.mode.value, self.spell.word("to"), self.value(share.rounding.step)
        return f"{text} {self.spell.word(mode)} {to} {step}"

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
                return (self.joined(word(condition.order.value), self.moment(condition.moment)),)
            case Happened():
                bound = "" if condition.by is None else f" {self.joined(word('by'), self.moment(condition.by))}"
                return (word("not happened" if condition.negated else "happened") + bound,)
            case Met():
                return (f"{word('is')} {word('missed' if condition.missed else 'met')}",)
            case Measured():
                return (f"{word(condition.measure.value)} {self.value(condition.bound, Slot.PLAIN)}",)
            case _:
                raise AssertionError(condition)

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
            value = (
                self.duration(outcome.value) if isinstance(outcome.value, Duration) else self.value(outcome.value, slot)
            )
            items = [self.joined(self.spell.word(outcome.verb.value), value) + self._replaced(outcome)]
        return (*items, *self.guard(outcome.guard))

    def _replaced(self, outcome: Outcome) -> str:
        """What an amendment replaced, with how far it was moved."""
        if outcome.was is None:
            return ""
        difference = [] if outcome.difference is None else [self.difference(outcome.difference)]
        match outcome.was:
            case Instant():
                old = self.instant(outcome.was, *difference)
            case Duration():
                old = self.duration(outcome.was) + self.claimed(difference)
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
