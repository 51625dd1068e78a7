"""Every witness is a conflict for the generated module too."""

from __future__ import annotations

from contextlib import nullcontext

from hypothesis import assume, given, settings

from compiler.checks.between import conflicts_between_announcements
from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.amend import merged
from compiler.model.case import read_facts
from compiler.model.rulebook import Announcement, Rulebook
from tests.backends.generated import decide, imported
from tests.strategies.rulebooks import announcements
from tests.strategies.rulebooks import platforms as rulebooks


@settings(max_examples=30, deadline=None)
@given(announcements())
def test_a_witness_is_a_conflict_for_the_generated_module(announcement: Announcement) -> None:
    found = [f for f in conflicting_outcomes(Subject(announcement, ask)) if isinstance(f, ConflictingOutcomes)]
    assume(found)
    with imported(announcement) as module:
        for finding in found:
            decision = decide(module, finding.witness["matter"], read_facts(announcement, finding.witness["facts"]))
            assert (decision.kind, decision.rules) == ("conflict", finding.rules)


@settings(max_examples=40, deadline=None)
@given(rulebooks())
def test_one_of_several_announcements_is_one_for_the_module_of_their_folder(rulebook: Rulebook) -> None:
    found = [f for f in conflicts_between_announcements(rulebook, ask) if isinstance(f, ConflictingOutcomes)]
    whole = merged(rulebook, "random")
    with imported(whole, merged=True) if found else nullcontext() as module:
        for finding in found:
            facts, as_of = read_facts(whole, finding.witness["facts"]), finding.witness.get("as_of")
            assert module
            decision = decide(module, finding.witness["matter"], facts, as_of)
            assert (decision.kind, decision.rules) == ("conflict", finding.rules)
