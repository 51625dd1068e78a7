"""A generated module answers as the interpreter does, whatever is given, missing or none."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler.interpreter import ask
from compiler.model.case import FactError, FactValue, askable_names
from compiler.model.rulebook import Announcement
from tests.backends.extended import DATES, extended
from tests.backends.generated import decide, imported, of_answer, of_decision
from tests.strategies.rulebooks import announcements, cases

# Shrinking writes and imports a module a step; a failing announcement is small enough as it was found.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=60, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=3, max_rules=5))
    agree(data, announcement, (None, None, None, "2019-01-10", "2019-01-11"))


@settings(max_examples=60, deadline=None, phases=UNSHRUNK)
@given(st.data())
def test_rulebooks_with_scopes_forces_and_editions(data: st.DataObject) -> None:
    announcement = data.draw(extended(data.draw(announcements(max_axes=4, max_matters=3, max_rules=4))))
    agree(data, announcement, (None, *DATES))


def agree(data: st.DataObject, announcement: Announcement, dates: tuple[str | None, ...]) -> None:
    with imported(announcement) as module:
        askable = [id for id in askable_names(announcement) if hasattr(module, id)]
        for facts in data.draw(st.lists(cases(announcement), min_size=1, max_size=20)):
            as_of = data.draw(st.sampled_from(dates))
            for matter in askable:
                expected = interpreted(announcement, matter, facts, as_of)
                assert decided(module, matter, facts, as_of) == expected, (matter, facts, as_of)


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
