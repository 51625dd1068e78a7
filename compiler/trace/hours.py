"""The hours of the week that a text prints, as rules write them: `Mon-Fri 09:00-18:00`, `24x7`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compiler.trace.figures import Figure, Kind

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY = (
    r"(?:(?i:mon(?:day)?s?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?"
    r"|sun(?:days?)?)\b\.?|(?:周|星期)[一二三四五六日天])"
)
_TO = r"\s*(?:to|through|until|-|–|—|~|至|到)\s*"
_RUN = rf"{_DAY}(?:{_TO}{_DAY})?"
_RUNS_BEFORE = re.compile(rf"(?<![A-Za-z])({_RUN}(?:\s*(?:[,，、]|and|和|及)\s*{_RUN})*)[\s,，:：(（]*$")
ALL_WEEK = re.compile(r"(?<![\d.])(?:24\s*[x×*/]\s*7|7\s*[x×*]\s*24)(?![\d.])\s*(?:小时|(?i:hours?)\b)?")
"""At any time, as texts print it."""
_MIDNIGHT = 24 * 60


def weekly(text: str, found: Iterable[Figure]) -> tuple[str, ...]:
    """The hours of a text, whose figures were found. Those with days stand together, as do those without."""
    spans = [span for figure in found if figure.kind is Kind.HOURS for span in _spans(text, figure)]
    kinds = ([s for s in spans if s[0].isalpha()], [s for s in spans if not s[0].isalpha()])
    together = (", ".join(dict.fromkeys(kind)) for kind in kinds if kind)
    return (*together, *(["24x7"] if ALL_WEEK.search(text) else []))


def _spans(text: str, figure: Figure) -> Iterator[str]:
    """A span for each run of days before it, or for every day; none where its clock times are no hours of a day."""
    opens, closes = (_minutes(end) for end in figure.value.split("/"))
    if opens is None or closes is None or opens in (_MIDNIGHT, closes):
        return
    closes += _MIDNIGHT if closes < opens else 0
    hours = f"{_clock(opens)}-{_clock(closes)}"
    before = _RUNS_BEFORE.search(text[: figure.start])
    if before is None:
        yield hours
        return
    for run in re.finditer(rf"({_DAY})(?:{_TO}({_DAY}))?", before[1]):
        first, last = _day(run[1]), _day(run[2] or run[1])
        yield f"{first} {hours}" if first == last else f"{first}-{last} {hours}"


def _day(name: str) -> str:
    if name[-1] in "一二三四五六日天":
        return _DAYS["一二三四五六日".index(name[-1].replace("天", "日"))]
    return name[:3].capitalize()


def _minutes(clock: str) -> int | None:
    hour, minute = map(int, clock.split(":"))
    return hour * 60 + minute if minute < 60 and hour * 60 + minute <= _MIDNIGHT else None


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
