"""Weekly hours as people write them: `Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)`."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.locale import say
from compiler.locale import time as printed
from compiler.model.outcomes import Hours, Weekly
from compiler.model.rulebook import Announcement
from compiler.prose.names import grammar
from compiler.prose.times import day_span

_WEEK = 7
_DAY = 24 * 60


def weekly(a: Announcement, of: Weekly, lang: str) -> str:
    """The hours, then the days between which they hold, then their zone where it is not the announcement's."""
    text = _all_hours(of, lang)
    if of.window:
        text = say("prose.hours.in-window", lang, {"hours": text, "window": day_span(a, of.window, lang)})
    if of.zone != a.zone:
        text = say("prose.hours.zoned", lang, {"hours": text, "zone": printed.zone_name(of.zone, lang)})
    return text


def weekdays(days: Iterable[int], lang: str) -> str:
    """`every day`, `Monday to Friday`, `Monday and Wednesday`."""
    ordered = sorted(days)
    if len(ordered) == _WEEK:
        return say("prose.hours.every-day", lang)
    runs: list[list[int]] = []
    for day in ordered:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    said: list[str] = []
    for run in runs:
        names = [say(f"prose.day.{day}", lang) for day in run]
        said += [say("prose.hours.days", lang, {"first": names[0], "last": names[-1]})] if len(run) > 2 else names
    return grammar(lang).nouns(said)


def _all_hours(of: Weekly, lang: str) -> str:
    if not of.hours or all(len(h.days) == _WEEK and (h.start, h.end) == (0, _DAY) for h in of.hours):
        return say("prose.hours.always", lang)
    return grammar(lang).nouns([_hours(hours, lang) for hours in of.hours])


def _hours(hours: Hours, lang: str) -> str:
    key = "prose.hours.into-next-day" if hours.end > _DAY else "prose.hours.span"
    times = {"start": _clock(hours.start), "end": _clock(hours.end - _DAY if hours.end > _DAY else hours.end)}
    return say(key, lang, {"days": weekdays(hours.days, lang), **times})


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
