"""A generated module answers as the interpreter does, whatever is given, missing or none, in both its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import attrs
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler.interpreter import ask
from compiler.model.amend import merged
from compiler.model.case import FactError, FactValue, askable_names
from compiler.model.rulebook import Announcement
from tests.backends.extended import DATES as EXTENDED_DATES
from tests.backends.extended import extended
from tests.backends.generated import decide, imported, in_microseconds, of_answer, of_decision
from tests.strategies.rulebooks import DATES, EVERY, announcements, cases, platforms

# Shrinking writes and imports a module a step; a failing announcement is small enough as it was found.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=30, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=3, max_rules=5))
    agree(data, announcement, (None, None, None, "2019-01-10", "2019-01-11"))


@settings(max_examples=30, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_rulebooks_with_scopes_forces_and_editions(data: st.DataObject) -> None:
    announcement = data.draw(extended(data.draw(announcements(max_axes=4, max_matters=3, max_rules=4))))
    agree(data, announcement, (None, *EXTENDED_DATES))


@settings(max_examples=40, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_the_whole_language(data: st.DataObject) -> None:
    """Weekly hours, editions of rules and definitions, local days, months, counted amounts, shares, extensions."""
    announcement = data.draw(announcements(max_axes=5, max_matters=3, max_rules=4, features=EVERY))
    agree(data, announcement, DATES)


@settings(max_examples=40, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_the_announcements_of_a_platform(data: st.DataObject) -> None:
    """One amends or replaces another; the module of the platform answers as the interpreter over all of them."""
    rulebook = data.draw(platforms(max_axes=4, max_matters=3, features=EVERY))
    agree(data, merged(rulebook, "random"), DATES, is_merged=True)


AWKWARD = {
    "platform": "zone",
    "order_kind": "decision",
    "tracked": "book",
    "weight": "case",
    "paid": "held",
    "shipped": "date",
    "signed": "outcome",
    "ship_by": "rules",
    "both_by": "rules_at",
    "resumes": "epoch",
    "tracking": "since",
    "lane": "zone_1",
    "wait": "timedelta",
    "confirm_at": "datetime",
    "reason": "str",
}
"""Ids that are names of Python, of the runtime, or of what a module calls its own things."""


@settings(max_examples=30, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_rulebooks_with_awkward_ids(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=3, max_rules=5))
    agree(data, announcement, (None,), renamed)


def renamed(value: Any) -> Any:
    """The value with awkward ids instead of its own."""
    if isinstance(value, str):
        return AWKWARD.get(value, value)
    if isinstance(value, tuple):
        return tuple(renamed(item) for item in value)
    if isinstance(value, dict):
        return {renamed_fact(name): item for name, item in value.items()}
    if attrs.has(type(value)):
        return attrs.evolve(
            value, **{a.name: renamed(getattr(value, a.name)) for a in attrs.fields(type(value)) if a.init}
        )
    return value


def renamed_fact(name: str) -> str:
    return AWKWARD[name[:-3]] + "_at" if name[:-3] in AWKWARD else AWKWARD.get(name, name)


def unchanged(value: Any) -> Any:
    return value


def agree(
    data: st.DataObject,
    drawn: Announcement,
    dates: tuple[str | None, ...],
    rename: Callable[[Any], Any] = unchanged,
    is_merged: bool = False,
) -> None:
    """Random cases of the drawn announcement are decided alike, the announcement and the cases renamed."""
    announcement = rename(drawn)
    with imported(announcement, is_merged) as module:
        askable = [id for id in askable_names(announcement) if hasattr(module, id)]
        for facts in data.draw(st.lists(cases(drawn).map(rename), min_size=1, max_size=20)):
            as_of = data.draw(st.sampled_from(dates))
            for matter in askable:
                expected = interpreted(announcement, matter, facts, as_of)
                for form in (module, in_microseconds(module)):
                    assert decided(form, matter, facts, as_of) == expected, (form, matter, facts, as_of)


def interpreted(
    announcement: Announcement, matter: str, facts: Mapping[str, FactValue], as_of: str | None
) -> Mapping[str, object]:
    try:
        return of_answer(ask(announcement, matter, facts, as_of))
    except FactError as error:
        return {"refused": error.arguments["fact"]}


def decided(module: ModuleType, matter: str, facts: Mapping[str, FactValue], as_of: str | None) -> Mapping[str, object]:
    try:
        decision = decide(module, matter, facts, as_of)
    except ValueError as error:
        return {"refused": getattr(error, "fact", error)}
    for lang in ("en", "zh"):
        assert decision.explain(lang)
    return of_decision(decision)
