"""The straight path of a function: plain comparisons that decide a case in which every fact is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property

from attrs import frozen

from compiler.backends.python.bits import Bits
from compiler.backends.python.branching import guarded
from compiler.backends.python.derivations import Derivations
from compiler.backends.python.expressions import Expressions
from compiler.backends.python.held import Counting, Undecidable, bits, conditions
from compiler.backends.python.names import Names
from compiler.backends.python.nodes import Item, Node, Value
from compiler.backends.python.parts import NEVER, Group, Terms
from compiler.backends.python.planting import Planting
from compiler.backends.python.signature import TIMES, Signature
from compiler.backends.python.text import assigned, call, laid_out, plain, quoted, wrapped
from compiler.backends.python.tree import Growing, TooLarge
from compiler.calendar.zones import history
from compiler.model.case import AT
from compiler.model.conditions import NOW
from compiler.model.outcomes import Weekly
from compiler.model.time import EventMoment, Instant, MatterMoment
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind, Number
from compiler.plan import Branch, MatterPlan, Plan
from compiler.plan.atoms import close_events, names_of
from compiler.plan.moments import counted, moment_of
from compiler.runtime.instants import MODERN

_INDENT = "    "


@frozen(slots=False)
class Straight:
    """Of a matter that goes straight."""

    plan: Plan
    names: Names
    signature: Signature
    matter: MatterPlan
    expressions: Expressions

    def lines(self) -> list[str]:
        body = list(self._tree() or self._bits())
        answers = list(self._answers())
        checks = tuple(self._checks(_words(answers)))
        derivations = list(Derivations(self.plan, self.expressions, self._leaving).lines(self.matter.derivations, 2))
        return [
            *laid_out(self.signature.case, 1, f"{self._case} = "),
            f"{_INDENT}try:",
            *derivations,
            *guarded(Terms("or", checks), self._leaving, 2),
            *answers,
            *body,
            f"{_INDENT}except UNREADABLE:",
            *self._leaving(2),
            *self._end(),
        ]

    def _leaving(self, indent: int) -> Iterator[str]:
        """To leave the straight path."""
        yield f"{_INDENT * indent}return _RULES.decide({quoted(self.signature.name)}, {self._case})"

    # ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────

    def _checks(self, handed_on: frozenset[str]) -> Iterator[str]:
        """Whether a fact is what it cannot be; then the rules as data say what is wrong with it.

        `handed_on`: the names in the calls of other functions, which look at them.
        """
        yield "as_of is not None"
        for name, fact in self.signature.facts.items():
            doubts = self.names.clock.doubts(name)
            match fact:
                case Choice():
                    yield f"{name} not in {self.names.allowed(fact.id)}"
                case Flag():
                    yield f"type({name}) is not bool"
                case Number():
                    yield f"type({name}) is not int"
                case None if self._asks_now:
                    yield from doubts
                case _ if name in handed_on and self.names.clock.reads:
                    if name != AT:  # whether it happened may be asked without reading when
                        yield f"{name} is NOT_GIVEN"
                case _:
                    absent = "NOT_GIVEN" if name == AT else "None"
                    doubt = doubts[0] if len(doubts) == 1 else Group(Terms("or", doubts))
                    yield Group(Terms("and", (f"{name} is not {absent}", doubt)))

    def _reading(self, variable: str, indent: int) -> Iterator[str]:
        fact = self._facts_of_times[variable]
        margin = _INDENT * indent
        yield f"{margin}{variable} = {fact} - EPOCHS[{fact}.tzinfo]"
        if variable in self._close:
            yield f"{margin}if {variable} < MODERN:"
            yield from self._leaving(indent + 1)

    @cached_property
    def _facts_of_times(self) -> dict[str, str]:
        """The facts of the variables of time that are read."""
        if not self.names.clock.reads:
            return {}
        found = {fact.id: name for name, fact in self.signature.facts.items() if isinstance(fact, Event)}
        return {**found, self.expressions.now: AT}

    @cached_property
    def _close(self) -> frozenset[str]:
        """The variables of which even instants long ago count."""
        close = close_events(self.plan.announcement, *conditions(self.plan, self.matter))
        return frozenset(map(self.expressions.event, close)) | frozenset(self._bases.values())

    # ── Other matters ────────────────────────────────────────────────────────────────────────────────────────

    def _answers(self) -> Iterator[str]:
        """The answers on which this one rests directly, as their own functions give them."""
        used = names_of(*conditions(self.plan, self.matter))
        for id in dict.fromkeys([*used.matters, *(id for id in self._bases if id in self.plan.announcement.matters)]):
            if id not in self.plan.matter:
                continue
            other = Signature(self.plan, self.names, self.plan.matter[id])
            given = [f"{name}={name}" for name in other.facts if self._passed(name)]
            answer = self.expressions.answer(id)
            yield from laid_out(call(id, *given), 2, f"{answer} = ")
            yield f'        if {answer}.kind == "missing_fact" or {answer}.lower_bound:'
            yield from self._leaving(3)
            kind = self.plan.announcement.matters[id].kind
            value = f"{answer}.value"
            if kind in TIMES:
                known = f"if isinstance({value}, {self.names.python(self.names.clock.type)})"
                read = f"{value} - _EPOCH" if self.names.clock.reads else value
                yield from assigned(self.expressions.instant(id), read, known, "else None", indent=2)
            elif kind is MatterKind.NUMBER:
                known = f"if isinstance({value}, Decimal)"
                yield from assigned(self.expressions.number(id), value, known, "else None", indent=2)

    def _passed(self, name: str) -> bool:
        """Facts that only a reading of the other answer depends on are not asked for here."""
        return name in self.signature.facts and (name != AT or self._now)

    @property
    def _asks_now(self) -> bool:
        """Whether a condition here is about `now`."""
        tests = conditions(self.plan, self.matter)
        return self._has_hours or any(NOW in names_of(condition).events for condition in tests)

    @property
    def _now(self) -> bool:
        """Whether a condition is about `now` itself, here or in a matter on which this one rests."""
        matters = [self.matter, *(self.plan.matter[id] for id in self.matter.rests_on)]
        return any(NOW in names_of(condition).events for m in matters for condition in conditions(self.plan, m))

    # ── What holds, as a tree ────────────────────────────────────────────────────────────────────────────────

    def _tree(self) -> Iterator[str] | None:
        """None where it would be too large."""
        items = [
            Item(number, terms, frozenset(mask))
            for number, (_, condition, mask) in enumerate(bits(self.plan, self.matter))
            for terms in [self.expressions.terms(condition)]
            if terms != NEVER
        ]
        events = (fact.id for fact in self.signature.facts.values() if isinstance(fact, Event))
        doubtful, lazy = frozenset(map(self.expressions.event, events)), frozenset(self._facts_of_times)
        growing = Growing(self.expressions, self._possible, doubtful, lazy, self._counting.settled, 12 + 4 * len(items))
        try:
            return self._planted(growing.grown(items))
        except TooLarge:
            return None

    def _planted(self, tree: Node) -> Iterator[str]:
        planting = Planting(self.expressions, self._facts_of_times, self._reading, self._decided, self._table)
        outcome = self.names.outcome(self.matter.matter, ())
        yield f"        {self._outcome} = {outcome}"
        if self._valued:
            yield f"        {self._value} = {outcome}.value"
        yield from planting.lines(tree, 2)

    @cached_property
    def _possible(self) -> dict[str, frozenset[Value]]:
        facts = self.plan.announcement.facts
        choices = {
            f.id: frozenset[Value](term.id for term in f.values) for f in facts.values() if isinstance(f, Choice)
        }
        return {**choices, **{f.id: frozenset[Value]([True, False]) for f in facts.values() if isinstance(f, Flag)}}

    def _decided(self, held: tuple[int, ...], read: frozenset[str], indent: int) -> Iterator[str]:
        """The outcome where these bits hold."""
        margin = _INDENT * indent
        for label in self._labels(held):
            yield from wrapped(plain(label), indent, "# ", "# ")
        try:
            after = self._counting.of(frozenset(held))
        except Undecidable:
            yield from self._leaving(indent)
            return
        outcome = self.names.outcome(self.matter.matter, held)
        if after is None:
            yield f"{margin}{self._outcome} = {outcome}"
            if self._valued:
                yield f"{margin}{self._value} = {outcome}.value"
            return
        if isinstance(after, Weekly):
            now = self.expressions.now
            if now not in read and now in self._facts_of_times:
                yield from self._reading(now, indent)
            yield f"{margin}{self._outcome} = {outcome}"
            at = now if self.names.clock.reads else f"{now} * TICK"
            yield f"{margin}{self._value} = is_open({self.names.hours(after)}, {at})"
            return
        base = after.base.event if isinstance(after.base, EventMoment) else after.base.matter
        variable = self._bases[base]
        if variable not in read and variable in self._facts_of_times:
            yield from self._reading(variable, indent)
        elif isinstance(after.base, MatterMoment):
            yield f"{margin}if {variable} is None:"
            yield from self._leaving(indent + 1)
        yield f"{margin}{self._outcome} = {outcome}"
        sign = "-" if after.us < 0 else "+"
        shifted = f"{variable} {sign} {self.names.duration(abs(after.us))}" if after.us else variable
        yield f"{margin}{self._value} = {self._printed(shifted)}"

    def _labels(self, held: tuple[int, ...]) -> Iterator[str]:
        yield from (self._answering[bit] for bit in held if bit < len(self._answering))

    @cached_property
    def _answering(self) -> list[str]:
        """Labels of the bits that give answers."""
        labels = [label for label, _, _ in bits(self.plan, self.matter)]
        return labels[: 1 if self.matter.matter in self.plan.announcement.total else len(self.matter.branches)]

    @cached_property
    def _counting(self) -> Counting:
        return Counting(self.matter)

    def _table(self, variable: str, points: tuple[int, ...], held: list[tuple[int, ...]]) -> str | None:
        """The outcome by where a variable lies, where each is the same in every case."""
        try:
            if self._valued or any(self._counting.of(frozenset(each)) for each in held):
                return None
        except Undecidable:
            return None
        starts, outcomes = self.names.table(self.matter.matter, points, held, self.plan.announcement.zone)
        return f"{self._outcome} = {outcomes}[{self.names.python('bisect_right')}({starts}, {variable})]"

    # ── What holds, bit by bit ───────────────────────────────────────────────────────────────────────────────

    def _bits(self) -> Iterator[str]:
        held = self.names.python("held")
        setting = list(Bits(self.plan, self.matter, self.expressions, held).lines(2))
        for variable, fact in self._facts_of_times.items():
            if variable in _words(setting) or variable in self._bases.values():
                if variable == self.expressions.now:
                    yield from self._reading(variable, 2)
                else:
                    yield f"        {variable} = None"
                    yield f"        if {fact} is not None:"
                    yield from self._reading(variable, 3)
        yield from setting
        if self._has_hours:
            says_hours = sum(1 << bit for bit, branch in enumerate(self.matter.branches) if _is_weekly(branch))
            yield f"        if {held} & {says_hours:#b}:"
            yield from self._leaving(3)
        outcome = self._outcome
        yield f"        {outcome} = {self.names.outcomes(self.matter.matter)}[{held}]"
        yield f"        if {outcome} is None:"
        yield from self._leaving(3)
        if self._valued:
            yield f"        {self._value} = {outcome}.value"
        for name, variable in self._bases.items():
            yield f"        if {outcome}.after == {quoted(name)}:"
            yield f"            if {variable} is None:"
            yield from self._leaving(4)
            yield f"            {self._value} = {self._printed(f'{variable} + {outcome}.{self._shift}')}"

    @property
    def _shift(self) -> str:
        return "shift" if self.names.clock.reads else "shift_us"

    # ── The decision ─────────────────────────────────────────────────────────────────────────────────────────

    def _end(self) -> Iterator[str]:
        decision = self.names.python("decision")
        value = self._value if self._valued else f"{self._outcome}.value"
        attributes = ", ".join(f"{decision}.{name}" for name in ("outcome", "value", "case"))
        if self._bases and not self.names.clock.reads:
            yield f"    if type({value}) is int and not EARLIEST <= {value} <= LATEST:"
            yield from self._leaving(2)
        yield f"    {decision}: Decision[{self.signature.returned}] = Decision()"
        yield f"    {attributes} = {self._outcome}, {value}, {self._case}"
        yield f"    return {decision}"

    @property
    def _valued(self) -> bool:
        """Whether some of its answers are found in the case."""
        return bool(self._bases) or self._has_hours

    @property
    def _has_hours(self) -> bool:
        return any(map(_is_weekly, self.matter.branches))

    @cached_property
    def _bases(self) -> dict[str, str]:
        """What moments of this matter are counted from, with its variable."""
        found: dict[str, str] = {}
        for branch in self.matter.branches:
            moment = moment_of(branch.value)
            match counted(moment)[0] if moment else None:
                case EventMoment(event):
                    found[event] = self.expressions.event(event)
                case MatterMoment(matter):
                    found[matter] = self.expressions.instant(matter)
                case _:
                    pass
        return found

    def _printed(self, instant: str) -> str:
        """An instant as it is answered: a datetime in the announcement's zone, or as it is."""
        if not self.names.clock.reads:
            return instant
        return (
            f"_EPOCH + ({instant})" if self._steady else f"{self.names.zone(self.plan.announcement.zone)}.at({instant})"
        )

    @cached_property
    def _steady(self) -> bool:
        """Whether all instants that are counted here have one offset: none is before its event, which is modern."""
        moments = [counted(moment) for branch in self.matter.branches if (moment := moment_of(branch.value))]
        later = all(isinstance(base, Instant | EventMoment) and shift >= 0 for base, shift in moments)
        return later and history(self.plan.announcement.zone).is_steady(MODERN // timedelta(seconds=1))

    @property
    def _case(self) -> str:
        return self.names.python("case")

    @property
    def _outcome(self) -> str:
        return self.names.python("outcome")

    @property
    def _value(self) -> str:
        return self.names.python("value")


def _words(lines: list[str]) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", "\n".join(line for line in lines if not line.lstrip().startswith("#"))))


def _is_weekly(branch: Branch) -> bool:
    return isinstance(branch.value, Weekly)
