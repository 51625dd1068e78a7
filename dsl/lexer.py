"""Text to tokens, in one pass with one expression. Words become keywords by the table in `keywords.toml`.

Full-width letters, digits, punctuation and spaces are read as their ASCII forms outside strings and comments. A word
ends at white space, at punctuation, and where Chinese characters meet a digit.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from attrs import Factory, define

from dsl.keywords import keywords
from dsl.source import Span
from dsl.tree import Address, Comment, Date, Duration, Name, Quantity, Text, Time, Unit

HAN = r"々〇㐀-䶿一-鿿豈-﫿𠀀-𿿽"
_RUN = rf"(?:[^\W\d{HAN}]++|(?<!\d)[{HAN}]++|(?<![{HAN}])\d++)"
_WORD = rf"(?=[^\W\d]){_RUN}++"
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "＂＼"} | {0x3000: " "}
_IS_FULL_WIDTH = re.compile("[\u3000！＃-［］-～]")

END = "$END"
NAME = "NAME"
UNREADABLE = "UNREADABLE"
"""The type of a token that no grammar takes: a stray character, an open string."""


Token = tuple[str, int, int, Any]
"""Type, start, end and value: a node, or for a word its text; whether it is a name, the parser decides."""


@define
class Scan:
    """The tokens of a block, and the comments between them. Places count from the start of the block."""

    tokens: list[Token] = Factory(list)
    comments: list[Comment] = Factory(list)
    bad_escapes: list[Span] = Factory(list)  # backslashes in strings that stand before neither `"` nor `\`


def fold(text: str) -> str:
    """The text with full-width forms as ASCII; as long as before."""
    return text.translate(_FULL_WIDTH) if _IS_FULL_WIDTH.search(text) else text


def _alternatives(spellings: list[str]) -> str:
    """The longest first; white space inside is free; a word in Latin letters ends where it ends."""
    patterns = []
    for word in sorted(spellings, key=len, reverse=True):
        latin = word.isascii() and word[-1].isalpha()
        patterns.append(re.escape(word).replace(r"\ ", r"\s+") + (r"(?!\w)" if latin else ""))
    return "|".join(patterns)


# ── The table of words ───────────────────────────────────────────────────────────────────────────────────────────

_SHARED = {"of_acts": "OF", "of_choice": "OF", "of_calendar": "OF"}


def terminal(id: str) -> str:
    """The grammar's name of a keyword."""
    return _SHARED.get(id) or id.upper().replace(" ", "_")


def _terminals(*groups: str) -> dict[str, str]:
    return {
        spelling: terminal(id)
        for group in groups
        for id, keyword in getattr(keywords(), group).items()
        for spelling in keyword.spellings()
    }


BLOCK_WORDS = _terminals("block")
RESERVED_WORDS = _terminals("inside")
SLOT_WORDS = _terminals("unit", "slot")
WORDS = SLOT_WORDS | RESERVED_WORDS | dict.fromkeys(("和", "及", "以及"), "ALSO")
_PHRASES = [spelling for spelling in WORDS if " " in spelling]
_UNITS = {spelling: id for id, keyword in keywords().unit.items() for spelling in keyword.spellings()} | {"元": "CNY"}
_CLAUSE_WORDS = keywords().address

FALLBACKS = dict.fromkeys(SLOT_WORDS.values(), (NAME,)) | {
    terminal("yes"): (terminal("is"), NAME),  # 是 right after a name
    "ALSO": ("COMMA", NAME),
}
"""What a word is where the grammar has no place for it as the keyword that it looks like."""

# ── The expressions ──────────────────────────────────────────────────────────────────────────────────────────────

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_DATE = (
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![\w-])"
    r"|(?:(?:[0-9]{4}[ \t]*年[ \t]*)?[0-9]{1,2}[ \t]*月[ \t]*)?[0-9]{1,2}[ \t]*日"
    rf"|(?:{_MONTH})[ \t]+[0-9]{{1,2}}(?!\w)"
)
_TIME = (
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\w:])"
    r"|[0-9]{1,2}[ \t]*时(?:[ \t]*[0-9]{1,2}[ \t]*分(?:[ \t]*[0-9]{1,2}[ \t]*秒)?)?"
)
_DIGITS = r"[0-9]{1,15}+(?:\.[0-9]{1,15}+)?(?![0-9])"
_NAME = rf"{_WORD}(?:\.{_WORD}|/[A-Za-z][\w+-]*+)*+"
_TOKEN = re.compile(
    rf"""
    (?P<skip>\s*+)
    (?:
      (?P<phrase>{_alternatives(_PHRASES)})
    | (?P<date>{_DATE})
    | (?P<word>{_NAME})
    | (?P<comma>[,、])
    | (?P<string>"(?:[^"\\\n]|\\[^\n])*+"|＂(?:[^＂\\\n]|\\[^\n])*+＂)
    | (?P<time>{_TIME})
    | (?P<measure>(?P<amount>{_DIGITS})[ \t]*+(?P<unit>{_alternatives(list(_UNITS))}|[A-Z]{{3}}(?!\w)))
    | (?P<number>{_DIGITS}(?!\w))
    | (?P<bar>\|\|?)
    | (?P<comment>\#[^\n]*)
    | (?P<quoted>「[^「」\n]*」)
    | (?P<sign>[()\-:])
    | (?P<curly>“[^”\n]*”)
    | (?P<open>["＂“「][^\n]*|[0-9]\w*|\S)
    )
    """,
    re.VERBOSE,
)
_SIGNS = {"(": "LEFT", ")": "RIGHT", "-": "DASH", ":": "COLON"}

_NUMERAL = "[一二三四五六七八九十百零〇]+"
_NUMBERED = ("paragraph", "sentence")
_UNNUMBERED = [s for id, word in _CLAUSE_WORDS.items() if id not in _NUMBERED for s in word.spellings()]
_ITEM = (
    rf"\((?:[0-9]+|[A-Za-z]+|{_NUMERAL})\)|[0-9]+\)?|(?:[IVXLC]+|[ivxlc]+|[A-Za-z])\)?|{_NUMERAL}\)?|[①-⑳]"
    rf"|(?:{'|'.join(_UNNUMBERED)})|第(?:[0-9]+|{_NUMERAL})[条款项章节]"
    rf"|(?:{'|'.join(s for id in _NUMBERED for s in _CLAUSE_WORDS[id].spellings())})[0-9]+"
)
_ADDRESS_END = r"(?:(?<=\))|(?!\w))"
_ADDRESS = re.compile(rf"\s*+((?:{_ITEM})(?:[.、](?:{_ITEM}))*){_ADDRESS_END}")
_TARGET = re.compile(rf"\s*+(?=[0-9(①-⑳第]|{_NUMERAL}[.、])((?:{_ITEM})(?:[.、](?:{_ITEM}))*){_ADDRESS_END}")
_COMMA = re.compile(r"\s*+,")
_ADDRESSED = {terminal("cites"): _ADDRESS, terminal("row"): _ADDRESS, terminal("overrides"): _TARGET}


def scan(text: str, first: str | None = None) -> Scan:
    """The tokens of a block's text. `first` is the terminal of its first word, if that is a block keyword."""
    result = Scan()
    tokens, comments = result.tokens, result.comments
    folded = fold(text)
    match = _TOKEN.match
    words = WORDS
    at, listing = 0, None
    while found := match(folded, at):
        kind = found.lastgroup
        start = found.end("skip")
        end = found.end()
        if kind == "word":
            word = folded[start:end]
            type = words.get(word, NAME)
            if first is not None:
                type, first = first, None
            tokens.append((type, start, end, word))
            if type in _ADDRESSED:
                listing = _ADDRESSED[type]
                end = _addresses(folded, end, listing, tokens)
            elif listing and type != NAME:
                listing = None
        elif kind == "comma":
            tokens.append(("COMMA", start, end, None))
            if listing:
                end = _addresses(folded, end, listing, tokens)
        elif kind == "comment":
            own_line = at == 0 or "\n" in folded[at:start]
            comments.append(Comment(text[start:end], own_line, span=Span(start, end)))
        elif kind == "bar":
            new_row = at == 0 or "\n" in folded[at:start]
            type = "ROW_START" if new_row and end == start + 1 else "DOUBLE_BAR" if end > start + 1 else "BAR"
            tokens.append((type, start, end, None))
            if type == "ROW_START":
                end = _addresses(folded, end, _ADDRESS, tokens)
        else:
            tokens.append(_LITERALS[kind](found, text, start, end, result))
        at = end
    tokens.append((END, at, at, None))
    return result


def _addresses(text: str, at: int, address: re.Pattern[str], tokens: list[Token]) -> int:
    """Read clause addresses with their commas; where they end."""
    while found := address.match(text, at):
        start, end = found.span(1)
        tokens.append(("ADDRESS", start, end, Address(found[1], span=Span(start, end))))
        comma = _COMMA.match(text, end)
        if not comma or not address.match(text, comma.end()):
            return end
        tokens.append(("COMMA", comma.end() - 1, comma.end(), None))
        at = comma.end()
    return at


# ── Literals ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _phrase(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    words = " ".join(found["phrase"].split())
    return (WORDS[words], start, end, words)


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
    if printed[0].isdigit():
        numbers = [int(digits) for digits in re.findall("[0-9]+", printed)]
        year, month, day = [None] * (3 - len(numbers)) + numbers
    else:
        year, month, day = None, _MONTHS.index(printed[:3].lower()) + 1, int(printed.split()[1])
    assert day is not None
    return ("DATE", start, end, Date(year, month, day, printed, span=Span(start, end)))


def _time(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    printed = found["time"]
    hour, minute, second = ([int(digits) for digits in re.findall("[0-9]+", printed)] + [None, None])[:3]
    assert hour is not None
    return ("TIME", start, end, Time(hour, minute, second, printed, span=Span(start, end)))


def _measure(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    unit = " ".join(found["unit"].split())
    unit = _UNITS.get(unit, unit)
    amount = found["amount"]
    span = Span(start, end)
    if unit in _DURATIONS and amount.isdigit():
        return ("DURATION", start, end, Duration(int(amount), _DURATIONS[unit], span=span))
    return ("MEASURE", start, end, Quantity(Decimal(amount), unit, span=span))


def _number(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return ("PLAIN_NUMBER", start, end, Quantity(Decimal(found["number"]), span=Span(start, end)))


def _quoted(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return (NAME, start, end, Name(found["quoted"][1:-1], True, span=Span(start, end)))


def _sign(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return (_SIGNS[found["sign"]], start, end, None)


def _unreadable(found: re.Match[str], text: str, start: int, end: int, result: Scan) -> Token:
    return (UNREADABLE, start, end, text[start:end])


_DURATIONS = {unit.value: unit for unit in Unit}
_LITERALS = {
    "phrase": _phrase,
    "string": _string,
    "date": _date,
    "time": _time,
    "measure": _measure,
    "number": _number,
    "quoted": _quoted,
    "sign": _sign,
    "curly": _unreadable,
    "open": _unreadable,
}
