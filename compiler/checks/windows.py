"""Suspicious windows: a second apart, with a bound in common, or older than the text."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler import prose
from compiler.checks.findings import OneSecondOff, WindowBeforePublication
from compiler.checks.subject import Subject
from compiler.checks.time_findings import SharedBound
from compiler.checks.words import in_both, phrase, where
from compiler.locale import Labels
from compiler.locale.time import day_of, local_day
from compiler.model.conditions import EventCompare, EventIn, Order
from compiler.model.rulebook import Announcement
from compiler.model.time import SECOND, Instant, Precision, Window
from compiler.model.walk import inside
from dsl.diagnostic import Finding, Label
from dsl.source import Place


def one_second_off(subject: Subject) -> Iterator[Finding]:
    """Windows of which one ends a second before the other starts, or a second after.

    They are declared, or rules hold the same event, or `now`, against them. Of each only the first such other is told.
    """
    dated = _dated(subject.announcement)
    ending: dict[int, list[_Dated]] = {}
    for one in dated:
        if one.window.end is not None:
            ending.setdefault(one.window.end, []).append(one)
    for other in dated:
        for kind, end in _beside(other.window.start):
            found = next((one for one in ending.get(end, ()) if one.beside(other)), None)
            if found:
                words = _words(subject.announcement, found.window)
                yield OneSecondOff(
                    place=other.place,
                    related=(Label(found.place, "other-window", {"window": words}),),
                    window=_words(subject.announcement, other.window),
                    other=words,
                    how=phrase(f"one-second.{kind}", other=words),
                )


def _beside(start: int | None) -> tuple[tuple[str, int], ...]:
    """The ends that miss a start by a second."""
    return () if start is None else (("gap", start - SECOND), ("overlap", start + SECOND))


def bounds_in_common(subject: Subject) -> Iterator[Finding]:
    """Windows of one event of which one ends with the very day, hour or minute with which the other starts."""
    dated = _dated(subject.announcement)
    ending: dict[tuple[int, Precision], list[_Dated]] = {}
    for one in dated:
        last = one.window.last
        if last and one.window.end_inclusive and not last.midnight_24 and last.precision is not Precision.SECOND:
            ending.setdefault((last.us, last.precision), []).append(one)
    for other in dated:
        first = other.window.first
        if first is None:
            continue
        for one in ending.get((first.us, first.precision), ()):
            if one.events & other.events and one.goes_before(other):
                words = _words(subject.announcement, one.window)
                yield SharedBound(
                    place=other.place,
                    related=(Label(one.place, "other-window", {"window": words}),),
                    window=_words(subject.announcement, other.window),
                    other=words,
                    bound=_bound(subject.announcement, first),
                )
                break


def windows_before_publication(subject: Subject) -> Iterator[Finding]:
    """Declared windows that were open before the announcement was published; one that is amended had to be."""
    for window in subject.announcement.windows:
        if _started(window, subject.origin) and window.was is None and window.place and window.name:
            yield WindowBeforePublication(
                place=window.place, window=window.name, published=subject.announcement.published
            )


def _started(window: Window, published: int) -> bool:
    return window.start is not None and window.start < published


# ── Windows as they are used ─────────────────────────────────────────────────────────────────────────────────────


@frozen
class _Dated:
    """A window, declared or written in a rule, with the events (or NOW) that rules hold against it."""

    window: Window
    place: Place
    events: frozenset[str]

    def beside(self, other: _Dated) -> bool:
        """Whether the two are to be compared."""
        return bool(self.window.name and other.window.name) or bool(self.events & other.events)

    def goes_before(self, other: _Dated) -> bool:
        """Whether it starts and ends before the other does."""
        one, later = self.window, other.window
        starts = one.start is None or (later.start is not None and one.start < later.start)
        return starts and (later.end is None or (one.end is not None and one.end < later.end))


def _dated(announcement: Announcement) -> list[_Dated]:
    """Every window once, those first that are declared; a comparison with a literal is a window without an end."""
    events: dict[Window, set[str]] = {window: set() for window in announcement.windows}
    places: dict[Window, Place] = {window: window.place for window in announcement.windows if window.place}
    for rule in announcement.rules:
        for value in inside((rule.when, rule.exceptions, rule.outcomes, rule.on_breach)):
            window = _tested(value)
            if window and isinstance(value, EventIn | EventCompare):
                events.setdefault(window, set()).add(value.event)
                places.setdefault(window, value.place or where(announcement, rule.name))
    return [_Dated(window, places[window], frozenset(names)) for window, names in events.items() if window in places]


def _tested(condition: object) -> Window | None:
    match condition:
        case EventIn(_, window):
            return window
        case EventCompare(_, Order.BEFORE | Order.BY as order, Instant() as last):
            end = last.us if order is Order.BEFORE else last.end_us
            return Window(None, end, None, last, end_inclusive=order is Order.BY)
        case EventCompare(_, _, Instant() as first):
            return Window(first.us, None, first, None)
        case _:
            return None


def _words(announcement: Announcement, window: Window) -> Labels:
    if window.name:
        return Labels(f"`{window.name}`", f"`{window.name}`")
    return in_both(lambda lang: f"“{prose.window(announcement, window, lang)}”")


def _bound(announcement: Announcement, first: Instant) -> Labels:
    if first.precision is Precision.DAY:
        return in_both(lambda lang: day_of(local_day(first.us, first.zone), lang))
    return in_both(lambda lang: prose.instant(announcement, first.us, first.zone, lang))
