"""What the announcement itself leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.findings import DeclaredUndecided
from compiler.checks.subject import Subject
from compiler.checks.words import where
from compiler.model.outcomes import Undecided
from dsl.diagnostic import Finding


def declared_undecided(subject: Subject) -> Iterator[Finding]:
    """Outcomes that say that the text supports two answers, where they can remain."""
    for plan in subject.plan.matters:
        for branch in plan.branches:
            if isinstance(branch.value, Undecided) and subject.maybe(branch.remains):
                yield DeclaredUndecided(
                    place=where(subject.announcement, branch.rule),
                    rule=branch.rule,
                    matter=subject.announcement.matters[plan.matter].labels,
                    because=branch.value.because,
                )
