"""What the announcements of one folder say together: what none of them alone can be judged by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property

import attrs
from attrs import frozen

from compiler.checks.dead import contradictory_conditions, idle_exceptions, idle_outcomes
from compiler.checks.holes import uncovered_regions
from compiler.checks.jumps import deadlines_that_jump_back
from compiler.checks.presumptions import differing_presumptions
from compiler.checks.restated import old_values_that_differ
from compiler.checks.resumption import gaps_before_resumptions
from compiler.checks.subject import Evaluate, Subject
from compiler.checks.twice import extended_twice
from compiler.model.amend import folder, merged, platforms
from compiler.model.as_of import as_of
from compiler.model.extensions import extends
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import all_outcomes
from compiler.plan.moments import exists
from dsl.diagnostic import Finding

BETWEEN: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    differing_presumptions,
    deadlines_that_jump_back,
    gaps_before_resumptions,
    extended_twice,
)


def across_announcements(rulebook: Rulebook, evaluate: Evaluate) -> Iterator[Finding]:
    """What is found of each folder with two announcements or more, as they stand together."""
    for platform in platforms(rulebook):
        together = _Folder(rulebook, platform, evaluate)
        yield from together.between()
        yield from together.dead()
        yield from together.uncovered()
        yield from together.restated()


def decided_elsewhere(rulebook: Rulebook, announcement: Announcement) -> frozenset[str]:
    """The matters that other announcements of its folder decide, or one that it amends and does not name."""
    others = {
        matter
        for other in rulebook.announcements
        if other is not announcement and folder(other.id) and folder(other.id) == folder(announcement.id)
        for matter in other.deciding
    }
    if announcement.amends_unnamed:
        stated = {o.matter for rule in announcement.rules for o in all_outcomes(rule) if not extends(o)}
        others |= {matter for matter in announcement.matters if matter not in stated | announcement.total.keys()}
    return frozenset(others)


@frozen(slots=False)
class _Folder:
    rulebook: Rulebook
    platform: str
    evaluate: Evaluate

    def between(self) -> Iterator[Finding]:
        """What rules of different announcements do to each other, though each by itself is sound."""
        for check in BETWEEN:
            for finding in check(self.today):
                if len({self.home[rule].id for rule in finding.rules if rule in self.home}) > 1:
                    yield finding

    def dead(self) -> Iterator[Finding]:
        """Conditions and outcomes without effect of rules that cannot be judged by their own announcement alone."""
        left = {f"{a.id}.{rule}" for a in self._announcements() for rule in self._left(a)}
        for check in (contradictory_conditions, idle_exceptions, idle_outcomes):
            yield from (finding for finding in check(self.today) if getattr(finding, "rule", None) in left)

    def _left(self, announcement: Announcement) -> Iterator[str]:
        """The rules of an announcement that rest on what others decide."""
        alone = Subject(announcement, self.evaluate, decided_elsewhere(self.rulebook, announcement))
        for rule in announcement.rules:
            guards = [outcome.guard for outcome in all_outcomes(rule) if outcome.guard]
            moments = [exists(outcome.value) for outcome in all_outcomes(rule)]
            if not alone.can_judge(rule.when, *(e.condition for e in rule.exceptions), *guards, *moments):
                yield rule.name

    def uncovered(self) -> Iterator[Finding]:
        """Holes in what one announcement promises to be decided, and others decide too."""
        today = self.today.announcement
        for announcement in self._announcements():
            alone = Subject(announcement, self.evaluate, decided_elsewhere(self.rulebook, announcement))
            promised = [
                covers
                for covers in announcement.covers
                if not alone.can_judge_matter(covers.matter) or not alone.can_judge(covers.condition)
            ]
            yield from uncovered_regions(Subject(attrs.evolve(today, covers=tuple(promised)), self.evaluate))

    def restated(self) -> Iterator[Finding]:
        """Old values that an announcement gives of one that it amends, and that were not in force before it."""
        whole = merged(self.rulebook, self.platform)
        for announcement in self._announcements():
            amended = [a for a in self._announcements() if a.id in announcement.amends]
            if any(earlier.published < announcement.published for earlier in amended):
                eve = (date.fromisoformat(announcement.published) - timedelta(days=1)).isoformat()
                before = as_of(whole, eve).announcement
                yield from old_values_that_differ(announcement, Subject(before, self.evaluate), self.evaluate)

    def _announcements(self) -> list[Announcement]:
        return [a for a in self.rulebook.announcements if folder(a.id) == self.platform]

    @cached_property
    def today(self) -> Subject:
        """All of them as one, without what has been replaced."""
        return Subject(as_of(merged(self.rulebook, self.platform), None).announcement, self.evaluate)

    @cached_property
    def home(self) -> Mapping[str, Announcement]:
        """The announcement of a rule by its full name."""
        return {f"{a.id}.{rule.name}": a for a in self._announcements() for rule in a.rules}
