"""Where two versions differ, held against the interpreter on the boundary cases of random pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any
from unittest.mock import patch

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from compiler.diff import AnnouncementChange, Difference, compare, comparison, touched
from compiler.diff.joint import before
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactError, FactValue, fact_name
from compiler.model.rulebook import Announcement
from compiler.model.rules import TotalDefinition
from compiler.model.time import SECOND, Window
from compiler.regions import Space
from tests.backends.generated import decide, imported
from tests.regions.points import contains
from tests.regions.test_conditions import complete
from tests.strategies.rulebooks import (
    EVERY,
    Feature,
    all_cases,
    announcements,
    count_cases,
    rank_of,
    rulebook,
    some_cases,
)

LIMIT = 120
COMPUTED = EVERY - {Feature.EDITIONS, Feature.HOURS, Feature.SEVERAL}


@settings(max_examples=50, deadline=None)
@given(st.data(), st.sampled_from((0, touched.SMALL)))
def test_a_boundary_case_lies_in_a_region_exactly_where_the_two_answer_it_differently(
    data: st.DataObject, small: int
) -> None:
    """However much of an announcement is looked at: all of it, or what an edit can reach."""
    old = data.draw(announcements())
    new = data.draw(edited(old))
    with patch.object(touched, "SMALL", small):
        changes = {change.id: change for change in compare(rulebook(old), rulebook(new)).announcements}
    change = changes.get(new.id)
    assert change is None or not change.unsettled
    for facts in _cases(old, new):
        for matter in _deciding(old, new):
            differ = _differ(old, new, matter, facts)
            if differ is not None:
                assert (matter, facts, differ) == (matter, facts, _inside(change, matter, facts))


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_no_case_of_a_region_is_answered_alike_whatever_is_computed(data: st.DataObject) -> None:
    old = data.draw(announcements(features=COMPUTED))
    new = data.draw(edited(old))
    with patch.object(comparison, "STEPS", 10_000):
        changes = {change.id: change for change in compare(rulebook(old), rulebook(new)).announcements}
    for facts in _cases(old, new):
        for matter in _deciding(old, new):
            if _inside(changes.get(new.id), matter, facts):
                assert (matter, facts, _differ(old, new, matter, facts)) != (matter, facts, False)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_every_case_shown_is_answered_otherwise(data: st.DataObject) -> None:
    old = data.draw(announcements())
    new = data.draw(edited(old))
    for change in compare(rulebook(old), rulebook(new)).announcements:
        for each in change.decided:
            assert _differ(old, new, each.matter, each.case)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_every_case_shown_is_answered_otherwise_by_the_generated_modules_too(data: st.DataObject) -> None:
    old = data.draw(announcements())
    new = data.draw(edited(old))
    decided = [each for change in compare(rulebook(old), rulebook(new)).announcements for each in change.decided]
    assume(decided)
    with imported(old) as one, imported(new) as other:
        for each in decided:
            if each.matter in dir(one) and each.matter in dir(other):
                before, after = decide(one, each.matter, each.case), decide(other, each.matter, each.case)
                assert (before.kind, before.value) != (after.kind, after.value)


@settings(max_examples=40, deadline=None)
@given(announcements())
def test_a_rulebook_does_not_differ_from_itself(announcement: Announcement) -> None:
    again = attrs.evolve(announcement, rules=tuple(reversed(announcement.rules)))
    assert compare(rulebook(announcement), rulebook(announcement)) == Difference(())
    assert [c.decided for c in compare(rulebook(announcement), rulebook(again)).announcements] in ([], [()])


@st.composite
def edited(draw: st.DrawFn, announcement: Announcement) -> Announcement:
    """Another announcement like this one: a rule gone, an outcome of another, a window moved, an exception dropped."""
    rules = list(announcement.rules)
    if not rules:
        return announcement
    index = draw(st.integers(0, len(rules) - 1))
    rule = rules[index]
    other = draw(st.sampled_from([r for r in rules if rank_of(r) <= rank_of(rule)]))
    kind = draw(st.sampled_from(("gone", "when", "outcomes", "exceptions", "windows", "definitions", "reversed")))
    if kind == "gone":
        kept = [attrs.evolve(r, overrides=tuple(o for o in r.overrides if o.target != rule.name)) for r in rules]
        return attrs.evolve(announcement, rules=tuple(r for r in kept if r.name != rule.name))
    if kind == "definitions":
        derived = [d for d in announcement.definitions if not isinstance(d, TotalDefinition)]
        return attrs.evolve(
            announcement, definitions=tuple(d for d in announcement.definitions if d not in derived[:1])
        )
    if kind == "when":
        rules[index] = attrs.evolve(rule, when=other.when)
    elif kind == "outcomes":
        matters = {outcome.matter for outcome in rule.outcomes}
        same = tuple(o for o in other.outcomes if o.matter in matters)
        rules[index] = attrs.evolve(rule, outcomes=same or rule.outcomes)
    elif kind == "exceptions":
        rules[index] = attrs.evolve(rule, exceptions=rule.exceptions[1:])
    else:
        rules[index] = _moved(rule, draw(st.sampled_from((-SECOND, SECOND, 86_400 * SECOND))))
    return attrs.evolve(announcement, rules=tuple(rules))


def _moved(value: Any, us: int) -> Any:
    """A model value whose windows end so much later."""
    if isinstance(value, Window):
        if value.end is None or (value.start is not None and value.end + us <= value.start):
            return value
        return attrs.evolve(value, end=value.end + us)
    if isinstance(value, tuple):
        return tuple(_moved(part, us) for part in value)
    if attrs.has(type(value)):
        parts = [field.name for field in attrs.fields(type(value)) if field.init]
        return attrs.evolve(value, **{name: _moved(getattr(value, name), us) for name in parts})
    return value


def _cases(old: Announcement, new: Announcement) -> Iterator[Mapping[str, FactValue]]:
    both = attrs.evolve(old, rules=(*old.rules, *new.rules), definitions=(*old.definitions, *new.definitions))
    return all_cases(both) if count_cases(both) <= LIMIT else islice(some_cases(both), LIMIT)


def _deciding(old: Announcement, new: Announcement) -> list[str]:
    derived = [fact_name(new.facts[id]) for id in new.derived if id in old.derived]
    return list(dict.fromkeys((*old.deciding, *new.deciding, *old.total, *new.total, *derived)))


def _differ(old: Announcement, new: Announcement, matter: str, facts: Mapping[str, FactValue]) -> bool | None:
    """Whether the interpreter answers the two differently; None where a version refuses the case or asks for more."""
    try:
        one, other = _answer(old, matter, facts), _answer(new, matter, facts)
    except FactError:
        return None
    if Kind.MISSING_FACT in (one.kind, other.kind):
        return None
    return (one.kind, one.value) != (other.kind, other.value)


def _inside(change: AnnouncementChange | None, matter: str, facts: Mapping[str, FactValue]) -> bool:
    """Whether the case lies in a region that is told."""
    if change is None:
        return False
    assert change.joint is not None
    assert change.old is not None
    assert change.new is not None
    point = {**_derived(change.old, facts), **_derived(change.new, facts)}
    for id, value in _derived(change.old, facts).items():
        point.setdefault(before(id), value)
    space = Space(change.joint)
    return any(contains(space, cell, point) for each in change.decided if each.matter == matter for cell in each.cells)


def _derived(announcement: Announcement, facts: Mapping[str, FactValue]) -> dict[str, FactValue]:
    return complete(Question(announcement, next(iter(announcement.matters)), facts, None), announcement, facts)


def _answer(announcement: Announcement, matter: str, facts: Mapping[str, FactValue]) -> Answer:
    derived = (fact_name(announcement.facts[id]) for id in announcement.derived)
    decided = (*announcement.deciding, *announcement.total, *derived)
    return ask(announcement, matter, facts) if matter in decided else Answer(Kind.NOT_COVERED)
