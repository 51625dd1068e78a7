"""Text to tokens, in one pass with one expression. Words become keywords by the table in `keywords.toml`.

Full-width letters, digits, punctuation and spaces are read as their ASCII forms outside strings and comments. A word
ends at white space, at punctuation, and where Chinese characters meet a digit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import product
from typing import Any

from attrs import Factory, define

from dsl.keywords import keywords
from dsl.source import Span
from dsl.tree import Address, Comment, Date, Day, Duration, Name, Quantity, Text, Time, Unit

Token = tuple[str, int, int, Any]
"""Type, start, end and value: a node, or for a word its text; whether it is a name, the parser decides."""

END = "$END"
NAME = "NAME"
UNREADABLE = "UNREADABLE"
"""The type of a token that no grammar takes: a stray character, a string without end."""


@define
class Scan:
    """The tokens of a block, and the comments between them. Places count from the start of the block."""

    tokens: list[Token] = Factory(list)
    comments: list[Comment] = Factory(list)
    bad_escapes: list[Span] = Factory(list)  # backslashes in strings that stand before neither `"` nor `\`


def scan(text: str, first: str | None = None) -> Scan:
    """The tokens of a block's text. `first` is the terminal of its first word, if that is a block keyword."""
    result = Scan()
    tokens = result.tokens
    folded = fold(text)
    match, words = _TOKEN.match, WORDS
    at = 0
    listing: re.Pattern[str] | None = None  # what the items of a list of clause addresses look like
    while found := match(folded, at):
        kind = found.lastgroup
        start = found.end(1)
        end = found.end()
        if kind == "word":
            word = folded[start:end]
            type = words.get(word, NAME)
            if first is not None:
                type, first = first, None
            elif word in _LONGER and (longer := _LONGER[word].match(folded, start)):
                end = longer.end()
                tokens += _longer(longer[0], start, end)
                at, listing = end, None
                continue
            tokens.append((type, start, end, word))
            if type in _LISTED:
                listing = _LISTED[type]
                end = _addresses(folded, end, listing, tokens)
            elif listing and (listing is _ADDRESS or type in _RESERVED):
                listing = None
        elif kind == "comma":
            tokens.append(("COMMA", start, end, None))
            if listing:
                end = _addresses(folded, end, listing, tokens)
        elif kind == "bar":
            row = end == start + 1 and (not tokens or "\n" in folded[tokens[-1][2] : start])
            tokens.append(("ROW_START" if row else "BAR" if end == start + 1 else "DOUBLE_BAR", start, end, None))
            if row:
                end = _addresses(folded, end, _ADDRESS, tokens)
        elif kind == "comment":
            own_line = not tokens or "\n" in folded[tokens[-1][2] : start]
            result.comments.append(Comment(text[start:end], own_line, span=Span(start, end)))
            if listing and tokens[-1][0] in _BEFORE_ADDRESS:
                end = _addresses(folded, end, listing, tokens)
        else:
            tokens.append(_LITERALS[kind or ""](found, text, start, end, result))
        at = end
    tokens.append((END, at, at, None))
    return result


def _addresses(text: str, at: int, address: re.Pattern[str], tokens: list[Token]) -> int:
    """Read clause addresses with the commas between them; where they end."""
    while found := address.match(text, at):
        start, end = found.span(1)
        written = found[1] if found[1].isascii() else _CHINESE_ITEM.sub(_english_item, found[1])
        tokens.append(("ADDRESS", start, end, Address(written, span=Span(start, end))))
        comma = _COMMA.match(text, end)
        if not comma or not address.match(text, comma.end()):
            return end
        tokens.append(("COMMA", comma.end() - 1, comma.end(), None))
        at = comma.end()
    return at


def _english_item(found: re.Match[str]) -> str:
    return _ENGLISH_ITEMS[found[0]]


# ── Full-width forms ─────────────────────────────────────────────────────────────────────────────────────────────

_FULL_WIDTH = re.compile("[\u3000！＃-［］-～]")  # not the quotation mark and the backslash, which strings keep


def fold(text: str) -> str:
    """The text with full-width forms as ASCII; as long as before."""
    return _FULL_WIDTH.sub(_narrow, text)


def _narrow(found: re.Match[str]) -> str:
    return " " if found[0] == "\u3000" else chr(ord(found[0]) - 0xFEE0)


# ── The table of words ───────────────────────────────────────────────────────────────────────────────────────────

_SHARED = {"of_acts": "OF", "of_choice": "OF"}


def terminal(id: str) -> str:
    """The grammar's name of a keyword."""
    return _SHARED.get(id) or id.upper().replace(" ", "_")


def _terminals(*groups: str) -> dict[str, str]:
    table = keywords()
    words = (word for group in groups for word in getattr(table, group).values())
    return {spelling: terminal(word.id) for word in words for spelling in word.spellings()}


BLOCK_WORDS = _terminals("block")
RESERVED_WORDS = _terminals("inside")
_RESERVED = frozenset(RESERVED_WORDS.values())
_SLOT_WORDS = _terminals("unit", "slot")
_ALSO = dict.fromkeys(("和", "及", "以及"), "ALSO")
WORDS = _SLOT_WORDS | _ALSO | {"是": "YES_OR_IS"} | RESERVED_WORDS
FALLBACKS = dict.fromkeys(_SLOT_WORDS.values(), (NAME,)) | {
    "YES_OR_IS": (terminal("yes"), terminal("is"), NAME),  # right after a name it is `is`
    "ALSO": ("COMMA", NAME),
    "ITEM": ("DASH",),
}
"""What a word is where the grammar has no place for it as the keyword that it looks like, in order."""

# ── The expressions ──────────────────────────────────────────────────────────────────────────────────────────────

HAN = r"\u3005-\u3007\u3400-\u9fff\U00020000-\U0003fffd"  # as few ranges as will do: each costs when Python starts


def _alternatives(spellings: Iterable[str]) -> str:
    """The longest first; white space inside is free; a word in Latin letters ends where it ends."""
    patterns = []
    for word in sorted(spellings, key=len, reverse=True):
        latin = word.isascii() and word[-1].isalpha()
        patterns.append(re.escape(word).replace(r"\ ", r"\s+") + (r"(?!\w)" if latin else ""))
    return "|".join(patterns)


_UNITS = {spelling: word.id for word in keywords().unit.values() for spelling in word.spellings()} | {
    "元": "CNY",
    "RMB": "CNY",
}
_DURATIONS = {unit.value: (unit, "DURATION") for unit in Unit} | {
    Unit.WORKING_DAYS.value: (Unit.WORKING_DAYS, "DURATION_WORKING"),
    Unit.MONTHS.value: (Unit.MONTHS, "DURATION_MONTHS"),
}
_LETTERS = rf"[^\W\d{HAN}]++"
_WORD = rf"(?:{_LETTERS}|[{HAN}]++)(?:{_LETTERS}|(?<!\d)[{HAN}]++|(?<![{HAN}])\d++)*+"
_DATE = (
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9A-Za-z_-])"
    r"|(?:(?:[0-9]{4}[ \t]*年[ \t]*)?[0-9]{1,2}[ \t]*月[ \t]*)?[0-9]{1,2}[ \t]*日"
)
_TIME = (
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9A-Za-z_:])"
    r"|[0-9]{1,2}[ \t]*[时点](?:[ \t]*[0-9]{1,2}[ \t]*分(?:[ \t]*[0-9]{1,2}[ \t]*秒)?)?"
)
_RUNS = re.compile("[0-9]+")
_DIGITS = r"[0-9]{1,15}+(?:\.[0-9]{1,15}+)?(?![0-9])"
_TOKEN = re.compile(
    rf"""
    (\s*+)
    (?:
      (?P<word>(?:[A-Za-z_][A-Za-z0-9_]*+(?!\w)|{_WORD})(?:\.{_WORD}|/[A-Za-z][\w+-]*+|(?<=UTC)[+-][0-9:]++)*+)
    | (?P<comma>[,、])
    | (?P<string>"(?:[^"\\\n]|\\[^\n])*+"|＂(?:[^＂\\\n]|\\[^\n])*+＂)
    | (?P<bar>\|\|?)
    | (?P<date>{_DATE})
    | (?P<time>{_TIME})
    | (?P<measure>(?P<amount>{_DIGITS})[ \t]*+(?P<unit>{_alternatives(_UNITS)}|[A-Z]{{3}}(?!\w)))
    | (?P<number>{_DIGITS}(?![A-Za-z_]))
    | (?P<comment>\#[^\n]*)
    | (?P<quoted>「[^「」\n]*」)
    | (?P<sign>[()+\-:%])
    | (?P<unreadable>“[^”\n]*”|‘[^’\n]*’|'[^'\n]*'|["＂“「][^\n]*|[0-9]\w*|[=!<>&]+|\S)
    )
    """,
    re.VERBOSE,
)
_SIGNS = {"(": "LEFT", ")": "RIGHT", "+": "PLUS_SIGN", "-": "DASH", ":": "COLON", "%": "PERCENT_SIGN"}

# Words with which a longer token may begin.
_PHRASES = [spelling for spelling in WORDS if " " in spelling]
_MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTHS = {name[:length]: number for number, name in enumerate(_MONTH_NAMES, start=1) for length in {3, len(name)}} | {
    "Sept": 9
}
_MONTH_DAY = re.compile(rf"(?:{_alternatives(MONTHS)})[ \t]+[0-9]{{1,2}}(?!\w)")
_DAY_WORDS = [spelling for day in Day for spelling in keywords().slot[day.name.lower()].zh]
_TO_WORDS = (*keywords().inside["to"].zh, "到")  # the second is a mistake that is found later
_DAYS = _alternatives(_DAY_WORDS)
_DAYS_TO_DAYS = dict.fromkeys(
    (first + to + last for first, to, last in product(_DAY_WORDS, _TO_WORDS, _DAY_WORDS)),
    re.compile(f"({_DAYS})({'|'.join(_TO_WORDS)})({_DAYS})"),
)
_LONGER = (
    dict.fromkeys(MONTHS, _MONTH_DAY)
    | _DAYS_TO_DAYS
    | {
        first: re.compile(_alternatives(phrase for phrase in _PHRASES if phrase.startswith(first + " ")))
        for first in {phrase.split()[0] for phrase in _PHRASES}
    }
)

# Clause addresses.
_CLAUSE = keywords().address
_NUMBERED = ("paragraph", "sentence")
_UNNUMBERED = [spelling for id, word in _CLAUSE.items() if id not in _NUMBERED for spelling in word.spellings()]
_NUMERAL = "[一二三四五六七八九十百零〇]+"
_ITEM = (
    rf"\((?:[0-9]+|[A-Za-z]+|{_NUMERAL})\)|[0-9]+\)?|(?:[IVXLC]+|[ivxlc]+|[A-Za-z])\)?|{_NUMERAL}\)?|[①-⑳]"
    rf"|(?:{'|'.join(_UNNUMBERED)})|第(?:[0-9]+|{_NUMERAL})[条款项章节]"
    rf"|(?:{'|'.join(spelling for id in _NUMBERED for spelling in _CLAUSE[id].spellings())})[0-9]+"
)
_ITEMS = rf"((?:{_ITEM})(?:[.、](?:{_ITEM}))*)(?:(?<=\))|(?!\w))"
_ADDRESS = re.compile(rf"\s*+{_ITEMS}")
_TARGET = re.compile(rf"\s*+(?=[0-9(①-⑳第]|{_NUMERAL}[.、]){_ITEMS}")  # among names of rules
_ENGLISH_ITEMS = {word.zh[0]: word.en[0] for word in _CLAUSE.values()}
_CHINESE_ITEM = re.compile(rf"(?:{'|'.join(_ENGLISH_ITEMS)})(?=[0-9]|[.、]|$)")
_COMMA = re.compile(r"\s*+,")
_LISTED = {terminal("cites"): _ADDRESS, terminal("row"): _ADDRESS, terminal("overrides"): _TARGET}
_BEFORE_ADDRESS = {*_LISTED, "COMMA"}


# ── Literals ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _longer(written: str, start: int, end: int) -> tuple[Token, ...]:
    words = written.split()
    if words[0] in MONTHS:
        return (("DATE", start, end, Date(None, MONTHS[words[0]], int(words[1]), written, span=Span(start, end))),)
    if days := _DAYS_TO_DAYS.get(words[0]):
        found = days.match(written)
        assert found is not None
        return tuple(
            (WORDS.get(found[part], NAME), start + found.start(part), start + found.end(part), found[part])
            for part in (1, 2, 3)
        )
    phrase = " ".join(words)
    return ((WORDS[phrase], start, end, phrase),)


def _string(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    value = text[start + 1 : end - 1]
    if "\\" in value:
        for escape in re.finditer(r"\\.", value):
            if escape[0][1] not in '"\\':
                result.bad_escapes.append(Span(start + 1 + escape.start(), start + 1 + escape.end()))
        value = re.sub(r"\\(.)", r"\1", value)
    return ("STRING", start, end, Text(value, span=Span(start, end)))


def _date(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    printed = found["date"]
    *before, day = (int(digits) for digits in _RUNS.findall(printed))
    year, month = [None, None, *before][-2:]
    return ("DATE", start, end, Date(year, month, day, printed, span=Span(start, end)))


def _time(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    printed = found["time"]
    hour, *after = (int(digits) for digits in _RUNS.findall(printed))
    minute, second = [*after, None, None][:2]
    return ("TIME", start, end, Time(hour, minute, second, printed, span=Span(start, end)))


def _measure(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    written = " ".join(found["unit"].split())
    unit = _UNITS.get(written, written)
    amount = found["amount"]
    span = Span(start, end)
    if unit in _DURATIONS and amount.isdigit():
        length, type = _DURATIONS[unit]
        return (type, start, end, Duration(int(amount), length, span=span))
    return ("PERCENTAGE" if unit == "percent" else "MEASURE", start, end, Quantity(Decimal(amount), unit, span=span))


def _number(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return ("PLAIN_NUMBER", start, end, Quantity(Decimal(found["number"]), span=Span(start, end)))


def _quoted(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return (NAME, start, end, Name(found["quoted"][1:-1], True, span=Span(start, end)))


def _sign(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    sign = found["sign"]
    if sign == "-" and result.tokens and "\n" in text[result.tokens[-1][2] : start]:
        return ("ITEM", start, end, None)
    return (_SIGNS[sign], start, end, None)


def _unreadable(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    written = found["unreadable"]
    if written in _SLOT_WORDS:
        return (_SLOT_WORDS[written], start, end, written)
    return (UNREADABLE, start, end, None)


_LITERALS: dict[str, Callable[[re.Match[str], str, int, int, Scan], Token]] = {
    "string": _string,
    "date": _date,
    "time": _time,
    "measure": _measure,
    "number": _number,
    "quoted": _quoted,
    "sign": _sign,
    "unreadable": _unreadable,
}
