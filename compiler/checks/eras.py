"""Conflicts that only a question as of a date meets: editions, old values, what one announcement made of another."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from datetime import date, timedelta
from itertools import islice, pairwise

import attrs

from compiler.checks.conflicts import SHOWN, Wanted, conflicts, finding_of
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Evaluate, Subject
from compiler.checks.words import phrase
from compiler.model.as_of import as_of, eras
from compiler.model.rulebook import Announcement
from compiler.model.uses import matters_of, rules_for
from dsl.diagnostic import Finding

Era = tuple[str | None, str | None]
"""The first and the last date, ISO, of the questions that meet a standing; None is open."""


def conflicts_of_editions(subject: Subject) -> Iterator[Finding]:
    """Conflicts that a question without a date does not meet, with a date of one that does."""
    yield from earlier_conflicts(subject.announcement, subject.evaluate)


def earlier_conflicts(
    announcement: Announcement,
    evaluate: Evaluate,
    wanted: Wanted = lambda one, other: True,
    ordered: Callable[[tuple[str, str]], tuple[str, str]] = lambda pair: pair,
) -> Iterator[Finding]:
    """The same, of an announcement or of several as one, between the rules that are wanted, the first `ordered`."""
    now = Subject(as_of(announcement, None).announcement, evaluate)
    told: dict[str, set[frozenset[str]]] = {}
    seen = {_basis(now.announcement, matter) for matter in now.announcement.deciding}
    for era, standing in _standings(announcement):
        subject = Subject(standing, evaluate)
        for matter in standing.deciding:
            basis = _basis(standing, matter)
            if basis in seen:
                continue
            seen.add(basis)
            if matter not in told:
                told[matter] = _pairs(now, matter, wanted)
            for pair, proof in islice(conflicts(subject, matter, wanted), SHOWN):
                if frozenset(pair) not in told[matter]:
                    told[matter].add(frozenset(pair))
                    yield _dated(finding_of(subject, matter, ordered(pair), proof), era)


def _standings(announcement: Announcement) -> Iterator[tuple[Era, Announcement]]:
    """The announcement in each of its eras, the latest first."""
    found = eras(announcement)
    firsts = [first for first, _ in found]
    lasts = [_day_before(after) for _, after in pairwise(firsts)]
    for first, last, (_, standing) in reversed(list(zip(firsts, [*lasts, None], found, strict=True))):
        yield (first, last), _lasting(standing.announcement)


def _lasting(announcement: Announcement) -> Announcement:
    """The announcement with all that is in it, though some ends later: asked without a date it answers the same."""
    return attrs.evolve(
        announcement,
        rules=tuple(attrs.evolve(rule, until=None) if rule.until else rule for rule in announcement.rules),
        definitions=tuple(attrs.evolve(d, until=None) if d.until else d for d in announcement.definitions),
    )


def _day_before(iso: str | None) -> str | None:
    return iso and (date.fromisoformat(iso) - timedelta(days=1)).isoformat()


def _basis(announcement: Announcement, matter: str) -> Hashable:
    """Everything on which the answers of a matter rest."""
    below = (matter, *matters_of(announcement, matter))
    return matter, tuple(rules_for(announcement, each) for each in below), announcement.definitions


def _pairs(subject: Subject, matter: str, wanted: Wanted) -> set[frozenset[str]]:
    """The pairs that are told anyway."""
    if matter not in subject.announcement.deciding:
        return set()
    return {frozenset(pair) for pair, _ in islice(conflicts(subject, matter, wanted), SHOWN)}


def _dated(finding: Finding, era: Era) -> Finding:
    if not isinstance(finding, ConflictingOutcomes):
        return finding
    first, last = era
    asked = first or last
    assert finding.witness
    return finding.but(
        case=phrase("conflict-case.as-of", case=finding.case, date=asked),
        witness={**finding.witness, "as_of": asked, "era": [first, last]},
    )
