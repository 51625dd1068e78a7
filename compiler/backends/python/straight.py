"""The straight path of a function: plain comparisons that decide a case in which every fact is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from attrs import frozen

from compiler.backends.python.branching import Body, guarded, is_one_statement
from compiler.backends.python.expressions import NEVER, Expressions, Group, Terms
from compiler.backends.python.moments import is_simple
from compiler.backends.python.names import Names
from compiler.backends.python.signature import TIMES, Signature
from compiler.backends.python.text import assigned, call, laid_out, plain, quoted, wrapped
from compiler.model.case import AT
from compiler.model.conditions import NOW, Condition
from compiler.model.rules import Reading, Share, Weekly
from compiler.model.time import EventMoment, MatterMoment
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind, Number
from compiler.plan import Branch, MatterPlan, Plan, Role, inline
from compiler.plan.atoms import close_events, moments_in, names_layers, names_of
from compiler.plan.moments import counted, moment_of

_Item = tuple[int, str, tuple[str, ...]]
"""A bit, what it stands for, and the conditions under which it is set."""


@frozen
class Straight:
    """Of a matter that goes straight."""

    plan: Plan
    names: Names
    signature: Signature
    matter: MatterPlan
    expressions: Expressions

    def lines(self) -> list[str]:
        answers, decision = list(self._answers()), [*self._held(), *self._end()]
        return [*self._facts(_words(decision), _words(answers)), *answers, *decision]

    def _leaving(self, indent: int) -> Iterator[str]:
        """To leave the straight path."""
        yield f"{'    ' * indent}return _RULES.decide({quoted(self.signature.name)}, {self._case})"

    # ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────

    def _facts(self, used: frozenset[str], handed_on: frozenset[str]) -> Iterator[str]:
        """Every fact given and what it may be; else the rules as data see to it.

        `used` are the names in what follows, `handed_on` those in the calls of other functions, which read them.
        """
        yield from laid_out(self.signature.case, 1, f"{self._case} = ")
        yield from guarded(Terms("and", ("as_of is not None",)), self._leaving, 1)
        checks, conversions = tuple(self._checks(used, handed_on)), list(self._conversions(used))
        if checks or conversions:
            yield "    try:"
            yield from conversions
            if checks:
                yield from guarded(Terms("or", checks), self._leaving, 2)
            yield "    except UNREADABLE:"
            yield from self._leaving(2)

    @property
    def _now(self) -> bool:
        """Whether a condition is about `now` itself, here or in a matter on which this one rests."""
        matters = [self.matter, *(self.plan.matter[id] for id in self.matter.rests_on)]
        return any(NOW in names_of(condition).events for m in matters for condition in conditions(self.plan, m))

    def _conversions(self, used: frozenset[str]) -> Iterator[str]:
        for name, fact in self.signature.facts.items():
            read = f"{name} - EPOCHS[{name}.tzinfo]"
            if isinstance(fact, Event) and fact.id in used:
                yield from assigned(fact.id, "None", f"if {name} is None", f"else {read}", indent=2)
            elif fact is None and self.expressions.event(NOW) in used:
                yield from assigned(self.expressions.event(NOW), read, indent=2)

    def _checks(self, used: frozenset[str], handed_on: frozenset[str]) -> Iterator[str]:
        close = {*close_events(self.plan.announcement, *conditions(self.plan, self.matter)), *self._bases()}
        now = self.expressions.event(NOW)
        for name, fact in self.signature.facts.items():
            match fact:
                case Choice():
                    yield f"{name} not in {self.names.allowed(fact.id)}"
                case Flag():
                    yield f"type({name}) is not bool"
                case Number():
                    yield f"type({name}) is not int"
                case Event() if fact.id in used:
                    if fact.id in close:
                        yield Group(Terms("and", (f"{fact.id} is not None", f"{fact.id} < MODERN")))
                case None if now in used:
                    if NOW in close:
                        yield f"{now} < MODERN"
                case _ if name not in handed_on:
                    yield f"{name} is not {'NOT_GIVEN' if name == AT else None}"

    # ── Other matters ────────────────────────────────────────────────────────────────────────────────────────

    def _answers(self) -> Iterator[str]:
        """The answers on which this one rests directly, as their own functions give them."""
        used = names_of(*conditions(self.plan, self.matter))
        for id in dict.fromkeys([*used.matters, *self._counted_from()]):
            if id not in self.plan.matter:
                continue
            other = Signature(self.plan, self.names, self.plan.matter[id])
            given = [f"{name}={name}" for name in other.facts if self._passed(name)]
            answer = self.expressions.answer(id)
            yield from laid_out(call(id, *given), 1, f"{answer} = ")
            yield f'    if {answer}.kind == "missing_fact" or {answer}.lower_bound:'
            yield from self._leaving(2)
            kind = self.plan.announcement.matters[id].kind
            value = f"{answer}.value"
            if kind in TIMES:
                known = f"if isinstance({value}, {self.names.python('datetime')})"
                yield from assigned(self.expressions.instant(id), f"{value} - _EPOCH", known, "else None", indent=1)
            elif kind is MatterKind.NUMBER:
                known = f"if isinstance({value}, Decimal)"
                yield from assigned(self.expressions.number(id), value, known, "else None", indent=1)

    def _passed(self, name: str) -> bool:
        """Facts that only a reading of the other answer depends on are not asked for here."""
        return name in self.signature.facts and (name != AT or self._now)

    # ── What holds ───────────────────────────────────────────────────────────────────────────────────────────

    def _held(self) -> Iterator[str]:
        """One bit for each branch that holds, each condition of an override and each of a reading."""
        yield f"    {self._bits} = 0"
        items = [
            (1 << bit, label, terms.parts if not mask else (f"{self._bits} & {mask}", *terms.parts))
            for bit, (label, condition, mask) in enumerate(bits(self.plan, self.matter))
            for terms in [self._terms(condition)]
            if terms != NEVER
        ]
        yield from self._nested(items, 1)

    def _terms(self, condition: Condition) -> Terms:
        """As parts joined by `and`, or NEVER."""
        terms = self.expressions.terms(condition)
        return terms if terms.operator == "and" or terms == NEVER else Terms("and", (Group(terms),))

    def _nested(self, items: Sequence[_Item], indent: int) -> Iterator[str]:
        """An `if` for what neighbours have in common, and inside it what each has of its own.

        Neighbours that exclude each other are joined by `elif`.
        """
        chain: list[tuple[str, ...]] = []
        for parts, body in self._blocks(items):
            one = is_one_statement(Terms("and", parts), indent)
            joins = bool(chain) and one and all(self.expressions.exclude_each_other(parts, other) for other in chain)
            yield from guarded(Terms("and", parts), body, indent, "elif" if joins else "if")
            chain = [*chain, parts] if joins else [parts] if one else []

    def _blocks(self, items: Sequence[_Item]) -> Iterator[tuple[tuple[str, ...], Body]]:
        position = 0
        while position < len(items):
            bit, label, parts = items[position]
            alike = _alike(items[position:])
            if len(alike) > 1:
                shared = _shared([item[2] for item in alike])
                yield shared, partial(self._nested, [(b, text, p[len(shared) :]) for b, text, p in alike])
            else:
                yield parts, partial(self._holding, bit, label)
            position += len(alike) or 1

    def _holding(self, bit: int, label: str, indent: int) -> Iterator[str]:
        yield from wrapped(plain(label), indent, "# ", "# ")
        yield f"{'    ' * indent}{self._bits} |= {bit}"

    @property
    def _bits(self) -> str:
        return self.names.python("held")

    # ── The decision ─────────────────────────────────────────────────────────────────────────────────────────

    def _end(self) -> Iterator[str]:
        outcome = self.names.python("outcome")
        yield f"    {outcome} = {self.names.outcomes(self.matter.matter)}[{self._bits}]"
        yield f"    if {outcome} is None:"
        yield from self._leaving(2)
        constant = f"return Decision({outcome}, {outcome}.value, {self._case})"
        bases = self._bases()
        if not bases:
            yield f"    {constant}"
            return
        yield f"    if {outcome}.shift is None:"
        yield f"        {constant}"
        yield "    try:"
        for name, variable in bases.items():
            after = f"{outcome}.after == {quoted(name)} and " if len(bases) > 1 else ""
            yield f"        if {after}{variable} is not None:"
            counted_value = self._printed(f"{variable} + {outcome}.shift")
            yield f"            return Decision({outcome}, {counted_value}, {self._case})"
        yield "    except OverflowError:"
        yield "        pass"
        yield from self._leaving(1)

    def _bases(self) -> dict[str, str]:
        """What moments of this matter are counted from, with its variable."""
        found: dict[str, str] = {}
        for branch in self.matter.branches:
            moment = moment_of(branch.value)
            match counted(moment)[0] if moment else None:
                case EventMoment(event):
                    found[event] = event
                case MatterMoment(matter):
                    found[matter] = self.expressions.instant(matter)
                case _:
                    pass
        return found

    def _counted_from(self) -> list[str]:
        return [id for id in self._bases() if id in self.plan.announcement.matters]

    def _printed(self, instant: str) -> str:
        """An instant as a datetime in the announcement's zone."""
        zone = self.names.zone(self.plan.announcement.zone)
        return f"_EPOCH + ({instant})" if self.names.one_offset else f"{zone}.at({instant})"

    @property
    def _case(self) -> str:
        return self.names.python("case")


def _words(lines: list[str]) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", "\n".join(line for line in lines if not line.lstrip().startswith("#"))))


def goes_straight(plan: Plan, matter: MatterPlan) -> bool:
    """Whether a matter has a straight path: nothing in it is derived, undecided by any rule, or a matter of hours."""
    values = [branch.value for branch in matter.branches]
    if matter.derivations or matter.extensions or any(isinstance(value, Weekly | Share) for value in values):
        return False
    tests = conditions(plan, matter)
    moments = [*moments_in(*tests), *(moment for moment in map(moment_of, values) if moment)]
    if any(map(names_layers, tests)) or not all(map(is_simple, moments)):
        return False
    named = {*names_of(*tests).matters, *_moments_of(matter)}
    return all(id in plan.matter and goes_straight(plan, plan.matter[id]) for id in named)


def _moments_of(matter: MatterPlan) -> list[str]:
    moments = [moment_of(branch.value) for branch in matter.branches]
    bases = [counted(moment)[0] for moment in moments if moment]
    return [base.matter for base in bases if isinstance(base, MatterMoment)]


def bits(plan: Plan, matter: MatterPlan) -> Iterator[tuple[str, Condition, int]]:
    """What a matter's outcome depends on, with a word for each, in the order of `compiler.runtime.outcomes`.

    The number is the bits of which one must be set for the condition to matter at all, or 0.
    """
    a = plan.announcement
    if matter.matter in a.total:
        definition = a.total[matter.matter]
        yield f"{matter.matter} cites {', '.join(definition.clauses)}", matter.branches[0].holds, 0
        yield from _taken(plan, matter.matter, definition.readings, 0)
        return
    masks: dict[str, int] = {}
    for bit, branch in enumerate(matter.branches):
        masks[branch.rule] = masks.get(branch.rule, 0) | 1 << bit
        yield _label(branch), branch.holds, 0
    for aside in matter.asides:
        if aside.guard is not None:
            yield f"{aside.rule} overrides {aside.target}", aside.guard, masks[aside.target]
    for rule in matter.rules:
        yield from _taken(plan, rule, a.rule[rule].readings, masks[rule])


def _taken(plan: Plan, rule: str, readings: tuple[Reading, ...], mask: int) -> Iterator[tuple[str, Condition, int]]:
    for reading in readings:
        if reading.guard is not None:
            yield f"a reading of {rule}", inline(plan.announcement, reading.guard), mask


def conditions(plan: Plan, matter: MatterPlan) -> list[Condition]:
    return [condition for _, condition, _ in bits(plan, matter)]


def _alike(items: Sequence[_Item]) -> Sequence[_Item]:
    """The items that begin with the condition with which the first one does; none where that has no condition."""
    first = items[0][2][:1]
    return list(takewhile(lambda item: bool(first) and item[2][:1] == first, items))


def _label(branch: Branch) -> str:
    role = "" if branch.role is Role.THEN else f", {branch.role.value}"
    return f"{branch.rule} cites {', '.join(branch.clauses)}{role}"


def _shared(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    first = parts[0]
    size = next((n for n in range(len(first)) if any(p[: n + 1] != first[: n + 1] for p in parts)), len(first))
    return first[:size]
