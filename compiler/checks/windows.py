"""Suspicious windows: a second apart, or older than the text."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.findings import OneSecondOff, WindowBeforePublication
from compiler.checks.subject import Subject
from compiler.checks.words import phrase
from compiler.model.time import SECOND, Window
from dsl.diagnostic import Finding, Label


def one_second_off(subject: Subject) -> Iterator[Finding]:
    """Declared windows of which one ends a second before the other starts, or a second after."""
    windows = [w for w in subject.announcement.windows if w.name and w.place]
    for one in windows:
        for other in windows:
            if one.end is None or other.start is None or one.place is None or other.place is None:
                continue
            if abs(other.start - one.end) == SECOND:
                kind = "gap" if other.start > one.end else "overlap"
                yield OneSecondOff(
                    place=other.place,
                    related=(Label(one.place, "other-window", {"window": one.name}),),
                    window=str(other.name),
                    other=str(one.name),
                    how=phrase(f"one-second.{kind}", other=one.name),
                )


def windows_before_publication(subject: Subject) -> Iterator[Finding]:
    """Declared windows that were open before the announcement was published; one that is amended had to be."""
    for window in subject.announcement.windows:
        if _started(window, subject.origin) and window.was is None and window.place and window.name:
            yield WindowBeforePublication(
                place=window.place, window=window.name, published=subject.announcement.published
            )


def _started(window: Window, published: int) -> bool:
    return window.start is not None and window.start < published
