"""Which days are worked by a calendar, as a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from compiler.locale import say
from compiler.locale.time import run_of_days
from compiler.model.vocabulary import Calendar
from compiler.prose.durations import calendar_name
from compiler.prose.hours import weekdays
from compiler.prose.names import grammar


def working_days(of: Calendar, lang: str) -> str:
    """`Working days (China's of 2021) are Monday to Friday, without 1 to 5 May 2021, and 8 May 2021.`"""
    said = say("prose.calendar.days", lang, {"calendar": calendar_name(of, lang), "days": weekdays(of.weekdays, lang)})
    for key, days in (("off", of.off), ("on", of.on)):
        if days:
            said += say(f"prose.calendar.{key}", lang, {"dates": grammar(lang).nouns(_runs(days, lang))})
    return grammar(lang).sentence(said)


def _runs(days: Iterable[str], lang: str) -> list[str]:
    """ISO dates in order, those that follow each other as one."""
    runs: list[list[date]] = []
    for day in map(date.fromisoformat, days):
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [run_of_days(run[0], run[-1], lang) for run in runs]
