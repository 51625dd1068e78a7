"""Words, names and strings as they are spelled in one keyword language."""

from __future__ import annotations

from enum import Enum
from functools import cache

from attrs import frozen

from dsl.keywords import Lang, keywords
from dsl.lexer import BLOCK_WORDS, END, NAME, RESERVED_WORDS, WORDS, scan
from dsl.lunar import read_lunar_day
from dsl.tree import Address, Day, Name


class Slot(Enum):
    """Where a name stands, by the keywords that may stand there too."""

    PLAIN = ()
    SUBJECT = ("now",)
    MOMENT = ("lunar",)
    VALUE = ("any", "yes", "no", "allowed", "forbidden", "baseline", "undecided", "met", "missed", "lunar")
    EXPECTED = (*VALUE, "not_covered", "conflict", "missing_fact")
    AMENDED = ("unnamed",)


@frozen
class Spelling:
    lang: Lang

    # ── Keywords and punctuation ─────────────────────────────────────────────────────────────────────────────────

    def word(self, id: str) -> str:
        return _word(id, self.lang)

    @property
    def separator(self) -> str:
        """Between names and values."""
        return "、" if self.lang == "zh" else ", "

    @property
    def comma(self) -> str:
        """Between clause addresses and between given facts."""
        return "，" if self.lang == "zh" else ", "

    @property
    def parentheses(self) -> tuple[str, str]:
        return ("（", "）") if self.lang == "zh" else ("(", ")")

    # ── Names, strings, numbers ──────────────────────────────────────────────────────────────────────────────────

    def name(self, name: Name, slot: Slot = Slot.PLAIN, first: bool = True) -> str:
        """A name, in quotes where it would be read as something else. One that is not `first` may begin a line."""
        if name.layer is not None:
            word, text = self.word(name.layer.value), self.name(Name(name.text), first=False)
            return f"{word} 「{text}」" if f"{word} {text}" in WORDS else f"{word} {text}"
        text = name.text
        if _reads_as_name(text) and text not in _taken(slot) and (first or text not in BLOCK_WORDS):
            return text
        return f"「{text}」"

    def day_name(self, name: Name, slot: Slot, first: bool) -> str:
        """The name of a day of a calendar, where a lunar day may stand too."""
        text = self.name(name, slot, first)
        return f"「{name.text}」" if read_lunar_day(text) is not None else text

    def target(self, name: Name) -> str:
        """The name of a rule where a clause address may stand too."""
        text = self.name(name, first=False)
        return f"「{text}」" if scan(f"overrides {text}").tokens[1][0] == "ADDRESS" else text

    def address(self, address: Address) -> str:
        """Its words in this language; numbers stay as written."""
        if self.lang == "en":
            return address.text
        return ".".join(_chinese_item(item) for item in address.text.split("."))

    def string(self, value: str) -> str:
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'

    def day(self, day: Day) -> str:
        """A day of the week, short: `Mon`, `周一`."""
        return self._day(day)[0]

    def long_day(self, day: Day) -> str:
        """As it is printed beside a date: `Monday`, `星期一`."""
        return self._day(day)[1]

    def _day(self, day: Day) -> tuple[str, ...]:
        word = keywords().slot[day.name.lower()]
        return word.zh if self.lang == "zh" else word.en

    def festival(self, name: Name) -> str:
        """The name of a day, which may be several words."""
        return name.text if _reads_as_festival(name.text) else f"「{name.text}」"

    def unit(self, unit: str) -> str:
        """The word of a unit where no number stands before it."""
        word = keywords().unit[unit]
        return next(spelling for spelling in (word.zh if self.lang == "zh" else word.en) if spelling[0].isalpha())

    def measure(self, number: str, unit: str) -> str:
        """A number with its unit, which Chinese writes without a space; `USD` and its like stay as they are."""
        if unit in keywords().unit:
            word = keywords().unit[unit].of(self.lang)
            if number == "1" and self.lang == "en":
                word = word.removesuffix("s")
        else:
            word = "元" if unit == "CNY" and self.lang == "zh" else unit
        return f"{number} {word}" if word.isascii() else f"{number}{word}"


_MAY_BE_NAMES = {NAME, *WORDS.values()} - {*RESERVED_WORDS.values(), "ALSO"}
_BEGIN_PHRASES = frozenset(
    first for first, _, second in (word.partition(" ") for word in WORDS) if second in ("of", "by", "to", "days", "day")
)
"""Names that would run together with the word behind them: an event `extended` with `by`."""


@cache
def _reads_as_name(text: str) -> bool:
    """Whether the bare text is one word that may be a name."""
    (first, _, _, value), *others = scan(text).tokens
    is_word = value == text and " " not in text and first in _MAY_BE_NAMES
    return is_word and [kind for kind, *_ in others] == [END] and text not in _BEGIN_PHRASES


@cache
def _reads_as_festival(text: str) -> bool:
    """Whether the bare text is words that are nothing but a name."""
    *words, _ = scan(text).tokens
    return read_lunar_day(text) is None and text.split(" ") == [word for kind, *_, word in words if kind == NAME]


@cache
def _chinese_item(item: str) -> str:
    stem = item.rstrip("0123456789")
    words = keywords().address.values()
    return next((word.zh[0] + item[len(stem) :] for word in words if word.en[0] == stem), item)


@cache
def _taken(slot: Slot) -> frozenset[str]:
    words = keywords().slot
    return frozenset(spelling for id in slot.value for spelling in words[id].spellings())


@cache
def _word(id: str, lang: Lang) -> str:
    return keywords().word(id, lang)
