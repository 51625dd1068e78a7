"""How far a moment is from what it is counted from: `20 days`, `3 working days`, `1 month`, as the case says or not.

What must be said beside a length, such as what `N` stands for, is kept apart, so that it can stand at the end of the
phrase that the length is part of.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.locale import say
from compiler.locale import time as printed
from compiler.model.rulebook import Announcement
from compiler.model.time import CaseAmount, Duration, MonthEnd, Unit
from compiler.model.vocabulary import Calendar, Number
from compiler.prose.names import grammar, noun

_LETTERS = "NMKLPQRSTUVWXYZABCDEFGHIJ"
_TIMES = {unit.value for unit in Unit}
LOCAL_DAYS = (Unit.CALENDAR_DAYS, Unit.WORKING_DAYS)


def parts(of: Duration) -> tuple[Duration, ...]:
    """What is added, one after the other."""
    return (of, *parts(of.plus)) if of.plus else (of,)


def closes(of: Duration) -> bool:
    """Whether it runs to the end of the local day that it reaches."""
    return any(part.unit in LOCAL_DAYS for part in parts(of))


def only_days(of: Duration) -> bool:
    """Whether nothing but local days are counted."""
    return all(part.unit in LOCAL_DAYS for part in parts(of))


def duration(a: Announcement, of: Duration, lang: str) -> str:
    """A length alone: `3 working days (to the end of the day)`, `N天（N为申请延长天数）`."""
    ends = [say("prose.duration.to-the-end", lang)] if closes(of) else []
    return length(a, of, lang) + beside([*ends, *remarks(a, of, lang)], lang)


def length(a: Announcement, of: Duration, lang: str) -> str:
    """The amounts with their units, without what must be said beside them."""
    return say("prose.duration.join", lang).join(_length(a, part, lang) for part in parts(of))


def remarks(a: Announcement, of: Duration, lang: str) -> Iterator[str]:
    """What must be said beside a length: what its letters stand for, and which day counts where a month lacks one."""
    for part in parts(of):
        if isinstance(part.amount, CaseAmount):
            arguments = {"letter": letter(a, part.amount), "number": noun(a, part.amount.fact, lang)}
            yield say("prose.duration.letter", lang, arguments)
        if part.month_end:
            yield say(f"prose.duration.{'clamp' if part.month_end is MonthEnd.CLAMP else 'roll'}", lang)


def beside(said: list[str], lang: str) -> str:
    """Remarks in parentheses; empty for none."""
    text = say("prose.remark.separator", lang).join(said)
    return say("prose.duration.beside", lang, {"text": text}) if text else ""


def day(a: Announcement, of: Duration, base: str, lang: str, *, from_day: bool = False) -> str:
    """The local day that a length reaches. `base`: what it is counted from, which may be such a day itself."""
    if only_days(of):
        for part in parts(of):
            base, from_day = _counted(a, part, base, from_day, lang), True
        return base + beside(list(remarks(a, of, lang)), lang)
    arguments = {"base": base, "length": say("prose.duration.then", lang).join(_length(a, p, lang) for p in parts(of))}
    return say("prose.duration.day", lang, arguments) + beside(list(remarks(a, of, lang)), lang)


def letter(a: Announcement, amount: CaseAmount) -> str:
    """The letter that stands for a number of the case: the same one for the same number."""
    lengths = [fact.id for fact in a.facts.values() if isinstance(fact, Number) and fact.unit in _TIMES]
    rank = lengths.index(amount.fact)
    return _LETTERS[rank % len(_LETTERS)] + (str(rank // len(_LETTERS)) if rank >= len(_LETTERS) else "")


def calendar_name(of: Calendar, lang: str) -> str:
    return of.labels.of(lang) if of.labels else of.id


def _length(a: Announcement, part: Duration, lang: str) -> str:
    if isinstance(part.amount, CaseAmount):
        text = printed.lettered(letter(a, part.amount), part.unit.value, lang)
    else:
        text = printed.duration(part.amount, part.unit.value, lang)
    return text + _by(a, part.calendar, lang)


def _counted(a: Announcement, part: Duration, base: str, from_day: bool, lang: str) -> str:
    if part.amount == 0:
        return base if from_day else grammar(lang).day_of(base)
    amount = letter(a, part.amount) if isinstance(part.amount, CaseAmount) else str(part.amount)
    unit = printed.unit_name(part.unit.value, lang)
    nth = say("prose.duration.nth", lang, {"number": grammar(lang).ordinal(amount), "unit": unit})
    key = f"prose.duration.counted{'-on' if from_day else ''}"
    return say(key, lang, {"nth": nth + _by(a, part.calendar, lang), "base": base})


def _by(a: Announcement, calendar: Calendar | None, lang: str) -> str:
    """The name of a calendar; none where there is no other."""
    known = [each.id for vocabulary in a.vocabularies for each in vocabulary.calendars]
    if calendar is None or known == [calendar.id]:
        return ""
    return say("prose.duration.by-calendar", lang, {"calendar": calendar_name(calendar, lang)})
