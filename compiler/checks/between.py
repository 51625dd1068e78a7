"""Conflicts between announcements of one folder, none of which says that it changes the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from attrs import frozen

from compiler.checks.conflicts import SHOWN, conflicts, finding_of
from compiler.checks.eras import earlier_conflicts
from compiler.checks.findings import ConflictingOutcomes, MoreConflicts
from compiler.checks.subject import Evaluate, Subject
from compiler.checks.words import phrase
from compiler.model.amend import merged, platforms
from compiler.model.as_of import as_of
from compiler.model.rulebook import Announcement, Rulebook
from dsl.diagnostic import Finding


def conflicts_between_announcements(rulebook: Rulebook, evaluate: Evaluate) -> Iterator[Finding]:
    """Rules of different announcements that decide one case differently, today or as of a date, at the later one.

    What two rules of one announcement do is told of that.
    """
    for platform in platforms(rulebook):
        whole = merged(rulebook, platform)
        home = {f"{a.id}.{rule.name}": a for a in rulebook.announcements for rule in a.rules}
        for finding in _Homes(home).conflicts(whole, evaluate):
            yield _settled(finding, home)


@frozen
class _Homes:
    """The announcement of each rule by its full name."""

    home: Mapping[str, Announcement]

    def conflicts(self, whole: Announcement, evaluate: Evaluate) -> Iterator[Finding]:
        today = Subject(as_of(whole, None).announcement, evaluate)
        for matter in today.announcement.deciding:
            found = conflicts(today, matter, self.apart)
            findings = (finding_of(today, matter, self.later_first(pair), proof) for pair, proof in found)
            yield from islice(findings, SHOWN)
            more = next(findings, None)
            if more:
                yield MoreConflicts(place=more.place, matter=whole.matters[matter].labels, shown=SHOWN)
        yield from earlier_conflicts(whole, evaluate, self.apart, self.later_first)

    def apart(self, one: str, other: str) -> bool:
        return self.home[one] is not self.home[other]

    def later_first(self, pair: tuple[str, str]) -> tuple[str, str]:
        """Two rules, that of the later announcement first."""
        first, last = sorted(pair, key=lambda rule: (self.home[rule].published, self.home[rule].id))
        return last, first


def _settled(finding: Finding, home: Mapping[str, Announcement]) -> Finding:
    """A conflict with what settles it between announcements, where no rule can override another's."""
    if not isinstance(finding, ConflictingOutcomes):
        return finding
    every = {home[rule].id: home[rule] for rule in finding.rules}
    *_, earlier, later = sorted(every.values(), key=lambda a: (a.published, a.id))
    return finding.but(settle=phrase("conflict-settle.announcements", earlier=earlier.id, later=later.id))
