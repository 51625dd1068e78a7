"""The figures in a text: instants, dates, windows, durations, hours, numbers, in the forms in which notices print them.

A date is written in a normal form, `2019-02-13`, or `--02-13` where its year is not printed; an instant adds the time
as printed, `2019-02-13T23:59:59`, `--02-09T24:00`; a duration is `20 days`, `48 hours`; hours are `09:00/17:30`; a
telephone number is `400-826-1688`, as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from attrs import frozen

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Kind(Enum):
    INSTANT = "instant"
    DATE = "date"
    WINDOW = "window"  # `start/end`, each a date or an instant
    DURATION = "duration"
    HOURS = "hours"
    CODE = "code"  # digits in groups, as telephone numbers are printed
    NUMBER = "number"


@frozen
class Figure:
    """A figure and where it stands: offsets in the text, half-open."""

    kind: Kind
    value: str
    start: int
    end: int


_TH = r"st|nd|rd|th"
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_POINT = re.compile(
    rf"""
      (?P<t1>{_TIME})\s*(?:on\s+)?(?P<mon1>{_MONTH})\.?\s+(?P<d1>\d{{1,2}})(?:{_TH})?(?:,?\s*(?P<y1>\d{{4}}))?
    | (?P<mon2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:{_TH})?(?:,?\s*(?P<y2>\d{{4}}))?
      (?:,?\s*(?:at\s+)?(?P<t2>{_TIME}))?
    | (?:(?P<y3>\d{{4}})年)?(?P<m3>\d{{1,2}})月(?P<d3>\d{{1,2}})日?\s*(?P<t3>{_TIME}|\d{{1,2}}[时点])?
    | (?P<y4>\d{{4}})-(?P<m4>\d{{1,2}})-(?P<d4>\d{{1,2}})(?:[ T](?P<t4>{_TIME}))?
    | (?<=[-至到—~])(?P<d5>\d{{1,2}})日\s*(?P<t5>{_TIME}|\d{{1,2}}[时点])?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_JOIN = re.compile(r"[^\w]*(?:to|and|until|至|到|-|—|~|–)\s*(?:of\s+)?", re.IGNORECASE)
_HOURS = re.compile(r"(?<![\d:])(\d{1,2}:\d\d)\s*(?:to|至|到|-|—|~|–)\s*(\d{1,2}:\d\d)(?![\d:])", re.IGNORECASE)
_DURATION = re.compile(
    r"(?P<n>\d+)(?:\s+|-)?(?:(?P<working>working|business)|(?P<calendar>calendar))?\s*"
    r"(?P<unit>days?|hours?|minutes?|months?)\b"
    r"|(?P<n2>\d+)\s*个?(?P<unit2>工作日|自然日|小时|分钟|天|日|月)(?!\d|期)",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<![\w./-])\d+(?:-\d+)+(?![\w-])", re.ASCII)
_NUMBER = re.compile(r"(?<![\w.:-])\d+(?:\.\d+)?(?![\w.:-]*\d)\s*%?")
_UNITS = {"天": "days", "日": "days", "小时": "hours", "分钟": "minutes", "月": "months"}
_UNITS |= {"工作日": "working days", "自然日": "calendar days"}


def figures(text: str) -> tuple[Figure, ...]:
    """Every figure in a text, in order; a window stands before its two ends."""
    points = list(_points(text))
    taken = [(p.start, p.end) for p in points]
    durations = [f for f in _durations(text) if not _overlaps(f, taken)]
    hours = [
        Figure(Kind.HOURS, f"{_clock(m[1])}/{_clock(m[2])}", m.start(), m.end())
        for m in _HOURS.finditer(text)
        if not _overlaps(m, taken)
    ]
    taken += [(each.start, each.end) for each in (*durations, *hours)]
    codes = [Figure(Kind.CODE, m[0], m.start(), m.end()) for m in _CODE.finditer(text) if not _overlaps(m, taken)]
    taken += [(each.start, each.end) for each in codes]
    numbers = [
        Figure(Kind.NUMBER, m[0].replace(" ", ""), m.start(), m.end())
        for m in _NUMBER.finditer(text)
        if not _overlaps(m, taken)
    ]
    found = [*_windows(text, points), *points, *durations, *hours, *codes, *numbers]
    return tuple(sorted(found, key=lambda f: (f.start, -f.end)))


def windows(text: str) -> tuple[Figure, ...]:
    """The windows that a text prints, in order."""
    return tuple(f for f in figures(text) if f.kind is Kind.WINDOW)


def _points(text: str) -> Iterator[Figure]:
    year = month = ""
    for m in _POINT.finditer(text):
        year_here = m["y1"] or m["y2"] or m["y3"] or m["y4"]
        name = m["mon1"] or m["mon2"]
        month_here = str(_month(name)) if name else m["m3"] or m["m4"]
        day = m["d1"] or m["d2"] or m["d3"] or m["d4"] or m["d5"]
        if m["d5"]:
            year_here, month_here = year, month
            if not month:
                continue
        year, month = year_here or "", month_here
        date = f"{year_here or '-'}-{int(month_here):02d}-{int(day):02d}"
        time = m["t1"] or m["t2"] or m["t3"] or m["t4"] or m["t5"]
        end = m.end() - (len(m[0]) - len(m[0].rstrip()))
        if time is None:
            yield Figure(Kind.DATE, date, m.start(), end)
        else:
            yield Figure(Kind.INSTANT, f"{date}T{_clock(time)}", m.start(), end)


def _windows(text: str, points: list[Figure]) -> Iterator[Figure]:
    for first, last in pairwise(points):
        if _JOIN.fullmatch(text[first.end : last.start]):
            yield Figure(Kind.WINDOW, f"{first.value}/{last.value}", first.start, last.end)


def _durations(text: str) -> Iterator[Figure]:
    for m in _DURATION.finditer(text):
        amount = m["n"] or m["n2"]
        unit = _UNITS[m["unit2"]] if m["unit2"] else m["unit"].lower().rstrip("s") + "s"
        kind = "working " if m["working"] else "calendar " if m["calendar"] else ""
        yield Figure(Kind.DURATION, f"{int(amount)} {kind}{unit}", m.start(), m.end())


def _month(name: str) -> int:
    return 1 + _MONTHS.index(name.lower()[:3])


def _clock(time: str) -> str:
    hours, _, rest = time.rstrip("时点").partition(":")
    return f"{int(hours):02d}:{rest or '00'}"


def _overlaps(figure: Figure | re.Match[str], taken: list[tuple[int, int]]) -> bool:
    start, end = (figure.start, figure.end) if isinstance(figure, Figure) else figure.span()
    return any(start < other_end and other_start < end for other_start, other_end in taken)
