"""Lengths of time and sums of money in other words: `3 business days`, `三天`, `RMB 5`."""

from __future__ import annotations

import re

from dsl import findings as wrong
from dsl.diagnostic import Edit, Fix
from dsl.machine import Stack, fit
from dsl.mistakes.here import Here, Mistake
from dsl.mistakes.moments import LACKING, steps
from dsl.source import Place


def other_measure(here: Here) -> Mistake | None:
    """A length of time or a sum written otherwise, of which the token that cannot follow is a part."""
    for begin in (here.at - 1, here.at):
        before = here.led(begin)
        found = _OTHER.match(here.text, here.tokens[begin][1])
        if before is None or found is None or not _reaches(found, here):
            continue
        right, type = _right(found)
        following = next((at for at in range(here.at, len(here.tokens)) if here.tokens[at][1] >= found.end()), here.at)
        after = _after(before, type, here.type_at(following))
        if after is None or here.tokens[following - 1][2] != found.end():
            continue
        place = Place(here.path, found.start(), found.end())
        fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
        return Mistake(wrong.OtherMeasure(place=place, written=found[0], right=right, fixes=(fix,)), after, following)
    return None


def _reaches(found: re.Match[str], here: Here) -> bool:
    """Whether it goes on to the token that cannot follow; `三天` may first have been read as a name."""
    return found.end() > here.tokens[here.at][1] or (
        found["numeral"] is not None and found.end() == here.tokens[here.at - 1][2]
    )


def _after(before: Stack, type: str, following: str) -> Stack | None:
    """What the measure leads to, whether or not it leaves something unsaid."""
    for types in ((type,), (type, *LACKING.get(type, ()))):
        after = steps(before, types)
        if after is not None and fit(after, following) is not None:
            return after
    return None


def _right(found: re.Match[str]) -> tuple[str, str]:
    """How it is written, and the type of that token."""
    sum = found["sum"] or found["sum_behind"]
    if sum:
        return (f"{sum} CNY" if found[0].isascii() else f"{sum}元"), "MEASURE"
    amount = int(found["digits"]) if found["digits"] else _number(found["numeral"])
    unit, times, type = next(way for words, way in _UNITS.items() if re.fullmatch(words, found["unit"]))
    return f"{amount * times}{unit}", type


def _number(numeral: str) -> int:
    """A number below a thousand in Chinese: `十五`, `两百`, `一百二十`."""
    total = ones = 0
    for sign in numeral:
        if sign in _TENS:
            total, ones = total + (ones or 1) * _TENS[sign], 0
        else:
            ones = _ONES[sign]
    return total + ones


_ONES = {sign: number for number, sign in enumerate("一二三四五六七八九", start=1)} | {"两": 2}
_TENS = {"十": 10, "百": 100}
_UNITS = {
    "business days?|workdays?|weekdays?": (" working days", 1, "DURATION_WORKING"),
    "weeks?": (" days", 7, "DURATION"),
    "天|日": ("天", 1, "DURATION"),
    "周|个?星期|个?礼拜": ("天", 7, "DURATION"),
    "个?小时|个?钟头": ("小时", 1, "DURATION"),
    "分钟": ("分钟", 1, "DURATION"),
    "个?自然日|个?自然天": ("个自然日", 1, "DURATION"),
    "个?工作日|个?工作天": ("个工作日", 1, "DURATION_WORKING"),
    "个月": ("个月", 1, "DURATION_MONTHS"),
}
"""Words for a unit, the word of the language, how many of it, and the type of token."""
_UNIT = "|".join(_UNITS)
_SUM = r"[0-9]{1,12}(?:\.[0-9]{1,4})?"
_OTHER = re.compile(
    rf"(?:(?P<digits>[0-9]{{1,4}})[ \t]*|(?P<numeral>[{''.join({**_ONES, **_TENS})}]{{1,5}}))"
    rf"(?P<unit>{_UNIT})(?![^\W\d]|[0-9])"
    rf"|(?:RMB|CNY|人民币|[￥¥])[ \t]*(?P<sum>{_SUM})(?:元(?!\w))?(?![\w.])"
    rf"|(?P<sum_behind>{_SUM})[ \t]*(?:yuan|块钱?|圆|人民币|元人民币|元整)(?!\w)"
)
