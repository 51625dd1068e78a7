"""Characters that deceive: unseen ones, ones that turn the order of the text, letters that look like others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from dsl import findings as wrong
from dsl.diagnostic import Edit, Finding, Fix
from dsl.lexer import NAME, Token
from dsl.source import Place

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]+"
)
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OTHER_SCRIPTS = re.compile("[\u0370-\u058f\u13a0-\u13ff\u1d00-\u1dbf\u2100-\u214f\uab30-\uabbf\U0001d400-\U0001d7ff]")
_LOOKS_LIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјоорсухԁһԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυχϳ",
        "ABESIJKMHOPCTYXaesijoopcyxdhqwgABEZHIKMNOPTYXavopuxj",
        strict=True,
    )
)


def deceptive(text: str, tokens: Sequence[Token], path: str) -> Iterator[Finding]:
    """What is wrong with the characters of a block, wherever they stand; places count from its start."""
    for found in _UNSEEN.finditer(text):
        place = Place(path, found.start(), found.end())
        turning = _TURNING.search(found[0])
        code = f"U+{ord((turning or found)[0][0]):04X}"
        kind = wrong.BidirectionalControl if turning else wrong.ControlCharacter
        yield kind(place=place, code=code, fixes=(Fix("leave-out-unseen", (Edit(place, ""),), True),))
    if _OTHER_SCRIPTS.search(text):
        for type, start, end, value in tokens:
            if type == NAME:
                word = value if isinstance(value, str) else value.text
                yield from _look_alike(word, Place(path, start, end))


def _look_alike(word: str, place: Place) -> Iterator[Finding]:
    """A word whose letters of another script stand among Latin ones, or all look like Latin ones."""
    foreign = tuple(dict.fromkeys(_OTHER_SCRIPTS.findall(word)))
    latin = "".join(_LOOKS_LIKE.get(char, unicodedata.normalize("NFKC", char)) for char in word)
    if not foreign or not (re.search("[A-Za-z]", word) or latin.isascii()):
        return
    fixes = (Fix("latin-letters", (Edit(place, latin),), False, {"text": latin}),) if latin.isascii() else ()
    yield wrong.LookAlikeLetters(place=place, word=word, letters=foreign, fixes=fixes)
