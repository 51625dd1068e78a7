from __future__ import annotations

from hypothesis import given, settings

from compiler.model.rulebook import Announcement
from tests.checks.verdicts import judge
from tests.strategies.rulebooks import announcements


@settings(max_examples=100, deadline=None)
@given(announcements())
def test_the_verdict_is_that_of_asking_every_boundary_case(announcement: Announcement) -> None:
    judge(announcement)
