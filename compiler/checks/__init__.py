"""What is wrong with a rulebook, found exactly and with a case in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from compiler.checks.across import across_announcements, decided_elsewhere
from compiler.checks.between import conflicts_between_announcements
from compiler.checks.clocks import timeouts_without_clock
from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.dead import contradictory_conditions, idle_exceptions, idle_outcomes, idle_overrides
from compiler.checks.double import pointless_overrides, repeated_outcomes
from compiler.checks.eras import conflicts_of_editions
from compiler.checks.examples import unfulfilled_examples
from compiler.checks.holes import uncovered_regions
from compiler.checks.jumps import deadlines_that_jump_back
from compiler.checks.presumptions import differing_presumptions
from compiler.checks.resumption import gaps_before_resumptions
from compiler.checks.shadowed import shadowed_rules
from compiler.checks.siblings import siblings_whose_windows_differ
from compiler.checks.sources import against_source
from compiler.checks.subject import Evaluate, Subject
from compiler.checks.timing import deadlines_before_triggers, starts_before_triggers
from compiler.checks.twice import extended_twice
from compiler.checks.undecided import declared_undecided
from compiler.checks.unused import unused_definitions, unused_terms, unused_times
from compiler.checks.validity import effects_that_outlive_validity
from compiler.checks.windows import bounds_in_common, one_second_off, windows_before_publication
from compiler.model.rulebook import Rulebook
from compiler.model.source_lock import SourceLock
from dsl.diagnostic import Finding

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    conflicting_outcomes,
    conflicts_of_editions,
    differing_presumptions,
    uncovered_regions,
    contradictory_conditions,
    idle_exceptions,
    idle_outcomes,
    idle_overrides,
    shadowed_rules,
    repeated_outcomes,
    pointless_overrides,
    declared_undecided,
    deadlines_before_triggers,
    starts_before_triggers,
    deadlines_that_jump_back,
    gaps_before_resumptions,
    extended_twice,
    timeouts_without_clock,
    siblings_whose_windows_differ,
    effects_that_outlive_validity,
    one_second_off,
    bounds_in_common,
    windows_before_publication,
    unused_times,
    unfulfilled_examples,
)


def check(
    rulebook: Rulebook, evaluate: Evaluate, complete: bool = True, locks: Mapping[str, SourceLock] | None = None
) -> tuple[Finding, ...]:
    """Every finding of every check, by place. `evaluate` is the interpreter's `ask`, which judges each witness.

    `complete`: the rulebook has all announcements of the project, so that what none of them names is unused.
    `locks` are those of source texts by announcement; one without is held against nothing.
    """
    found = [
        finding
        for announcement in rulebook.announcements
        for subject in [Subject(announcement, evaluate, decided_elsewhere(rulebook, announcement))]
        for run in CHECKS
        for finding in run(subject)
    ]
    found += conflicts_between_announcements(rulebook, evaluate)
    found += across_announcements(rulebook, evaluate)
    if complete:
        found += [*unused_terms(rulebook), *unused_definitions(rulebook)]
    for announcement in rulebook.announcements:
        if locks and announcement.id in locks:
            found += against_source(announcement, locks[announcement.id])
    return tuple(sorted(found, key=lambda finding: (finding.place, finding.name())))
