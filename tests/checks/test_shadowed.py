"""What is never heard, by boxes and by conditions alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks.findings import ShadowedRule
from compiler.checks.shadowed import shadowed_rules
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.rulebook import Announcement
from tests.benchmarks.large import layered
from tests.strategies.rulebooks import announcements


def found(announcement: Announcement, boxes: bool) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.MonkeyPatch.context() as patch:
        if not boxes:
            patch.setattr("compiler.checks.shadowed.product", lambda space, *conditions: None)
        shadowed = shadowed_rules(Subject(announcement, ask))
        return [(finding.rule, finding.rules) for finding in shadowed if isinstance(finding, ShadowedRule)]


@settings(max_examples=60, deadline=None)
@given(announcements())
def test_boxes_tell_what_conditions_tell(announcement: Announcement) -> None:
    assert found(announcement, boxes=True) == found(announcement, boxes=False)


@settings(max_examples=15, deadline=None)
@given(st.integers(10, 60), st.integers(3, 12), st.integers(0, 1000))
def test_so_they_do_of_many_rules_in_layers(rules: int, days: int, seed: int) -> None:
    announcement = layered(rules, 1, days, seed)
    assert found(announcement, boxes=True) == found(announcement, boxes=False)


def test_some_rules_are_set_aside_only_by_several_together() -> None:
    assert any(len(rules) > 1 for _, rules in found(layered(300, 1, 12), boxes=True))
