"""What checks of times find. The wording is in `compiler/locale/{en,zh}/times.toml`."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from compiler.locale import Labels
from dsl.diagnostic import Finding, Severity


@frozen(kw_only=True)
class StartBeforeTrigger(Finding):
    """A printed start that has passed for some of what happens in its window, or before the window of `now` ends."""

    severity: ClassVar[Severity] = Severity.WARNING

    rule: str
    matter: Labels
    case: Labels
    answer: Labels


@frozen(kw_only=True)
class DeadlineJumpsBack(Finding):
    """What happens a second later has to be done earlier: `case` and its answer, a second `later` and that answer."""

    severity: ClassVar[Severity] = Severity.WARNING

    matter: Labels
    event: Labels
    case: Labels
    answer: Labels
    later: Labels
    later_answer: Labels


@frozen(kw_only=True)
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
