"""Safe edits in texts."""

from __future__ import annotations

from compiler.policy.findings import AllowsNothing
from compiler.policy.fixing import fixed
from dsl.diagnostic import Edit, Finding, Fix
from dsl.source import Place, Source

SOURCE = Source("a.rule", "one two three")


def finding(*edits: tuple[int, int, str], safe: bool = True, others: int = 0) -> Finding:
    made = Fix("x", tuple(Edit(Place("a.rule", start, end), text) for start, end, text in edits), safe)
    return AllowsNothing(place=Place("a.rule", 0, 3), finding="x", fixes=(made,) * (1 + others))


def texts(*findings: Finding) -> dict[str, str]:
    return fixed(findings, {"a.rule": SOURCE})


def test_edits_are_made_at_their_places() -> None:
    assert texts(finding((0, 3, "1")), finding((8, 13, "3333333"))) == {"a.rule": "1 two 3333333"}


def test_all_edits_of_a_fix_are_made_or_none() -> None:
    assert texts(finding((0, 3, "1")), finding((4, 7, "2"), (2, 5, "?"))) == {"a.rule": "1 two three"}


def test_of_two_insertions_at_one_point_one_is_made() -> None:
    assert texts(finding((4, 4, "a ")), finding((4, 4, "b "))) == {"a.rule": "one a two three"}


def test_what_is_not_safe_or_not_the_only_one_is_not_made() -> None:
    assert texts(finding((0, 3, "1"), safe=False)) == {}
    assert texts(finding((0, 3, "1"), others=1)) == {}


def test_what_lies_in_no_text_is_not_made() -> None:
    assert fixed([finding((0, 3, "1"))], {}) == {}
