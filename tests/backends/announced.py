"""The announcements of this project, asked over tables of cases, with what the interpreter answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle, product
from pathlib import Path

import attrs
from attrs import frozen

from compiler.backends.frame import facts_for
from compiler.backends.frame.columns import FIRST, LAST
from compiler.model.case import AT, FactValue, read_facts
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.time import SECOND
from compiler.model.uses import facts_of, matters_of, rules_for
from compiler.plan import Plan, lower
from tests.backends.frames import Case, Row, interpreted
from tests.strategies.cases import boundaries

CASES = sorted((Path(__file__).parents[1] / "announcements").glob("*.jsonl"))
APART = (-SECOND, -1, 0, 1, SECOND)
EXTREMES = (-(2**63), FIRST - 1, FIRST, LAST, LAST + 1, 2**63 - 1)


@frozen
class Asked:
    """A matter asked of rows that name the same events, with what the interpreter answers."""

    plan: Plan
    matter: str
    facts: frozenset[str]
    rows: list[Case]
    expected: list[Row]


def of_cases(rulebook: Rulebook) -> Iterator[Asked]:
    """The cases of the announcements, those a microsecond and a second from them, and some with a fact less."""
    for plan, matter, cases in _given(rulebook):
        yield from asked(plan, matter, nearby(cases))


def at_boundaries(rulebook: Rulebook) -> Iterator[Asked]:
    """The cases of the announcements with each event, and `at`, moved to every instant of the rules that the matter
    rests on and to those a duration from one, and a microsecond and a second to each side, in some a fact null; and to
    the first and last instants that there are, and beyond.
    """
    for plan, matter, cases in _given(rulebook):
        if cases:
            yield from asked(plan, matter, _moved(plan.announcement, matter, cases))


def _given(rulebook: Rulebook) -> Iterator[tuple[Plan, str, list[Case]]]:
    for file in CASES:
        lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        announcement = rulebook.announcement[lines[0]["announcement"]]
        plan = lower(announcement)
        for matter in plan.matter:
            facts = [line["facts"] for line in lines if line["matter"] == matter and "as_of" not in line]
            yield plan, matter, [read_facts(announcement, each) for each in facts]


def _moved(announcement: Announcement, matter: str, cases: Sequence[Case]) -> Iterator[Case]:
    matters = (matter, *matters_of(announcement, matter))
    rules = {rule.name: rule for id in matters for rule in rules_for(announcement, id)}
    instants = boundaries(attrs.evolve(announcement, rules=tuple(rules.values())), shifts=1)
    names = facts_of(announcement, matter)
    bases = cycle(cases)
    for name in filter(is_instant, names):
        for n, (us, by) in enumerate(product(instants, APART)):
            absent = {names[n // 7 % len(names)]} if n % 7 == 0 else set()
            base = {fact: value for fact, value in next(bases).items() if fact not in absent}
            nulls = {fact: None for fact in names if fact.endswith("_at") and fact not in base}
            yield {**base, **nulls, name: us + by}
        for us in EXTREMES:
            yield {**next(bases), name: us}


def asked(plan: Plan, matter: str, rows: Iterable[Case]) -> Iterator[Asked]:
    for facts, alike in alike_columns(plan, matter, rows):
        expected = [interpreted(plan.announcement, matter, case) for case in alike]
        yield Asked(plan, matter, facts, alike, expected)


def alike_columns(plan: Plan, matter: str, rows: Iterable[Case]) -> Iterator[tuple[frozenset[str], list[Case]]]:
    """Cases by the events that they name: the others have no column. Other facts are null where they are not given."""
    needs = facts_for(plan.announcement, [matter])
    events = {need.fact for need in needs if need.type == "int" and need.fact != AT}
    found: dict[frozenset[str], list[Case]] = {}
    for row in rows:
        found.setdefault(frozenset(events & row.keys()), []).append(row)
    for given_events, alike in found.items():
        yield frozenset(need.fact for need in needs if need.fact not in events - given_events), alike


def nearby(given_cases: Sequence[Case]) -> list[Case]:
    found: dict[str, Case] = {}
    for n, case in enumerate(given_cases):
        apart = APART if n % 3 == 0 else APART[1:4]
        for near in [*(shifted(case, by) for by in apart), *(_without(case) if n % 5 == 0 else ())]:
            found[repr(sorted(near.items()))] = near
    return list(found.values())


def shifted(case: Case, by: int) -> Case:
    """The case with its instants so many microseconds later."""
    return {name: _shifted(name, value, by) for name, value in case.items()}


def is_instant(name: str) -> bool:
    return name == AT or name.endswith("_at")


def _shifted(name: str, value: FactValue, by: int) -> FactValue:
    return value + by if isinstance(value, int) and not isinstance(value, bool) and is_instant(name) else value


def _without(case: Mapping[str, FactValue]) -> Iterator[Case]:
    for name in case:
        yield {other: value for other, value in case.items() if other != name}
        if name.endswith("_at"):
            yield {**case, name: None}
