"""Times after the announcement's own end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from compiler import prose
from compiler.checks.subject import Subject
from compiler.checks.time_findings import OutlivesValidity
from compiler.checks.words import in_both, where
from compiler.locale import Labels
from compiler.model.outcomes import By
from compiler.model.rules import all_outcomes
from compiler.model.time import SECOND, Instant, Window
from compiler.model.walk import inside
from compiler.plan.moments import counted, moment_of
from dsl.diagnostic import Finding
from dsl.source import Place


def effects_that_outlive_validity(subject: Subject) -> Iterator[Finding]:
    """Printed instants that are set, and windows that last, beyond the last day on which the announcement is valid.

    Each once, where it is declared, or else in its rule.
    """
    announcement = subject.announcement
    last = announcement.valid[1]
    if last is None:
        return
    after = date.fromisoformat(last) + timedelta(days=1)
    end = int(datetime(after.year, after.month, after.day, tzinfo=ZoneInfo(announcement.zone)).timestamp()) * SECOND
    seen: set[Place] = set()
    for place, us, zone in (*_windows(subject), *_instants(subject)):
        if us > end and place not in seen:
            seen.add(place)
            yield OutlivesValidity(place=place, until=_words(subject, us, zone), last=last)


def _words(subject: Subject, us: int, zone: str) -> Labels:
    return in_both(lambda lang: prose.instant(subject.announcement, us, zone, lang, end=True))


def _windows(subject: Subject) -> Iterator[tuple[Place, int, str]]:
    """The ends of windows, those first that are declared."""
    announcement = subject.announcement
    for window in announcement.windows:
        if window.place and window.end is not None and window.last:
            yield window.place, window.end, window.last.zone
    for rule in announcement.rules:
        for value in inside((rule.when, rule.exceptions, rule.outcomes, rule.on_breach)):
            if isinstance(value, Window) and value.end is not None and value.last:
                yield value.place or where(announcement, rule.name), value.end, value.last.zone


def _instants(subject: Subject) -> Iterator[tuple[Place, int, str]]:
    """The instants that outcomes set."""
    announcement = subject.announcement
    for rule in announcement.rules:
        for outcome in all_outcomes(rule):
            moment = moment_of(outcome.value)
            base, shift = counted(moment) if moment else (None, 0)
            if isinstance(base, Instant):
                place = base.place or outcome.place or where(announcement, rule.name)
                yield place, (base.end_us if isinstance(outcome.value, By) else base.us) + shift, base.zone
