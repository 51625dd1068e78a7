"""What checks of times find. The wording is in `compiler/locale/{en,zh}/times.toml`."""

from __future__ import annotations

from typing import ClassVar

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


class StartBeforeTrigger(Finding):
    """A printed start that has passed for some of what happens in its window, or before the window of `now` ends."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    case: Labels
    answer: Labels


class DeadlineJumpsBack(Finding):
    """What happens a second later has to be done earlier: `case` and its answer, a second `later` and that answer."""

    severity: ClassVar[Severity] = Severity.WARNING

    matter: Labels
    event: Labels
    case: Labels
    answer: Labels
    later: Labels
    later_answer: Labels


class GapBeforeResumption(Finding):
    """Between the end of what is suspended, and the start from which it resumes, nothing is said.

    `end` and `start` are the two instants in words, `case` one between them.
    """

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    end: Labels
    start: Labels
    case: Labels


class SharedBound(Finding):
    """One window ends with the day, hour or minute with which another starts: `bound` is in both."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    window: Labels
    other: Labels
    bound: Labels


class SiblingWindowsDiffer(Finding):
    """A rule is like the one beside it but for the values of facts, and for a window with nearly the same bounds."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    rule: str
    sibling: str
    window: Labels
    other: Labels


class TimeoutWithoutClock(Finding):
    """It is said how long something takes, and not from when. `how` says what of it is missing."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    rule: str
    matter: Labels
    how: Labels


class OutlivesValidity(Finding):
    """A time beyond `last`, the last day on which the announcement is valid, an ISO date."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    until: Labels
    last: str


class ExtendedTwice(Finding):
    """A rule extends what `first` has extended already: the case is caught twice by a chain of amendments."""

    severity: ClassVar[Severity] = Severity.INFORMATION

    rule: str
    first: str
    matter: Labels
    case: Labels
    answer: Labels
