"""The figures of counted times and numbers, from the model and out of a text: beside those of `figures`.

`("closes",)` for what runs to the end of a day; `("nth", amount, unit)` and `("on the day",)` for local days counted
with an ordinal, `("on", date)` for a date from which they are; `("clamp",)`, `("roll",)`; `("letter", label)` for a
number of the case, whose amount is the letter; `("later",)`, `("earlier",)` for one of several; `("named", name)` and
`("lunar", month, day, leap)`; `("layer", word)`; `("share", percent, label)`, `("rounded", how, step)`;
`("extended", further)` with `("by", amount, unit)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from compiler.locale.time import local_day, plain
from compiler.model.conditions import FactNumber
from compiler.model.outcomes import ExtendedBy, NumberValue, Share
from compiler.model.rulebook import Announcement
from compiler.model.time import (
    CaseAmount,
    Duration,
    EarlierOf,
    Instant,
    LaterOf,
    MatterMoment,
    Moment,
    MonthEnd,
    Precision,
    Shift,
)
from compiler.model.vocabulary import MatterKind, Number
from compiler.prose.durations import LOCAL_DAYS, closes, letter, parts
from dsl.lunar import read_lunar_day

Figure = tuple[object, ...]

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
UNITS = {
    "en": "working day|calendar day|day|hour|minute|month|kg|CNY|USD",
    "zh": "个工作日|个自然日|天|小时|分钟|个月|kg|美元|元",
}
_ZH_DATE = r"\d+年\d+月\d+日"
_EN_DATE = rf"\d+ (?:{'|'.join(MONTHS)}) \d{{4}}"
AMOUNT = r"(?:[\d.]+|[A-Z])(?![A-Za-z])"
_ZH_UNITS = {
    "个工作日": "working days",
    "个自然日": "calendar days",
    "天": "days",
    "小时": "hours",
    "分钟": "minutes",
    "个月": "months",
    "元": "CNY",
    "美元": "USD",
    "工作日": "working days",
    "自然日": "calendar days",
}


def unit_of(text: str) -> str:
    """A printed unit as the model has it."""
    if text in _ZH_UNITS:
        return _ZH_UNITS[text]
    return f"{text}s" if text[0].islower() and text != "kg" else text


# ── From the rules ───────────────────────────────────────────────────────────────────────────────────────────────


def of_moment(a: Announcement, moment: Moment, bound: str, lang: str, *, end: bool) -> Iterator[Figure]:
    match moment:
        case Instant():
            yield (bound, moment.end_us if end else moment.us)
            yield from _of_anchor(moment, lang)
        case MatterMoment(_, layer):
            yield from of_layer(layer)
        case LaterOf(several) | EarlierOf(several):
            yield ("later",) if isinstance(moment, LaterOf) else ("earlier",)
            for each in several:
                yield from of_moment(a, each, "at", lang, end=False)
        case Shift(duration) if closes(duration):
            yield from _of_closing(a, moment, lang)
        case Shift(duration, later, base):
            yield from (("after" if later else "before it", *_length(a, part)) for part in parts(duration))
            yield from _beside(a, duration, lang)
            yield from of_moment(a, base, "at", lang, end=False)


def of_duty(a: Announcement, moment: Moment, lang: str, *, end: bool, within: bool = False) -> Iterator[Figure]:
    """The figures of a deadline; of the later of several each is said for itself."""
    match moment:
        case LaterOf(several) | EarlierOf(several):
            yield ("later",) if isinstance(moment, LaterOf) else ("earlier",)
            for each in several:
                counted = isinstance(each, Shift) and each.later and not end
                if isinstance(each, LaterOf | EarlierOf):
                    yield from of_moment(a, each, "at", lang, end=False)
                else:
                    yield from of_duty(a, each, lang, end=end, within=counted)
        case Shift(duration, _, base) if within and not closes(duration):
            figures = [("after", *_length(a, part)) for part in parts(duration)]
            first = 0 if lang == "en" else -1  # in English `within` stands before the whole, in Chinese after it
            figures[first] = ("within", *figures[first][1:])
            yield from figures
            yield from _beside(a, duration, lang)
            yield from of_moment(a, base, "at", lang, end=False)
        case _:
            yield from of_moment(a, moment, "before", lang, end=end)


def of_layer(layer: object) -> Iterator[Figure]:
    if layer is not None:
        yield ("layer", getattr(layer, "value", None))


def of_share(a: Announcement, share: Share, lang: str) -> Iterator[Figure]:
    known = a.facts[share.of.fact] if isinstance(share.of, FactNumber) else a.matters[share.of.matter]
    yield ("share", plain(share.percent), known.labels.of(lang))
    for word, bound in (("at least", share.at_least), ("at most", share.at_most)):
        if bound is not None:
            yield (word, plain(bound), share.unit)
    if share.rounding:
        yield ("rounded", share.rounding.mode.value, plain(share.rounding.step))


def of_extension(a: Announcement, extension: ExtendedBy, further: bool, lang: str) -> Iterator[Figure]:
    yield ("extended", further)
    if isinstance(extension.by, NumberValue):
        yield ("by", plain(extension.by.value), extension.by.unit)
        return
    yield from (("by", *_length(a, part)) for part in parts(extension.by))
    yield from _beside(a, extension.by, lang)
    if closes(extension.by):
        yield ("closes",)


def _of_closing(a: Announcement, shift: Shift, lang: str) -> Iterator[Figure]:
    yield ("closes",)
    from_day = isinstance(shift.base, Shift) and closes(shift.base.duration)
    ordinals = all(part.unit in LOCAL_DAYS for part in parts(shift.duration))
    for part in parts(shift.duration):
        if ordinals and part.amount == 0:
            yield from () if from_day else (("on the day",),)
        else:
            yield ("nth" if ordinals else "after", *_length(a, part))
        from_day = True
    yield from _beside(a, shift.duration, lang)
    match shift.base:
        case Instant() as at if ordinals and (at.midnight_24 or at.precision is Precision.DAY):
            yield ("on", local_day(at.us - at.midnight_24, at.zone).isoformat())
            yield from _of_anchor(at, lang)
        case base:
            yield from of_moment(a, base, "at", lang, end=False)


def _of_anchor(at: Instant, lang: str) -> Iterator[Figure]:
    if at.anchor and at.anchor.day:
        yield ("named", at.anchor.day.labels.of(lang))
    if at.anchor and at.anchor.lunar:
        yield ("lunar", *at.anchor.lunar)


def _length(a: Announcement, part: Duration) -> tuple[str, str]:
    amount = letter(a, part.amount) if isinstance(part.amount, CaseAmount) else str(part.amount)
    return amount, part.unit.value


def _beside(a: Announcement, duration: Duration, lang: str) -> Iterator[Figure]:
    for part in parts(duration):
        if part.month_end:
            yield ("clamp",) if part.month_end is MonthEnd.CLAMP else ("roll",)
        if isinstance(part.amount, CaseAmount):
            yield ("letter", a.facts[part.amount.fact].labels.of(lang))


# ── From a text ──────────────────────────────────────────────────────────────────────────────────────────────────


class Reader:
    """Reads figures out of a text and takes away what it has read."""

    def __init__(self, a: Announcement, text: str, lang: str) -> None:
        self.a = a
        self.text = text
        self.lang = lang
        self.figures: set[Figure] = set()

    def read(self) -> str:
        """The text without the counted phrases; lengths that were joined stand as lengths after each other."""
        self._marks()
        self._remarks()
        self._named_days()
        self._shares()
        self._extensions()
        self._ordinals()
        self._chains()
        return self.text

    def _take(self, shape: str, *figure: object, keep: str = "") -> None:
        if re.search(shape, self.text):
            self.figures.add(figure)
        self.text = re.sub(shape, keep, self.text)

    def _marks(self) -> None:
        labels = "|".join(map(re.escape, self._labels(timed_too=True)))
        en, zh = self.lang == "en", self.lang == "zh"
        for figure, shape in (
            (("later",), r"\b(?:later|latest) of\b|whichever is late" if en else "(?:中的|以)(?:较晚|最晚)者"),
            (("earlier",), r"\b(?:earlier|earliest) of\b|whichever is earl" if en else "(?:中的|以)(?:较早|最早)者"),
            (("closes",), r"the end of\b" if en else "结束"),
            (("layer", "original"), f"the original (?:time|{labels})" if en else f"原(?:期限|{labels})"),
            (("layer", "earlier"), "as extended before" if en else "此前延长后的"),
        ):
            if re.search(shape, self.text):
                self.figures.add(figure)
        ends = "至当日结束" if zh else "to the end of the day"
        self.text = self.text.replace(ends, "")

    def _remarks(self) -> None:
        zh = self.lang == "zh"
        last = "on the last day of the month where it has no such day"
        first = "on the first day of the next month where the month has no such day"
        self._take("到期月没有对应日的，以该月最后一日为准" if zh else last, "clamp")
        self._take("到期月没有对应日的，顺延至次月1日" if zh else first, "roll")
        for label in self._labels():
            name = re.escape(label)
            self._take(f"[A-Z]为{name}" if self.lang == "zh" else f"[A-Z] being the {name}", "letter", label)
        self.text = re.sub(r"（；*）" if self.lang == "zh" else r" \([; ]*\)", "", self.text)

    def _named_days(self) -> None:
        zh = self.lang == "zh"
        names = [day.labels.of(self.lang) for v in self.a.vocabularies for c in v.calendars for day in c.days]
        lunar = r"农历闰?\w+?月\w+?(?=（)" if zh else r"the \d+\w\w day of the (?:leap )?\d+\w\w lunar month"
        name = "|".join([*map(re.escape, names), lunar])
        shape = rf"(?P<name>{name})（(?P<day>{_ZH_DATE})）" if zh else rf"(?P<name>{name}) \((?P<day>{_EN_DATE})\)"

        def read(found: re.Match[str]) -> str:
            self.figures.add(("named", found["name"]) if found["name"] in names else _lunar(found["name"], self.lang))
            before, after = found.string[: found.start()], found.string[found.end() :]
            if re.match(r"\d\d:", after) if zh else before.endswith(" on "):
                return found["day"]
            self.figures.add(("on", _date(found["day"], self.lang).isoformat()))
            return ""

        self.text = re.sub(shape, read, self.text)

    def _shares(self) -> None:
        unit = f"(?: ?(?:{UNITS[self.lang]}))?"
        for label in self._labels():
            name = re.escape(label)
            shape = rf"{name}的([\d.]+)%" if self.lang == "zh" else rf"([\d.]+)% of the {name}"
            for percent in re.findall(shape, self.text):
                self.figures.add(("share", percent, label))
            self.text = re.sub(shape, "", self.text)
        hows = (("down", "向下取至", "rounded down to "), ("up", "向上取至", "rounded up to "))
        for how, zh, en in (*hows, ("half up", "四舍五入至", "rounded to the nearest ")):
            shape = rf"{zh if self.lang == 'zh' else en}([\d.]+){unit}(?: \(halves up\))?"
            for step in re.findall(shape, self.text):
                self.figures.add(("rounded", how, step))
            self.text = re.sub(shape, "", self.text)

    def _extensions(self) -> None:
        length = rf"({AMOUNT}) ?({UNITS[self.lang]})s?"
        if self.lang == "zh":
            shape = rf"基础上(?P<further>再?)(?:延长|增加)(?P<by>{AMOUNT}.*?)(?=[（）。，；]|$)"
        else:
            shape = rf"(?:extended|raised) by (?P<further>a further )?(?P<by>{length}(?: and {length})*)"
        for found in re.finditer(shape, self.text):
            self.figures.add(("extended", bool(found["further"])))
            self.figures |= {("by", amount, unit_of(unit)) for amount, unit in re.findall(length, found["by"])}
        self.text = re.sub(shape, "", self.text)

    def _ordinals(self) -> None:
        if self.lang == "zh":
            shape, same_day = r"(?:之)?后第(\w+?)个(工作日|自然日)(?:（按\w+）)?", "当日"
        else:
            shape, same_day = (
                r"the (\w+?)(?:st|nd|rd|th) ((?:working|calendar) day)(?: \(\w+\))? after ",
                r"the day (?:on which|of) ",
            )
        for amount, unit in re.findall(shape, self.text):
            self.figures.add(("nth", amount, unit_of(unit)))
        self.text = re.sub(shape, "", self.text)
        self._take(same_day, "on the day")
        shape = rf"(?<!\d on )(?<!edition of )\b{_EN_DATE} \(\w+day\)"
        if self.lang == "zh":
            shape = rf"{_ZH_DATE}（星期.）(?=结束|后)"
        self.figures |= {("on", _date(found[0], self.lang).isoformat()) for found in re.finditer(shape, self.text)}
        self.text = re.sub(shape, "", self.text)

    def _chains(self) -> None:
        """Lengths added to each other as lengths counted one from the other."""
        length = rf"{AMOUNT} ?(?:{UNITS[self.lang]})"
        if self.lang == "zh":
            shape, kept = rf"([前后])({length})加(?={length})", r"\1\2\1"
        else:
            shape, kept = (
                rf"({length}s?) (?:and|plus) (?={length}(?:(?! before | after ).)* (before|after) )",
                r"\1 \2 ",
            )
        while (changed := re.sub(shape, kept, self.text)) != self.text:
            self.text = changed

    def _labels(self, *, timed_too: bool = False) -> list[str]:
        """Of numbers, facts and matters, the longest first."""
        facts = [fact.labels.of(self.lang) for fact in self.a.facts.values() if isinstance(fact, Number)]
        timed = (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT) if timed_too else ()
        kinds = (MatterKind.NUMBER, *timed)
        matters = [matter.labels.of(self.lang) for matter in self.a.matters.values() if matter.kind in kinds]
        return sorted([*facts, *matters], key=len, reverse=True)


def _lunar(name: str, lang: str) -> Figure:
    if lang == "zh":
        day = read_lunar_day(name)
        assert day
        return ("lunar", *day)
    found = re.fullmatch(r"the (\d+)\w\w day of the (leap )?(\d+)\w\w lunar month", name)
    assert found
    return ("lunar", int(found[3]), int(found[1]), bool(found[2]))


def _date(text: str, lang: str) -> date:
    if lang == "zh":
        year, month, day = re.findall(r"\d+", text)[:3]
        return date(int(year), int(month), int(day))
    day, name, year = text.split(" ")[:3]
    return date(int(year), MONTHS.index(name) + 1, int(day))
