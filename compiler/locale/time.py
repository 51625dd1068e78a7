"""How instants, dates, zones and durations are printed, in both languages.

Instants are microseconds since 1970-01-01T00:00:00Z; every one is printed in a zone that the caller names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from compiler.locale.catalog import catalog

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "zh": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
}
_CURRENCIES_ZH = {
    "CNY": "元",
    "USD": "美元",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
    "KRW": "韩元",
    "HKD": "港元",
    "MOP": "澳门元",
    "TWD": "新台币",
    "SGD": "新加坡元",
    "AUD": "澳元",
    "CAD": "加元",
    "RUB": "卢布",
    "INR": "卢比",
}
_UNITS = {
    "en": {
        "days": ("day", "days"),
        "hours": ("hour", "hours"),
        "minutes": ("minute", "minutes"),
        "seconds": ("second", "seconds"),
        "calendar days": ("calendar day", "calendar days"),
        "working days": ("working day", "working days"),
        "months": ("month", "months"),
    },
    "zh": {
        "days": ("天", "天"),
        "hours": ("小时", "小时"),
        "minutes": ("分钟", "分钟"),
        "seconds": ("秒", "秒"),
        "calendar days": ("个自然日", "个自然日"),
        "working days": ("个工作日", "个工作日"),
        "months": ("个月", "个月"),
        **{code: (name, name) for code, name in _CURRENCIES_ZH.items()},
    },
}


def instant(
    us: int,
    zone: str,
    lang: str,
    *,
    end: bool = False,
    weekday: bool = True,
    seconds: bool = False,
    day_name: str | None = None,
) -> str:
    """`24:00 on 15 February 2019 (Friday)`, `2019年2月15日（星期五）24:00`; seconds and fractions where there are any.

    With `end` the instant ends something, and midnight is 24:00 of the day before; otherwise midnight is 00:00. With
    `seconds` also a full minute has them, as where the last second named counts. `day_name` stands for the date, which
    follows in parentheses: `24:00 on Lantern Festival (26 February 2021)`.
    """
    local = _local(us, zone)
    clock = f"{local:%H:%M}"
    if local.microsecond:
        clock += f":{local:%S}.{local:%f}".rstrip("0")
    elif local.second or seconds:
        clock += f":{local:%S}"
    day = local.date()
    if end and clock == "00:00":
        clock, day = "24:00", day - timedelta(days=1)
    printed = named_day(day, day_name, lang) if day_name else day_of(day, lang, weekday=weekday)
    return f"{printed}{clock}" if lang == "zh" else f"{clock} on {printed}"


def day_of(day: date, lang: str, *, weekday: bool = True) -> str:
    """A date as people write it, by default with its weekday."""
    name = _WEEKDAYS[lang][day.weekday()]
    if lang == "zh":
        return f"{day.year}年{day.month}月{day.day}日" + (f"（{name}）" if weekday else "")
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" + (f" ({name})" if weekday else "")


def named_day(day: date, name: str, lang: str) -> str:
    """`Lantern Festival (26 February 2021)`, `元宵节（2021年2月26日）`."""
    printed = day_of(day, lang, weekday=False)
    return f"{name}（{printed}）" if lang == "zh" else f"{name} ({printed})"


def local_day(us: int, zone: str) -> date:
    """The date in a zone."""
    return _local(us, zone).date()


def year_once(first: str, last: str, lang: str) -> tuple[str, str]:
    """Two printed instants as the ends of a span: the year that both share stands in one of them only.

    In English that is the second, in Chinese the first.
    """
    found = re.match(r"(\d{4})年", last) if lang == "zh" else re.search(r" (\d{4})$", first)
    if not found or not re.search(rf"(?<!\d){found[1]}(?!\d)", first if lang == "zh" else last):
        return first, last
    return (first, last[found.end() :]) if lang == "zh" else (first[: found.start()], last)


def days(first: int, last: int, zone: str, lang: str) -> str:
    """The days from that of one instant to that of another, both included: `from 3 to 9 February 2020`."""
    start, end = local_day(first, zone), local_day(last, zone)
    text = run_of_days(start, end, lang)
    return text if lang == "zh" else f"{'on' if start == end else 'from'} {text}"


def run_of_days(start: date, end: date, lang: str) -> str:
    """Days in a row, both ends included, or one day: what the ends share is said once."""
    if start == end:
        return day_of(start, lang, weekday=False)
    if lang == "zh":
        parts = [f"{end.year}年", f"{end.month}月", f"{end.day}日"]
        same = 0 if start.year != end.year else 1 if start.month != end.month else 2
        return f"{day_of(start, lang, weekday=False)}至{''.join(parts[same:])}"
    begin = day_of(start, lang, weekday=False)
    if start.year == end.year:
        begin = str(start.day) if start.month == end.month else f"{start.day} {_MONTHS[start.month - 1]}"
    return f"{begin} to {day_of(end, lang, weekday=False)}"


def is_midnight(us: int, zone: str) -> bool:
    """Whether a local day begins at the instant."""
    local = _local(us, zone)
    return (local.hour, local.minute, local.second, local.microsecond) == (0, 0, 0, 0)


def zone_name(zone: str, lang: str, instants: Iterable[int] = ()) -> str:
    """`Beijing time (UTC+8)`, `北京时间（UTC+8）`; the offset only where all the instants share one."""
    name = catalog(lang).get(f"zone.{zone}", f"{zone}时间" if lang == "zh" else f"{zone} time")
    offsets = {_local(us, zone).utcoffset() for us in instants}
    if len(offsets) != 1:
        return name
    offset = _offset(offsets.pop() or timedelta())
    return f"{name}（{offset}）" if lang == "zh" else f"{name} ({offset})"


def duration(amount: int | Decimal, unit: str, lang: str) -> str:
    """`20 days`, `20天`, `3个工作日`; `unit` is days, hours, minutes, calendar days, working days or months."""
    return quantity(Decimal(amount), unit, lang)


def lettered(letter: str, unit: str, lang: str) -> str:
    """A length whose amount a letter stands for: `N days`, `N个工作日`."""
    plural = _UNITS[lang].get(unit, (unit, unit))[1]
    return f"{letter}{plural}" if lang == "zh" else f"{letter} {plural}"


def unit_name(unit: str, lang: str) -> str:
    """One of a unit, as it is counted: `working day`, `工作日`."""
    return _UNITS[lang][unit][0].removeprefix("个")


def unit_word(unit: str, lang: str) -> str:
    """What a number counts, without the number: `working days`, `工作日`, `元`; itself where it has no word."""
    return _UNITS[lang].get(unit, (unit, unit))[1].removeprefix("个")


def quantity(amount: Decimal, unit: str | None, lang: str) -> str:
    """A number with its unit: `15 days`, `15天`, `30%`, `2.5 kg`; without exponent or trailing zeros."""
    number = plain(amount)
    if unit is None:
        return number
    if unit in ("%", "percent"):
        return number + "%"
    singular, plural = _UNITS[lang].get(unit, (unit, unit))
    word = singular if amount == 1 else plural
    return f"{number}{word}" if lang == "zh" and unit in _UNITS["zh"] else f"{number} {word}"


def plain(amount: Decimal) -> str:
    """A number as digits: no exponent, no trailing zeros after the point."""
    digits = f"{amount:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _offset(offset: timedelta) -> str:
    minutes = offset // timedelta(minutes=1)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def _local(us: int, zone: str) -> datetime:
    return (_EPOCH + us * _MICROSECOND).astimezone(_zone(zone))


@cache
def _zone(key: str) -> ZoneInfo:
    return ZoneInfo(key)
