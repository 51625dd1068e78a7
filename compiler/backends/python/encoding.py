"""Conditions and moments as the data that `compiler.runtime.terms` describes, written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from attrs import frozen

from compiler import prose
from compiler.backends.python.names import Names
from compiler.backends.python.text import Call, Node, call, literal, literals, quoted, tuple_of
from compiler.locale import Labels
from compiler.model.conditions import (
    All,
    Always,
    AnyOf,
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    FactNumber,
    FlagIs,
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
    SuchAs,
)
from compiler.model.time import (
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    Layer,
    MatterMoment,
    Moment,
    MonthEnd,
    Shift,
    Window,
)
from compiler.model.vocabulary import MatterKind
from compiler.plan import Plan, inline
from compiler.plan.moments import counted

MEASURES = {
    Measure.AT_LEAST: ">=",
    Measure.MORE_THAN: ">",
    Measure.AT_MOST: "<=",
    Measure.LESS_THAN: "<",
    Measure.EQUAL: "==",
    Measure.NOT_EQUAL: "!=",
}

Words = Callable[[str], str]
"""A phrase by its language."""


@frozen
class Encoding:
    """`date` is that of the rule in which a condition stands: `earlier` means what was published before it."""

    plan: Plan
    names: Names
    date: str = ""

    def optional(self, condition: Condition | None) -> Node | None:
        return self.condition(inline(self.plan.announcement, condition)) if condition else None

    def part(self, condition: Condition) -> Node:
        """A condition with the words for it."""
        words = text(lambda lang: prose.condition(self.plan.announcement, condition, lang))
        return call("Part", self.condition(inline(self.plan.announcement, condition)), words)

    # ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────

    def condition(self, condition: Condition) -> Node:
        """Of a condition with its definitions inlined."""
        match condition:
            case Always() | SuchAs():
                return call("Always")
            case ChoiceIs(fact, values, negated):
                return call("Is", quoted(fact), literals(values), negated=_if(negated))
            case FlagIs(fact, value):
                return call("Is", quoted(fact), literals([value]))
            case NumberIs(number, measure, bound):
                return call("Compare", self.number(number), quoted(MEASURES[measure]), self.number(bound))
            case EventIn(subject, window, negated) | MatterIn(subject, window, negated):
                return call("In", self.subject(subject), *self.ends(window), negated=_if(negated))
            case EventCompare(subject, order, moment) | MatterCompare(subject, order, moment):
                term = {Order.BEFORE: "Before", Order.BY: "By"}.get(order, "From")
                reached = self.limit(moment) if order is Order.BY else self.moment(moment)
                return call(term, self.subject(subject), reached)
            case Happened(event, negated, None):
                happened = call("Happened", quoted(event))
                return call("Not", happened) if negated else happened
            case Happened(event, _, by):
                assert by is not None
                return call("NotHappenedBy", quoted(event), self.limit(by))
            case MatterIs(matter, values, negated, layer):
                said = quoted(matter), literals(values)
                return call("MatterIs", *said, negated=_if(negated), layer=self._layer(layer))
            case MatterMet(matter, missed, layer):
                return call("Met", quoted(matter), missed=_if(missed), layer=self._layer(layer))
            case Not(inner):
                return call("Not", self.condition(inner))
            case All(parts):
                return call("All", tuple_of(self.condition(part) for part in parts))
            case AnyOf(parts):
                return call("AnyOf", tuple_of(self.condition(part) for part in parts))
            case _:
                raise AssertionError(condition)

    def subject(self, subject: str | MatterMoment) -> Node:
        """An event, or when another answer is."""
        return quoted(subject) if isinstance(subject, str) else self.moment(subject)

    def ends(self, window: Window) -> tuple[str, str]:
        """The constants for the two ends of a window."""
        first, last = window.first, window.last
        return (
            "None" if window.start is None or first is None else self.names.instant(window.start, first.zone),
            "None" if window.end is None or last is None else self.names.instant(window.end, last.zone),
        )

    def number(self, side: Decimal | FactNumber | MatterNumber) -> Node:
        match side:
            case FactNumber(fact):
                return call("FactNumber", quoted(fact))
            case MatterNumber(matter, layer):
                return call("MatterNumber", quoted(matter), self._layer(layer))
            case _:
                return literal(side)

    def _layer(self, layer: Layer | None) -> str | None:
        match layer:
            case Layer.ORIGINAL:
                return "ORIGINAL"
            case Layer.EARLIER:
                return quoted(self.date)
            case None:
                return None

    # ── Moments ──────────────────────────────────────────────────────────────────────────────────────────────

    def moment(self, moment: Moment) -> Node:
        base, us = counted(moment)
        shift = self.names.duration(us) if us else None
        match base:
            case Instant(at, _, zone):
                return self._at(at + us, zone, base.midnight_24 and not us)
            case EventMoment(event):
                return call("OfEvent", quoted(event), shift)
            case MatterMoment(matter, layer):
                deadline = self.plan.announcement.matters[matter].kind is MatterKind.DEADLINE
                ends_day = _if(deadline and not us)
                return call("OfMatter", quoted(matter), shift, layer=self._layer(layer), ends_day=ends_day)
            case Shift() | LaterOf() | EarlierOf():
                return self._composed(base) if base is moment else self._counted(moment)

    def limit(self, moment: Moment) -> Node:
        """What `by` reaches in a comparison: literals stand with the end of their last unit."""
        return self._with_ends(moment, lambda end, zone: self._at(end, zone, ends_day=True))

    def end(self, moment: Moment) -> Node:
        """What `by` reaches as an outcome."""
        return self._with_ends(moment, lambda end, zone: self._at(end, zone, ends_day=False))

    def _with_ends(self, moment: Moment, at: Callable[[int, str], Node]) -> Node:
        match moment:
            case Instant(_, end, zone):
                return at(end, zone)
            case LaterOf(moments):
                return call("LaterOf", tuple_of(self._with_ends(each, at) for each in moments))
            case EarlierOf(moments):
                return call("EarlierOf", tuple_of(self._with_ends(each, at) for each in moments))
            case _:
                return self.moment(moment)

    def _at(self, us: int, zone: str, ends_day: bool) -> Node:
        return call("At", self.names.instant(us, zone), self.names.zone(zone), _if(ends_day))

    def _composed(self, moment: Shift | LaterOf | EarlierOf) -> Node:
        match moment:
            case Shift():
                return self._counted(moment)
            case LaterOf(moments):
                return call("LaterOf", tuple_of(map(self.moment, moments)))
            case EarlierOf(moments):
                return call("EarlierOf", tuple_of(map(self.moment, moments)))

    def _counted(self, moment: Moment) -> Node:
        assert isinstance(moment, Shift)
        zone = self.zone(moment.duration)
        lengths = tuple_of(self.lengths(moment.duration))
        return call("Counted", self.moment(moment.base), lengths, zone, back=_if(not moment.later))

    def lengths(self, duration: Duration) -> Iterator[Node]:
        """A duration's own units, then those that are added."""
        for each in _summands(duration):
            amount = quoted(each.amount.fact) if isinstance(each.amount, CaseAmount) else str(each.amount)
            calendar = self.names.calendar(each.calendar) if each.calendar else None
            roll = _if(each.month_end is MonthEnd.ROLL)
            yield call("Length", amount, quoted(each.unit.value), calendar, roll=roll)

    def zone(self, duration: Duration) -> str | None:
        """Whose clocks a duration is counted on, if on any."""
        zone = next((each.zone for each in _summands(duration) if each.zone), None)
        return self.names.zone(zone) if zone else None


def labels(of: Labels) -> Node:
    return call("Text", quoted(of.en), quoted(of.zh))


def text(words: Words) -> Node:
    return call("Text", quoted(words("en")), quoted(words("zh")))


def optional(nodes: Iterable[Node]) -> Node | None:
    """All of them, None where there are none."""
    found = tuple_of(nodes)
    return found if found.arguments else None


def without_default(node: Call) -> Call | None:
    return node if node.arguments else None


def _summands(duration: Duration) -> tuple[Duration, ...]:
    return (duration, *(_summands(duration.plus) if duration.plus else ()))


def _if(true: bool) -> str | None:
    return "True" if true else None
