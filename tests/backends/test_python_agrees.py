"""A generated module answers as the interpreter does, whatever is given, missing or none."""

from __future__ import annotations

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compiler.interpreter import ask
from compiler.model.case import FactError, askable_names
from tests.backends.generated import decide, imported, of_answer, of_decision
from tests.strategies.rulebooks import announcements, cases


@settings(max_examples=60, deadline=None, phases=[Phase.reuse, Phase.generate])
@given(st.data())
def test_random_rulebooks(data: st.DataObject) -> None:
    announcement = data.draw(announcements(max_axes=4, max_matters=3, max_rules=5))
    with imported(announcement) as module:
        askable = [id for id in askable_names(announcement) if hasattr(module, id)]
        for facts in data.draw(st.lists(cases(announcement), min_size=1, max_size=20)):
            as_of = data.draw(st.sampled_from([None, None, None, "2019-01-10", "2019-01-11"]))
            for matter in askable:
                try:
                    expected: object = of_answer(ask(announcement, matter, facts, as_of))
                except FactError as error:
                    expected = error.arguments["fact"]
                try:
                    decided: object = of_decision(decide(module, matter, facts, as_of))
                except ValueError as error:
                    decided = error.fact  # type: ignore[attr-defined]  # the module's own FactError
                assert decided == expected, (matter, facts)
