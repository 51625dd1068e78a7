"""What holds of every answer, on random announcements with every construct."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.interpreter import ask, explain
from compiler.model.amend import merged
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactError, FactValue, askable_names
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Event
from tests.strategies.rulebooks import DATES, EVERY, announcements, cases, platforms

DRAWN = announcements(max_axes=4, max_matters=3, max_rules=5, features=EVERY)
MERGED = platforms(max_axes=4, max_matters=3, features=EVERY).map(lambda rulebook: merged(rulebook, "random"))


@settings(max_examples=60, deadline=None)
@given(st.data())
@pytest.mark.parametrize("drawn", [DRAWN, MERGED], ids=["one", "merged"])
def test_an_answer_never_hangs_on_a_choice_a_number_or_now_that_is_not_given(
    drawn: st.SearchStrategy[Announcement], data: st.DataObject
) -> None:
    announcement = data.draw(drawn)
    full = data.draw(cases(announcement, missing=False))
    as_of = data.draw(st.sampled_from(DATES))
    open_ = [
        name
        for name in full
        if name == "at" or not isinstance(announcement.facts.get(name.removesuffix("_at")), Event | None)
    ]
    left_out = data.draw(st.sets(st.sampled_from(open_))) if open_ else set()
    partial = {name: value for name, value in full.items() if name not in left_out or isinstance(value, bool)}
    for matter in askable_names(announcement):
        some = answered(announcement, matter, partial, as_of)
        if some and some.kind is not Kind.MISSING_FACT:
            every = answered(announcement, matter, full, as_of)
            assert every is None or (some.kind, some.value) == (every.kind, every.value)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_the_rules_changes_no_answer(data: st.DataObject) -> None:
    announcement = data.draw(DRAWN)
    shuffled = attrs.evolve(announcement, rules=tuple(data.draw(st.permutations(announcement.rules))))
    facts = data.draw(cases(announcement))
    for matter in askable_names(announcement):
        answers = [answered(each, matter, facts, None) for each in (announcement, shuffled)]
        one, other = ((each.kind, each.value, set(each.rules)) if each else None for each in answers)
        assert one == other


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_reasons_belong_to_the_answer(data: st.DataObject) -> None:
    announcement = data.draw(DRAWN)
    facts = data.draw(cases(announcement))
    for matter in announcement.deciding:
        answer = answered(announcement, matter, facts, None)
        if answer:
            traces = explain(announcement, matter, facts).traces
            assert {t.rule.name for t in traces if t.status.value == "gives"} >= set(answer.rules)


def answered(
    announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None
) -> Answer | None:
    """None where the case cannot be."""
    try:
        return ask(announcement, matter, facts, as_of)
    except FactError:
        return None
