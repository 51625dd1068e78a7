"""Times that are counted from nothing: how long is said, and not from when."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import prose
from compiler.checks.subject import Subject
from compiler.checks.time_findings import TimeoutWithoutClock
from compiler.checks.words import in_both, phrase, where
from compiler.locale import Labels
from compiler.model.answer import Answer, Kind
from compiler.model.outcomes import NumberValue
from compiler.model.rulebook import Announcement
from compiler.model.time import Unit
from compiler.model.vocabulary import Event, MatterKind
from compiler.plan import AllNeeds, Branch, EventNeed, MatterNeed, MatterPlan, Need
from compiler.plan.atoms import names_of
from compiler.plan.moments import moment_of, sources
from dsl.diagnostic import Finding

TIME = frozenset(unit.value for unit in Unit)


def timeouts_without_clock(subject: Subject) -> Iterator[Finding]:
    """Numbers of days or hours in dated rules that need no one event; times counted from an event that is undefined.

    Of an event without which the rule cannot hold it is taken that the time runs from it; of several acts joined by
    `or` it is not said from which. A number in a rule that speaks of no time is taken for a plain one. Of copies, the
    original is told.
    """
    announcement = subject.announcement
    for plan in subject.plan.matters:
        matter = announcement.matters[plan.matter]
        for branch in _printed(announcement, plan):
            if matter.kind is MatterKind.NUMBER and matter.unit in TIME and isinstance(branch.value, NumberValue):
                found = None if _is_started(branch) else _no_start(announcement, plan.matter, branch.value)
            else:
                found = _undefined(announcement, plan.matter, branch)
            if found:
                yield TimeoutWithoutClock(
                    place=where(announcement, branch.rule),
                    rules=(branch.rule,),
                    rule=branch.rule,
                    matter=matter.labels,
                    how=found,
                )


def _printed(announcement: Announcement, plan: MatterPlan) -> Iterator[Branch]:
    """The outcomes of rules that are no copies."""
    for branch in plan.branches:
        rule = announcement.rule.get(branch.rule)
        if rule and not rule.copied_from:
            yield branch


def _is_started(branch: Branch) -> bool:
    return _from_one(branch.needs) or not names_of(branch.holds).events


def _from_one(need: Need) -> bool:
    """Whether there is an event, or another matter, without which it cannot be."""
    if isinstance(need, AllNeeds):
        return any(map(_from_one, need.needs))
    return isinstance(need, EventNeed | MatterNeed)


def _no_start(announcement: Announcement, matter: str, value: NumberValue) -> Labels:
    answer = Answer(Kind.VALUE, value.value)
    return phrase("clock.none", answer=in_both(lambda lang: prose.answer(announcement, matter, answer, lang)))


def _undefined(announcement: Announcement, matter: str, branch: Branch) -> Labels | None:
    moment = moment_of(branch.value)
    for source in sources(moment) if moment else ():
        event = announcement.facts.get(getattr(source, "event", ""))
        if isinstance(event, Event) and event.undefined:
            return phrase("clock.undefined", matter=announcement.matters[matter].labels, event=event.labels)
    return None
