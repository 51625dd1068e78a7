"""Random announcements with what the plain ones lack: scopes, forces, provisos, editions, old values."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from compiler.model.conditions import All, ChoiceIs, FlagIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.model.vocabulary import Choice, Flag

EDITIONS = (None, None, "2019-01-11", "2019-02-01")
DATES = ("2019-01-10", "2019-01-11", "2019-01-31", "2019-02-01", "2019-03-01")


@st.composite
def extended(draw: st.DrawFn, announcement: Announcement) -> Announcement:
    rules = tuple(draw(_rules(announcement, rule)) for rule in announcement.rules)
    return attrs.evolve(announcement, rules=rules)


@st.composite
def _rules(draw: st.DrawFn, announcement: Announcement, rule: Rule) -> Rule:
    rule = attrs.evolve(
        rule,
        scope=draw(st.none() | _scopes(announcement)),
        force=draw(st.sampled_from((None, None, "commitment", "forecast"))),
        provisos=draw(st.sampled_from(((), (), (next(iter(announcement.references)),)))),
        since=draw(st.sampled_from(EDITIONS)),
    )
    if draw(st.booleans()):
        return rule
    before = attrs.evolve(rule, outcomes=rule.outcomes[::-1], exceptions=(), on_breach=())
    return attrs.evolve(rule, before=before)


@st.composite
def _scopes(draw: st.DrawFn, announcement: Announcement) -> Any:
    tests: list[ChoiceIs | FlagIs] = []
    for fact in announcement.facts.values():
        if isinstance(fact, Choice) and draw(st.booleans()):
            ids = [term.id for term in fact.values]
            named = draw(st.sets(st.sampled_from(ids), min_size=1, max_size=len(ids) - 1))
            tests.append(ChoiceIs(fact.id, tuple(sorted(named)), draw(st.booleans())))
        elif isinstance(fact, Flag) and draw(st.booleans()):
            tests.append(FlagIs(fact.id, draw(st.booleans())))
    if not tests:
        return None
    return tests[0] if len(tests) == 1 else All(tuple(tests))
