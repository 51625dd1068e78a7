"""Which event a derived one is, by two definitions, held against the interpreter in every way of giving the three."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from compiler.interpreter.question import Question
from compiler.interpreter.states import Happened
from compiler.model.case import FactError
from compiler.model.conditions import Always
from compiler.model.conditions import Happened as HappenedCondition
from compiler.model.outcomes import Outcome, YesNo
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule
from compiler.model.vocabulary import Event, Matter, MatterKind, Vocabulary
from compiler.regions import Budget, Expansion, Space
from compiler.regions.acts import happening
from tests.regions.points import contains
from tests.strategies.rulebooks import ORIGIN, ZONE, named, place

EVENTS = tuple(Event(id, named(id), place()) for id in ("done", "paid", "shipped"))
MATTER = Matter("free", named("free"), MatterKind.YES_NO, place())
LEFT_OUT = object()
GIVEN = (LEFT_OUT, None, ORIGIN, ORIGIN + 1)


def announcement(sources: tuple[str, ...]) -> Announcement:
    rule = Rule("r", ("1",), HappenedCondition("done"), (Outcome("free", YesNo(True)),), place=place())
    definitions = tuple(EventDefinition("done", source, Always(), place=place()) for source in sources)
    vocabulary = Vocabulary("random", named("random"), place(), EVENTS, (MATTER,))
    return Announcement(
        "random.acts",
        named("acts"),
        "tmall",
        "2019-01-11",
        ZONE,
        (vocabulary,),
        place(),
        rules=(rule,),
        definitions=definitions,
    )


@pytest.mark.parametrize("sources", list(permutations(("paid", "shipped"))))
def test_a_case_of_two_sources_is_in_one_part_or_refused(sources: tuple[str, ...]) -> None:
    made = announcement(sources)
    space = Space(made)
    parts = list(happening(Expansion(space, lambda matter: (), Budget(10_000)), "done", space.everything))
    for values in product(GIVEN, repeat=3):
        facts = {f"{e.id}_at": v for e, v in zip(EVENTS, values, strict=True) if v is not LEFT_OUT}
        acts = [act for cell, act in parts if contains(space, cell, facts)]
        try:
            state = Question(made, "free", facts, None).instant_of("done")
        except FactError:
            continue
        happened = state.us if isinstance(state, Happened) else None
        assert (facts, [None if act is None else facts.get(f"{act}_at") for act in acts]) == (facts, [happened])
