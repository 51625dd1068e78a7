"""What the examples of an announcement reach: rules, exceptions, and the seconds at the edges of windows.

An example reaches a rule that has a part in one of the answers that it expects, an exception that holds where the
rule's `when` does, and a second at which it lets happen what a window is about. Of a window these are the last second
before it, its first, its last, and the first after it; an instant is the one end of an open window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, count, islice
from typing import Any

import attrs
from attrs import frozen

from compiler.checks.subject import Subject
from compiler.interpreter import explain, failed_examples
from compiler.interpreter.examples import FailedExample
from compiler.interpreter.explain import Status
from compiler.interpreter.question import Question
from compiler.locale import Labels
from compiler.model.answer import Answer
from compiler.model.case import AT, FactError, FactValue
from compiler.model.conditions import NOW, Defined, EventCompare, EventIn, Order
from compiler.model.outcomes import Weekly
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, TotalDefinition, all_outcomes
from compiler.model.time import SECOND, Instant, Window
from compiler.regions import Exhausted, witness
from dsl.source import Place


@frozen
class Edge:
    """A second at the edge of a window, and the rule that asks whether `fact` lies in the window."""

    rule: str
    fact: str
    window: Window
    us: int


@frozen
class Suggestion:
    """An example to write: facts, and what the interpreter answers for each matter."""

    name: str
    clauses: tuple[str, ...]
    facts: Mapping[str, FactValue]
    answers: Mapping[str, Answer]


@frozen
class Coverage:
    """What no example reaches. An exception is (its rule, which of the rule's exceptions, from 1)."""

    examples: int
    failed: tuple[FailedExample, ...]
    rules: tuple[str, ...]
    exceptions: tuple[tuple[str, int], ...]
    edges: tuple[Edge, ...]


def coverage(announcement: Announcement) -> Coverage:
    """The examples of an announcement without errors, run."""
    rules: set[str] = set()
    exceptions: set[tuple[str, int]] = set()
    seconds: set[tuple[str, FactValue]] = set()
    for example in announcement.examples:
        facts = dict(example.facts)
        seconds |= {(name, value) for name, value in facts.items() if _is_instant(value)}
        for matter in dict.fromkeys(expectation.matter for expectation in example.expectations):
            try:
                traces = explain(announcement, matter, facts, example.as_of).traces
                question = Question(announcement, matter, facts, example.as_of)
            except FactError:
                continue
            for trace in traces:
                rules |= {trace.rule.name} if trace.status is Status.GIVES else set()
                exceptions |= _excepted(question, trace.rule)
    return Coverage(
        examples=len(announcement.examples),
        failed=failed_examples(announcement),
        rules=tuple(rule.name for rule in announcement.rules if rule.name not in rules),
        exceptions=tuple(key for key in _all_exceptions(announcement) if key not in exceptions),
        edges=tuple(edge for edge in edges(announcement) if (edge.fact, edge.us) not in seconds),
    )


def edges(announcement: Announcement) -> Iterator[Edge]:
    """The four seconds of every window that a rule holds something against, of each fact and window once."""
    seen: set[tuple[str, int]] = set()
    for rule in announcement.rules:
        for condition in _windows_of(announcement, attrs.evolve(rule, before=None, scope=None)):
            fact = AT if condition.event == NOW else announcement.event(condition.event).fact
            for us in _seconds(condition.window):
                if (fact, us) not in seen:
                    seen.add((fact, us))
                    yield Edge(rule.name, fact, condition.window, us)


def suggestions(announcement: Announcement, subject: Subject) -> Iterator[Suggestion]:
    """An example for every edge of every window: a case in which the rule decides, moved to that second."""
    written = {example.name for example in announcement.examples}
    cases: dict[tuple[str, str, int | None], _Case | None] = {}
    for edge in edges(announcement):
        key = (edge.rule, edge.fact, edge.window.start)
        if key not in cases:
            cases[key] = _case(announcement, subject, edge)
        case = cases[key]
        if case is None:
            continue
        facts, matters = {**case[0], edge.fact: edge.us}, case[1]
        answers = _answers(announcement, facts, matters)
        if answers:
            name = _free(edge, written)
            yield Suggestion(name, announcement.rule[edge.rule].clauses, facts, answers)


def _answers(announcement: Announcement, facts: Mapping[str, FactValue], matters: tuple[str, ...]) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for matter in matters:
        try:
            answers[matter] = Question(announcement, matter, facts, None).answer(matter)
        except FactError:
            return {}
    return answers


def _case(announcement: Announcement, subject: Subject, edge: Edge) -> _Case | None:
    """A case in which the rule decides while the fact lies in the window: if there is one, one that turns on the fact.

    Of several events of which one is enough, the others lie outside then.
    """
    first = None
    for facts, matters in _cases(announcement, subject, edge):
        first = first or (facts, matters)
        outside = edge.window.end if edge.window.end is not None else edge.us - SECOND
        if _answers(announcement, facts, matters) != _answers(announcement, {**facts, edge.fact: outside}, matters):
            return facts, matters
    return first


def _cases(announcement: Announcement, subject: Subject, edge: Edge) -> Iterator[_Case]:
    """Cases in which the rule decides while the fact lies in the window, with the matters that it decides then."""
    rule = announcement.rule[edge.rule]
    matters = tuple(dict.fromkeys(outcome.matter for outcome in rule.outcomes))
    for example in announcement.examples:
        facts = dict(example.facts)
        value = facts.get(edge.fact)
        if example.as_of is None and _is_instant(value) and _inside(edge.window, value):
            given = tuple(matter for matter in matters if _gives(announcement, rule, matter, facts))
            if given:
                yield facts, given
    for matter in matters:
        for branch in subject.branches_of(matter, rule.name):
            try:
                for cell in islice(subject.expansion().cells(branch.remains, True, subject.space.everything), _CELLS):
                    facts = witness(subject.space, cell, subject.origin)
                    if _gives(announcement, rule, matter, facts):
                        yield facts, (matter,)
            except Exhausted:
                continue


_Case = tuple[dict[str, FactValue], tuple[str, ...]]
_CELLS = 8
"""How many cases are looked at for one that turns on the fact."""


def _gives(announcement: Announcement, rule: Rule, matter: str, facts: Mapping[str, FactValue]) -> bool:
    try:
        traces = explain(announcement, matter, facts).traces
    except FactError:
        return False
    return any(trace.rule.name == rule.name and trace.status is Status.GIVES for trace in traces)


def _excepted(question: Question, rule: Rule) -> set[tuple[str, int]]:
    with question.within(rule):
        if not question.holds(rule.when).true:
            return set()
        return {(rule.name, n) for n, e in enumerate(rule.exceptions, start=1) if question.holds(e.condition).true}


def _all_exceptions(announcement: Announcement) -> Iterator[tuple[str, int]]:
    for rule in announcement.rules:
        if any(True for _ in all_outcomes(rule)):
            yield from ((rule.name, n) for n in range(1, len(rule.exceptions) + 1))


def _windows_of(announcement: Announcement, value: Any) -> Iterator[EventIn]:
    """Every event (or NOW) that a rule holds against a window, or against an instant as the end of an open one.

    Also in the definitions that it names; weekly hours are held against their window.
    """
    match value:
        case EventIn():
            yield value
        case EventCompare(event, order, Instant(us, end_us)):
            start, end = (us, None) if order in (Order.FROM, Order.NOT_BEFORE) else (None, us)
            yield EventIn(event, Window(start, end_us if order is Order.BY else end, None, None))
        case Weekly(window=Window() as window):
            yield EventIn(NOW, window)
        case Defined(name):
            for definition in announcement.definitions:
                if isinstance(definition, TotalDefinition) and definition.name == name:
                    yield from _windows_of(announcement, definition.condition)
        case tuple():
            for item in value:
                yield from _windows_of(announcement, item)
        case _ if attrs.has(type(value)) and not isinstance(value, Place | Labels | Window):
            for field in attrs.fields(type(value)):
                yield from _windows_of(announcement, getattr(value, field.name))


def _seconds(window: Window) -> Iterator[int]:
    if window.start is not None:
        yield from (window.start - SECOND, window.start)
    if window.end is not None:
        yield from (window.end - SECOND, window.end)


def _position(edge: Edge) -> int:
    """Where in its window a second is, for `_POSITIONS`."""
    window = edge.window
    seconds = {window.end: 3, window.start: 1}
    seconds |= {window.end - SECOND: 2} if window.end is not None else {}
    seconds |= {window.start - SECOND: 0} if window.start is not None else {}
    return seconds[edge.us]


_POSITIONS = ("a_second_early", "first_second", "last_second", "a_second_late")
_POSITIONS_ZH = ("前一秒", "首秒", "末秒", "后一秒")


def _inside(window: Window, us: Any) -> bool:
    return (window.start is None or window.start <= us) and (window.end is None or us < window.end)


def _is_instant(value: FactValue) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _free(edge: Edge, taken: set[str]) -> str:
    """A name for an example, in the language of the rule's; numbered on where it is taken. It is taken from now on."""
    rule = re.sub(r"[^\w]", "", edge.rule.partition("[")[0].rpartition(".")[2])
    if not rule.isascii():
        name = rule + _POSITIONS_ZH[_position(edge)]
        numbers = (f"{name}之{n}" for n in _NUMERALS)
    else:
        name = f"{rule if rule[:1].isalpha() else 'example'}_{_POSITIONS[_position(edge)]}".lower()
        numbers = (f"{name}_{n}" for n in count(2))
    free = next(each for each in chain([name], numbers) if each not in taken)
    taken.add(free)
    return free


_NUMERALS = [f"{tens}{ones}" for tens in ("", *"十") for ones in "二三四五六七八九"]
