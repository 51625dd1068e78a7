"""Every witness is a conflict for the generated module too."""

from __future__ import annotations

from hypothesis import assume, given, settings

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.case import read_facts
from compiler.model.rulebook import Announcement
from tests.backends.generated import decide, imported
from tests.strategies.rulebooks import announcements


@settings(max_examples=40, deadline=None)
@given(announcements())
def test_a_witness_is_a_conflict_for_the_generated_module(announcement: Announcement) -> None:
    found = [f for f in conflicting_outcomes(Subject(announcement, ask)) if isinstance(f, ConflictingOutcomes)]
    assume(found)
    with imported(announcement) as module:
        for finding in found:
            decision = decide(module, finding.witness["matter"], read_facts(announcement, finding.witness["facts"]))
            assert (decision.kind, decision.rules) == ("conflict", finding.rules)
