"""Small mistakes made on purpose: `python -m tests.announcements.mutants` lists those that nothing notices.

A mutant moves a bound by a second, drops an exception, an override or a test, or swaps a value.
It is noticed if an example fails, a case is answered differently, or the checks find something else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

from compiler.checks import check
from compiler.interpreter import ask, failed_examples
from compiler.model.case import FactError, read_facts
from compiler.model.conditions import All, Condition
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import ChoiceValue, NumberValue, OutcomeValue, Rule, YesNo
from compiler.model.time import SECOND, Duration, Instant, Window
from dsl.parser import parse
from dsl.source import Source

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "announcements"


def load() -> Rulebook:
    files = sorted(SOURCES.rglob("*.rule"))
    return resolve([parse(Source(f.relative_to(SOURCES).as_posix(), f.read_text("utf-8"))) for f in files]).rulebook


def mutants(announcement: Announcement) -> Iterator[tuple[str, Announcement]]:
    """What was done to which rule, and the announcement with that one mistake."""
    for position, rule in enumerate(announcement.rules):
        for what, mutant in _of_rule(announcement, rule):
            rules = (*announcement.rules[:position], mutant, *announcement.rules[position + 1 :])
            yield f"{rule.name}: {what}", attrs.evolve(announcement, rules=rules)


def _of_rule(announcement: Announcement, rule: Rule) -> Iterator[tuple[str, Rule]]:
    for index, exception in enumerate(rule.exceptions):
        rest = rule.exceptions[:index] + rule.exceptions[index + 1 :]
        yield f"exception {index + 1} dropped ({exception.condition})", attrs.evolve(rule, exceptions=rest)
    for index, override in enumerate(rule.overrides):
        rest_overrides = rule.overrides[:index] + rule.overrides[index + 1 :]
        yield f"override of {override.target} dropped", attrs.evolve(rule, overrides=rest_overrides)
    if isinstance(rule.when, All):
        for index, part in enumerate(rule.when.conditions):
            parts = rule.when.conditions[:index] + rule.when.conditions[index + 1 :]
            when: Condition = parts[0] if len(parts) == 1 else All(parts)
            yield f"test dropped ({part})", attrs.evolve(rule, when=when)
    for what, changed in _moved(announcement, (rule.when, rule.outcomes, rule.exceptions, rule.on_breach)):
        when, then, exceptions, breach = changed
        yield what, attrs.evolve(rule, when=when, outcomes=then, exceptions=exceptions, on_breach=breach)


def _moved(announcement: Announcement, value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one of its bounds, durations or answers changed."""
    match value:
        case Window(start=start, end=end):
            for step in (-SECOND, SECOND):
                if start is not None:
                    yield f"start {step // SECOND:+} s ({value.name})", attrs.evolve(value, start=start + step)
                if end is not None:
                    yield f"end {step // SECOND:+} s ({value.name})", attrs.evolve(value, end=end + step)
        case Instant(us=us, end_us=end):
            for step in (-SECOND, SECOND):
                yield f"instant {step // SECOND:+} s", attrs.evolve(value, us=us + step, end_us=end + step)
        case Duration(amount=amount):
            yield f"{amount} {value.unit.value} and one more", attrs.evolve(value, amount=amount + 1)
        case YesNo(value=yes):
            yield "yes and no swapped", YesNo(not yes)
        case NumberValue(value=number):
            yield f"{number} and one more", attrs.evolve(value, value=number + 1)
        case ChoiceValue():
            for other in _others(announcement, value):
                yield f"{value.value} is {other}", ChoiceValue(other)
        case tuple():
            for index, item in enumerate(value):
                for what, changed in _moved(announcement, item):
                    yield what, (*value[:index], changed, *value[index + 1 :])
        case _ if attrs.has(type(value)):
            for attribute in attrs.fields(type(value)):
                if attribute.name not in ("place", "first", "last", "was", "before"):
                    for what, changed in _moved(announcement, getattr(value, attribute.name)):
                        yield what, attrs.evolve(value, **{attribute.name: changed})


def _others(announcement: Announcement, value: OutcomeValue) -> Iterator[str]:
    """The other values of the matters that have this one."""
    for matter in announcement.matters.values():
        ids = [term.id for term in matter.values]
        if isinstance(value, ChoiceValue) and value.value in ids:
            yield from (id for id in ids if id != value.value)


def observer(announcement: Announcement) -> Callable[[Announcement], object]:
    """What is seen of an announcement: its failed examples, its answers to the cases beside this file, its findings."""
    path = Path(__file__).with_name(announcement.id.replace(".", "_") + ".jsonl")
    cases = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    asked = [(case["matter"], read_facts(announcement, case["facts"]), case.get("as_of")) for case in cases]

    def answers(of: Announcement) -> Iterator[object]:
        for matter, facts, as_of in asked:
            try:
                answer = ask(of, matter, facts, as_of)
                yield answer.kind, answer.value, answer.rules
            except FactError as error:
                yield error.name

    expected = list(answers(announcement))
    found = names_of(announcement)

    def notices(mutant: Announcement) -> bool:
        return (
            bool(list(failed_examples(mutant)))
            or any(answer != old for answer, old in zip(answers(mutant), expected, strict=True))
            or names_of(mutant) != found
        )

    return notices


def names_of(announcement: Announcement) -> list[str]:
    return sorted(finding.name() for finding in check(Rulebook(announcement.vocabularies, (announcement,)), ask))


def main() -> None:
    made = unnoticed = 0
    for announcement in load().announcements:
        notices = observer(announcement)
        for what, mutant in mutants(announcement):
            made += 1
            if not notices(mutant):
                unnoticed += 1
                print(what)
    print(f"{made} mutants, {unnoticed} unnoticed")


if __name__ == "__main__":
    main()
